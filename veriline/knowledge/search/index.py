"""The searchable help centre in memory: vectors of passages, words of articles, and how the two become one rank.

An `Index` does not change; a new version is built beside it and swapped in. `rank` is the only way to search, for
the page, the API, the assistant and the evaluation alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from .article import CHUNK, TITLE, Article, Passage, passages
from .embedder import Embedder
from .hubs import Hubs
from .lexicon import Lexicon
from .query import Query, read
from .synonyms import Synonyms, shipped
from .tokens import base_language, normalise

__all__ = ["Article", "Hit", "Index", "Ranking", "embed"]

Floats = npt.NDArray[np.float32]

COSINE_FLOOR: Final = 0.75
COSINE_SPREAD: Final = 4.0
"""E5 cosines lie in a narrow band; (cosine - floor) x spread brings them to about 0..1."""

LEXICAL: Final = 0.15
"""Share of the words in the sum. Own questions (recall@3, en / zh): 85 / 90 without words, 92 / 95 at 0.15, 94 / 96 at
0.2; open FAQ without titles: 93 / 89, 93 / 87, 91 / 87, and worse from 0.25."""

EXACT: Final = 0.5
"""Added when the whole query is an article's title or keyword: two letters (`提现`) say too little to a vector."""

EXACT_STEP: Final = 0.02
"""Taken off for each keyword before the matching one: the first keyword is what the article is mainly about."""

CONFIDENT: Final = 0.47
"""Best score from which an article is taken to answer. Measured on tests/data/questions.jsonl over the articles that
ship: keeps 92 % (en) and 96 % (zh) of the questions that an article answers, 0 of 24 about other things, and 41 % of
those about a neighbouring topic that has no article yet. Single-domain collections lie higher: over the open FAQ, with
the right answer taken out, 9 of 10 questions still pass."""

CONFIDENT_WORDS: Final = 0.3
"""The same by words alone: keeps 97 % (en) and 81 % (zh), and lets 78 and 31 % of the neighbouring topics through."""


@dataclass(frozen=True)
class Hit:
    """One article found, in one language. `score` orders the hits of one query.

    `excerpt` is the chunk of the body that matched best and `excerpt_start` its place in the body.
    """

    id: str
    language: str
    group: str
    title: str
    score: float
    excerpt: str
    excerpt_start: int


@dataclass(frozen=True)
class Ranking:
    """The hits, best first, and whether the first is likely to answer at all.

    `confidence` is the best score (0 without a hit), `margin` its lead over the second. `confident` False means: no
    article answers this; ask, or offer a person.
    """

    hits: list[Hit]
    confidence: float
    margin: float
    confident: bool


