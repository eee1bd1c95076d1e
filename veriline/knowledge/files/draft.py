"""What one article file says, apart from the form it is written in."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Literal

#: A table's heading cells: its first line, its first column, both, or none.
Headed = Literal["row", "column", "both", ""]


class Broken(ValueError):
    """A file that cannot be taken in: the reason, and the line it stands in (from 1; 0 for the whole file)."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.line = reason, line


@dataclass(frozen=True)
class Table:
    """Cells by line; `figures` are the columns that are set to the right, counted from 0."""

    rows: list[list[str]]
    caption: str = ""
    headed: Headed = "row"
    figures: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Notice:
    """A call-out: `info`, `warn` or `danger`."""

    kind: str
    text: str


@dataclass(frozen=True)
class Part:
    """A piece of the explanation: `heading`, `paragraph`, `list`, `numbered`, `table` or `notice`.

    Texts are lines with the marks of `inline`.
    """

    kind: str
    value: str | list[str] | Table | Notice


@dataclass(frozen=True)
class Draft:
    """An article in one language. `number` is the one in its address, None for a new article; `related` are numbers.

    `topic` is the slug of its topic, with that of a section after a slash.
    """

    language: str
    title: str
    topic: str
    number: int | None = None
    slug: str = ""
    short_title: str = ""
    lead: str = ""
    intents: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    related: list[int] = field(default_factory=list)
    audience: str = "public"
    not_for_regions: list[str] = field(default_factory=list)
    risk: str = ""
    risk_notice: str = ""
    checked_on: datetime.date | None = None
    checked_by_team: str = ""
    review_on: datetime.date | None = None
    steps: list[str] = field(default_factory=list)
    body: list[Part] = field(default_factory=list)
