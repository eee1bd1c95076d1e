"""What every kind of content shares: its number and place, its short answer, who may read it, when it is checked."""

from __future__ import annotations

import datetime
import re
from typing import Any, ClassVar, Self, TypeVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import resolve
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Locale, Page, PageManager, PageQuerySet
from wagtail.search import index

from veriline.safety import objections

from .. import reading
from . import blocks
from .numbers import PageNumber
from .pages import PortalPage
from .readers import Audience, Reader
from .risk import Risk
from .tree import TOPIC_DEPTH, HelpHome


class ContentQuerySet(PageQuerySet):  # type: ignore[misc]
    """Verbs on a set of pages of one kind."""

    def readable_by(self, reader: Reader) -> Self:
        """What is online and written for this reader. Denied by default: an audience without a row reads nothing."""
        found: Self = self.live().filter(audience__in=reader.audiences)
        return found

    def overdue(self, *, on: datetime.date) -> Self:
        """Live ones due for a check: on their own date, else after what their help centre allows (requirement H3)."""
        allowed = HelpHome.objects.values_list("locale_id", "review_after_days")
        due = models.Q(review_on__lte=on)
        for locale, days in allowed:
            due |= models.Q(
                review_on=None, locale_id=locale, checked_on__lt=on - datetime.timedelta(days=days)
            )
        found: Self = self.live().filter(due)
        return found

    def numbered(self) -> list[Any]:
        """The pages with their `public_id` and `locale`, see `numbered`."""
        return numbered(list(self))


