"""The official register: what is listed as ours or as a known fake, and every change of it with who and when."""

from __future__ import annotations

import datetime

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .kinds import APP_STORES, LISTED, PLATFORMS, SOCIAL_PLATFORMS, Kind, Purpose, Verdict


class ListingQuerySet(models.QuerySet["Listing"]):
    """Verbs on a set of listings."""

    def in_force(self, at: datetime.datetime | None = None) -> ListingQuerySet:
        """Those that the verifier answers by, now or at another moment."""
        moment = at or timezone.now()
        done = Change.objects.filter(listing=OuterRef("pk"), withdrawn_at=None, in_force_at__lte=moment)
        return self.filter(Exists(done.filter(act=Change.Act.LIST)), ~Exists(done.filter(act=Change.Act.END)))


class Listing(models.Model):
    """One official channel, or one known fake. Never changed once agreed: another spelling is another listing.

    `key` is the canonical spelling (`reading.Claim.key`), `number` the numeric id of an account or the certificate
    fingerprint of an app, `since` and `until` the days on which it is valid.
    """

    is_fake = models.BooleanField(default=False)
    kind = models.CharField(_("kind"), max_length=12, choices=[(kind.value, kind.label) for kind in LISTED])
    platform = models.CharField(_("platform"), max_length=20, blank=True)
    key = models.CharField(max_length=254)
    shown = models.CharField(_("as it is written"), max_length=254)
    number = models.CharField(_("numeric id or fingerprint"), max_length=100, blank=True)
    link = models.URLField(_("address of its page"), max_length=300, blank=True)
    purpose = models.CharField(
        _("what it is for"), max_length=10, choices=Purpose.choices, default=Purpose.BOTH
    )
    region = models.CharField(_("country"), max_length=2, blank=True)
    language = models.CharField(_("language"), max_length=10, blank=True)
    since = models.DateField(_("valid from"), null=True, blank=True)
    until = models.DateField(_("valid until"), null=True, blank=True)

    objects = ListingQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["kind", "platform", "key"], name="listing_key")]
        constraints = [
            models.CheckConstraint(
                condition=Q(since=None) | Q(until=None) | Q(since__lte=F("until")),
                name="listing_since_before_until",
            )
        ]

    @property
    def verdict(self) -> Verdict:
        """What the verifier says of it while it is in force."""
        return Verdict.FAKE if self.is_fake else Verdict.OURS

    @property
    def platform_name(self) -> str:
        """The platform's own name; empty where there is none."""
        return PLATFORMS[self.platform].name if self.platform in PLATFORMS else ""


class ChangeQuerySet(models.QuerySet["Change"]):
    """Verbs on a set of changes."""

    def open(self) -> ChangeQuerySet:
        """Proposed, and nobody has agreed or withdrawn yet."""
        return self.filter(agreed_at=None, withdrawn_at=None)

    def waiting(self, at: datetime.datetime | None = None) -> ChangeQuerySet:
        """Agreed and announced, not yet in force."""
        return self.filter(withdrawn_at=None, in_force_at__gt=at or timezone.now())

    def public(self) -> ChangeQuerySet:
        """What the public history shows, the newest first: everything two people have agreed on."""
        return self.exclude(agreed_at=None).select_related("listing").order_by("-agreed_at", "-pk")


