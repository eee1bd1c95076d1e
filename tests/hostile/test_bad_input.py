"""Issue 2, "Bad input", row by row, on every call of both APIs: clear words in both languages, nothing lost, no 500."""

from base64 import urlsafe_b64encode
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Attachment, Conversation, Message, Token
from veriline.conversations.tokens import issue_token, renew_token
from veriline.desk.api import api as staff_api
from veriline.desk.tests import house
from veriline.journal.events import SYSTEM, Actor
from veriline.journal.models import Event
from veriline.people.tests.test_identity import pair, token
from veriline.portal.api import api as customer_api
from veriline.portal.api import problems

from .callers import (
    CUSTOMER,
    EVIL,
    LANGUAGES,
    STAFF,
    clear_refusal,
    customer_of,
    desk_of,
    filled,
    held_by,
    likely_body,
    operations,
    state,
    stranger,
    texts,
)

pytestmark = pytest.mark.django_db

OF_CUSTOMERS = operations(customer_api, CUSTOMER)
OF_A_CONVERSATION = [row for row in OF_CUSTOMERS if "{conversation_id}" in row[1]]
OF_STAFF = operations(staff_api, STAFF)
READ_FROM_JSON = [
    f"{CUSTOMER}/conversations",
    *(f"{CUSTOMER}/conversations/{{conversation_id}}/{verb}" for verb in ("messages", "handoff", "rating", "identity")),
]  # fmt: skip
READ_FROM_JSON_AT_THE_DESK = [
    *(f"{STAFF}/conversations/{{conversation}}/{verb}" for verb in ("reply", "note", "transfer")),
    f"{STAFF}/live-grant",
]

NO_BODIES = {
    "half": b'{"text": "a',
    "list": b"[]",
    "text": b'"hello"',
    "binary": bytes(range(256)) * 4,
    "broken UTF-8": b'{"client_id": "\xff\xfe\xc3\x28", "text": "\xed\xa0\x80"}',
    "old Chinese": '{"text": "提现没到账"}'.encode("gbk"),
    "a form": b"client_id=1&text=hello",
    "bottomless list": b'{"text": ' + b"[" * 100_000,
    "a number too long": b'{"text": ' + b"9" * 5000 + b"}",
    "one megabyte": b'{"text": "' + b"x" * 1_000_000 + b'"}',
}
#: JSON that is no object says nothing; these calls need nothing said.
NOTHING_SAID = {"list", "text"}
NEED_NOTHING = ("/conversations", "/handoff", "/live-grant")


def bodies(path: str) -> list[bytes]:
    """What that call cannot take."""
    lenient = path.endswith(NEED_NOTHING)
    return [body for name, body in NO_BODIES.items() if not (lenient and name in NOTHING_SAID)]


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
FORM = "multipart/form-data; boundary=b"
PART = b"--b\r\nContent-Disposition: form-data; name="
UNSEEN = "\x00\x1b\x07\u200b\u2060\ufeff\u00ad\u202a\u202b\u202d\u202e\u2066\u2069\u200e\u200f"


@pytest.fixture
def ada() -> Conversation:
    """A conversation with the assistant."""
    return people.conversation()


# --- bodies that are none -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", READ_FROM_JSON)
def test_a_body_that_is_none_is_refused_in_words_and_changes_nothing(ada: Conversation, path: str) -> None:
    caller = customer_of(ada)
    before = state(ada), Conversation.objects.count()
    for body in bodies(path):
        clear_refusal(
            lambda language, body=body: caller.call(  # type: ignore[misc]
                "POST", filled(path, ada), body, accept_language=language
            ),
            400,
            413,
            422,
        )
    assert (state(ada), Conversation.objects.count()) == before


@pytest.mark.parametrize("path", READ_FROM_JSON_AT_THE_DESK)
def test_at_the_desk_too(path: str) -> None:
    ben = people.ben()
    talk, caller = held_by(ben), desk_of(ben)
    before = state(talk)
    for body in bodies(path):
        clear_refusal(
            lambda language, body=body: caller.call(  # type: ignore[misc]
                "POST", filled(path, talk), body, accept_language=language
            ),
            400,
            413,
            422,
        )
    assert state(talk) == before


