"""Bodies that are none, too deep or too long (issue 2, "Bad input"): clear words in both languages, no 500."""

from uuid import uuid4

import pytest

from tests import people
from veriline.conversations.models import Conversation

from .callers import (
    CUSTOMER,
    STAFF,
    clear_refusal,
    customer_of,
    desk_of,
    filled,
    held_by,
    state,
)

pytestmark = pytest.mark.django_db

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
