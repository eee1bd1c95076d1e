"""The desk's lists: which conversations a view holds, in which order, and how many (ux.md 6.8).

One query per list and one for all badges. Every one starts at `visible_to`; pages go by keyset, never OFFSET.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.core import signing
from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    Exists,
    ExpressionWrapper,
    F,
    Field,
    FilteredRelation,
    IntegerField,
    JSONField,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Left
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from veriline.conversations.models import Closure, Conversation, Message, View
from veriline.live.protocol import masked
from veriline.people.models import Agent, Assurance
from veriline.routing.models import QueueEntry

from .clock import Clock, clock_of

Turn = Conversation.Turn
Lane = Conversation.Lane

PAGE = 50
#: Badges count no further than this: they say "99+".
MOST = 99
EXCERPT = 160

EMERGENCY, NEXT, WAITING, DONE = range(4)
GROUPS: dict[int, Promise | str] = {
    EMERGENCY: _("Emergency"),
    NEXT: _("Answer next"),
    WAITING: _("Waiting for the customer"),
    DONE: _("Done"),
}


@dataclass(frozen=True)
class ListView:
    """One saved filter. `key` is pressed after G; `where` narrows what the agent may see."""

    slug: str
    name: Promise | str
    title: Promise | str
    key: str
    empty: Promise | str
    where: Callable[[Agent], Q]


def _done_by(agent: Agent) -> Q:
    closed = Q(closed_at__isnull=False)
    return closed if agent.is_lead else closed & Q(agent=agent)


_OPEN = Q(closed_at=None)
VIEWS: dict[str, ListView] = {
    view.slug: view
    for view in (
        ListView(
            "mine", _("Mine"), _("My queue"), "M", _("Nothing waiting."), lambda agent: _OPEN & Q(agent=agent)
        ),
        ListView(
            "unassigned",
            _("Unassigned"),
            _("Unassigned"),
            "U",
            _("Nobody is waiting for a person."),
            lambda agent: _OPEN & Q(agent=None, turn=Turn.QUEUE),
        ),
        ListView(
            "vip",
            _("VIP"),
            _("VIP"),
            "V",
            _("No VIP is waiting."),
            lambda agent: (
                _OPEN
                & (Q(lane=Lane.VIP) | Q(assurance__gte=Assurance.ACCOUNT, customer__tier__istartswith="vip"))
            ),
        ),
        ListView(
            "emergency",
            _("Emergency"),
            _("Emergency"),
            "E",
            _("No emergency."),
            lambda agent: _OPEN & Q(lane=Lane.EMERGENCY),
        ),
        ListView(
            "waiting",
            _("Waiting"),
            _("Waiting for the customer"),
            "W",
            _("Nothing waits for a customer."),
            lambda agent: _OPEN & Q(turn__in=[Turn.CUSTOMER, Turn.THIRD_PARTY], agent__isnull=False),
        ),
        ListView("done", _("Done"), _("Done"), "D", _("Nothing is done yet."), _done_by),
    )
}


@dataclass(frozen=True)
class Row:
    """One line of a list. `excerpt` is the customer's last words as staff see them, redacted and masked."""

    id: UUID
    alias: str
    tier: str
    excerpt: str
    excerpt_language: str
    channel: str
    language: str
    lane: str
    turn: str
    group: int
    sort: str
    unread: bool
    clock: Clock
    agent: Agent | None

    @property
    def group_name(self) -> Promise | str:
        """The heading it stands under."""
        return GROUPS[self.group]


@dataclass(frozen=True)
class Page:
    """Rows in order; `cursor` asks for what follows and is empty at the end."""

    rows: list[Row]
    cursor: str

    @property
    def groups(self) -> list[tuple[int, Promise | str, list[Row]]]:
        """Rows under their headings, in order."""
        return [
            (group, GROUPS[group], rows)
            for group in GROUPS
            if (rows := [row for row in self.rows if row.group == group])
        ]


def page(agent: Agent, view: ListView, *, after: str = "", size: int = PAGE) -> Page:
    """One page of a view in one query. A cursor that is not ours starts at the top."""
    found = _after(_ordered(agent, view), view, after)
    conversations = list(found[: size + 1])
    more = len(conversations) > size
    rows = [_row(conversation) for conversation in conversations[:size]]
    return Page(rows, _cursor(conversations[size - 1]) if more else "")


def row(agent: Agent, view: ListView, conversation: UUID) -> Row | None:
    """The row of one conversation in a view, or None when it is not in it (any more)."""
    found = _ordered(agent, view).filter(public_id=conversation).first()
    return None if found is None else _row(found)


def badges(agent: Agent) -> dict[str, str]:
    """How many each view holds, in one query that counts no further than 99: "0", "12", "99+"."""
    counted = Agent.objects.filter(pk=agent.pk).values(
        **{view.slug: _Capped(_within(agent, view).values("pk")[: MOST + 1]) for view in _badged()}
    )
    counts: dict[str, Any] = dict(counted.get())
    return {slug: str(count) if count <= MOST else f"{MOST}+" for slug, count in counts.items()}


def _badged() -> Iterable[ListView]:
    return (view for view in VIEWS.values() if view.slug != "done")


class _Capped(Subquery):
    """Counts the rows of a sliced query, so that no badge ever counts a whole table."""

    template = "(SELECT count(*) FROM (%(subquery)s) AS capped)"
    output_field = IntegerField()


