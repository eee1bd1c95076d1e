"""The conversation as staff read it: its events in `seq` order, one line each (the same rows the gateway pushes)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from veriline.conversations.models import Conversation, Rating
from veriline.conversations.stream import events as read_events
from veriline.conversations.stream import retold
from veriline.people.models import Agent, Assurance
from veriline.routing.models import Queue

from .rights import may_reveal, may_write

LIMIT = 200

EventDict = dict[str, Any]


@dataclass(frozen=True)
class Line:
    """One entry of the log: something said, or a sentence about something that happened.

    `kind` is customer, bot, agent, note, system or event; `data` is the message's as api.md has it.
    """

    seq: int
    public_seq: int | None
    kind: str
    at: datetime
    author: str
    staff_number: str
    mine: bool
    data: EventDict = field(default_factory=dict)
    sentence: str = ""
    icon: str = "info"
    again: bool = False
    """Shown before, and now in other words."""
    revealable: bool = False
    """It hides what this reader may reveal."""

    @property
    def initials(self) -> str:
        """For the avatar: up to two letters of an agent's alias."""
        return "".join(word[0] for word in self.author.split()[:2]).upper()


@dataclass(frozen=True)
class Log:
    """Lines in order. `last_seq` is how far was read, also where the last events draw no line."""

    lines: list[Line]
    first_seq: int
    last_seq: int

    @property
    def earlier(self) -> bool:
        """True when older events exist before the first."""
        return self.first_seq > 1


def log_of(
    conversation: Conversation, *, reader: Agent, after: int | None = None, before: int | None = None
) -> Log:
    """The newest `LIMIT` events, those after a `seq`, or the `LIMIT` before one. One query, and two for names."""
    if before is not None:
        start, limit = max(0, before - 1 - LIMIT), min(LIMIT, max(0, before - 1))
    elif after is not None:
        start, limit = after, LIMIT
    else:
        start, limit = max(0, conversation.last_seq - LIMIT), LIMIT
    events = read_events(conversation, after=start, limit=limit, staff=True) if limit else []
    last = events[-1]["seq"] if events else start
    lines = _lines(conversation, events, reader)
    if after:
        again = _lines(conversation, retold(conversation, events), reader)
        lines = [*(replace(line, again=True) for line in again), *lines]
    if (
        any(line.data.get("hides") for line in lines)
        and may_reveal(reader)
        and may_write(conversation, reader)
    ):
        lines = [replace(line, revealable=bool(line.data.get("hides"))) for line in lines]
    return Log(lines, start + 1, last)


def _lines(conversation: Conversation, events: list[EventDict], reader: Agent) -> list[Line]:
    names = _Names(conversation, _queues(events), _rating(conversation, events))
    lines = []
    for event in events:
        said = event["type"] in {"message", "note_written"}
        sentence = "" if said else names.sentence(event)
        if said or sentence:
            lines.append(_line(event, sentence, reader))
    return lines


def _line(event: EventDict, sentence: str, reader: Agent) -> Line:
    actor = event["actor"]
    kind = "event" if sentence else "note" if event["type"] == "note_written" else actor["kind"]
    return Line(
        seq=event["seq"],
        public_seq=event.get("public_seq"),
        kind=kind,
        at=datetime.fromisoformat(event["at"]),
        author=actor.get("name", ""),
        staff_number=actor.get("staff_number", ""),
        mine=actor["kind"] == "agent" and actor.get("id") == reader.pk,
        data=event["data"],
        sentence=sentence,
        icon=_ICONS.get(event["type"], "info"),
    )


def _queues(events: Iterable[EventDict]) -> Mapping[int, Queue]:
    ids = {event["data"].get("queue") for event in events if event["type"] == "queue_entered"}
    return {queue.pk: queue for queue in Queue.objects.filter(pk__in=ids)} if ids else {}


def _rating(conversation: Conversation, events: Iterable[EventDict]) -> Rating | None:
    given = any(event["type"] == "rating_given" for event in events)
    return conversation.ratings.order_by("-at").first() if given else None


_ICONS = {
    "conversation_opened": "message-circle",
    "handoff_requested": "users",
    "queue_entered": "clock",
    "queue_left": "clock",
    "agent_joined": "user-check",
    "agent_left": "arrow-right-left",
    "lane_changed": "siren",
    "assurance_raised": "badge-check",
    "turn_passed": "pause",
    "closure_started": "check",
    "closure_undone": "undo-2",
    "conversation_closed": "circle-check",
    "conversation_reopened": "undo-2",
    "rating_given": "star",
    "message_redacted": "shield",
    "seal_opened": "shield",
    "reply_refused": "shield-alert",
    "incident_linked": "link",
    "incident_unlinked": "unlink",
}


