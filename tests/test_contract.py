"""The Customer API against its own OpenAPI document: whatever is sent, never a 5xx (issue 2, "the spine holds")."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, given, settings

from tests import people
from veriline.conversations.tokens import issue_token
from veriline.portal.api import access, api
from veriline.project.wsgi import application

pytestmark = pytest.mark.django_db

CASES = 25


def test_the_document_names_every_call_of_the_contract(client: Client) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    conversation = "/api/v1/conversations/{conversation_id}"
    ours = {
        "/api/v1/conversations",
        *(
            f"{conversation}/{verb}"
            for verb in (
                "messages", "handoff", "queue", "close", "reopen", "rating", "transcript", "identity", "token",
                "transfer-code", "attachments", "events",
            )
        ),
        "/api/v1/me/conversations",
        "/api/v1/search",
    }  # fmt: skip
    assert ours <= set(paths)


@pytest.fixture(autouse=True)
def _one_connection() -> Iterator[None]:
    """Calls go through WSGI, which would close the test's connection with each answer."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def _operations() -> list[Any]:
    schema = schemathesis.openapi.from_dict(
        json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/v1/")))
    )
    schema.app = application
    return [operation.ok() for operation in schema.get_all_operations()]


OPERATIONS = _operations()


@pytest.mark.parametrize(
    "operation", OPERATIONS, ids=lambda operation: f"{operation.method} {operation.path}"
)
def test_whatever_is_sent_no_call_answers_5xx(operation: Any) -> None:
    ada = people.conversation()
    headers = {"Authorization": f"Bearer {issue_token(ada)}", access.PASS_HEADER: access.operator_pass()}

    @settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(case=operation.as_strategy())
    def fuzz(case: Any) -> None:
        if "conversation_id" in (case.path_parameters or {}):
            case.path_parameters["conversation_id"] = str(ada.public_id)
        answer = case.call(headers=headers)
        assert answer.status_code < 500, case.as_curl_command()

    fuzz()
