"""The copy of a text that the recognisers read, and the way back to the original's offsets (secrets.md section 1)."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, repeat
from typing import Final

from veriline.safety.text import FOLDING, lower

BARRIER: Final = "\ue000"  # stands for one destroyed part; `fold` never yields it, no pattern matches it
EDGE: Final = "\n"  # before and after the text, so that patterns need no anchors

_TOKEN_LIKE: Final = re.compile("[0-9A-Za-z]{16}")
_DIGITS: Final = re.compile("[0-9]{3}")
# What stands for another character, or for none: tokens of destroyed parts, the tags and entities of HTML, and what
# a URL writes with "%". One match becomes one character of the copy, or its decomposition.
_TAG: Final = (
    "</?(?:a|b|blockquote|body|br|code|div|em|font|h[1-6]|head|hr|html|i|li|ol|p|pre|span|strong|table|tbody|td|th|tr"
    "|u|ul)(?:[ \n/][^<>]{0,300})?>"
)
_ENTITY: Final = "&(?:nbsp|amp|lt|gt|quot|apos|#[0-9]{1,6}|#x[0-9a-f]{1,5});"
_PERCENT: Final = (
    "%(?:0[ad]|2[0-9a-f]|3[a-f]|40|5[b-e]|60|7[b-e]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}"
    "|f[0-7](?:%[89ab][0-9a-f]){3})"
)
_MARK: Final = r"\[\[(?:removed:[a-z0-9_]{1,32}|sealed:[a-z0-9_]{1,32}:[0-9]{1,3}:[^\]\s]{1,16})\]\]"
OTHERS: Final = re.compile(f"({_MARK})|({_TAG})|({_ENTITY})|({_PERCENT})", re.IGNORECASE)
_NAMES: Final = {"nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}

Span = tuple[int, int]
Rewrite = tuple[int, int, str]
"""A span of the original and what stands for it in the copy."""


@dataclass(frozen=True, eq=False)
class Plain:
    """A text decomposed by NFKD (a mnemonic is defined in it), invisible characters gone, white space as a space.

    `text` keeps the case, `low` has none; both have the same length. Parts that are destroyed, and tokens of
    destroyed parts, are one BARRIER each: the copy of a redacted text therefore equals the copy that the last look
    at the original read, and redacting twice changes nothing. Tags of HTML are a space, entities and percent
    sequences what they stand for.
    """

    original: str
    rewrites: tuple[Rewrite, ...]

    @classmethod
    def of(cls, original: str, destroyed: Iterable[Span] = ()) -> "Plain":
        """Return the copy of `original` with these spans, and the tokens already in it, behind barriers."""
        rewrites = [(start, end, BARRIER) for start, end in destroyed]
        if any(mark in original for mark in "[<&%"):
            rewrites += ((*found.span(), _reading(found)) for found in OTHERS.finditer(original))
        return cls(original, tuple(_merged(rewrites)))

    @cached_property
    def text(self) -> str:
        return EDGE + "".join(self._copies) + EDGE

    @cached_property
    def low(self) -> str:
        return lower(self.text)

    @cached_property
    def has_token(self) -> bool:
        """Whether sixteen letters and digits stand in a row: what has none holds no key, however it is written."""
        return _TOKEN_LIKE.search(self.text) is not None

    @cached_property
    def has_digits(self) -> bool:
        """Whether three digits stand in a row: without, there is no number of a card, a phone or a document."""
        return _DIGITS.search(self.text) is not None

    @cached_property
    def _copies(self) -> list[str]:
        """The text between the rewritten parts and what stands for those, in turns."""
        copies: list[str] = []
        at = 0
        for start, end, reading in self.rewrites:
            copies += _plain(self.original[at:start]), reading
            at = end
        return [*copies, _plain(self.original[at:])]

    @cached_property
    def _is_same(self) -> bool:
        """Whether the copy is the original between the edges, so that offsets differ by one."""
        return not self.rewrites and len(self.text) == len(self.original) + 2 and self.original.isascii()

    @cached_property
    def _starts(self) -> Sequence[int]:
        """For every original character the offset in the copy where it starts; a rewritten part is its first one."""
        return array("Q", accumulate(self._widths(), initial=len(EDGE)))

    def _widths(self) -> Iterable[int]:
        at = 0
        for start, end, reading in (*self.rewrites, (len(self.original),) * 2 + ("",)):
            yield from map(len, map(FOLDING.__getitem__, map(ord, self.original[at:start])))
            if end > start:
                yield len(reading)
                yield from repeat(0, end - start - 1)
            at = end

    def origin(self, start: int, end: int) -> Span:
        """Return the span of the original that became `text[start:end]`; neither is empty."""
        if self._is_same:
            return start - len(EDGE), end - len(EDGE)
        last = bisect_right(self._starts, end - 1)
        within = bisect_right(self.rewrites, (last, -1, "")) - 1
        if within >= 0:
            last = max(last, self.rewrites[within][1])
        return bisect_right(self._starts, start) - 1, last


def _plain(piece: str) -> str:
    if piece.isascii() and piece.isprintable():
        return piece
    return piece.translate(FOLDING)


def _reading(found: re.Match[str]) -> str:
    """Return what a token, a tag, an entity or a percent sequence is in the copy."""
    if found.group(1):
        return BARRIER
    if found.group(2):
        return "\n" if found.group(2).lower().startswith(("<p", "</p", "<br", "<li", "<div", "<tr")) else " "
    char = _entity(found.group(3)[1:-1].lower()) if found.group(3) else _decoded(found.group(4))
    return _plain(char)


def _entity(name: str) -> str:
    if not name.startswith("#"):
        return _NAMES[name]
    number = int(name[2:], 16) if name.startswith("#x") else int(name[1:])
    return chr(number) if number and not 0xD800 <= number < 0xE000 else "\ufffd"


def _decoded(sequence: str) -> str:
    try:
        return bytes.fromhex(sequence.replace("%", "")).decode()
    except UnicodeDecodeError:
        return "\ufffd"


def _merged(rewrites: list[Rewrite]) -> Iterable[Rewrite]:
    """Yield the rewritten spans in order, overlapping ones as one that is destroyed."""
    rewrites.sort()
    start, end, reading = -1, -1, ""
    for low, high, other in rewrites:
        if low >= end:
            if end > start:
                yield start, end, reading
            start, end, reading = low, high, other
        else:
            end, reading = max(end, high), BARRIER
    if end > start:
        yield start, end, reading
