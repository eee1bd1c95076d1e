"""An answer made of an article's own sentences (issue 3): nothing is written here, everything is quoted and linked.

`compose` is the one seam where an answer comes into being, and every part of it stands in an article
(`Composed.is_faithful`). A language model, where the operator names one, may word the same answer (`wording`): it
returns the same `Composed`, and every sentence of it has been checked against the article it cites.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from veriline.knowledge.models import ContentPage
from veriline.knowledge.pointing import pointing
from veriline.knowledge.quotes import DETAIL, LEAD, NOTICE, ROW, STEP, Quote, quotes
from veriline.knowledge.search.tokens import normalise, terms

MOST_STEPS: Final = 5
MOST_DETAILS: Final = 2

OF_QUESTION: Final = 0.25
"""Share of the question's weight that a piece of the explanation must hold to be worth quoting beside the short
answer."""

EVERYWHERE: Final = re.compile(
    r"a|an|and|are|as|at|be|been|but|by|can|did|do|does|for|from|had|has|have|how|i|if|in|is|it|its|me|my|"
    r"no|not|of|on|or|our|so|that|the|their|then|there|they|this|to|was|we|were|what|when|where|which|who|"
    r"why|will|with|you|your"
)
"""Words that say nothing of what a sentence is about."""


@dataclass(frozen=True)
class Part:
    """A quoted piece; `source` counts the articles from 1."""

    text: str
    source: int
    kind: str
    heading: str = ""
    anchor: str = ""

    def data(self) -> dict[str, Any]:
        """As a message carries it. `points` are the words that point elsewhere in the article, such as "the table
        below": the chat makes them the way there."""
        data: dict[str, Any] = {"text": self.text, "source": self.source, "kind": self.kind}
        if self.heading:
            data["heading"] = self.heading
        if words := pointing(self.text):
            data["points"] = words
        return data

    def plain(self) -> str:
        """The words; where they point elsewhere in the article, its number among the sources follows."""
        return f"{self.text} [{self.source}]" if pointing(self.text) else self.text


@dataclass(frozen=True)
class Composed:
    """Parts in reading order, and the articles they stand in; `worded_by` names the model if not all are quoted."""

    parts: list[Part]
    pages: list[ContentPage]
    worded_by: str = ""

    @property
    def is_faithful(self) -> bool:
        """Whether every part is a piece of its article, word for word."""
        known = [{quote.text for quote in quotes(page)} for page in self.pages]
        return all(part.text in known[part.source - 1] for part in self.parts)

    def data(self) -> dict[str, Any]:
        """As a message carries it (api.md: `answer`)."""
        return {
            "parts": [part.data() for part in self.parts],
            "sources": [
                {
                    "id": str(page.public_id),
                    "title": page.title,
                    "url": self._address(number),
                    "language": page.language,
                }
                for number, page in enumerate(self.pages, 1)
            ],
        }

    def _address(self, number: int) -> str:
        """The article, at the section the detail was quoted from."""
        page = self.pages[number - 1]
        anchor = next((part.anchor for part in self.parts if part.source == number and part.anchor), "")
        return f"{page.address}#{anchor}" if anchor else str(page.address)

    def plain(self) -> str:
        """The whole answer as text, for channels, transcripts and readers without more."""
        lines: list[str] = []
        step = 0
        for part, before in zip(self.parts, [None, *self.parts], strict=False):
            joins = before is not None and part.kind == before.kind == LEAD and part.source == before.source
            step = step + 1 if part.kind == STEP else 0
            mark = f"{step}. " if part.kind == STEP else ""
            if joins:
                lines[-1] += f"{_gap(lines[-1])}{part.plain()}"
            else:
                lines.append(f"{mark}{part.plain()}")
        sources = (f"[{number}] {page.title}\n{page.address}" for number, page in enumerate(self.pages, 1))
        return "\n".join([*lines, "", *sources])


def _gap(text: str) -> str:
    return "" if text[-1:] in "。！？" else " "


def compose(question: str, pages: Sequence[ContentPage]) -> Composed:
    """The first article's short answer and steps, the pieces of it that speak of what was asked, and of each further
    article its first sentence. `pages` are one to three, the leading one first."""
    assert 1 <= len(pages) <= 3, "an answer is of one to three articles"
    lead = quotes(pages[0])
    parts = [_part(quote, 1) for quote in lead if quote.kind == LEAD]
    parts += [_part(quote, 1) for quote in _details(question, lead, str(pages[0].title))]
    parts += [_part(quote, 1) for quote in [one for one in lead if one.kind == STEP][:MOST_STEPS]]
    for number, page in enumerate(pages[1:], 2):
        first = next((quote for quote in quotes(page) if quote.kind == LEAD), None)
        parts += [_part(first, number)] if first else []
    return Composed(parts, list(pages))


def more(question: str, page: ContentPage) -> Composed:
    """What the same article says about something that was added; without parts when it says nothing of it."""
    return Composed([_part(quote, 1) for quote in _details(question, quotes(page), str(page.title))], [page])


def _part(quote: Quote, source: int) -> Part:
    return Part(quote.text, source, quote.kind, quote.heading, quote.anchor)


def _details(question: str, found: list[Quote], title: str) -> list[Quote]:
    """The pieces of the explanation that hold most of what the question asks beyond the short answer's own words."""
    pieces = [quote for quote in found if quote.kind in {DETAIL, ROW, NOTICE}]
    if not pieces:
        return []
    bags = [_words(f"{quote.heading}\n{quote.text}") for quote in pieces]
    known = Counter(word for bag in bags for word in bag)
    said = _words("\n".join([title, *(quote.text for quote in found if quote.kind == LEAD)]))
    asked = {word: math.log(1 + len(pieces) / max(known[word], 1)) for word in _words(question) - said}
    total = sum(asked.values())
    if not total:
        return []
    scored = [(sum(asked.get(term, 0.0) for term in bag) / total, place) for place, bag in enumerate(bags)]
    best = sorted((one for one in scored if one[0] >= OF_QUESTION), key=lambda one: (-one[0], one[1]))[
        :MOST_DETAILS
    ]
    return [pieces[place] for _, place in sorted(best, key=lambda one: one[1])]


def _words(text: str) -> set[str]:
    """Words and pairs of Han characters, without the pieces of words that search knows as well, and without those that
    stand in every English sentence."""
    return {
        term for term in terms(normalise(text)) if not term.startswith("~") and not EVERYWHERE.fullmatch(term)
    }
