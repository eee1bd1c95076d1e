"""Who is talking: guests, mail links, the exchange's token; here and on another device."""

from typing import Any

import pytest
from django.test import Client

from veriline.conversations import actions
from veriline.conversations.models import Conversation
from veriline.people.models import Assurance
from veriline.people.tests.test_identity import pair, token

pytestmark = pytest.mark.django_db


def talk_of(chat: Any) -> Conversation:
    return Conversation.objects.get(public_id=chat.id)


def test_req_A6_a_signed_in_customer_is_recognised_at_once(start: Any) -> None:
    ada = talk_of(start(identity_token=token(pair("k1"))))
    assert (ada.assurance, ada.customer.uid, ada.language) == (Assurance.ACCOUNT, "90114821", "zh-hans")
    assert ada.lane == Conversation.Lane.VIP


@pytest.mark.parametrize(
    ("changes", "notice"), [({"exp": 1}, "identity_expired"), ({"aud": "x"}, "identity_refused")]
)
def test_req_A3_a_bad_token_falls_back_to_anonymous_and_says_so(
    client: Client, changes: dict[str, Any], notice: str
) -> None:
    body = {"identity_token": token(pair("k1"), **changes)}
    answer = client.post("/api/v1/conversations", body, content_type="application/json")
    assert answer.status_code == 201
    assert answer.json()["assurance"] == 0
    assert answer.json()["notices"] == [notice]


def test_a_replayed_token_opens_nothing_more(start: Any, client: Client) -> None:
    given = token(pair("k1"))
    start(identity_token=given)
    again = client.post("/api/v1/conversations", {"identity_token": given}, content_type="application/json")
    assert again.json()["assurance"] == 0


def test_a_token_raises_the_level_inside_a_conversation(ada: Any) -> None:
    answer = ada.call("POST", "/identity", {"identity_token": token(pair("k1"), tier=None)})
    assert answer.json() == {"assurance": 2}
    assert talk_of(ada).customer.uid == "90114821"
    assert [event["type"] for event in ada.events()][-1] == "assurance_raised"


def test_a_forged_token_raises_nothing(ada: Any) -> None:
    pair("k1")
    assert ada.call("POST", "/identity", {"identity_token": "eyJhbGciOiJub25lIn0.e30."}).status_code == 422
    assert talk_of(ada).assurance == 0


def test_another_device_finds_the_open_conversations_of_the_account(start: Any, client: Client) -> None:
    private = pair("k1")
    ada = start(identity_token=token(private))
    closed = start(identity_token=token(private))
    actions.close(talk_of(closed), actor=actions.SYSTEM)
    answer = client.get("/api/v1/me/conversations", headers={"Authorization": f"Bearer {token(private)}"})
    rows = answer.json()["conversations"]
    assert [row["conversation"] for row in rows] == [ada.id]
    ada.token = rows[0]["token"]
    assert ada.say("from my phone").status_code == 201


def test_the_account_of_another_customer_finds_nothing_of_adas(start: Any, client: Client) -> None:
    private = pair("k1")
    start(identity_token=token(private))
    answer = client.get(
        "/api/v1/me/conversations", headers={"Authorization": f"Bearer {token(private, sub='90999999')}"}
    )
    assert answer.json()["conversations"] == []
