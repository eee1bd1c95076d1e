"""Every limit, as its callers meet it: 429, Retry-After that is true, a sentence in their language, nothing changed."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from tests import people
from veriline.conversations.models import Attachment, Conversation
from veriline.conversations.tokens import issue_token
from veriline.limits import Limit, Limited, spend
from veriline.limits.models import Bucket
from veriline.people.actions import UNCONFIRMED_MAILS
from veriline.people.models import EmailLink
from veriline.portal.api import access
from veriline.portal.views import doors

from .callers import CUSTOMER, LANGUAGES, is_chinese, state

Call = Callable[[Conversation, dict[str, str]], Any]


def _api(method: str, path: str, **body: Any) -> Call:
    def call(talk: Conversation, headers: dict[str, str]) -> Any:
        key = {"authorization": f"Bearer {issue_token(talk)}"}
        url = f"{CUSTOMER}{path}".replace("{id}", str(talk.public_id))
        said = {"client_id": str(uuid4()), **body} if method == "POST" else ""
        return Client().generic(method, url, json_of(said), "application/json", headers=key | headers)

    return call


def json_of(body: Any) -> bytes:
    """The body of a call."""
    return json.dumps(body).encode() if body else b""


def _upload(talk: Conversation, headers: dict[str, str]) -> Any:
    return Client().post(
        f"{CUSTOMER}/conversations/{talk.public_id}/attachments",
        {"file": SimpleUploadedFile("a.txt", b"hello")},
        headers={"authorization": f"Bearer {issue_token(talk)}"} | headers,
    )


def _page(path: str, **form: str) -> Call:
    def call(talk: Conversation, headers: dict[str, str]) -> Any:
        language = "zh-hans" if headers["accept-language"].startswith("zh") else "en"
        return Client().post(f"/{language}/{path}", form, headers=headers)

    return call


ONE = "/conversations/{id}"
LIMITED: dict[str, tuple[str, Call]] = {
    "opening": ("conversations", _api("POST", "/conversations")),
    "messages of one": ("messages", _api("POST", f"{ONE}/messages", text="hello")),
    "messages of an address": ("messages_address", _api("POST", f"{ONE}/messages", text="hello")),
    "files of one": ("uploads", _upload),
    "files of an address": ("uploads_address", _upload),
    "search": ("searches", _api("GET", "/search?q=deposit")),
    "asking whether it is us": ("verify", _api("GET", "/verify?q=exchange.example")),
    "handing over": ("acts", _api("POST", f"{ONE}/handoff", reason="")),
    "leaving the line": ("acts", _api("DELETE", f"{ONE}/queue")),
    "ending": ("acts", _api("POST", f"{ONE}/close")),
    "reopening": ("acts", _api("POST", f"{ONE}/reopen")),
    "rating": ("acts", _api("POST", f"{ONE}/rating", choice="good")),
    "new keys": ("acts", _api("POST", f"{ONE}/token")),
    "codes": ("acts", _api("POST", f"{ONE}/transfer-code")),
    "using codes": ("transfers", _api("POST", "/conversations", transfer_code="x")),
    "proving": ("identity", _api("POST", f"{ONE}/identity", identity_token="x")),
    "proving at the start": ("identity", _api("POST", "/conversations", identity_token="x")),
    "finding mine": ("identity", _api("GET", "/me/conversations")),
    "links by the chat": ("mail_requests", _api("POST", f"{ONE}/identity", email="ada@example.com")),
    "links by the page": ("sign_in_asked", _page("sign-in/", email="ada@example.com")),
    "trying links": ("sign_in_tried", _page("sign-in/not-a-link/")),
    "trying tokens": ("sign_in_tried", _page("sign-in/token/", identity_token="x")),
}


def use_up(name: str) -> None:
    """The bucket is empty, and stays so however slow this machine is."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE limits_bucket SET tokens = 0, at = now() + interval '1 hour' WHERE name = %s RETURNING 1",
            [name],
        )
        assert cursor.fetchone(), f"nothing was counted as {name}"


