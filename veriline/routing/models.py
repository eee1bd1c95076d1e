"""Queues, the places in them, offers, and business hours."""

from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from veriline.conversations.models import Conversation
from veriline.people.models import Agent, Team


class BusinessHours(models.Model):
    """When people answer. `weekly` holds, per ISO weekday "1".."7", a list of [from, to] as "HH:MM" local time.

    `to` may be "24:00". `holidays` are local dates without service. No row at a queue means round the clock.
    """

    name = models.CharField(_("name"), max_length=80, unique=True)
    timezone = models.CharField(_("time zone"), max_length=40, default="UTC")
    weekly = models.JSONField(_("weekly hours"), default=dict)
    holidays = ArrayField(models.DateField(), verbose_name=_("holidays"), default=list, blank=True)


class Queue(models.Model):
    """A line for one team. `categories` empty and `is_default` set: the general queue (B7)."""

    class Assignment(models.TextChoices):
        """How a waiting conversation reaches an agent."""

        AUTOMATIC = "automatic", _("give it to the next free agent")
        OFFER = "offer", _("offer it, the agent accepts")

    slug = models.SlugField(_("short name"), unique=True)
    name = models.CharField(_("name"), max_length=80)
    name_zh = models.CharField(_("name in Chinese"), max_length=80, blank=True)
    team = models.ForeignKey(Team, verbose_name=_("team"), on_delete=models.PROTECT, related_name="queues")
    categories = ArrayField(
        models.CharField(max_length=40), verbose_name=_("categories"), default=list, blank=True
    )
    languages = ArrayField(
        models.CharField(max_length=10), verbose_name=_("languages"), default=list, blank=True
    )
    hours = models.ForeignKey(
        BusinessHours,
        verbose_name=_("hours"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="queues",
    )
    assignment = models.CharField(
        _("assignment"), max_length=10, choices=Assignment.choices, default=Assignment.AUTOMATIC
    )
    target_s = models.PositiveIntegerField(_("first reply target, seconds"), default=180)
    is_default = models.BooleanField(_("takes what no other queue takes"), default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["is_default"], name="queue_one_default", condition=Q(is_default=True)
            )
        ]

    def name_in(self, language: str) -> str:
        """The name a customer of that language reads."""
        return self.name_zh if language.startswith("zh") and self.name_zh else self.name


class QueueEntry(models.Model):
    """One conversation's place. It survives everything: refresh, closed tabs, other devices, killed processes (C5).

    The line is ordered by emergency first, then `rank_at`. `rank_at` is the time of entry, less a head start for
    VIPs, so that a normal customer is overtaken only by VIPs who come within that time: nobody starves (C4).
    """

    HEAD_START = timedelta(minutes=10)

    class Outcome(models.TextChoices):
        """How it ended."""

        ASSIGNED = "assigned", _("a person took it")
        LEFT = "left", _("the customer left the line")
        CLOSED = "closed", _("the conversation ended")
        MOVED = "moved", _("moved to another queue")

    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="queue_entries")
    queue = models.ForeignKey(Queue, on_delete=models.PROTECT, related_name="entries")
    lane = models.CharField(max_length=10, choices=Conversation.Lane.choices)
    language = models.CharField(max_length=10)
    entered_at = models.DateTimeField()
    rank_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    agent = models.ForeignKey(Agent, null=True, on_delete=models.PROTECT, related_name="queue_entries")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation"], name="entry_one_waiting", condition=Q(left_at=None)
            )
        ]
        indexes = [
            models.Index(
                F("queue"),
                models.Case(models.When(lane="emergency", then=0), default=1),
                F("rank_at"),
                F("id"),
                name="entry_line",
                condition=Q(left_at=None),
            ),
            models.Index(fields=["queue", "-left_at"], name="entry_served", condition=Q(outcome="assigned")),
        ]


class Offer(models.Model):
    """A waiting conversation offered to one agent, who accepts it within `LIFE` or it goes to the next."""

    LIFE = timedelta(seconds=20)

    entry = models.ForeignKey(QueueEntry, on_delete=models.PROTECT, related_name="offers")
    agent = models.ForeignKey(Agent, on_delete=models.PROTECT, related_name="offers")
    offered_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["entry"], name="offer_one_open", condition=Q(accepted_at=None, declined_at=None)
            )
        ]
