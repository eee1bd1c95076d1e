"""Reading the help centre: what the portal, the search and the assistant ask it for. Live pages only.

Everything takes the `reader` it is for and returns nothing else; who is not named is anybody (models/readers.py).
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, Sum
from django.utils import timezone
from wagtail.blocks import StreamValue
from wagtail.models import Page, PageQuerySet

from .glossary import Term
from .models import (
    ANYBODY,
    KINDS,
    ArticlePage,
    ArticleView,
    CategoryPage,
    ContentPage,
    HelpHome,
    LessonPage,
    ListPage,
    PageNumber,
    PortalPage,
    Reader,
    TermPage,
    TutorialPage,
)
from .models.content import numbered
from .models.kinds import TUTORIALS
from .models.tree import TOPIC_DEPTH
from .search.article import Article

P = TypeVar("P", bound=PortalPage)
C = TypeVar("C", bound=ContentPage)

#: Fewer openings than this in a day are one curious reader, not "asked a lot".
MANY_VIEWS = 10


def published_stamps() -> dict[tuple[str, str], str]:
    """What is online, as (translation key, language), each with a stamp that changes when it is published again."""
    pages = Page.objects.live().type(*KINDS)
    rows = pages.values_list("translation_key", "locale__language_code", "live_revision", "last_published_at")
    return {(str(key), language): f"{revision}/{at}" for key, language, revision, at in rows}


def published_articles(only: Collection[tuple[str, str]] | None = None) -> Iterator[Article]:
    """Every live page of every kind, language and audience, as search reads it. The id is the public number.

    `only` names some of them as `published_stamps` does.
    """
    for kind in KINDS:
        pages = kind.objects.live().order_by("path")
        if only is not None:
            pages = pages.filter(translation_key__in={key for key, _ in only})
        for page in pages.numbered():
            if only is not None and (str(page.translation_key), page.language) not in only:
                continue
            yield Article(
                id=str(page.public_id),
                language=page.language,
                title=page.title,
                body=page.plain_text,
                keywords=tuple(page.keyword_list),
                group=str(page.translation_key),
                kind=page.kind,
                audience=page.audience,
            )


def article(public_id: int | str, language: str, reader: Reader = ANYBODY) -> ContentPage | None:
    """The live page of that number: in `language`, else in the default language, else in any it is written in.

    `page.language` tells which one it is; where it differs from `language` the page must say so (requirement H4).
    None for a number that is no page's, not for this reader, or not a number.
    """
    return next(iter(articles_of([str(public_id)], language, reader)), None)


def articles_of(public_ids: Sequence[str], language: str, reader: Reader = ANYBODY) -> list[ContentPage]:
    """The live pages of those numbers in their order, each in the language `article` would take.

    Of any kind; four queries and one for each kind among them.
    """
    wanted = [int(number) for number in public_ids if number.isdecimal()]
    keys = PageNumber.objects.filter(pk__in=wanted).values_list("translation_key", flat=True)
    written: dict[int, list[ContentPage]] = {}
    for page in _content(Page.objects.filter(translation_key__in=list(keys)), reader):
        written.setdefault(page.public_id, []).append(page)
    found = (_in_language(written.get(number, []), language) for number in wanted)
    return [page for page in found if page is not None]


def listing(place: str, language: str) -> ListPage | None:
    """The list of that place in `language`, else in the default language."""
    return _in_language(list(ListPage.objects.live().filter(slug=place).select_related("locale")), language)


def listed(page: ListPage, reader: Reader = ANYBODY) -> list[ContentPage]:
    """What stands in a list, the newest first."""
    found = _content(Page.objects.child_of(page), reader)
    return sorted(found, key=lambda one: (one.first_published_at, one.pk), reverse=True)


def kind_in_language(kind: type[C], language: str, reader: Reader = ANYBODY) -> list[C]:
    """All pages of one kind in `language` alone, in the order of the tree: for glossary marks, lessons, tracks."""
    pages = kind.objects.readable_by(reader).filter(locale__language_code=language)
    found: list[C] = pages.order_by("path").numbered()
    return found


def titles(language: str) -> dict[str, str]:
    """Number and title of every live article, in `language` where it is written in it: for editors to choose from."""
    pages = ArticlePage.objects.live().filter(locale__language_code__in={language, settings.LANGUAGE_CODE})
    found = sorted(pages.numbered(), key=lambda page: page.language == language)
    return {str(page.public_id): str(page.title) for page in found}


def answering(intent: str, language: str, reader: Reader = ANYBODY) -> list[ContentPage]:
    """The live articles that answer an intent (its code), those that are mainly about it first."""
    keys = ArticlePage.objects.readable_by(reader).filter(intents__contains=intent).values("translation_key")
    numbers = PageNumber.objects.filter(translation_key__in=keys).order_by("pk").values_list("pk", flat=True)
    pages = articles_of([str(number) for number in numbers], language, reader)
    pages = [page for page in pages if intent in page.intent_codes]
    return sorted(pages, key=lambda page: page.intent_codes.index(intent))


def terms(page: ContentPage, reader: Reader = ANYBODY) -> list[Term]:
    """The glossary for the text of a page: terms of its language, without the page itself."""
    known = kind_in_language(TermPage, page.language, reader)
    return [
        Term(term.public_id, tuple(term.spellings), term.portal_path(), term.language, term.lead)
        for term in known
        if term.pk != page.pk and not term.is_hidden_from(reader)
    ]


def lessons_at(act: str, language: str, reader: Reader = ANYBODY) -> list[LessonPage]:
    """The security lessons that belong to a page of the portal, such as `sign-in` (LessonPage.Act)."""
    return [lesson for lesson in kind_in_language(LessonPage, language, reader) if lesson.act == act]


def lists(language: str) -> list[ListPage]:
    """The lists that have something to read, in the order of the tree."""
    filled = Exists(Page.objects.live().type(*KINDS).filter(path__startswith=OuterRef("path")))
    tutorials = TutorialPage.objects.live().filter(locale__language_code=language)
    pages = ListPage.objects.live().filter(locale__language_code=language).order_by("path")
    wanted = pages.filter(filled | Q(Exists(tutorials), slug=TUTORIALS))
    return list(wanted.select_related("locale"))


def topics(language: str) -> list[CategoryPage]:
    """The topics of the home page's grid in reading order, without those that have nothing to read yet."""
    answers = Page.objects.live().type(*KINDS).filter(path__startswith=OuterRef("path"))
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


