"""Random strings: dense in information, with digits or a restless case, not made of words."""

import math
from collections import Counter
from itertools import pairwise
from typing import Final

from veriline.safety.rules import pattern

_ENTROPY: Final = 3.5  # bits a character (secrets.md section 3)
_HEX_ENTROPY: Final = 3.0  # 32 random hexadecimal digits reach 3.5 only five times in six
_CAMEL: Final = (
    6  # a random string without a digit turns to a capital every fourth character, "camelCase" rarely
)


def api_secret(candidate: str) -> str:
    """Judge a string that starts as a vendor's keys do."""
    return "api_secret" if is_dense(candidate) else ""


def session(candidate: str) -> str:
    """Judge the value of a session's cookie."""
    return "session" if is_dense(candidate) else ""


def is_dense(value: str) -> bool:
    """Say whether a string is dense enough for a secret and not made of words."""
    is_hex = pattern("token", "hex").search(value.lower())
    has_digit = any(char.isdigit() for char in value)
    has_letter = any(char.isalpha() for char in value)
    rises = sum(a.islower() and b.isupper() for a, b in pairwise(value))
    is_mixed = rises * _CAMEL > len(value)
    return entropy(value) >= (_HEX_ENTROPY if is_hex else _ENTROPY) and has_letter and (has_digit or is_mixed)


def entropy(value: str) -> float:
    """Return the Shannon entropy of a string in bits a character."""
    return -sum(n / len(value) * math.log2(n / len(value)) for n in Counter(value).values())
