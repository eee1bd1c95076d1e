"""Base58Check: strings that prove themselves by a checksum (Bitcoin wiki; secrets.md section 3)."""

from hashlib import sha256
from typing import Final

ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_CHECK: Final = 4  # bytes of the double SHA-256 at the end
_CHUNK: Final = 10  # digits that fit one machine word: fewer multiplications of long numbers

_DIGITS: Final = {char: value for value, char in enumerate(ALPHABET)}


def decode(encoded: str) -> bytes | None:
    """Return the bytes a Base58 string stands for, without any check, or None where a character is none of its own."""
    number = 0
    for start in range(0, len(encoded), _CHUNK):
        chunk = encoded[start : start + _CHUNK]
        part = 0
        for char in chunk:
            digit = _DIGITS.get(char)
            if digit is None:
                return None
            part = part * 58 + digit
        number = number * 58 ** len(chunk) + part
    zeros = len(encoded) - len(encoded.lstrip(ALPHABET[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def payload(encoded: str) -> bytes | None:
    """Return what a Base58Check string carries (version and data, without the checksum), or None if it is none."""
    raw = decode(encoded)
    if raw is None:
        return None
    data, check = raw[:-_CHECK], raw[-_CHECK:]
    if not data or sha256(sha256(data).digest()).digest()[:_CHECK] != check:
        return None
    return data


def encode(data: bytes) -> str:
    """Return bytes in Base58, without a checksum."""
    number = int.from_bytes(data, "big")
    digits = ""
    while number:
        number, digit = divmod(number, 58)
        digits = ALPHABET[digit] + digits
    return ALPHABET[0] * (len(data) - len(data.lstrip(b"\0"))) + digits


def encode_check(data: bytes) -> str:
    """Return data with its checksum as a Base58Check string."""
    return encode(data + sha256(sha256(data).digest()).digest()[:_CHECK])
