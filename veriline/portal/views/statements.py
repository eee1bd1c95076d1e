"""Short true texts: what we never ask for, accessibility, privacy."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def never_ask(request: HttpRequest, language: str) -> HttpResponse:
    """What nobody of ours ever asks for, and how to tell."""
    return render(request, "portal/never_ask.html")


@require_safe
def accessibility(request: HttpRequest, language: str) -> HttpResponse:
    """What works, what was checked, and what to do where it does not."""
    return render(request, "portal/accessibility.html")


@require_safe
def privacy(request: HttpRequest, language: str) -> HttpResponse:
    """What these pages keep, for how long, and who sees it."""
    return render(request, "portal/privacy.html")
