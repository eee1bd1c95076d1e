"""Numbers as they are said, in digits or words, in one form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

_DIGITS: Final = re.compile(r"(?<![\w.])\d+(?:[,.]\d+)*|\d+(?:[,.]\d+)*")
_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_WORDS: Final = {
    word: str(number)
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
    if number != 1  # "one" is an article as often as a number
} | {
    "twenty": "20",
    "thirty": "30",
    "sixty": "60",
    "hundred": "100",
    "thousand": "1000",
    "twice": "2",
    "half": "0.5",
}
_SAID: Final = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")
_HAN: Final = re.compile(
    r"(?P<number>[两二三四五六七八九十百千]+|[一两二三四五六七八九十百千]+(?=天|日内|小时|分钟|周|个月|年|倍|位))"
    r"(?=天|日|个|小时|分钟|秒|周|年|倍|次|步|笔|位|名|种|项|者|级|家)"
)
_MEASURED: Final = re.compile(r"(?<![\w.])(?P<number>\d+(?:[,.]\d+)*)\s?(?P<unit>[a-z]+|[\u4e00-\u9fff])")
_HAN_DIGITS: Final = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2}
_HAN_UNITS: Final = {"十": 10, "百": 100, "千": 1000}


def numbers_in(plain: str) -> Iterator[str]:
    """Every number of a text in lower case: `1,000.50` is `1000.5`, `twelve` and `十二个` are `12`, `5%` is `5%`."""
    for found in _DIGITS.finditer(plain):
        percent = "%" if plain[found.end() : found.end() + 2].strip().startswith("%") else ""
        yield _canonical(found[0]) + percent
    for found in _SAID.finditer(plain):
        yield _WORDS[found[0]]
    for found in _HAN.finditer(plain):
        yield str(_han(found["number"]))


def measures_in(plain: str) -> Iterator[tuple[str, str]]:
    """Each number in digits with what it counts: the word after it, or the Han character; bare ones are left out."""
    for found in _MEASURED.finditer(plain):
        yield _canonical(found["number"]), found["unit"].removesuffix("s")


def _canonical(digits: str) -> str:
    digits = digits.replace(",", "") if _GROUPED.fullmatch(digits) else digits
    if digits.count(".") > 1 or "," in digits:
        return digits
    return format(Decimal(digits).normalize(), "f")


def _han(text: str) -> int:
    total = digit = 0
    for char in text:
        if char in _HAN_UNITS:
            total += (digit or 1) * _HAN_UNITS[char]
            digit = 0
        else:
            digit = _HAN_DIGITS[char]
    return total + digit