@dataclass(frozen=True)
class _Names:
    """What sentences need to know beside the event itself."""

    conversation: Conversation
    queues: Mapping[int, Queue]
    rating: Rating | None

    def sentence(self, event: EventDict) -> str:
        """What happened, in one short sentence; empty for what the log does not show."""
        if event["type"] == "queue_entered":
            queue = self.queues.get(event["data"].get("queue", 0))
            return _("Waiting in line: %(queue)s") % {
                "queue": queue.name_in(get_language() or "en") if queue else ""
            }
        if event["type"] == "rating_given" and self.rating:
            words = _("The customer rated this: %(choice)s") % {"choice": self.rating.get_choice_display()}
            return f"{words}. {self.rating.text}" if self.rating.text else words
        write = _SENTENCES.get(event["type"])
        return write(event["data"], event["actor"]) if write else ""


def _handoff(data: EventDict, actor: EventDict) -> str:
    return {
        "phrase": _("The customer asked for a person"),
        "customer": _("The customer asked for a person"),
        "no_answer": _("The assistant had no answer and called a person"),
        "no_use": _("The answers did not help; a person was called"),
        "emergency": _("Emergency: a person was called at once"),
        "upset": _("The customer is upset; a person was called"),
        "reopened": _("Reopened; it waits for a person again"),
    }.get(data.get("reason", ""), _("A person was called"))


def _left(data: EventDict, actor: EventDict) -> str:
    words = (
        _("%(who)s handed back to the assistant") if data.get("to") == "bot" else _("%(who)s passed it on")
    )
    return words % {"who": _who(actor)}


def _lane(data: EventDict, actor: EventDict) -> str:
    lane = data.get("lane", "")
    label = Conversation.Lane(lane).label if lane in Conversation.Lane.values else lane
    return _("Moved to another lane: %(lane)s") % {"lane": label}


def _assurance(data: EventDict, actor: EventDict) -> str:
    level = data.get("level", 0)
    label = Assurance(level).label if level in Assurance.values else level
    return _("Identity proven: L%(level)s, %(label)s") % {"level": level, "label": label}


def _turn(data: EventDict, actor: EventDict) -> str:
    turn = data.get("turn", "")
    if turn == Conversation.Turn.CUSTOMER:
        return _("Set to waiting for the customer by %(who)s") % {"who": _who(actor)}
    return _("Back with us") if turn == Conversation.Turn.AGENT else ""


def _closed(data: EventDict, actor: EventDict) -> str:
    if actor["kind"] == "customer":
        return _("The customer ended the conversation")
    return _("Conversation ended")


def _queue_left(data: EventDict, actor: EventDict) -> str:
    return _("The customer left the line") if data.get("outcome") == "left" else ""


def _incident_linked(data: EventDict, actor: EventDict) -> str:
    if data.get("how") == "agent":
        return _("%(who)s linked an incident") % {"who": _who(actor)}
    return _("The assistant linked an incident") if data.get("how") == "answer" else ""


def _who(actor: EventDict) -> str:
    return str(actor.get("name") or _("the system"))


_SENTENCES: dict[str, Callable[[EventDict, EventDict], str]] = {
    "conversation_opened": lambda data, actor: _("Conversation opened"),
    "handoff_requested": _handoff,
    "queue_left": _queue_left,
    "agent_joined": lambda data, actor: _("%(who)s joined") % {"who": _who(actor)},
    "agent_left": _left,
    "lane_changed": _lane,
    "assurance_raised": _assurance,
    "turn_passed": _turn,
    "closure_started": lambda data, actor: _("Resolved by %(who)s") % {"who": _who(actor)},
    "closure_undone": lambda data, actor: _("%(who)s took the resolve back") % {"who": _who(actor)},
    "conversation_closed": _closed,
    "conversation_reopened": lambda data, actor: _("Reopened"),
    "incident_linked": _incident_linked,
    "incident_unlinked": lambda data, actor: _("%(who)s unlinked the incident") % {"who": _who(actor)},
    "message_redacted": lambda data, actor: _("A secret was removed from a message"),
    "reply_refused": lambda data, actor: _("A reply of %(who)s was stopped") % {"who": _who(actor)},
    "seal_opened": lambda data, actor: _("The customer says that it is no secret; it can be read again"),
}
