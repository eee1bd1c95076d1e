"""The customer pane: what staff may know at a glance, masked from the start (architecture section 5)."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone

from veriline.conversations.models import Conversation
from veriline.people.models import Agent, Assurance, Contact, Customer

from .rights import may_reveal

EARLIER = 8


@dataclass(frozen=True)
class Level:
    """How sure we are who this is, as a colour and a word (never colour alone)."""

    code: str
    word: str
    tone: str


@dataclass(frozen=True)
class Profile:
    """What the pane shows. Contacts carry no value: each opens by a reveal of its own."""

    customer: Customer
    level: Level
    vip: bool
    local_time: datetime | None
    place: str
    device: list[str]
    locale: str
    page_url: str
    contacts: list[Contact]
    may_reveal: bool
    earlier: list[Conversation]


_TONES = {Assurance.ANONYMOUS: "plain", Assurance.CONTACT: "info", Assurance.ACCOUNT: "ok"}


def level_of(assurance: int) -> Level:
    """L0 grey, L1 blue, L2 green, each with its word (domain/decisions.md 1)."""
    level = Assurance(assurance)
    return Level(code=f"L{level.value}", word=str(level.label), tone=_TONES[level])


def profile_of(conversation: Conversation, *, reader: Agent) -> Profile:
    """Three queries: contacts, earlier conversations the reader may see, and the reader's teams."""
    customer, client = conversation.customer, conversation.client
    proven = conversation.assurance >= Assurance.ACCOUNT
    zone = _zone(client.get("timezone", ""))
    return Profile(
        customer=customer,
        level=level_of(conversation.assurance),
        vip=proven and customer.is_vip,
        local_time=timezone.now().astimezone(zone) if zone else None,
        place=zone.key.rsplit("/", 1)[-1].replace("_", " ") if zone else "",
        device=[str(part) for part in (_app(client), client.get("os")) if part],
        locale=str(client.get("locale", "")),
        page_url=conversation.page_url,
        contacts=list(customer.contacts.defer("value").order_by("kind", "pk")),
        may_reveal=may_reveal(reader),
        earlier=_earlier(conversation, reader),
    )


def _earlier(conversation: Conversation, reader: Agent) -> list[Conversation]:
    return list(
        Conversation.objects.visible_to(reader)
        .filter(customer=conversation.customer_id)
        .exclude(pk=conversation.pk)
        .select_related("inbox", "agent")
        .order_by("-last_activity_at")[:EARLIER]
    )


def _app(client: dict[str, object]) -> str:
    return " ".join(str(client[key]) for key in ("app", "version") if client.get(key))


def _zone(name: object) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if isinstance(name, str) and name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
