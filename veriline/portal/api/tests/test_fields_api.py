"""Fields through the Customer API: wanted while one waits, checked at the door, kept as data (L, B10, B11)."""

from typing import Any

import pytest
from django.test import Client

from tests import people
from veriline.assistant.handlers import answer_first
from veriline.conversations import actions
from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation
from veriline.journal.events import BOT
from veriline.journal.models import Event

pytestmark = pytest.mark.django_db
HEX = "9f2c1b7a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d641d0"


def talk_of(chat: Any) -> Conversation:
    return Conversation.objects.get(public_id=chat.id)


def run_jobs(chat: Any) -> None:
    for event in Event.objects.filter(stream=chat.id, type="message_received"):
        answer_first(event)


def test_req_B11_the_intents_fields_are_wanted_while_one_waits_and_known_ones_are_not_asked_again(
    start: Any,
) -> None:
    people.queue()
    ada = start(language="zh-hans")
    actions.choose_category(talk_of(ada), "deposits-and-withdrawals", intent="D01", actor=BOT)
    fields = ada.call("POST", "/handoff", {}).json()["queue"]["fields"]
    assert [(one["code"], one["label"], one["value"]) for one in fields] == [
        ("asset", "币种", ""),
        ("network", "网络", ""),
        ("txid", "交易 ID", ""),
    ]
    assert ["tron", "TRON"] in fields[1]["choices"]
    assert ada.say("币种: USDT", fields={"asset": "usdt"}).status_code == 201
    run_jobs(ada)
    assert details_of(talk_of(ada)) == {"asset": "USDT"}
    assert ada.call("GET", "/queue").json()["fields"][0]["value"] == "USDT"


def test_nothing_is_asked_of_who_is_in_danger(ada: Any) -> None:
    people.queue()
    ada.say("my account was hacked")
    assert ada.call("POST", "/handoff", {}).json()["queue"]["fields"] == []


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("txid", HEX[:-1], "64"),
        ("network", "pearl", "TRON"),
        ("id_number", "X1", "上传"),
        ("amount", "many", "BTC"),
    ],
)
def test_req_L_a_malformed_field_is_refused_in_the_customers_language_and_not_stored(
    ada: Any, name: str, value: str, words: str
) -> None:
    answer = ada.call(
        "POST",
        "/messages",
        {"client_id": "01a2207b-0000-7000-8000-000000000001", "text": "x", "fields": {name: value}},
        **{"Accept-Language": "zh-hans"},
    )
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["errors"][0]["field"] == f"fields.{name}"
    assert words in problem["detail"]
    assert not talk_of(ada).messages.filter(kind="customer").exists()


def test_a_txid_is_checked_against_the_network_given_before(ada: Any) -> None:
    ada.say("Network: Ethereum", fields={"network": "erc20"})
    run_jobs(ada)
    assert ada.say("x", fields={"txid": HEX}).status_code == 422
    assert ada.say("x", fields={"txid": f"0x{HEX}"}).status_code == 201


def test_req_B10_articles_and_fields_are_suggested_while_a_text_is_being_typed(client: Client) -> None:
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    body = {"text": f"my order number is 99120034, seed {phrase}"}
    answer = client.post("/api/v1/suggestions", body, content_type="application/json").json()
    assert answer["fields"]["order"] == "99120034"
    assert set(answer) == {"intent", "articles", "fields"}
    assert "sausage" not in str(answer)
