"""The one way in. `receive` is the hot path: one SQL statement, about nine times the ORM's throughput.

Secrets are removed before anything is stored, and emergency words mark the conversation in the same statement that
stores the message, so no cry for help can be stored without its lane and its job (emergency-lane.md section 3).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from veriline import safety
from veriline.journal.events import JournalEvent
from veriline.journal.ids import uuid7
from veriline.journal.record import DEFER_JOBS, WAKE_UP, reactions
from veriline.trust.mentions import official

from . import seals
from .events import EmergencyRaised, MessageReceived
from .inbound import MAX_TEXT, Inbound, Refused
from .models import Attachment, Message
from .recent import recent
from .redaction import redact

#: `target` locks the conversation first, so that a closed one takes nothing and numbers follow commit order;
#: a duplicate stops at `message` and therefore takes no number.
_RECEIVE = f"""
    WITH target AS (
        SELECT id, customer_id FROM conversations_conversation
        WHERE public_id = %(conversation)s AND inbox_id = %(inbox)s AND closed_at IS NULL
        FOR UPDATE
    ), message AS (
        INSERT INTO conversations_message
            (public_id, conversation_id, inbox_id, dedupe_key, kind, text, language, redactions, masks, data)
        SELECT %(public_id)s, target.id, %(inbox)s, %(dedupe_key)s, 'customer', %(text)s, %(language)s,
               %(redactions)s::jsonb, %(masks)s::jsonb, %(data)s::jsonb
        FROM target
        ON CONFLICT (inbox_id, dedupe_key) DO NOTHING
        RETURNING id, conversation_id
    ), bump AS (
        UPDATE conversations_conversation AS conversation
        SET last_seq = last_seq + 1, last_public_seq = last_public_seq + 1,
            last_activity_at = now(), last_customer_at = now(),
            lane = CASE WHEN %(emergency)s THEN 'emergency' ELSE lane END,
            emergency_at = CASE WHEN %(emergency)s THEN coalesce(emergency_at, now()) ELSE emergency_at END,
            intent = CASE WHEN %(emergency)s THEN %(intent)s ELSE intent END,
            turn = CASE WHEN turn = 'customer' AND agent_id IS NOT NULL THEN 'agent' ELSE turn END
        FROM message WHERE conversation.id = message.conversation_id
        RETURNING conversation.public_id, conversation.last_seq, conversation.last_public_seq, conversation.customer_id
    ), event AS (
        INSERT INTO journal_event (stream, seq, public_seq, type, actor_kind, actor_id, subject, data)
        SELECT bump.public_id, bump.last_seq, bump.last_public_seq, %(type)s, 'customer', bump.customer_id,
               message.id, %(event_data)s::jsonb
        FROM bump, message
        RETURNING id, stream, seq, public_seq, subject
    ), jobs AS ({DEFER_JOBS}), wake_up AS ({WAKE_UP})
    SELECT event.public_seq, event.subject, (SELECT count(*) FROM target)
    FROM (SELECT 1) AS always LEFT JOIN event ON true LEFT JOIN jobs ON true LEFT JOIN wake_up ON true
"""  # noqa: S608 - assembled from constants

_STORED_BEFORE = """
    SELECT message.public_id, event.public_seq
    FROM conversations_message AS message
    JOIN conversations_conversation AS conversation ON conversation.id = message.conversation_id
    JOIN journal_event AS event ON event.stream = conversation.public_id AND event.subject = message.id
        AND event.type IN ('message_received', 'emergency_raised')
    WHERE message.inbox_id = %s AND message.dedupe_key = %s AND conversation.public_id = %s
"""


@dataclass(frozen=True)
class Receipt:
    """What the customer's app is told: the message's id and its number in the customer's stream."""

    id: UUID
    seq: int
    fresh: bool


