"""A reply nobody saw for 30 s is told by one mail with a link and none of its text (requirement A10)."""

import pytest
from django.core import mail
from django.utils import timezone

from tests import people
from veriline.channels.webchat.handlers import watch_reply
from veriline.channels.webchat.tasks import notice_unseen
from veriline.conversations import actions
from veriline.conversations.models import Conversation
from veriline.journal.models import Event
from veriline.people.actions import add_contact
from veriline.people.models import Agent
from veriline.portal.handlers import mail_reply_notice

pytestmark = pytest.mark.django_db
TEXT = "Your deposit of 1,250 USDT has arrived."


def unseen_reply(talk: Conversation, ben: Agent, key: str = "r") -> Event:
    """Ben replies and 30 s pass."""
    actions.reply(talk, TEXT, agent=ben, dedupe_key=key)
    reply = Event.objects.filter(stream=talk.public_id, type="message_written").latest("seq")
    watch_reply(reply)
    notice_unseen(event=reply.pk)
    return reply


def notices(talk: Conversation) -> list[Event]:
    return list(Event.objects.filter(stream=talk.public_id, type="reply_unseen").order_by("seq"))


def test_one_mail_goes_out_however_many_replies_follow() -> None:
    ben, ada = people.ben(), people.conversation(language="zh-hans")
    add_contact(ada.customer, email="ada@example.com")
    for key in ("r1", "r2", "r3"):
        unseen_reply(ada, ben, key)
    assert len(notices(ada)) == 1
    mail_reply_notice(notices(ada)[0])
    (sent,) = mail.outbox
    assert sent.to == ["ada@example.com"]
    body = str(sent.message())
    assert "1,250" not in sent.body
    assert "deposit" not in body
    assert str(ada.public_id) in sent.body


def test_a_seen_reply_is_not_mailed() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, TEXT, agent=ben, dedupe_key="r")
    Conversation.objects.filter(pk=ada.pk).update(seen_public_seq=99, seen_at=timezone.now())
    reply = Event.objects.filter(stream=ada.public_id, type="message_written").latest("seq")
    notice_unseen(event=reply.pk)
    assert notices(ada) == []


def test_after_the_customer_has_looked_a_new_reply_is_told_again() -> None:
    ben, ada = people.ben(), people.conversation()
    unseen_reply(ada, ben, "r1")
    ada.refresh_from_db()
    Conversation.objects.filter(pk=ada.pk).update(seen_public_seq=ada.last_public_seq, seen_at=timezone.now())
    unseen_reply(ada, ben, "r2")
    assert len(notices(ada)) == 2


def test_without_an_address_nothing_is_sent() -> None:
    ben, ada = people.ben(), people.conversation()
    unseen_reply(ada, ben)
    mail_reply_notice(notices(ada)[0])
    assert mail.outbox == []
