"""Secrets that we must be able to read again, sealed at rest with a key derived from the server's own secret key."""

import base64
import logging
from collections.abc import Sequence
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import models
from django.utils.encoding import force_bytes

logger = logging.getLogger(__name__)

#: What a stored value begins with when it is sealed. Another way of sealing gets another number.
SEALED = "sealed1:"
_PUBLIC = "-----BEGIN PUBLIC KEY-----"
_PURPOSE = b"veriline people: identity keys"


class Unreadable(Exception):
    """It was sealed with another secret key."""


def seal(text: str, *, secret_keys: Sequence[str | bytes] | None = None) -> str:
    """Seals with the first key (AES-128-CBC and HMAC-SHA256, Fernet): without it nobody reads or changes the text."""
    return SEALED + _box(secret_keys).encrypt(text.encode()).decode()


def unseal(stored: str, *, secret_keys: Sequence[str | bytes] | None = None) -> str:
    """The text again, with the first key that fits. Raises `Unreadable`."""
    try:
        return _box(secret_keys).decrypt(stored.removeprefix(SEALED).encode()).decode()
    except InvalidToken as error:
        raise Unreadable from error


def _box(secret_keys: Sequence[str | bytes] | None) -> MultiFernet:
    """The server's secret key seals; while it is being changed, those before it (`SECRET_KEY_FALLBACKS`) still open."""
    keys = secret_keys or [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(secret_key: str | bytes) -> bytes:
    """A key for this purpose alone (RFC 5869), as Fernet wants it."""
    derive = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE)
    return base64.urlsafe_b64encode(derive.derive(force_bytes(secret_key)))


class SealedTextField(models.TextField):  # type: ignore[type-arg]
    """Text that is sealed in the database and plain in Python; a public key in PEM, which is no secret, stays as it is.

    What was sealed with another secret key reads as an empty text, which `identity.verify` takes for no key at all.
    """

    def get_prep_value(self, value: Any) -> Any:
        """Seals on the way in."""
        text = super().get_prep_value(value)
        if not isinstance(text, str) or not text or text.startswith(_PUBLIC):
            return text
        return seal(text)

    def from_db_value(self, value: str | None, expression: object, connection: object) -> str | None:
        """Opens on the way out."""
        if value is None or not value.startswith(SEALED):
            return value
        try:
            return unseal(value)
        except Unreadable:
            logger.error("a sealed secret cannot be read: VERILINE_SECRET_KEY is not the one that sealed it")
            return ""
