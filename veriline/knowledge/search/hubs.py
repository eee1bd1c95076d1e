"""Hubs: passages that lie near every question, whatever it asks, and so near none in particular.

A vague title over Chinese questions stood first for 36 of 156 of them. What nearness to the middle of all questions
explains is taken off of a passage's cosine; the middle is that of the articles' own titles, each moved to where the
language of the question lies (`languages.py`).
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from .languages import middles

Floats = npt.NDArray[np.float32]

SHARE: Final = 0.5
"""Share of that nearness taken off. Measured on the open FAQ and on own questions: 0.5 and 0.75 are level there,
1 costs up to 9 points of recall@1 where titles are the questions themselves."""

OTHER_LANGUAGE: Final = 0.7
"""Share taken off of what a whole language is nearer than the others: questions lie near any text of their own
language, and an article that is not translated yet must stand above unrelated ones that are. Own questions in Chinese,
recall@3 where only English answers, and where Chinese does: 40 and 97 at 0.45, 67 and 93 at 0.7, 76 and 90 at 0.8."""

FEW_TITLES: Final = 4
"""So many titles give the middle half its weight: few say little about what is asked here."""

TITLE_LEAD: Final = 0.015
"""A title is embedded as a question, and questions lie this much nearer to questions than answers do."""


class Hubs:
    """What to take off of each passage's cosine. `is_title` and `languages` belong to the rows of `vectors`."""

    def __init__(
        self, vectors: Floats, is_title: npt.NDArray[np.bool_], languages: npt.NDArray[np.object_], model: str
    ) -> None:
        self._vectors = vectors
        self._is_title = is_title
        self._all_languages = languages
        self._titles = vectors[is_title]
        self._languages = languages[is_title]
        self._middles = middles(model)
        self._known: dict[str | None, Floats] = {}

    def excess(self, spoken: str | None) -> Floats:
        """Per passage, for questions in a language; without titles to tell, 0."""
        if spoken not in self._known:
            self._known[spoken] = self._measure(spoken)
        return self._known[spoken]

    def _measure(self, spoken: str | None) -> Floats:
        lead = np.where(self._is_title, np.float32(TITLE_LEAD), np.float32(0))
        questions = self._questions(spoken)
        if not len(questions):
            return lead
        nearness = self._vectors @ questions.mean(axis=0)
        excess = np.zeros_like(nearness)
        share = SHARE * len(questions) / (len(questions) + FEW_TITLES)
        for language in set(self._all_languages):
            own = self._all_languages == language
            middle = nearness[own].mean()
            excess[own] = share * (nearness[own] - middle) + OTHER_LANGUAGE * (middle - nearness.mean())
        found: Floats = (lead + excess).astype(np.float32)
        return found

    def _questions(self, spoken: str | None) -> Floats:
        """The titles as if asked in that language; of an unknown language, those written in it."""
        here = self._middles.get(spoken) if spoken else None
        if here is None:
            written: Floats = self._titles[self._languages == spoken]
            return written
        usable = [place for place, own in enumerate(self._languages) if own == spoken or own in self._middles]
        if not usable:
            return self._titles[:0]
        moved: Floats = self._titles[usable] + np.stack(
            [here - self._middles.get(self._languages[place], here) for place in usable]
        )
        return moved
