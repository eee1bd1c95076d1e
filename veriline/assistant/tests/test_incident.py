"""A question about an open incident: its words first, the conversation is linked, and nothing is said twice."""

import pytest

from tests import people
from veriline.assistant import actions
from veriline.conversations import incidents as links
from veriline.conversations.models import Conversation, IncidentLink, Message
from veriline.knowledge.incidents import close_incident
from veriline.knowledge.tests.test_incidents import LEAD, OVER, TEXTS, TITLES, opened

pytestmark = pytest.mark.django_db


def asks(talk: Conversation, text: str) -> list[Message]:
    """The customer asks; what the assistant then said."""
    people.says(talk, text)
    before = set(talk.messages.values_list("pk", flat=True))
    talk.refresh_from_db()
    actions.answer(talk.messages.filter(kind="customer").latest("pk"))
    return list(talk.messages.exclude(pk__in=before).order_by("pk"))


@pytest.mark.parametrize(
    ("language", "question"),
    [("en", "My TRON withdrawal has not arrived"), ("zh-hans", "波场提现还没到账")],
)
def test_the_first_answer_is_the_incident_in_the_own_language_with_the_live_status_before_any_article(
    language: str, question: str
) -> None:
    incident = opened()
    talk = people.conversation(language=language)
    (said,) = asks(talk, question)
    assert said.text == f"{TITLES[language]} {TEXTS[language]}"
    assert said.data["suggestions"][0]["url"].endswith(f"/{language}/status/{incident.pk}/")
    assert {"solved", "person"} <= set(said.data["actions"])
    assert IncidentLink.objects.get().how == IncidentLink.How.ANSWER


def test_it_is_told_once_in_a_conversation() -> None:
    opened()
    talk = people.conversation()
    asks(talk, "My TRON withdrawal has not arrived")
    said = asks(talk, "TRON withdrawal still not there")
    assert all(TEXTS["en"] not in message.text for message in said)


def test_a_question_about_something_else_and_one_after_the_end_are_answered_as_ever() -> None:
    incident = opened()
    talk = people.conversation()
    assert all(TEXTS["en"] not in message.text for message in asks(talk, "How do I pass the identity check?"))
    close_incident(incident, texts=OVER, by=LEAD)
    said = asks(people.conversation(), "My TRON withdrawal has not arrived")
    assert all(TITLES["en"] not in message.text for message in said)
    assert not IncidentLink.objects.exists()


def test_what_an_agent_unlinked_is_not_told_again() -> None:
    incident, ben = opened(), people.ben()
    talk = people.conversation()
    asks(talk, "My TRON withdrawal has not arrived")
    links.unlink(talk, incident, agent=ben)
    assert all(TEXTS["en"] not in message.text for message in asks(talk, "TRON withdrawal please"))


def test_while_a_person_has_the_turn_the_assistant_is_silent_and_the_call_out_appears() -> None:
    incident, ben = opened(), people.ben()
    talk = people.conversation()
    people.says(talk, "hello")
    from veriline.conversations.actions import assign

    assign(talk, ben)
    assert asks(talk, "It is a TRON withdrawal") == []
    assert links.concerning(talk) == [incident]


def test_whoever_asks_for_a_person_gets_one_and_no_speech() -> None:
    people.queue()
    opened()
    talk = people.conversation()
    said = asks(talk, "转人工，TRON 提现")
    talk.refresh_from_db()
    assert talk.turn == Conversation.Turn.QUEUE
    assert all(TEXTS["en"] not in message.text for message in said)
    assert links.concerning(talk)
