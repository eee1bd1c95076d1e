"""What was said just before, in whose light a new message is read (secrets.md 1, "whole Conversation window")."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.utils import timezone

from .models import Message

#: A secret sent in parts is joined over so many of the sender's messages, none older than this.
MOST = 20
WINDOW = timedelta(minutes=10)


@dataclass(frozen=True)
class Recent:
    """The customer's messages as (id, text), oldest first, and what the other side said last."""

    own: tuple[tuple[int, str], ...]
    heard: str

    @property
    def texts(self) -> tuple[str, ...]:
        """The customer's words alone."""
        return tuple(text for _, text in self.own)


def recent(conversation: UUID) -> Recent:
    """Reads it, in one query."""
    said = Message.objects.filter(
        conversation__public_id=conversation, created_at__gt=timezone.now() - WINDOW
    ).exclude(kind=Message.Kind.NOTE)
    rows = said.order_by("-pk").values_list("pk", "kind", "text")[: 2 * MOST]
    own = [(pk, text) for pk, kind, text in rows if kind == Message.Kind.CUSTOMER][:MOST]
    heard = next((text for _, kind, text in rows if kind != Message.Kind.CUSTOMER), "")
    return Recent(tuple(reversed(own)), heard)
