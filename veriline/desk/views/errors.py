"""What the desk says when something is too much, not there, not allowed or broken (for `handler400` to `500`)."""

from contextlib import nullcontext

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..access import language_of, wants_json


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: what came is no request of ours, or more than is read at once (413)."""
    if not isinstance(exception, RequestDataTooBig):
        return _page(
            request, _("That did not work."), _("Go back, load the page again and try once more."), 400
        )
    most = (settings.DATA_UPLOAD_MAX_MEMORY_SIZE or 0) // 1024
    return _page(
        request,
        _("That is too much at once"),
        _(
            "At most %(kb)s KB can be sent. Nothing was saved: go back, your words are still there, and shorten them."
        )
        % {"kb": most},
        413,
    )


def denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: seen, but not theirs to do."""
    return _page(
        request,
        _("Not for your role"),
        _("An administrator or whoever has the conversation can do this."),
        403,
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: not there, or not theirs to see; the two look the same."""
    return _page(request, _("Nothing here"), _("It has moved, never existed, or is not yours to see."), 404)


def broken(request: HttpRequest) -> HttpResponse:
    """500: our fault; says nothing about the cause."""
    return _page(
        request,
        _("Something broke on our side"),
        _("We have been told. Drafts are kept in your browser."),
        500,
    )


def _page(request: HttpRequest, title: Promise | str, words: Promise | str, status: int) -> HttpResponse:
    """In the agent's own language, as far as the agent is known; as words for a toast where a script asked."""
    agent = getattr(request, "agent", None)
    with language_of(agent) if agent else nullcontext():
        if wants_json(request):
            return JsonResponse({"words": str(words), "code": str(status)}, status=status)
        return render(request, "desk/error.html", {"title": title, "words": words}, status=status)
