"""The usual yardstick of a classifier: the same regression over weighed character sequences (TF-IDF), no embedder."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .intents import SCALE, Floats, fit, grams, unit


def by_characters(
    taught: Sequence[tuple[str, str]], asked: Sequence[tuple[str, str]]
) -> dict[str, float | None]:
    """accuracy and top3 of the asked (text, label) after learning from the taught; None where nothing is asked."""
    names = sorted({label for _, label in taught})
    counts = grams([text for text, _ in taught])
    weight = np.log((len(taught) + 1) / ((counts > 0).sum(axis=0) + 1)).astype(np.float32)

    def features(rows: Sequence[tuple[str, str]]) -> Floats:
        found: Floats = (SCALE * unit(np.log1p(grams([text for text, _ in rows])) * weight)).astype(
            np.float32
        )
        return found

    places = np.array([names.index(label) for _, label in taught])
    weights = fit(features(taught), places, len(names))
    if not asked:
        return {"accuracy": None, "top3": None}
    order = np.argsort(-(features(asked) @ weights[:-1] + weights[-1]), axis=1, kind="stable")
    ranked = [([names[at] for at in row[:3]], label) for row, (_, label) in zip(order, asked, strict=True)]
    return {
        "accuracy": round(float(np.mean([labels[0] == label for labels, label in ranked])), 4),
        "top3": round(float(np.mean([label in labels for labels, label in ranked])), 4),
    }
