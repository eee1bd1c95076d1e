"""The customer's word on what was held back: a transaction id, or a secret (secrets.md section 1, HOLD)."""

from veriline.conversations import seals
from veriline.conversations.models import Conversation
from veriline.journal.events import Actor

from . import texts
from .actions import note
from .saying import say


def settle(conversation: Conversation, *, is_secret: bool) -> bool:
    """Removes what was held, or lets it stand in its message again and notes it as data. False when nothing is held."""
    actor = Actor("customer", conversation.customer_id)
    changed = seals.decide(conversation, is_secret=is_secret, actor=actor)
    for message in changed:
        if not is_secret:
            note(message)
            say(conversation, texts.NO_SECRET, key=f"opened:{message.pk}", data={"actions": ["person"]})
    return bool(changed)
