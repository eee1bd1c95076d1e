"""The help centre as Wagtail pages: one `HelpHome` for each language, topics below it, articles below them.

Translations of a page share Wagtail's `translation_key`. Customers read the pages at the portal's own addresses
(ux.md section 5.1); Wagtail's serving is not used.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from html import unescape
from typing import Any, ClassVar
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import get_urlconf, resolve
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, PageQuerySet
from wagtail.search import index

from .. import reading
from ..inline import to_text
from . import blocks as article_blocks

#: Depth of a topic in the tree: root, help centre, topic.
TOPIC_DEPTH = 3

INTENTS = r"[A-Z]\d\d(, [A-Z]\d\d)*"


class ArticleNumber(models.Model):
    """The number in an article's address, the same in all its languages, kept through every retitling and move.

    It belongs to the group of translations and not to a page, so copies, drafts and revisions cannot disagree.
    """

    translation_key = models.UUIDField(unique=True)

    @classmethod
    def of(cls, keys: set[UUID]) -> dict[UUID, int]:
        """The number of each group of translations; a new group gets the next one."""
        known = dict(cls.objects.filter(translation_key__in=keys).values_list("translation_key", "pk"))
        if known.keys() == keys:
            return known
        new = [ArticleNumber(translation_key=key) for key in keys - known.keys()]
        ArticleNumber.objects.bulk_create(new, ignore_conflicts=True)
        return dict(cls.objects.filter(translation_key__in=keys).values_list("translation_key", "pk"))


class PortalPage(Page):  # type: ignore[misc]
    """What all pages here share: their address is the portal's."""

    #: Everything published here is for everybody; there is no private help.
    private_page_options: ClassVar[list[str]] = []
    promote_panels = [FieldPanel("slug")]

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        """Language code of the page's tree, such as `zh-hans`."""
        return str(self.locale.language_code)

    #: Path on the portal, language first; every kind of page says its own.
    portal_path: Callable[[], str]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Refuses, when it is written, a kind of page that does not say where on the portal it is."""
        super().__init_subclass__(**kwargs)
        if not hasattr(cls, "portal_path"):
            raise TypeError(f"{cls.__name__} needs portal_path(): its path on the portal")

    @property
    def address(self) -> str:
        """The whole address on the portal, also for readers on other sites, such as the chat widget's."""
        return f"{settings.HELP_URL}{self.portal_path()}"

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """Wagtail's (site id, origin, path), so that links in texts, "view live" and previews lead to the portal."""
        parts = super().get_url_parts(request)
        return None if parts is None else (parts[0], settings.HELP_URL, self.portal_path())

    def get_url(self, request: HttpRequest | None = None, current_site: Any = None) -> str | None:
        """A path on the portal itself; the whole address at the desk's host, where editors work."""
        url: str | None = super().get_url(request, current_site)
        return self.address if url and get_urlconf() == settings.DESK_URLCONF else url

    url = property(get_url)


class HelpHome(PortalPage):
    """The root of one language. Its own page is the portal's home."""

    picks = StreamField(
        [("article", blocks.PageChooserBlock("knowledge.ArticlePage", label=_("Article")))],
        blank=True,
        verbose_name=_("Editor's picks"),
        help_text=_("Shown under “Asked a lot” when too little was read today, in this order."),
    )
    review_after_days = models.PositiveSmallIntegerField(
        _("Check articles again after"),
        default=180,
        help_text=_("Days; after that an article is listed as overdue."),
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["knowledge.CategoryPage"]
    admin_default_ordering = "ord"
    preview_modes: ClassVar[list[tuple[str, str]]] = []
    content_panels = [*Page.content_panels, FieldPanel("picks"), FieldPanel("review_after_days")]

    class Meta:
        verbose_name = _("help centre")

    def portal_path(self) -> str:
        return f"/{self.language}/"


class CategoryPage(PortalPage):
    """A topic, or a section of one. Order is the order in the tree; `show_in_menus` puts it into the home grid."""

    summary = models.CharField(_("Summary line"), max_length=120, blank=True)
    icon = models.SlugField(
        _("Icon"), max_length=40, blank=True, help_text=_("Name of a Lucide icon, such as wallet.")
    )

    parent_page_types: ClassVar[list[str]] = ["knowledge.HelpHome", "knowledge.CategoryPage"]
    subpage_types: ClassVar[list[str]] = ["knowledge.CategoryPage", "knowledge.ArticlePage"]
    admin_default_ordering = "ord"
    preview_modes: ClassVar[list[tuple[str, str]]] = []
    show_in_menus_default = True
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("icon")]
    promote_panels = [
        FieldPanel("slug"),
        FieldPanel("show_in_menus", heading=_("Show in the grid of the home page")),
    ]

    class Meta:
        verbose_name = _("topic")

    def portal_path(self) -> str:
        """`/en/topics/<topic>/`, and `/en/topics/<topic>/<section>/` for a section."""
        above = f"{self.get_parent().slug}/" if self.depth > TOPIC_DEPTH else ""
        return f"/{self.language}/topics/{above}{self.slug}/"


