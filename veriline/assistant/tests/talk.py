"""A customer's turn as the jobs run it."""

from tests import people
from veriline.assistant.handlers import answer_first, guard_emergency
from veriline.conversations.models import Conversation, Message
from veriline.journal.models import Event


def asks(talk: Conversation, text: str) -> Message | None:
    """The customer says it, the job runs; the newest words of the bot."""
    people.says(talk, text)
    event = Event.objects.filter(
        stream=talk.public_id, type__in=["message_received", "emergency_raised"]
    ).latest("seq")
    (guard_emergency if event.type == "emergency_raised" else answer_first)(event)
    talk.refresh_from_db()
    return Message.objects.filter(conversation=talk, kind=Message.Kind.BOT).order_by("pk").last()
