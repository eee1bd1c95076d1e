"""Translations of one article: many rows of the index, one hit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

SIBLING: Final = 0.2
"""Share of the second best translation: an article found in two languages is more likely the right one. Open FAQ in
both languages, recall@1 / @3: 83/94 and 70/87 without, 85/94 and 74/91 with it."""

USUAL: Final = 20
"""The usual distance between two translations is that of so many of the best articles."""


class Groups:
    """Which articles, by their place in the index, are translations of each other: those of one name."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        numbers: dict[str, int] = {}
        self._numbers = np.array([numbers.setdefault(name, len(numbers)) for name in names], np.int64)
        self._sizes = np.bincount(self._numbers, minlength=len(numbers))
        self._starts = np.cumsum(self._sizes) - self._sizes
        self._places = np.argsort(self._numbers, kind="stable")

    def members(self, place: int) -> list[int]:
        """The places of an article's translations, its own among them."""
        number = self._numbers[place]
        begin = self._starts[number]
        found: list[int] = self._places[begin : begin + self._sizes[number]].tolist()
        return found

    def fold(self, scores: Floats, bonus: Mapping[int, float], most: int) -> list[tuple[int, float]]:
        """One place and score a group, the `most` best first; places that score -inf do not count.

        A group has its best score less a share of what its second best is behind. What an article without a
        translation would have there is taken for the usual, so that it is neither better nor worse for it.
        """
        order = np.lexsort((-scores, self._numbers))
        first = order[self._starts]
        second = order[np.minimum(self._starts + 1, len(order) - 1)]
        best, behind = scores[first].astype(np.float64), scores[second].astype(np.float64)
        both = (self._sizes > 1) & (behind > -np.inf)
        gap = np.zeros_like(best)
        gap[both] = best[both] - behind[both]
        leading = np.argsort(-best, kind="stable")[:USUAL]
        known = gap[leading][both[leading]]
        best -= SIBLING * np.where(both, gap, np.median(known) if len(known) else 0.0)
        for number, own in self._most(bonus).items():
            best[number] += own
        ranked = np.argsort(-best, kind="stable")[:most]
        return [(int(first[number]), float(best[number])) for number in ranked if best[number] > -np.inf]

    def _most(self, bonus: Mapping[int, float]) -> dict[int, float]:
        most: dict[int, float] = {}
        for place, own in bonus.items():
            number = int(self._numbers[place])
            most[number] = max(own, most.get(number, own))
        return most