class Index:
    """Articles ready to be ranked. `pieces` are the passages of each article, `vectors` theirs, row by row.

    Without vectors or without their embedder the index ranks by words alone; `words` is their share in the sum (0:
    vectors alone, for comparison).
    """

    def __init__(
        self,
        articles: list[Article],
        pieces: list[list[Passage]],
        vectors: Floats | None = None,
        embedder: Embedder | None = None,
        synonyms: Synonyms | None = None,
        words: float = LEXICAL,
    ) -> None:
        self._words = words
        self._articles = articles
        self._pieces = pieces
        self._synonyms = synonyms or shipped()
        self._languages = [base_language(article.language) for article in articles]
        self._groups = [article.group or article.id for article in articles]
        self._siblings: dict[str, list[int]] = {}
        for place, group in enumerate(self._groups):
            self._siblings.setdefault(group, []).append(place)
        self._exact = self._exact_matches()
        self._lexicon = Lexicon(map(self._terms, articles), self._languages, self._groups)
        counts = [len(own) for own in pieces]
        self._starts = np.cumsum([0, *counts[:-1]]) if counts else np.zeros(0, np.int64)
        self._meaning: tuple[Floats, Embedder, Hubs] | None = None
        if vectors is not None and embedder is not None:
            is_title = np.array([piece.kind == TITLE for own in pieces for piece in own], bool)
            languages = np.repeat(np.array(self._languages, object), counts)
            self._meaning = vectors, embedder, Hubs(vectors, is_title, languages, embedder.name)

    @classmethod
    def build(
        cls,
        articles: Iterable[Article],
        embedder: Embedder | None = None,
        cached: Mapping[bytes, Floats] | None = None,
        synonyms: Synonyms | None = None,
        words: float = LEXICAL,
    ) -> Index:
        """An index over `articles`; those without any visible text are left out.

        `cached` holds vectors by Passage.digest, made by this very embedder; only what is missing is embedded
        (50-130 ms a passage on one core).
        """
        found = sorted(((article, list(passages(article))) for article in articles), key=_order)
        found = [(article, own) for article, own in found if own]
        pieces = [own for _, own in found]
        vectors = None if embedder is None else _vectors(pieces, embedder, cached or {})
        return cls([article for article, _ in found], pieces, vectors, embedder, synonyms, words)

    def vectors(self) -> dict[bytes, Floats]:
        """The vectors by Passage.digest, as `build` takes them."""
        if self._meaning is None:
            return {}
        digests = (piece.digest for own in self._pieces for piece in own)
        return dict(zip(digests, self._meaning[0], strict=True))

    def __len__(self) -> int:
        return len(self._articles)

    def rank(self, query: str, language: str | None = None, limit: int = 10) -> Ranking:
        """The articles that answer a query, best first; the same query always gives the same answer.

        `language` is the reader's. Translations of one article (one `group`) are one hit, in the reader's language
        where there is one. A query without a letter finds nothing.
        """
        asked = read(query, language, self._synonyms)
        if not asked.readings or not self._articles:
            return Ranking([], 0.0, 0.0, confident=False)
        words = np.stack([self._lexicon.shares(reading.words, asked.spoken) for reading in asked.readings])
        nearness = self._nearness(asked)
        scores: Floats = self._sum(words, nearness).max(axis=0)
        for place, bonus in self._exact.get(asked.key, []):
            scores[place] += bonus * (self._words > 0)
        nearest = None if nearness is None else nearness.max(axis=0)
        hits = [self._hit(place, score, nearest) for place, score in self._fold(scores, asked, limit)]
        return _ranking(hits, CONFIDENT if self._meaning else CONFIDENT_WORDS)

    # ------------------------------------------------------------------ the parts of a score

    def _sum(self, words: Floats, nearness: Floats | None) -> Floats:
        """Scores of articles (columns) under each reading of the query (rows)."""
        if nearness is None:
            return words
        best = np.maximum.reduceat(nearness, self._starts, axis=1)
        scores: Floats = (best - COSINE_FLOOR) * COSINE_SPREAD + self._words * words
        return scores

    def _nearness(self, query: Query) -> Floats | None:
        """Cosine of each reading to every passage less what hubs have too much, or None without vectors."""
        if self._meaning is None:
            return None
        vectors, embedder, hubs = self._meaning
        asked = embedder.embed_queries([reading.text for reading in query.readings])
        nearness: Floats = asked @ vectors.T - hubs.excess(query.spoken)
        return nearness

    def _terms(self, article: Article) -> list[str]:
        return self._synonyms.terms(normalise("\n".join([article.title, *article.keywords, article.body])))

    def _exact_matches(self) -> dict[str, list[tuple[int, float]]]:
        """Places and bonus by what the whole query must say."""
        matches: dict[str, dict[int, float]] = {}
        for place, article in enumerate(self._articles):
            for rank, words in enumerate([article.title, *article.keywords]):
                if key := self._synonyms.key(normalise(words)):
                    bonus = EXACT - EXACT_STEP * max(rank - 1, 0)
                    own = matches.setdefault(key, {})
                    own[place] = max(bonus, own.get(place, 0.0))
        return {key: list(own.items()) for key, own in matches.items()}

    # ------------------------------------------------------------------ from scores to hits

    def _fold(self, scores: Floats, query: Query, limit: int) -> list[tuple[int, float]]:
        """The best places, one for each group: with the group's best score, in the reader's language if it can be."""
        reader = base_language(query.reader) if query.reader else query.spoken
        found: dict[str, tuple[int, float]] = {}
        for place in np.argsort(-scores, kind="stable").tolist():
            if len(found) == limit:
                break
            group = self._groups[place]
            if group not in found:
                own = [sibling for sibling in self._siblings[group] if self._languages[sibling] == reader]
                found[group] = (own[0] if own and place not in own else place, float(scores[place]))
        return list(found.values())

    def _hit(self, place: int, score: float, nearest: Floats | None) -> Hit:
        article, own = self._articles[place], self._pieces[place]
        chunks = [number for number, piece in enumerate(own) if piece.kind == CHUNK]
        if nearest is None or not chunks:
            shown = chunks[0] if chunks else 0
        else:
            shown = max(chunks, key=lambda number: float(nearest[self._starts[place] + number]))
        start = sum(len(own[number].text) for number in chunks if number < shown)
        text = own[shown].text
        return Hit(article.id, article.language, article.group, article.title, score, text, start)


def embed(piece: Passage, embedder: Embedder) -> Floats:
    """The vector of one passage."""
    work = embedder.embed_queries if piece.as_query else embedder.embed_passages
    row: Floats = work([piece.read])[0]
    return row


def _order(pair: tuple[Article, list[Passage]]) -> tuple[str, str]:
    return pair[0].id, pair[0].language


def _vectors(pieces: list[list[Passage]], embedder: Embedder, cached: Mapping[bytes, Floats]) -> Floats:
    rows: dict[bytes, Floats] = dict(cached)
    every = [(piece, piece.digest) for own in pieces for piece in own]
    for piece, digest in every:
        if digest not in rows:
            rows[digest] = embed(piece, embedder)
    if not every:
        return np.empty((0, embedder.dim), np.float32)
    return np.stack([rows[digest] for _, digest in every]).astype(np.float32, copy=False)


def _ranking(hits: list[Hit], threshold: float) -> Ranking:
    first, second = [*(hit.score for hit in hits[:2]), 0.0, 0.0][:2]
    return Ranking(hits, first, first - second, confident=bool(hits) and first >= threshold)
