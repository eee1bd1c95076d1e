"""Reactions of the line."""

from veriline.conversations.stream import conversation_of
from veriline.journal.models import Event
from veriline.journal.record import lane

from .actions import forget, place, settle
from .matching import match


@lane("emergency", reason="emergency")
def place_in_queue(event: Event) -> None:
    """Somebody wants a person: put them into the line (idempotent)."""
    place(conversation_of(event))


@lane("emergency", lane="emergency")
def match_waiting(event: Event) -> None:
    """Somebody came, went or became free: look whether somebody waits."""
    match()


def settle_place(event: Event) -> None:
    """A person has joined: give up the place, if one is still kept."""
    settle(conversation_of(event))


def forget_closed(event: Event) -> None:
    """The conversation has ended: give up its place."""
    forget(conversation_of(event))
