"""Reading a conversation's stream: what the live gateway pushes and the polling endpoint answers, byte for byte."""

from typing import Any

from django.db import connection

from veriline.live.rows import events_after

from .models import Conversation


def events(
    conversation: Conversation, *, after: int = 0, limit: int = 200, staff: bool = False
) -> list[dict[str, Any]]:
    """At most `limit` events after that number; staff see `seq` and notes, customers `public_seq`."""
    with connection.cursor() as cursor:
        return [
            dict(event) for event in events_after(cursor, conversation.public_id, after, limit, staff=staff)
        ]