class Change(models.Model):
    """One step in the life of a listing. Agents are known here by the key of their row alone (`people` is above)."""

    class Act(models.TextChoices):
        """What is to happen."""

        LIST = "list", _("listed")
        END = "end", _("taken off the list")

    listing = models.ForeignKey(Listing, on_delete=models.PROTECT, related_name="changes")
    act = models.CharField(max_length=4, choices=Act.choices)
    reason = models.CharField(_("why"), max_length=200)
    proposed_by = models.BigIntegerField()
    proposed_at = models.DateTimeField(default=timezone.now)
    agreed_by = models.BigIntegerField(null=True)
    agreed_at = models.DateTimeField(null=True)
    in_force_at = models.DateTimeField(null=True)
    withdrawn_by = models.BigIntegerField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    objects = ChangeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(agreed_by=None) | ~Q(agreed_by=F("proposed_by")), name="change_by_two_people"
            ),
            models.CheckConstraint(
                condition=Q(agreed_by=None, agreed_at=None, in_force_at=None)
                | Q(agreed_by__isnull=False, agreed_at__isnull=False, in_force_at__gte=F("agreed_at")),
                name="change_agreed_whole",
            ),
            models.UniqueConstraint(
                fields=["listing"],
                condition=Q(agreed_at=None, withdrawn_at=None),
                name="one_open_change_a_listing",
            ),
        ]

    @property
    def is_open(self) -> bool:
        """Proposed, and nobody has agreed or withdrawn yet."""
        return self.agreed_at is None and self.withdrawn_at is None

    @property
    def is_waiting(self) -> bool:
        """Agreed and announced, not yet in force."""
        return (
            self.withdrawn_at is None and self.in_force_at is not None and self.in_force_at > timezone.now()
        )


class ReportQuerySet(models.QuerySet["Report"]):
    """Verbs on a set of reports."""

    def undecided(self) -> ReportQuerySet:
        """Nobody has said that it is no fake, and it is on no list of fakes, in force or proposed."""
        listed = Listing.objects.filter(
            is_fake=True,
            kind=OuterRef("kind"),
            platform=OuterRef("platform"),
            key=OuterRef("key"),
            changes__act=Change.Act.LIST,
            changes__withdrawn_at=None,
        )
        return self.filter(~Exists(listed), refused_at=None)


class Report(models.Model):
    """Somebody says that this claims to be us. Its words are redacted; who reported is not known, only a link's digest.

    `lost`: money, a code or a phrase is gone, and the reporter was led to the emergency lane (requirement I6).
    """

    digest = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=12)
    platform = models.CharField(max_length=20, blank=True)
    key = models.CharField(max_length=254)
    shown = models.CharField(max_length=254)
    reached_by = models.CharField(max_length=120, blank=True)
    words = models.TextField(blank=True)
    lost = models.BooleanField(default=False)
    language = models.CharField(max_length=10, default="en")
    at = models.DateTimeField(default=timezone.now)
    refused_at = models.DateTimeField(null=True)
    refused_by = models.BigIntegerField(null=True)

    objects = ReportQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["kind", "platform", "key"], name="report_key")]
        constraints = [
            models.CheckConstraint(
                condition=Q(refused_at=None, refused_by=None)
                | Q(refused_at__isnull=False, refused_by__isnull=False),
                name="report_refused_whole",
            )
        ]


class Takedown(models.Model):
    """One step towards a fake's end, dated (requirement I8)."""

    class Step(models.TextChoices):
        """What has happened."""

        ASKED = "asked", _("asked to take it down")
        REFUSED = "refused", _("refused")
        DOWN = "down", _("taken down")

    listing = models.ForeignKey(Listing, on_delete=models.PROTECT, related_name="takedowns")
    step = models.CharField(_("what happened"), max_length=8, choices=Step.choices)
    to = models.CharField(_("whom we asked"), max_length=120)
    by = models.BigIntegerField()
    at = models.DateTimeField(default=timezone.now)


class MessageCode(models.Model):
    """A message that we sent: the digest of its code and its recipient together, how it went, and when."""

    digest = models.CharField(max_length=64, unique=True)
    channel = models.SlugField(max_length=20)
    sent_at = models.DateTimeField(default=timezone.now)


#: Which platforms fit a kind; for the others there is none.
PLATFORMS_OF: dict[str, tuple[str, ...]] = {
    Kind.APP: APP_STORES,
    Kind.SOCIAL: SOCIAL_PLATFORMS,
    Kind.GROUP: SOCIAL_PLATFORMS,
}
