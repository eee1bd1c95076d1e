"""The ten BIP-39 word lists and the two proofs a phrase can carry (secrets.md section 2).

The lists come from the `mnemonic` package. Words are compared without accents, as BIP-39 allows for Spanish and
French ("ábaco" is also typed "abaco").
"""

import hmac
import re
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from typing import Final

from mnemonic import Mnemonic

from veriline.safety.text import fold

LATIN: Final = ("english", "french", "italian", "spanish", "portuguese", "czech")
SPACED: Final = (*LATIN, "japanese", "korean")
CHINESE: Final = ("chinese_simplified", "chinese_traditional")
LENGTHS: Final = frozenset((12, 15, 18, 21, 24))
_BITS: Final = 11  # a word stands for 11 bits
# Electrum: HMAC-SHA512("Seed version", phrase) in hex starts so for standard, segwit and two-factor wallets.
_ELECTRUM: Final = ("01", "100", "101", "102")
_ACCENTS: Final = re.compile("[\u0300-\u036f]")


def plain_word(word: str) -> str:
    """Return a folded word without Latin accents; Japanese voicing marks stay, they tell words apart."""
    return word if word.isascii() or word[0] > "\u0250" else _ACCENTS.sub("", word)


@cache
def index(language: str) -> dict[str, int]:
    """Return the place of every word in the list of a language, by its folded and unaccented form."""
    return {plain_word(fold(word)): place for place, word in enumerate(Mnemonic(language).wordlist)}


@cache
def languages() -> dict[str, tuple[str, ...]]:
    """Return for every word of the lists written with spaces the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for language in SPACED:
        for word in index(language):
            found[word] = (*found.get(word, ()), language)
    return found


def has_checksum(words: Sequence[str], language: str) -> bool:
    """Say whether these words of a list are a whole BIP-39 phrase with a right checksum.

    Weak evidence: one random phrase in 16 (12 words) to 256 (24 words) passes. A word outside the list: KeyError.
    """
    if len(words) not in LENGTHS:
        return False
    places = index(language)
    number = 0
    for word in words:
        number = number << _BITS | places[word]
    check_bits = len(words) // 3
    entropy = (number >> check_bits).to_bytes(check_bits * 4, "big")
    return number & ((1 << check_bits) - 1) == sha256(entropy).digest()[0] >> (8 - check_bits)


def is_electrum(words: Sequence[str]) -> bool:
    """Say whether these words, folded and unaccented, are an Electrum seed by its version number.

    One random phrase in 215 passes.
    """
    digest = hmac.digest(b"Seed version", " ".join(words).encode("utf-8", "replace"), "sha512").hex()
    return digest.startswith(_ELECTRUM)
