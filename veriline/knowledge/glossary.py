"""Marks the first occurrence of each glossary term in a text with its meaning (requirement H5).

Without style and script the mark is a plain link to the term's page; the meaning is its description.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from typing import Final

#: Text in these is left alone: a link in a link is none, headings are targets, code is to be copied as it is.
LEFT_ALONE: Final = {
    "a",
    "button",
    "code",
    "form",
    "h1",
    "h2",
    "h3",
    "label",
    "pre",
    "script",
    "style",
    "summary",
    "svg",
}

#: Elements that have no end.
VOID: Final = frozenset(["br", "hr", "img", "input", "path", "source", "track", "wbr"])


@dataclass(frozen=True)
class Term:
    """A term as a text may use it: its spellings, its page's path and language, and its meaning in one paragraph."""

    number: int
    spellings: tuple[str, ...]
    path: str
    language: str
    meaning: str


def mark(html: str, terms: Iterable[Term]) -> str:
    """`html` with the first use of each term as a link that carries the meaning; everything else is as it was."""
    known = {spelling.casefold(): term for term in terms for spelling in term.spellings}
    if not known:
        return html
    marker = _Marker(known)
    marker.feed(html)
    marker.close()
    return "".join(marker.parts)


def _pattern(spellings: Iterable[str]) -> re.Pattern[str]:
    """The longest spelling first. Latin ones stand alone (`memo` not in `memory`), Han ones anywhere."""
    ordered = sorted(spellings, key=len, reverse=True)
    return re.compile("|".join(_alone(spelling) for spelling in ordered), re.IGNORECASE)


def _alone(spelling: str) -> str:
    start = r"(?<![A-Za-z0-9])" if re.match(r"[A-Za-z0-9]", spelling) else ""
    end = r"(?![A-Za-z0-9])" if re.search(r"[A-Za-z0-9]$", spelling) else ""
    return f"{start}{re.escape(spelling)}{end}"


@dataclass
class _Marker(HTMLParser):
    """Copies HTML and changes text only."""

    known: dict[str, Term]
    parts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._closed = 0
        self._used: set[int] = set()
        self._find = _pattern(self.known)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(self.get_starttag_text() or "")
        self._closed += tag in LEFT_ALONE and tag not in VOID

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(f"</{tag}>")
        self._closed -= tag in LEFT_ALONE

    def handle_data(self, data: str) -> None:
        self.parts.append(data if self._closed else self._find.sub(self._marked, data))

    def handle_entityref(self, name: str) -> None:
        self.parts.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.parts.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self.parts.append(f"<!--{data}-->")

    def _marked(self, match: re.Match[str]) -> str:
        term = self.known[match[0].casefold()]
        if term.number in self._used:
            return match[0]
        self._used.add(term.number)
        return (
            f'<span class="term"><a href="{escape(term.path)}" aria-describedby="term-{term.number}">{match[0]}</a>'
            f'<span class="term-says" id="term-{term.number}" role="tooltip" lang="{term.language}">'
            f"{escape(term.meaning)}</span></span>"
        )