class ContentPage(PortalPage):
    """A page that is read for its content, in one language. Every kind is a subclass and stands in `kinds.KINDS`.

    `kind` is its name in filters, feeds and the API, `place` the first word of its address after the language.
    """

    kind: ClassVar[str]
    place: ClassVar[str]

    #: Whether support search, suggestions and the assistant take it unasked. A blog would drown the answers (H10).
    in_support_search: ClassVar[bool] = True

    #: Whether the lead is the short answer that must stay short (H12).
    lead_is_answer: ClassVar[bool] = True

    lead = models.TextField(_("Short answer"), help_text=_("At most 60 words, in Chinese 120 characters."))
    keywords = models.TextField(
        _("Keywords"),
        blank=True,
        help_text=_("Whole questions and words customers use, the most fitting first, separated by commas."),
    )
    audience = models.CharField(
        _("Who may read it"), max_length=10, choices=Audience.choices, default=Audience.PUBLIC
    )
    not_for_regions = ArrayField(
        models.CharField(
            max_length=2, validators=[RegexValidator(r"^[A-Z]{2}$", _("Write country codes such as US, SG."))]
        ),
        verbose_name=_("Not for readers in"),
        default=list,
        blank=True,
        help_text=_(
            "Country codes such as US, SG (ISO 3166). Readers there are told that the page is not for them."
        ),
    )
    risk = models.CharField(_("Risk"), max_length=10, blank=True, choices=Risk.choices, default=Risk.NONE)
    risk_notice = models.TextField(
        _("Risk notice"),
        blank=True,
        help_text=_(
            "What can go wrong and what is lost then, in two sentences. Needed wherever there is a risk."
        ),
    )
    checked_on = models.DateField(_("Checked on"), default=timezone.localdate)
    checked_by_team = models.CharField(
        _("Checked by"), max_length=80, blank=True, help_text=_("Name of the team as customers read it.")
    )
    review_on = models.DateField(
        _("Check again on"),
        null=True,
        blank=True,
        help_text=_("Empty takes the time that the help centre allows. The owner is reminded by mail."),
    )

    #: Pages an editor put beside this one, for kinds that have a field for them.
    related: Any = ()

    objects = PageManager.from_queryset(ContentQuerySet)()

    subpage_types: ClassVar[list[str]] = []
    promote_panels = [FieldPanel("slug"), FieldPanel("keywords")]
    settings_panels = [
        MultiFieldPanel([FieldPanel("audience"), FieldPanel("not_for_regions")], heading=_("Readers")),
        MultiFieldPanel([FieldPanel("risk"), FieldPanel("risk_notice")], heading=_("Risk")),
        MultiFieldPanel(
            [
                FieldPanel("checked_on"),
                FieldPanel("checked_by_team"),
                FieldPanel("review_on"),
                FieldPanel("owner"),
            ],
            heading=_("Review"),
        ),
        *Page.settings_panels,
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead"), index.FilterField("checked_on")]

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["checked_on"], name="%(class)s_checked_on")]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Refuses, when it is written, a kind that does not say what and where it is."""
        super().__init_subclass__(**kwargs)
        for name in ("kind", "place"):
            if not hasattr(cls, name):
                raise TypeError(f"{cls.__name__} needs `{name}`")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Under a topic, or in the list of its own place."""
        allowed: bool = super().can_create_at(parent)
        return allowed and (parent.specific_class.__name__ != "ListPage" or parent.slug == cls.place)

    def clean(self) -> None:
        """Refuses a short answer that is not short, a risk that is not told (H7), and to ask for a secret (B9).

        Runs on publishing; drafts may be anything (Wagtail).
        """
        super().clean()
        self._refuse_asking()
        if self.lead_is_answer and not reading.lead_is_short(self.lead):
            raise ValidationError(
                {"lead": _("Keep the short answer to 60 words, in Chinese to 120 characters.")}
            )

        if self.risk and not self.risk_notice.strip():
            raise ValidationError(
                {
                    "risk_notice": _(
                        "Say what can go wrong: content with this risk is not published without it."
                    )
                }
            )

    def _refuse_asking(self) -> None:
        asked = next(
            (
                one
                for one in objections(f"{self.title}\n{self.drafted}", in_chat=False)
                if one.kind == "secret"
            ),
            None,
        )
        if asked is not None:
            raise ValidationError(
                _("We never ask for a password, a code, a seed phrase or a key: “%(line)s”.")
                % {"line": asked.words[:200]}
            )

    @property
    def drafted(self) -> str:
        """The words that publishing would put online."""
        return self.plain_text

    @cached_property
    def public_id(self) -> int:
        """The number in the address (`PageNumber`)."""
        return PageNumber.of({self.translation_key})[self.translation_key]

    def portal_path(self) -> str:
        """`/en/articles/<id>-<slug>/`; the id alone decides, the words may change."""
        return f"/{self.shown_in}/{self.place}/{self.public_id}-{self.slug}/"

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The portal's own page at this page's address, of the draft instead of what is published."""
        request.draft = self  # type: ignore[attr-defined]
        found = resolve(self.portal_path(), settings.ROOT_URLCONF)
        response: HttpResponse = found.func(request, *found.args, **found.kwargs)
        response["Content-Security-Policy"] = (
            "default-src 'self'; frame-ancestors 'self'"  # beside the editor
        )
        patch_cache_control(response, private=True)
        return response

    def is_for(self, reader: Reader) -> bool:
        """Whether this reader may know of it; the rule of `ContentQuerySet.readable_by` for one page."""
        return self.live and self.audience in reader.audiences

    def is_hidden_from(self, reader: Reader) -> bool:
        """Whether the law of the reader's country hides it: its page then says so, and shows no more (H16)."""
        return reader.region in self.not_for_regions

    @property
    def topic_slug(self) -> str:
        """Slug of the topic it stands under, not of its section, the same in every language; or of its list."""
        return str(self.get_ancestors().filter(depth=TOPIC_DEPTH).values_list("slug", flat=True).get())

    @property
    def chip(self) -> str:
        """The title where room is short."""
        return str(self.title)

    @property
    def kind_name(self) -> str:
        """Name of the kind for readers."""
        return capfirst(str(self._meta.verbose_name))  # "VIP page" stays so

    @property
    def contents(self) -> list[tuple[str, str]]:
        """The sections of the body as (anchor, words), for "On this page"."""
        body = getattr(self, "body", None)
        return blocks.contents(body) if body else []

    @property
    def intent_codes(self) -> list[str]:
        """Intents it answers, such as `D01` (domain/intents.csv)."""
        return []

    @property
    def reason_list(self) -> list[str]:
        """Choices of "What was missing?"."""
        return []

    @property
    def keyword_list(self) -> list[str]:
        """Customers' words for it, the most fitting first."""
        return [word.strip() for word in re.split(r"[,，、\n]", self.keywords) if word.strip()]

    @property
    def labels(self) -> list[str]:
        """The words it is filed under, for feeds."""
        return []

    @property
    def reading_minutes(self) -> int:
        """Whole minutes to read it."""
        return reading.minutes(self.plain_text)

    @property
    def plain_text(self) -> str:
        """Everything that is read, without marks, one paragraph a line."""
        return str(self.lead)


P = TypeVar("P", bound=ContentPage)


def numbered(pages: list[P]) -> list[P]:
    """The pages, of one or several kinds, with `public_id` and `locale` read in two queries, not two for each."""
    if not pages:
        return pages
    numbers = PageNumber.of({page.translation_key for page in pages})
    locales = {locale.pk: locale for locale in Locale.objects.all()}
    for page in pages:
        page.public_id = numbers[page.translation_key]
        page.locale = locales[page.locale_id]
    return pages
