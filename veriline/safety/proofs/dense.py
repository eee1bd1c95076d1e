"""Random strings: dense in information, with digits or a restless case, not made of words."""

import math
import re
from collections import Counter
from typing import Final

from veriline.safety.rules import pattern

_DIGIT: Final = re.compile("[0-9]")
_LETTER: Final = re.compile("[A-Za-z]")
_RISE: Final = re.compile("[a-z](?=[A-Z])")
_ENTROPY: Final = 3.5  # bits a character (secrets.md section 3)
_HEX_ENTROPY: Final = 3.0  # 32 random hexadecimal digits reach 3.5 only five times in six
_CAMEL: Final = (
    6  # a random string without a digit turns to a capital every fourth character, "camelCase" rarely
)
_NAME: Final = 2  # a string of which half is whole words between marks is a name: gnutls_x509_privkey_import


def api_secret(candidate: str) -> str:
    """Judge a string that starts as a vendor's keys do."""
    return "api_secret" if is_dense(candidate) else ""


def session(candidate: str) -> str:
    """Judge the value of a session's cookie."""
    return "session" if is_dense(candidate) else ""


def is_dense(value: str) -> bool:
    """Say whether a string is dense enough for a secret and not made of words."""
    has_digit = _DIGIT.search(value) is not None
    if not has_digit and len(_RISE.findall(value)) * _CAMEL <= len(value):
        return False
    if not _LETTER.search(value) or sum(map(len, pattern("token", "words").findall(value))) * _NAME > len(
        value
    ):
        return False
    is_hex = pattern("token", "hex").search(value.lower())
    return entropy(value) >= (_HEX_ENTROPY if is_hex else _ENTROPY)


def entropy(value: str) -> float:
    """Return the Shannon entropy of a string in bits a character."""
    size = len(value)
    return math.log2(size) - sum(n * math.log2(n) for n in Counter(value).values() if n > 1) / size
