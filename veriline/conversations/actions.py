"""What one can do with a conversation. Each verb: check, write rows, record the event last, in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import unquote, urlsplit
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from veriline import safety
from veriline.journal.events import BOT, SYSTEM, Actor
from veriline.journal.jobs import run_later
from veriline.people.models import Agent, Assurance, Customer, Team

from . import events
from .guard import refuse_unsafe
from .models import Attachment, Closure, Conversation, Detail, Inbox, Invitation, Message, Rating, View
from .record import record

P = ParamSpec("P")
R = TypeVar("R")


class StaleTurn(Exception):
    """The turn passed to somebody else meanwhile: what was about to be said is no longer wanted."""


class ConversationClosed(Exception):
    """It has ended; reopen it first."""


class OtherAccount(Exception):
    """It belongs to another account of the exchange."""


def locked(
    action: Callable[Concatenate[Conversation, P], R],
) -> Callable[Concatenate[Conversation, P], R]:
    """Runs an action in one transaction with the conversation's row locked and fresh (lock order: it comes first).

    An action inside another one of the same object belongs to it: the row is locked, and what it says is known.
    """

    @wraps(action)
    def run(conversation: Conversation, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if conversation.is_locked:
            return action(conversation, *args, **kwargs)
        with transaction.atomic():
            conversation.refresh_from_db(from_queryset=Conversation.objects.select_for_update())
            conversation.is_locked = True
            try:
                return action(conversation, *args, **kwargs)
            finally:
                conversation.is_locked = False

    return run


def open_conversation(
    inbox: Inbox,
    *,
    customer: Customer,
    assurance: Assurance,
    language: str,
    client: dict[str, Any] | None = None,
    page_url: str = "",
) -> Conversation:
    """A new conversation; the assistant has the turn. VIP by the exchange's tier alone (N2)."""
    with transaction.atomic():
        conversation = Conversation.objects.create(
            inbox=inbox,
            customer=customer,
            assurance=assurance,
            language=language,
            client={name: _unspoilt(value) for name, value in (client or {}).items()},
            page_url=_page(page_url),
            lane=_lane_of(customer, assurance),
        )
        record(conversation, events.ConversationOpened(), actor=Actor("customer", customer.pk))
        return conversation


def _unspoilt(value: Any) -> Any:
    """What a device says of itself, without a secret that strayed into it."""
    return safety.redact(safety.tidy(value)).text if isinstance(value, str) else value


def _page(url: str) -> str:
    """Where the customer wrote from: scheme, host and path. Queries and fragments carry codes and names (O1)."""
    try:
        parts = urlsplit(safety.tidy(url).strip())
        where = f"{parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}"
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return ""
    return safety.redact(safety.tidy(f"{where}{unquote(parts.path)}")).text[:500]


def _lane_of(customer: Customer, assurance: int) -> Conversation.Lane:
    proven = assurance >= Assurance.ACCOUNT and customer.is_vip
    return Conversation.Lane.VIP if proven else Conversation.Lane.NORMAL


@locked
def say(
    conversation: Conversation,
    text: str,
    *,
    actor: Actor,
    dedupe_key: str,
    turn_number: int | None = None,
    data: dict[str, Any] | None = None,
    language: str = "",
) -> Message | None:
    """The assistant's or the system's words. Raises `StaleTurn` when `turn_number` is no longer the conversation's.

    Said once: the same `dedupe_key` again returns None and changes nothing, so that a repeated job is harmless.
    """
    if turn_number is not None and conversation.turn_number != turn_number:
        raise StaleTurn
    if Message.objects.filter(inbox_id=conversation.inbox_id, dedupe_key=dedupe_key).exists():
        return None
    message = Message.objects.create(
        conversation=conversation,
        inbox_id=conversation.inbox_id,
        dedupe_key=dedupe_key,
        kind=Message.Kind.BOT if actor == BOT else Message.Kind.SYSTEM,
        text=text,
        data=data or {},
        language=language or conversation.language,
    )
    record(conversation, events.MessageWritten(), actor=actor, subject=message)
    return message


