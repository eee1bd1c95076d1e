"""An endpoint that fails again and again is left alone for a while, so that no customer waits for it in vain."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

FAILURES = 3
REST_S = 60.0


class Resting(Exception):
    """Not asked now: it failed too often, or somebody else is being waited for."""


@dataclass
class Breaker:
    """Of one process. After `FAILURES` in a row it rests for `REST_S`, then one try decides.

    One question at a time: a worker has two threads, and the other one goes on answering from articles meanwhile.
    """

    clock: Callable[[], float] = time.monotonic
    failures: int = 0
    rests_until: float = 0.0
    _busy: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """The turn to ask. Raises `Resting`."""
        if not self._busy.acquire(blocking=False):
            raise Resting
        try:
            if self.clock() < self.rests_until:
                raise Resting
            yield
        finally:
            self._busy.release()

    def note(self, *, failed: bool) -> bool:
        """What came of a turn; whether the rest has begun by it."""
        self.failures = self.failures + 1 if failed else 0
        if self.failures < FAILURES:
            return False
        self.rests_until = self.clock() + REST_S
        return True
