"""A page for a reader of Traditional Chinese that nobody has translated yet: Simplified, converted (decision 0011)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeVar

from django.db import models
from wagtail.fields import StreamField

from .models import PortalPage
from .traditional import SIMPLIFIED, TRADITIONAL, to_traditional

P = TypeVar("P", bound=PortalPage)

#: Text that is no words for readers.
_NOT_WORDS = frozenset(("slug", "url_path", "path", "icon", "intents", "audience", "draft_title", "keywords"))


def for_reader(page: P, language: str) -> P:
    """The page as a reader of `language` is shown it: links keep that language, Chinese is in its own script.

    Changes the instance, which must not be saved afterwards.
    """
    if page.read_in:
        return page
    page.read_in = language
    if language == TRADITIONAL and page.written_in == SIMPLIFIED:
        _convert(page)
        page.is_converted = True
    return page


def begin_with(draft: P, simplified: P) -> None:
    """Gives a draft in Traditional Chinese the words of the Simplified page, for somebody to revise."""
    for field in _words_of(draft):
        setattr(draft, field.attname, getattr(simplified, field.attname))
    _convert(draft)


def _convert(page: PortalPage) -> None:
    for field in _words_of(page):
        value = getattr(page, field.attname, None)
        if isinstance(field, StreamField) and value:
            raw = json.dumps(list(value.raw_data), ensure_ascii=False)
            setattr(page, field.attname, field.to_python(to_traditional(raw)))
        elif isinstance(value, str):
            setattr(page, field.attname, to_traditional(value))


def _words_of(page: PortalPage) -> Iterator[Any]:
    """The fields that hold words for readers."""
    for field in page._meta.get_fields():
        is_text = isinstance(field, StreamField | models.CharField | models.TextField)
        if is_text and not field.choices and field.name not in _NOT_WORDS:
            yield field
