"""Checksums that addresses carry, so that a slip of the pen shows before anybody looks at a chain. Pure."""

import base64
import binascii
from typing import Final

_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32_STEPS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_CONSTANTS: Final = frozenset({1, 0x2BC830A3})  # bech32 (BIP 173) and bech32m (BIP 350)
_CHECK_CHARACTERS: Final = 6

_LANES: Final = 25
_RATE_BYTES: Final = 136  # Keccak-256: 1,088 bits are taken in at a time
_ROUNDS: Final = 24
_MASK: Final = (1 << 64) - 1


def is_bech32(text: str) -> bool:
    """Whether a Bech32 or Bech32m string is whole (BIP 173, BIP 350): one case, known characters, right checksum."""
    if text not in (text.lower(), text.upper()):
        return False
    prefix, _, data = text.lower().rpartition("1")
    if not prefix or len(data) < _CHECK_CHARACTERS or any(char not in _BECH32 for char in data):
        return False
    values = [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix]
    check = 1
    for value in values + [_BECH32.index(char) for char in data]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, step in enumerate(_BECH32_STEPS):
            check ^= step if top >> bit & 1 else 0
    return check in _BECH32_CONSTANTS


def is_eip55(address: str) -> bool:
    """Whether the capitals of `0x` and 40 hexadecimal digits are right (EIP-55). One case alone carries no checksum."""
    digits = address[2:]
    if digits in (digits.lower(), digits.upper()):
        return True
    mask = keccak256(digits.lower().encode("ascii")).hex()
    return all(
        char.isdigit() or char.isupper() == (int(half, 16) >= 8)
        for char, half in zip(digits, mask, strict=False)
    )


def is_crc16(text: str, *, base: int) -> bool:
    """Whether the last two bytes are the CRC-16/XMODEM of the rest: Stellar (base 32, low byte first), TON (64)."""
    try:
        raw = base64.b32decode(text) if base == 32 else base64.urlsafe_b64decode(text)
    except (binascii.Error, ValueError):
        return False
    order = "little" if base == 32 else "big"
    return len(raw) > 2 and binascii.crc_hqx(raw[:-2], 0) == int.from_bytes(raw[-2:], order)  # type: ignore[arg-type]


def keccak256(data: bytes) -> bytes:
    """Keccak-256 with its first padding (0x01), as Ethereum uses it; `hashlib.sha3_256` pads differently (FIPS 202)."""
    padded = data + b"\x01" + bytes(_RATE_BYTES - len(data) % _RATE_BYTES - 1)
    padded = padded[:-1] + bytes([padded[-1] | 0x80])
    lanes = [0] * _LANES
    for start in range(0, len(padded), _RATE_BYTES):
        for place in range(_RATE_BYTES // 8):
            lanes[place] ^= int.from_bytes(padded[start + 8 * place : start + 8 * place + 8], "little")
        lanes = _permute(lanes)
    return b"".join(lane.to_bytes(8, "little") for lane in lanes[:4])


def _permute(lanes: list[int]) -> list[int]:
    """Keccak-f[1600]; lane (x, y) is at x + 5y (the Keccak reference, section 1.2)."""
    register = 1
    for _ in range(_ROUNDS):
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        mixed = [columns[(x - 1) % 5] ^ _turn(columns[(x + 1) % 5], 1) for x in range(5)]
        lanes = [lane ^ mixed[place % 5] for place, lane in enumerate(lanes)]
        x, y, moving = 1, 0, lanes[1]
        for step in range(_LANES - 1):
            x, y = y, (2 * x + 3 * y) % 5
            lanes[x + 5 * y], moving = _turn(moving, (step + 1) * (step + 2) // 2), lanes[x + 5 * y]
        rows = [lanes[5 * y : 5 * y + 5] for y in range(5)]
        lanes = [row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5] & _MASK) for row in rows for x in range(5)]
        for bit in range(7):
            register = (register << 1 ^ (register >> 7) * 0x71) % 256
            lanes[0] ^= (register >> 1 & 1) << (1 << bit) - 1
    return lanes


def _turn(lane: int, bits: int) -> int:
    bits %= 64
    return ((lane << bits) | (lane >> (64 - bits))) & _MASK
