"""One tap says that an answer did not help, another why; two of them call a person."""

import pytest

from tests import people
from veriline.assistant import verdict
from veriline.assistant.models import Answer
from veriline.conversations.models import Conversation, Message
from veriline.journal.models import Event

pytestmark = pytest.mark.django_db


def answered(talk: Conversation, text: str = "Where is my deposit?") -> Answer:
    """The assistant answered the customer."""
    people.says(talk, text)
    message = Message.objects.filter(conversation=talk, kind="customer").latest("pk")
    return Answer.objects.create(conversation=talk, message=message, articles=["1001"], confident=True)


def said(talk: Conversation) -> list[str]:
    """What the assistant said."""
    return list(
        Message.objects.filter(conversation=talk, kind="bot").order_by("pk").values_list("text", flat=True)
    )


@pytest.mark.parametrize(("language", "asks"), [("en", "What was missing?"), ("zh-hans", "还缺少什么？")])
def test_not_yet_asks_what_was_missing_once_and_offers_a_person(language: str, asks: str) -> None:
    talk = people.conversation(language=language)
    answer = answered(talk)
    for _ in range(2):
        verdict.say_not_yet(talk)
    answer.refresh_from_db()
    assert answer.outcome == Answer.Outcome.FAILED
    assert said(talk) == [asks]
    offered = Message.objects.get(conversation=talk, kind="bot").data["actions"]
    assert [one["fields"]["reason"] for one in offered[:-1]] == ["other", "unclear", "tried"]
    assert offered[-1] == "person"


def test_a_reason_is_kept_as_a_code_and_the_second_answer_that_failed_calls_a_person() -> None:
    people.queue()
    talk = people.conversation()
    answered(talk)
    verdict.say_not_yet(talk, reason="tried")
    assert talk.turn == Conversation.Turn.BOT
    second = answered(talk, "It is still not there")
    verdict.say_not_yet(talk, reason="unclear")
    assert talk.turn == Conversation.Turn.QUEUE
    event = Event.objects.filter(stream=talk.public_id, type="answer_judged").latest("pk")
    assert event.data == {"answer": second.pk, "solved": False, "reason": "unclear"}
    assert event.public_seq is None


def test_free_words_are_no_reason() -> None:
    talk = people.conversation()
    answered(talk)
    with pytest.raises(verdict.UnknownReason):
        verdict.say_not_yet(talk, reason="my password is hunter2")
    assert not Event.objects.filter(type="answer_judged").exists()


def test_while_a_person_has_the_turn_it_is_noted_and_nothing_is_said() -> None:
    talk = people.conversation()
    answered(talk)
    from veriline.conversations.actions import assign

    assign(talk, people.ben())
    verdict.say_not_yet(talk)
    assert said(talk) == []
    assert Answer.objects.get().outcome == Answer.Outcome.FAILED


def test_where_nothing_was_answered_there_is_nothing_to_judge() -> None:
    talk = people.conversation()
    verdict.say_not_yet(talk)
    assert not Event.objects.filter(type="answer_judged").exists()
