"""No agent can write to a customer what only an impostor would (requirements I3, I4, I5)."""

import pytest

from tests import people
from veriline.conversations import actions
from veriline.conversations.guard import Objected, refuse_unsafe
from veriline.conversations.models import Message
from veriline.journal.models import Event
from veriline.safety.evaluate.guarded import asked, disguised, replies
from veriline.trust.kinds import Kind
from veriline.trust.tests.scene import listed

pytestmark = pytest.mark.django_db


def test_req_I4_of_all_lines_in_all_disguises_none_is_delivered() -> None:
    ada, ben = people.conversation(), people.ben()
    lines = list(disguised())
    for number, (_, _, text) in enumerate(lines):
        with pytest.raises(Objected):
            actions.reply(ada, text, agent=ben, dedupe_key=str(number))
    assert not Message.objects.filter(kind=Message.Kind.AGENT).exists()
    assert len(lines) >= 500


def test_a_thousand_ordinary_replies_pass() -> None:
    for text in replies():
        refuse_unsafe(text)


def test_req_I3_a_channel_goes_out_only_when_the_register_holds_it() -> None:
    listed(Kind.SITE, "exchange.example")
    listed(Kind.MAIL, "support@exchange.example")
    for held in ("See https://exchange.example/fees.", "Mail support@exchange.example."):
        refuse_unsafe(held)
    for unlisted in (
        "See https://exchamge.example/fees.",
        "See https://exchange.example@evil.example/",
        "Mail help@exchange-support.example",
        "Call +44 20 7946 0958",
        "Write to @northwind_help on t.me/northwind_help",
        "请访问 exchange-help.example",
    ):
        with pytest.raises(Objected) as objected:
            refuse_unsafe(unlisted)
        assert "unlisted" in objected.value.kinds, unlisted


def test_each_attempt_is_recorded_for_staff_alone() -> None:
    ada, ben = people.conversation(), people.ben()
    actions.note_refused(ada, ("secret",), agent=ben)
    event = Event.objects.get(stream=ada.public_id, type="reply_refused")
    assert (event.actor_id, event.data, event.public_seq) == (ben.pk, {"kinds": ["secret"]}, None)


def test_the_lines_are_two_hundred_in_both_languages() -> None:
    lines = [text for _, text in asked()]
    chinese = [text for text in lines if any("\u4e00" <= one <= "\u9fff" for one in text)]
    assert len(chinese) >= 50
    assert len(lines) - len(chinese) >= 50
    assert len(list(disguised())) >= 200
