"""Passages kept under seal: what a customer is asked about, and identity data (secrets.md 1, HOLD and VAULT)."""

from collections.abc import Sequence
from uuid import UUID

from django.utils import timezone

from veriline import safety
from veriline.journal.events import SYSTEM, Actor

from .actions import locked
from .events import SealOpened
from .models import Conversation, Message, Sealed
from .record import record
from .redaction import redact, rewrite

#: What a held passage counts as when it is no transaction id.
REMOVED_AS = {"hex64": "private_key"}


def seal(message: UUID, passages: Sequence[safety.Passage]) -> None:
    """Keeps the passages of a message that was just stored, in the order of their marks."""
    if not passages:
        return
    now = timezone.now()
    row = Message.objects.get(public_id=message)
    Sealed.objects.bulk_create(
        Sealed(
            message=row,
            number=number,
            kind=passage.kind,
            hint=passage.hint,
            passage=passage.text,
            held_until=now + Sealed.HOLD if _is_held(passage.kind) else None,
        )
        for number, passage in enumerate(passages, 1)
    )


def _is_held(kind: str) -> bool:
    """A recovery phrase is under seal only when it may be none: eight list words in a row."""
    return safety.KINDS[kind].outcome is not safety.Outcome.VAULT


@locked
def decide(conversation: Conversation, *, is_secret: bool, actor: Actor) -> list[Message]:
    """The customer has said what the held passages are. A secret is removed, anything else stands in its message again.

    Returns the messages that were changed; none when nothing is held.
    """
    return [_end(message, is_secret, actor) for message in _holding(conversation)]


def expire() -> int:
    """Removes what nobody has spoken for in time; returns from how many messages."""
    over = Conversation.objects.filter(messages__sealed__held_until__lte=timezone.now()).distinct()
    return sum(len(_expire(conversation)) for conversation in over)


@locked
def _expire(conversation: Conversation) -> list[Message]:
    return [_end(message, True, SYSTEM) for message in _holding(conversation, held_until__lte=timezone.now())]


@locked
def recognise(conversation: Conversation, txid: str) -> list[Message]:
    """The customer has given this transaction id as one, in a field or with a link: the held one was the same."""
    return [
        _end(message, False, Actor("customer", conversation.customer_id))
        for message in _holding(conversation)
        if any(_bare(sealed.passage) == _bare(txid) for sealed in message.sealed.exclude(held_until=None))
    ]


def _bare(txid: str) -> str:
    return txid.lower().removeprefix("0x")


def revealed(message: Message) -> str:
    """The customer's words with the identity data that is under seal; what is held stays held."""
    passages = {row.number: row.passage for row in message.sealed.filter(held_until=None)}
    text = message.text
    for mark, number, _ in safety.seals(text):
        text = text.replace(mark, passages.get(number, mark))
    return text


def _holding(conversation: Conversation, **more: object) -> list[Message]:
    held = Sealed.objects.filter(message__conversation=conversation, held_until__isnull=False, **more)
    return list(Message.objects.filter(pk__in=held.values("message")).order_by("pk"))


def _end(message: Message, is_secret: bool, actor: Actor) -> Message:
    """Puts every held passage of a message back, or a mark of its removal; the seal itself is forgotten."""
    held = {row.number: row for row in message.sealed.exclude(held_until=None)}
    text, removed = message.text, []
    for mark, number, _ in safety.seals(text):
        if row := held.get(number):
            kind = REMOVED_AS.get(row.kind, row.kind)
            removed.append(kind)
            text = text.replace(mark, safety.token(kind) if is_secret else row.passage)
    message.sealed.exclude(held_until=None).delete()
    if is_secret:
        redact(message.conversation, message, text, removed, actor=actor)
    else:
        rewrite(message, text)
        record(message.conversation, SealOpened(), actor=actor, subject=message)
    return message
