"""Calls from other sites, hosts and people (issue 2, "Bad input") reach nothing."""

import pytest
from django.test import Client

from tests import people
from veriline.conversations.models import Conversation
from veriline.desk.tests import house

from .callers import (
    CUSTOMER,
    EVIL,
    FORM,
    OF_CUSTOMERS,
    OF_STAFF,
    PART,
    STAFF,
    clear_refusal,
    customer_of,
    desk_of,
    filled,
    held_by,
    likely_body,
    state,
)

pytestmark = pytest.mark.django_db


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
