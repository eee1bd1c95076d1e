"""What one file says, apart from the form it is written in: a shape for each kind of page."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal

#: A table's heading cells: its first line, its first column, both, or none.
Headed = Literal["row", "column", "both", ""]


class Broken(ValueError):
    """A file that cannot be taken in: the reason, and the line it stands in (from 1; 0 for the whole file).

    `about` is the key of the front matter that is meant, where the line is not known.
    """

    def __init__(self, reason: str, line: int = 0, *, about: str = "") -> None:
        super().__init__(reason)
        self.reason, self.line, self.about = reason, line, about


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
class Stage:
    """A step of a tutorial; `picture` is the title of a picture in the CMS."""

    title: str
    text: str
    picture: str = ""
    picture_says: str = ""


@dataclass(frozen=True)
class Choice:
    """An answer one may choose, and what is said to that."""

    text: str
    why: str
    is_right: bool = False


@dataclass(frozen=True)
class Question:
    """A question of a lesson's check."""

    question: str
    answers: list[Choice]


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What pages of all kinds say, in one language. `number` is the one in the address, None for a new page.

    `steps` stand before the line `---` of a file and `body` after it; all else is front matter.
    """

    kind: ClassVar[str]

    language: str
    title: str
    number: int | None = None
    slug: str = ""
    lead: str = ""
    keywords: list[str] = field(default_factory=list)
    audience: str = "public"
    not_for_regions: list[str] = field(default_factory=list)
    risk: str = ""
    risk_notice: str = ""
    checked_on: datetime.date | None = None
    checked_by_team: str = ""
    review_on: datetime.date | None = None
    body: list[Part] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Article(Draft):
    """An answer. `topic` is the slug of its topic, with that of a section after a slash; `related` are numbers."""

    kind = "article"

    topic: str
    short_title: str = ""
    intents: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    related: list[int] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Tutorial(Draft):
    """A tutorial; `films` are titles of videos in the CMS."""

    kind = "tutorial"

    topic: str
    level: str = "beginner"
    position: int = 100
    minutes: int = 5
    films: list[str] = field(default_factory=list)
    related: list[int] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Lesson(Draft):
    """A security lesson with its check."""

    kind = "lesson"

    act: str = ""
    check: list[Question] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Term(Draft):
    """A word of the glossary."""

    kind = "term"

    area: str = "transfers"
    also: str = ""


@dataclass(frozen=True, kw_only=True)
class Vip(Draft):
    """A page about the VIP tier; its points are lines with marks."""

    kind = "vip"

    changes: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Announcement(Draft):
    """An announcement. Times have their offset from UTC; without `valid_from` it holds from now on."""

    kind = "announcement"

    category: str
    severity: str = "minor"
    valid_from: datetime.datetime | None = None
    valid_until: datetime.datetime | None = None
    pinned: bool = False
    services: list[str] = field(default_factory=list)
    assets: list[str] = field(default_factory=list)
    networks: list[str] = field(default_factory=list)
    for_regions: list[str] = field(default_factory=list)
    for_languages: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Blog(Draft):
    """A blog article."""

    kind = "blog"

    author: str = ""
    disclosure: str = ""
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Policy(Draft):
    """A policy as it stands in its newest version."""

    kind = "policy"

    effective_on: datetime.date | None = None
    change_note: str = ""


DRAFTS: Final[dict[str, type[Draft]]] = {
    one.kind: one for one in (Article, Tutorial, Lesson, Term, Vip, Announcement, Blog, Policy)
}
