"""Public addresses: never a secret, whatever stands beside them (secrets.md section 5)."""

import re
from typing import Final

from veriline.safety.base58 import payload
from veriline.safety.rules import pattern

# Version bytes of Base58Check addresses: Bitcoin 00 and 05, its test network 6f and c4, Litecoin 30 and 32,
# Dogecoin 1e and 16, Tron 41.
_VERSIONS: Final = b"\x00\x05\x6f\xc4\x30\x32\x1e\x16\x41"
_BASE58: Final = re.compile("[13mn2LM9ADT][1-9A-HJ-NP-Za-km-z]{24,34}")
_BYTES: Final = 21  # version and a 160-bit hash


def is_address(value: str) -> bool:
    """Say whether a string is a public address, by checksum where the kind has one that is cheap to test."""
    if pattern("token", "address").search(value.lower()):
        return True
    if not _BASE58.fullmatch(value):
        return False
    data = payload(value)
    return data is not None and len(data) == _BYTES and data[0] in _VERSIONS