@pytest.mark.parametrize("depth", [5, 100, 300, 450, 480, 600, 800, 900, 940, 1000])
@pytest.mark.parametrize(("opens", "closes"), [('{"a":', "}"), ("[", "]")])
def test_a_body_nested_to_exhaust_the_stack_breaks_nothing(
    ada: Conversation, opens: str, closes: str, depth: int
) -> None:
    deep = opens * depth + "1" + closes * depth
    body = f'{{"client_id": "{uuid4()}", "text": "hello", "x": {deep}, "client": {deep}, "fields": {deep}}}'
    for path in READ_FROM_JSON:
        answer = customer_of(ada).call("POST", filled(path, ada), body.encode())
        assert answer.status_code < 500


def test_a_megabyte_is_refused_before_it_is_scanned(
    ada: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scanned(*_: object, **__: object) -> None:
        raise AssertionError("a text beyond the limit reached the shield")

    for name in ("tidy", "redact", "emergency"):
        monkeypatch.setattr(f"veriline.safety.{name}", scanned)
    body = {"client_id": str(uuid4()), "text": "password: Hunter22! " * 50_000}
    path = filled(f"{CUSTOMER}/conversations/{{conversation_id}}/messages", ada)
    assert customer_of(ada).call("POST", path, body).status_code == 413


def test_more_than_20000_characters_are_refused_before_they_are_scanned(
    ada: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scanned(*_: object, **__: object) -> None:
        raise AssertionError("a text beyond the limit reached the shield")

    ben = people.ben()
    talk = held_by(ben)
    for name in ("redact", "emergency"):
        monkeypatch.setattr(f"veriline.safety.{name}", scanned)
    path = filled(f"{CUSTOMER}/conversations/{{conversation_id}}/messages", ada)
    problem = clear_refusal(
        lambda language: customer_of(ada).call(
            "POST",
            path,
            {"client_id": str(uuid4()), "text": "密码是Abc12345! " * 1_600},
            accept_language=language,
        ),
        422,
    )
    assert problem["errors"][0]["code"] == "too_long"
    for verb in ("reply", "note"):
        clear_refusal(
            lambda language, verb=verb: desk_of(ben).call(  # type: ignore[misc]
                "POST",
                f"{STAFF}/conversations/{talk.public_id}/{verb}",
                {"client_id": str(uuid4()), "text": "x " * 10_001},
                accept_language=language,
            ),
            422,
        )


# --- text that tricks ---------------------------------------------------------------------------------------


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


# --- keys ---------------------------------------------------------------------------------------------------


def _keys(talk: Conversation) -> dict[str, str]:
    dead = issue_token(talk)
    Token.objects.filter(conversation=talk).update(expires_at=timezone.now() - timedelta(seconds=1))
    replaced = issue_token(talk)
    assert renew_token(replaced)
    return {
        "none": "",
        "dead": f"Bearer {dead}",
        "replaced": f"Bearer {replaced}",
        "forged": "Bearer forged",
        "another kind": f"Basic {dead}",
        "long": f"Bearer {'x' * 4000}",
        "the id itself": f"Bearer {talk.public_id}",
    }


@pytest.mark.parametrize(("method", "path"), OF_A_CONVERSATION)
def test_a_key_that_is_dead_forged_or_replaced_opens_nothing(
    ada: Conversation, method: str, path: str
) -> None:
    keys = _keys(ada)
    before = state(ada)
    for key in keys.values():
        clear_refusal(
            lambda language, key=key: stranger().call(  # type: ignore[misc]
                method, filled(path, ada), likely_body(), authorization=key, accept_language=language
            ),
            401,
        )
    assert state(ada) == before


@pytest.mark.parametrize(("method", "path"), OF_A_CONVERSATION)
def test_another_customers_key_opens_nothing_of_adas(ada: Conversation, method: str, path: str) -> None:
    cleo = customer_of(people.conversation())
    before = state(ada)
    is_file = path.endswith("attachments")
    body = PART + b'"file"; filename="a.txt"\r\n\r\nhi\r\n--b--\r\n'
    clear_refusal(
        lambda language: cleo.call(
            method,
            filled(path, ada),
            body if is_file else likely_body(),
            as_type=FORM if is_file else "application/json",
            accept_language=language,
        ),
        404,
    )
    assert state(ada) == before


@pytest.mark.parametrize(
    "bad", ["", "x", "a.b.c", "e30.e30.", "eyJhbGciOiJub25lIn0.e30.", '{"kid": "\\u0000"}', '{"kid": [[[[]]]]}',
            '{"kid": "k1", "alg": "none"}', '{"kid": ' + "[" * 1_400 + "]" * 1_400 + "}", '{"kid": "\\ud800"}'],
)  # fmt: skip
def test_an_identity_token_that_is_none_proves_nothing(ada: Conversation, bad: str) -> None:
    pair("k1")
    given = f"{urlsafe_b64encode(bad.encode()).decode().rstrip('=')}.e30.AA" if bad.startswith("{") else bad
    opened = stranger().call("POST", f"{CUSTOMER}/conversations", {"identity_token": given})
    assert (opened.status_code, opened.json()["assurance"]) == (201, 0)
    if given:
        clear_refusal(
            lambda language: customer_of(ada).call(
                "POST",
                f"{CUSTOMER}/conversations/{ada.public_id}/identity",
                {"identity_token": given},
                accept_language=language,
            ),
            422,
        )
    clear_refusal(
        lambda language: stranger().call(
            "GET", f"{CUSTOMER}/me/conversations", authorization=f"Bearer {given}", accept_language=language
        ),
        401,
    )


@pytest.mark.parametrize(
    "changes", [{"exp": 1e300}, {"exp": 10**18}, {"exp": "soon"}, {"jti": "a\x00b"}, {"jti": 5}, {"sub": "\x00"},
                {"sub": 5}, {"name": "\x00"}, {"tier": "\x00"}, {"jti": ""}, {"nbf": 10**18}, {"iat": "x"}],
)  # fmt: skip
def test_signed_nonsense_is_refused_as_well(changes: dict[str, Any]) -> None:
    given = token(pair("k1"), **changes)
    opened = stranger().call("POST", f"{CUSTOMER}/conversations", {"identity_token": given})
    assert (opened.status_code, opened.json()["assurance"]) == (201, 0)


def test_what_one_account_said_is_never_given_to_another() -> None:
    private = pair("k1")
    opened = stranger().call("POST", f"{CUSTOMER}/conversations", {"identity_token": token(private)}).json()
    ada = Conversation.objects.get(public_id=opened["conversation"])
    before = state(ada)
    problem = clear_refusal(
        lambda language: customer_of(ada).call(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/identity",
            {"identity_token": token(private, sub="90999999")},
            accept_language=language,
        ),
        409,
    )
    assert problem["errors"][0]["code"] == "other_account"
    assert state(ada) == before


# --- a conversation that has ended --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "body"),
    [
        ("messages", {"text": "one more thing"}),
        ("messages", {"text": "", "fields": {"category": "trading"}}),
        ("messages", {"text": "", "fields": {"solved": "1"}}),
        ("handoff", {}),
    ],
)
def test_a_conversation_that_has_ended_takes_nothing_and_says_how_to_go_on(
    ada: Conversation, verb: str, body: dict[str, Any]
) -> None:
    caller = customer_of(ada)
    actions.close(ada, actor=SYSTEM)
    before = state(ada)
    problem = clear_refusal(
        lambda language: caller.call(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/{verb}",
            {"client_id": str(uuid4())} | body,
            accept_language=language,
        ),
        409,
    )
    assert state(ada) == before
    assert caller.call("POST", problem["reopen"]).status_code == 200


def test_it_takes_no_file_either(ada: Conversation, files: Path) -> None:
    actions.close(ada, actor=SYSTEM)
    clear_refusal(lambda language: _upload(ada, language, b"hello", "a.txt"), 409)
    assert not list(files.rglob("*.*"))


def test_an_agent_is_told_that_it_has_ended() -> None:
    ben = people.ben()
    talk = held_by(ben)
    actions.close(talk, actor=Actor("agent", ben.pk))
    before = state(talk)
    for verb, body in (
        ("reply", likely_body()),
        ("take", None),
        ("resolve", None),
        ("transfer", {"agent": ben.pk}),
    ):
        clear_refusal(
            lambda language, verb=verb, body=body: desk_of(ben).call(  # type: ignore[misc]
                "POST", f"{STAFF}/conversations/{talk.public_id}/{verb}", body, accept_language=language
            ),
            409,
        )
    assert state(talk) == before


# --- from elsewhere -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "origin", [EVIL, "null", "http://\x00", "https://localhost.evil.example", "*", "x" * 3000]
)
def test_a_page_that_is_not_on_the_list_reaches_no_call(ada: Conversation, origin: str) -> None:
    caller = customer_of(ada)
    before = state(ada), Conversation.objects.count()
    for method, path in OF_CUSTOMERS:
        clear_refusal(
            lambda language, method=method, path=path: caller.call(  # type: ignore[misc]
                method, filled(path, ada), likely_body(), origin=origin, accept_language=language
            ),
            403,
        )
    assert (state(ada), Conversation.objects.count()) == before


