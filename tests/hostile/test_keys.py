"""Keys that are dead, forged, replaced or another's (issue 2, "Bad input") open nothing."""

from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests import people
from veriline.conversations.models import Conversation, Token
from veriline.conversations.tokens import issue_token, renew_token
from veriline.people.tests.test_identity import pair, token

from .callers import (
    CUSTOMER,
    FORM,
    OF_A_CONVERSATION,
    PART,
    clear_refusal,
    customer_of,
    filled,
    likely_body,
    state,
    stranger,
)

pytestmark = pytest.mark.django_db


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
