"""The searchable help centre in memory: vectors of passages, words of articles, and how the two become one rank.

An `Index` does not change; a new version is made from the entries of the old one and swapped in. `rank` is the only
way to search, for the page, the API, the assistant and the evaluation alike.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from .article import CHUNK, TITLE, Article, Key, Passage, passages
from .embedder import Embedder
from .entry import Entry, prepare
from .groups import Groups
from .hubs import Hubs
from .leaning import Leaning
from .lexicon import Lexicon
from .query import Query, read
from .scope import ANYBODY, Scope
from .synonyms import Synonyms, shipped
from .tokens import base_language
from .vocabulary import Vocabulary

__all__ = ["Article", "Hit", "Index", "Ranking", "Scope", "embed"]

Floats = npt.NDArray[np.float32]

COSINE_FLOOR: Final = 0.75
COSINE_SPREAD: Final = 4.0
"""E5 cosines lie in a narrow band; (cosine - floor) x spread brings them to about 0..1."""

LEXICAL: Final = 0.15
"""Share of the words in the sum; open FAQ without titles, recall@1 (en / zh): 80 / 70 without words, 83 / 70 at 0.15,
76 / 65 at 0.25."""

SAID: Final = 1.0
"""Weight of the words in title and keywords beside those of the whole text: they are how customers say it, and a long
text holds many words by chance. Questions as people type them (dev, en / zh), recall@3: 84 / 80 without, 89 / 87 with
it; recall@1 59 / 55 and 64 / 66. Articles without keywords, such as the open FAQ, are not touched. A larger share of
all words (0.35) finds as much of ours and loses 13 points of recall@1 on the open FAQ."""

SECOND: Final = 0.1
"""Share of an article's second nearest passage: two that are near say more than one."""

CROWD: Final = 20
"""So many articles behind the first are the crowd that it stands out from."""

LEAD: Final = 0.5
"""Weight of that lead in the confidence. Questions that no article answers, let through where 9 of 10 that one does
answer are kept: 13 % by the score alone, 9 % with it (dev half). Tried and left out, none of them better: lead over
the second alone (61 %), z-score (45), agreement of the ranks by words and by vectors (52-77), all of these in one
logistic regression (10-14), a second embedding model (12-13)."""

CONFIDENT: Final = 0.535
"""Confidence from which an article is taken to answer where nothing is known of intents."""

TOWARDS: Final = 1.0
"""What an article gains when an intent of its own is certain. Rough questions of dev, recall@3 (en / zh): 89 / 87
without, 92 / 92 at 0.5, 94 / 93 at 0.8 and 1, 93 / 93 at 1.2."""

ELSEWHERE: Final = 0.3
"""Weight of the (negative logarithm of the) chance that a question is none of ours in the confidence. Let through
where 9 of 10 rough questions of dev are kept (en / zh): 28 / 21 % without, 5 / 5 at 0.1, 3 / 5 at 0.3 and 0.5; the
chance alone, 8 / 8; 21 to 30 with the leaning in the score instead."""

CERTAIN: Final = 0.001
"""A smaller chance of being elsewhere says no more."""

CONFIDENT_LEANING: Final = 1.3
"""Confidence from which an article is taken to answer where intents are known; measure.md has what comes of it."""

CONFIDENT_WORDS: Final = 0.4
"""The same by words alone: keeps 99 % of plain questions, 94 (en) and 63 % (zh) of rough ones, and lets 59 and 11 % of
what nothing answers through (dev half)."""


@dataclass(frozen=True)
class Hit:
    """One article found, in one language. `score` orders the hits of one query.

    `excerpt` is the chunk of the body that matched best and `excerpt_start` its place in the body.
    """

    id: str
    language: str
    group: str
    kind: str
    title: str
    score: float
    excerpt: str
    excerpt_start: int


