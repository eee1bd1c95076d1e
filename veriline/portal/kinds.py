"""What the template of a kind shows beside the page itself. A kind without a row shows the page alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, Final

from django.http import HttpRequest
from django.utils import timezone

from veriline.knowledge import articles, policies
from veriline.knowledge.models import (
    AnnouncementPage,
    BlogPage,
    ContentPage,
    LessonPage,
    ListPage,
    PolicyPage,
    Reader,
    TermPage,
    TutorialPage,
)
from veriline.knowledge.models.tutorial import track
from veriline.knowledge.reading import HAN

from .readers import regions
from .signed import proof

Context = dict[str, object]


def beside(page: ContentPage, request: HttpRequest, reader: Reader) -> Context:
    """More context for `portal/kinds/<kind>.html`."""
    more = PAGES.get(page.kind)
    return more(page, request, reader) if more else {}


def beside_list(page: ListPage, pages: list[ContentPage], reader: Reader) -> Context:
    """More context for `portal/lists/<slug>.html`."""
    more = LISTS.get(page.slug)
    return more(page, pages, reader) if more else {}


def announcement(page: AnnouncementPage, request: HttpRequest, reader: Reader) -> Context:
    """Its signature, and the names of the countries it is for."""
    return {**proof(page), "regions": regions(request.LANGUAGE_CODE)}


def policy(page: PolicyPage, request: HttpRequest, reader: Reader) -> Context:
    """The version in force on the day that the address asks for (`?on=2026-10-01`), else today, and what is coming."""
    today = timezone.localdate()
    on = _day(request.GET.get("on", ""))
    version = page.version_on(on or today)
    is_draft = hasattr(request, "draft")
    if version and not is_draft:
        version.put_on(page)
    return {
        "on": on,
        "version": None if is_draft else version,
        "current": page.version_on(today),
        "coming": policies.coming(page, today),
        "text_shown": is_draft or version is not None,
    }


def policies_in_force(page: ListPage, pages: list[PolicyPage], reader: Reader) -> Context:
    """Each policy as it is in force today."""
    for one in pages:
        if version := one.version_on(timezone.localdate()):
            version.put_on(one)
    return {}


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def lesson(page: LessonPage, request: HttpRequest, reader: Reader) -> Context:
    """The questions with what is said to the answers in the address: no script, no cookie, nothing kept."""
    asked = page.asked(request.GET.dict())
    return {
        "asked": asked,
        "answered": any(one.chosen for one in asked),
        "right": sum(one.is_right for one in asked),
    }


def tutorial(page: TutorialPage, request: HttpRequest, reader: Reader) -> Context:
    """The track it belongs to, and what comes after it."""
    own = track(articles.kind_in_language(TutorialPage, page.language, reader), page.level)
    later = own[own.index(page) + 1 :] if page in own else []
    return {"track": own, "next": next(iter(later), None)}


def tracks(page: ListPage, pages: list[ContentPage], reader: Reader) -> Context:
    """The tutorials of each level in their order; they stand under topics, not under the list."""
    tutorials = articles.kind_in_language(TutorialPage, page.language, reader)
    found = [(level.label, track(tutorials, level)) for level in TutorialPage.Level]
    return {"tracks": [(name, own) for name, own in found if own]}


@dataclass(frozen=True)
class Shelf:
    """Terms under one letter or one area."""

    title: str
    articles: list[TermPage]


def blog(page: ListPage, pages: list[BlogPage], reader: Reader) -> Context:
    """Every tag of its articles."""
    return {"tags": sorted({tag for one in pages for tag in one.tags})}


def glossary(page: ListPage, pages: list[TermPage], reader: Reader) -> Context:
    """By first letter; by area where terms have no letter: who looks for 助记词 need not know its pinyin."""
    by_area = any(HAN.search(term.title) for term in pages)

    def title(term: TermPage) -> str:
        return str(term.get_area_display()) if by_area else term.title[:1].upper()

    def order(term: TermPage) -> tuple[Any, str]:
        place = TermPage.Area.values.index(term.area) if by_area else title(term)
        return place, term.title.casefold()

    return {"groups": [Shelf(name, list(own)) for name, own in groupby(sorted(pages, key=order), key=title)]}


PAGES: Final[Mapping[str, Callable[[Any, HttpRequest, Reader], Context]]] = {
    "announcement": announcement,
    "lesson": lesson,
    "policy": policy,
    "tutorial": tutorial,
}

LISTS: Final[Mapping[str, Callable[[ListPage, Any, Reader], Context]]] = {
    "blog": blog,
    "glossary": glossary,
    "policies": policies_in_force,
    "tutorials": tracks,
}
