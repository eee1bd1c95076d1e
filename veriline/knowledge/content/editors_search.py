"""The CMS's own search box: its entries of many pages are written at once, which takes a tenth of the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby

from django.db.models.signals import post_save
from wagtail.search.backends import get_search_backends
from wagtail.search.index import get_indexed_models
from wagtail.search.signal_handlers import post_save_signal_handler

from ..models import PortalPage


@contextmanager
def not_while_loading() -> Iterator[None]:
    """Saving a page writes no entry within the block, in no thread: for commands. `write` makes up for it."""
    kinds = [model for model in get_indexed_models() if issubclass(model, PortalPage)]
    for kind in kinds:
        post_save.disconnect(post_save_signal_handler, sender=kind)
    try:
        yield
    finally:
        for kind in kinds:
            post_save.connect(post_save_signal_handler, sender=kind)


def write(pages: Iterable[PortalPage]) -> None:
    """The entries of the pages as they stand."""
    for _, same in groupby(sorted(pages, key=_kind), key=_kind):
        found = list(same)
        for backend in get_search_backends(with_auto_update=True):
            backend.add_bulk(type(found[0]), found)


def _kind(page: PortalPage) -> str:
    return type(page).__name__
