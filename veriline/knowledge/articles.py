"""Reading the help centre: what the portal, the search and the assistant ask it for. Live pages only.

Everything takes the `reader` it is for and returns nothing else; who is not named is anybody (models/readers.py).
What has no page in the reader's language is read in the next of its chain (languages.py) and says so; its links keep
the reader's language.
"""

from __future__ import annotations

import copy
import datetime
import functools
import operator
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, Sum
from django.utils import timezone
from wagtail.blocks import StreamValue
from wagtail.models import Page, PageQuerySet

from . import kept, languages
from .converted import for_reader
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
from .models.kinds import TUTORIALS
from .models.tree import TOPIC_DEPTH
from .search.article import Article
from .traditional import SIMPLIFIED, TRADITIONAL

P = TypeVar("P", bound=PortalPage)
C = TypeVar("C", bound=ContentPage)
T = TypeVar("T", CategoryPage, ListPage)

#: Fewer openings than this in a day are one curious reader, not "asked a lot".
MANY_VIEWS = 10
MOST_ASKED = 20


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
                intents=tuple(page.intent_codes),
            )


def article(public_id: int | str, language: str, reader: Reader = ANYBODY) -> ContentPage | None:
    """The live page of that number: in `language`, else in the next of its chain, else in any it is written in.

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
    """The list of that place in `language`, else in the next of its chain."""
    return _in_language(list(ListPage.objects.live().filter(slug=place).select_related("locale")), language)


def listed(page: ListPage, reader: Reader = ANYBODY) -> list[ContentPage]:
    """What stands in a list, the newest first; in the reader's language and what only another of its chain has."""
    found = _in_chain(page, lambda own: _content(Page.objects.child_of(own), reader))
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
    return about(intent, articles_of(naming(intent, reader), language, reader))


def naming(intent: str, reader: Reader = ANYBODY) -> list[str]:
    """The numbers of the live articles that name an intent in any language."""
    keys = ArticlePage.objects.readable_by(reader).filter(intents__contains=intent).values("translation_key")
    numbers = PageNumber.objects.filter(translation_key__in=keys).order_by("pk").values_list("pk", flat=True)
    return [str(number) for number in numbers]


def about(intent: str, pages: Iterable[ContentPage]) -> list[ContentPage]:
    """Those of the pages that answer an intent, those that are mainly about it first."""
    own = [page for page in pages if intent in page.intent_codes]
    return sorted(own, key=lambda page: page.intent_codes.index(intent))


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
    """The topics of the home page's grid in reading order, without those that have nothing to read yet.

    What is read of a topic may stand in another language of the chain; its name is in the reader's where there is one.
    """
    answers = Page.objects.live().type(*KINDS).filter(path__startswith=OuterRef("path"))
    pages = CategoryPage.objects.live().filter(depth=TOPIC_DEPTH, show_in_menus=True)
    known = pages.annotate(has_answers=Exists(answers)).select_related("locale").order_by("path")
    wanted = languages.chain(language)
    readable = {page.translation_key for page in known if page.has_answers and page.language in wanted}
    found = [page for page in known if page.translation_key in readable]
    trees = ([page for page in found if page.language == code] for code in wanted)
    return _merged(next((tree for tree in trees if tree), []), _first_of_each(found, wanted), language)


def topic(slug: str, language: str, *, within: CategoryPage | None = None) -> CategoryPage | None:
    """The topic of that slug in `language`, else in the next of its chain; with `within`, a section of that topic."""
    pages = CategoryPage.objects.live().filter(slug=slug, depth=within.depth + 1 if within else TOPIC_DEPTH)
    if within:
        paths = CategoryPage.objects.filter(translation_key=within.translation_key).values_list(
            "path", flat=True
        )
        pages = pages.filter(functools.reduce(operator.or_, (Q(path__startswith=path) for path in paths)))
    return _in_language(list(pages.select_related("locale")), language)


def sections(page: CategoryPage) -> list[CategoryPage]:
    """The sections of a topic in reading order."""

    def own(page: CategoryPage) -> list[CategoryPage]:
        return list(CategoryPage.objects.live().child_of(page).select_related("locale").order_by("path"))

    return _in_chain(page, own)


def articles_in(page: CategoryPage, reader: Reader = ANYBODY) -> list[ContentPage]:
    """What is to read in a topic, of any kind, in reading order; that of its sections last."""
    return _in_chain(
        page, lambda own: _content(Page.objects.descendant_of(own).order_by("depth", "path"), reader)
    )


