"""What is said on a socket (api.md, "Live" and "Event"). Pure: no Django, no network, no clock.

From a client, one JSON object per text frame, at most `MAX_FRAME` bytes:

- customer: `{"type": "hello", "token", "after"?}` first; then `{"type": "typing"}` and `{"type": "seen", "seq"}`
- agent: `{"type": "hello", "grant", "after"?: {stream: seq}}` first; then `{"type": "subscribe", "grant", "after"?}`,
  `{"type": "unsubscribe", "stream"}`, `{"type": "typing", "stream"}`, `{"type": "seen", "stream", "seq"}`, and the
  agent's presence in a conversation: `{"type": "viewing" | "drafting" | "left", "stream"}`

From the server:

- `{"type": "ready", …}` answers hello and subscribe: the customer's `conversation` and `last_seq`, or the agent's
  `agent` and `streams` (stream → last seq)
- `{"type": "event", "event": Event}` in the order of `seq`, none left out, none twice
- `{"type": "hint", "hint": …, "conversation"?, …}`: `typing` (actor), `queue` (position), `list` (seq, gone?),
  `presence` (agents: id, name, staff_number, doing), `customer` (state here or gone, since), `seen` (how far the
  other side has read: seq in the customer's numbering, which staff events carry as `public_seq`, and at),
  `agents` (somebody's rights changed), `beat` (the line lives: to agents every 5 s, to customers every 20 s, so that
  a page need not ask)
- `{"type": "resync"}`: you were too slow; fetch from your last seq (this socket goes on once it has drained)
- `{"type": "revoked", "stream"}`: you may no longer see it
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, Literal, NamedTuple, NotRequired, TypedDict
from uuid import UUID

#: The PostgreSQL channel of wake-ups: the same as `journal.record.CHANNEL`, which this module may not import.
CHANNEL = "veriline"
MAX_FRAME = 8 * 1024
MAX_SEQ = 2**31 - 1
MAX_STREAMS = 100


class Close(IntEnum):
    """Why the server ends a socket. Below 4000: RFC 6455 section 7.4.1; above: ours, after the HTTP status."""

    GOING_AWAY = 1001
    NOT_TEXT = 1003
    NOT_UTF8 = 1007
    TOO_BIG = 1009
    RESTART = 1012
    TRY_LATER = 1013
    BAD_FRAME = 4400
    NOT_VALID = 4401
    REVOKED = 4403
    TOO_LATE = 4408
    BEYOND_END = 4409
    TOO_MANY = 4429


# --- frames from clients -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CustomerHello:
    """Opens the customer's stream of the token's conversation after `after`."""

    token: str
    after: int = 0


@dataclass(frozen=True)
class AgentHello:
    """Opens the staff streams of a grant, each after its number in `after` (0 when absent)."""

    grant: str
    after: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Subscribe:
    """Adds the streams of a further grant to an agent's socket."""

    grant: str
    after: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Unsubscribe:
    """Ends one stream of an agent's socket."""

    stream: str


@dataclass(frozen=True)
class Typing:
    """Somebody is typing; what they type never travels. Customers name no stream."""

    stream: str | None = None


@dataclass(frozen=True)
class Seen:
    """Everything up to `seq`, in the reader's numbering, was on the reader's screen. Customers name no stream."""

    seq: int
    stream: str | None = None


Doing = Literal["viewing", "drafting", "left"]


@dataclass(frozen=True)
class Presence:
    """What an agent does in a conversation."""

    stream: str
    doing: Doing


ClientFrame = CustomerHello | AgentHello | Subscribe | Unsubscribe | Typing | Seen | Presence


class BadFrame(Exception):
    """The client's mistake; the message says which, in words fit for a close reason (at most 123 bytes)."""


#: Tokens and grants are URL-safe base64 in one or two parts.
_SECRET = re.compile(r"[A-Za-z0-9_.=-]{1,7000}")