def receive(inbound: Inbound) -> Receipt:
    """Stores one customer message once; the same dedupe key again gives the first receipt back.

    It is read in the light of what was said just before: of a secret sent in parts the earlier ones go too (O2).
    Raises `Refused`: empty, too_long, closed, attachment, duplicate_key.
    """
    tidy = safety.tidy(inbound.text).strip()
    if not tidy and not inbound.attachments:
        raise Refused("empty")
    if len(tidy) > MAX_TEXT:
        raise Refused("too_long")
    intent = safety.emergency(tidy) or ""
    before = recent(inbound.conversation)
    context = safety.Context(earlier=before.texts, heard=before.heard, official=official())
    found, late = safety.look_back(tidy, context)
    safe = safety.apart(tidy, found)
    fields, spoilt = _safe_fields(inbound.fields)
    event: JournalEvent = EmergencyRaised(intent) if intent else MessageReceived()
    handlers, queues = reactions(event.name(), "customer")
    public_id = uuid7()
    parameters = {
        "conversation": inbound.conversation,
        "inbox": inbound.inbox.pk,
        "public_id": public_id,
        "dedupe_key": inbound.dedupe_key,
        "text": safe.text,
        "language": inbound.language,
        "redactions": json.dumps([{"kind": kind} for kind in (*safe.removed, *spoilt)]),
        "masks": json.dumps(safe.masks),
        "data": json.dumps(fields),
        "emergency": bool(intent),
        "intent": intent,
        "type": event.name(),
        "event_data": json.dumps(event.data()),
        "handlers": handlers,
        "queues": queues,
    }
    if not (inbound.attachments or late or safe.sealed):
        return _stored(inbound, public_id, parameters)
    with transaction.atomic():
        receipt = _stored(inbound, public_id, parameters)
        if receipt.fresh:
            _claim(inbound, receipt.id)
            seals.seal(receipt.id, safe.sealed)
            _redact_late({before.own[place][0]: found for place, found in late.items()})
        return receipt


def _redact_late(parts: Mapping[int, Sequence[safety.Finding]]) -> None:
    """Takes out of earlier messages, by their ids, what the new one shows to be part of a secret."""
    for message in Message.objects.filter(pk__in=parts).select_related("conversation").order_by("pk"):
        part = safety.apart(message.text, parts[message.pk])
        redact(message.conversation, message, part.text, part.removed)


def _safe_fields(fields: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Form fields as they may be stored, and the kinds removed. A name labels its value: `password: …`, `txid: …`."""
    kept: dict[str, Any] = {}
    removed: list[str] = []
    for name, value in fields.items():
        kinds = safety.redact(safety.tidy(str(value)), safety.Context(field=safety.tidy(name))).removed
        removed += kinds
        plain = safety.tidy(value) if isinstance(value, str) else value
        kept[safety.redact(safety.tidy(name)).text] = " ".join(map(safety.token, kinds)) if kinds else plain
    return kept, removed


def _stored(inbound: Inbound, public_id: UUID, parameters: dict[str, Any]) -> Receipt:
    with connection.cursor() as cursor:
        cursor.execute(_RECEIVE, parameters)
        seq, message, found = cursor.fetchone()
        if message is not None:
            return Receipt(public_id, seq, fresh=True)
        cursor.execute(_STORED_BEFORE, [inbound.inbox.pk, inbound.dedupe_key, inbound.conversation])
        row = cursor.fetchone()
    if row is not None:
        return Receipt(row[0], row[1], fresh=False)
    raise Refused("duplicate_key" if found else "closed")


def _claim(inbound: Inbound, message: UUID) -> None:
    """Ties uploaded files to their message. Raises `Refused` for one that is not this conversation's or is used."""
    if not inbound.attachments:
        return
    files = Attachment.objects.filter(
        public_id__in=inbound.attachments,
        conversation__public_id=inbound.conversation,
        message=None,
        by_agent=None,
    )
    if files.update(message=Message.objects.get(public_id=message)) != len(set(inbound.attachments)):
        raise Refused("attachment")
