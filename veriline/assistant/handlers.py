"""Reactions of the assistant."""

from veriline.conversations.actions import StaleTurn
from veriline.conversations.stream import message_of
from veriline.journal.models import Event
from veriline.journal.record import lane

from . import actions, exposed


@lane("answers")
def answer_first(event: Event) -> None:
    """A customer said something: answer it, if the turn is the assistant's; a stale turn is refused, which is fine."""
    try:
        actions.answer(message_of(event))
    except StaleTurn:
        return


@lane("emergency")
def guard_emergency(event: Event) -> None:
    """It sounds like theft in progress: never behind a bot question."""
    actions.guard(message_of(event))


@lane("answers")
def tell_removed(event: Event) -> None:
    """A stored message turned out to hold a secret."""
    exposed.tell_late(message_of(event))
