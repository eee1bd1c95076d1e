"""Policies in their versions: one version at its permanent address, and what it changed (H11)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from veriline.knowledge import articles, policies
from veriline.knowledge.models import PolicyPage, PolicyVersion
from veriline.knowledge.worddiff import changes

from ..readers import reader_of
from .read import not_here


def _version(request: HttpRequest, language: str, number: int, version: int) -> PolicyVersion | HttpResponse:
    reader = reader_of(request)
    page = articles.article(number, language, reader)
    if not isinstance(page, PolicyPage):
        raise Http404
    if page.is_hidden_from(reader):
        return not_here(request, page, reader)
    found = policies.version(page, version)
    if found is None:
        raise Http404
    return found


@require_safe
def policy_version(request: HttpRequest, language: str, number: int, version: int) -> HttpResponse:
    """One version, in force or not: what a ticket cites leads here for ever."""
    found = _version(request, language, number, version)
    if isinstance(found, HttpResponse):
        return found
    context = {"page": found.page, "version": found, "today": timezone.localdate()}
    return render(request, "portal/policy_version.html", context)


@require_safe
def policy_changes(request: HttpRequest, language: str, number: int, version: int) -> HttpResponse:
    """What a version changed in the one before, word by word."""
    found = _version(request, language, number, version)
    if isinstance(found, HttpResponse):
        return found
    before = policies.version(found.page, version - 1)
    if before is None:
        raise Http404
    context = {
        "page": found.page,
        "version": found,
        "before": before,
        "paragraphs": changes(before.plain_text, found.plain_text),
    }
    return render(request, "portal/policy_changes.html", context)
