"""An article's text as passages: the title, the lead, and chunks that end where a sentence ends.

The sizes are the measured rule of the engineering notes: chunks of up to 400 characters in unspaced scripts and
1,200 in others (about 250 tokens either way), a lead of 150. Shorter pieces cost English its context.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

UNSPACED_WEIGHT: Final = 3
"""One character of an unspaced script carries about as much as three letters."""

CHUNK: Final = 1200
LEAD: Final = 450

_UNSPACED = re.compile(
    "[\u0e01-\u0e59\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f]"
)
_SENTENCE = re.compile(r".+?(?:[。！？；!?…]+[”’」』)）\"']*\s*|\.[”’)\"']*\s+|\n+|$)", re.DOTALL)


def weight(text: str) -> int:
    """Size of a text in letters."""
    return len(text) + (UNSPACED_WEIGHT - 1) * len(_UNSPACED.findall(text))


def split(body: str) -> list[str]:
    """The chunks of a body, in order; joined they are the body again. No chunk weighs more than CHUNK.

    They are of about one size: a short rest at the end would be a vector that says little and is near everything.
    """
    total = weight(body)
    wanted = math.ceil(total / math.ceil(total / CHUNK)) if total else 0
    chunks: list[str] = []
    filled = 0
    for sentence in _sentences(body):
        size = weight(sentence)
        if not chunks or filled >= wanted or filled + size > CHUNK:
            chunks.append("")
            filled = 0
        chunks[-1] += sentence
        filled += size
    return chunks


def lead(body: str) -> str:
    """The first LEAD letters of a body, cut anywhere."""
    return _cut(body, LEAD)


def _sentences(body: str) -> Iterator[str]:
    for found in _SENTENCE.finditer(body):
        sentence = found.group()
        while weight(sentence) > CHUNK:
            piece = _cut(sentence, CHUNK)
            space = piece.rfind(" ") + 1
            piece = piece[:space] if space > len(piece) // 2 else piece
            yield piece
            sentence = sentence[len(piece) :]
        if sentence:
            yield sentence


def _cut(text: str, limit: int) -> str:
    total = 0
    for place, character in enumerate(text):
        total += UNSPACED_WEIGHT if _UNSPACED.match(character) else 1
        if total > limit:
            return text[:place]
    return text
