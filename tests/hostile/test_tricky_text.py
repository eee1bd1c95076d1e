"""Text that tricks (issue 2, "Bad input"): kept without its trick, read by everybody, nothing broken."""

from uuid import uuid4

import pytest

from tests import people
from veriline.conversations.models import Conversation, Message

from .callers import (
    CUSTOMER,
    STAFF,
    clear_refusal,
    customer_of,
    desk_of,
    held_by,
    state,
    stranger,
    texts,
)

pytestmark = pytest.mark.django_db

TRICKS = {
    "NUL": "a\x00b",
    "lone surrogates": "\ud83d \udc00\ud800",
    "bidi": "\u202egnp.exe\u2066\u2069 pay \u200f1",
    "zero width": "a\u200bd\u2060m\ufeffi\u00adn",
    "10,000 emoji": "👩‍🚀" * 3_333 + "😀",
    "HTML": "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "SQL": "'; DROP TABLE conversations_message; --",
    "templates": "{{ 7*7 }} {% load x %} ${7*7} %s %n %(x)s {alias}",
    "escapes": "\\u0000 \\x00 \x1b[31m \x07 \r\n\r\nSet-Cookie: a=b",
    "combining marks": "a" + "\u0301" * 5_000,
}
UNSEEN = "\x00\x1b\x07\u200b\u2060\ufeff\u00ad\u202a\u202b\u202d\u202e\u2066\u2069\u200e\u200f"


@pytest.mark.parametrize("text", TRICKS.values(), ids=TRICKS)
def test_a_text_that_tricks_is_kept_without_its_trick_and_read_by_everybody(text: str) -> None:
    ben = people.ben()
    talk = held_by(ben)
    ada, desk = customer_of(talk), desk_of(ben)
    base, staff = f"{CUSTOMER}/conversations/{talk.public_id}", f"{STAFF}/conversations/{talk.public_id}"
    for path, caller in ((f"{base}/messages", ada), (f"{staff}/reply", desk), (f"{staff}/note", desk)):
        said = f"start {text[:19_900]} end"
        if "{alias}" in said and caller is desk:
            said = said.replace("{alias}", "")
        answer = caller.call("POST", path, {"client_id": str(uuid4()), "text": said})
        assert answer.status_code == 201, answer.content
        kept = Message.objects.get(public_id=answer.json()["id"]).text
        assert kept.startswith("start")
        assert kept.endswith("end")
        assert not set(kept) & set(UNSEEN)
    assert ada.call("POST", f"{base}/rating", {"choice": "good", "text": text[:2000]}).status_code == 200
    for caller, path in ((ada, f"{base}/events"), (desk, f"{staff}/events")):
        events = caller.call("GET", path).json()["events"]
        assert any(said.endswith("end") for said in texts(events))
    page = ada.call("GET", f"{base}/transcript").content.decode()
    assert "start" in page
    assert "<script" not in page
    assert "<img src=x" not in page
    for path in ("", "pane/", "events/", "transcript/"):
        page = desk.call("GET", f"/c/{talk.public_id}/{path}").content.decode()
        assert "alert(1)</script>" not in page
        assert "<img src=x" not in page


@pytest.mark.parametrize("text", TRICKS.values(), ids=TRICKS)
def test_what_a_device_says_of_itself_tricks_nobody(text: str) -> None:
    body = {
        "language": text[:20],
        "page_url": f"https://exchange.example/{text[:200]}?q={text[:20]}",
        "client": dict.fromkeys(("app", "version", "os", "locale", "timezone", "user_agent"), text[:40]),
        "identity_token": text[:4000],
    }
    for path in (f"{CUSTOMER}/conversations", f"{CUSTOMER}/search?q=x", f"{CUSTOMER}/me/conversations"):
        method = "GET" if "search" in path or "/me/" in path else "POST"
        assert stranger().call(method, path, body if method == "POST" else None).status_code in {
            200,
            201,
            401,
        }
    talk = Conversation.objects.get()
    assert talk.assurance == 0
    assert not set(f"{talk.client}{talk.page_url}") & set(UNSEEN)


@pytest.mark.parametrize(
    "query",
    ["search?q=%00", "search?q=%ff%fe%c3%28", "search?q=a&language=%00", "search?q=%E2%80%AE",
     "availability?language=%00", "availability?category=%00",
     "availability?language=zz&category=" + "x" * 900, "me/conversations?x=%00"],
)  # fmt: skip
def test_an_address_with_broken_bytes_breaks_nothing(query: str) -> None:
    assert stranger().call("GET", f"{CUSTOMER}/{query}").status_code in {200, 401}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,<script>", "https://[", "x", "https://", "//a"]
)
def test_an_address_that_is_no_page_is_not_kept(url: str) -> None:
    assert stranger().call("POST", f"{CUSTOMER}/conversations", {"page_url": url}).status_code == 201
    assert Conversation.objects.get().page_url == ""


def test_a_page_is_kept_without_its_query(ada: Conversation) -> None:
    url = "https://ada:pw@app.exchange.example:8443/wallet/提现?token=abc#code=123456"
    stranger().call("POST", f"{CUSTOMER}/conversations", {"page_url": url})
    kept = Conversation.objects.exclude(pk=ada.pk).get().page_url
    assert kept == "https://app.exchange.example:8443/wallet/提现"


@pytest.mark.parametrize(
    "category", ["<script>", "my password", "a" * 41 + " b", "提现", "a/../b", "password:-Hunter22"]
)
def test_a_category_is_a_short_name_and_nothing_else(ada: Conversation, category: str) -> None:
    before = state(ada)
    clear_refusal(
        lambda language: customer_of(ada).call(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/messages",
            {"client_id": str(uuid4()), "text": "", "fields": {"category": category}},
            accept_language=language,
        ),
        422,
    )
    assert state(ada) == before


def test_words_sent_together_with_a_category_are_not_lost(ada: Conversation) -> None:
    body = {"client_id": str(uuid4()), "text": "where is it?", "fields": {"category": "deposits"}}
    answer = customer_of(ada).call("POST", f"{CUSTOMER}/conversations/{ada.public_id}/messages", body)
    assert answer.status_code == 201
    assert Message.objects.get(public_id=answer.json()["id"]).text == "where is it?"
    ada.refresh_from_db()
    assert ada.category == "deposits"
