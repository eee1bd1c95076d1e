"""Shared secrets at rest: nobody reads them in the database, and tokens are verified as before."""

import base64
import hmac
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.management import CommandError, call_command
from django.db import connection

from veriline.people.identity import BadToken, verify
from veriline.people.models import IdentityKey
from veriline.people.sealed import SEALED, Unreadable, seal, unseal

from .test_identity import AUDIENCE, ISSUER, pair, refusal, token

pytestmark = pytest.mark.django_db
SECRET = "a-secret-of-at-least-32-bytes-of-entropy"


def shared(secret: str = SECRET) -> IdentityKey:
    return IdentityKey.objects.create(
        kid="h", algorithm="HS256", key=secret, issuer=ISSUER, audience=AUDIENCE
    )


def row(kid: str = "h") -> str:
    """The whole row as the database holds it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT identity::text FROM people_identitykey AS identity WHERE kid = %s", [kid])
        return str(cursor.fetchone()[0])


def test_the_row_does_not_hold_the_secret_and_tokens_are_verified() -> None:
    shared()
    assert SECRET not in row()
    assert SEALED in row()
    assert IdentityKey.objects.get(kid="h").key == SECRET
    assert verify(token(SECRET, "h", "HS256"), purpose="open").uid == "90114821"
    with pytest.raises(BadToken):
        verify(token(SECRET[::-1], "h", "HS256"), purpose="open")


def test_a_secret_that_was_changed_is_sealed_again() -> None:
    key = shared()
    key.key = SECRET[::-1]
    key.save()
    assert SECRET[::-1] not in row()
    assert verify(token(SECRET[::-1], "h", "HS256"), purpose="open").uid == "90114821"


def test_the_same_secret_is_never_stored_the_same_way_twice() -> None:
    assert seal(SECRET) != seal(SECRET)
    assert unseal(seal(SECRET)) == SECRET


def test_a_public_key_is_no_secret_and_stays_as_it_is() -> None:
    pair("k1")
    assert "BEGIN PUBLIC KEY" in row("k1")


def test_what_was_tampered_with_or_sealed_elsewhere_opens_nothing(settings: LazySettings) -> None:
    shared()
    settings.SECRET_KEY = "another key of this server" * 3
    assert IdentityKey.objects.get(kid="h").key == ""
    given = token(SECRET, "h", "HS256")
    assert refusal(given) == "unknown_key"
    assert refusal(signed_with_nothing(given)) == "unknown_key"
    stored = seal(SECRET)
    with pytest.raises(Unreadable):
        unseal(stored[:-4] + "AAA=")


def test_a_changed_secret_key_takes_the_secrets_along(settings: LazySettings, tmp_path: Path) -> None:
    shared()
    old = tmp_path / "old_key"
    old.write_text(f"{settings.SECRET_KEY}\n")
    settings.SECRET_KEY = "the next key of this server" * 3
    assert resealed(old_key_file=old) == ["h"]
    assert verify(token(SECRET, "h", "HS256"), purpose="open").uid == "90114821"
    assert resealed() == ["h"], "once more does no harm"


def test_without_the_old_key_nothing_is_changed(settings: LazySettings, tmp_path: Path) -> None:
    shared()
    before = row()
    settings.SECRET_KEY = "the next key of this server" * 3
    with pytest.raises(CommandError, match="h: neither key opens it"):
        resealed()
    with pytest.raises(CommandError, match="cannot read"):
        resealed(old_key_file=tmp_path / "missing")
    assert row() == before


def signed_with_nothing(given: str) -> str:
    """The same claims under an empty key, which no library signs with but anybody can."""
    words = given.rpartition(".")[0]
    signature = base64.urlsafe_b64encode(hmac.digest(b"", words.encode(), "sha256")).rstrip(b"=").decode()
    return f"{words}.{signature}"


def resealed(**options: Any) -> list[str]:
    """The key ids the command names."""
    out = StringIO()
    call_command("reseal_identity_keys", json=True, stdout=out, **options)
    kids: list[str] = json.loads(out.getvalue())["resealed"]
    return kids
