"""BM25 over one language's articles, postings in numpy arrays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

K1: Final = 1.2
B: Final = 0.6


@dataclass(frozen=True)
class Bm25:
    """Postings: for term number t, documents `documents[starts[t]:starts[t + 1]]` and their `weights`."""

    size: int
    numbers: dict[str, int]
    idf: Floats
    starts: npt.NDArray[np.int64]
    documents: npt.NDArray[np.int32]
    weights: Floats

    @classmethod
    def build(cls, texts: Sequence[Iterable[str]]) -> Bm25:
        """Index documents given as their terms (repeats count)."""
        counts = [Counter(terms) for terms in texts]
        lengths = np.array([c.total() for c in counts], np.float32)
        numbers: dict[str, int] = {}
        flat = np.array(
            [
                (numbers.setdefault(term, len(numbers)), place, count)
                for place, terms in enumerate(counts)
                for term, count in terms.items()
            ],
            np.int64,
        ).reshape(-1, 3)
        flat = flat[np.argsort(flat[:, 0], kind="stable")]
        term, document, frequency = flat[:, 0], flat[:, 1].astype(np.int32), flat[:, 2].astype(np.float32)
        found_in = np.bincount(term, minlength=len(numbers))
        idf = np.log1p((len(counts) - found_in + 0.5) / (found_in + 0.5)).astype(np.float32)
        share = lengths / max(float(lengths.mean()), 1.0) if len(lengths) else lengths
        damping = K1 * (1 - B + B * share[document])
        weights = (idf[term] * frequency * (K1 + 1) / (frequency + damping)).astype(np.float32)
        starts = np.concatenate([[0], np.cumsum(found_in)]).astype(np.int64)
        return cls(len(counts), numbers, idf, starts, document, weights)

    def shares(self, terms: Iterable[str]) -> Floats:
        """Per document, its BM25 score divided by the ideal: one hit of every query term in an average document.

        Unknown terms count in the ideal at the highest idf, so a query of unknown terms scores 0, not noise.
        """
        scores = np.zeros(self.size, np.float32)
        ideal = 0.0
        unknown = float(np.log1p((self.size + 0.5) / 0.5))
        for term in set(terms):
            number = self.numbers.get(term)
            if number is None:
                ideal += unknown
                continue
            ideal += float(self.idf[number])
            begin, end = self.starts[number], self.starts[number + 1]
            scores[self.documents[begin:end]] += self.weights[begin:end]
        return scores / ideal if ideal else scores
