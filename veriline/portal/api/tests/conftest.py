"""A client of the Customer API: what the widget does, in a few words."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client


@dataclass
class Chat:
    """One open conversation and its key."""

    client: Client
    id: str
    token: str

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> HttpResponse:
        """Calls the API under this conversation."""
        return self.client.generic(
            method,
            f"/api/v1/conversations/{self.id}{path}",
            data=b"" if body is None else json.dumps(body),
            content_type="application/json",
            headers={"Authorization": f"Bearer {self.token}", **headers},
        )

    def say(self, text: str, *, client_id: str = "", **more: Any) -> HttpResponse:
        """Posts a message."""
        return self.call("POST", "/messages", {"client_id": client_id or str(uuid4()), "text": text, **more})

    def events(self, after: int = 0) -> list[dict[str, Any]]:
        """The events after a number."""
        events: list[dict[str, Any]] = self.call("GET", f"/events?after={after}").json()["events"]  # type: ignore[attr-defined]
        return events


@pytest.fixture
def start(client: Client) -> Any:
    """Opens a conversation."""

    def opened(**body: Any) -> Chat:
        answer = client.post("/api/v1/conversations", body, content_type="application/json")
        assert answer.status_code == 201, answer.content
        return Chat(client, answer.json()["conversation"], answer.json()["token"])

    return opened


@pytest.fixture
def ada(start: Any) -> Chat:
    """The customer."""
    return start()  # type: ignore[no-any-return]


@pytest.fixture
def cleo(start: Any) -> Chat:
    """The stranger: another customer."""
    return start()  # type: ignore[no-any-return]
