"""A pasted text without its disguises: one width, nothing invisible, the ways to write a dot without one."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from veriline.safety import tidy

#: Longer than any address worth asking about; a whole text message fits.
MOST: Final = 2000

_DOTS: Final = str.maketrans(dict.fromkeys("。．｡․•", "."))
_AROUND: Final = " \t\n\"'`“”‘’„«»「」『』《》〈〉【】()[]{}<>,;:.!?、，；：！？…"
#: Ways to write an address so that a filter does not see it: [.] (dot) 点 hxxp, and blanks around a stroke.
_BRACKETED_DOT: Final = re.compile(r"\s?[\[({]\s?(?:\.|dot|点|點)\s?[\])}]\s?", re.I)
_BRACKETED_AT: Final = re.compile(r"\s?[\[({]\s?(?:@|at)\s?[\])}]\s?", re.I)
_WRITTEN_DOT: Final = re.compile(r"(?<=\w)(?:\s(?:dot|点|點)\s|[点點](?=[a-zA-Z]))(?=\w)", re.I)
_HXXP: Final = re.compile(r"h(?:xx|tt|\*\*)p(s?)\s?(?:\[:\]|:)\s?/\s?/\s?", re.I)
_SLASHES: Final = re.compile(r"(?<=[a-z])(?:\s/\s?|/\s)(?=[\w+])")


def plain(text: str) -> str:
    """The text in one width and without what nobody sees; letters and their case stay."""
    return unicodedata.normalize("NFKC", tidy(text[:MOST]).translate(_DOTS)).strip()


def undisguised(text: str) -> str:
    """The text with spelt-out dots, ats and broken-up addresses put together again."""
    if any(bracket in text for bracket in "[({"):
        text = _BRACKETED_AT.sub("@", _BRACKETED_DOT.sub(".", text))
    if "点" in text or "點" in text or " dot " in text.lower():
        text = _WRITTEN_DOT.sub(".", text)
    if "/" in text or "hxxp" in text.lower():
        text = _SLASHES.sub("/", _HXXP.sub(r"http\1://", text))
    return text


def bare(text: str) -> str:
    """Without quotation marks, brackets and punctuation around it."""
    return text.strip(_AROUND)
