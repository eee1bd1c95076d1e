"""What is searched: an article as search sees it, and the passages it is read by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .chunks import lead, split
from .tokens import normalise

TITLE: Final = "title"
KEYWORDS: Final = "keywords"
LEAD: Final = "lead"
CHUNK: Final = "chunk"

Key = tuple[str, str]
"""Id and language of an article."""


@dataclass(frozen=True)
class Article:
    """One published page of the help centre in one language.

    `group` joins the translations of one article (its translation key); empty stands alone. `keywords` are whole
    queries that this article answers, in the customer's words (`提现`, `KYC`), the most fitting first. `kind` is its
    kind of content (models/kinds.py), `audience` whom it is for (models/readers.py), `intents` the codes of what it
    answers.
    """

    id: str
    language: str
    title: str
    body: str
    keywords: tuple[str, ...] = ()
    group: str = ""
    kind: str = "article"
    audience: str = "public"
    intents: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """What tells it from all others: a translation has the same id."""
        return self.id, self.language


@dataclass(frozen=True)
class Passage:
    """A piece of an article with a vector of its own; `kind` is TITLE, KEYWORDS, LEAD or CHUNK.

    `heading` is read before the text: a piece from the middle of an article says little without its title. Keywords
    are one a line.
    """

    kind: str
    position: int
    text: str
    heading: str = ""

    @property
    def as_query(self) -> bool:
        """Titles are embedded as the question they stand for, everything else as an answer."""
        return self.kind == TITLE

    @property
    def read(self) -> str:
        """What the embedder is given."""
        return f"{self.heading}\n{self.text}" if self.heading else self.text

    @property
    def digest(self) -> bytes:
        """Key of the vector: equal readings share one. SHA-256 of mode and normal form."""
        mode = "query" if self.as_query else "passage"
        return hashlib.sha256(f"{mode}: {normalise(self.read)}".encode()).digest()


def passages(article: Article) -> Iterator[Passage]:
    """Title, keywords, lead and chunks of an article; those without visible text are left out.

    A body no longer than its lead is one chunk and has no lead of its own.
    """
    title, body = article.title, article.body
    pieces = [Passage(TITLE, 0, title), Passage(KEYWORDS, 0, "\n".join(article.keywords), title)]
    if (opening := lead(body)) != body:
        pieces.append(Passage(LEAD, 0, opening, title))
    pieces += [Passage(CHUNK, place, text, title) for place, text in enumerate(split(body))]
    yield from (piece for piece in pieces if normalise(piece.text))
