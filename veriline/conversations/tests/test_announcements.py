"""A chat about what an announcement concerns is told of it: one message before any article, and a call-out over it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import people
from veriline.assistant import actions as assistant
from veriline.conversations import announcements
from veriline.conversations.models import Conversation, Message
from veriline.journal.models import Event
from veriline.knowledge.models import AnnouncementPage
from veriline.knowledge.tests import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def doge() -> AnnouncementPage:
    """Maintenance of DOGE, in force."""
    return pages.announcement(pages.shelf(pages.home(), "announcements"))


def asks(talk: Conversation, text: str) -> list[Message]:
    """The customer asks; what the assistant then said."""
    people.says(talk, text)
    before = set(talk.messages.values_list("pk", flat=True))
    talk.refresh_from_db()
    assistant.answer(talk.messages.filter(kind="customer").latest("pk"))
    return list(talk.messages.exclude(pk__in=before).order_by("pk"))


def test_it_is_said_first_and_once_and_stands_over_the_chat(doge: AnnouncementPage) -> None:
    talk = people.conversation()
    first = asks(talk, "my DOGE withdrawal has not arrived")
    assert first[0].text == f"{doge.title} {doge.lead}"
    assert first[0].data["suggestions"][0]["url"] == doge.address
    assert all(doge.lead not in message.text for message in asks(talk, "DOGE is still missing"))
    assert announcements.concerning(talk) == [doge]
    named = Event.objects.filter(stream=talk.public_id, type=announcements.NAMED)
    assert [event.data for event in named] == [{"announcement": doge.public_id}]
    assert named.get().public_seq is not None, "the widget hears of it"


def test_a_chat_about_another_coin_is_told_nothing(doge: AnnouncementPage) -> None:
    talk = people.conversation()
    assert all(doge.lead not in message.text for message in asks(talk, "my BTC withdrawal has not arrived"))
    assert announcements.concerning(talk) == []


def test_when_it_is_over_or_hidden_by_law_its_call_out_goes(doge: AnnouncementPage) -> None:
    talk = people.conversation()
    asks(talk, "DOGE deposit missing")
    doge.valid_until = timezone.now() - timedelta(minutes=1)
    doge.save()
    assert announcements.concerning(talk) == []
