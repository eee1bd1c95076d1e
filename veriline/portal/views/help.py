"""Finding an answer: home, topics, articles, search (ux.md 6.1)."""

from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from veriline import safety
from veriline.knowledge import articles, incidents
from veriline.knowledge.actions import UnknownReason, count_view, give_feedback
from veriline.knowledge.models import ArticlePage, CategoryPage
from veriline.limits import Limit, Limited, spend

from ..addresses import EMERGENCY, address
from ..answers import MAX_QUERY, find, nearest_topics
from ..visitors import remote_address
from ..waits import chat_wait

FEEDBACK = Limit("article_feedback", burst=20, every_s=30)


@require_safe
def home(request: HttpRequest, language: str) -> HttpResponse:
    """Search first, then what is asked a lot, the emergency card, the topics, and how to reach a person."""
    emergency = articles.topic(EMERGENCY, language)
    context = {
        "incidents": incidents.open_incidents(),
        "asked": articles.asked_a_lot(language),
        "topics": articles.topics(language),
        "emergency": emergency,
        "urgent": articles.articles_in(emergency)[:4] if emergency else [],
        "wait": chat_wait(language),
    }
    return render(request, "portal/home.html", context)


@require_safe
def topic(request: HttpRequest, language: str, topic: str, section: str = "") -> HttpResponse:
    """The articles of a topic or of one of its sections."""
    above = articles.topic(topic, language)
    page = articles.topic(section, language, within=above) if above and section else above
    if page is None:
        raise Http404
    context = {
        "page": page,
        "crumbs": [above] if section else [],
        "groups": _groups(page, with_sections=not section),
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
    articles: list[ArticlePage]


def _groups(page: CategoryPage, *, with_sections: bool) -> list[Group]:
    """What stands directly under the topic, then each section with its articles."""
    parts = articles.sections(page) if with_sections else []
    sections = [Group(part.title, articles.articles_in(part)) for part in parts]
    elsewhere = {found.pk for section in sections for found in section.articles}
    direct = Group("", [found for found in articles.articles_in(page) if found.pk not in elsewhere])
    return [group for group in (direct, *sections) if group.articles]


@require_safe
def article(request: HttpRequest, language: str, number: str, slug: str | None = None) -> HttpResponse:
    """One answer. The number decides; other words in the address lead to the right ones.

    An editor's preview brings its `draft` (knowledge's `ArticlePage.serve_preview`); nobody is counted as its reader.
    """
    draft: ArticlePage | None = getattr(request, "draft", None)
    page = draft or articles.article(number, language)
    if page is None:
        raise Http404
    if slug != page.slug:
        query = f"?{request.GET.urlencode()}" if request.GET else ""
        return redirect(address("article", number=number, slug=page.slug) + query, permanent=True)
    if request.method == "GET" and not draft:
        count_view(page)
    return render(request, "portal/article.html", article_context(page, request))


def article_context(page: ArticlePage, request: HttpRequest) -> dict[str, object]:
    """What the article's template shows beside the page itself."""
    above = [
        found.specific for found in page.get_ancestors().type(CategoryPage).specific() if found.depth >= 3
    ]
    area = above[0].slug if above else ""
    return {
        "page": page,
        "above": above,
        "related": articles.related(page),
        "alternates": {
            code: address("article", language=code, number=page.public_id, slug=found.slug)
            for code, found in articles.translations(page).items()
        },
        "solved": request.GET.get("solved", ""),
        "wait": chat_wait(request.LANGUAGE_CODE, area),
        "area": area,
        "chat_path": f"{address('chat')}?article={page.public_id}",
    }


@csrf_exempt  # Anonymous and harmless, and it must work without cookies.
@require_POST
def feedback(request: HttpRequest, language: str, number: int) -> HttpResponse:
    """ "Did this solve it?" (H15). "Not yet" has one of the article's reasons and may go on to a person."""
    page = articles.article(number, language)
    if page is None:
        raise Http404
    solved, reason = request.POST.get("solved") == "yes", request.POST.get("reason", "")
    try:
        spend(FEEDBACK, remote_address(request))
        give_feedback(page, solved=solved, reason=reason)
    except UnknownReason:
        return HttpResponse(status=HTTPStatus.BAD_REQUEST)
    except Limited:
        pass  # Counted often enough from there; the visitor goes on all the same.
    if request.POST.get("then") == "chat":
        carried = (
            {"article": number, "reason": page.reason_list.index(reason)} if reason else {"article": number}
        )
        return redirect(f"{address('chat')}?{urlencode(carried)}")
    thanks = "yes" if solved else "noted"
    return redirect(f"{address('article', number=number, slug=page.slug)}?solved={thanks}#feedback")


@require_safe
def search(request: HttpRequest, language: str) -> HttpResponse:
    """Results for `q`. A secret in it is neither searched nor left in the address bar (O1)."""
    typed = safety.tidy(request.GET.get("q", "")[:MAX_QUERY]).strip()
    if safety.redact(typed).removed:
        return redirect(f"{address('search')}?removed=1")
    found = find(typed, language)
    context = {
        "query": typed,
        "incidents": incidents.concerned(typed),
        "answers": found.answers,
        "fits": found.fits,
        "nearest": [] if found.answers or not typed else nearest_topics(typed, language),
        "topics": articles.topics(language),
        "removed": "removed" in request.GET,
        "wait": chat_wait(language),
    }
    return render(request, "portal/search.html", context)
