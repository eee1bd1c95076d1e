"""A conversation's stream: what the live gateway pushes and the polling endpoint answers, byte for byte."""

from typing import Any

from django.db import connection

from veriline.journal.models import Event
from veriline.live.protocol import MESSAGES
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


def retold(conversation: Conversation, told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The events of older messages whose words `told` says have changed, as staff read them now."""
    ids = [event["data"]["id"] for event in told if event["type"] in {"message_redacted", "seal_opened"}]
    if not ids:
        return []
    about = Event.objects.filter(stream=conversation.public_id, type__in=(*MESSAGES, "note_written"))
    messages = Message.objects.filter(conversation=conversation, public_id__in=ids)
    seqs = about.filter(subject__in=messages.values("pk"), seq__lt=told[0]["seq"]).values_list(
        "seq", flat=True
    )
    return [
        event for seq in seqs if seq for event in events(conversation, after=seq - 1, limit=1, staff=True)
    ]
