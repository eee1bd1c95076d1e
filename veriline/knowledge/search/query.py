"""A query as search reads it: cleaned, in which language, and in which pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .synonyms import Synonyms
from .tokens import FEW_WORDS, language_of, normalise

LONGEST: Final = 2000
"""Letters of a query that are looked at; a pasted log or page says no more in its end."""

SHORT: Final = 8
"""A query of so many letters, or of FEW_WORDS words, is embedded with the usual words in place of their synonyms."""

SENTENCES: Final = 4
"""Sentences of a longer query that are also read alone: customers greet and complain before they ask. With a
preamble of two sentences recall@3 fell from 92 to 78 in English and 94 to 87 in Chinese; read alone, to 92 and 90."""

_SENTENCE = re.compile(r"[^。！？!?\n.]*(?:\.(?!\s)[^。！？!?\n.]*)*[。！？!?\n.]*")
_LETTER = re.compile(r"\w")

# Words for a machine, not for us: they and all that follows carry no question. Search can not be instructed, but
# such a tail drowns the question before it (rows of threats: prompt injection).
_FOR_A_MACHINE = re.compile(
    r"(?:please\s+)?\b(?:ignore|disregard|forget)\b[^.!?]{0,40}\b(?:instructions?|prompts?|rules)\b.*"
    r"|(?:请|现在)?(?:忽略|无视|忘记|忽视)[^。！？]{0,20}(?:指令|指示|提示词?|规则|要求).*",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class Reading:
    """One way to read a query: `text` is for the embedder, `words` for the lexical side."""

    text: str
    words: list[str]


@dataclass(frozen=True)
class Query:
    """A query in normal form. No readings: nothing was asked.

    `spoken` is the language it is written in, `reader` that of the page; `key` matches titles and keywords.
    """

    readings: list[Reading]
    spoken: str | None
    reader: str | None
    key: str


def read(text: str, reader: str | None, synonyms: Synonyms) -> Query:
    """Read what a customer typed: any text at all, empty, broken or very long."""
    raw = text[:LONGEST]
    asked = normalise(_FOR_A_MACHINE.sub(" ", raw)) or normalise(raw)
    spoken = language_of(asked, reader)
    if not _LETTER.search(asked):
        return Query([], spoken, reader, "")
    sentences = [piece for found in _SENTENCE.findall(asked) if _LETTER.search(piece := found.strip())]
    texts = [asked, *sentences[:SENTENCES]] if len(sentences) > 1 else [asked]
    readings = [
        Reading(_usual(piece, spoken, synonyms), synonyms.terms(piece)) for piece in dict.fromkeys(texts)
    ]
    return Query(readings, spoken, reader, synonyms.key(asked))


def _usual(text: str, spoken: str | None, synonyms: Synonyms) -> str:
    few = len(text) <= SHORT or (text.isascii() and len(text.split()) <= FEW_WORDS)
    return synonyms.usual(text, spoken) if few else text
