"""Floors for measured values: `recall@3=0.85` fails a run that measures less."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


class BadFloor(ValueError):
    """Not of the form metric=number, or no such metric was measured."""


@dataclass(frozen=True)
class Floor:
    """The least a metric must reach."""

    metric: str
    least: float

    @classmethod
    def parse(cls, text: str) -> Floor:
        """From `metric=number`. Raises BadFloor."""
        metric, found, least = text.partition("=")
        try:
            return cls(metric.strip(), float(least)) if found else _refuse(text)
        except ValueError:
            return _refuse(text)


def below(floors: Iterable[Floor], measured: Mapping[str, Any]) -> list[str]:
    """One line for each floor that was not reached; a metric that was not measured is not reached."""
    return [
        f"{floor.metric} is {measured.get(floor.metric, 'not measured')}, {floor.least} is the floor"
        for floor in floors
        if measured.get(floor.metric) is None or measured[floor.metric] < floor.least
    ]


def _refuse(text: str) -> Floor:
    raise BadFloor(f"{text!r} is not a floor; write for example recall@3=0.85")
