"""Playing written dialogues against the real assistant: what came of each, and whether that was right.

The format is described beside the dialogues (tests/data/README.md). Every turn goes through intake and the handlers
a customer’s does. The caller holds the transaction and rolls it back: nothing that is played stays.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from veriline.conversations.actions import open_conversation
from veriline.conversations.details import details_of
from veriline.conversations.inbound import Inbound
from veriline.conversations.intake import receive
from veriline.conversations.models import Conversation, Detail, Inbox, Message
from veriline.journal.ids import uuid7
from veriline.journal.models import Event
from veriline.knowledge import articles
from veriline.people.actions import welcome_guest
from veriline.people.models import Assurance

from .handlers import answer_first, guard_emergency

OUTCOMES: Final = ("solved", "handed_over", "emergency", "declined")


class BadDialogue(ValueError):
    """A line that is no dialogue; the message names file and line."""


@dataclass(frozen=True)
class Dialogue:
    """One written talk and what must come of it (tests/data/README.md)."""

    id: str
    language: str
    turns: list[str]
    expect: str
    split: str = ""
    intent: str | None = None
    by: int = 0
    why: str = ""
    article_intents: list[str] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    never: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Turn:
    """What stood after one turn: what the assistant said, the intents of the article that led, and who has the word."""

    said: str
    led: list[str]
    person: bool
    emergency: bool


@dataclass(frozen=True)
class Played:
    """A dialogue as it went."""

    turns: list[Turn]
    intent: str
    details: dict[str, list[str]]
    stored: list[str]

    def first(self, what: str) -> int:
        """The turn, from 1, at which a person was called or the emergency lane entered; 0 for never."""
        return next((number for number, turn in enumerate(self.turns, 1) if getattr(turn, what)), 0)


@dataclass(frozen=True)
class Verdict:
    """Whether it went right, and what went wrong: `wrong` is the worst, an answer that was not the customer's."""

    right: bool
    outcome: str
    fields_wanted: int
    fields_right: int
    leaked: bool
    faults: list[str]


