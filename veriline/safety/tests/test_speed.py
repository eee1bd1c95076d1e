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

PROSE = (
    "I tried to withdraw my coins yesterday but the transaction is still pending, please check order 123456. "
    "我的账户昨天被锁定了，无法登录，验证码也收不到，请帮我看看订单号123456的提现什么时候到账。"
)
HOSTILE = {
    "prose": PROSE,
    "one letter": "a",
    "spaces": " ",
    "one digit": "1",
    "numbers": "123456 ",
    "list words": "legal winner thank year wave sausage ",
    "one list word": "seed ",
    "separated characters": "的 ",
    "six and a break": "的 的 的 的 的 的 ，的的",
    "zero width": "a\u200b",
    "full width": "ａ",
    "syllables": "한글 ",
    "accents": "e\u0327\u0301",
    "labels": "private key ",
    "codes": "code 123456 ",
    "passwords": "password:a1b2 ",
    "key heads": "-----BEGIN PRIVATE KEY-----",
    "key shapes": "xprv" + "A" * 107 + " ",
    "wrapped key shapes": "xprv" + ("A" * 20 + "\n") * 2,
    "wif shapes": "K" + "w" * 51 + " ",
    "hex": "a1" * 32 + " ",
    "tokens": "api key abcdefghijk1234567890XYZ ",
    "url heads": "://a:",
    "urls": "https://a.b/c?code=1234&pwd=abc1234 ",
    "negations": "没收到验证码",
    "stored tokens": "[[removed:password]]",
    "half tokens": "[[removed:",
    "surrogates": "\ud800",
    "base32": "setup key ABCD ",
}


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


def _filled(seed: str, characters: int) -> str:
    return (seed * (characters // len(seed) + 1))[:characters]


@pytest.mark.parametrize("kind", HOSTILE)
def test_eight_times_the_text_takes_about_eight_times_as_long(kind: str) -> None:
    look(_filled(HOSTILE[kind], 2_000))
    short, long = (_seconds(look, _filled(HOSTILE[kind], size)) for size in (8_000, 64_000))
    assert long < short * 8 * 3.5 + 0.05  # a quadratic rule would take 64 times as long


@pytest.mark.parametrize(
    "kind", ["prose", "spaces", "one letter", "list words", "one list word", "codes", "passwords"]
)
def test_a_hostile_megabyte_stays_near_the_floor(kind: str) -> None:
    text = _filled(HOSTILE[kind], 1_000_000)
    assert _seconds(look, text) < _seconds(_floor, text) * 200


def test_an_ordinary_message_takes_a_few_milliseconds() -> None:
    text = _filled(PROSE, 2_000)
    look(text)
    floor = _seconds(_floor, text * 50) / 50
    assert _seconds(lambda once: [look(once) for _ in range(20)], text) / 20 < floor * 60


@pytest.mark.parametrize("ask", [emergency, wants_person, no_use, upset])
@pytest.mark.parametrize("kind", ["prose", "one letter", "spaces", "negations"])
def test_the_phrases_look_at_both_ends_of_a_long_text_only(ask: Callable[[str], object], kind: str) -> None:
    text = _filled(HOSTILE[kind], 1_000_000)
    ask("warm")
    assert _seconds(ask, text) < _seconds(_floor, text) * 20


@pytest.mark.parametrize("kind", ["zero width", "accents", "surrogates", "prose"])
def test_tidying_a_megabyte_stays_near_the_floor(kind: str) -> None:
    text = _filled(HOSTILE[kind], 1_000_000)
    assert _seconds(tidy, text) < _seconds(_floor, text) * 60