@locked
def reply(
    conversation: Conversation,
    text: str,
    *,
    agent: Agent,
    dedupe_key: str,
    attachments: Sequence[UUID] = (),
) -> Message:
    """An agent's answer to the customer. Taking a conversation that waits costs no extra act: replying claims it.

    Raises `ConversationClosed`, and `guard.Objected` for what nobody of ours may write. Secrets an agent types are
    removed as well (ux.md 6.3).
    """
    _refuse_closed(conversation)
    refuse_unsafe(text)
    stored = Message.objects.filter(inbox_id=conversation.inbox_id, dedupe_key=dedupe_key).first()
    if stored is not None:
        return stored
    if conversation.agent_id != agent.pk:
        _assign(conversation, agent)
    message = _write(conversation, Message.Kind.AGENT, text, agent=agent, dedupe_key=dedupe_key)
    Attachment.objects.filter(
        public_id__in=attachments, conversation=conversation, message=None, by_agent=agent
    ).update(message=message)
    _pass_turn(conversation, Conversation.Turn.CUSTOMER)
    record(conversation, events.MessageWritten(), actor=Actor("agent", agent.pk), subject=message)
    return message


@locked
def note_refused(conversation: Conversation, kinds: Sequence[str], *, agent: Agent) -> None:
    """An agent tried to write what nobody of ours may: the attempt is kept, its words are not (requirement I4)."""
    record(conversation, events.ReplyRefused(tuple(kinds)), actor=Actor("agent", agent.pk))


@locked
def write_note(conversation: Conversation, text: str, *, agent: Agent, dedupe_key: str) -> Message:
    """An internal note: never in the customer's stream (C16)."""
    stored = Message.objects.filter(inbox_id=conversation.inbox_id, dedupe_key=dedupe_key).first()
    if stored is not None:
        return stored
    message = _write(conversation, Message.Kind.NOTE, text, agent=agent, dedupe_key=dedupe_key)
    record(conversation, events.NoteWritten(), actor=Actor("agent", agent.pk), subject=message)
    return message


def _write(
    conversation: Conversation, kind: Message.Kind, text: str, *, agent: Agent, dedupe_key: str
) -> Message:
    safe = safety.redact(safety.tidy(text).strip())
    return Message.objects.create(
        conversation=conversation,
        inbox_id=conversation.inbox_id,
        kind=kind,
        agent=agent,
        text=safe.text,
        dedupe_key=dedupe_key,
        redactions=[{"kind": kind} for kind in safe.removed],
    )


@locked
def request_handoff(conversation: Conversation, *, reason: str, actor: Actor) -> bool:
    """A person is wanted: the assistant falls silent. False when a person is there or on the way already."""
    if conversation.closed_at or conversation.turn != Conversation.Turn.BOT:
        return False
    _pass_turn(conversation, Conversation.Turn.QUEUE)
    record(conversation, events.HandoffRequested(reason), actor=actor)
    return True


@locked
def wait_for_team(conversation: Conversation, team: Team | None) -> None:
    """It waits for this team's agents, who may see it from now on."""
    conversation.team, conversation.agent = team, None
    conversation.save(update_fields=["team", "agent"])
    if conversation.turn != Conversation.Turn.QUEUE:
        _pass_turn(conversation, Conversation.Turn.QUEUE)


@locked
def assign(conversation: Conversation, agent: Agent) -> None:
    """This agent has it: by taking it, by offer or by transfer. Nothing is assigned twice: see routing."""
    _refuse_closed(conversation)
    if conversation.agent_id != agent.pk:
        _assign(conversation, agent)


def _assign(conversation: Conversation, agent: Agent) -> None:
    conversation.agent = agent
    conversation.save(update_fields=["agent"])
    _pass_turn(conversation, Conversation.Turn.AGENT)
    record(conversation, events.AgentJoined(), actor=Actor("agent", agent.pk))


@locked
def hand_back(conversation: Conversation, *, agent: Agent) -> None:
    """The agent gives the turn back to the assistant, by an explicit act only (intents.md invariant 6)."""
    _refuse_closed(conversation)
    conversation.agent = None
    conversation.save(update_fields=["agent"])
    _pass_turn(conversation, Conversation.Turn.BOT)
    record(conversation, events.AgentLeft(to="bot"), actor=Actor("agent", agent.pk))