def _within(agent: Agent, view: ListView) -> QuerySet[Conversation]:
    """The view's conversations that the agent may see. Resolved within the undo time counts as gone already."""
    resolving = Closure.objects.filter(conversation=OuterRef("pk"), done_at=None, undone_at=None)
    found = Conversation.objects.visible_to(agent).filter(view.where(agent))
    return found if view.slug == "done" else found.exclude(Exists(resolving))


def _ordered(agent: Agent, view: ListView) -> QuerySet[Conversation]:
    found = (
        _within(agent, view)
        .select_related("customer", "inbox", "agent")
        .annotate(
            waiting=FilteredRelation("queue_entries", condition=Q(queue_entries__left_at=None)),
            due_at=_due_at(),
            excerpt=_of_last_customer_message(Left("text", EXCERPT)),
            excerpt_masks=_of_last_customer_message(F("masks"), JSONField()),
            excerpt_language=_of_last_customer_message(F("language")),
            viewed_at=Subquery(
                View.objects.filter(conversation=OuterRef("pk"), agent=agent)
                .order_by()
                .values("conversation")
                .annotate(last=Max("at"))
                .values("last")
            ),
        )
    )
    if view.slug == "done":
        return found.annotate(group=Value(DONE), sort_at=F("closed_at")).order_by("-closed_at", "-pk")
    return found.annotate(group=_group(), sort_at=_sort_at()).order_by("group", "sort_at", "pk")


def _group() -> Case:
    return Case(
        When(lane=Lane.EMERGENCY, then=EMERGENCY),
        When(turn__in=[Turn.CUSTOMER, Turn.THIRD_PARTY], then=WAITING),
        default=NEXT,
        output_field=IntegerField(),
    )


def _sort_at() -> Coalesce:
    """When it must be answered: the target for a first reply, else the moment the customer wrote.

    In the queue a VIP's head start counts (QueueEntry.rank_at): the order is that of the line.
    """
    in_line = ExpressionWrapper(
        F("waiting__rank_at") + F("waiting__queue__target_s") * Value(timedelta(seconds=1)), DateTimeField()
    )
    return Coalesce(in_line, _first_reply_due(), "last_customer_at", "created_at")


def _due_at() -> Coalesce:
    in_line = ExpressionWrapper(
        F("waiting__entered_at") + F("waiting__queue__target_s") * Value(timedelta(seconds=1)),
        DateTimeField(),
    )
    return Coalesce(in_line, _first_reply_due())


def _first_reply_due() -> Case:
    """When the first human reply is due (C2); None once there is one. Asked only where the agent has the turn."""
    replied = Message.objects.filter(
        conversation=OuterRef("conversation"), kind=Message.Kind.AGENT, created_at__gt=OuterRef("entered_at")
    )
    due = (
        QueueEntry.objects.filter(conversation=OuterRef("pk"))
        .exclude(Exists(replied))
        .order_by("-pk")
        .values(
            due=ExpressionWrapper(
                F("entered_at") + F("queue__target_s") * Value(timedelta(seconds=1)), DateTimeField()
            )
        )[:1]
    )
    return Case(When(turn=Turn.AGENT, then=Subquery(due)), default=None, output_field=DateTimeField())


def _of_last_customer_message(expression: Any, field: Field[Any, Any] | None = None) -> Subquery:
    last = Message.objects.filter(conversation=OuterRef("pk"), kind=Message.Kind.CUSTOMER).order_by("-pk")
    return Subquery(last.values(wanted=expression)[:1], output_field=field or CharField())


def _masked(conversation: Any) -> str:
    words = conversation.excerpt or ""
    return masked(words, [mask for mask in conversation.excerpt_masks or [] if mask[0] < len(words)])


def _after(found: QuerySet[Conversation], view: ListView, cursor: str) -> QuerySet[Conversation]:
    if not cursor:
        return found
    try:
        group, sort, pk = signing.loads(cursor, salt="desk.list")
    except signing.BadSignature:
        return found
    at = datetime.fromisoformat(sort)
    if view.slug == "done":
        return found.filter(Q(sort_at__lt=at) | Q(sort_at=at, pk__lt=pk))
    later = Q(sort_at__gt=at) | Q(sort_at=at, pk__gt=pk)
    return found.filter(Q(group__gt=group) | Q(Q(group=group) & later))


def _cursor(conversation: Any) -> str:
    return signing.dumps(
        [conversation.group, conversation.sort_at.isoformat(), conversation.pk], salt="desk.list"
    )


def _row(conversation: Any) -> Row:
    customer, wrote_at = conversation.customer, conversation.last_customer_at
    return Row(
        id=conversation.public_id,
        alias=customer.alias,
        tier=customer.tier if conversation.assurance >= Assurance.ACCOUNT else "",
        excerpt=" ".join(_masked(conversation).split()),
        excerpt_language=conversation.excerpt_language or conversation.language,
        channel=conversation.inbox.kind,
        language=conversation.language,
        lane=conversation.lane,
        turn=conversation.turn,
        group=conversation.group,
        sort=conversation.sort_at.isoformat(),
        unread=wrote_at is not None and (conversation.viewed_at is None or conversation.viewed_at < wrote_at),
        clock=clock_of(conversation, due_at=conversation.due_at),
        agent=conversation.agent,
    )
