"""Marking the words of a question in an answer, however they are spelled: width, case, script, other words for it."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

import opencc
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from veriline.knowledge.search import store
from veriline.knowledge.search.tokens import normalise

WORD = re.compile(r"[㐀-鿿]+|[^\W_㐀-鿿]+")
HAN = re.compile(r"[㐀-鿿]")

#: Words that are in every sentence: marking them says nothing.
COMMON = frozenset(
    WORD.findall(
        "and are but can did for from has have how not our that the this was what when where why with you your"
    )
)

Span = tuple[int, int]


def terms(query: str) -> list[str]:
    """What to mark, folded: Latin words of three letters or more, pairs of Han characters or one that stands alone,
    and the other words for the same thing (提现 for 提币)."""
    folded = normalise(query).lower()
    found = store.load().synonyms.alike(folded)
    for word in WORD.findall(folded):
        if HAN.match(word):
            found += [word[at : at + 2] for at in range(max(1, len(word) - 1))]
        elif len(word) >= 3 and word not in COMMON:
            found.append(word)
    return list(dict.fromkeys(found))


def spans(text: str, wanted: list[str]) -> list[Span]:
    """Where the terms are in `text`: (start, end) in characters, in order; neighbours are one."""
    folded, places = _folded(text)
    covered = [False] * len(text)
    for term in wanted:
        start = "" if HAN.match(term) else r"(?<![^\W_㐀-鿿])"
        for found in re.finditer(start + re.escape(term), folded):
            for at in range(found.start(), found.end()):
                covered[places[at]] = True
    runs = [(hit, list(run)) for hit, run in groupby(range(len(text)), covered.__getitem__)]
    return [(run[0], run[-1] + 1) for hit, run in runs if hit]


def mark(text: str, query: str) -> SafeString:
    """`text`, escaped, with every term of `query` in `<mark>`."""
    pieces: list[tuple[str, str, str]] = []
    end = 0
    for start, stop in spans(text, terms(query)):
        pieces += [("", text[end:start], ""), (MARK, text[start:stop], UNMARK)]
        end = stop
    return format_html_join("", "{}{}{}", [*pieces, ("", text[end:], "")])


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as terms are written, and for each of its characters the place it comes from."""
    folded = [_fold(character) for character in text]
    places = [place for place, own in enumerate(folded) for _ in own]
    return "".join(folded), places


@lru_cache(maxsize=20_000)
def _fold(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character).lower()
    return _simplified().convert(plain) if HAN.search(plain) else plain


@lru_cache(maxsize=1)
def _simplified() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


MARK = SafeString("<mark>")
UNMARK = SafeString("</mark>")
