"""The agent's pass to the gateway: signed by Django, which has filtered its streams, and good for a minute. Pure.

A grant is `base64url(JSON) "." base64url(HMAC-SHA256)`. It only opens; what is open stays until a revocation.
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

LIFE_S = 60
#: Clocks of two machines may differ by so much.
LEEWAY_S = 5
MAX_STREAMS = 50


class BadGrant(Exception):
    """The grant opens nothing. `code`: malformed, forged, expired."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Grant:
    """Who may open which streams until `exp` (seconds since the epoch).

    `user_session` names the sign-in so that it can be revoked alone. It must not be the session's key: the page can
    read a grant.
    """

    agent: int
    user_session: str
    teams: tuple[int, ...]
    streams: tuple[str, ...]
    exp: int


def key(secret: str) -> bytes:
    """The signing key, derived from Veriline's secret so that no other signature can be mistaken for a grant."""
    return hmac.digest(secret.encode(), b"live-grant", hashlib.sha256)


def grant_for(
    agent: int, *, user_session: str, teams: Iterable[int], streams: Iterable[UUID | str], now: float
) -> Grant:
    """A grant of `LIFE_S` seconds from `now`. At most `MAX_STREAMS` streams (a frame holds 8 kB)."""
    wanted = tuple(str(stream) for stream in streams)
    assert len(wanted) <= MAX_STREAMS, "ask for another grant and subscribe with it"
    return Grant(agent, user_session, tuple(teams), wanted, int(now) + LIFE_S)


def mint(grant: Grant, signing_key: bytes) -> str:
    """The signed text that the desk hands to its page."""
    payload = json.dumps(asdict(grant), separators=(",", ":")).encode()
    return f"{_text(payload)}.{_text(_signature(payload, signing_key))}"


def read(text: str, signing_key: bytes, now: float) -> Grant:
    """The grant, if we signed it and it has not expired. Raises `BadGrant`."""
    body, _, signature = text.partition(".")
    try:
        payload, signed = _bytes(body), _bytes(signature)
    except (ValueError, binascii.Error) as error:
        raise BadGrant("malformed") from error
    if not hmac.compare_digest(signed, _signature(payload, signing_key)):
        raise BadGrant("forged")
    grant = _parsed(payload)
    if not now - LEEWAY_S < grant.exp <= now + LIFE_S + LEEWAY_S:
        raise BadGrant("expired")
    return grant


def _parsed(payload: bytes) -> Grant:
    try:
        fields: dict[str, Any] = json.loads(payload)
        return Grant(
            agent=int(fields["agent"]),
            user_session=str(fields["user_session"]),
            teams=tuple(map(int, fields["teams"])),
            streams=tuple(str(UUID(stream)) for stream in fields["streams"]),
            exp=int(fields["exp"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadGrant("malformed") from error


def _signature(payload: bytes, signing_key: bytes) -> bytes:
    return hmac.digest(signing_key, payload, hashlib.sha256)


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
