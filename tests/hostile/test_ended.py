"""A conversation that has ended (issue 2, "Bad input") takes nothing and says how to go on."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Conversation
from veriline.journal.events import SYSTEM, Actor

from .callers import (
    CUSTOMER,
    STAFF,
    clear_refusal,
    customer_of,
    desk_of,
    held_by,
    likely_body,
    state,
    upload,
)

pytestmark = pytest.mark.django_db


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
    clear_refusal(lambda language: upload(ada, language, b"hello", "a.txt"), 409)
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
