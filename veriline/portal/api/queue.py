"""Asking for a person, and the place in line."""

from uuid import UUID

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from ninja import Router

from veriline.assistant.intents import QUIET
from veriline.assistant.wanted import wanted_of
from veriline.conversations import actions, incidents
from veriline.conversations.models import Conversation
from veriline.journal.events import Actor
from veriline.routing import places
from veriline.routing.actions import leave_line, place

from . import access
from .problems import refuse_closed
from .schemas import Handoff, Place, Queued, Wanted

router = Router(tags=["queue"])


@router.post("/conversations/{conversation_id}/handoff", auth=access.token, response=Queued)
def request_handoff(request: HttpRequest, conversation_id: UUID, payload: Handoff) -> Queued:
    """A person, please: works in every state of every open conversation (intents.md invariant 2)."""
    conversation = access.own(request, conversation_id)
    refuse_closed(conversation)
    with transaction.atomic():
        actions.request_handoff(
            conversation, reason="customer", actor=Actor("customer", conversation.customer_id)
        )
        place(conversation)
    return Queued(queue=_place(conversation))


@router.get("/conversations/{conversation_id}/queue", auth=access.token, response=Place)
def read_place(request: HttpRequest, conversation_id: UUID) -> Place:
    """Where I stand; 404 when not waiting."""
    found = _place(access.conversation(request, conversation_id))
    if found is None:
        raise Http404
    return found


@router.delete("/conversations/{conversation_id}/queue", auth=access.token, response={204: None})
def leave(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """Leaves the line."""
    leave_line(access.own(request, conversation_id))
    return HttpResponse(status=204)


@router.get("/availability", response=dict)
def availability(request: HttpRequest, language: str = "", category: str = "") -> dict[str, object]:
    """Whether a person can be reached now and how long it takes, measured; for the launcher before any chat."""
    found = places.availability(language or request.LANGUAGE_CODE, category)
    return {
        "open": found.open,
        "opens_at": found.opens_at.isoformat() if found.opens_at else None,
        "wait_low_s": found.wait_low_s,
        "wait_high_s": found.wait_high_s,
    }


def _place(conversation: Conversation) -> Place | None:
    found = places.place_of(conversation)
    if found is None:
        return None
    return Place(
        name=found.name,
        lane=Conversation.Lane.NORMAL if conversation.intent in QUIET else found.lane,
        position=found.position,
        wait_low_s=found.wait_low_s,
        wait_high_s=found.wait_high_s,
        open=found.open,
        opens_at=found.opens_at.isoformat() if found.opens_at else None,
        notice=_notice(conversation),
        fields=_wanted(conversation),
    )


def _wanted(conversation: Conversation) -> list[Wanted]:
    """What to have ready, in the customer's language (requirement B11)."""
    with translation.override(conversation.language):
        return [
            Wanted(
                code=one.field.code,
                label=str(one.field.label),
                hint=str(one.field.hint),
                value=one.value,
                choices=list(one.choices),
            )
            for one in wanted_of(conversation)
        ]


def _notice(conversation: Conversation) -> str:
    """What is the matter with what the conversation is about: those who wait read it beside their place."""
    return next((incidents.words_of(one.latest) for one in incidents.concerning(conversation)), "")
