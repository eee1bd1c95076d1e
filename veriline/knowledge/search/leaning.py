"""What a question wants, as whoever knows the customers' intents says: search leans by it.

The table of intents lives above this room, so the source is named at the start of a process (project/wiring.py).
Without one, or without a model, search ranks by the text of the articles alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True)
class Leaning:
    """`chances` by code of an intent and the chance that it is `elsewhere`, none of ours: together 1."""

    chances: Mapping[str, float] = field(default_factory=dict)
    elsewhere: float = 0.0

    def towards(self, intents: Iterable[str]) -> float:
        """How likely one of these intents is meant."""
        return sum(self.chances.get(code, 0.0) for code in intents)


Source = Callable[[str], Leaning | None]
"""From a customer's words; None where nothing can be said."""


def unknown(text: str) -> None:
    """The source of whoever knows nothing of intents."""


_sources: Final[list[Source]] = [unknown]


def lean_by(source: Source) -> None:
    """From now on search asks this source; for the start of a process."""
    _sources[:] = [source]


def leaning(text: str) -> Leaning | None:
    """What a text wants."""
    return _sources[0](text)
