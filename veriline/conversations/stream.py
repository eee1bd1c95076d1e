"""A conversation's stream: what the live gateway pushes and the polling endpoint answers, byte for byte."""

from typing import Any

from django.db import connection

from veriline.journal.models import Event
from veriline.live.rows import events_after

from .models import Conversation, Message


def conversation_of(event: Event) -> Conversation:
    """The conversation an event belongs to, with its customer."""
    assert event.stream is not None, f"{event.type} belongs to no conversation"
    return Conversation.objects.select_related("customer").get(public_id=event.stream)


def message_of(event: Event) -> Message:
    """The message an event speaks of, with its conversation and customer."""
    assert event.subject is not None, f"{event.type} speaks of no message"
    return Message.objects.select_related("conversation__customer").get(pk=event.subject)


def events(
    conversation: Conversation, *, after: int = 0, limit: int = 200, staff: bool = False
) -> list[dict[str, Any]]:
    """At most `limit` events after that number; staff see `seq` and notes, customers `public_seq`."""
    with connection.cursor() as cursor:
        return [
            dict(event) for event in events_after(cursor, conversation.public_id, after, limit, staff=staff)
        ]
