"""The clock of a conversation: time left to the first-reply target, else how long the customer has waited."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _

from veriline.conversations.models import Conversation, Message
from veriline.routing.models import QueueEntry

Kind = Literal["due", "since", "paused", "closed"]


@dataclass(frozen=True)
class Clock:
    """`due`: counts down to `at`; `since`: counts up from `at`; `paused`: it is the customer's turn; `closed`."""

    kind: Kind
    at: datetime | None


def clock_of(conversation: Conversation, *, due_at: datetime | None) -> Clock:
    """The clock, given when the first human reply is due (None: it has been given, or none was promised)."""
    if conversation.closed_at:
        return Clock("closed", conversation.closed_at)
    if conversation.turn in {Conversation.Turn.CUSTOMER, Conversation.Turn.THIRD_PARTY}:
        return Clock("paused", None)
    if due_at is not None:
        return Clock("due", due_at)
    return Clock("since", conversation.last_customer_at or conversation.created_at)


def first_reply_due(conversation: Conversation) -> datetime | None:
    """When a person's first reply is due: entry into the line plus the queue's target (C2); None once replied."""
    replied = Message.objects.filter(
        conversation=OuterRef("conversation"), kind=Message.Kind.AGENT, created_at__gt=OuterRef("entered_at")
    )
    entry = (
        QueueEntry.objects.filter(conversation=conversation)
        .exclude(Exists(replied))
        .select_related("queue")
        .order_by("-pk")
        .first()
    )
    return None if entry is None else entry.entered_at + timedelta(seconds=entry.queue.target_s)


def span(seconds: int) -> str:
    """A stretch of time as the lists say it: `38 min`, `1 h 12`, `3 d`."""
    minutes = seconds // 60
    if minutes == 0:
        return _("now")
    if minutes < 60:
        return _("%(n)s min") % {"n": minutes}
    if minutes < 24 * 60:
        return _("%(h)s h %(m)s") % {"h": minutes // 60, "m": f"{minutes % 60:02}"}
    return _("%(n)s d") % {"n": minutes // (24 * 60)}


def countdown(seconds: int) -> str:
    """What is left, to the second within the last hour: `1:42`."""
    return f"{seconds // 60}:{seconds % 60:02}" if seconds < 3600 else span(seconds)


def ago(at: datetime) -> str:
    """How long ago that was; `4 s` within the first minute."""
    seconds = max(1, int((timezone.now() - at).total_seconds()))
    return _("%(n)s s") % {"n": seconds} if seconds < 60 else span(seconds)
