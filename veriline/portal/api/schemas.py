"""What comes in and goes out. Every string is tidied at the door: no NUL, no lone surrogate, no bidi override."""

from typing import Annotated, Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import BeforeValidator, ConfigDict, Field

from veriline import safety


def _tidied(value: Any) -> Any:
    return safety.tidy(value) if isinstance(value, str) else value


#: On every string: a validator of the whole body would see ninja's wrapper of it, not its strings.
Tidy = BeforeValidator(_tidied)


class Incoming(Schema):
    """Base of all bodies: unknown fields are ignored."""

    model_config = ConfigDict(extra="ignore")


Line = Annotated[str, Tidy, Field(max_length=200)]
Name = Annotated[str, Tidy, Field(max_length=60)]


class Client(Incoming):
    """What the widget knows of the device (requirement A11); shown to the customer and to the agent."""

    app: Annotated[str, Tidy, Field(max_length=60)] = ""
    version: Annotated[str, Tidy, Field(max_length=40)] = ""
    os: Annotated[str, Tidy, Field(max_length=60)] = ""
    locale: Annotated[str, Tidy, Field(max_length=40)] = ""
    timezone: Annotated[str, Tidy, Field(max_length=60)] = ""
    user_agent: Annotated[str, Tidy, Field(max_length=300)] = ""


class Opening(Incoming):
    """Opens a conversation, or the one a transfer code stands for."""

    language: Annotated[str, Tidy, Field(max_length=20)] = ""
    identity_token: Annotated[str, Tidy, Field(max_length=4000)] = ""
    transfer_code: Annotated[str, Tidy, Field(max_length=200)] = ""
    page_url: Annotated[str, Tidy, Field(max_length=2000)] = ""
    client: Client = Client()
    visit: Annotated[str, Tidy, Field(max_length=40)] = ""


class Opened(Schema):
    """A conversation and the key to it."""

    conversation: UUID
    token: str
    assurance: int
    live_url: str
    last_seq: int
    language: str
    notices: list[str] = []


class NewMessage(Incoming):
    """One message. `client_id` is made by the client, so that sending twice stores once."""

    client_id: UUID
    text: Annotated[str, Tidy] = ""
    attachments: Annotated[list[UUID], Field(max_length=6)] = []
    fields: Annotated[dict[Name, Line], Field(max_length=20)] = {}


class Stored(Schema):
    """The stored message and its number in the customer's stream."""

    id: UUID
    seq: int


class Handoff(Incoming):
    """Why a person is wanted, in the customer's words (optional)."""

    reason: Line = ""


class Trouble(Schema):
    """An open incident: its headline and what was said last."""

    id: int
    kind: str
    severity: str
    title: str
    text: str
    services: list[str]
    networks: list[str]
    assets: list[str]
    started_at: str
    url: str


class Verified(Schema):
    """What the register says of one channel. `code` is the reason's stable name, `as_of` when the register was read."""

    verdict: str
    kind: str
    normalized: str
    platform: str | None
    lookalike_of: str | None
    code: str
    reason: str
    as_of: str


class Incidents(Schema):
    """Open incidents, the gravest first."""

    incidents: list[Trouble]


class Notice(Schema):
    """An announcement in force. `id` is the number in its address, `kind` its category; times are RFC 3339."""

    id: int
    kind: str
    severity: str
    title: str
    text: str
    valid_from: str
    valid_until: str | None
    url: str


class Concerning(Incidents):
    """What a conversation is about: open incidents, then announcements in force."""

    announcements: list[Notice]


class Wanted(Schema):
    """A field that helps whoever answers (requirement B11); `value` is empty until it is known."""

    code: str
    label: str
    hint: str
    value: str
    choices: list[tuple[str, str]]


class Place(Schema):
    """The place in line. Waits in seconds; null when they cannot be known. `notice` is the incident it is about."""

    name: str
    lane: str
    position: int
    wait_low_s: int | None
    wait_high_s: int | None
    open: bool
    opens_at: str | None
    notice: str = ""
    fields: list[Wanted] = []


class Queued(Schema):
    """The answer to a handoff; `queue` is null when a person is there already."""

    queue: Place | None


class NewRating(Incoming):
    """How it went."""

    choice: Literal["good", "fair", "bad"]
    text: Annotated[str, Tidy, Field(max_length=2000)] = ""


class Identity(Incoming):
    """Raises the level: a signed token at once, a mail address by a link."""

    identity_token: Annotated[str, Tidy, Field(max_length=4000)] = ""
    email: Annotated[str, Tidy, Field(max_length=254)] = ""


class Typed(Incoming):
    """What somebody is typing, for articles that may answer it already (requirement B10)."""

    text: Annotated[str, Tidy, Field(max_length=2000)] = ""
    language: Annotated[str, Tidy, Field(max_length=20)] = ""


class Done(Schema):
    """It is done."""

    ok: bool = True


class Events(Schema):
    """Events after a number, gapless and ordered."""

    events: list[dict[str, Any]]
    last_seq: int
