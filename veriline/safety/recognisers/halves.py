"""Messages that a secret may have started in: a phrase sent in parts, a label whose value comes next (O2)."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern
from veriline.safety.words import CHINESE, index, languages, plain_word

_TAIL: Final = 200  # characters at the end of a message that are looked at
_PART: Final = 3  # list words at the end of a message that may be the first part of a phrase
# A run of characters of one script; Chinese ones count when they stand alone.
_WORD: Final = re.compile("[a-z\u0300-\u036f]+|[\u3041-\u309f]+|[\u1100-\u11ff]+|[\u3400-\u9fff]+|\ue000")
_CONNECTOR: Final = re.compile("^[ \n\"'`]*(?:[:=]|->|is|was|are|是|为|為)?[ \n\"'`:]*$")
_INTRODUCING: Final = frozenset(
    (
        "seed",
        "private_key",
        "api_secret",
        "otp_seed",
        "one_time_code",
        "weak_code",
        "pin",
        "password",
        "weak_password",
    )
)
# A piece of a key: letters, digits and what base64 has beside them, not a mere word or number.
_PIECE: Final = r"(?=\S*\d|\S*[a-z][A-Z])(?=[^\sA-Za-z]*[A-Za-z])[A-Za-z0-9+/=_-]{8,}"
_PIECE_FIRST: Final = re.compile(rf"{_PIECE}(?!\S)")
_PIECE_LAST: Final = re.compile(rf"(?<![^\s:=：是]){_PIECE}$")
_PIECE_ALONE: Final = re.compile(f"{_PIECE}$")


def beginnings(earlier: Sequence[str], text: str) -> Iterator[tuple[list[int], str]]:
    """Yield which of the messages before `text` a secret may have begun in, as their places, and what to join them
    with: those that hold words of a phrase, and those of a key that goes on in `text`."""
    if phrase := [i for i, message in enumerate(earlier) if is_part(message)]:
        yield phrase, "\n"
    if _PIECE_FIRST.match(text) and (key := list(_pieces(earlier))):
        yield key[::-1], ""


def _pieces(earlier: Sequence[str]) -> Iterator[int]:
    for i in reversed(range(len(earlier))):
        if _PIECE_LAST.search(earlier[i][-_TAIL:]):
            yield i
        if not _PIECE_ALONE.match(earlier[i]):
            return


def is_part(message: str) -> bool:
    """Say whether a message ends in three words of the lists, or is made of nothing else; after a label
    two will do, or three that no list of ours has."""
    low = Plain.of(message[-_TAIL:]).low
    tail = _WORD.findall(low)[-_PART:]
    listed = sum(map(_is_listed, tail))
    if len(tail) == _PART and listed < _PART:
        is_phrase = listed == _PART - 1 or all(pattern("seed", "word").search(word) for word in tail)
        return is_phrase and any(label.family == "seed" for label in Labels(low).all)
    return bool(tail) and listed == len(tail) and (len(tail) == _PART or len(message) <= _TAIL)


def _is_listed(word: str) -> bool:
    return plain_word(word) in languages() or any(word in index(language) for language in CHINESE)


def asks_for_txid(message: str) -> bool:
    """Say whether a message speaks of a transaction id and not of a key: 64 hex that answer it are no secret."""
    families = {label.family for label in Labels(Plain.of(message).low).all}
    return "txid" in families and "private_key" not in families


def is_introduction(message: str) -> bool:
    """Say whether a message ends in the label of a secret ("my password is"), and warns of nothing."""
    low = Plain.of(message[-_TAIL:]).low
    labels = Labels(low).all
    if not labels or labels[-1].family not in _INTRODUCING or pattern("code", "refusal").search(low):
        return False
    return _CONNECTOR.search(low[labels[-1].end :]) is not None
