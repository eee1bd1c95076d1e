"""An incident: one cause that concerns many people, as the public reads it; `incidents` opens, tells and closes it."""

from __future__ import annotations

from collections.abc import Mapping

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from .. import subjects
from ..search.tokens import base_language

#: Every incident is written in these before anybody is told (issue 3); readers of others get the first, labelled.
WRITTEN_IN = ("en", "zh-hans")


class Service(models.TextChoices):
    """What of the exchange may fail. Their words in customers' mouths are in `subjects.toml`."""

    DEPOSITS = "deposits", _("Deposits")
    WITHDRAWALS = "withdrawals", _("Withdrawals")
    TRADING = "trading", _("Trading")
    SIGN_IN = "sign_in", pgettext_lazy("service", "Sign-in")
    IDENTITY = "identity", _("Identity check")
    P2P = "p2p", _("P2P and card")
    API = "api", _("API")
    SUPPORT = "support", _("Support")


class IncidentQuerySet(models.QuerySet["Incident"]):
    """Verbs on a set of incidents."""

    def open(self) -> IncidentQuerySet:
        """Not over, the gravest first, then the newest."""
        gravity = models.Case(
            models.When(severity=Incident.Severity.CRITICAL, then=0),
            models.When(severity=Incident.Severity.MAJOR, then=1),
            default=2,
        )
        return self.filter(ended_at=None).order_by(gravity, "-started_at", "-pk")

    def over(self) -> IncidentQuerySet:
        """Ended, the last one first."""
        return self.exclude(ended_at=None).order_by("-ended_at", "-pk")


class Incident(models.Model):
    """One cause, many people. Its words are those of its updates; the row is where it stands now.

    `assets` are tickers such as `USDT`, `networks` keys of `subjects.toml` such as `tron`, `services` values of
    `Service`. `titles` are the headline by language, in every language of `WRITTEN_IN`.
    """

    class Kind(models.TextChoices):
        """What is the matter."""

        SLOW = "slow", _("Slower than usual")
        DOWN = "down", _("Not working")
        MAINTENANCE = "maintenance", _("Maintenance")
        SECURITY = "security", _("Security warning")

    class Severity(models.TextChoices):
        """How grave; each has its call-out (ux.md section 4)."""

        MINOR = "minor", _("Minor")
        MAJOR = "major", _("Major")
        CRITICAL = "critical", _("Critical")

    kind = models.CharField(_("what is the matter"), max_length=12, choices=Kind.choices)
    severity = models.CharField(_("severity"), max_length=8, choices=Severity.choices)
    services = ArrayField(models.CharField(max_length=20, choices=Service.choices), default=list)
    assets = ArrayField(models.CharField(max_length=12), default=list)
    networks = ArrayField(models.CharField(max_length=20), default=list)
    titles = models.JSONField(default=dict)
    started_at = models.DateTimeField()
    opened_at = models.DateTimeField(db_default=Now())
    ended_at = models.DateTimeField(null=True)

    objects = IncidentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="incident_names_something",
                condition=~models.Q(services=[], assets=[], networks=[]),
            )
        ]
        indexes = [
            models.Index(fields=["started_at"], name="incident_open", condition=models.Q(ended_at=None)),
            models.Index(fields=["-ended_at"], name="incident_over"),
        ]

    @property
    def title(self) -> str:
        """The headline in the language in use."""
        return in_language(self.titles, get_language() or "")

    @property
    def latest(self) -> IncidentUpdate:
        """What was said last; there is always a first word."""
        return max(self.updates.all(), key=lambda update: update.pk)

    @property
    def tone(self) -> str:
        """The call-out it is drawn in: info, warn or danger."""
        return {"minor": "info", "major": "warn", "critical": "danger"}[self.severity]

    @property
    def icon(self) -> str:
        """Its drawing, so that colour is never alone."""
        return {"slow": "clock", "down": "circle-alert", "maintenance": "wrench", "security": "shield-alert"}[
            self.kind
        ]

    @property
    def service_names(self) -> list[str]:
        """What it concerns of us, in the language in use."""
        return [str(Service(service).label) for service in self.services]

    @property
    def network_names(self) -> list[str]:
        """The networks as customers write them."""
        known = subjects.networks()
        return [known.get(network, network) for network in self.networks]


class IncidentUpdate(models.Model):
    """What was said about an incident, when and by whom. A trigger refuses UPDATE and DELETE.

    `texts` are the words by language. `agent` is the row of who said it; people are a room above.
    """

    class State(models.TextChoices):
        """How far we are."""

        LOOKING = "looking", _("We are looking into it")
        FIXING = "fixing", _("We know the cause and are fixing it")
        WATCHING = "watching", _("Fixed, we are watching it")
        OVER = "over", _("It is over")

    incident = models.ForeignKey(Incident, on_delete=models.PROTECT, related_name="updates")
    state = models.CharField(_("how far we are"), max_length=8, choices=State.choices)
    severity = models.CharField(max_length=8, choices=Incident.Severity.choices)
    texts = models.JSONField(default=dict)
    agent = models.BigIntegerField()
    at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [models.Index(fields=["incident", "-id"], name="incident_update_latest")]
        ordering = ["-id"]

    @property
    def text(self) -> str:
        """The words in the language in use."""
        return in_language(self.texts, get_language() or "")


def in_language(words: Mapping[str, str], language: str) -> str:
    """The words for a reader of `language`: its own, another of the same base (zh-hant reads zh-hans), else English."""
    if language in words:
        return words[language]
    base = base_language(language)
    near = next((code for code in words if base_language(code) == base), WRITTEN_IN[0])
    return words.get(near, "")
