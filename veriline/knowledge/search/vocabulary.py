"""Numbers for terms, the same through all versions of an index: an article's terms are counted once and kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Terms:
    """How often a text holds which term: `counts[i]` times the term of number `numbers[i]`."""

    numbers: npt.NDArray[np.int32]
    counts: npt.NDArray[np.float32]


class Vocabulary:
    """Every term ever seen by one process. It only grows: what an edit leaves behind is a few words."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def count(self, terms: Iterable[str]) -> Terms:
        """Counts the terms of a text, repeats and all."""
        counted = Counter(terms)
        known = self._numbers
        numbers = [known.setdefault(term, len(known)) for term in counted]
        return Terms(np.array(numbers, np.int32), np.array(list(counted.values()), np.float32))

    def number(self, term: str) -> int | None:
        """The number of a term; None if no text ever held it."""
        return self._numbers.get(term)
