"""The Customer API as its clients see it (design/api.md)."""

import json
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from tests import people
from veriline.channels.models import AllowedOrigin
from veriline.conversations import actions
from veriline.conversations.models import Conversation, Message, Rating
from veriline.journal.events import SYSTEM
from veriline.people.models import EmailLink
from veriline.portal.api import access

pytestmark = pytest.mark.django_db


def talk_of(chat: Any) -> Conversation:
    return Conversation.objects.get(public_id=chat.id)


def test_opening_gives_a_key_and_the_assistant_says_that_it_is_automatic(client: Client) -> None:
    answer = client.post("/api/v1/conversations", {"language": "zh-hans"}, content_type="application/json")
    body = answer.json()
    assert set(body) >= {"conversation", "token", "assurance", "live_url", "last_seq", "notices"}
    greeting = Message.objects.get(conversation__public_id=body["conversation"])
    assert greeting.kind == Message.Kind.BOT
    assert "自动" in greeting.text


def test_the_language_comes_from_the_browser_when_none_is_given(client: Client) -> None:
    answer = client.post(
        "/api/v1/conversations",
        {},
        content_type="application/json",
        headers={"Accept-Language": "zh-CN,zh;q=0.9"},
    )
    assert answer.json()["language"] == "zh-hans"


def test_the_device_travels_along(start: Any) -> None:
    ada = start(
        client={
            "app": "web",
            "version": "1.2",
            "os": "Android 15",
            "locale": "zh-CN",
            "timezone": "Asia/Singapore",
        }
    )
    assert talk_of(ada).client["timezone"] == "Asia/Singapore"


def test_the_same_client_id_is_stored_once(ada: Any) -> None:
    key = str(uuid4())
    first, second = ada.say("hello", client_id=key), ada.say("hello", client_id=key)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    assert talk_of(ada).messages.filter(kind="customer").count() == 1


