""" "Is this you?" in the chat is answered by the official register."""

import pytest

from tests import people
from veriline.assistant import actions
from veriline.assistant.models import Answer
from veriline.conversations.models import Message
from veriline.trust import demo

from .talk import asks

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("help_centre")]


@pytest.fixture(autouse=True)
def _register() -> None:
    demo.load(proposer=1, second=2)


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("en", "Is this you? https://exchamge.example/login", "This is fake. Do not use it."),
        ("en", "is @NorthwindHelp real", "This account is ours."),
        ("en", "t.me/northwind_support_24h", "Not on our list. Treat it as not us."),
        ("zh-hans", "收到短信让我点 xx-secure.com ，是你们官方的吗", "不在官方名单中，请视为非官方。"),
        ("zh-hans", "微信号 nwkefu888 是官方的吗", "我们没有 WeChat 个人账号"),
        ("ja", "exchamge.example", "偽物です。使わないでください。"),
    ],
)
def test_intent_V01_a_pasted_name_is_answered_with_the_verdict(language: str, text: str, says: str) -> None:
    said = asks(people.conversation(language=language), text)
    assert said is not None
    assert says in said.text
    assert "/verify/" in said.text
    assert "nwkefu888" not in said.text
    assert said.data["actions"] == ["solved", "person"]
    assert Answer.objects.get().intent == "V01"


def test_a_question_that_only_holds_an_address_is_no_question_about_it() -> None:
    for text in ("my email is ada@mail.test and my deposit has not arrived", "ada@mail.test"):
        said = asks(people.conversation(), text)
        assert said is not None
        assert "on our list" not in said.text


def test_a_job_that_runs_twice_answers_once() -> None:
    talk = people.conversation()
    asks(talk, "is exchamge.example yours?")
    message = Message.objects.get(conversation=talk, kind=Message.Kind.CUSTOMER)
    actions.answer(message)
    assert Answer.objects.count() == 1
    assert (
        Message.objects.filter(conversation=talk, kind=Message.Kind.BOT, text__contains="fake").count() == 1
    )
