"""Taking out of a stored message what turned out to be a secret (requirement O2)."""

from collections.abc import Sequence

from veriline import safety
from veriline.journal.events import SYSTEM, Actor

from .actions import locked
from .events import MessageRedacted
from .models import Conversation, Message
from .record import record


@locked
def redact(
    conversation: Conversation, message: Message, text: str, kinds: Sequence[str], *, actor: Actor = SYSTEM
) -> None:
    """The message says `text` from now on. What was made of its words goes too; whoever shows it reads it again."""
    message.redactions = [*message.redactions, *({"kind": kind} for kind in kinds)]
    rewrite(message, text)
    message.details.all().delete()
    record(conversation, MessageRedacted(tuple(kinds)), actor=actor, subject=message)


def rewrite(message: Message, text: str) -> None:
    """Stores other words, and which of them staff do not see. For `redact`, and for the end of a seal."""
    message.text = text
    message.masks = safety.apart(text, safety.look(text)).masks
    message.save(update_fields=["text", "redactions", "masks"])
