"""What a process remembers of rows that staff seldom change and every message asks for, for a second or two.

In: a function without arguments that reads them. Out: what it read, at most so many seconds ago. What is remembered is
shared by all threads, so nobody changes it. Tests read anew each time (conftest.py), so that they see what they wrote.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")

#: What staff change is in force after this long. Nobody notices; a burst of messages reads a table once, not a hundred
#: times.
SECONDS = 2.0


class Lately(Generic[T]):
    """Callable like the function it remembers for; `remembers` False reads anew each time, everywhere."""

    remembers: ClassVar[bool] = True

    def __init__(self, read: Callable[[], T]) -> None:
        self._read = read
        self._known: tuple[float, T] | None = None
        self.__doc__ = read.__doc__

    def __call__(self) -> T:
        """What was read last, or now if that was more than `SECONDS` ago."""
        known = self._known
        if self.remembers and known and time.monotonic() - known[0] < SECONDS:
            return known[1]
        before = time.monotonic()
        value = self._read()
        self._known = (before, value)
        return value


def lately(read: Callable[[], T]) -> Lately[T]:
    """Decorator: the function's last answer holds for `SECONDS`."""
    return Lately(read)
