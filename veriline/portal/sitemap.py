"""The maps for search engines, one a language: each page with its siblings in the others (requirement H4)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Max
from wagtail.models import Page

from veriline.knowledge import languages
from veriline.knowledge.models import ANYBODY, KINDS, CategoryPage, ContentPage, ListPage

from .addresses import whole_address

#: Pages that exist in every language.
EVERYWHERE = (
    "home",
    "status",
    "contact",
    "verify",
    "official_channels",
    "never_ask",
    "accessibility",
    "privacy",
)


@dataclass(frozen=True)
class Entry:
    """One page: its whole address, when its text last changed, and (language, address) of all its siblings."""

    location: str
    changed_at: datetime | None
    siblings: list[tuple[str, str]]


def entries(language: str) -> Iterator[Entry]:
    """In one language: home and statements, topics and lists, and what everybody may read of each kind."""
    for name in EVERYWHERE:
        siblings = [(code, whole_address(name, language=code)) for code in languages.listed()]
        yield Entry(whole_address(name, language=language), None, siblings)
    yield from _grouped(CategoryPage.objects.live().select_related("locale").order_by("path"), language)
    yield from _grouped(ListPage.objects.live().select_related("locale").order_by("path"), language)
    for kind in KINDS:
        yield from _grouped(kind.objects.readable_by(ANYBODY).order_by("path").numbered(), language)


def last_change(language: str) -> datetime | None:
    """When anything of the map of a language was last published."""
    pages = Page.objects.live().type(CategoryPage, ListPage, *KINDS).filter(locale__language_code=language)
    found: datetime | None = pages.aggregate(last=Max("last_published_at"))["last"]
    return found


def _grouped(pages: Iterable[CategoryPage | ListPage | ContentPage], language: str) -> Iterator[Entry]:
    groups: dict[UUID, list[CategoryPage | ListPage | ContentPage]] = defaultdict(list)
    for page in pages:
        groups[page.translation_key].append(page)
    for group in groups.values():
        siblings = [(page.language, page.address) for page in group]
        yield from (
            Entry(page.address, page.last_published_at, siblings)
            for page in group
            if page.language == language
        )