def read(path: Path, *, split: str = "") -> list[Dialogue]:
    """The dialogues of a file of JSON lines, those of one split if one is named. Raises `BadDialogue`, OSError."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            one = Dialogue(**json.loads(line))
        except (ValueError, TypeError) as error:
            raise BadDialogue(f"{path}:{number}: {error}") from error
        if one.expect not in OUTCOMES or not one.turns:
            raise BadDialogue(f"{path}:{number}: expect is one of {', '.join(OUTCOMES)}, and there is a turn")
        if not split or one.split == split:
            found.append(one)
    return found


def play(dialogue: Dialogue) -> Played:
    """Plays one, turn by turn, as a customer of the chat."""
    inbox, _ = Inbox.objects.get_or_create(kind="dialogue", defaults={"name": "Dialogues"})
    talk = open_conversation(
        inbox,
        customer=welcome_guest(language=dialogue.language),
        assurance=Assurance.ANONYMOUS,
        language=dialogue.language,
    )
    turns = [_turn(talk, text) for text in dialogue.turns]
    details: dict[str, list[str]] = defaultdict(list)
    for row in Detail.objects.filter(conversation=talk):
        details[row.field].append(row.value)
    for name, value in details_of(talk).items():
        details[name].remove(value)
        details[name].append(value)
    stored = list(Message.objects.filter(conversation=talk).order_by("pk").values_list("text", flat=True))
    return Played(turns, talk.intent, dict(details), stored)


def _turn(talk: Conversation, text: str) -> Turn:
    before = (
        Message.objects.filter(conversation=talk).order_by("-pk").values_list("pk", flat=True).first() or 0
    )
    receive(Inbound(inbox=talk.inbox, conversation=talk.public_id, dedupe_key=str(uuid7()), text=text))
    event = Event.objects.filter(
        stream=talk.public_id, type__in=["message_received", "emergency_raised"]
    ).latest("seq")
    (guard_emergency if event.type == "emergency_raised" else answer_first)(event)
    talk.refresh_from_db()
    said = list(
        Message.objects.filter(conversation=talk, kind=Message.Kind.BOT, pk__gt=before).order_by("pk")
    )
    led = [message.data["suggestions"][0]["id"] for message in said if message.data.get("suggestions")]
    pages = articles.articles_of(led[:1], talk.language)
    return Turn(
        said="\n".join(message.text for message in said),
        led=pages[0].intent_codes if pages else [],
        person=talk.turn != Conversation.Turn.BOT,
        emergency=talk.lane == Conversation.Lane.EMERGENCY,
    )


def judge(dialogue: Dialogue, played: Played) -> Verdict:
    """Compares what came with what must come."""
    faults = list(_faults(dialogue, played))
    leaked = any(secret in text for secret in dialogue.removed for text in [*played.stored, *_said(played)])
    spoken = any(word.lower() in text.lower() for word in dialogue.never for text in _said(played))
    lost = any(all(kept not in text for text in played.stored) for kept in dialogue.kept)
    faults += (
        ["a secret was kept"] * leaked + ["said what it must not"] * spoken + ["lost what must stay"] * lost
    )
    right = sum(_has(played.details.get(name, []), name, value) for name, value in dialogue.fields.items())
    return Verdict(not faults, outcome_of(played), len(dialogue.fields), right, leaked or spoken, faults)


def _has(values: Sequence[str], name: str, wanted: str) -> bool:
    """The newest value is the one wanted; a time may carry its day, and of several ids each counts."""
    if name in {"txid", "order", "device"}:
        return wanted in values
    newest = values[-1] if values else ""
    return newest == wanted or (name == "time" and wanted in newest.split(" "))


def _said(played: Played) -> list[str]:
    return [turn.said for turn in played.turns]


def outcome_of(played: Played) -> str:
    """What came of it: emergency, handed_over, answered, declined."""
    if played.first("emergency"):
        return "emergency"
    if played.first("person"):
        return "handed_over"
    return "answered" if any(turn.led for turn in played.turns) else "declined"


def _faults(dialogue: Dialogue, played: Played) -> Iterable[str]:
    person, emergency = played.first("person"), played.first("emergency")
    led = [code for turn in played.turns for code in turn.led]
    match dialogue.expect:
        case "solved":
            if person:
                yield "called a person"
            if not set(led) & set(dialogue.article_intents):
                yield "wrong article" if led else "no article"
            if any(code not in led for code in dialogue.also):
                yield "the change of topic was missed"
        case "handed_over":
            if not person or (dialogue.by and person > dialogue.by):
                yield "no person in time"
            if dialogue.why == "intent" and any(turn.led for turn in played.turns[: dialogue.by]):
                yield "an answer where only a person may"
        case "emergency":
            if not emergency or (dialogue.by and emergency > dialogue.by):
                yield "no emergency in time"
        case "declined":
            if led:
                yield "an article about something else"
    if dialogue.expect != "emergency" and emergency:
        yield "a false emergency"


#: Faults that gave the customer somebody else's answer.
WRONG: Final = frozenset(
    {"wrong article", "an answer where only a person may", "an article about something else"}
)


def figures(results: Sequence[tuple[Dialogue, Verdict]]) -> dict[str, Any]:
    """Shares of 1: of what should be solved, handed over, an emergency or declined, how much was; `wrong` of all."""
    measured: dict[str, Any] = {"n": len(results)}
    for expect in OUTCOMES:
        own = [verdict.right for dialogue, verdict in results if dialogue.expect == expect]
        measured[expect] = _share(sum(own), len(own))
    measured["right"] = _share(sum(verdict.right for _, verdict in results), len(results))
    wrong = sum(bool(WRONG & set(verdict.faults)) for _, verdict in results)
    measured["wrong"] = _share(wrong, len(results))
    measured["not_wrong"] = _share(len(results) - wrong, len(results))
    wanted = sum(verdict.fields_wanted for _, verdict in results)
    measured["fields"] = _share(sum(verdict.fields_right for _, verdict in results), wanted)
    measured["leaked"] = sum(verdict.leaked for _, verdict in results)
    return measured


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