def test_nor_does_it_reach_the_desks() -> None:
    ben = people.ben()
    talk = held_by(ben)
    caller, before = desk_of(ben), state(talk)
    for method, path in OF_STAFF:
        clear_refusal(
            lambda language, method=method, path=path: caller.call(  # type: ignore[misc]
                method, filled(path, talk), likely_body(), origin=EVIL, accept_language=language
            ),
            403,
        )
    assert state(talk) == before


def test_a_form_of_another_site_does_nothing_at_the_desk() -> None:
    """The session's cookie alone is not enough: a write needs the token of our own page."""
    ben = people.ben()
    talk = held_by(ben)
    signed_in = house.signed_in(ben)
    signed_in.handler.enforce_csrf_checks = True
    before = state(talk)
    for path in [path for method, path in OF_STAFF if method != "GET"]:
        for kind, data in (
            ("application/x-www-form-urlencoded", b"text=hello"),
            ("text/plain", b'{"client_id": "x"}'),
        ):
            clear_refusal(
                lambda language, path=path, kind=kind, data=data: signed_in.generic(  # type: ignore[misc]
                    "POST", filled(path, talk), data, content_type=kind, headers={"accept-language": language}
                ),
                403,
            )
    assert state(talk) == before


@pytest.mark.parametrize(
    "host", ["evil.example", "desk.evil.example", "localhost.evil.example", "", "a b", "[::"]
)
def test_a_host_that_is_not_ours_is_not_answered(ada: Conversation, host: str) -> None:
    answer = customer_of(ada).call("GET", f"{CUSTOMER}/conversations/{ada.public_id}/events", host=host)
    assert answer.status_code == 400
    assert str(ada.public_id).encode() not in answer.content


