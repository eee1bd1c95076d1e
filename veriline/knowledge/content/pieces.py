"""What the pages of the kinds other than articles say, as the fields of their pages. One function for each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from ..models import (
    AnnouncementPage,
    BlogPage,
    CategoryPage,
    ContentPage,
    LessonPage,
    ListPage,
    PolicyPage,
    TermPage,
    TutorialPage,
    VipPage,
)
from ..policies import freeze
from . import pictures, source
from .stream import stream

Fields = Mapping[str, Any]
Entry = dict[str, Any]


def _nothing(entry: Entry, now: datetime) -> Fields:
    return {}


def _no_more(page: Any, entry: Entry, language: str, links: source.Links) -> None:
    pass


@dataclass(frozen=True)
class Kind:
    """One file of pieces: the page each entry becomes, and what its fields say in a language.

    `once` are fields that are set when the page is first loaded and never again, such as times that count from then;
    `afterwards` is done once when it was first published.
    """

    file: str
    model: type[ContentPage]
    fields: Callable[[Entry, str, source.Links], Fields]
    once: Callable[[Entry, datetime], Fields] = _nothing
    afterwards: Callable[[Any, Entry, str, source.Links], None] = _no_more

    @property
    def above(self) -> type[CategoryPage | ListPage]:
        """What its pages hang in."""
        return ListPage if "knowledge.ListPage" in self.model.parent_page_types else CategoryPage

    def is_written(self, entry: Entry, language: str) -> bool:
        """Whether the entry, or the versions it is made of, has words in that language."""
        return language in entry or any(language in version for version in entry.get("versions", []))

    def place(self, entry: Entry) -> str:
        """Key of the list or topic an entry hangs in."""
        return self.model.place if self.above is ListPage else str(entry["topic"])


def _shared(entry: Entry, language: str) -> dict[str, Any]:
    words = entry[language]
    return {
        "title": words["title"],
        "lead": words["lead"],
        "keywords": ", ".join(words["keywords"]),
        "checked_on": entry["checked_on"],
        "checked_by_team": words.get("team", ""),
    }


def _body(entry: Entry, language: str, links: source.Links) -> list[dict[str, Any]]:
    words = entry[language]
    parts = source.flow(words["text"], words["title"], links) if "text" in words else []
    return stream(entry["key"], "body", parts)


def term(entry: Entry, language: str, links: source.Links) -> Fields:
    """A glossary term."""
    own = {"area": entry["area"], "also": entry[language].get("also", "")}
    return {**_shared(entry, language), **own, "body": _body(entry, language, links)}


def vip(entry: Entry, language: str, links: source.Links) -> Fields:
    """A page about the VIP tier."""
    words, key = entry[language], entry["key"]
    steps = [("step", source.rich(line, links)) for line in words["steps"]]
    return {
        **_shared(entry, language),
        **{
            name: stream(key, name, [("point", source.rich(line, links)) for line in words[name]])
            for name in ("changes", "unchanged")
        },
        "steps": stream(key, "steps", steps),
        "body": _body(entry, language, links),
    }


def lesson(entry: Entry, language: str, links: source.Links) -> Fields:
    """A security lesson with its check."""
    questions = [
        (
            "question",
            {
                "question": asked["question"],
                "answers": [
                    {"text": one["text"], "is_right": one.get("is_right", False), "why": one["why"]}
                    for one in asked["answers"]
                ],
            },
        )
        for asked in entry[language]["check"]
    ]
    return {
        **_shared(entry, language),
        "act": entry["act"],
        "body": _body(entry, language, links),
        "check_questions": stream(entry["key"], "check", questions),
    }


def tutorial(entry: Entry, language: str, links: source.Links) -> Fields:
    """A tutorial with its pictures and its film."""
    words, key = entry[language], entry["key"]
    stages = [
        (
            "stage",
            {
                "title": stage["title"],
                "text": source.rich(stage["text"], links),
                "picture": pictures.picture(stage["picture"], language) if "picture" in stage else None,
                "picture_says": stage.get("picture_says", ""),
            },
        )
        for stage in words["stages"]
    ]
    films = [("video", pictures.film(entry, language))] if "film" in entry else []
    return {
        **_shared(entry, language),
        **{name: entry[name] for name in ("level", "position", "minutes", "risk")},
        "risk_notice": words["risk_notice"],
        "films": stream(key, "films", films),
        "stages": stream(key, "stages", stages),
        "body": _body(entry, language, links),
        "related": stream(key, "related", [("article", links.page_ids[one]) for one in entry["related"]]),
    }


def announcement(entry: Entry, language: str, links: source.Links) -> Fields:
    """An announcement."""
    own = {name: entry.get(name, []) for name in ("services", "assets", "networks")}
    return {
        **_shared(entry, language),
        **own,
        "body": _body(entry, language, links),
        "category": entry["category"],
        "severity": entry["severity"],
        "pinned": entry.get("pinned", False),
    }


def blog(entry: Entry, language: str, links: source.Links) -> Fields:
    """A blog article."""
    words = entry[language]
    return {
        **_shared(entry, language),
        "author": words["author"],
        "disclosure": words["disclosure"],
        "tags": entry["tags"],
        "risk": entry.get("risk", ""),
        "risk_notice": words.get("risk_notice", ""),
        "body": _body(entry, language, links),
    }


def policy(entry: Entry, language: str, links: source.Links, number: int = -1) -> Fields:
    """A policy as it stands in one of its versions, by default in the last one."""
    version = entry["versions"][number]
    words = version[language]
    text = source.flow(words["text"], words["title"], links)
    return {
        "title": words["title"],
        "lead": words["lead"],
        "effective_on": version["effective_on"],
        "change_note": words["change_note"],
        "body": stream(entry["key"], "body", text),
        "checked_on": entry["checked_on"],
    }


def versions(page: PolicyPage, entry: Entry, language: str, links: source.Links) -> None:
    """The versions a policy has had, in their order."""
    for number in range(len(entry["versions"])):
        for name, value in policy(entry, language, links, number).items():
            setattr(page, name, value)
        freeze(page)


def validity(entry: Entry, now: datetime) -> Fields:
    """When an announcement holds, in hours from the last midnight (UTC): a demo is always of today."""
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    until = entry.get("until_hour")
    return {
        "valid_from": midnight + timedelta(hours=entry["from_hour"]),
        "valid_until": midnight + timedelta(hours=until) if until is not None else None,
    }


KINDS: Final = (
    Kind("glossary", TermPage, term),
    Kind("lessons", LessonPage, lesson),
    Kind("tutorials", TutorialPage, tutorial),
    Kind("vip", VipPage, vip),
    Kind("announcements", AnnouncementPage, announcement, validity),
    Kind("blog", BlogPage, blog),
    Kind("policies", PolicyPage, policy, afterwards=versions),
)
