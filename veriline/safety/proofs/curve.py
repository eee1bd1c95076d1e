"""Solana's exported keypair: a signature has the same form, the curve tells them apart for certain (secrets.md 3)."""

import re
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from veriline.safety.base58 import decode

_SEED: Final = 32  # bytes; the public key follows in another 32


def keypair(candidate: str) -> str:
    """Judge 64 bytes in Base58: a keypair is a private key, anything else a signature, which Solana calls a TxID."""
    data = decode(candidate)
    if data is None or len(data) != 2 * _SEED:
        return ""
    return "private_key" if _is_pair(data) else "txid"


def numbers(candidate: str) -> str:
    """Judge 64 numbers between commas, the file that solana-keygen writes."""
    values = [int(part) for part in re.findall("[0-9]+", candidate)]
    is_pair = len(values) == 2 * _SEED and max(values) < 256 and _is_pair(bytes(values))
    return "private_key" if is_pair else ""


def _is_pair(data: bytes) -> bool:
    """Say whether the second half is the public key of the first (RFC 8032 section 5.1.5)."""
    public = Ed25519PrivateKey.from_private_bytes(data[:_SEED]).public_key()
    return public.public_bytes_raw() == data[_SEED:]
