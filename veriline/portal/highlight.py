"""Marking the words of a question in an answer."""

import re
from itertools import groupby

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

WORD = re.compile(r"[㐀-鿿]+|[^\W_㐀-鿿]+")
HAN = re.compile(r"[㐀-鿿]")

#: Words that are in every sentence: marking them says nothing.
COMMON = frozenset(
    WORD.findall(
        "and are but can did for from has have how not our that the this was what when where why with you your"
    )
)


def terms(query: str) -> list[str]:
    """What to mark: Latin words of three letters or more; pairs of Han characters, or one that stands alone."""
    found: list[str] = []
    for word in WORD.findall(query.lower()):
        if HAN.match(word):
            found += [word[at : at + 2] for at in range(max(1, len(word) - 1))]
        elif len(word) >= 3 and word not in COMMON:
            found.append(word)
    return found


def mark(text: str, query: str) -> SafeString:
    """`text`, escaped, with every term of `query` in `<mark>`; neighbours share one mark."""
    covered = [False] * len(text)
    for term in terms(query):
        start = "" if HAN.match(term) else r"(?<![^\W_])"
        for found in re.finditer(start + re.escape(term), text, re.IGNORECASE):
            covered[found.start() : found.end()] = [True] * (found.end() - found.start())
    runs = (
        (hit, "".join(text[at] for at in places))
        for hit, places in groupby(range(len(text)), covered.__getitem__)
    )
    return format_html_join(
        "", "{}{}{}", ((MARK if hit else "", run, UNMARK if hit else "") for hit, run in runs)
    )


MARK = SafeString("<mark>")
UNMARK = SafeString("</mark>")