def test_events_are_gapless_from_any_number(ada: Any) -> None:
    for number in range(5):
        ada.say(f"message {number}")
    numbers = [event["seq"] for event in ada.events()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [event["seq"] for event in ada.events(after=3)] == numbers[3:]


def test_notes_and_internal_events_never_reach_the_customer(ada: Any) -> None:
    ben = people.ben()
    actions.write_note(talk_of(ada), "suspicious: ask risk team", agent=ben, dedupe_key="n")
    actions.reply(talk_of(ada), "hello", agent=ben, dedupe_key="r")
    text = json.dumps(ada.events())
    assert "suspicious" not in text
    assert {event["type"] for event in ada.events()} == {"message", "agent_joined"}
    assert [event["seq"] for event in ada.events()] == [1, 2, 3]


def test_a_person_is_shown_with_alias_and_staff_number_only(ada: Any) -> None:
    ben = people.ben()
    actions.reply(talk_of(ada), "hello", agent=ben, dedupe_key="r")
    actor = ada.events()[-1]["actor"]
    assert (actor["name"], actor["staff_number"]) == (ben.alias, ben.staff_number)
    assert ben.user.email not in json.dumps(ada.events())


PATHS = [
    ("POST", "/messages"), ("GET", "/events"), ("POST", "/handoff"), ("GET", "/queue"), ("DELETE", "/queue"),
    ("POST", "/close"), ("POST", "/reopen"), ("POST", "/rating"), ("GET", "/transcript"), ("POST", "/identity"),
    ("POST", "/token"), ("POST", "/transfer-code"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_the_strangers_key_does_not_open_adas_conversation(
    ada: Any, cleo: Any, method: str, path: str
) -> None:
    cleo.id = ada.id
    body = {"client_id": str(uuid4()), "text": "let me in", "choice": "good", "email": "cleo@example.com"}
    before = (talk_of(ada).last_seq, talk_of(ada).turn)
    assert cleo.call(method, path, body).status_code == 404
    assert (talk_of(ada).last_seq, talk_of(ada).turn) == before


@pytest.mark.parametrize(("method", "path"), PATHS)
@pytest.mark.parametrize("token", ["", "forged", "é" * 10])
def test_a_dead_or_forged_key_opens_nothing_and_says_what_to_do(
    ada: Any, method: str, path: str, token: str
) -> None:
    ada.token = token
    answer = ada.call(method, path, {"client_id": str(uuid4()), "choice": "good"})
    assert answer.status_code == 401
    assert answer.json()["detail"]


def test_a_renewed_key_replaces_the_old_one(ada: Any) -> None:
    old = ada.token
    ada.token = ada.call("POST", "/token").json()["token"]
    assert ada.say("hello").status_code == 201
    ada.token = old
    assert ada.say("hello").status_code == 401


def test_a_transfer_code_opens_the_same_conversation_once(ada: Any, client: Client) -> None:
    ada.say("hello")
    code = ada.call("POST", "/transfer-code").json()["code"]
    body = {"transfer_code": code}
    first = client.post("/api/v1/conversations", body, content_type="application/json")
    second = client.post("/api/v1/conversations", body, content_type="application/json")
    assert first.json()["conversation"] == ada.id
    assert second.status_code == 401


def test_asking_for_a_person_answers_with_the_place_at_once(ada: Any, cleo: Any) -> None:
    people.queue()
    first = ada.call("POST", "/handoff", {}).json()["queue"]
    second = cleo.call("POST", "/handoff", {}).json()["queue"]
    again = cleo.call("POST", "/handoff", {}).json()["queue"]
    assert (first["position"], second["position"], again["position"]) == (1, 2, 2)
    assert (first["open"], first["wait_low_s"]) == (False, None)
    assert ada.call("GET", "/queue").json()["position"] == 1
    assert ada.call("DELETE", "/queue").status_code == 204
    assert ada.call("GET", "/queue").status_code == 404
    assert cleo.call("GET", "/queue").json()["position"] == 1


def test_a_closed_conversation_answers_409_with_the_way_back(ada: Any) -> None:
    ada.call("POST", "/close")
    answer = ada.say("one more thing")
    assert answer.status_code == 409
    assert answer.json()["reopen"].endswith(f"{ada.id}/reopen")
    assert ada.call("POST", "/reopen").status_code == 200
    assert ada.say("one more thing").status_code == 201


def test_a_rating_is_kept(ada: Any) -> None:
    actions.reply(talk_of(ada), "hello", agent=people.ben(), dedupe_key="r")
    assert ada.call("POST", "/rating", {"choice": "good", "text": "thank you"}).status_code == 200
    assert Rating.objects.get().choice == "good"
    assert ada.call("POST", "/rating", {"choice": "excellent"}).status_code == 422


@pytest.mark.parametrize("format", ["html", "json"])
def test_the_transcript_holds_what_the_customer_saw_and_no_note(ada: Any, format: str) -> None:
    ada.say("<script>alert(1)</script> where is my money")
    actions.write_note(talk_of(ada), "secret note", agent=people.ben(), dedupe_key="n")
    answer = ada.call("GET", f"/transcript?format={format}")
    text = answer.content.decode()
    assert "where is my money" in text
    assert "secret note" not in text
    if format == "html":
        assert "<script>" not in text
    assert "attachment" in answer["Content-Disposition"]


def test_an_address_gets_a_link_and_the_answer_never_tells_whether_it_is_known(ada: Any) -> None:
    bodies = [ada.call("POST", "/identity", {"email": "ada@example.com"}).json() for _ in range(3)]
    assert bodies[0] == bodies[1] == bodies[2]
    assert EmailLink.objects.filter(email="ada@example.com").count() == 1


@pytest.mark.parametrize(
    "email", ["", "nonsense", "a@b", "x" * 300 + "@example.com", "a@example.com\nBcc: b@example.com"]
)
def test_a_bad_address_gets_a_clear_error(ada: Any, email: str) -> None:
    answer = ada.call("POST", "/identity", {"email": email})
    assert answer.status_code == 422
    assert not EmailLink.objects.exists()


def test_changing_the_category_is_no_message(ada: Any) -> None:
    assert ada.say("", fields={"category": "trading"}).status_code == 200
    assert talk_of(ada).category == "trading"
    assert not talk_of(ada).messages.filter(kind="customer").exists()


# --- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b", "\ud83d", "\udc00\ud800", "‮gnp.exe", "\u200b\ufeffx", "😀" * 10_000,
        "<img src=x onerror=alert(1)>", "'; DROP TABLE conversations_message; --", "{{7*7}}", "%s%n", "\\u0000",
    ],
)  # fmt: skip
def test_strange_text_is_stored_or_refused_but_never_breaks(ada: Any, text: str) -> None:
    answer = ada.say(text)
    assert answer.status_code in {201, 422}
    assert ada.call("GET", "/events").status_code == 200


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"null", b"[]", b'"x"', b"\xff\xfe{}", b'{"client_id": 5}', b'{"client_id": "x", "text": "y"}',
     b'{"text": "no id"}', b'{"client_id": "11111111-1111-4111-8111-111111111111", "text": {"a": 1}}'],
)  # fmt: skip
def test_a_body_that_is_not_a_message_is_refused_with_a_problem(ada: Any, body: bytes) -> None:
    answer = ada.client.post(
        f"/api/v1/conversations/{ada.id}/messages", body, content_type="application/json",
        headers={"Authorization": f"Bearer {ada.token}"},
    )  # fmt: skip
    assert answer.status_code in {400, 422}
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_a_megabyte_is_refused_and_the_error_says_what_to_do(ada: Any) -> None:
    answer = ada.say("x" * 1_000_000)
    assert answer.status_code == 413
    assert answer["Content-Type"] == "application/problem+json"