@pytest.mark.parametrize(
    "cookie",
    [
        '{name}="\\000\\000aaaaaaaaaaaaaaaa"',
        "{name}=" + "x" * 3000,
        "{name}=../../etc/passwd",
        "{name}=é",
        "{name}=",
        "; ; =; {name}",
    ],
)
@pytest.mark.parametrize("name", ["veriline_session", "veriline_csrf", "veriline_language", "veriline_theme"])
def test_a_cookie_that_is_forged_is_none(cookie: str, name: str) -> None:
    given = {"cookie": cookie.format(name=name)}
    for path in ("/en/", "/en/account/", "/en/sign-in/", "/en/chat/"):
        assert Client().get(path, headers=given).status_code == 200
    assert Client().get(f"{CUSTOMER}/me/conversations", headers=given).status_code == 401
    desk = house.visitor()
    assert desk.get("/", headers=given).status_code == 302
    assert desk.get("/accounts/login/", headers=given).status_code == 200
    assert desk.get(f"{STAFF}/conversations", headers=given).status_code == 401


@pytest.mark.parametrize(("method", "path"), OF_STAFF)
def test_the_desks_calls_are_for_agents_with_a_second_factor(method: str, path: str) -> None:
    ben = people.ben()
    talk = held_by(ben)
    without = house.visitor()
    without.force_login(
        people.agent("Dora K.").user, backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    before = state(talk)
    for client in (house.visitor(), without):
        clear_refusal(
            lambda language, client=client: client.generic(  # type: ignore[misc]
                method, filled(path, talk), b"{}", "application/json", headers={"accept-language": language}
            ),
            401,
        )
    assert state(talk) == before


@pytest.mark.parametrize(("method", "path"), [row for row in OF_STAFF if "{conversation}" in row[1]])
def test_an_agent_of_another_team_finds_nothing(method: str, path: str) -> None:
    talk, cleo = held_by(people.ben()), desk_of(people.cleo())
    before = state(talk)
    is_file = path.endswith("attachments")
    body = PART + b'"file"; filename="a.txt"\r\n\r\nhi\r\n--b--\r\n'
    clear_refusal(
        lambda language: cleo.call(
            method,
            filled(path, talk),
            body if is_file else likely_body(),
            as_type=FORM if is_file else "application/json",
            accept_language=language,
        ),
        404,
    )
    assert state(talk) == before


def test_nothing_lies_beside_the_calls(ada: Conversation) -> None:
    for method, path, status in (
        ("GET", f"{CUSTOMER}/nothing", 404),
        ("POST", f"{CUSTOMER}/conversations/{ada.public_id}/shout", 404),
        ("PUT", f"{CUSTOMER}/conversations/{ada.public_id}/messages", 405),
        ("PATCH", f"{CUSTOMER}/conversations", 405),
        ("POST", f"{CUSTOMER}/conversations/not-an-id/messages", 422),
    ):
        clear_refusal(
            lambda language, method=method, path=path: customer_of(ada).call(  # type: ignore[misc]
                method, path, likely_body(), accept_language=language
            ),
            status,
        )


# --- files --------------------------------------------------------------------------------------------------


@pytest.fixture
def files(settings: Any, tmp_path: Path) -> Path:
    """Where files are kept, for this test."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return tmp_path / "media"


def _upload(talk: Conversation, language: str, data: bytes, name: str) -> Any:
    return Client().post(
        f"{CUSTOMER}/conversations/{talk.public_id}/attachments",
        {"file": SimpleUploadedFile(name, data)},
        headers={**customer_of(talk).headers, "accept-language": language},
    )


PNG = b"\x89PNG\r\n\x1a\n"
BAD_FILES = {
    "empty": (b"", "a.png", "empty"),
    "20 MB": (PNG + b"x" * 20_000_000, "a.png", "too_large"),
    "a program as a picture": (b"MZ\x90\x00\x03" * 20, "a.png", "mismatch"),
    "a page as text": (b"<!doctype html><script>alert(1)</script>", "a.txt", "mismatch"),
    "a page": (b"<html><body onload=alert(1)>", "a.html", "type"),
    "a drawing that runs": (b"<svg onload=alert(1) xmlns='http://www.w3.org/2000/svg'/>", "a.svg", "type"),
    "an archive": (b"PK\x03\x04" + b"\x00" * 60, "a.zip", "type"),
    "a script": (b"#!/bin/sh\nrm -rf /\n", "a.sh", "type"),
    "a picture that ends early": (PNG + b"\x00\x00\x00\rIHDR", "a.png", "broken"),
    "text as a PDF": (b"hello", "a.pdf", "mismatch"),
    "two extensions": (b"MZ\x90\x00", "photo.png.exe", "type"),
    "bytes": (b"\x00\xff" * 100, "noname", "type"),
}


@pytest.mark.parametrize(("data", "name", "code"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_is_large_or_lies_is_refused_and_not_kept(
    ada: Conversation, files: Path, data: bytes, name: str, code: str
) -> None:
    problem = clear_refusal(
        lambda language: _upload(ada, language, data, name), 413 if code == "too_large" else 422
    )
    assert problem["errors"][0]["code"] == code
    ben = people.ben()
    talk = held_by(ben)
    clear_refusal(
        lambda language: house.signed_in(ben).post(
            f"{STAFF}/conversations/{talk.public_id}/attachments",
            {"file": SimpleUploadedFile(name, data)},
            headers={"accept-language": language},
        ),
        413,
        422,
    )
    assert not Attachment.objects.exists()
    assert not [found for found in files.rglob("*") if found.is_file()]


@pytest.mark.parametrize(
    ("data", "name", "most"),
    [(PNG + b"x" * 11_000_000, "a.png", "10 MB"), (b"x" * 1_100_000, "a.log", "1 MB")],
)
def test_a_file_too_large_is_told_how_large_it_may_be(
    ada: Conversation, files: Path, data: bytes, name: str, most: str
) -> None:
    """Text is read for secrets letter by letter, so less of it is taken."""
    for language in LANGUAGES:
        assert most in _upload(ada, language, data, name).json()["detail"]
    ben = people.ben()
    at_the_desk = house.signed_in(ben).post(
        f"{STAFF}/conversations/{held_by(ben).public_id}/attachments",
        {"file": SimpleUploadedFile(name, data)},
    )
    assert most in at_the_desk.json()["detail"]


@pytest.mark.parametrize(
    ("body", "as_type", "status"),
    [
        (b"xx", "multipart/form-data", 400),
        (b"xx", "multipart/form-data; boundary=" + "b" * 300, 400),
        (b"", FORM, 422),
        (b"{}", "application/json", 422),
        (PART + b'"file"; filename="a"\r\n' * 90, FORM, 400),
        ((PART + b'"x"\r\n\r\ny\r\n') * 1_100 + b"--b--\r\n", FORM, 400),
        ((PART + b'"x"; filename="a.txt"\r\n\r\ny\r\n') * 110 + b"--b--\r\n", FORM, 400),
        (PART + b'"x"\r\n\r\n' + b"y" * 400_000 + b"\r\n--b--\r\n", FORM, 413),
    ],
)  # fmt: skip
def test_an_upload_that_is_none_is_refused_in_words(
    ada: Conversation, body: bytes, as_type: str, status: int
) -> None:
    clear_refusal(
        lambda language: customer_of(ada).call(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/attachments",
            body,
            as_type=as_type,
            accept_language=language,
        ),
        status,
    )


@pytest.mark.parametrize("length", [str(problems.MAX_REQUEST + 1), "9" * 30, "-5", "x"])
def test_what_would_fill_the_disk_is_refused_before_it_is_read(ada: Conversation, length: str) -> None:
    for language in LANGUAGES:
        answer = Client().generic(
            "POST",
            f"{CUSTOMER}/conversations/{ada.public_id}/attachments",
            b"",
            content_type=FORM,
            headers={**customer_of(ada).headers, "accept-language": language},
            CONTENT_LENGTH=length,
        )
        assert answer.status_code == 413
        assert answer["Content-Type"] == "application/problem+json"


def test_a_file_of_another_conversation_cannot_be_sent_along(ada: Conversation, files: Path) -> None:
    theirs = _upload(people.conversation(), "en", b"my statement", "a.txt").json()["attachment"]
    before = state(ada)
    for body in ({"attachments": [theirs]}, {"attachments": [str(uuid4())], "text": "look"}):
        clear_refusal(
            lambda language, body=body: customer_of(ada).call(  # type: ignore[misc]
                "POST",
                f"{CUSTOMER}/conversations/{ada.public_id}/messages",
                {"client_id": str(uuid4()), **body},
                accept_language=language,
            ),
            422,
        )
    assert state(ada) == before
    assert (
        customer_of(ada)
        .call("GET", f"{CUSTOMER}/conversations/{ada.public_id}/attachments/{theirs}")
        .status_code
        == 404
    )
    assert not Event.objects.filter(stream=ada.public_id, type="message_received").exists()
