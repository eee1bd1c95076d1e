"""Stellar's strkey: base32 with a version byte and a CRC16-XModem (SEP-23)."""

from base64 import b32decode
from binascii import crc_hqx
from typing import Final

_SEED: Final = 0x90  # the version byte that makes the first letter an S
_BYTES: Final = 35  # version, 32 of the key, two of the checksum


def seed(candidate: str) -> str:
    """Judge 56 base32 characters."""
    data = b32decode(candidate)
    is_seed = (
        len(data) == _BYTES
        and data[0] == _SEED
        and crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "little")
    )
    return "private_key" if is_seed else ""
