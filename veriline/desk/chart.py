"""A small line chart as SVG shapes: shares of 1 by day. The template draws it, and the same numbers in a table."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 200
#: Room for the labels of the axes.
LEFT, BOTTOM = 44, 26


@dataclass(frozen=True)
class Line:
    """One line: its name, and its stretches as points of SVG; a day without a value is a gap. `dots` stand alone."""

    name: str
    stretches: list[str]
    dots: list[tuple[float, float]]


@dataclass(frozen=True)
class Chart:
    """Lines, and where the labels stand: `ticks` are (y, percent), `marks` (x, which value)."""

    lines: list[Line]
    ticks: list[tuple[float, int]]
    marks: list[tuple[float, int]]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT


def chart_of(values: Sequence[tuple[str, Sequence[float | None]]], *, marks: int = 5) -> Chart:
    """Lines over the same days; at least one day. About `marks` days are labelled."""
    count = len(values[0][1])
    step = max(1, -(-count // marks))
    return Chart(
        lines=[_line(name, shares) for name, shares in values],
        ticks=[(_y(percent / 100), percent) for percent in (0, 25, 50, 75, 100)],
        marks=[(_x(at, count), at) for at in range(0, count, step)],
    )


def _line(name: str, shares: Sequence[float | None]) -> Line:
    stretches: list[list[tuple[float, float]]] = [[]]
    for at, share in enumerate(shares):
        if share is None:
            stretches.append([])
        else:
            stretches[-1].append((_x(at, len(shares)), _y(share)))
    drawn = [" ".join(f"{x},{y}" for x, y in stretch) for stretch in stretches if len(stretch) > 1]
    return Line(name, drawn, [stretch[0] for stretch in stretches if len(stretch) == 1])


def _x(at: int, count: int) -> float:
    return round(LEFT + (WIDTH - LEFT - 10) * (at / max(1, count - 1)), 1)


def _y(share: float) -> float:
    return round(10 + (HEIGHT - BOTTOM - 10) * (1 - share), 1)
