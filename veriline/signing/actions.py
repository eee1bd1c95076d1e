"""Signing, and changing the key. One key is in use at a time; which one is the file the operator names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from . import keys
from .models import PublicKey, Statement
from .text import canonical, moment

#: A new key, vouched for by the one before.
KEY = "key"


class NoKey(Exception):
    """The operator has named no key: nothing is signed."""


class OtherKey(Exception):
    """The key in the file is not the one in use: a key is changed by `rotate_signing_key`, not by a variable alone."""


def can_sign() -> bool:
    """Whether this installation signs."""
    return settings.SIGNING_KEY_FILE is not None


def own_key() -> keys.SigningKey:
    """The key in the operator's file; in demo mode one is made there. Raises `NoKey`, `keys.NotAKey`."""
    path: Path | None = settings.SIGNING_KEY_FILE
    if path is None:
        raise NoKey
    if settings.DEMO:
        keys.make(path)
    return keys.read(path)


def in_use(key: keys.SigningKey) -> PublicKey:
    """The row of the key, made when it is the first one there is. Raises `OtherKey`."""
    row = PublicKey.objects.filter(pk=key.id).first()
    if row is None and not PublicKey.objects.exists():
        row, _ = PublicKey.objects.get_or_create(id=key.id, defaults={"public": key.public})
    if row is None or row.state != "in use":
        raise OtherKey(f"key {key.id} is {row.state if row else 'not known'}; run rotate_signing_key")
    return row


def sign(kind: str, name: str, *, what: str, headers: Mapping[str, str], body: str = "") -> Statement:
    """Signs one statement with the key in use and keeps it; what that key signed before is given back as it is.

    `what`, `headers` and `body` as `text.canonical` takes them. Raises `NoKey`, `keys.NotAKey`, `OtherKey`.
    """
    key = own_key()
    row = in_use(key)
    text = canonical(what, key=key.id, headers=headers, body=body)
    statement, _ = Statement.objects.get_or_create(
        kind=kind, name=name, key=row, defaults={"text": text, "signature": key.sign(text)}
    )
    return statement


@transaction.atomic
def rotate(new: keys.SigningKey, *, stolen: bool) -> PublicKey:
    """Puts a new key in the place of the one in use.

    In order, the old key vouches for the new one, so that whoever trusts it can go on. A stolen key vouches for
    nothing and is revoked with all it ever signed: readers must learn the new key's name from elsewhere. Raises `NoKey`
    where none is in use yet, `OtherKey` where the operator's file is not the one in use.
    """
    old = PublicKey.objects.select_for_update().filter(retired_at=None, revoked_at=None).first()
    if old is None:
        raise NoKey
    assert old.pk != new.id, "a new key"
    if not stolen:
        _vouch(old, new)
    old.retired_at = timezone.now()
    old.revoked_at = old.retired_at if stolen else None
    old.save(update_fields=["retired_at", "revoked_at"])
    return PublicKey.objects.create(id=new.id, public=new.public)


def _vouch(old: PublicKey, new: keys.SigningKey) -> None:
    mine = own_key()
    if mine.id != old.pk:
        raise OtherKey(f"the key in use is {old.pk}, the file holds {mine.id}")
    headers = {
        "New-Key": new.id,
        "New-Public-Key": new.public.hex(),
        "Signed": moment(timezone.now()),
    }
    sign(KEY, new.id, what="key", headers=headers)
