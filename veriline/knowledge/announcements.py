"""Announcements: which hold, which concern a question or a chat, and the list with its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from veriline.lately import lately

from . import languages
from .converted import for_reader
from .models.announcement import AnnouncementPage, AnnouncementQuerySet
from .models.readers import ANYBODY, Reader
from .subjects import Subjects, named_in

#: How many of those that are over stand on one page of the list.
PAGE = 20


@dataclass(frozen=True)
class Wanted:
    """What the list is narrowed to: a category, and a coin (ticker) or network (key) it must concern."""

    category: str = ""
    about: str = ""

    def __bool__(self) -> bool:
        return bool(self.category or self.about)


def told(language: str, reader: Reader = ANYBODY, wanted: Wanted | None = None) -> AnnouncementQuerySet:
    """All that a reader of `language` is told, each in the first language of its chain that it is written in."""
    pages: AnnouncementQuerySet = AnnouncementPage.objects.told_to(reader, language)
    chain = languages.chain(language)
    first = Q(locale__language_code=chain[0])
    for place, code in enumerate(chain[1:], start=1):
        before = AnnouncementPage.objects.live().filter(
            translation_key=OuterRef("translation_key"), locale__language_code__in=chain[:place]
        )
        first |= Q(~Exists(before), locale__language_code=code)
    pages = pages.filter(first)
    if wanted and wanted.category:
        pages = pages.filter(category=wanted.category)
    if wanted and wanted.about:
        pages = pages.filter(
            Q(assets__contains=[wanted.about.upper()]) | Q(networks__contains=[wanted.about.lower()])
        )
    return pages


def in_force(language: str, reader: Reader = ANYBODY, wanted: Wanted | None = None) -> list[AnnouncementPage]:
    """Those that hold now: the pinned first, then the gravest, then the newest."""
    return _shown(told(language, reader, wanted).in_force(timezone.now()), language)


def coming(language: str, reader: Reader = ANYBODY, wanted: Wanted | None = None) -> list[AnnouncementPage]:
    """Those that will hold, the next one first."""
    return _shown(told(language, reader, wanted).coming(timezone.now()), language)


def history(
    language: str, reader: Reader = ANYBODY, wanted: Wanted | None = None, *, before: int | None = None
) -> tuple[list[AnnouncementPage], bool]:
    """A page of those that are over, the last one first, and whether there are more.

    `before` is the page id (`pk`) of the last one on the page before.
    """
    found = told(language, reader, wanted).over(timezone.now())
    last = AnnouncementPage.objects.filter(pk=before).first() if before else None
    if last:
        found = found.filter(
            Q(valid_from__lt=last.valid_from) | Q(valid_from=last.valid_from, pk__lt=last.pk)
        )
    rows = _shown(found[: PAGE + 1], language)
    return rows[:PAGE], len(rows) > PAGE


def news(language: str, reader: Reader = ANYBODY, *, limit: int = 3) -> list[AnnouncementPage]:
    """The rows of the home page (mockup 01): what holds, the pinned and the gravest first, then what is coming."""
    pages, now = told(language, reader), timezone.now()
    found = _shown(pages.in_force(now)[:limit], language)
    soon = _shown(pages.coming(now)[: limit - len(found)], language)
    return found + soon


def concerned(
    text: str, language: str, reader: Reader = ANYBODY, *, among: Sequence[AnnouncementPage] | None = None
) -> list[AnnouncementPage]:
    """Those in force that a text is about, by what it names, and that no law hides from the reader.

    One about a coin or a network is for those who name it: a deposit that is late is no matter of Dogecoin (H8). None
    for a text that names nothing.
    """
    known = among if among is not None else in_force(language, reader) if _is_about_any(text) else []
    held = [page for page in known if not page.is_hidden_from(reader)]
    tickers = frozenset(asset for page in held for asset in page.assets)
    named = named_in(text, tickers=tickers) if held else None
    return [page for page in held if named and _applies(named, page.concerns)]


def _applies(named: Subjects, concerns: Subjects) -> bool:
    narrow = Subjects(networks=concerns.networks, assets=concerns.assets)
    return named.touches(concerns) and (not narrow or named.shares(narrow))


def _shown(pages: AnnouncementQuerySet, language: str) -> list[AnnouncementPage]:
    return [for_reader(page, language) for page in pages.numbered()]


def _is_about_any(text: str) -> bool:
    """Whether a text names anything that an announcement in force, whomever it is for, is about: for most it does
    not."""
    subjects = _subjects_in_force()
    tickers = frozenset(asset for each in subjects for asset in each.assets)
    named = named_in(text, tickers=tickers) if subjects else Subjects()
    return any(named.shares(each) for each in subjects)


@lately
def _subjects_in_force() -> list[Subjects]:
    held: AnnouncementQuerySet = AnnouncementPage.objects.live()
    return held.in_force(timezone.now()).subjects()


def subjects_told(language: str, reader: Reader = ANYBODY) -> list[str]:
    """The coins and networks any announcement is about, for the list's filter."""
    rows = told(language, reader).values_list("assets", "networks")
    return sorted({name for assets, networks in rows for name in (*assets, *networks)}, key=str.lower)
