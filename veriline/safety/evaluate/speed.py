"""Processor time of the shield: ordinary messages of two kilobytes, hostile megabytes."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from veriline.safety.evaluate.hostile import HOSTILE, PROSE, filled
from veriline.safety.shield import look

MESSAGE: Final = 2_000  # bytes
MEGABYTE: Final = 1_000_000
_TIMES: Final = 20


def message_ms(work: Callable[[str], object] = look) -> float:
    """Return milliseconds for one ordinary message of 2 kB, half of it Chinese."""
    text = PROSE.encode() * (MESSAGE // len(PROSE.encode()) + 1)
    message = text[:MESSAGE].decode(errors="ignore")
    work(message)
    with _unhurried():
        start = time.process_time()
        for _ in range(_TIMES):
            work(message)
        return (time.process_time() - start) * 1000 / _TIMES


def hostile_ms() -> dict[str, float]:
    """Return milliseconds for a megabyte of each hostile kind."""
    look("warm")
    return {kind: _once(filled(seed, MEGABYTE // _width(seed))) for kind, seed in HOSTILE.items()}


def _width(seed: str) -> int:
    """Return bytes a character, rounded down."""
    return max(1, len(seed.encode("utf-8", "replace")) // len(seed))


def _once(text: str) -> float:
    with _unhurried():
        start = time.process_time()
        look(text)
        return (time.process_time() - start) * 1000


@contextmanager
def _unhurried() -> Iterator[None]:
    """As in `timeit`: what others left on the heap is not collected meanwhile."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()
