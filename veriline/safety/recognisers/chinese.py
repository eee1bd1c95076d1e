"""Recovery phrases in Chinese characters (secrets.md section 2).

Nearly every character of a Chinese sentence is in the list, so characters count that stand alone; or a run of the
exact length with a right checksum that is no sentence, because its characters do not stand beside each other in
ordinary writing (pairs.py). After a label neither length nor checksum is asked.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.pairs import likeness
from veriline.safety.plain import Plain
from veriline.safety.recognisers.mnemonics import PART, PHRASE
from veriline.safety.words import CHINESE, LENGTHS, has_checksum, index

_DISTINCT: Final = 6  # fewer different characters are a list of months or days: 1月, 2月, 3月
_HAN: Final = "[\u3400-\u9fff\uf900-\ufaff]"
_MARK: Final = " \n,;:、.·•|/_+*\"'`“”‘’「」『』【】()\\[\\]{}<>#=0-9\ufffd-"
SPACED: Final = f"(?:{_HAN}(?:[{_MARK}]|%20){{1,12}}){{{PART - 1},}}{_HAN}"
_SPACED: Final = re.compile(SPACED)
RUN: Final = f"{_HAN}{{12,}}"
_RUN: Final = re.compile(RUN)
CLOSED: Final = f"^(?:是|为|為|如下|就是|[{_MARK}])*({_HAN}{{12,24}})(?!{_HAN})"
_CLOSED: Final = re.compile(CLOSED)
# From which likeness to a sentence on a run is one: at an edge of the text, a line or a quotation; between commas and
# full stops, where clauses of exactly twelve characters are many; and right after a label.
EDGE_SENTENCE: Final = 0.6
CLAUSE_SENTENCE: Final = 0.42
LABELLED_SENTENCE: Final = 0.75
CLAUSE: Final = "^[,.!?;。、]{2}$"
_CLAUSE: Final = re.compile(CLAUSE)
_WINDOW: Final = 80  # characters after a label


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield phrases of separated characters, and closed-up ones that are no sentence."""
    if plain.low.isascii():
        return
    for found in _SPACED.finditer(plain.low):
        places = [at for at in range(*found.span()) if "\u3400" <= plain.low[at] <= "\ufaff"]
        for language in CHINESE:
            yield from _runs(plain.low, places, language, labels)
    for found in _RUN.finditer(plain.low):
        start, end = found.span()
        is_clause = _CLAUSE.search(plain.low[start - 1] + plain.low[end])
        if end - start in LENGTHS and _is_phrase(
            found.group(), CLAUSE_SENTENCE if is_clause else EDGE_SENTENCE
        ):
            yield finding("seed_phrase", start, end)
    for label in labels.all:
        closed = label.family == "seed" and _CLOSED.search(plain.low[label.end : label.end + _WINDOW])
        if closed and _is_labelled_phrase(closed.group(1)):
            yield finding("seed_phrase", label.end + closed.start(1), label.end + closed.end(1))


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
            yield finding("seed_phrase", start, end)


def _alone(low: str, ats: list[int]) -> list[int]:
    """Return the places without the first and the last if those belong to the sentence around: "助记词：枪 疫 霉"."""
    is_joined = len(ats) > 1 and ("\u3400" <= low[ats[0] - 1] <= "\ufaff")
    if is_joined and (":" in low[ats[0] : ats[1]] or not LENGTHS.isdisjoint((len(ats) - 1, len(ats) - 2))):
        ats = ats[1:]
    return ats[:-1] if "\u3400" <= low[ats[-1] + 1] <= "\ufaff" and len(ats) - 1 in LENGTHS else ats


def _is_phrase(characters: str, sentence: float) -> bool:
    """Decide on a run of a phrase's exact length."""
    return (
        any(_is_listed(characters, language) and has_checksum(characters, language) for language in CHINESE)
        and likeness(characters) < sentence
    )


def _is_labelled_phrase(characters: str) -> bool:
    is_listed = any(_is_listed(characters, language) for language in CHINESE)
    return is_listed and likeness(characters) < LABELLED_SENTENCE


def _is_listed(characters: str, language: str) -> bool:
    return all(char in index(language) for char in characters)
