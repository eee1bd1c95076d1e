"""The whole talk as the customer saw it, as a page or as data; agents get the same with notes (requirement C10, M2)."""

from typing import Any, Literal

from django.http import HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils import timezone, translation

from .marks import shown
from .models import Conversation
from .stream import events as read_events

ALL = 100_000


def transcript(
    conversation: Conversation, *, format: Literal["html", "json"], staff: bool = False
) -> HttpResponse:
    """The transcript as a download. Alias and staff number stand beside every answer of a person (M9)."""
    events = read_events(conversation, limit=ALL, staff=staff)
    name = f"conversation-{str(conversation.public_id)[-8:]}"
    if format == "json":
        return _download(JsonResponse(_data(conversation, events)), f"{name}.json")
    with translation.override(conversation.language):
        for event in events:
            if text := event["data"].get("text"):
                event["data"]["text"] = shown(text)
        page = render_to_string(
            "conversations/transcript.html",
            {"conversation": conversation, "events": events, "made_at": timezone.now()},
        )
    return _download(HttpResponse(page), f"{name}.html")


def _data(conversation: Conversation, events: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "conversation": str(conversation.public_id),
        "opened_at": conversation.created_at.isoformat(),
        "closed_at": conversation.closed_at.isoformat() if conversation.closed_at else None,
        "language": conversation.language,
        "events": events,
    }


def _download(response: HttpResponse, name: str) -> HttpResponse:
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    return response