def articles_in(page: CategoryPage, reader: Reader = ANYBODY) -> list[ContentPage]:
    """What is to read in a topic, of any kind, in reading order; that of its sections last."""
    return _content(Page.objects.descendant_of(page).order_by("depth", "path"), reader)


def translations(page: P, reader: Reader = ANYBODY) -> dict[str, P]:
    """The page in each language it is published in, itself among them: for `hreflang` and the language switch (H4)."""
    objects = type(page).objects
    pages = objects.readable_by(reader) if isinstance(page, ContentPage) else objects.live()
    siblings = pages.filter(translation_key=page.translation_key).select_related("locale")
    return {found.language: found for found in sorted(siblings, key=lambda found: found.language)}


def asked_a_lot(language: str, reader: Reader = ANYBODY, *, limit: int = 4) -> list[ContentPage]:
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
    return _in_order(wanted, reader)[:limit]


def related(page: ContentPage, reader: Reader = ANYBODY) -> list[ContentPage]:
    """The pages an editor put beside this one, in their order."""
    chosen = _chosen(page.related) if page.related else []
    return _in_order([key for key in chosen if key != page.pk], reader)


def home(language: str) -> HelpHome | None:
    """The help centre of `language`, else of the default language."""
    return _in_language(list(HelpHome.objects.live().select_related("locale")), language)


def overdue(*, on: datetime.date) -> list[ContentPage]:
    """Pages of every kind that are due for a check (requirement H3), kind by kind."""
    return [page for kind in KINDS for page in kind.objects.overdue(on=on).order_by("path").numbered()]


def _in_language(pages: list[P], language: str) -> P | None:
    wanted = [language, settings.LANGUAGE_CODE]
    order = {code: place for place, code in reversed(list(enumerate(wanted)))}
    return min(pages, key=lambda page: order.get(page.language, len(wanted)), default=None)


def _picks(language: str) -> list[int]:
    page = HelpHome.objects.live().filter(locale__language_code=language).first()
    return _chosen(page.picks) if page else []


def _chosen(stream: StreamValue) -> list[int]:
    return [part["value"] for part in stream.raw_data]


def _in_order(keys: list[int], reader: Reader) -> list[ContentPage]:
    pages = {page.pk: page for page in _content(Page.objects.filter(pk__in=keys), reader)}
    return [pages[key] for key in keys if key in pages]


def _content(pages: PageQuerySet, reader: Reader) -> list[ContentPage]:
    """Those that are content this reader may read, as their own kinds, numbered, in the order of `pages`."""
    found = [page for page in pages.live().type(*KINDS).specific() if page.is_for(reader)]
    return numbered(found)
