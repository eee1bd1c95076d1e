"""The kinds of content there are. Search, lists, feeds, sitemap and API go through this tuple: a kind is added here."""

from __future__ import annotations

from typing import Final

from .announcement import AnnouncementPage
from .article import ArticlePage
from .blog import BlogPage
from .content import ContentPage
from .lesson import LessonPage
from .policy import PolicyPage
from .term import TermPage
from .tutorial import TutorialPage
from .vip import VipPage

KINDS: Final[tuple[type[ContentPage], ...]] = (
    ArticlePage,
    TutorialPage,
    LessonPage,
    TermPage,
    VipPage,
    AnnouncementPage,
    BlogPage,
    PolicyPage,
)

#: First words of their addresses, such as `articles`; several kinds may share one.
PLACES: Final = tuple(dict.fromkeys(kind.place for kind in KINDS))

#: The tutorials stand under topics; their list shows them as tracks.
TUTORIALS: Final = "tutorials"

#: Addresses of lists (`ListPage`).
LISTS: Final = (
    TUTORIALS,
    *dict.fromkeys(kind.place for kind in KINDS if "knowledge.ListPage" in kind.parent_page_types),
)


def of(name: str) -> type[ContentPage] | None:
    """The kind of that name, such as `article`."""
    return next((kind for kind in KINDS if kind.kind == name), None)
