"""Random secrets that open something: shown once, kept as a digest."""

import hashlib
import secrets


def fresh() -> tuple[str, str]:
    """A new secret of 256 bits and its SHA-256 digest in hex."""
    secret = secrets.token_urlsafe(32)
    return secret, digest(secret)


def digest(secret: str) -> str:
    """SHA-256 in hex; enough for a random secret of 256 bits (no password)."""
    return hashlib.sha256(secret.encode()).hexdigest()