class ArticleQuerySet(PageQuerySet):  # type: ignore[misc]
    """Verbs on a set of articles."""

    def overdue(self, *, on: datetime.date) -> ArticleQuerySet:
        """Live ones that were last checked longer ago than their help centre allows (requirement H3)."""
        allowed = {home.locale_id: home.review_after_days for home in HelpHome.objects.all()}
        due = [
            models.Q(locale_id=locale, checked_on__lt=on - datetime.timedelta(days=days))
            for locale, days in allowed.items()
        ]
        found: ArticleQuerySet = (
            self.live().filter(models.Q(*due, _connector=models.Q.OR)) if due else self.none()
        )
        return found

    def numbered(self) -> list[ArticlePage]:
        """The articles with their `public_id` and `locale` read in two queries instead of two for each."""
        pages = list(self.select_related("locale"))
        numbers = ArticleNumber.of({page.translation_key for page in pages})
        for page in pages:
            page.public_id = numbers[page.translation_key]
        return pages


class ArticlePage(PortalPage):
    """One answer in one language: the short answer first, then steps, then the explanation (requirement H12).

    For templates: `title`, `lead`, `steps`, `body`, `contents`, `reading_minutes`, `checked_on`, `checked_by_team`,
    `reason_list`, `public_id`, `url`, `language`.
    """

    short_title = models.CharField(
        _("Short title"),
        max_length=60,
        blank=True,
        help_text=_("For buttons and suggestions. Empty takes the title."),
    )
    lead = models.TextField(_("Short answer"), help_text=_("At most 60 words, in Chinese 120 characters."))
    steps = StreamField(article_blocks.Steps(required=False), blank=True, verbose_name=_("Do this first"))
    body = StreamField(article_blocks.Body(required=False), blank=True, verbose_name=_("Explanation"))
    intents = models.CharField(
        _("Intents"),
        max_length=200,
        blank=True,
        validators=[RegexValidator(rf"^{INTENTS}$", _("Write codes such as D01, D05."))],
        help_text=_("Codes of the questions it answers, such as D01, D05."),
    )
    keywords = models.TextField(
        _("Keywords"),
        blank=True,
        help_text=_("Whole questions and words customers use, the most fitting first, separated by commas."),
    )
    feedback_reasons = models.TextField(
        _("What was missing?"),
        blank=True,
        help_text=_("Choices for a reader it did not help, one on each line."),
    )
    related = StreamField(
        [("article", blocks.PageChooserBlock("knowledge.ArticlePage", label=_("Article")))],
        blank=True,
        verbose_name=_("Related articles"),
    )
    checked_on = models.DateField(_("Checked on"), default=timezone.localdate)
    checked_by_team = models.CharField(
        _("Checked by"), max_length=80, blank=True, help_text=_("Name of the team as customers read it.")
    )

    objects = PageManager.from_queryset(ArticleQuerySet)()

    parent_page_types: ClassVar[list[str]] = ["knowledge.CategoryPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("steps"),
        FieldPanel("body"),
        FieldPanel("related"),
    ]
    promote_panels = [
        MultiFieldPanel([FieldPanel("short_title"), FieldPanel("slug")], heading=_("Names")),
        MultiFieldPanel([FieldPanel("keywords"), FieldPanel("intents")], heading=_("Found by")),
        FieldPanel("feedback_reasons"),
    ]
    settings_panels = [
        MultiFieldPanel(
            [FieldPanel("checked_on"), FieldPanel("checked_by_team"), FieldPanel("owner")],
            heading=_("Review"),
        ),
        *Page.settings_panels,
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead"), index.FilterField("checked_on")]

    class Meta:
        verbose_name = _("article")
        indexes = [models.Index(fields=["checked_on"], name="article_checked_on")]

    def clean(self) -> None:
        """Refuses a short answer that is not short. Runs on publishing; drafts may be anything (Wagtail)."""
        super().clean()
        if not reading.lead_is_short(self.lead):
            raise ValidationError(
                {"lead": _("Keep the short answer to 60 words, in Chinese to 120 characters.")}
            )

    @cached_property
    def public_id(self) -> int:
        """The number in the address (`ArticleNumber`)."""
        return ArticleNumber.of({self.translation_key})[self.translation_key]

    def portal_path(self) -> str:
        """`/en/articles/<id>-<slug>/`; the id alone decides, the words may change."""
        return f"/{self.language}/articles/{self.public_id}-{self.slug}/"

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The portal's own page at this article's address, of the draft instead of what is published."""
        request.draft = self  # type: ignore[attr-defined]
        found = resolve(self.portal_path(), settings.ROOT_URLCONF)
        response: HttpResponse = found.func(request, *found.args, **found.kwargs)
        response["Content-Security-Policy"] = (
            "default-src 'self'; frame-ancestors 'self'"  # beside the editor
        )
        patch_cache_control(response, private=True)
        return response

    @property
    def topic_slug(self) -> str:
        """Slug of the topic it stands under, not of its section; the same in every language."""
        return str(self.get_ancestors().filter(depth=TOPIC_DEPTH).values_list("slug", flat=True).get())

    @property
    def chip(self) -> str:
        """The title where room is short."""
        return self.short_title or self.title

    @property
    def contents(self) -> list[tuple[str, str]]:
        """The sections of the body as (anchor, words), for "On this page"."""
        return [
            (article_blocks.anchor(block.value), block.value)
            for block in self.body
            if block.block_type == "heading"
        ]

    @property
    def intent_codes(self) -> list[str]:
        """Intents it answers, such as `D01` (domain/intents.csv)."""
        return re.findall(r"[A-Z]\d\d", self.intents)

    @property
    def keyword_list(self) -> list[str]:
        """Customers' words for it, the most fitting first."""
        return [word.strip() for word in re.split(r"[,，、\n]", self.keywords) if word.strip()]

    @property
    def reason_list(self) -> list[str]:
        """Choices of "What was missing?"."""
        return [line.strip() for line in self.feedback_reasons.splitlines() if line.strip()]

    @property
    def reading_minutes(self) -> int:
        """Whole minutes to read it."""
        return reading.minutes(self.plain_text)

    @property
    def plain_text(self) -> str:
        """Everything that is read, without marks, one paragraph a line: short answer, steps, explanation."""
        lines = [self.lead, *(_plain(step.value) for step in self.steps)]
        for block in self.body:
            lines += _lines(block)
        return "\n".join(line for line in lines if line)


def _lines(block: blocks.StreamValue.StreamChild) -> list[str]:
    value = block.value
    match block.block_type:
        case "heading":
            return [str(value)]
        case "paragraph":
            return [_plain(value)]
        case "list" | "numbered":
            return [_plain(item) for item in value]
        case "notice":
            return [_plain(value["text"])]
        case "table":
            return [
                " · ".join(to_text(cell) for cell in row if cell) for row in (value or {}).get("data", [])
            ]
    raise AssertionError(f"no text known for {block.block_type}")


def _plain(html: Any) -> str:
    return unescape(strip_tags(str(getattr(html, "source", html)))).strip()
