"""Pages as this process last read them: reading one whole takes far longer than looking whether it changed."""

from __future__ import annotations

import copy
import threading
from collections import OrderedDict
from typing import Final

from django.db.models import TextField
from django.db.models.expressions import RawSQL
from wagtail.models import Page, PageQuerySet

from .models import KINDS, ArticlePage, ContentPage
from .models.content import numbered

#: So many of a few tens of kB each are all articles of a help centre, or those that are asked for.
MOST: Final = 500

#: PostgreSQL's own name for one version of a row. Every way of saving a page writes its `wagtailcore_page` row.
_VERSION: Final = "wagtailcore_page.xmin::text || wagtailcore_page.ctid::text"

Key = tuple[int, str]

_pages: OrderedDict[Key, ContentPage] = OrderedDict()
_lock = threading.Lock()


def content(pages: PageQuerySet) -> list[ContentPage]:
    """The live content among `pages` as its own kinds, numbered, in their order: the caller's own copies, not to be
    saved. One query; those that are new or have changed take two more and one for each kind among them."""
    rows = pages.live().type(*KINDS).annotate(version=RawSQL(_VERSION, [], TextField()))  # noqa: S611 - a constant
    wanted: list[Key] = list(rows.values_list("pk", "version"))
    with _lock:
        known = {key: _pages[key] for key in wanted if key in _pages}
    if missing := {pk: version for pk, version in wanted if (pk, version) not in known}:
        read = numbered(list(pages.model.objects.filter(pk__in=missing).specific()))
        known |= {(page.pk, missing[page.pk]): page for page in read}
    _keep({key: known[key] for key in wanted if key in known})
    return [copy.copy(known[key]) for key in wanted if key in known]


def _keep(read: dict[Key, ContentPage]) -> None:
    with _lock:
        for key, page in read.items():
            _pages[key] = page
            _pages.move_to_end(key)
        while len(_pages) > MOST:
            _pages.popitem(last=False)


def warm() -> None:
    """Reads the articles now, the latest of them where there are more than are kept: for the start of a process."""
    latest = Page.objects.live().type(ArticlePage).order_by("-last_published_at")
    content(Page.objects.filter(pk__in=latest.values("pk")[:MOST]))