@locked
def leave(conversation: Conversation, *, agent: Agent, to: str) -> None:
    """The agent leaves it to another agent or team (`to`: agent, team); routing places it next."""
    _refuse_closed(conversation)
    conversation.agent = None
    conversation.save(update_fields=["agent"])
    _pass_turn(conversation, Conversation.Turn.QUEUE)
    record(conversation, events.AgentLeft(to=to), actor=Actor("agent", agent.pk))


@locked
def leave_line(conversation: Conversation) -> None:
    """The customer no longer waits for a person: the assistant has the turn again."""
    if conversation.turn == Conversation.Turn.QUEUE:
        conversation.team = None
        conversation.save(update_fields=["team"])
        _pass_turn(conversation, Conversation.Turn.BOT)


@locked
def pass_turn(conversation: Conversation, turn: Conversation.Turn, *, actor: Actor) -> None:
    """Puts a conversation to `waiting for the customer` or back without a message."""
    _refuse_closed(conversation)
    if conversation.turn != turn:
        _pass_turn(conversation, turn)
        record(conversation, events.TurnPassed(turn), actor=actor)


def _pass_turn(conversation: Conversation, turn: Conversation.Turn) -> None:
    if conversation.turn != turn:
        conversation.turn = turn
        conversation.turn_number += 1
        conversation.save(update_fields=["turn", "turn_number"])


@locked
def choose_category(conversation: Conversation, category: str, *, intent: str = "", actor: Actor) -> None:
    """The category, inferred by the assistant or changed by the customer."""
    if (conversation.category, conversation.intent) != (category, intent or conversation.intent):
        conversation.category, conversation.intent = category, intent or conversation.intent
        conversation.save(update_fields=["category", "intent"])
        record(conversation, events.CategoryChosen(category, intent), actor=actor)


@locked
def note_details(
    conversation: Conversation, details: Mapping[str, str], *, message: Message, actor: Actor
) -> None:
    """Keeps what a message says as data, field by field; what is known already changes nothing."""
    known = dict(
        Detail.objects.filter(conversation=conversation).order_by("at", "pk").values_list("field", "value")
    )
    new = {name: value for name, value in details.items() if known.get(name) != value}
    for name, value in new.items():
        Detail.objects.update_or_create(
            conversation=conversation,
            field=name,
            value=value,
            defaults={"message": message, "at": timezone.now()},
        )
    if new:
        record(conversation, events.DetailsNoted(tuple(sorted(new))), actor=actor, subject=message)


@locked
def raise_emergency(conversation: Conversation, *, intent: str, actor: Actor) -> None:
    """It has become an emergency by what was understood, not by a fixed phrase (those are found at the door)."""
    conversation.lane, conversation.intent = Conversation.Lane.EMERGENCY, intent
    conversation.emergency_at = conversation.emergency_at or timezone.now()
    conversation.save(update_fields=["lane", "intent", "emergency_at"])
    record(conversation, events.LaneChanged(Conversation.Lane.EMERGENCY), actor=actor)


@locked
def change_lane(conversation: Conversation, lane: Conversation.Lane, *, actor: Actor = SYSTEM) -> None:
    """Moves it to another lane; never out of the emergency lane by itself."""
    if conversation.lane not in {lane, Conversation.Lane.EMERGENCY}:
        conversation.lane = lane
        conversation.save(update_fields=["lane"])
        record(conversation, events.LaneChanged(lane), actor=actor)


@locked
def raise_assurance(conversation: Conversation, customer: Customer, level: Assurance) -> None:
    """The customer proved who they are: the conversation becomes theirs, at that level. It never falls here.

    Raises `OtherAccount`: what one account said is never given to another.
    """
    if level == conversation.assurance == Assurance.ACCOUNT and conversation.customer_id != customer.pk:
        raise OtherAccount
    if level < conversation.assurance or (
        level == conversation.assurance and conversation.customer_id == customer.pk
    ):
        return
    conversation.customer, conversation.assurance = customer, level
    if conversation.lane == Conversation.Lane.NORMAL:
        conversation.lane = _lane_of(customer, level)
    conversation.save(update_fields=["customer", "assurance", "lane"])
    record(conversation, events.AssuranceRaised(int(level)), actor=Actor("customer", customer.pk))


