"""Which pairs of Chinese characters stand beside each other in ordinary writing (secrets.md section 2).

In place of a dictionary: a sentence is made of such pairs, a random phrase is not. `build_pairs` wrote the two files.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Final

from veriline.safety.words import index

LIST: Final = 2048  # characters of a list: a pair is the number first * LIST + second
FREQUENT: Final = 250  # places of a list that count as frequent characters
PAIRED_WEIGHT: Final = 1.5
REMAINDER: Final = 8  # bits of a gap between two pairs that are written out, the rest counted (Rice coding)
PAIRS_FILE: Final = "pairs_zh.bin"
TRADITIONAL_FILE: Final = "traditional_zh.txt"


def likeness(characters: str) -> float:
    """Return how much these characters, all in one of the lists, are like a sentence: from 0 to 2.5.

    One and a half times the share that stands in a known pair with a neighbour, and the share of the most frequent
    characters (the lists are ordered by frequency). Of random phrases of 12 characters the middle is 0.1 and two in a
    thousand reach 0.6; of sentences the middle is 1.7 and two in a thousand stay below (docs/developer/shield.md).
    """
    places = _places()
    known = _pairs()
    at = [places.get(char, -1) for char in characters]
    pairs = [a >= 0 <= b and a * LIST + b in known for a, b in pairwise(at)]
    paired = sum(map(max, [False, *pairs], [*pairs, False]))
    frequent = sum(0 <= place < FREQUENT for place in at)
    return (PAIRED_WEIGHT * paired + frequent) / len(characters)


@cache
def _places() -> dict[str, int]:
    """Return the place of every simplified character of the list, and of traditional ones that of their simplified."""
    places = dict(index("chinese_simplified"))
    only = [char for char in index("chinese_traditional") if char not in places]
    for char, simple in zip(only, _read(TRADITIONAL_FILE).decode().strip(), strict=True):
        if simple in places:
            places[char] = places[simple]
    return places


@cache
def _pairs() -> frozenset[int]:
    return frozenset(unpacked(_read(PAIRS_FILE)))


def _read(name: str) -> bytes:
    return files("veriline.safety").joinpath(name).read_bytes()


def packed(pairs: list[int]) -> bytes:
    """Return sorted numbers as gaps in Rice coding: how often 256 fits as ones and a zero, then eight bits."""
    bits = []
    last = -1
    for pair in pairs:
        gap = pair - last - 1
        bits.append("1" * (gap >> REMAINDER) + "0" + format(gap & ((1 << REMAINDER) - 1), f"0{REMAINDER}b"))
        last = pair
    joined = "".join(bits)
    joined += "1" * (-len(joined) % 8)  # ones without a zero: no further gap
    return int(joined, 2).to_bytes(len(joined) // 8, "big")


def unpacked(data: bytes) -> Iterator[int]:
    """Yield the numbers that `packed` wrote."""
    bits = format(int.from_bytes(data, "big"), f"0{len(data) * 8}b")
    at, last = 0, -1
    while (stop := bits.find("0", at)) >= 0:
        end = stop + 1 + REMAINDER
        last += ((stop - at) << REMAINDER) + int(bits[stop + 1 : end], 2) + 1
        yield last
        at = end
