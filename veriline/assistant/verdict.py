"""An answer did not solve it: the customer says so by one tap, and may say what was missing (requirement H15)."""

from typing import Any

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from veriline.conversations import actions as conversations
from veriline.conversations.models import Conversation
from veriline.conversations.record import record
from veriline.journal.events import Actor

from .events import AnswerJudged
from .models import Answer
from .saying import hand_over, say

#: What may have been missing, by code. Codes are stored, never words of the customer's.
REASONS: dict[str, Promise | str] = {
    "other": _("It is about something else"),
    "unclear": _("I did not understand it"),
    "tried": _("I did that, and it did not help"),
}
#: After so many answers that did not solve it, by the customer's own word, a person takes over (requirement B5).
FAILURES_BEFORE_HANDOFF = 2
WHAT_WAS_MISSING = _("What was missing?")
IN_OTHER_WORDS = _("Thank you. Say it in other words, or talk to a person.")


class UnknownReason(ValueError):
    """The reason is none of `REASONS`."""


@conversations.locked
def say_not_yet(conversation: Conversation, *, reason: str = "") -> None:
    """The last answer did not solve it. Without a reason the assistant asks for one; after so many it calls a person.

    Raises `UnknownReason`. Nothing is said while a person has the turn.
    """
    if reason and reason not in REASONS:
        raise UnknownReason(reason)
    answer = Answer.objects.filter(conversation=conversation).order_by("-pk").first()
    if answer is None:
        return
    answer.outcome = Answer.Outcome.FAILED
    answer.save(update_fields=["outcome"])
    judged = AnswerJudged(answer.pk, solved=False, reason=reason)
    record(conversation, judged, actor=Actor("customer", conversation.customer_id))
    if conversation.turn != Conversation.Turn.BOT or conversation.closed_at:
        return
    if reason and _failures(conversation) >= FAILURES_BEFORE_HANDOFF:
        hand_over(conversation, reason="no_use", key=answer.pk)
    elif reason:
        data: dict[str, Any] = {"actions": ["person"]}
        say(conversation, IN_OTHER_WORDS, key=f"not_yet:{answer.pk}:{reason}", data=data)
    else:
        data = {"actions": [*_choices(conversation), "person"]}
        say(conversation, WHAT_WAS_MISSING, key=f"not_yet:{answer.pk}", data=data)


def _failures(conversation: Conversation) -> int:
    return Answer.objects.filter(conversation=conversation, outcome=Answer.Outcome.FAILED).count()


def _choices(conversation: Conversation) -> list[dict[str, Any]]:
    with translation.override(conversation.language):
        return [
            {"label": str(words), "fields": {"solved": "no", "reason": code}}
            for code, words in REASONS.items()
        ]
