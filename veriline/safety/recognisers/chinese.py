"""Recovery phrases in Chinese characters (secrets.md section 2).

Nearly every character of a Chinese sentence is in the list, so only characters that stand alone count, or a run of
the exact length right after a label with a right checksum. Unlabelled runs without separators need a dictionary.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.recognisers.mnemonics import PART, PHRASE
from veriline.safety.words import CHINESE, LENGTHS, has_checksum, index

_DISTINCT: Final = 6  # fewer different characters are a list of months or days: 1月, 2月, 3月
_HAN: Final = "[\u3400-\u9fff\uf900-\ufaff]"
_MARK: Final = " \n,;:、.·•|/_+*\"'`“”‘’「」『』【】()\\[\\]{}<>#=0-9\ufffd-"
SPACED: Final = f"(?:{_HAN}(?:[{_MARK}]|%20){{1,12}}){{{PART - 1},}}{_HAN}"
_SPACED: Final = re.compile(SPACED)
_CLOSE: Final = re.compile(f"(?:是|为|為|如下|[ \n:\"'“「(\\[])*({_HAN}{{12,24}})(?!{_HAN})")


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield phrases of separated characters, and closed-up ones that a label introduces."""
    if plain.low.isascii():
        return
    for found in _SPACED.finditer(plain.low):
        places = [at for at in range(*found.span()) if "\u3400" <= plain.low[at] <= "\ufaff"]
        for language in CHINESE:
            yield from _runs(plain.low, places, language, labels)
    for label in labels.all:
        closed = _CLOSE.match(plain.low, label.end) if label.family == "seed" else None
        if closed and any(_is_phrase(closed.group(1), language) for language in CHINESE):
            yield Finding("seed_phrase", "destroy", *closed.span(1))


def _runs(low: str, places: list[int], language: str, labels: Labels) -> Iterator[Finding]:
    listed = index(language)
    for is_listed, run in groupby(places, key=lambda at: low[at] in listed):
        ats = _alone(low, list(run))
        start, end = ats[0], ats[-1] + 1
        characters = [low[at] for at in ats]
        is_long = len(ats) >= PHRASE and (
            len(set(characters)) >= _DISTINCT or has_checksum(characters, language)
        )
        if is_listed and (is_long or (len(ats) >= PART and labels.is_near("seed", start, end))):
            yield Finding("seed_phrase", "destroy", start, end)


def _alone(low: str, ats: list[int]) -> list[int]:
    """Return the places without the first and the last if those belong to the sentence around: "助记词：枪 疫 霉"."""
    is_joined = len(ats) > 1 and ("\u3400" <= low[ats[0] - 1] <= "\ufaff")
    if is_joined and (":" in low[ats[0] : ats[1]] or not LENGTHS.isdisjoint((len(ats) - 1, len(ats) - 2))):
        ats = ats[1:]
    return ats[:-1] if "\u3400" <= low[ats[-1] + 1] <= "\ufaff" and len(ats) - 1 in LENGTHS else ats


def _is_phrase(characters: str, language: str) -> bool:
    return all(char in index(language) for char in characters) and has_checksum(characters, language)
