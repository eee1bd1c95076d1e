"""Translations that fell behind: the page in the default language was published again after them (requirement H4).

What stands in the default language is the original. A translation that is published again, changed or only read over,
is up to date again.
"""

from __future__ import annotations

from django.conf import settings
from django.db.models import DateTimeField, F, OuterRef, QuerySet, Subquery
from wagtail.models import Page, PageQuerySet

from .models import ANYBODY, KINDS, ContentPage, Reader


def newer_original(page: ContentPage, reader: Reader = ANYBODY) -> ContentPage | None:
    """The page as it is in the default language, where `page` is a translation older than that."""
    if page.language == settings.LANGUAGE_CODE or page.last_published_at is None:
        return None
    found = _originals(type(page).objects.readable_by(reader), page.translation_key)
    newer: ContentPage | None = found.filter(last_published_at__gt=page.last_published_at).first()
    return newer


def outdated() -> PageQuerySet:
    """All translations that fell behind, each with the moment its original was published, as `original_at`."""
    original = _originals(Page.objects.live(), OuterRef("translation_key"))
    at = Subquery(original.values("last_published_at")[:1], output_field=DateTimeField())
    pages = Page.objects.live().type(*KINDS).exclude(locale__language_code=settings.LANGUAGE_CODE)
    return pages.annotate(original_at=at).filter(original_at__gt=F("last_published_at"))


def _originals(pages: PageQuerySet, key: object) -> QuerySet[Page]:
    found: QuerySet[Page] = pages.filter(translation_key=key, locale__language_code=settings.LANGUAGE_CODE)
    return found.select_related("locale")
