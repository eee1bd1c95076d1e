"""Recording an event of a conversation: the next numbers come from the conversation's own row.

The row lock makes commit order equal `seq` order, so neither stream ever has a gap. Call it last in the action.
"""

from typing import Any

from django.db import connection, transaction

from veriline.journal import append
from veriline.journal.events import Actor, JournalEvent

from .models import Conversation

_BUMP = """
    UPDATE conversations_conversation
    SET last_seq = last_seq + 1, last_public_seq = last_public_seq + %s, last_activity_at = now()
    WHERE id = %s
    RETURNING last_seq, last_public_seq
"""


def record(
    conversation: Conversation, event: JournalEvent, *, actor: Actor, subject: Any = None
) -> tuple[int, int | None]:
    """Appends `event` to the conversation's stream; returns its `(seq, public_seq)`, the latter None if internal."""
    assert transaction.get_connection().in_atomic_block, "record() belongs inside the action's transaction"
    with connection.cursor() as cursor:
        cursor.execute(_BUMP, [int(event.public), conversation.pk])
        conversation.last_seq, conversation.last_public_seq = cursor.fetchone()
    public_seq = conversation.last_public_seq if event.public else None
    append(
        event,
        actor=actor,
        stream=conversation.public_id,
        seq=conversation.last_seq,
        public_seq=public_seq,
        subject=None if subject is None else subject.pk,
    )
    return conversation.last_seq, public_seq
