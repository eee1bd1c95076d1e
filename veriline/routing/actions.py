"""What one can do with the line: place, take, offer, transfer, leave. Lock order: Conversation, QueueEntry, Agent."""

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from veriline.conversations import actions as conversations
from veriline.conversations import events
from veriline.conversations.models import Conversation, Message
from veriline.conversations.record import record
from veriline.journal import append
from veriline.journal.events import SYSTEM, Actor
from veriline.journal.jobs import run_later
from veriline.people.models import Agent, Team

from .events import AgentPresenceChanged, OfferMade
from .models import Offer, Queue, QueueEntry
from .places import PRESENT_WITHIN, queue_for

Lane = Conversation.Lane

#: So long an agent's desk may be gone before others get what waits for its answer.
ABSENT_AFTER = timedelta(seconds=60)
Outcome = QueueEntry.Outcome


@conversations.locked
def place(conversation: Conversation, *, queue: Queue | None = None) -> QueueEntry | None:
    """Puts a conversation that wants a person into its line; once, however often it is called (C13).

    None when it does not want one any more, or when no queue has been set up.
    """
    waiting = QueueEntry.objects.filter(conversation=conversation, left_at=None).first()
    if waiting is not None or conversation.turn != Conversation.Turn.QUEUE or conversation.closed_at:
        return waiting
    queue = queue or queue_for(language=conversation.language, category=conversation.category)
    if queue is None:
        return None
    now = timezone.now()
    entry = QueueEntry.objects.create(
        conversation=conversation,
        queue=queue,
        lane=conversation.lane,
        language=conversation.language,
        entered_at=now,
        rank_at=now - QueueEntry.HEAD_START if conversation.lane == Lane.VIP else now,
    )
    conversations.wait_for_team(conversation, queue.team)
    record(conversation, events.QueueEntered(queue.pk, entry.lane), actor=SYSTEM, subject=entry)
    return entry


@conversations.locked
def place_again(conversation: Conversation, *, queue: Queue | None = None) -> QueueEntry | None:
    """Back into a line, with the time it has waited so far (F11): from the first moment while nobody has answered."""
    before = (
        QueueEntry.objects.filter(conversation=conversation, outcome=Outcome.ASSIGNED).order_by("pk").last()
    )
    entry = place(conversation, queue=queue)
    if before is None or before.left_at is None or entry is None:
        return entry
    if conversation.messages.filter(kind=Message.Kind.AGENT, created_at__gt=before.entered_at).exists():
        entry.rank_at = entry.entered_at - (before.left_at - before.rank_at)
    else:
        entry.entered_at, entry.rank_at = before.entered_at, before.rank_at
    entry.save(update_fields=["rank_at", "entered_at"])
    return entry


@conversations.locked
def move_to_lane(conversation: Conversation, lane: Conversation.Lane) -> None:
    """Moves a waiting conversation, and its place with it, to another lane; the time of entry stays."""
    QueueEntry.objects.filter(conversation=conversation, left_at=None).exclude(lane=Lane.EMERGENCY).update(
        lane=lane
    )
    conversations.change_lane(conversation, lane)


@conversations.locked
def take(conversation: Conversation, *, agent: Agent) -> bool:
    """This agent takes it. False when somebody else has it already: nothing is assigned twice."""
    if conversation.closed_at or conversation.agent_id not in {None, agent.pk}:
        return False
    _leave_queue(conversation, Outcome.ASSIGNED, agent=agent)
    conversations.assign(conversation, agent)
    return True


@conversations.locked
def settle(conversation: Conversation) -> None:
    """Somebody has it, however they came by it (a reply claims too): it waits no longer."""
    if conversation.agent is not None:
        _leave_queue(conversation, Outcome.ASSIGNED, agent=conversation.agent)


#: The head of the agent's lines, skipping what another agent is being given right now. Language first, then whoever
#: has waited `patience` seconds for somebody who speaks it (C6). Locks conversation and entry together: locking the
#: entry first deadlocked (performance.md).
_HEAD = """
    SELECT conversation.id FROM routing_queueentry AS entry
    JOIN conversations_conversation AS conversation ON conversation.id = entry.conversation_id
    JOIN routing_queue AS queue ON queue.id = entry.queue_id
    WHERE entry.left_at IS NULL
      AND queue.team_id IN (SELECT team_id FROM people_agent_teams WHERE agent_id = %(agent)s)
      AND (%(any_assignment)s OR queue.assignment = 'automatic')
      AND (entry.language = ANY(%(languages)s) OR cardinality(%(languages)s::text[]) = 0
           OR entry.lane = 'emergency' OR entry.entered_at < now() - %(patience)s * interval '1 second')
      AND NOT EXISTS (SELECT 1 FROM routing_offer AS offer WHERE offer.entry_id = entry.id
                      AND offer.accepted_at IS NULL AND offer.declined_at IS NULL AND offer.expires_at > now())
    ORDER BY entry.lane = 'emergency' DESC, entry.rank_at, entry.id
    LIMIT 1 FOR UPDATE OF conversation, entry SKIP LOCKED
"""

#: Seconds a conversation waits for an agent of its language before any agent of the team may have it.
PATIENCE_S = 60


