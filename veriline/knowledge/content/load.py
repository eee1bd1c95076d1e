"""Putting the article files into Wagtail. Safe to run again: what editors changed is theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.blocks import StreamValue
from wagtail.models import Locale, Page, PageLogEntry, ReferenceIndex, Revision, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from .. import languages
from ..models import KINDS, ArticlePage, CategoryPage, HelpHome, ListPage, PageNumber, PortalPage
from ..tasks import rebuild_soon, sign_soon
from . import editors_search, pieces, source
from .pieces import Fields
from .stream import key_of, stream

#: Everything that is loaded.
MODELS: tuple[type[PortalPage], ...] = (HelpHome, CategoryPage, ListPage, *KINDS)

#: What a page's row says about its history.
HISTORY = (
    "latest_revision",
    "latest_revision_created_at",
    "draft_title",
    "has_unpublished_changes",
    "live_revision",
    "first_published_at",
    "last_published_at",
)


@dataclass
class Loaded:
    """What a run did: pages made, brought up to date, and left to the editors who changed them."""

    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


@transaction.atomic
def load(*, publish: bool, overwrite: bool = False) -> Loaded:
    """Loads the trees of all languages. Without `publish` new articles stay drafts.

    A page that an editor has saved or taken offline is left alone unless `overwrite`.
    """
    _number_pages()
    with disable_reference_index_auto_update(), editors_search.not_while_loading():  # once for each is enough
        trees = [_Tree(language, publish=publish, overwrite=overwrite) for language in _languages()]
        for tree in trees:
            tree.load()
        editors_search.write(page for tree in trees for page in tree.written)
    if any(tree.new for tree in trees):
        rebuild_soon()
        sign_soon()
    _point_site_at(HelpHome.objects.get(locale__language_code=settings.LANGUAGE_CODE))
    return Loaded(
        created=[name for tree in trees for name in tree.done.created],
        updated=[name for tree in trees for name in tree.done.updated],
        left=[name for tree in trees for name in tree.done.left],
    )


def _languages() -> list[str]:
    """Those that ship whole, and of the others the ones that are switched on."""
    return [*source.LANGUAGES, *(code for code in source.FURTHER if languages.find(code).is_on)]


class _Tree:
    """The pages of one language while they are loaded."""

    def __init__(self, language: str, *, publish: bool, overwrite: bool) -> None:
        self.language = language
        self.publish = publish
        self.overwrite = overwrite
        self.done = Loaded()
        self.new: list[PortalPage] = []
        self.written: list[PortalPage] = []
        self.locale = Locale.objects.get_or_create(language_code=language)[0]
        self.pages: dict[UUID, PortalPage] = {
            page.translation_key: page
            for model in MODELS
            for page in model.objects.filter(locale=self.locale).select_related("latest_revision", "locale")
        }

    def load(self) -> None:
        """Topics and lists, then all pages empty, then their words, which may link to any of them."""
        tree, now = source.tree(), timezone.now()
        home = self._page("home", Page.get_first_root_node(), HelpHome(title="home", slug=self.language))
        places = {**self._topics(tree["topics"], home), **self._lists(tree["lists"], home)}
        entries = {
            entry["key"]: entry
            for entry in tree["articles"]
            if source.is_written(entry["key"], self.language)
        }
        pages = {
            key: self._page("article", places[entry["topic"]], ArticlePage(title=key, live=False))
            for key, entry in entries.items()
        }
        for kind in pieces.KINDS:
            for entry in self._pieces(kind):
                new = kind.model(title=entry["key"], live=False)
                pages[entry["key"]] = self._page(kind.model.kind, places[kind.place(entry)], new)
        links = source.Links(
            page_ids={key: page.pk for key, page in pages.items()},
            paths={key: page.portal_path() for key, page in pages.items()},
        )
        for key, entry in entries.items():
            self._write(pages[key], _article_fields(entry, self.language, links))
        for kind in pieces.KINDS:
            for entry in self._pieces(kind):
                page = pages[entry["key"]]
                once = kind.once(entry, now) if page in self.new else {}
                self._write(page, {**kind.fields(entry, self.language, links), **once})
                if page in self.new and page.live:
                    kind.afterwards(page, entry, self.language, links)
        self._write(home, _home_fields(tree["home"], self.language, links))
        self._begin_histories()

    def _pieces(self, kind: pieces.Kind) -> list[dict[str, Any]]:
        """The entries of a kind that have words in this language."""
        return [entry for entry in source.pieces(kind.file) if kind.is_written(entry, self.language)]

    def _topics(self, entries: list[dict[str, Any]], above: PortalPage) -> dict[str, PortalPage]:
        """The topics under `above` and their sections, written, by key."""
        topics = {}
        for entry in entries:
            fields = _topic_fields(entry, self.language)
            page = self._page("topic", above, CategoryPage(slug=entry["key"], **fields), entry["key"])
            self._write(page, fields)
            topics[entry["key"]] = page
            topics |= self._topics(entry.get("sections", []), page)
        return topics

    def _lists(self, entries: list[dict[str, Any]], home: PortalPage) -> dict[str, PortalPage]:
        """The lists of what stands under no topic, written, by key."""
        lists = {}
        for entry in entries:
            fields = {"title": entry["title"][self.language], "summary": entry["summary"][self.language]}
            page = self._page("list", home, ListPage(slug=entry["key"], **fields), entry["key"])
            self._write(page, fields)
            lists[entry["key"]] = page
        return lists

    def _page(self, kind: str, above: Page, new: PortalPage, key: str = "") -> PortalPage:
        """The page of that key; where there is none yet, `new` becomes it, at the end of `above`."""
        key = key or new.title
        new.translation_key = key_of(kind, key)
        if page := self.pages.get(new.translation_key):
            return page
        new.locale = self.locale
        above.add_child(instance=new)
        self.new.append(new)
        self.done.created.append(f"{self.language}/{key}")
        return new

    def _write(self, page: PortalPage, fields: Fields) -> None:
        """Gives the page its words and publishes it, unless an editor has laid hands on it."""
        if page not in self.new and _is_the_editors(page) and not self.overwrite:
            self.done.left.append(f"{self.language}/{page.slug}")
            return
        changed = [name for name, value in fields.items() if _stored(getattr(page, name)) != value]
        wanted = page.live or self.publish
        for name in changed:
            setattr(page, name, fields[name])
        if page in self.new:
            page.live = wanted
            page.save()
            self.written.append(page)
        elif changed or page.live != wanted:
            self._revise(page, publish=wanted)
            self.written.append(page)

    def _revise(self, page: PortalPage, *, publish: bool) -> None:
        revision = page.save_revision(log_action=True)
        if publish:
            revision.publish()
        ReferenceIndex.create_or_update_for_object(page)
        self.done.updated.append(f"{self.language}/{page.slug}")

    def _begin_histories(self) -> None:
        """The first revision of the new pages, as publishing makes it but all at once: 30 queries less for each."""
        now = timezone.now()
        revisions = Revision.objects.bulk_create(
            Revision(
                content_object=page,
                base_content_type=page.get_base_content_type(),
                created_at=now,
                object_str=str(page),
                content=page.serializable_data(),
            )
            for page in self.new
        )
        for page, revision in zip(self.new, revisions, strict=True):
            page.latest_revision, page.latest_revision_created_at = revision, now
            page.draft_title, page.has_unpublished_changes = page.title, not page.live
            if page.live:
                page.live_revision, page.first_published_at, page.last_published_at = revision, now, now
            ReferenceIndex.create_or_update_for_object(page)
        Page.objects.bulk_update([page.get_base_page() for page in self.new], HISTORY)
        first = {page.pk: revision for page, revision in zip(self.new, revisions, strict=True)}
        created = list(PageLogEntry.objects.filter(page__in=first, action="wagtail.create"))
        for entry in created:
            entry.revision = first[entry.page_id]  # the history leads back to it
        PageLogEntry.objects.bulk_update(created, ["revision"])


def _is_the_editors(page: PortalPage) -> bool:
    """True if a person saved it last, or took it offline after it had been published."""
    saved = page.latest_revision is not None and page.latest_revision.user_id is not None
    return saved or (not page.live and page.first_published_at is not None)


def _home_fields(entry: dict[str, Any], language: str, links: source.Links) -> Fields:
    return {
        "title": entry["title"][language],
        "review_after_days": entry["review_after_days"],
        "picks": stream("home", "picks", _articles(entry["picks"], links)),
    }


def _topic_fields(entry: dict[str, Any], language: str) -> Fields:
    return {
        "title": entry["title"][language],
        "summary": entry["summary"][language],
        "icon": entry["icon"],
        "show_in_menus": entry.get("in_grid", True),
    }


def _article_fields(entry: dict[str, Any], language: str, links: source.Links) -> Fields:
    words = source.words(entry["key"], language)
    return {
        "title": words.title,
        "short_title": words.short,
        "lead": words.lead,
        "steps": stream(words.key, "steps", source.steps(words, links)),
        "body": stream(words.key, "body", source.body(words, links)),
        "intents": ", ".join(entry["intents"]),
        "keywords": ", ".join(words.keywords),
        "feedback_reasons": "\n".join(words.reasons),
        "related": stream(words.key, "related", _articles(entry["related"], links)),
        "checked_on": entry["checked_on"],
        "checked_by_team": words.team,
    }


def _articles(keys: list[str], links: source.Links) -> list[tuple[str, int]]:
    """Those of them that are written in the language."""
    return [("article", links.page_ids[key]) for key in keys if key in links.page_ids]


def _stored(value: Any) -> Any:
    return value.get_prep_value() if isinstance(value, StreamValue) else value


def _number_pages() -> None:
    """Gives the shipped pages their own numbers, in every language the same."""
    numbers = {key_of("article", entry["key"]): entry["id"] for entry in source.tree()["articles"]}
    for kind in pieces.KINDS:
        numbers |= {key_of(kind.model.kind, entry["key"]): entry["id"] for entry in source.pieces(kind.file)}
    PageNumber.objects.bulk_create(
        [PageNumber(pk=number, translation_key=key) for key, number in numbers.items()], ignore_conflicts=True
    )


def _point_site_at(home: HelpHome) -> None:
    """Makes the help centre the root of Wagtail's site, and removes the page that a fresh Wagtail greets with."""
    site = Site.objects.filter(is_default_site=True).first() or Site(
        hostname="localhost", is_default_site=True
    )
    if site.root_page_id == home.pk:
        return
    welcome = site.root_page if site.root_page_id else None
    site.root_page = home
    site.site_name = settings.WAGTAIL_SITE_NAME
    site.save()
    if welcome and welcome.specific_class is Page and welcome.is_leaf():
        welcome.delete()
