"""The difference between two texts as a person reads it: paragraph by paragraph, word by word, Han by character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

Mark = Literal["same", "removed", "added"]

#: A Han character, a word, a run of blanks, or a mark. Chinese has no blanks to tell words by.
_TOKEN = re.compile(r"[㐀-鿿]|[^\W㐀-鿿]+|\s+|[^\w\s]|_")

#: Below this share of common tokens two paragraphs are not one that was changed but two.
ALIKE = 0.4


@dataclass(frozen=True)
class Piece:
    """A run of words that stayed, went or came."""

    mark: Mark
    text: str


Paragraph = list[Piece]


def changes(old: str, new: str) -> list[Paragraph]:
    """The new text with what was removed from the old one in its place; a paragraph is a line."""
    before, after = old.splitlines(), new.splitlines()
    found: list[Paragraph] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found += [[Piece("same", line)] for line in after[c:d]]
        else:
            found += _paragraphs(before[a:b], after[c:d])
    return found


def _paragraphs(before: Sequence[str], after: Sequence[str]) -> Iterator[Paragraph]:
    for old, new in zip_longest(before, after):
        if old is None:
            yield [Piece("added", new)]
        elif new is None:
            yield [Piece("removed", old)]
        else:
            yield from _words(old, new)


def _words(old: str, new: str) -> Iterable[Paragraph]:
    a, b = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.ratio() < ALIKE:
        return [[Piece("removed", old)], [Piece("added", new)]]
    pieces: Paragraph = []
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            pieces.append(Piece("same", "".join(b[k:m])))
            continue
        if i < j:
            pieces.append(Piece("removed", "".join(a[i:j])))
        if k < m:
            pieces.append(Piece("added", "".join(b[k:m])))
    return [pieces]
