"""The shield takes time in proportion to the text, whatever it is (secrets.md section 1, "Performance budget").

Processor times are compared with a floor measured in the same run, one plain walk over the same text in Python, so
that a busy or a slow machine changes nothing. On the reference machine the floor is about 25 ns a character; 5 ms for
2 kB is a ratio of 100.
"""

import gc
import time
from collections.abc import Callable

import pytest

from veriline.safety import emergency, look, no_use, tidy, upset, wants_person
from veriline.safety.evaluate.hostile import HOSTILE, PROSE, filled


def _seconds(work: Callable[[str], object], text: str) -> float:
    """Return the better of two runs. As in `timeit`, what other tests left on the heap is not collected meanwhile."""
    times = []
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(2):
            start = time.process_time()
            work(text)
            times.append(time.process_time() - start)
    finally:
        if was_collecting:
            gc.enable()
    return min(times)


def _floor(text: str) -> int:
    return sum(1 for char in text if char == "\n")


@pytest.mark.parametrize("kind", HOSTILE)
def test_eight_times_the_text_takes_about_eight_times_as_long(kind: str) -> None:
    look(filled(HOSTILE[kind], 2_000))
    short, long = (_seconds(look, filled(HOSTILE[kind], size)) for size in (8_000, 64_000))
    assert long < short * 8 * 3.5 + 0.05  # a quadratic rule would take 64 times as long


@pytest.mark.parametrize(
    "kind", ["prose", "spaces", "one letter", "list words", "one list word", "codes", "passwords"]
)
def test_a_hostile_megabyte_stays_near_the_floor(kind: str) -> None:
    text = filled(HOSTILE[kind], 1_000_000)
    assert _seconds(look, text) < _seconds(_floor, text) * 200


def test_an_ordinary_message_takes_a_few_milliseconds() -> None:
    text = filled(PROSE, 2_000)
    look(text)
    floor = _seconds(_floor, text * 50) / 50
    assert _seconds(lambda once: [look(once) for _ in range(20)], text) / 20 < floor * 60


@pytest.mark.parametrize("ask", [emergency, wants_person, no_use, upset])
@pytest.mark.parametrize("kind", ["prose", "one letter", "spaces", "negations"])
def test_the_phrases_look_at_both_ends_of_a_long_text_only(ask: Callable[[str], object], kind: str) -> None:
    text = filled(HOSTILE[kind], 1_000_000)
    ask("warm")
    assert _seconds(ask, text) < _seconds(_floor, text) * 20


@pytest.mark.parametrize("kind", ["zero width", "accents", "surrogates", "prose"])
def test_tidying_a_megabyte_stays_near_the_floor(kind: str) -> None:
    text = filled(HOSTILE[kind], 1_000_000)
    assert _seconds(tidy, text) < _seconds(_floor, text) * 60
