"""The QR code of a page, as a file for a poster or a slide."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from veriline.knowledge import articles

from .. import qr

#: Seconds it may be kept. Its address leads to the page whatever the page is called.
FRESH_S = 86400


@require_safe
def page_qr(request: HttpRequest, language: str, number: str) -> HttpResponse:
    """The code of a page of any kind, as SVG; of what everybody may read."""
    page = articles.article(number, language)
    if page is None:
        raise Http404
    return _svg(page.address)


@require_safe
def list_qr(request: HttpRequest, language: str, place: str) -> HttpResponse:
    """The code of a list."""
    page = articles.listing(place, language)
    if page is None:
        raise Http404
    return _svg(page.address)


@require_safe
def topic_qr(request: HttpRequest, language: str, topic: str) -> HttpResponse:
    """The code of a topic."""
    page = articles.topic(topic, language)
    if page is None:
        raise Http404
    return _svg(page.address)


def _svg(address: str) -> HttpResponse:
    response = HttpResponse(qr.drawing(address), content_type="image/svg+xml")
    response["Cache-Control"] = f"public, max-age={FRESH_S}"
    return response