def wait(name: str, seconds: int) -> None:
    """So many seconds pass for that limit."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE limits_bucket SET at = at - %s * interval '1 second' WHERE name = %s", [seconds, name]
        )


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "call"), LIMITED.values(), ids=LIMITED)
def test_who_is_too_fast_is_told_for_how_long_and_then_let_in(
    name: str, call: Call, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    talk = people.conversation()
    assert call(talk, {"accept-language": "en"}).status_code != 429
    use_up(name)
    before = state(talk), Conversation.objects.count(), Attachment.objects.count(), EmailLink.objects.count()
    waits = set()
    for language in LANGUAGES:
        answer = call(talk, {"accept-language": language})
        assert answer.status_code == 429
        waits.add(int(answer["Retry-After"]))
        said = answer.json()["detail"] if "json" in answer["Content-Type"] else answer.content.decode()
        assert is_chinese(said) == (language == "zh-CN") or "html" in answer["Content-Type"]
        assert answer["Retry-After"] in said
    assert (
        state(talk),
        Conversation.objects.count(),
        Attachment.objects.count(),
        EmailLink.objects.count(),
    ) == before
    wait(name, max(waits))
    assert call(talk, {"accept-language": "en"}).status_code != 429


def test_every_limit_has_its_row_here() -> None:
    """Those of the desk and of the pages' counters are told without an error: they have tests of their own."""
    all_of_them = {
        value.name
        for module in (access, doors)
        for value in vars(module).values()
        if isinstance(value, Limit)
    }
    assert all_of_them == {name for name, _ in LIMITED.values()}


@pytest.mark.django_db
def test_one_mailbox_gets_one_mail_a_day_however_it_is_spelled_and_whoever_asks() -> None:
    spelled = [
        "ada@mail.example.com", "ADA@Mail.Example.COM", "ada+1@mail.example.com", "ada+a+b@mail.example.com",
        "ada@ｍａｉｌ.example.com", "ada@mail。example.com", "ada@ma\u00adil.example.com", "Ada+x@ＭＡＩＬ.example.com",
    ]  # fmt: skip
    for turn in range(40):
        talk = people.conversation()
        answer = Client().post(
            f"{CUSTOMER}/conversations/{talk.public_id}/identity",
            {"email": spelled[turn % len(spelled)]},
            content_type="application/json",
            headers={"authorization": f"Bearer {issue_token(talk)}"},
            REMOTE_ADDR=f"198.51.100.{turn}",
        )
        assert (answer.status_code, answer.json()) == (200, {"assurance": 0, "sent": True})
    assert EmailLink.objects.count() == 1


@pytest.mark.django_db
def test_two_mailboxes_are_two() -> None:
    for email in (
        "ada@example.com",
        "adb@example.com",
        "ada@example.org",
        "+1@example.com",
        "+2@example.com",
    ):
        talk = people.conversation()
        _api("POST", f"{ONE}/identity", email=email)(talk, {"accept-language": "en"})
    assert EmailLink.objects.count() == 5


@pytest.mark.django_db
def test_a_network_of_many_addresses_is_one_client() -> None:
    """An IPv6 customer holds 2^64 addresses; the limit counts their network (RFC 6177)."""
    for address in (
        "2001:db8:1:2::1",
        "2001:db8:1:2:ffff::9",
        "2001:db8:1:3::1",
        "::ffff:192.0.2.7",
        "192.0.2.7",
    ):
        Client().post(f"{CUSTOMER}/conversations", {}, content_type="application/json", REMOTE_ADDR=address)
    assert Bucket.objects.filter(name="conversations").count() == 3


@pytest.mark.django_db
def test_thirty_conversations_at_once_and_no_more() -> None:
    codes = [
        Client().post(f"{CUSTOMER}/conversations", {}, content_type="application/json").status_code
        for _ in range(access.CONVERSATIONS.burst)
    ]
    assert codes == [201] * access.CONVERSATIONS.burst
    use_up("conversations")
    assert Client().post(f"{CUSTOMER}/conversations", {}, content_type="application/json").status_code == 429


@pytest.mark.django_db(transaction=True)
def test_counts_survive_a_restart() -> None:
    """Another process, started afresh, refuses what this one has counted."""
    spend(UNCONFIRMED_MAILS, "ada@example.com")
    with pytest.raises(Limited):
        spend(UNCONFIRMED_MAILS, "ada@example.com")
    script = """
import django
django.setup()
from veriline.people.actions import request_email_link
print(request_email_link("Ada@example.com", language="en"), request_email_link("ben@example.com", language="en"))
"""
    said = subprocess.run(
        [sys.executable, "-c", script],
        cwd=django_settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.startswith("None EmailLink"), said
