"""The exchange's signed identity token (api.md): parsed and checked at the door."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from django.db import IntegrityError, transaction
from django.utils import timezone

from .models import IdentityKey, SpentToken

MAX_LIFE = timedelta(minutes=10)
LEEWAY = timedelta(seconds=30)


@dataclass(frozen=True)
class Claims:
    """What the exchange says of its signed-in customer."""

    uid: str
    tier: str
    language: str
    region: str
    name: str


class BadToken(Exception):
    """The token proves nothing. `code`: malformed, unknown_key, expired, replayed, claims."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def verify(token: str, *, purpose: str) -> Claims:
    """Checks signature, key, issuer, audience, life (at most 10 min) and that it is used once for each purpose.

    Raises `BadToken`. The algorithm is the key's own: a token cannot choose it.
    """
    try:
        kid = jwt.get_unverified_header(token).get("kid")
    except (jwt.InvalidTokenError, RecursionError) as error:
        raise BadToken("malformed") from error
    key = IdentityKey.objects.filter(kid=_storable(kid or ""), active=True).first()
    if (
        key is None or not key.key
    ):  # an empty key, of a secret that cannot be opened, would fit whoever signs with none
        raise BadToken("unknown_key")
    claims = _decoded(token, key)
    expires_at = _expiry(claims["exp"])
    _spend(f"{purpose}:{key.issuer}:{claims['jti']}", expires_at)
    return Claims(
        uid=_text(claims, "sub", 64),
        tier=_text(claims, "tier", 20),
        language=_text(claims, "language", 10),
        region=_text(claims, "region", 8),
        name=_text(claims, "name", 120),
    )


def _decoded(token: str, key: IdentityKey) -> dict[str, Any]:
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            key.key,
            algorithms=[key.algorithm],
            issuer=key.issuer,
            audience=key.audience,
            leeway=LEEWAY,
            options={"require": ["iss", "aud", "sub", "exp", "jti"]},
        )
    except jwt.ExpiredSignatureError as error:
        raise BadToken("expired") from error
    except (jwt.PyJWTError, RecursionError, OverflowError) as error:
        raise BadToken("claims") from error
    if not claims["sub"] or not _text(claims, "jti", 80):
        raise BadToken("claims")
    return claims


def _expiry(exp: Any) -> datetime:
    """When the token ends, at most `MAX_LIFE` from now. Raises `BadToken`: a year 10000 is no date of ours."""
    try:
        expires_at = datetime.fromtimestamp(int(exp), UTC)
    except (TypeError, ValueError, OverflowError, OSError) as error:
        raise BadToken("claims") from error
    if expires_at > timezone.now() + MAX_LIFE + LEEWAY:
        raise BadToken("claims")
    return expires_at


def _text(claims: dict[str, Any], name: str, limit: int) -> str:
    value = claims.get(name, "")
    if not isinstance(value, str) or len(value) > limit:
        raise BadToken("claims")
    return _storable(value)


def _storable(value: str) -> str:
    """The value itself. Raises `BadToken` for one that no table can hold: NUL, or half a surrogate pair."""
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise BadToken("malformed")
    return value


def _spend(jti: str, expires_at: datetime) -> None:
    try:
        with transaction.atomic():
            SpentToken.objects.create(jti=jti, expires_at=expires_at)
    except IntegrityError as error:
        raise BadToken("replayed") from error