@dataclass(frozen=True)
class Ranking:
    """The hits, best first, and whether the first is likely to answer at all.

    `confidence` says how well the words of any article fit (0 without a hit), `margin` how far the first is before the
    second. `confident` False means: no article answers this; ask, or offer a person. `said_whole`: the question is
    the title or a keyword of the first, nothing else.
    """

    hits: list[Hit]
    confidence: float
    margin: float
    confident: bool
    said_whole: bool = False


NOTHING: Final = Ranking([], 0.0, 0.0, confident=False)


class Index:
    """Articles ready to be ranked.

    Where an entry has no vectors, or without their embedder, the index ranks by words alone; `words` is their share in
    the sum (0: vectors alone, for comparison). The entries must have been prepared with this vocabulary.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        embedder: Embedder | None = None,
        *,
        synonyms: Synonyms,
        vocabulary: Vocabulary,
        words: float = LEXICAL,
    ) -> None:
        self.entries = sorted(entries, key=lambda entry: entry.article.key)
        self.synonyms = synonyms
        self.vocabulary = vocabulary
        self._words = words
        self._languages = [entry.language for entry in self.entries]
        self._groups = Groups([entry.group for entry in self.entries])
        self._answering = self._read_intents()
        self._exact: dict[str, list[tuple[int, float]]] = {}
        for place, entry in enumerate(self.entries):
            for key, bonus in entry.exact.items():
                self._exact.setdefault(key, []).append((place, bonus))
        self._whole, self._said = (
            Lexicon(terms, self._languages, self._groups.names, vocabulary)
            for terms in (
                [entry.whole.terms for entry in self.entries],
                [entry.said.terms for entry in self.entries],
            )
        )
        self._counts = np.array([len(entry.pieces) for entry in self.entries], np.int64)
        self._starts = np.cumsum(self._counts) - self._counts
        self._meaning = self._read_meaning(embedder)
        self._scopes: dict[Scope, npt.NDArray[np.bool_]] = {}

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
        synonyms, vocabulary = synonyms or shipped(), Vocabulary()
        entries = [
            prepare(article, pieces, vectors, synonyms=synonyms, vocabulary=vocabulary)
            for article in articles
            if (pieces := list(passages(article)))
            for vectors in [_vectors(pieces, embedder, cached or {}) if embedder else None]
        ]
        return cls(entries, embedder, synonyms=synonyms, vocabulary=vocabulary, words=words)

    @classmethod
    def empty(cls) -> Index:
        """Nothing is found in it."""
        return cls([], synonyms=shipped(), vocabulary=Vocabulary())

    def changed(self, fresh: Iterable[Entry], gone: Collection[Key], embedder: Embedder | None) -> Index:
        """The next version: `fresh` entries stand for what had their keys, and those of `gone` are out."""
        entries = {entry.article.key: entry for entry in self.entries if entry.article.key not in gone}
        entries.update({entry.article.key: entry for entry in fresh})
        return Index(
            list(entries.values()),
            embedder,
            synonyms=self.synonyms,
            vocabulary=self.vocabulary,
            words=self._words,
        )

    def read_by(self, synonyms: Synonyms) -> Index:
        """The same articles under other synonyms; 0.3 ms an article."""
        entries = [entry.read_by(synonyms, self.vocabulary) for entry in self.entries]
        return self._with(entries, synonyms=synonyms)

    def by_words(self) -> Index:
        """The same articles, ranked by words alone."""
        return Index(self.entries, synonyms=self.synonyms, vocabulary=self.vocabulary)

    def by_meaning(self) -> Index:
        """The same articles, ranked by vectors alone."""
        return self._with(self.entries, words=0)

    def vectors(self) -> dict[bytes, Floats]:
        """The vectors by Passage.digest, as `build` takes them."""
        return {
            piece.digest: row
            for entry in self.entries
            if entry.vectors is not None
            for piece, row in zip(entry.pieces, entry.vectors, strict=True)
        }

    def __len__(self) -> int:
        return len(self.entries)

    def warm(self) -> None:
        """Compute now what the first query of each language would wait for."""
        if self._meaning:
            for language in {*self._languages, None}:
                self._meaning[2].excess(language)
        self._held(ANYBODY)

    def kinds(self, audiences: frozenset[str]) -> set[str]:
        """The kinds of which such a reader may read at least one article."""
        return {entry.article.kind for entry in self.entries if entry.article.audience in audiences}

    def rank(
        self,
        query: str,
        language: str | None = None,
        limit: int = 10,
        scope: Scope = ANYBODY,
        leaning: Leaning | None = None,
    ) -> Ranking:
        """The articles of the scope that answer a query, best first; the same query always gives the same answer.

        `language` is the reader's, `leaning` what the query is known to want. Translations of one article (one `group`)
        are one hit, in the reader's language where there is one. A query without a letter finds nothing.
        """
        asked = read(query, language, self.synonyms)
        if not asked.readings or not self.entries:
            return NOTHING
        words = np.stack([self._shares(reading.words, asked.spoken) for reading in asked.readings])
        nearness = self._nearness(asked)
        scores: Floats = self._sum(words, nearness).max(axis=0)
        held = self._held(scope)
        scores[~held] = -np.inf
        places, fit = self._groups.fold(scores)
        said = self._groups.most(self._bonus(asked, held))
        fit += said
        worth = fit + self._towards(leaning) if leaning else fit
        order = [group for group in _best(worth, max(limit, 2)) if worth[group] > -np.inf]
        if not order:
            return NOTHING
        nearest = None if nearness is None else nearness.max(axis=0)
        reader = base_language(asked.reader) if asked.reader else asked.spoken
        hits = [
            self._hit(self._shown(int(places[group]), held, reader), float(worth[group]), nearest)
            for group in order[:limit]
        ]
        first, second = [*(float(worth[group]) for group in order[:2]), 0.0][:2]
        confidence, threshold = self._confidence(fit, leaning)
        return Ranking(
            hits,
            confidence,
            margin=first - second,
            confident=confidence >= threshold,
            said_whole=bool(said[order[0]]),
        )

    # ------------------------------------------------------------------ the parts of a score

    def _sum(self, words: Floats, nearness: Floats | None) -> Floats:
        """Scores of articles (columns) under each reading of the query (rows)."""
        if nearness is None:
            return words
        best = np.maximum.reduceat(nearness, self._starts, axis=1)
        others = np.where(nearness == np.repeat(best, self._counts, axis=1), -np.inf, nearness)
        second = np.maximum.reduceat(others, self._starts, axis=1)
        second = np.where(second == -np.inf, best, second)
        near = (1 - SECOND) * best + SECOND * second
        scores: Floats = (near - COSINE_FLOOR) * COSINE_SPREAD + self._words * words
        return scores

    def _shares(self, words: list[str], spoken: str | None) -> Floats:
        """Per article, how much of a reading's words it holds, and again in its title and keywords."""
        shares: Floats = self._whole.shares(words, spoken) + SAID * self._said.shares(words, spoken)
        return shares

    def _bonus(self, query: Query, held: npt.NDArray[np.bool_]) -> dict[int, float]:
        """What the articles get whose title or keyword is the whole query, by place."""
        if not self._words:
            return {}
        return {place: bonus for place, bonus in self._exact.get(query.key, []) if held[place]}

    def _towards(self, leaning: Leaning) -> npt.NDArray[np.float64]:
        """What each group gains by what the query wants."""
        gains = np.zeros(len(self._groups.sizes))
        for code, chance in leaning.chances.items():
            if (groups := self._answering.get(code)) is not None:
                gains[groups] += TOWARDS * chance
        return gains

    def _read_intents(self) -> dict[str, npt.NDArray[np.int64]]:
        """The groups that answer each intent."""
        found: dict[str, set[int]] = {}
        for entry, group in zip(self.entries, self._groups.numbers.tolist(), strict=True):
            for code in entry.article.intents:
                found.setdefault(code, set()).add(group)
        return {code: np.array(sorted(groups), np.int64) for code, groups in found.items()}

    def _nearness(self, query: Query) -> Floats | None:
        """Cosine of each reading to every passage less what hubs have too much, or None without vectors."""
        if self._meaning is None:
            return None
        vectors, embedder, hubs = self._meaning
        asked = embedder.embed_queries([reading.text for reading in query.readings])
        nearness: Floats = asked @ vectors.T - hubs.excess(query.spoken)
        return nearness

    def _read_meaning(self, embedder: Embedder | None) -> tuple[Floats, Embedder, Hubs] | None:
        known = [entry.vectors for entry in self.entries if entry.vectors is not None]
        if embedder is None or not known or len(known) < len(self.entries):
            return None
        vectors = np.concatenate(known)
        is_title = np.array([piece.kind == TITLE for entry in self.entries for piece in entry.pieces], bool)
        languages = np.repeat(np.array(self._languages, object), self._counts)
        return vectors, embedder, Hubs(vectors, is_title, languages, embedder.name)

    def _held(self, scope: Scope) -> npt.NDArray[np.bool_]:
        """Which articles a scope holds."""
        if scope not in self._scopes:
            self._scopes[scope] = np.array([scope.holds(entry.article) for entry in self.entries], bool)
        return self._scopes[scope]

    def _with(
        self, entries: Sequence[Entry], *, synonyms: Synonyms | None = None, words: float | None = None
    ) -> Index:
        return Index(
            entries,
            self._meaning[1] if self._meaning else None,
            synonyms=synonyms or self.synonyms,
            vocabulary=self.vocabulary,
            words=self._words if words is None else words,
        )

    # ------------------------------------------------------------------ from scores to hits

    def _shown(self, place: int, held: npt.NDArray[np.bool_], language: str | None) -> int:
        """The translation to show for an article: in the reader's language, where the scope holds one."""
        if self._languages[place] == language:
            return place
        others = self._groups.members(place)
        return next((one for one in others if held[one] and self._languages[one] == language), place)

    def _confidence(self, fit: npt.NDArray[np.float64], leaning: Leaning | None) -> tuple[float, float]:
        """How well the best article fits the words of the query, and from where on that is an answer."""
        first, *crowd = [own for own in fit[_best(fit, CROWD + 1)].tolist() if own > -np.inf]
        if not self._meaning:
            return first, CONFIDENT_WORDS
        confidence = first + LEAD * (first - sum(crowd) / len(crowd)) if crowd else first
        if leaning is None:
            return confidence, CONFIDENT
        return confidence - ELSEWHERE * math.log(leaning.elsewhere + CERTAIN), CONFIDENT_LEANING

    def _hit(self, place: int, score: float, nearest: Floats | None) -> Hit:
        article, own = self.entries[place].article, self.entries[place].pieces
        chunks = [number for number, piece in enumerate(own) if piece.kind == CHUNK]
        if nearest is None or not chunks:
            shown = chunks[0] if chunks else 0
        else:
            shown = max(chunks, key=lambda number: float(nearest[self._starts[place] + number]))
        start = sum(len(own[number].text) for number in chunks if number < shown)
        return Hit(
            article.id,
            article.language,
            article.group,
            article.kind,
            article.title,
            score,
            own[shown].text,
            start,
        )


def _best(scores: npt.NDArray[np.float64], most: int) -> npt.NDArray[np.intp]:
    """The places of the highest scores, best first, ties by place."""
    return np.argsort(-scores, kind="stable")[:most]


def embed(piece: Passage, embedder: Embedder) -> Floats:
    """The vector of one passage."""
    work = embedder.embed_queries if piece.as_query else embedder.embed_passages
    row: Floats = work([piece.read])[0]
    return row


def _vectors(pieces: list[Passage], embedder: Embedder, cached: Mapping[bytes, Floats]) -> Floats:
    rows = [cached.get(piece.digest) for piece in pieces]
    found = [embed(piece, embedder) if row is None else row for piece, row in zip(pieces, rows, strict=True)]
    return np.stack(found).astype(np.float32, copy=False)
