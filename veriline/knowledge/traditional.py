"""Traditional Chinese from Simplified, until a person has written it (requirement H4, decision 0011)."""

from functools import cache

from opencc import OpenCC

SIMPLIFIED = "zh-hans"
TRADITIONAL = "zh-hant"


def to_traditional(text: str) -> str:
    """`text` in traditional characters and the words of Taiwan: 软件 is 軟體. What is not Chinese stays as it is."""
    converted: str = _converter().convert(text)
    return converted


@cache
def _converter() -> OpenCC:
    return OpenCC("s2twp")
