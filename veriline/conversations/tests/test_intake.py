"""The one way in."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, connections

from tests import people
from veriline.conversations import actions
from veriline.conversations.inbound import MAX_TEXT, Refused
from veriline.conversations.models import Conversation, Message
from veriline.journal.events import BOT, Actor
from veriline.journal.models import Event

SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"

pytestmark = pytest.mark.django_db


def jobs() -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT args->>'handler', queue_name FROM procrastinate_jobs ORDER BY id")
        return cursor.fetchall()


def test_a_message_is_stored_with_its_event_and_its_job() -> None:
    ada = people.conversation()
    receipt = people.says(ada, "Where is my deposit?")
    message = Message.objects.get(public_id=receipt.id)
    event = Event.objects.get(stream=ada.public_id, type="message_received")
    assert message.text == "Where is my deposit?"
    assert (event.subject, event.public_seq, event.actor_kind) == (message.pk, receipt.seq, "customer")
    assert jobs()[-1] == ("assistant.handlers.answer_first", "answers")


def test_events_and_jobs_carry_no_text() -> None:
    ada = people.conversation()
    people.says(ada, "my order number is 778899 and nobody else may know")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT data::text FROM journal_event UNION ALL SELECT args::text FROM procrastinate_jobs"
        )
        assert not [row for (row,) in cursor.fetchall() if "778899" in row or "nobody" in row]


def test_the_same_message_twice_is_stored_once() -> None:
    ada = people.conversation()
    first, second = people.says(ada, "hello", key="k"), people.says(ada, "hello", key="k")
    assert (first.id, first.seq) == (second.id, second.seq)
    assert (first.fresh, second.fresh) == (True, False)
    assert people.events(ada) == ["conversation_opened", "message_received"]


@pytest.mark.django_db(transaction=True)
def test_four_simultaneous_duplicates_are_stored_once_and_leave_no_gap() -> None:
    ada = people.conversation()
    for round_number in range(20):
        at_once = threading.Barrier(4)
        receipts: list[object] = []

        def send(
            round_number: int = round_number,
            at_once: threading.Barrier = at_once,
            receipts: list[object] = receipts,
        ) -> None:
            at_once.wait()
            receipts.append(people.says(ada, "again", key=f"k{round_number}").id)
            connections.close_all()

        threads = [threading.Thread(target=send) for _ in range(4)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert len(receipts) == 4
        assert len(set(receipts)) == 1
    rows = list(Event.objects.filter(stream=ada.public_id).order_by("seq").values_list("seq", "public_seq"))
    assert rows == [(1, None), *((number + 1, number) for number in range(1, 21))]


def test_an_emergency_changes_the_lane_in_the_statement_that_stores_the_message() -> None:
    ada = people.conversation(language="zh-hans")
    people.says(ada, "我的账户被盗了，有人在转走我的币！")
    ada.refresh_from_db()
    assert ada.lane == Conversation.Lane.EMERGENCY
    assert ada.emergency_at is not None
    assert ada.intent.startswith("E")
    assert people.events(ada)[-1] == "emergency_raised"
    assert jobs()[-1] == ("assistant.handlers.guard_emergency", "emergency")


def test_a_seed_phrase_never_reaches_the_database() -> None:
    ada = people.conversation()
    receipt = people.says(ada, f"my words are {SEED}, so what should I do now?")
    message = Message.objects.get(public_id=receipt.id)
    assert message.text == "my words are [[removed:seed_phrase]], so what should I do now?"
    assert message.redactions == [{"kind": "seed_phrase"}]


def test_a_txid_is_kept_byte_for_byte() -> None:
    txid = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"
    receipt = people.says(people.conversation(), f"TxID: {txid}")
    assert Message.objects.get(public_id=receipt.id).text == f"TxID: {txid}"


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "empty"), ("  \n\t ", "empty"), ("\u200b\u200b", "empty"), ("a" * (MAX_TEXT + 1), "too_long")],
)
def test_bad_text_is_refused_by_name(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        people.says(people.conversation(), text)
    assert refused.value.code == code


def test_a_closed_conversation_takes_nothing_but_a_retry_is_answered() -> None:
    ada = people.conversation()
    first = people.says(ada, "hello", key="k")
    actions.close(ada, actor=Actor("customer", ada.customer_id))
    assert people.says(ada, "hello", key="k").id == first.id
    with pytest.raises(Refused) as refused:
        people.says(ada, "one more thing")
    assert refused.value.code == "closed"
    assert Message.objects.filter(conversation=ada).count() == 1


def test_a_key_used_in_another_conversation_does_not_open_it() -> None:
    ada, cleo = people.conversation(), people.conversation()
    people.says(ada, "hello", key="k")
    with pytest.raises(Refused) as refused:
        people.says(cleo, "hello", key="k")
    assert refused.value.code == "duplicate_key"


def test_a_message_of_a_waiting_conversation_gives_the_turn_to_its_agent() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.reply(ada, "hello", agent=ben, dedupe_key="r")
    assert ada.turn == Conversation.Turn.CUSTOMER
    people.says(ada, "thank you")
    ada.refresh_from_db()
    assert ada.turn == Conversation.Turn.AGENT


def test_req_O2_of_a_phrase_in_two_messages_both_halves_go_from_rows_details_and_screens() -> None:
    ada = people.conversation()
    words = SEED.split()
    people.says(ada, f"order number 778899, and this: {' '.join(words[:6])}")
    first = Message.objects.get(conversation=ada)
    actions.note_details(ada, {"order": "778899"}, message=first, actor=Actor("customer", ada.customer_id))
    actions.say(ada, "A person will help.", actor=BOT, dedupe_key="between")
    people.says(ada, " ".join(words[6:]))
    first.refresh_from_db()
    assert first.text == "order number 778899, and this: [[removed:seed_phrase]]"
    assert first.redactions == [{"kind": "seed_phrase"}]
    assert not first.details.exists()
    assert people.events(ada)[-2:] == ["message_received", "message_redacted"]
    told = Event.objects.get(stream=ada.public_id, type="message_redacted")
    assert (told.subject, told.data, told.public_seq) == (first.pk, {"kinds": ["seed_phrase"]}, 4)


def test_halves_of_two_customers_or_long_apart_are_not_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    ada, ben = people.conversation(), people.conversation()
    words = SEED.split()
    people.says(ada, " ".join(words[:6]))
    people.says(ben, " ".join(words[6:]))
    monkeypatch.setattr("veriline.conversations.recent.WINDOW", timedelta(0))
    people.says(ada, " ".join(words[6:]))
    assert not Message.objects.exclude(redactions=[]).exists()
