"""A page for a reader of Traditional Chinese that nobody has translated yet: Simplified, converted (decision 0011)."""

from __future__ import annotations

import json
from typing import TypeVar

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
    return page


def _convert(page: PortalPage) -> None:
    for field in page._meta.get_fields():
        if not isinstance(field, models.Field) or field.name in _NOT_WORDS or field.choices:
            continue
        value = getattr(page, field.attname, None)
        if isinstance(field, StreamField) and value:
            raw = json.dumps(list(value.raw_data), ensure_ascii=False)
            setattr(page, field.attname, field.to_python(to_traditional(raw)))
        elif isinstance(field, models.CharField | models.TextField) and isinstance(value, str):
            setattr(page, field.attname, to_traditional(value))
    page.is_converted = True