def pull(agent: Agent, *, any_assignment: bool = True) -> Conversation | None:
    """Gives the agent the conversation that must be answered next, or None. Capacity is the caller's question."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            _HEAD,
            {
                "agent": agent.pk,
                "languages": agent.languages,
                "patience": PATIENCE_S,
                "any_assignment": any_assignment,
            },
        )
        row = cursor.fetchone()
        if row is None:
            return None
        conversation = Conversation.objects.get(pk=row[0])
        return conversation if take(conversation, agent=agent) else None


@conversations.locked
def leave_line(conversation: Conversation) -> bool:
    """The customer no longer wants to wait. False when it did not."""
    if not _leave_queue(conversation, Outcome.LEFT):
        return False
    conversations.leave_line(conversation)
    return True


@conversations.locked
def transfer(
    conversation: Conversation, *, by: Agent, agent: Agent | None = None, team: Team | None = None
) -> None:
    """Moves it to another agent, or to another team's line, where it keeps the time it has waited so far."""
    assert (agent is None) != (team is None), "transfer to an agent or to a team"
    conversations.leave(conversation, agent=by, to="agent" if agent else "team")
    if agent is not None:
        conversations.assign(conversation, agent)
        return
    queue = Queue.objects.filter(team=team).order_by("pk").first()
    if queue is None:
        conversations.wait_for_team(conversation, team)
        return
    place_again(conversation, queue=queue)


@conversations.locked
def hand_back(conversation: Conversation, *, agent: Agent) -> None:
    """The agent gives the turn back to the assistant."""
    _leave_queue(conversation, Outcome.MOVED)
    conversations.hand_back(conversation, agent=agent)


def set_presence(agent: Agent, presence: Agent.Presence, *, actor: Actor | None = None) -> None:
    """Available or away. Becoming available looks for work at once."""
    with transaction.atomic():
        agent.presence, agent.presence_at = presence, timezone.now()
        if actor is None:
            agent.seen_at = timezone.now()
        agent.save(update_fields=["presence", "presence_at", "seen_at"])
        append(AgentPresenceChanged(agent.pk, presence), actor=actor or Actor("agent", agent.pk))


def arrive(agent: Agent) -> None:
    """The agent's desk is open again after a while: who said `available` gets work at once, not at the next minute."""
    absent = agent.seen_at is None or agent.seen_at < timezone.now() - PRESENT_WITHIN
    if absent and agent.presence == Agent.Presence.AVAILABLE:
        set_presence(agent, Agent.Presence.AVAILABLE)


def release_absent() -> int:
    """What waits for the answer of an agent whose desk has been gone for `ABSENT_AFTER` goes back into the line, also
    of one who had gone away and kept it; who was available is away (ux.md 6.8). Returns how many agents."""
    theirs = Conversation.objects.open().filter(agent=OuterRef("pk"), turn=Conversation.Turn.AGENT)
    gone = Agent.objects.filter(
        Q(presence=Agent.Presence.AVAILABLE) | Exists(theirs), seen_at__lt=timezone.now() - ABSENT_AFTER
    ).select_related("user")
    for agent in gone:
        with transaction.atomic():
            for conversation in agent.conversations.open().filter(turn=Conversation.Turn.AGENT):
                conversations.leave(conversation, agent=agent, to="queue")
                place_again(conversation)
            if agent.presence == Agent.Presence.AVAILABLE:
                set_presence(agent, Agent.Presence.AWAY, actor=SYSTEM)
    return len(gone)


@conversations.locked
def offer(conversation: Conversation, entry: QueueEntry, *, agent: Agent) -> Offer:
    """Offers a waiting conversation to an agent; after `Offer.LIFE` the next one is asked."""
    made = Offer.objects.create(entry=entry, agent=agent, expires_at=timezone.now() + Offer.LIFE)
    run_later("routing.match", seconds=Offer.LIFE.total_seconds() + 1)
    record(conversation, OfferMade(agent.pk), actor=SYSTEM, subject=made)
    return made


def accept(made: Offer) -> bool:
    """The agent takes what was offered. False when the offer has run out or somebody has it."""
    with transaction.atomic():
        conversation = Conversation.objects.select_for_update().get(queue_entries=made.entry_id)
        made.refresh_from_db()
        if made.accepted_at or made.declined_at or made.expires_at < timezone.now():
            return False
        if not take(conversation, agent=made.agent):
            return False
        made.accepted_at = timezone.now()
        made.save(update_fields=["accepted_at"])
        return True


def decline(made: Offer) -> None:
    """The agent lets it pass to the next one."""
    with transaction.atomic():
        if Offer.objects.filter(pk=made.pk, accepted_at=None, declined_at=None).update(
            declined_at=timezone.now()
        ):
            run_later("routing.match")


@conversations.locked
def forget(conversation: Conversation) -> None:
    """A closed conversation waits no longer."""
    _leave_queue(conversation, Outcome.CLOSED)


def _leave_queue(
    conversation: Conversation, outcome: QueueEntry.Outcome, *, agent: Agent | None = None
) -> bool:
    entry = QueueEntry.objects.select_for_update().filter(conversation=conversation, left_at=None).first()
    if entry is None:
        return False
    entry.left_at, entry.outcome, entry.agent = timezone.now(), outcome, agent
    entry.save(update_fields=["left_at", "outcome", "agent"])
    entry.offers.filter(accepted_at=None, declined_at=None).exclude(agent=agent).update(
        declined_at=entry.left_at
    )
    record(conversation, events.QueueLeft(outcome), actor=SYSTEM, subject=entry)
    return True
