"""The verbs of a conversation: rows and events."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Closure, Conversation, Message, Rating
from veriline.conversations.tasks import finish_closure
from veriline.journal.events import BOT, SYSTEM, Actor
from veriline.journal.models import Event
from veriline.people.models import Assurance

pytestmark = pytest.mark.django_db
Turn = Conversation.Turn


def test_the_numbers_of_both_streams_have_no_gap() -> None:
    ben, ada = people.ben(), people.conversation()
    people.says(ada, "one")
    actions.write_note(ada, "looks like D01", agent=ben, dedupe_key="n")
    actions.reply(ada, "hello", agent=ben, dedupe_key="r")
    people.says(ada, "two")
    rows = list(Event.objects.filter(stream=ada.public_id).order_by("seq").values_list("seq", "public_seq"))
    assert [seq for seq, _ in rows] == list(range(1, len(rows) + 1))
    public = [number for _, number in rows if number is not None]
    assert public == list(range(1, len(public) + 1))


def test_a_note_is_no_part_of_the_customers_stream() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.write_note(ada, "internal", agent=ben, dedupe_key="n")
    assert Event.objects.get(stream=ada.public_id, type="note_written").public_seq is None


def test_a_repeated_job_says_nothing_twice() -> None:
    ada = people.conversation()
    assert actions.say(ada, "hello", actor=BOT, dedupe_key="b") is not None
    assert actions.say(ada, "hello", actor=BOT, dedupe_key="b") is None
    assert people.events(ada).count("message_written") == 1


def test_a_stale_turn_of_the_bot_is_refused() -> None:
    ada = people.conversation()
    turn = ada.turn_number
    actions.request_handoff(ada, reason="customer", actor=Actor("customer", ada.customer_id))
    with pytest.raises(actions.StaleTurn):
        actions.say(ada, "too late", actor=BOT, dedupe_key="b", turn_number=turn)
    assert not Message.objects.filter(conversation=ada).exists()


def test_a_handoff_is_asked_for_once() -> None:
    ada = people.conversation()
    asks = [actions.request_handoff(ada, reason="customer", actor=BOT) for _ in range(3)]
    assert asks == [True, False, False]
    assert people.events(ada).count("handoff_requested") == 1


def test_replying_claims_the_conversation_and_shows_who_joined() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "hello", agent=ben, dedupe_key="r")
    assert ada.agent == ben
    assert people.events(ada)[-2:] == ["agent_joined", "message_written"]


def test_the_same_reply_twice_is_sent_once() -> None:
    ben, ada = people.ben(), people.conversation()
    first = actions.reply(ada, "hello", agent=ben, dedupe_key="r")
    assert actions.reply(ada, "hello", agent=ben, dedupe_key="r") == first
    assert people.events(ada).count("message_written") == 1


def test_what_an_agent_types_is_redacted_too() -> None:
    ben, ada = people.ben(), people.conversation()
    seed = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    message = actions.reply(ada, f"is it {seed}?", agent=ben, dedupe_key="r")
    assert "winner" not in message.text


def test_a_message_cannot_be_edited_but_by_a_redaction() -> None:
    ada = people.conversation()
    people.says(ada, "hello")
    message = Message.objects.get(conversation=ada)
    with pytest.raises(IntegrityError), transaction.atomic():
        Message.objects.filter(pk=message.pk).update(text="changed")
    Message.objects.filter(pk=message.pk).update(
        text="[[removed:password]]", redactions=[{"kind": "password"}]
    )


@pytest.mark.parametrize("statement", ["UPDATE journal_event SET type = 'x'", "DELETE FROM journal_event"])
def test_the_journal_is_append_only(statement: str) -> None:
    people.conversation()
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_resolve_takes_effect_when_its_eight_seconds_have_passed() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "done", agent=ben, dedupe_key="r")
    closure = actions.resolve(ada, agent=ben)
    assert ada.closed_at is None
    assert closure.effective_at - closure.at > timedelta(seconds=Closure.UNDO_S - 1)
    finish_closure(closure=closure.pk)
    ada.refresh_from_db()
    assert ada.closed_at is not None
    assert people.events(ada)[-2:] == ["conversation_closed", "rating_requested"]


def test_an_undone_resolve_never_happens() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "done", agent=ben, dedupe_key="r")
    closure = actions.resolve(ada, agent=ben)
    assert actions.undo_resolve(ada, agent=ben)
    finish_closure(closure=closure.pk)
    ada.refresh_from_db()
    assert ada.closed_at is None
    assert (
        Event.objects.filter(
            stream=ada.public_id, public_seq__isnull=False, type="conversation_closed"
        ).count()
        == 0
    )


def test_a_customer_who_writes_within_the_eight_seconds_keeps_it_open() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "done", agent=ben, dedupe_key="r")
    closure = actions.resolve(ada, agent=ben)
    people.says(ada, "wait, one more thing")
    Conversation.objects.filter(pk=ada.pk).update(last_customer_at=timezone.now() + timedelta(seconds=1))
    finish_closure(closure=closure.pk)
    ada.refresh_from_db()
    assert ada.closed_at is None


def test_a_closed_conversation_refuses_a_reply_and_reopens_for_seven_days() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "done", agent=ben, dedupe_key="r")
    actions.close(ada, actor=Actor("agent", ben.pk))
    with pytest.raises(actions.ConversationClosed):
        actions.reply(ada, "more", agent=ben, dedupe_key="r2")
    assert actions.reopen(ada, actor=Actor("customer", ada.customer_id))
    assert ada.turn == Turn.QUEUE
    actions.close(ada, actor=SYSTEM)
    Conversation.objects.filter(pk=ada.pk).update(closed_at=timezone.now() - timedelta(days=8))
    assert not actions.reopen(ada, actor=Actor("customer", ada.customer_id))


def test_a_second_rating_replaces_the_first() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "done", agent=ben, dedupe_key="r")
    actions.rate(ada, Rating.Choice.BAD)
    actions.rate(ada, Rating.Choice.GOOD, text="thanks")
    assert [(row.choice, row.agent) for row in Rating.objects.all()] == [("good", ben)]


def test_a_level_is_raised_and_never_falls() -> None:
    ada = people.conversation()
    known = people.customer()
    known.tier = "vip-4"
    known.save()
    actions.raise_assurance(ada, known, Assurance.ACCOUNT)
    assert (ada.customer, ada.assurance, ada.lane) == (known, Assurance.ACCOUNT, Conversation.Lane.VIP)
    actions.raise_assurance(ada, people.customer(), Assurance.CONTACT)
    assert (ada.customer, ada.assurance) == (known, Assurance.ACCOUNT)


def test_a_claimed_tier_without_proof_is_no_vip() -> None:
    boaster = people.customer()
    boaster.tier = "vip-9"
    boaster.save()
    assert people.conversation(boaster).lane == Conversation.Lane.NORMAL


def test_an_action_that_fails_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    ben, ada = people.ben(), people.conversation()
    before = (people.events(ada), Message.objects.count())

    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(actions, "record", broken)
    with pytest.raises(RuntimeError):
        actions.write_note(ada, "note", agent=ben, dedupe_key="n")
    assert (people.events(ada), Message.objects.count()) == before
