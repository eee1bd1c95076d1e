"""How the assistant speaks and steps aside: the two acts that questions and flows share."""

from typing import Any

from django.utils import timezone, translation
from django.utils.functional import Promise

from veriline.conversations import actions as conversations
from veriline.conversations.models import Conversation
from veriline.journal.events import BOT

from . import texts
from .models import FlowRun

#: Handoffs that are no failure: nothing went wrong, so nothing is apologised for.
EXPECTED = frozenset({"phrase", "needs_person", "flow"})


def say(
    conversation: Conversation,
    text: Promise | str,
    *,
    key: str,
    data: dict[str, Any] | None = None,
    turn: int | None = None,
) -> None:
    """The assistant's words in the customer's language, once for each `key`."""
    with translation.override(conversation.language):
        words = str(text)
    conversations.say(
        conversation,
        words,
        actor=BOT,
        dedupe_key=f"bot:{conversation.pk}:{key}",
        turn_number=turn,
        data=data,
    )


def hand_over(conversation: Conversation, *, reason: str, key: object) -> None:
    """A person takes over. From here on the assistant is silent until an agent hands back (invariant 6)."""
    FlowRun.objects.filter(conversation=conversation, ended_at=None).update(ended_at=timezone.now())
    if conversations.request_handoff(conversation, reason=reason, actor=BOT):
        text = texts.HANDOFF if reason in EXPECTED else texts.HANDOFF_AFTER_FAILURES
        say(conversation, text, key=f"handoff:{key}")
