"""The private key that signs, read from its file, and what is public of it. No Django, no database."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)


class NotAKey(Exception):
    """The file holds no Ed25519 private key in PEM; the message names the file."""


@dataclass(frozen=True)
class SigningKey:
    """A key pair that can sign."""

    private: Ed25519PrivateKey

    @property
    def public(self) -> bytes:
        """The 32 bytes of the public key (RFC 8032)."""
        return self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def id(self) -> str:
        """Its name, see `key_id`."""
        return key_id(self.public)

    def sign(self, text: str) -> bytes:
        """The 64 bytes of the signature over the text in UTF-8."""
        return self.private.sign(text.encode())


def key_id(public: bytes) -> str:
    """The name of a key: the first 16 hexadecimal digits of the SHA-256 of its 32 public bytes."""
    return hashlib.sha256(public).hexdigest()[:16]


def pem(public: bytes) -> str:
    """A public key as OpenSSL reads it."""
    key = Ed25519PublicKey.from_public_bytes(public)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def verifies(public: bytes, text: str, signature: bytes) -> bool:
    """Whether the signature is that key's over the text."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text.encode())
    except InvalidSignature:
        return False
    return True


def read(path: Path) -> SigningKey:
    """The key in a file. Raises `NotAKey`."""
    try:
        private = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as problem:
        raise NotAKey(f"{path}: {problem}") from problem
    if not isinstance(private, Ed25519PrivateKey):
        raise NotAKey(f"{path}: the key is not Ed25519")
    return SigningKey(private)


def make(path: Path) -> None:
    """Writes a fresh key that its owner alone may read; leaves a file that is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(fresh)
    except FileExistsError:
        pass
