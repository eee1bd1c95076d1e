"""Reactions of the web chat."""

from veriline.conversations.models import Message
from veriline.journal.jobs import run_later
from veriline.journal.models import Event

#: An answer nobody saw for so long is told by mail (requirement A10).
UNSEEN_S = 30


def watch_reply(event: Event) -> None:
    """An agent answered: look again in 30 s whether the customer has seen it."""
    if event.actor_kind == Message.Kind.AGENT:
        run_later("webchat.notice_unseen", seconds=UNSEEN_S, event=event.pk)