@locked
def resolve(conversation: Conversation, *, agent: Agent) -> Closure:
    """The agent is done. The customer sees it when `Closure.UNDO_S` seconds have passed without an undo."""
    _refuse_closed(conversation)
    pending = conversation.closures.filter(done_at=None, undone_at=None).first()
    if pending is not None:
        return pending
    closure = Closure.objects.create(
        conversation=conversation,
        agent=agent,
        effective_at=timezone.now() + timedelta(seconds=Closure.UNDO_S),
    )
    run_later("conversations.finish_closure", seconds=Closure.UNDO_S, closure=closure.pk)
    record(conversation, events.ClosureStarted(closure.pk), actor=Actor("agent", agent.pk))
    return closure


@locked
def undo_resolve(conversation: Conversation, *, agent: Agent) -> bool:
    """Takes a resolve back in time. False when it is too late or there is none."""
    closure = conversation.closures.filter(done_at=None, undone_at=None).first()
    if closure is None:
        return False
    closure.undone_at = timezone.now()
    closure.save(update_fields=["undone_at"])
    record(conversation, events.ClosureUndone(closure.pk), actor=Actor("agent", agent.pk))
    return True


@locked
def close(conversation: Conversation, *, actor: Actor, closure: Closure | None = None) -> None:
    """Ends it now: the customer's act, or an agent's whose 8 s have passed. Asks for a rating if a person helped."""
    if conversation.closed_at or (closure and (closure.done_at or closure.undone_at)):
        return
    now = timezone.now()
    conversation.closures.filter(done_at=None, undone_at=None).update(done_at=now)
    if closure is None:
        Closure.objects.create(
            conversation=conversation,
            agent_id=actor.id if actor.kind == "agent" else None,
            effective_at=now,
            done_at=now,
        )
    conversation.closed_at = now
    conversation.save(update_fields=["closed_at"])
    record(conversation, events.ConversationClosed(), actor=actor)
    if conversation.agent_id:
        record(conversation, events.RatingRequested(), actor=SYSTEM)


REOPEN_WITHIN = timedelta(days=7)


def may_reopen(conversation: Conversation) -> bool:
    """A closed conversation reopens for 7 days (api.md)."""
    return conversation.closed_at is not None and timezone.now() - conversation.closed_at < REOPEN_WITHIN


@locked
def reopen(conversation: Conversation, *, actor: Actor) -> bool:
    """It goes on where it ended: with the same agent's team if a person had it, else with the assistant."""
    if not may_reopen(conversation):
        return False
    conversation.closed_at = None
    had_person = conversation.agent_id is not None
    conversation.agent = None
    conversation.save(update_fields=["closed_at", "agent"])
    record(conversation, events.ConversationReopened(), actor=actor)
    _pass_turn(conversation, Conversation.Turn.BOT)
    if had_person:
        _pass_turn(conversation, Conversation.Turn.QUEUE)
        record(conversation, events.HandoffRequested("reopened"), actor=actor)
    return True


@locked
def rate(conversation: Conversation, choice: Rating.Choice, *, text: str = "") -> Rating:
    """The customer's rating of the person who helped; a second one replaces the first."""
    rating, _ = Rating.objects.update_or_create(
        conversation=conversation,
        agent=conversation.agent,
        defaults={
            "choice": choice,
            "text": safety.redact(safety.tidy(text)).text[:2000],
            "at": timezone.now(),
        },
    )
    record(
        conversation, events.RatingGiven(), actor=Actor("customer", conversation.customer_id), subject=rating
    )
    return rating


def invite(conversation: Conversation, *, agent: Agent, by: Agent) -> Invitation:
    """Lets another agent see it."""
    return Invitation.objects.get_or_create(conversation=conversation, agent=agent, defaults={"by": by})[0]


def note_view(conversation: Conversation, *, agent: Agent) -> View:
    """Every opening is a record."""
    return View.objects.create(conversation=conversation, agent=agent)


def _refuse_closed(conversation: Conversation) -> None:
    if conversation.closed_at:
        raise ConversationClosed