def test_errors_speak_the_callers_language(ada: Any) -> None:
    answer = ada.call(
        "POST", "/messages", {"client_id": str(uuid4()), "text": " "}, **{"Accept-Language": "zh-CN"}
    )
    assert answer.status_code == 422
    assert any("\u4e00" <= letter <= "\u9fff" for letter in answer.json()["detail"])


@pytest.mark.parametrize(
    "query", ["?after=-1", "?after=x", "?limit=0", "?limit=99999", "?after=99999999999999999999"]
)
def test_numbers_out_of_range_are_refused(ada: Any, query: str) -> None:
    assert ada.call("GET", f"/events{query}").status_code == 422


def test_a_flood_is_slowed_down_and_says_for_how_long(ada: Any) -> None:
    answers = [ada.say(f"spam {number}") for number in range(access.MESSAGES.burst + 3)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert int(refused[0]["Retry-After"]) >= 1


def test_opening_a_thousand_conversations_is_slowed_down(client: Client) -> None:
    codes = [
        client.post("/api/v1/conversations", {}, content_type="application/json").status_code
        for _ in range(access.CONVERSATIONS.burst + 2)
    ]
    assert codes[-1] == 429
    assert codes.count(201) <= access.CONVERSATIONS.burst + 1


def test_only_the_operators_pass_lifts_a_limit(client: Client) -> None:
    for _ in range(access.CONVERSATIONS.burst + 2):
        client.post("/api/v1/conversations", {}, content_type="application/json")

    def opened(header: str) -> int:
        return client.post(
            "/api/v1/conversations", {}, content_type="application/json", headers={access.PASS_HEADER: header}
        ).status_code

    assert opened("operator:forged:signature") == 429
    assert opened(access.operator_pass()) == 201


# --- other sites -----------------------------------------------------------------------------------------------------


def test_an_origin_that_is_not_on_the_list_may_not_carry_the_chat(client: Client) -> None:
    answer = client.post(
        "/api/v1/conversations",
        {},
        content_type="application/json",
        headers={"Origin": "https://evil.example"},
    )
    assert answer.status_code == 403
    assert not Conversation.objects.exists()
    assert "Access-Control-Allow-Origin" not in answer


def test_an_allowed_origin_may_and_its_preflight_is_answered(client: Client) -> None:
    AllowedOrigin.objects.create(origin="https://www.exchange.example")
    origin = {"Origin": "https://www.exchange.example"}
    preflight = client.options("/api/v1/conversations", headers=origin)
    answer = client.post("/api/v1/conversations", {}, content_type="application/json", headers=origin)
    assert (preflight.status_code, answer.status_code) == (204, 201)
    assert answer["Access-Control-Allow-Origin"] == origin["Origin"]
    assert "Access-Control-Allow-Credentials" not in answer


def test_a_deleted_customer_session_is_no_error(client: Client) -> None:
    assert client.get("/api/v1/me/conversations").status_code == 401


def test_closing_by_the_system_is_seen_as_such(ada: Any) -> None:
    actions.close(talk_of(ada), actor=SYSTEM)
    assert ada.events()[-1]["type"] == "conversation_closed"


def test_nothing_a_coerced_customer_can_be_shown_names_the_emergency_req_E08(ada: Any) -> None:
    people.queue()
    ada.say("有人逼我转账，他在我旁边")
    place = ada.call("POST", "/handoff", {})
    assert talk_of(ada).lane == Conversation.Lane.EMERGENCY
    seen = [place.content.decode(), ada.call("GET", "/queue").content.decode()]
    seen.append(ada.call("GET", "/events?after=0").content.decode())
    assert place.json()["queue"]["position"] == 1
    assert not [answer for answer in seen if "emergency" in answer]


def test_what_was_held_is_the_customers_to_decide_and_nobody_elses(ada: Any, start: Any) -> None:
    key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    ada.say(key)
    stranger = start()
    assert stranger.say("", fields={"held": "harmless"}).status_code == 200
    assert ada.say("", fields={"held": "perhaps"}).status_code == 422
    assert key not in json.dumps(ada.events())
    assert ada.say("", fields={"held": "secret"}).status_code == 200
    assert ada.events()[-1]["type"] == "message_redacted"
    assert key not in json.dumps(ada.events())
    ada.say(key)
    ada.say("", fields={"held": "harmless"})
    assert key in json.dumps(ada.events())
