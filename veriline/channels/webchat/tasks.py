"""Timed jobs of the web chat."""

from django.db import transaction
from procrastinate.contrib.django import app

from veriline.conversations.models import Conversation, Message
from veriline.conversations.record import record
from veriline.conversations.stream import conversation_of
from veriline.journal.events import SYSTEM
from veriline.journal.jobs import RETRY
from veriline.journal.models import Event

from .events import ReplyUnseen


@app.task(name="webchat.notice_unseen", retry=RETRY)
def notice_unseen(*, event: int) -> None:
    """Records that a reply went unseen, once until the customer has looked again."""
    reply = Event.objects.get(pk=event)
    with transaction.atomic():
        conversation = Conversation.objects.select_for_update().get(pk=conversation_of(reply).pk)
        if conversation.seen_public_seq >= (reply.public_seq or 0):
            return
        told = Event.objects.filter(stream=reply.stream, type=ReplyUnseen.name())
        if conversation.seen_at:
            told = told.filter(at__gt=conversation.seen_at)
        if not told.exists():
            record(conversation, ReplyUnseen(), actor=SYSTEM, subject=Message(pk=reply.subject))
