"""Reading what is published: a page of any kind, the lists of kinds, and what readers say of an answer."""

from http import HTTPStatus
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from veriline.insights.actions import note_judgement
from veriline.knowledge import articles
from veriline.knowledge.actions import UnknownReason, count_view, give_feedback
from veriline.knowledge.models import STAFF, Audience, CategoryPage, ContentPage, Reader
from veriline.knowledge.outdated import newer_original
from veriline.limits import Limit, Limited, spend

from ..addresses import address
from ..caching import cached_publicly
from ..kinds import beside, beside_list
from ..readers import reader_of, regions
from ..session import is_signed_in
from ..visitors import remote_address, visit_of
from ..waits import chat_wait

FEEDBACK = Limit("article_feedback", burst=20, every_s=30)


@require_safe
@cached_publicly
def article(
    request: HttpRequest, language: str, place: str, number: str, slug: str | None = None
) -> HttpResponse:
    """A page of any kind. The number decides; other words in the address lead to the right ones.

    An editor's preview brings its `draft` (knowledge's `ContentPage.serve_preview`); nobody is counted as its reader.
    """
    reader = reader_of(request)
    draft: ContentPage | None = getattr(request, "draft", None)
    page = draft or articles.article(number, language, reader)
    if page is None:
        return _for_others(request, number, language)
    if (place, slug) != (page.place, page.slug):
        query = f"?{request.GET.urlencode()}" if request.GET else ""
        return redirect(path_of(page) + query, permanent=True)
    if page.is_hidden_from(reader) and not draft:
        return not_here(request, page, reader)
    if request.method == "GET" and not draft:
        count_view(page)
    templates = [f"portal/kinds/{page.kind}.html", "portal/article.html"]
    return render(request, templates, article_context(page, request, reader))


def path_of(page: ContentPage, language: str = "") -> str:
    """Path of a page in the visitor's language, also where it is written in another (it says so there, H4)."""
    return address("article", language=language, place=page.place, number=page.public_id, slug=page.slug)


def article_context(page: ContentPage, request: HttpRequest, reader: Reader) -> dict[str, object]:
    """What every kind's template shows beside the page itself."""
    above = articles.above(page)
    area = above[0].slug if above and isinstance(above[0], CategoryPage) else ""
    return {
        "page": page,
        "reader": reader,
        "original": newer_original(page, reader),
        "regions": regions(request.LANGUAGE_CODE) if page.not_for_regions else {},
        "above": above,
        "related": articles.related(page, reader),
        "terms": articles.terms(page, reader),
        "alternates": {
            code: path_of(found, code) for code, found in articles.translations(page, reader).items()
        },
        "solved": request.GET.get("solved", ""),
        "wait": chat_wait(request.LANGUAGE_CODE, area),
        "area": area,
        "chat_path": f"{address('chat')}?article={page.public_id}",
        **beside(page, request, reader),
    }


def _for_others(request: HttpRequest, number: str, language: str) -> HttpResponse:
    """Says whom a page is for, not what it says. What staff alone may read does not exist for customers."""
    page = articles.article(number, language, STAFF)
    if page is None or page.audience not in {Audience.SIGNED_IN, Audience.VIP}:
        raise Http404
    context = {"vip": page.audience == Audience.VIP, "known": is_signed_in(request)}
    return render(request, "portal/for_others.html", context, status=HTTPStatus.FORBIDDEN)


def not_here(request: HttpRequest, page: ContentPage, reader: Reader) -> HttpResponse:
    """Says that the page is not for readers in this country, instead of vanishing (H16). The status is RFC 7725's."""
    names = regions(request.LANGUAGE_CODE)
    context = {
        "page": page,
        "region": names.get(reader.region, reader.region),
        "regions": names,
        "reader": reader,
        "wait": chat_wait(request.LANGUAGE_CODE),
    }
    return render(request, "portal/not_here.html", context, status=HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS)


@require_safe
@cached_publicly
def listing(request: HttpRequest, language: str, place: str) -> HttpResponse:
    """All pages of the kinds that stand under no topic, such as the glossary; by `tag` only those that have it."""
    page = articles.listing(place, language)
    if page is None:
        raise Http404
    reader, tag = reader_of(request), request.GET.get("tag", "")
    pages = articles.listed(page, reader)
    context = {
        "page": page,
        "pages": [one for one in pages if not tag or tag in one.labels],
        "tag": tag,
        "reader": reader,
        "wait": chat_wait(language),
        "alternates": {code: found.portal_path() for code, found in articles.translations(page).items()},
        **beside_list(page, pages, reader),
    }
    return render(request, [f"portal/lists/{place}.html", "portal/list.html"], context)


@csrf_exempt  # Anonymous and harmless, and it must work without cookies.
@require_POST
def feedback(request: HttpRequest, language: str, number: int) -> HttpResponse:
    """ "Did this solve it?" (H15). "Not yet" has one of the page's reasons and may go on to a person."""
    page = articles.article(number, language, reader_of(request))
    if page is None:
        raise Http404
    solved, reason = request.POST.get("solved") == "yes", request.POST.get("reason", "")
    try:
        spend(FEEDBACK, remote_address(request))
        give_feedback(page, solved=solved, reason=reason)
        note_judgement(number, language=page.language, visit=visit_of(request.POST), solved=solved)
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
    return redirect(f"{path_of(page)}?solved={thanks}#feedback")
