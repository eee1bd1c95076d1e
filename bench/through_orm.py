"""What `receive()` does, written as one would without thinking of speed: the comparison of bench_hot_path."""

import json
from uuid import UUID

from django.db import connection, transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from veriline import safety
from veriline.conversations.events import MessageReceived
from veriline.conversations.models import Conversation, Message
from veriline.journal.models import Event
from veriline.journal.record import CHANNEL, reactions

from .bench_hot_path import TEXT


@transaction.atomic
def receive_through_orm(talk: UUID, key: str) -> None:
    """Stores one customer message once, with its numbers, event, jobs and wake-up."""
    safe = safety.redact(safety.tidy(TEXT).strip())
    safety.emergency(safe.text)
    conversation = Conversation.objects.select_for_update().get(public_id=talk, closed_at=None)
    message, fresh = Message.objects.get_or_create(
        inbox_id=conversation.inbox_id,
        dedupe_key=key,
        defaults={"conversation": conversation, "kind": Message.Kind.CUSTOMER, "text": safe.text},
    )
    if not fresh:
        return
    conversation.last_seq += 1
    conversation.last_public_seq += 1
    conversation.last_activity_at = conversation.last_customer_at = timezone.now()
    conversation.save(update_fields=["last_seq", "last_public_seq", "last_activity_at", "last_customer_at"])
    event = Event.objects.create(
        stream=talk,
        seq=conversation.last_seq,
        public_seq=conversation.last_public_seq,
        type=MessageReceived.name(),
        actor_kind="customer",
        actor_id=conversation.customer_id,
        subject=message.pk,
    )
    for handler, queue in zip(*reactions(MessageReceived.name(), "customer"), strict=True):
        app.configure_task("journal.react", queue=queue, lock=f"{queue}:{talk}").defer(
            handler=handler, event=event.pk
        )
    payload = {"stream": str(talk), "seq": event.seq, "public_seq": event.public_seq}
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, json.dumps(payload)])
