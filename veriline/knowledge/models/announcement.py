"""The announcement: what the exchange says in public about itself, for a time, for those it concerns (H8, H9)."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager

from .. import subjects
from . import blocks
from .content import ContentPage, ContentQuerySet
from .incident import Incident, Service
from .plain_text import lines
from .readers import Reader

Severity = Incident.Severity


class Category(models.TextChoices):
    """What sort of announcement."""

    MAINTENANCE = "maintenance", _("Maintenance")
    LISTING = "listing", _("Listing")
    MARKET = "market", _("Market warning")
    SECURITY = "security", _("Security")
    EVENT = "event", _("Event")
    RULES = "rules", _("Rule change")


#: The gravest first.
GRAVITY = models.Case(
    models.When(severity=Severity.CRITICAL, then=0),
    models.When(severity=Severity.MAJOR, then=1),
    default=2,
    output_field=models.SmallIntegerField(),
)


class AnnouncementQuerySet(ContentQuerySet):
    """Verbs on a set of announcements."""

    def told_to(self, reader: Reader, language: str) -> Self:
        """Those this reader may read and that are meant for the country and the language.

        A reader whose country is not known is told of those for some countries; the page says which.
        """
        found: Self = self.readable_by(reader).filter(
            models.Q(for_languages=[]) | models.Q(for_languages__contains=[language])
        )
        if reader.region:
            found = found.filter(models.Q(for_regions=[]) | models.Q(for_regions__contains=[reader.region]))
        return found

    def in_force(self, at: datetime.datetime) -> Self:
        """Those that hold at a moment: the pinned first, then the gravest, then the newest."""
        found: Self = self._valid(at).order_by("-pinned", GRAVITY, "-valid_from", "-pk")
        return found

    def subjects(self) -> list[subjects.Subjects]:
        """What each is about, without the pages."""
        rows = self.values_list("services", "networks", "assets")
        return [subjects.Subjects(*map(frozenset, row)) for row in rows]

    def _valid(self, at: datetime.datetime) -> Self:
        found: Self = self.filter(
            models.Q(valid_until=None) | models.Q(valid_until__gt=at), valid_from__lte=at
        )
        return found

    def coming(self, at: datetime.datetime) -> Self:
        """Those that will hold, the next one first."""
        found: Self = self.filter(valid_from__gt=at).order_by("valid_from", "pk")
        return found

    def over(self, at: datetime.datetime) -> Self:
        """Those that held, the last one first."""
        found: Self = self.filter(valid_until__lte=at).order_by("-valid_from", "-pk")
        return found


class AnnouncementPage(ContentPage):
    """One announcement in one language. It holds from `valid_from` until `valid_until`, for ever where that is empty.

    `assets` are tickers, `networks` keys of `subjects.toml`, `services` values of `Service`, as of an incident.
    """

    kind = "announcement"
    place = "announcements"
    in_support_search = False  # A search shows those that apply first, and all of them when asked to.

    category = models.CharField(_("Kind"), max_length=12, choices=Category.choices)
    severity = models.CharField(_("Severity"), max_length=8, choices=Severity.choices, default=Severity.MINOR)
    valid_from = models.DateTimeField(_("Holds from"), default=timezone.now)
    valid_until = models.DateTimeField(_("Holds until"), null=True, blank=True)
    pinned = models.BooleanField(
        _("Pinned"),
        default=False,
        help_text=_("Stands first on the home page and in the list while it holds."),
    )
    body = StreamField(blocks.Body(required=False), blank=True, verbose_name=_("Text"))
    services = ArrayField(
        models.CharField(max_length=20, choices=Service.choices),
        verbose_name=_("Services concerned"),
        default=list,
        blank=True,
        help_text=_("Such as deposits, withdrawals, trading, api."),
    )
    assets = ArrayField(
        models.CharField(
            max_length=12, validators=[RegexValidator(r"^[A-Z0-9]+$", _("Write tickers such as BTC, USDT."))]
        ),
        verbose_name=_("Coins concerned"),
        default=list,
        blank=True,
        help_text=_("Tickers such as BTC, USDT."),
    )
    networks = ArrayField(
        models.CharField(max_length=20),
        verbose_name=_("Networks concerned"),
        default=list,
        blank=True,
        help_text=_("Such as bitcoin, ethereum, tron, solana."),
    )
    for_regions = ArrayField(
        models.CharField(
            max_length=2, validators=[RegexValidator(r"^[A-Z]{2}$", _("Write country codes such as US, SG."))]
        ),
        verbose_name=_("Only for readers in"),
        default=list,
        blank=True,
        help_text=_("Country codes such as US, SG (ISO 3166). Empty: everywhere."),
    )
    for_languages = ArrayField(
        models.CharField(max_length=10),
        verbose_name=_("Only for readers of"),
        default=list,
        blank=True,
        help_text=_(
            "Languages such as en, zh-hans. Empty: all; where there is no translation, this one is shown."
        ),
    )

    objects = PageManager.from_queryset(AnnouncementQuerySet)()

    parent_page_types: ClassVar[list[str]] = ["knowledge.ListPage"]
    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("category"), FieldPanel("severity"), FieldPanel("pinned")]),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_until")]),
        FieldPanel("lead"),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("services"),
                FieldPanel("assets"),
                FieldPanel("networks"),
                FieldPanel("for_regions"),
                FieldPanel("for_languages"),
            ],
            heading=_("Whom it concerns"),
        ),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("announcement")
        indexes = [
            *ContentPage.Meta.indexes,
            models.Index(fields=["valid_from", "valid_until"], name="announcement_validity"),
        ]

    def clean(self) -> None:
        """Refuses a time that ends before it begins, and networks and languages nobody knows."""
        super().clean()
        errors: dict[str, Any] = {}
        if self.valid_until and self.valid_until <= self.valid_from:
            errors["valid_until"] = _("It must end after it begins.")
        if strange := sorted(set(self.networks) - set(subjects.networks())):
            errors["networks"] = _("Not known: %(names)s.") % {"names": ", ".join(strange)}
        if strange := sorted(set(self.for_languages) - set(dict(settings.LANGUAGES))):
            errors["for_languages"] = _("Not known: %(names)s.") % {"names": ", ".join(strange)}
        if errors:
            raise ValidationError(errors)

    @property
    def concerns(self) -> subjects.Subjects:
        """What of us it is about."""
        return subjects.Subjects(frozenset(self.services), frozenset(self.networks), frozenset(self.assets))

    @property
    def concern_names(self) -> list[str]:
        """The same as a reader knows them: services in the language in use, networks and coins by name."""
        known = subjects.networks()
        networks = [known.get(network, network) for network in self.networks]
        return [*(str(Service(service).label) for service in self.services), *networks, *self.assets]

    @property
    def labels(self) -> list[str]:
        """Its category, and the coins and networks it concerns."""
        return [str(self.get_category_display()), *self.concern_names]

    def holds(self, at: datetime.datetime | None = None) -> bool:
        """Whether it is in force, now or at a moment."""
        at = at or timezone.now()
        return self.valid_from <= at and (self.valid_until is None or self.valid_until > at)

    @property
    def state(self) -> str:
        """`holds`, `coming` or `over`."""
        if self.holds():
            return "holds"
        return "coming" if self.valid_from > timezone.now() else "over"

    @property
    def tone(self) -> str:
        """The call-out it is drawn in: info, warn or danger, as of an incident."""
        return {Severity.MINOR: "info", Severity.MAJOR: "warn", Severity.CRITICAL: "danger"}[
            Severity(self.severity)
        ]

    @property
    def tag_tone(self) -> str:
        """The colour of its tag (mockup 01)."""
        return {
            Category.MAINTENANCE: "warn",
            Category.MARKET: "warn",
            Category.SECURITY: "danger",
        }.get(Category(self.category), "ok")

    @property
    def icon(self) -> str:
        """Its drawing, so that colour is never alone."""
        return {
            Category.MAINTENANCE: "wrench",
            Category.MARKET: "triangle-alert",
            Category.SECURITY: "shield-alert",
        }.get(Category(self.category), "megaphone")

    @property
    def plain_text(self) -> str:
        """The short answer, then the text."""
        return "\n".join(line for line in (self.lead, *lines(self.body)) if line)
