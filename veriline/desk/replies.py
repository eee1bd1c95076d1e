"""Sending from the desk: the same verbs as everywhere, after asking whether it is still the right answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from veriline.conversations import actions as conversations
from veriline.conversations.guard import Objected
from veriline.conversations.models import Conversation, Message
from veriline.journal.events import Actor
from veriline.journal.models import Event
from veriline.people.models import Agent
from veriline.routing import actions as routing

from .canned import unfilled

_FROM_CUSTOMER = ("message_received", "emergency_raised")


@dataclass
class Crossed(Exception):
    """The customer wrote at `at` while the agent was writing: nothing was sent yet."""

    alias: str
    at: datetime


@dataclass
class Unfilled(Exception):
    """A canned reply's variables were left in the text: nothing was sent."""

    names: tuple[str, ...]


def send(
    conversation: Conversation,
    text: str,
    *,
    agent: Agent,
    client_id: UUID,
    read_seq: int | None,
    attachments: Sequence[UUID] = (),
    and_wait: bool = False,
) -> Message:
    """Replies, taking it out of its line, unless the customer wrote after `read_seq`.

    `read_seq` is the last line the agent had on the screen; None: send anyway. The same `client_id` again sends
    nothing twice. Raises `Crossed`, `Unfilled`, `ConversationClosed`, and `Objected`, of which a record is kept.
    """
    try:
        return _send(
            conversation,
            text,
            agent=agent,
            client_id=client_id,
            read_seq=read_seq,
            attachments=attachments,
            and_wait=and_wait,
        )
    except Objected as objected:
        conversations.note_refused(conversation, objected.kinds, agent=agent)
        raise


@conversations.locked
def _send(
    conversation: Conversation,
    text: str,
    *,
    agent: Agent,
    client_id: UUID,
    read_seq: int | None,
    attachments: Sequence[UUID] = (),
    and_wait: bool = False,
) -> Message:
    dedupe_key = key_of(agent, client_id)
    if read_seq is not None and not _sent_before(conversation, dedupe_key):
        _refuse_crossed(conversation, read_seq)
    if names := unfilled(text):
        raise Unfilled(names)
    if conversation.agent_id is None:
        routing.take(conversation, agent=agent)
    message = conversations.reply(
        conversation, text, agent=agent, dedupe_key=dedupe_key, attachments=attachments
    )
    if and_wait:
        conversations.pass_turn(conversation, Conversation.Turn.CUSTOMER, actor=Actor("agent", agent.pk))
    return message


#: What an agent reads whose reply was stopped (ux.md 6.3: "We never ask for this").
STOPPED: Mapping[str, Promise] = {
    "secret": _("We never ask for this. Take out what asks for a password, a code, a seed phrase or a key."),
    "transfer": _("We never ask for a transfer, a fee or a proof of funds. Take that out."),
    "other_app": _(
        "We talk to customers here alone. Take out what leads to another app or to remote control."
    ),
    "address": _("An address goes out only from a verified card. Take it out."),
    "unlisted": _("Only what the official register holds goes out: %(what)s is not on it."),
}


def stopped(objected: Objected) -> str:
    """Why the reply was stopped, in one sentence."""
    kind = objected.kinds[0]
    return str(STOPPED[kind]) % {"what": objected.words[0]} if kind == "unlisted" else str(STOPPED[kind])


def key_of(agent: Agent, client_id: UUID) -> str:
    """The dedupe key of an agent's message: no agent can claim another's, nor a customer's."""
    return f"agent:{agent.pk}:{client_id}"


def _sent_before(conversation: Conversation, dedupe_key: str) -> bool:
    return Message.objects.filter(inbox=conversation.inbox_id, dedupe_key=dedupe_key).exists()


def _refuse_crossed(conversation: Conversation, read_seq: int) -> None:
    newer = (
        Event.objects.filter(stream=conversation.public_id, seq__gt=read_seq, type__in=_FROM_CUSTOMER)
        .order_by("seq")
        .last()
    )
    if newer is not None:
        raise Crossed(conversation.customer.alias, newer.at)
