"""Messages that a secret may have started in: a phrase sent in parts, a label whose value comes next (O2)."""

import re
from collections.abc import Sequence
from typing import Final

from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.words import CHINESE, index, languages, plain_word

_TAIL: Final = 200  # characters at the end of a message that are looked at
_PART: Final = 3  # list words at the end of a message that may be the first part of a phrase
_WORD: Final = re.compile("[a-z\u0300-\u036f]+|[\u3041-\u309f]+|[\u1100-\u11ff]+|[\u3400-\u9fff]|\ue000")
_CONNECTOR: Final = re.compile("^[ \n\"'`]*(?:[:=]|->|is|was|are|是|为|為)?[ \n\"'`:]*$")


def leading_to(text: str, earlier: Sequence[str]) -> list[str]:
    """Return those of the earlier messages that must be read together with `text`, oldest first."""
    if not earlier:
        return []
    *older, last = earlier
    parts = [message for message in older if _ends_in_list_words(message)]
    if _ends_in_list_words(last) or _ends_in_label(last):
        parts.append(last)
    return parts


def _ends_in_list_words(message: str) -> bool:
    """Say whether a message ends in three words of the lists, or is made of nothing else."""
    words = _WORD.findall(Plain.of(message[-_TAIL:]).low)
    tail = words[-_PART:]
    return bool(tail) and all(map(_is_listed, tail)) and (len(tail) == _PART or len(message) <= _TAIL)


def _is_listed(word: str) -> bool:
    return plain_word(word) in languages() or any(word in index(language) for language in CHINESE)


def _ends_in_label(message: str) -> bool:
    low = Plain.of(message[-_TAIL:]).low
    labels = Labels(low).all
    return bool(labels) and _CONNECTOR.search(low[labels[-1].end :]) is not None
