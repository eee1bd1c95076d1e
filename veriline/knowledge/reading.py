"""How long a text is to read, in any language we publish."""

import math
import re

HAN = re.compile(r"[㐀-鿿]")
WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")

#: Requirement H12: the answer comes first and takes at most 60 words; in Chinese, 120 characters say as much.
MAX_LEAD_WORDS = 60
MAX_LEAD_CHARACTERS = 120

#: Words or Han characters a calm adult reads in a minute.
WORDS_A_MINUTE = 220
CHARACTERS_A_MINUTE = 400


def lead_is_short(text: str) -> bool:
    """True if `text` may stand as the short answer of an article (requirement H12)."""
    if HAN.search(text):
        return len(text) <= MAX_LEAD_CHARACTERS
    return len(text.split()) <= MAX_LEAD_WORDS


def minutes(text: str) -> int:
    """Whole minutes to read `text`, at least 1."""
    han = len(HAN.findall(text))
    words = len(WORD.findall(HAN.sub(" ", text)))
    return max(1, math.ceil(words / WORDS_A_MINUTE + han / CHARACTERS_A_MINUTE))


def width(text: str) -> int:
    """How wide a line is, in letters: a Han character is as wide as two."""
    return len(text) + len(HAN.findall(text))
