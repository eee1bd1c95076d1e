"""Canned replies: text in the customer's language with variables that fill or refuse (requirement C18)."""

import re
from dataclasses import dataclass

from veriline.conversations.models import CannedReply, Conversation
from veriline.people.models import Agent

VARIABLE = re.compile(r"\{([a-z_]+)\}")

#: What a canned reply may name, and what the settings page says about each.
VARIABLES = ("alias", "uid", "number", "agent", "staff_number")


@dataclass(frozen=True)
class Filled:
    """A reply ready for the composer. `missing` names what could not be filled and stays in the text as it is."""

    shortcut: str
    title: str
    text: str
    missing: tuple[str, ...]


def replies_for(conversation: Conversation, *, agent: Agent) -> list[Filled]:
    """Every canned reply in the customer's language, filled; none in another language."""
    language = conversation.language.split("-")[0]
    replies = CannedReply.objects.filter(language__startswith=language).order_by("shortcut")
    values = _values(conversation, agent)
    return [_filled(reply, values) for reply in replies]


def unfilled(text: str) -> tuple[str, ...]:
    """Our variables that still stand in a text: such a text is not sent."""
    return tuple(name for name in VARIABLE.findall(text) if name in VARIABLES)


def short_number(conversation: Conversation) -> str:
    """The short number of a conversation for people to say: the end of its public id."""
    return conversation.public_id.hex[-8:].upper()


def _values(conversation: Conversation, agent: Agent) -> dict[str, str]:
    return {
        "alias": conversation.customer.alias,
        "uid": conversation.customer.uid,
        "number": short_number(conversation),
        "agent": agent.alias,
        "staff_number": agent.staff_number,
    }


def _filled(reply: CannedReply, values: dict[str, str]) -> Filled:
    text = VARIABLE.sub(lambda found: values.get(found.group(1)) or found.group(), reply.text)
    return Filled(reply.shortcut, reply.title, text, unfilled(text))
