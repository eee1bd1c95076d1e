"""What the template of a kind shows beside the page itself. A kind without a row shows the page alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from veriline.knowledge.models import ContentPage, ListPage, Reader

Context = dict[str, object]

#: By kind: (page, reader) → more context for `portal/kinds/<kind>.html`.
PAGES: Final[Mapping[str, Callable[[Any, Reader], Context]]] = {}

#: By place: (list, its pages, reader) → more context for `portal/lists/<place>.html`.
LISTS: Final[Mapping[str, Callable[[ListPage, list[ContentPage], Reader], Context]]] = {}


def beside(page: ContentPage, reader: Reader) -> Context:
    """More context for the template of this page."""
    more = PAGES.get(page.kind)
    return more(page, reader) if more else {}


def beside_list(page: ListPage, pages: list[ContentPage], reader: Reader) -> Context:
    """More context for the template of this list."""
    more = LISTS.get(page.slug)
    return more(page, pages, reader) if more else {}
