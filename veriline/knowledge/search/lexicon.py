"""The words of all articles: one BM25 for each language, and the gate between languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from .bm25 import Bm25
from .synonyms import is_mark
from .vocabulary import Terms, Vocabulary

Floats = npt.NDArray[np.float32]

MARKS_ABROAD: Final = 0.5
"""Weight of shared meanings when article and query differ in language: over English articles alone, recall@3 of
Chinese questions rose from 70 to 79 (own questions)."""


class Lexicon:
    """Articles as counted terms. `languages` and `groups` are theirs in the same order."""

    def __init__(
        self, terms: Sequence[Terms], languages: list[str], groups: list[str], vocabulary: Vocabulary
    ) -> None:
        self._languages = np.array(languages, object)
        self._groups = groups
        self._parts: dict[str, tuple[npt.NDArray[np.intp], Bm25]] = {}
        for language in sorted(set(languages)):
            members = np.flatnonzero(self._languages == language)
            self._parts[language] = (
                members,
                Bm25.build([terms[place] for place in members.tolist()], vocabulary),
            )
        self._untranslated: dict[tuple[str, str], npt.NDArray[np.bool_]] = {}

    def shares(self, words: list[str], spoken: str | None) -> Floats:
        """Per article, the share of the query's words it holds; 0 where the languages differ.

        The gate matters: names in Latin letters inside Chinese text pull English queries to wrong articles. Marks
        of a known meaning are the same in every language and pass, to articles that the query's language lacks.
        """
        shares = np.zeros(len(self._languages), np.float32)
        marks = [word for word in words if is_mark(word)]
        for language, (members, bm25) in self._parts.items():
            if spoken is None or language == spoken:
                shares[members] = bm25.shares(words)
            elif marks:
                shares[members] = MARKS_ABROAD * bm25.shares(marks) * self._lacking(language, spoken)
        return shares

    def _lacking(self, language: str, spoken: str) -> npt.NDArray[np.bool_]:
        """Which articles in `language` have no translation in `spoken`."""
        if (language, spoken) not in self._untranslated:
            there = {group for group, own in zip(self._groups, self._languages, strict=True) if own == spoken}
            members, _ = self._parts[language]
            self._untranslated[language, spoken] = np.array(
                [self._groups[place] not in there for place in members]
            )
        return self._untranslated[language, spoken]
