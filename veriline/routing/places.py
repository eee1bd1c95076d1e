"""What a waiting customer is told: place in the line and an honest range, or nothing where nothing is known.

The range comes from the queue's own throughput: the times between its last assignments while somebody waited. For
the p-th in line the wait is the sum of p such gaps, so its 10th to 90th percentile is p·mean ± 1.28·√p·deviation
(the range holds for four of five people, requirement C3). It is None with fewer than five gaps, with nobody there, or
when more than a third of the agents have just gone (ux.md section 1: a wrong estimate costs more trust than none).
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import mean, stdev

from django.db import connection
from django.db.models import Q, QuerySet
from django.utils import timezone

from veriline.conversations.models import Conversation
from veriline.people.models import Agent

from .hours import is_open, next_opening
from .models import Queue, QueueEntry

#: An agent is there while their socket's heartbeat (every 5 s) is younger than this.
PRESENT_WITHIN = timedelta(seconds=30)
RECENT = timedelta(hours=4)
GAPS = 20
FEWEST_GAPS = 5
JUST_GONE = timedelta(minutes=5)
TEN_TO_NINETY = 1.28


@dataclass(frozen=True)
class Availability:
    """Whether a person can be reached, and how long a newcomer would wait, in seconds; None if not known."""

    open: bool
    agents: int
    opens_at: datetime | None
    wait_low_s: int | None
    wait_high_s: int | None
    waiting: int = 0


@dataclass(frozen=True)
class Place:
    """Where one conversation stands. `position` 1 is next; waits in seconds or None."""

    name: str
    lane: str
    position: int
    wait_low_s: int | None
    wait_high_s: int | None
    open: bool
    opens_at: datetime | None


def queue_for(*, language: str, category: str = "") -> Queue | None:
    """The queue of that category and language, else of the category, else the general one (C6, B7)."""
    queues = list(Queue.objects.select_related("team", "hours").order_by("pk"))

    def fit(queue: Queue) -> tuple[bool, bool, bool]:
        return (category in queue.categories, language in queue.languages, queue.is_default)

    fitting = [
        queue
        for queue in queues
        if (category in queue.categories or queue.is_default)
        and (not queue.languages or language in queue.languages)
    ]
    return max(fitting or [q for q in queues if q.is_default] or queues, key=fit, default=None)


def availability(language: str, category: str = "") -> Availability:
    """What the launcher, the contact page and the assistant may promise somebody who is not in line yet."""
    queue = queue_for(language=language, category=category)
    if queue is None:
        return Availability(open=False, agents=0, opens_at=None, wait_low_s=None, wait_high_s=None)
    now = timezone.now()
    agents = present_agents(queue).count()
    waiting = QueueEntry.objects.filter(queue=queue, left_at=None).count()
    low, high = wait_range(queue, position=waiting + 1)
    return Availability(
        open=is_open(queue.hours, now) and agents > 0,
        agents=agents,
        opens_at=_opens_at(queue, now),
        wait_low_s=low,
        wait_high_s=high,
        waiting=waiting,
    )


def place_of(conversation: Conversation) -> Place | None:
    """Where it stands in line, or None when it does not wait."""
    entry = (
        QueueEntry.objects.select_related("queue__hours")
        .filter(conversation=conversation, left_at=None)
        .first()
    )
    if entry is None:
        return None
    now = timezone.now()
    position = position_of(entry)
    low, high = wait_range(entry.queue, position=position)
    return Place(
        name=entry.queue.name_in(conversation.language),
        lane=entry.lane,
        position=position,
        wait_low_s=low,
        wait_high_s=high,
        open=is_open(entry.queue.hours, now) and present_agents(entry.queue).exists(),
        opens_at=_opens_at(entry.queue, now),
    )


def position_of(entry: QueueEntry) -> int:
    """1 for the next one: those of the same queue that stand before, and itself."""
    line = QueueEntry.objects.filter(queue_id=entry.queue_id, left_at=None)
    earlier = Q(rank_at__lt=entry.rank_at) | Q(rank_at=entry.rank_at, pk__lte=entry.pk)
    if entry.lane == Conversation.Lane.EMERGENCY:
        return line.filter(earlier, lane=Conversation.Lane.EMERGENCY).count()
    return line.filter(earlier | Q(lane=Conversation.Lane.EMERGENCY)).count()


def present_agents(queue: Queue) -> QuerySet[Agent]:
    """Agents of the queue's team who are available and connected."""
    return Agent.objects.filter(
        teams=queue.team_id,
        user__is_active=True,
        presence=Agent.Presence.AVAILABLE,
        seen_at__gt=timezone.now() - PRESENT_WITHIN,
    )


def wait_range(queue: Queue, *, position: int) -> tuple[int | None, int | None]:
    """Seconds the person at `position` waits in four of five cases, or (None, None)."""
    present = present_agents(queue).count()
    if present == 0 or _just_gone(queue) * 2 > present:
        return None, None
    gaps = _gaps(queue)
    if len(gaps) < FEWEST_GAPS:
        return None, None
    middle = position * mean(gaps)
    spread = TEN_TO_NINETY * math.sqrt(position) * stdev(gaps)
    return max(0, math.floor(middle - spread)), math.ceil(middle + spread)


def _just_gone(queue: Queue) -> int:
    now = timezone.now()
    went_away = Q(presence=Agent.Presence.AWAY, presence_at__gt=now - JUST_GONE, seen_at__gt=now - JUST_GONE)
    dropped = Q(
        presence=Agent.Presence.AVAILABLE, seen_at__lte=now - PRESENT_WITHIN, seen_at__gt=now - JUST_GONE
    )
    return Agent.objects.filter(went_away | dropped, teams=queue.team_id).count()


def _gaps(queue: Queue) -> list[float]:
    """Seconds between one assignment and the next, where the next one was already waiting at the time."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT extract(epoch FROM left_at - before)::float FROM (
                SELECT left_at, entered_at, lag(left_at) OVER (ORDER BY left_at) AS before
                FROM routing_queueentry
                WHERE queue_id = %s AND outcome = 'assigned' AND left_at > %s
                ORDER BY left_at DESC LIMIT %s
            ) AS served WHERE entered_at < before ORDER BY left_at DESC LIMIT %s
            """,
            [queue.pk, timezone.now() - RECENT, GAPS * 3, GAPS],
        )
        return [row[0] for row in cursor.fetchall()]


def _opens_at(queue: Queue, now: datetime) -> datetime | None:
    opens_at = next_opening(queue.hours, now)
    return None if opens_at == now else opens_at
