"""Reactions of the web chat."""

from veriline.journal.jobs import run_later
from veriline.journal.models import Event
from veriline.journal.record import acts_of

#: An answer nobody saw for so long is told by mail (requirement A10).
UNSEEN_S = 30


@acts_of("agent")
def watch_reply(event: Event) -> None:
    """An agent answered: look again in 30 s whether the customer has seen it."""
    run_later("webchat.notice_unseen", seconds=UNSEEN_S, event=event.pk)
