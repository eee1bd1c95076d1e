"""What would help the person who takes over, and what is known of it: asked for while the customer waits (B11)."""

from dataclasses import dataclass

from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation
from veriline.fields.catalogue import CATALOGUE, FREQUENCIES, Field, Kind
from veriline.fields.networks import NETWORKS

from .intents import QUIET, intent

#: Asked of whoever waits without a known intent, and of nobody in danger.
USUAL = ("txid", "order")


@dataclass(frozen=True)
class Wanted:
    """A field to fill in, its value as it is read once it is known (else empty), and its choices where it has any."""

    field: Field
    value: str
    choices: tuple[tuple[str, str], ...] = ()


def wanted_of(conversation: Conversation) -> list[Wanted]:
    """The intent's fields in the table's order, in the active language. None in an emergency: nothing is asked."""
    if conversation.lane == Conversation.Lane.EMERGENCY or conversation.intent in QUIET:
        return []
    row = intent(conversation.intent)
    names = row.fields if row else list(USUAL)
    known = details_of(conversation)
    return [
        Wanted(
            CATALOGUE[name],
            CATALOGUE[name].shown(known[name]) if name in known else "",
            _choices(CATALOGUE[name]),
        )
        for name in names
        if name in CATALOGUE and CATALOGUE[name].kind in {Kind.LINE, Kind.TEXT, Kind.CHOICE}
    ]


def _choices(field: Field) -> tuple[tuple[str, str], ...]:
    if field.code == "network":
        return tuple((code, network.name) for code, network in NETWORKS.items())
    if field.code == "frequency":
        return tuple((code, str(words)) for code, words in FREQUENCIES.items())
    return ()
