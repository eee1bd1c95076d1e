"""Reading the help centre: what the portal, the search and the assistant ask it for. Live pages only."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import TypeVar

from django.conf import settings
from django.db.models import Exists, OuterRef, Sum
from django.utils import timezone
from wagtail.blocks import StreamValue

from .models import ArticleNumber, ArticlePage, ArticleView, CategoryPage, HelpHome
from .models.pages import TOPIC_DEPTH, PortalPage
from .search.article import Article

P = TypeVar("P", bound=PortalPage)

#: Fewer openings than this in a day are one curious reader, not "asked a lot".
MANY_VIEWS = 10


def published_articles() -> Iterator[Article]:
    """Every live article in every language, as search reads it. The id is the public number."""
    for page in ArticlePage.objects.live().order_by("path").numbered():
        yield Article(
            id=str(page.public_id),
            language=page.language,
            title=page.title,
            body=page.plain_text,
            keywords=tuple(page.keyword_list),
            group=str(page.translation_key),
        )


def article(public_id: int | str, language: str) -> ArticlePage | None:
    """The live article of that number: in `language`, else in the default language, else in any it is written in.

    `page.language` tells which one it is; where it differs from `language` the page must say so (requirement H4).
    None for a number that is no article's, or not a number.
    """
    return next(iter(articles_of([str(public_id)], language)), None)


def articles_of(public_ids: Sequence[str], language: str) -> list[ArticlePage]:
    """The live articles of those numbers in their order, each in the language `article` would take; two queries."""
    wanted = [int(number) for number in public_ids if number.isdecimal()]
    numbers = dict(ArticleNumber.objects.filter(pk__in=wanted).values_list("translation_key", "pk"))
    written: dict[int, list[ArticlePage]] = {}
    for page in ArticlePage.objects.live().filter(translation_key__in=numbers).select_related("locale"):
        page.public_id = numbers[page.translation_key]
        written.setdefault(page.public_id, []).append(page)
    found = (_in_language(written.get(number, []), language) for number in wanted)
    return [page for page in found if page is not None]


def topics(language: str) -> list[CategoryPage]:
    """The topics of the home page's grid in reading order, without those that have nothing to read yet."""
    answers = ArticlePage.objects.live().filter(path__startswith=OuterRef("path"))
    pages = CategoryPage.objects.live().filter(depth=TOPIC_DEPTH, show_in_menus=True).filter(Exists(answers))
    found = list(pages.select_related("locale").order_by("path"))
    return [page for page in found if page.language == language] or [
        page for page in found if page.language == settings.LANGUAGE_CODE
    ]


def topic(slug: str, language: str, *, within: CategoryPage | None = None) -> CategoryPage | None:
    """The topic of that slug in `language`, else in the default language; with `within`, a section of that topic."""
    pages = CategoryPage.objects.live().filter(slug=slug, depth=within.depth + 1 if within else TOPIC_DEPTH)
    if within:
        pages = pages.filter(path__startswith=within.path)
    return _in_language(list(pages.select_related("locale")), language)


def sections(page: CategoryPage) -> list[CategoryPage]:
    """The sections of a topic in reading order."""
    return list(CategoryPage.objects.live().child_of(page).select_related("locale").order_by("path"))


def articles_in(page: CategoryPage) -> list[ArticlePage]:
    """The articles of a topic in reading order, those of its sections last."""
    pages: list[ArticlePage] = (
        ArticlePage.objects.live().descendant_of(page).order_by("depth", "path").numbered()
    )
    return pages


def translations(page: PortalPage) -> dict[str, PortalPage]:
    """The page in each language it is published in, itself among them: for `hreflang` and the language switch (H4)."""
    pages = type(page).objects.live().filter(translation_key=page.translation_key).select_related("locale")
    return {found.language: found for found in sorted(pages, key=lambda found: found.language)}


def asked_a_lot(language: str, *, limit: int = 4) -> list[ArticlePage]:
    """What was read most since yesterday, filled up with the editors' picks."""
    since = timezone.now().date() - datetime.timedelta(days=1)
    most = (
        ArticleView.objects.filter(
            day__gte=since, article__live=True, article__locale__language_code=language
        )
        .values("article")
        .annotate(total=Sum("views"))
        .filter(total__gte=MANY_VIEWS)
        .order_by("-total", "article")[:limit]
    )
    wanted = [row["article"] for row in most]
    wanted += [key for key in _picks(language) if key not in wanted]
    return _in_order(wanted)[:limit]


def related(page: ArticlePage) -> list[ArticlePage]:
    """The articles an editor put beside this one, in their order."""
    return _in_order([key for key in _chosen(page.related) if key != page.pk])


def home(language: str) -> HelpHome | None:
    """The help centre of `language`, else of the default language."""
    return _in_language(list(HelpHome.objects.live().select_related("locale")), language)


def _in_language(pages: list[P], language: str) -> P | None:
    wanted = [language, settings.LANGUAGE_CODE]
    order = {code: place for place, code in reversed(list(enumerate(wanted)))}
    return min(pages, key=lambda page: order.get(page.language, len(wanted)), default=None)


def _picks(language: str) -> list[int]:
    page = HelpHome.objects.live().filter(locale__language_code=language).first()
    return _chosen(page.picks) if page else []


def _chosen(stream: StreamValue) -> list[int]:
    return [part["value"] for part in stream.raw_data]


def _in_order(keys: list[int]) -> list[ArticlePage]:
    pages = {page.pk: page for page in ArticlePage.objects.live().filter(pk__in=keys).numbered()}
    return [pages[key] for key in keys if key in pages]
