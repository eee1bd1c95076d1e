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

_TOKEN: Final = re.compile(r"\[\[removed:[a-z0-9_]{1,32}\]\]")

Span = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Plain:
    """A text decomposed by NFKD (a mnemonic is defined in it), invisible characters gone, white space as a space.

    `text` keeps the case, `low` has none; both have the same length. Parts that are destroyed, and tokens of
    destroyed parts, are one BARRIER each: the copy of a redacted text therefore equals the copy that the last look
    at the original read, and redacting twice changes nothing.
    """

    original: str
    gone: tuple[Span, ...]

    @classmethod
    def of(cls, original: str, destroyed: Iterable[Span] = ()) -> "Plain":
        """Return the copy of `original` with these spans, and the tokens already in it, behind barriers."""
        tokens = ((found.start(), found.end()) for found in _TOKEN.finditer(original))
        return cls(original, tuple(_merged([*tokens, *destroyed])))

    @cached_property
    def text(self) -> str:
        return EDGE + BARRIER.join(map(_plain, self._pieces)) + EDGE

    @cached_property
    def low(self) -> str:
        return lower(self.text)

    @cached_property
    def _pieces(self) -> list[str]:
        cuts = [0, *(edge for span in self.gone for edge in span), len(self.original)]
        return [self.original[cuts[i] : cuts[i + 1]] for i in range(0, len(cuts), 2)]

    @cached_property
    def _is_same(self) -> bool:
        """Whether the copy is the original between the edges, so that offsets differ by one."""
        return not self.gone and len(self.text) == len(self.original) + 2 and self.original.isascii()

    @cached_property
    def _starts(self) -> Sequence[int]:
        """For every original character the offset in the copy where it starts (a destroyed part is one wide)."""
        return array("Q", accumulate(self._widths(), initial=len(EDGE)))

    def _widths(self) -> Iterable[int]:
        sizes = [end - start for start, end in self.gone]
        for piece, size in zip(self._pieces, [*sizes, 0], strict=True):
            yield from map(len, map(FOLDING.__getitem__, map(ord, piece)))
            if size:
                yield len(BARRIER)
                yield from repeat(0, size - 1)

    def origin(self, start: int, end: int) -> Span:
        """Return the span of the original that became `text[start:end]`; neither is empty."""
        if self._is_same:
            return start - len(EDGE), end - len(EDGE)
        return bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1)


def _plain(piece: str) -> str:
    if piece.isascii() and piece.isprintable():
        return piece
    return piece.translate(FOLDING)


def _merged(spans: list[Span]) -> Iterable[Span]:
    """Yield the spans in order, overlapping ones as one."""
    spans.sort()
    start, end = -1, -1
    for low, high in spans:
        if low >= end:
            if end > start:
                yield start, end
            start, end = low, high
        end = max(end, high)
    if end > start:
        yield start, end