def parse(text: str) -> ClientFrame:
    """Reads one frame; unknown fields are ignored. Raises `BadFrame`."""
    try:
        frame = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadFrame("not JSON") from error
    if not isinstance(frame, dict):
        raise BadFrame("not a JSON object")
    kind = frame.get("type")
    if kind == "hello" and "grant" in frame:
        return AgentHello(_secret(frame, "grant"), _afters(frame))
    if kind == "hello":
        return CustomerHello(_secret(frame, "token"), _seq(frame.get("after", 0), "after"))
    if kind == "subscribe":
        return Subscribe(_secret(frame, "grant"), _afters(frame))
    if kind == "unsubscribe":
        return Unsubscribe(_stream(frame.get("stream")))
    if kind == "typing":
        return Typing(_stream_if_any(frame))
    if kind == "seen":
        return Seen(_seq(frame.get("seq"), "seq"), _stream_if_any(frame))
    if kind in ("viewing", "drafting", "left"):
        return Presence(_stream(frame.get("stream")), kind)
    raise BadFrame("unknown type")


def _secret(frame: dict[str, Any], name: str) -> str:
    value = frame.get(name)
    if not isinstance(value, str) or not _SECRET.fullmatch(value):
        raise BadFrame(f"{name} is missing or malformed")
    return value


def _seq(value: object, name: str) -> int:
    if type(value) is not int or not 0 <= value <= MAX_SEQ:
        raise BadFrame(f"{name} is not a sequence number")
    return value


def _stream(value: object) -> str:
    try:
        return str(UUID(value))  # type: ignore[arg-type]
    except (ValueError, AttributeError, TypeError) as error:
        raise BadFrame("stream is not a conversation's id") from error


def _stream_if_any(frame: dict[str, Any]) -> str | None:
    return None if frame.get("stream") is None else _stream(frame["stream"])


def _afters(frame: dict[str, Any]) -> dict[str, int]:
    after = frame.get("after", {})
    if not isinstance(after, dict) or len(after) > MAX_STREAMS:
        raise BadFrame("after is not a map of stream to seq")
    return {_stream(stream): _seq(seq, "after") for stream, seq in after.items()}


# --- events --------------------------------------------------------------------------------------------------------


class Row(NamedTuple):
    """A stored event joined with its message, agent and files: the columns of `rows.READ`, JSON still as text."""

    stream: str
    seq: int
    public_seq: int | None
    type: str
    at: datetime
    actor_kind: Literal["customer", "bot", "agent", "system"]
    actor_id: int | None
    data: str
    alias: str | None
    staff_number: str | None
    message: str | None
    text: str | None
    language: str | None
    redactions: str | None
    masks: str | None
    message_data: str | None
    dedupe_key: str | None
    attachments: str | None


class Actor(TypedDict):
    """Who did it. Agents have their public alias and staff number; `id` is told to staff alone."""

    kind: Literal["customer", "bot", "agent", "system"]
    name: NotRequired[str]
    staff_number: NotRequired[str]
    id: NotRequired[int]


class Event(TypedDict):
    """An event as clients receive it. `public_seq` is in staff events alone."""

    conversation: str
    seq: int
    public_seq: NotRequired[int | None]
    type: str
    at: str
    actor: Actor
    data: dict[str, Any]


#: Stored types that clients know as `message`.
MESSAGES = frozenset({"message_received", "emergency_raised", "message_written"})

#: Types whose subject is a message; `rows` joins it for these.
ABOUT_MESSAGES = (*sorted(MESSAGES), "message_redacted", "note_written", "seal_opened")

#: The mark of identity data under seal, which a member of staff may reveal (secrets.md section 1, VAULT).
SEALED_IDENTITY = re.compile(r"\[\[sealed:(?:national_id|passport):")

#: Characters at the end of a masked passage that staff see (secrets.md section 4: "MASK to last 3").
MASKED_END = 3

#: What of a message's own data is meant for the customer (the assistant's cards and choices).
_SHOWN_WITH_MESSAGE = ("suggestions", "answer", "actions", "category", "categories", "kinds")

#: What of an event's own data the customer is told. A type that is not here tells nothing but that it happened. Never
#: the lane: whoever forces a customer looks at the same screen (E08). What is being done, the assistant says in words.
_SHOWN: dict[str, tuple[str, ...]] = {
    "message_redacted": ("kinds",),
    "queue_left": ("outcome",),
    "agent_left": ("to",),
    "assurance_raised": ("level",),
    "case_opened": ("kind", "number"),
    "incident_linked": ("incident",),
    "incident_unlinked": ("incident",),
    "incident_told": ("incident",),
    "announcement_named": ("announcement",),
}


