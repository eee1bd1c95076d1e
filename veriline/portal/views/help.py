"""Finding an answer: home, topics, search (ux.md 6.1). What is found is read in read.py."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from veriline import safety
from veriline.insights.actions import note_search
from veriline.knowledge import announcements, articles, incidents
from veriline.knowledge.models import AnnouncementPage, CategoryPage, ContentPage, Reader

from ..addresses import EMERGENCY, address
from ..answers import MAX_QUERY, find, kinds, nearest_topics
from ..caching import cached_publicly
from ..readers import reader_of
from ..waits import chat_wait


@require_safe
@cached_publicly
def home(request: HttpRequest, language: str) -> HttpResponse:
    """Search first, then what is asked a lot, the emergency card, the topics, and how to reach a person."""
    emergency = articles.topic(EMERGENCY, language)
    reader = reader_of(request)
    context = {
        "incidents": incidents.open_incidents(),
        "news": announcements.news(language, reader),
        "asked": articles.asked_a_lot(language, reader),
        "topics": articles.topics(language),
        "lists": [one for one in articles.lists(language) if one.slug != AnnouncementPage.place],
        "emergency": emergency,
        "urgent": articles.articles_in(emergency, reader)[:4] if emergency else [],
        "wait": chat_wait(language),
    }
    return render(request, "portal/home.html", context)


@require_safe
@cached_publicly
def topic(request: HttpRequest, language: str, topic: str, section: str = "") -> HttpResponse:
    """The articles of a topic or of one of its sections."""
    above = articles.topic(topic, language)
    page = articles.topic(section, language, within=above) if above and section else above
    if page is None:
        raise Http404
    reader = reader_of(request)
    context = {
        "page": page,
        "reader": reader,
        "crumbs": [above] if section else [],
        "groups": _groups(page, reader, with_sections=not section),
        "topics": articles.topics(language),
        "alternates": {code: found.portal_path() for code, found in articles.translations(page).items()},
        "wait": chat_wait(language, topic),
        "area": topic,
    }
    return render(request, "portal/topic.html", context)


@dataclass(frozen=True)
class Group:
    """Articles under one title; those that stand directly under the topic have none."""

    title: str
    articles: list[ContentPage]


def _groups(page: CategoryPage, reader: Reader, *, with_sections: bool) -> list[Group]:
    """What stands directly under the topic, then each section with its articles."""
    parts = articles.sections(page) if with_sections else []
    sections = [Group(part.title, articles.articles_in(part, reader)) for part in parts]
    elsewhere = {found.pk for section in sections for found in section.articles}
    direct = Group("", [found for found in articles.articles_in(page, reader) if found.pk not in elsewhere])
    return [group for group in (direct, *sections) if group.articles]


@require_safe
def search(request: HttpRequest, language: str) -> HttpResponse:
    """Results for `q`. A secret in it is neither searched nor left in the address bar (O1)."""
    typed = safety.tidy(request.GET.get("q", "")[:MAX_QUERY]).strip()
    if safety.redact(typed).removed:
        return redirect(f"{address('search')}?removed=1")
    reader = reader_of(request)
    choices = kinds(reader)
    kind = request.GET.get("kind", "")
    kind = kind if kind in choices else ""
    found = find(typed, language, reader, kind=kind)
    noted = (
        note_search(typed, language=language, found=len(found.answers), fits=found.fits) if typed else None
    )
    context = {
        "reader": reader,
        "query": typed,
        "search": noted.public_id if noted else "",
        "incidents": incidents.concerned(typed),
        "announced": announcements.concerned(typed, language, reader),
        "kinds": choices if typed else {},
        "kind": kind,
        "answers": found.answers,
        "fits": found.fits,
        "nearest": [] if found.answers or not typed else nearest_topics(typed, language),
        "topics": articles.topics(language),
        "removed": "removed" in request.GET,
        "wait": chat_wait(language),
    }
    return render(request, "portal/search.html", context)
