"""An article made ready to be ranked: all that depends on it alone, so that an edit costs only what was edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from .article import Article, Passage
from .synonyms import Synonyms
from .tokens import base_language, normalise, terms
from .vocabulary import Terms, Vocabulary

Floats = npt.NDArray[np.float32]

EXACT: Final = 0.5
"""Added when the whole query is an article's title or keyword: two letters (`提现`) say too little to a vector."""

EXACT_STEP: Final = 0.02
"""Taken off for each keyword before the matching one: the first keyword is what the article is mainly about."""


@dataclass(frozen=True)
class Counted:
    """A text in normal form and what it is made of: `words` are its counted terms, `marks` those of known meanings,
    which change with the synonyms."""

    text: str
    words: Terms
    marks: Terms

    @classmethod
    def of(cls, text: str, synonyms: Synonyms, vocabulary: Vocabulary) -> Counted:
        """Counts any text."""
        own = normalise(text)
        return cls(own, vocabulary.count(terms(own)), vocabulary.count(synonyms.marks(own)))

    @property
    def terms(self) -> Terms:
        """What the lexical side sees: words and meanings."""
        numbers = np.concatenate([self.words.numbers, self.marks.numbers])
        return Terms(numbers, np.concatenate([self.words.counts, self.marks.counts]))

    def read_by(self, synonyms: Synonyms, vocabulary: Vocabulary) -> Counted:
        """The same text under other synonyms."""
        return replace(self, marks=vocabulary.count(synonyms.marks(self.text)))


@dataclass(frozen=True)
class Entry:
    """`pieces` are the article's passages and `vectors` theirs, row by row (None: it is ranked by words alone).

    `whole` is all of its text, `said` its title and keywords alone, which are how customers say it; `exact` is what the
    whole query may say and the bonus for it.
    """

    article: Article
    pieces: list[Passage]
    vectors: Floats | None
    whole: Counted
    said: Counted
    exact: dict[str, float]

    @property
    def language(self) -> str:
        """The language as search tells them apart."""
        return base_language(self.article.language)

    @property
    def group(self) -> str:
        """What it shares with its translations."""
        return self.article.group or self.article.id

    def read_by(self, synonyms: Synonyms, vocabulary: Vocabulary) -> Entry:
        """The same article under other synonyms."""
        return replace(
            self,
            whole=self.whole.read_by(synonyms, vocabulary),
            said=self.said.read_by(synonyms, vocabulary),
            exact=_exact(self.article, synonyms),
        )


def prepare(
    article: Article,
    pieces: list[Passage],
    vectors: Floats | None,
    *,
    synonyms: Synonyms,
    vocabulary: Vocabulary,
) -> Entry:
    """About 1 ms an article."""
    said = "\n".join(_sayings(article))
    return Entry(
        article,
        pieces,
        vectors,
        whole=Counted.of(f"{said}\n{article.body}", synonyms, vocabulary),
        said=Counted.of(said, synonyms, vocabulary),
        exact=_exact(article, synonyms),
    )


def _exact(article: Article, synonyms: Synonyms) -> dict[str, float]:
    exact: dict[str, float] = {}
    for rank, words in enumerate(_sayings(article)):
        if key := synonyms.key(normalise(words)):
            exact[key] = max(EXACT - EXACT_STEP * max(rank - 1, 0), exact.get(key, 0.0))
    return exact


def _sayings(article: Article) -> Iterable[str]:
    return [article.title, *article.keywords]
