"""What a bench returns: named figures, printed as one table."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured value. `note` says what it is to be read against."""

    name: str
    value: float
    unit: str
    note: str = ""


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie; by rank, so it was really measured."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def middle(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def table(figures: Sequence[Figure]) -> str:
    """The figures as text, one a line."""
    name = max(len(figure.name) for figure in figures)
    unit = max(len(figure.unit) for figure in figures)
    return "\n".join(
        f"  {figure.name:<{name}}  {_shown(figure.value):>10} {figure.unit:<{unit}}  {figure.note}".rstrip()
        for figure in figures
    )


def _shown(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
