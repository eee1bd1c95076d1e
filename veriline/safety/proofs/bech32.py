"""Bech32 and Bech32m: private keys of Sui, Cardano, Nostr, age (BIP-173, BIP-350, CIP-5)."""

from typing import Final

ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_DIGITS: Final = {char: value for value, char in enumerate(ALPHABET)}
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_RESULTS: Final = (1, 0x2BC830A3)  # Bech32, Bech32m


def is_valid(text: str) -> bool:
    """Say whether the six last characters are the checksum of the rest; upper case is read as lower."""
    prefix, mark, data = text.lower().rpartition("1")
    if not mark or not prefix or not all(char in _DIGITS for char in data):
        return False
    return _remainder(prefix, [_DIGITS[char] for char in data]) in _RESULTS


def key(candidate: str) -> str:
    """Judge a string that starts as private keys do."""
    return "private_key" if is_valid(candidate) else ""


def encode(prefix: str, data: bytes, *, version: int | None = None) -> str:
    """Return bytes in Bech32, after a witness version where there is one (BIP-173)."""
    size = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big") << (size * 5 - len(data) * 8)
    values = [] if version is None else [version]
    values += ((number >> 5 * i) & 31 for i in reversed(range(size)))
    check = _remainder(prefix, [*values, *(0,) * 6]) ^ _RESULTS[0]
    values += ((check >> 5 * i) & 31 for i in reversed(range(6)))
    return f"{prefix}1{''.join(ALPHABET[value] for value in values)}"


def _remainder(prefix: str, data: list[int]) -> int:
    check = 1
    for value in (*(ord(char) >> 5 for char in prefix), 0, *(ord(char) & 31 for char in prefix), *data):
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= generator
    return check