def translations(page: P, reader: Reader = ANYBODY) -> dict[str, P]:
    """The page in each language it is published in, itself among them: for `hreflang` and the language switch (H4)."""
    objects = type(page).objects
    pages = objects.readable_by(reader) if isinstance(page, ContentPage) else objects.live()
    siblings = pages.filter(translation_key=page.translation_key, alias_of=None).select_related("locale")
    found = {one.language: one for one in sorted(siblings, key=lambda one: one.language)}
    if SIMPLIFIED in found and TRADITIONAL not in found and TRADITIONAL in languages.codes():
        found[TRADITIONAL] = for_reader(copy.copy(found[SIMPLIFIED]), TRADITIONAL)
    return found


def asked_a_lot(language: str, reader: Reader = ANYBODY, *, limit: int = 4) -> list[ContentPage]:
    """What was read most since yesterday, filled up with the editors' picks."""
    trees = (_asked_in(code, reader)[:limit] for code in languages.chain(language))
    return [for_reader(page, language) for page in next((tree for tree in trees if tree), [])]


def _asked_in(language: str, reader: Reader) -> list[ContentPage]:
    since = timezone.now().date() - datetime.timedelta(days=1)
    most = (
        ArticleView.objects.filter(
            day__gte=since, article__live=True, article__locale__language_code=language
        )
        .values("article")
        .annotate(total=Sum("views"))
        .filter(total__gte=MANY_VIEWS)
        .order_by("-total", "article")[:MOST_ASKED]
    )
    wanted = [row["article"] for row in most]
    wanted += [key for key in _picks(language) if key not in wanted]
    return _in_order(wanted, reader)


def related(page: ContentPage, reader: Reader = ANYBODY) -> list[ContentPage]:
    """The pages an editor put beside this one, in their order."""
    chosen = _chosen(page.related) if page.related else []
    found = _in_order([key for key in chosen if key != page.pk], reader)
    return [for_reader(one, page.shown_in) for one in found]


def home(language: str) -> HelpHome | None:
    """The help centre of `language`, else of the next of its chain."""
    return _in_language(list(HelpHome.objects.live().select_related("locale")), language)


def overdue(*, on: datetime.date) -> list[ContentPage]:
    """Pages of every kind that are due for a check (requirement H3), kind by kind."""
    return [page for kind in KINDS for page in kind.objects.overdue(on=on).order_by("path").numbered()]


def above(page: ContentPage) -> list[CategoryPage | ListPage]:
    """The topic and section, or the list, it stands in: in the reader's language where they are, as on its own page."""
    ancestors = page.get_ancestors().filter(depth__gte=TOPIC_DEPTH).specific()
    found = [one for one in ancestors if isinstance(one, CategoryPage | ListPage)]
    if page.shown_in == page.language:
        return [for_reader(one, page.shown_in) for one in found]
    known = [_in_language([one, *_siblings(one)], page.shown_in) for one in found]
    return [one for one in known if one is not None]


def _in_language(pages: list[P], language: str) -> P | None:
    order = {code: place for place, code in enumerate(languages.chain(language))}
    found = min(pages, key=lambda page: order.get(page.language, len(order)), default=None)
    return for_reader(found, language) if found else None


def _in_chain(page: T, own: Callable[[T], list[P]]) -> list[P]:
    """What `own` finds under a page and its translations, each text once: the first language of the chain wins."""
    codes: list[str] = languages.chain(page.shown_in)
    trees = {one.language: one for one in _siblings(page)} if len(codes) > 1 else {}
    trees[page.language] = page
    found = [
        one for code in dict.fromkeys([*codes, page.language]) if code in trees for one in own(trees[code])
    ]
    return _merged([one for one in found if one.language == page.language], _unique(found), page.shown_in)


def _siblings(page: T) -> list[T]:
    return list(
        type(page)
        .objects.live()
        .filter(translation_key=page.translation_key)
        .exclude(pk=page.pk)
        .select_related("locale")
    )


def _first_of_each(pages: Sequence[P], chain: Sequence[str]) -> list[P]:
    return _unique([page for code in chain for page in pages if page.language == code])


def _unique(pages: Sequence[P]) -> list[P]:
    return list({page.translation_key: page for page in reversed(pages)}.values())[::-1]


def _merged(tree: Sequence[P], chosen: Sequence[P], language: str) -> list[P]:
    """The chosen translations in the order of `tree`, what that tree lacks at the end, for a reader of `language`."""
    order = {page.translation_key: place for place, page in enumerate(tree)}
    found = sorted(chosen, key=lambda page: order.get(page.translation_key, len(order)))
    return [for_reader(page, language) for page in found]


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
    return [page for page in kept.content(pages) if page.is_for(reader)]
