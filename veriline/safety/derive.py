"""Derive and match: 64 hexadecimal characters that open an address somebody named are a private key (secrets.md 3).

Nothing leaves the process. Tried are Ethereum and its relatives, Tron, and Bitcoin's three forms of one key.
"""

import re
from collections.abc import Iterator
from hashlib import new, sha256
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ec import SECP256K1, derive_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from veriline.safety import base58
from veriline.safety.keccak import keccak256
from veriline.safety.proofs import bech32
from veriline.safety.text import fold

_ADDRESS: Final = re.compile(
    "(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1q[02-9ac-hj-np-z]{38})"
    "(?![0-9A-Za-z])"
)
_MOST: Final = 50  # addresses of a text that are looked at
_ORDER: Final = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141  # of the curve (SEC 2)


def addresses_in(text: str) -> frozenset[str]:
    """Return the addresses that stand in a text."""
    found = (match.group() for _, match in zip(range(_MOST), _ADDRESS.finditer(text), strict=False))
    return frozenset(found)


def opens(key: str, addresses: frozenset[str]) -> bool:
    """Say whether a key, as it was written, is the key of one of these addresses."""
    number = int(fold(key), 16)
    if not 0 < number < _ORDER:
        return False
    known = {address.lower() if address[:2].lower() in ("0x", "bc") else address for address in addresses}
    return any(address in known for address in _addresses_of(number))


def _addresses_of(number: int) -> Iterator[str]:
    public = derive_private_key(number, SECP256K1()).public_key()
    long = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    account = keccak256(long[1:])[-20:]
    yield f"0x{account.hex()}"
    yield base58.encode_check(b"\x41" + account)
    short = public.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    for point in (short, long):
        hashed = _hash160(point)
        if hashed:
            yield base58.encode_check(b"\0" + hashed)
    hashed = _hash160(short)
    if hashed:
        yield base58.encode_check(b"\x05" + _hash160(b"\0\x14" + hashed))
        yield bech32.encode("bc", hashed, version=0)


def _hash160(data: bytes) -> bytes:
    """Return RIPEMD-160 of SHA-256; b"" where OpenSSL is built without it."""
    try:
        return new("ripemd160", sha256(data).digest(), usedforsecurity=False).digest()
    except ValueError:
        return b""
