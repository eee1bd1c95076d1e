"""What a message holds under seal: what may be a key until the customer has spoken, and identity data for good."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from tests import people
from veriline.conversations import actions, seals
from veriline.conversations.models import Conversation, Message, Sealed
from veriline.conversations.tasks import expire_seals
from veriline.conversations.transcript import transcript
from veriline.journal.events import Actor
from veriline.journal.models import Event
from veriline.trust.kinds import Kind
from veriline.trust.tests.scene import listed

pytestmark = pytest.mark.django_db

KEY = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
TXID = "9b7c1d2e3f405162738495a6b7c8d9eaf0011223344556677889900aabbccdde"
ID_NUMBER = "11010519491231002X"


def said(talk: Conversation, text: str) -> Message:
    people.says(talk, text)
    return Message.objects.filter(conversation=talk).latest("pk")


def by_customer(talk: Conversation) -> Actor:
    return Actor("customer", talk.customer_id)


def test_what_may_be_a_key_is_held_with_its_ends_shown_and_lies_nowhere_in_plain() -> None:
    ada = people.conversation()
    message = said(ada, f"I sent it, {KEY} and now?")
    assert message.text == "I sent it, [[sealed:hex64:1:4c0883…2318]] and now?"
    held = message.sealed.get()
    assert (held.kind, held.hint, held.passage) == ("hex64", "4c0883…2318", KEY)
    assert held.held_until is not None
    assert held.held_until - held.at <= timedelta(minutes=30)
    with connection.cursor() as cursor:
        cursor.execute("SELECT passage FROM conversations_sealed")
        (stored,) = cursor.fetchone()
    assert stored.startswith("sealed1:")
    assert KEY[:12] not in stored


def test_a_labelled_txid_and_an_answer_to_a_question_for_one_are_not_held() -> None:
    ada = people.conversation()
    assert said(ada, f"TxID: {TXID}").text == f"TxID: {TXID}"
    assert said(ada, f"https://explorer.example/tx/{TXID}").text.endswith(TXID)
    actions.say(ada, "What is the TxID of that deposit?", actor=Actor("bot"), dedupe_key="ask")
    assert said(ada, TXID).text == TXID
    assert not Sealed.objects.exists()


def test_the_customer_says_it_is_a_txid_and_it_stands_in_the_message_again() -> None:
    ada = people.conversation()
    message = said(ada, f"here {TXID}")
    assert seals.decide(ada, is_secret=False, actor=by_customer(ada)) == [message]
    message.refresh_from_db()
    assert (message.text, message.redactions) == (f"here {TXID}", [])
    assert people.events(ada)[-1] == "seal_opened"
    assert not Sealed.objects.exists()
    assert seals.decide(ada, is_secret=False, actor=by_customer(ada)) == [], "nothing is held any more"


def test_the_customer_says_it_is_a_key_and_it_is_gone() -> None:
    ada = people.conversation()
    message = said(ada, KEY)
    seals.decide(ada, is_secret=True, actor=by_customer(ada))
    message.refresh_from_db()
    assert (message.text, message.redactions) == ("[[removed:private_key]]", [{"kind": "private_key"}])
    told = Event.objects.get(stream=ada.public_id, type="message_redacted")
    assert (told.data, told.actor_kind) == ({"kinds": ["private_key"]}, "customer")
    assert not Sealed.objects.exists()


def test_what_nobody_speaks_for_in_half_an_hour_is_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    ada, ben = people.conversation(), people.conversation()
    monkeypatch.setattr(Sealed, "HOLD", timedelta(0))
    old = said(ada, KEY)
    monkeypatch.undo()
    young = said(ben, KEY)
    expire_seals(0)
    for message, text in ((old, "[[removed:private_key]]"), (young, "[[sealed:hex64:1:4c0883…2318]]")):
        message.refresh_from_db()
        assert message.text == text
    assert Sealed.objects.get().message == young


def test_the_same_id_given_as_a_txid_opens_the_held_one() -> None:
    ada = people.conversation()
    message = said(ada, f"0x{TXID}")
    assert seals.recognise(ada, TXID.upper()) == [message]
    message.refresh_from_db()
    assert message.text == f"0x{TXID}"
    assert seals.recognise(ada, TXID) == []


def test_eight_words_that_may_be_a_phrase_are_held_and_come_back_as_they_were() -> None:
    ada = people.conversation()
    words = "legal winner thank year wave sausage worth useful"
    message = said(ada, words)
    assert message.text == "[[sealed:seed_phrase:1:8]]"
    seals.decide(ada, is_secret=False, actor=by_customer(ada))
    message.refresh_from_db()
    assert message.text == words


def test_identity_data_is_sealed_for_good_and_what_the_customer_says_of_a_key_leaves_it() -> None:
    ada = people.conversation()
    message = said(ada, f"身份证 {ID_NUMBER}, {KEY}")
    assert "[[sealed:national_id:1:…002X]]" in message.text
    seals.decide(ada, is_secret=True, actor=by_customer(ada))
    message.refresh_from_db()
    assert message.text == "身份证 [[sealed:national_id:1:…002X]], [[removed:private_key]]"
    assert seals.revealed(message) == f"身份证 {ID_NUMBER}, [[removed:private_key]]"


def test_marks_typed_by_hand_open_nothing() -> None:
    ada = people.conversation()
    message = said(ada, f"[[sealed:hex64:1:4c0883…2318]] {KEY}")
    seals.decide(ada, is_secret=False, actor=by_customer(ada))
    message.refresh_from_db()
    assert message.text.endswith(KEY)


def test_a_message_changes_only_by_a_redaction_or_when_its_seal_is_opened() -> None:
    message = said(people.conversation(), "hello")
    with pytest.raises(IntegrityError), transaction.atomic():
        Message.objects.filter(pk=message.pk).update(text="other words")


def test_contacts_are_stored_whole_and_masked_for_staff() -> None:
    message = said(people.conversation(), "call +86 138 0013 8000 or ada@example.com")
    assert message.text == "call +86 138 0013 8000 or ada@example.com"
    assert [message.text[start:end] for start, end in message.masks] == [
        "+86 138 0013 8000",
        "ada@example.com",
    ]


def test_our_own_addresses_are_public_and_not_masked() -> None:
    listed(Kind.MAIL, "support@exchange.example")
    message = said(people.conversation(), "is support@exchange.example yours, and support@exchamge.example?")
    assert [message.text[start:end] for start, end in message.masks] == ["support@exchamge.example"]


@pytest.mark.parametrize(("language", "words"), [("en", "[password removed]"), ("zh-hans", "[密码已移除]")])
def test_the_transcript_names_in_words_what_was_removed_or_is_held(language: str, words: str) -> None:
    ada = people.conversation(language=language)
    said(ada, f"我的密码是Abc12345! {KEY}")
    page = transcript(ada, format="html").content.decode()
    assert words in page
    assert "4c0883…2318" in page
    assert "[[" not in page
