"""What the desk says when something is not there, not allowed or broken (for `handler403`, `404`, `500`)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


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


def _page(request: HttpRequest, title: str, words: str, status: int) -> HttpResponse:
    return render(request, "desk/error.html", {"title": title, "words": words}, status=status)
