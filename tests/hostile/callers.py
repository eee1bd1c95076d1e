"""Who calls: customers of the Customer API, agents of the Agent API; and what a clear refusal is."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from ninja import NinjaAPI

from veriline.conversations import actions
from veriline.conversations.models import Conversation
from veriline.conversations.tokens import issue_token
from veriline.desk.api import api as staff_api
from veriline.desk.tests import house
from veriline.journal.models import Event
from veriline.people.models import Agent
from veriline.portal.api import access
from veriline.portal.api import api as customer_api

CUSTOMER, STAFF = "/api/v1", "/api/v1/agent"
LANGUAGES = ("en", "zh-CN")
EVIL = "https://evil.example"
FORM = "multipart/form-data; boundary=b"
PART = b"--b\r\nContent-Disposition: form-data; name="


@dataclass
class Caller:
    """Somebody with a browser; `headers` go with every call."""

    client: Client
    headers: dict[str, str] = field(default_factory=dict)

    def call(
        self, method: str, path: str, body: Any = None, *, as_type: str = "application/json", **headers: str
    ) -> Any:
        """One call; a body that is no bytes goes as JSON."""
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.generic(method, path, data, content_type=as_type, headers=self.headers | named)


def stranger() -> Caller:
    """Nobody we know."""
    return Caller(Client())


def customer_of(talk: Conversation) -> Caller:
    """The holder of that conversation's key; limits are tried elsewhere (test_limits.py)."""
    return Caller(
        Client(),
        {"Authorization": f"Bearer {issue_token(talk)}", access.PASS_HEADER: access.operator_pass()},
    )


def desk_of(agent: Agent) -> Caller:
    """An agent signed in at the desk."""
    return Caller(house.signed_in(agent))


def held_by(agent: Agent) -> Conversation:
    """A conversation of ada's that the agent has."""
    talk = house.ada()
    actions.assign(talk, agent)
    talk.refresh_from_db()
    return talk


def operations(api: NinjaAPI, prefix: str) -> list[tuple[str, str]]:
    """Method and path of every call the API's own document names, so that a new call is tried too."""
    paths = api.get_openapi_schema(path_prefix=f"{prefix}/")["paths"]
    return [(method.upper(), path) for path, verbs in paths.items() for method in verbs]


OF_CUSTOMERS = operations(customer_api, CUSTOMER)
OF_A_CONVERSATION = [row for row in OF_CUSTOMERS if "{conversation_id}" in row[1]]
OF_STAFF = operations(staff_api, STAFF)


def filled(path: str, talk: Conversation) -> str:
    """The path of a call on that conversation; other ids lead nowhere."""
    for name in ("conversation_id", "conversation"):
        path = path.replace(f"{{{name}}}", str(talk.public_id))
    return path.replace("{attachment_id}", str(uuid4())).replace("{attachment}", str(uuid4()))


def likely_body() -> dict[str, Any]:
    """What any JSON call of ours would take."""
    return {
        "client_id": str(uuid4()),
        "text": "hello",
        "choice": "good",
        "email": "ada@example.com",
        "agent": 1,
        "language": "en",
    }


def clear_refusal(call: Callable[[str], Any], *statuses: int) -> dict[str, Any]:
    """The problem, after asking in both languages: the status, and words that say what to do."""
    for language in LANGUAGES:
        answer = call(language)
        assert answer.status_code in statuses, (answer.status_code, answer.content[:300])
        assert answer["Content-Type"] == "application/problem+json", answer.content[:300]
        problem: dict[str, Any] = answer.json()
        assert problem["status"] == answer.status_code
        words = [problem["title"], problem["detail"], *(row["message"] for row in problem["errors"])]
        assert all(words)
        assert problem["errors"]
        for word in words:
            assert is_chinese(word) == (language == "zh-CN"), word
    return problem


def is_chinese(text: str) -> bool:
    """Whether there is Chinese in it."""
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def state(talk: Conversation) -> tuple[Any, ...]:
    """What a refused call must not change: the conversation's row and everything that happened in it."""
    row = dict(Conversation.objects.filter(pk=talk.pk).values().get())
    return tuple(row.values()), Event.objects.filter(stream=talk.public_id).count()


def texts(events: list[dict[str, Any]]) -> Iterator[str]:
    """What was said."""
    return (event["data"]["text"] for event in events if event["type"] == "message")


def upload(talk: Conversation, language: str, data: bytes, name: str) -> Any:
    """Sends a file into the conversation, as its customer."""
    return Client().post(
        f"{CUSTOMER}/conversations/{talk.public_id}/attachments",
        {"file": SimpleUploadedFile(name, data)},
        headers={**customer_of(talk).headers, "accept-language": language},
    )