def customer_event(row: Row) -> Event:
    """The event as its customer sees it, numbered by `public_seq`. Only for rows that have one."""
    assert row.public_seq is not None, "an internal event never reaches a customer"
    told = json.loads(row.data)
    data = {name: told[name] for name in _SHOWN.get(row.type, ()) if name in told}
    if row.type in ABOUT_MESSAGES:
        data = {"id": row.message, **data}
    if row.type in MESSAGES:
        data |= _message(row, f"/api/v1/conversations/{row.stream}/attachments")
    return {
        "conversation": row.stream,
        "seq": row.public_seq,
        "type": _public_type(row.type),
        "at": _instant(row.at),
        "actor": _actor(row),
        "data": data,
    }


def staff_event(row: Row) -> Event:
    """The event as staff see it, numbered by `seq`: internal ones too, with the agent's id."""
    data = json.loads(row.data)
    if row.type in ABOUT_MESSAGES:
        data = {"id": row.message, **data}
    if row.type in MESSAGES or row.type == "note_written":
        data |= _message(row, f"/api/v1/agent/conversations/{row.stream}/attachments")
        masks = json.loads(row.masks or "[]")
        data["text"] = masked(data["text"] or "", masks)
        data["hides"] = bool(masks) or SEALED_IDENTITY.search(data["text"]) is not None
    actor = _actor(row)
    if row.actor_kind == "agent" and row.actor_id is not None:
        actor["id"] = row.actor_id
    return {
        "conversation": row.stream,
        "seq": row.seq,
        "public_seq": row.public_seq,
        "type": _public_type(row.type),
        "at": _instant(row.at),
        "actor": actor,
        "data": data,
    }


def masked(text: str, masks: Sequence[Sequence[int]]) -> str:
    """The text as staff see it: of a telephone number, a mail address or an account only the end (D16)."""
    for start, end in reversed(masks):
        text = f"{text[:start]}•••{text[max(start, end - MASKED_END) : end]}{text[end:]}"
    return text


def _public_type(stored: str) -> str:
    return "message" if stored in MESSAGES else stored


def _actor(row: Row) -> Actor:
    actor: Actor = {"kind": row.actor_kind}
    if row.alias is not None and row.staff_number is not None:
        actor["name"], actor["staff_number"] = row.alias, row.staff_number
    return actor


def _message(row: Row, files_at: str) -> dict[str, Any]:
    beside = json.loads(row.message_data or "{}")
    data: dict[str, Any] = {
        "text": row.text,
        "language": row.language,
        "redactions": json.loads(row.redactions or "[]"),
        "attachments": [
            file | {"url": f"{files_at}/{file['id']}"} for file in json.loads(row.attachments or "[]")
        ],
    }
    if row.actor_kind == "customer":
        if row.dedupe_key:
            data["client_id"] = row.dedupe_key.rpartition(":")[2]
        return data
    return data | {name: beside[name] for name in _SHOWN_WITH_MESSAGE if name in beside}


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# --- order ---------------------------------------------------------------------------------------------------------


class Cursor:
    """How far one client is in one stream: delivers each number once and in order.

    `offer` says what to do with a number: `deliver` the next one, ignore an `old` one, or read first: a `gap`.
    """

    __slots__ = ("last",)

    def __init__(self, last: int) -> None:
        self.last = last

    def offer(self, number: int) -> Literal["deliver", "old", "gap"]:
        """Judges `number` and moves on when it is delivered."""
        if number <= self.last:
            return "old"
        if number > self.last + 1:
            return "gap"
        self.last = number
        return "deliver"


# --- frames from the server ----------------------------------------------------------------------------------------


def encode(frame: dict[str, Any]) -> bytes:
    """The frame as it goes over the wire: compact JSON in UTF-8."""
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":")).encode()


def event_frame(event: Event) -> bytes:
    """A stored event."""
    return encode({"type": "event", "event": event})


def hint_frame(hint: str, conversation: str | None = None, **more: Any) -> bytes:
    """Something worth knowing that is never stored and may be lost."""
    about = {} if conversation is None else {"conversation": conversation}
    return encode({"type": "hint", "hint": hint, **about, **more})


RESYNC = encode({"type": "resync"})
BEAT = hint_frame("beat")


def revoked_frame(stream: str) -> bytes:
    """The agent may no longer see this stream."""
    return encode({"type": "revoked", "stream": stream})
