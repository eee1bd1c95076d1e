"""Bringing waiting conversations and free agents together (requirements C4, C6; SQL alone, no engine in memory)."""

from datetime import timedelta

from django.db.models import Case, Count, Exists, F, OuterRef, Q, When
from django.utils import timezone

from veriline.conversations.models import Conversation
from veriline.people.models import Agent

from .actions import offer, pull
from .models import Offer, Queue, QueueEntry
from .places import PRESENT_WITHIN

#: A conversation that waits this long for its customer no longer fills a place of its agent's capacity.
IDLE_AFTER = timedelta(minutes=10)


def match() -> int:
    """Assigns and offers until no agent with room or no waiting conversation is left; returns how many."""
    return _assign() + _make_offers()


def agents_with_room() -> list[Agent]:
    """Available, connected agents below their capacity, the least busy first."""
    now = timezone.now()
    busy = Q(conversations__closed_at=None) & (
        Q(conversations__turn=Conversation.Turn.AGENT)
        | Q(
            conversations__turn=Conversation.Turn.CUSTOMER,
            conversations__last_activity_at__gt=now - IDLE_AFTER,
        )
    )
    return list(
        Agent.objects.filter(
            presence=Agent.Presence.AVAILABLE, seen_at__gt=now - PRESENT_WITHIN, user__is_active=True
        )
        .annotate(load=Count("conversations", filter=busy, distinct=True))
        .filter(load__lt=F("capacity"))
        .order_by("load", "presence_at", "pk")
    )


def _assign() -> int:
    given = 0
    while True:
        found = [agent for agent in agents_with_room() if _give(agent)]
        given += len(found)
        if not found:
            return given


def _give(agent: Agent) -> bool:
    return pull(agent, any_assignment=False) is not None


def _make_offers() -> int:
    """Offers the heads of queues that ask first; each agent has at most one open offer."""
    made = 0
    now = timezone.now()
    Offer.objects.filter(accepted_at=None, declined_at=None, expires_at__lt=now).update(declined_at=now)
    asked = set(Offer.objects.filter(accepted_at=None, declined_at=None).values_list("agent_id", flat=True))
    for queue in Queue.objects.filter(assignment=Queue.Assignment.OFFER):
        entries = list(
            QueueEntry.objects.filter(queue=queue, left_at=None)
            .exclude(Exists(Offer.objects.filter(entry=OuterRef("pk"), accepted_at=None, declined_at=None)))
            .select_related("conversation")
            .order_by(Case(When(lane=Conversation.Lane.EMERGENCY, then=0), default=1), "rank_at", "pk")[:20]
        )
        for agent in agents_with_room():
            if agent.pk in asked or not agent.teams.filter(pk=queue.team_id).exists():
                continue
            fitting = next((e for e in entries if not agent.languages or e.language in agent.languages), None)
            if fitting is None:
                continue
            entries.remove(fitting)
            asked.add(agent.pk)
            offer(fitting.conversation, fitting, agent=agent)
            made += 1
    return made
