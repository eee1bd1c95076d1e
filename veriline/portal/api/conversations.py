"""Opening a conversation, talking in it, ending it, and taking it along."""

import re
from typing import Annotated, Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Router, Status
from pydantic import Field

from veriline.assistant.actions import greet, say_solved
from veriline.assistant.held import settle
from veriline.assistant.verdict import UnknownReason, say_not_yet
from veriline.channels.webchat.inbox import inbox
from veriline.conversations import actions, tokens
from veriline.conversations.details import details_of
from veriline.conversations.inbound import Inbound, Refused
from veriline.conversations.intake import receive
from veriline.conversations.models import Conversation, Rating
from veriline.conversations.stream import events as read_events
from veriline.conversations.transcript import transcript
from veriline.fields import catalogue, moments
from veriline.fields.catalogue import CATALOGUE, Context, Kind
from veriline.fields.models import rules
from veriline.insights.actions import note_talk
from veriline.journal.events import Actor
from veriline.knowledge import languages
from veriline.people import actions as people
from veriline.people.models import Assurance

from ..addresses import whole_address
from ..visitors import remote_address, visit_of
from . import access, identity, problems
from .problems import Problem
from .schemas import Done, Events, NewMessage, NewRating, Opened, Opening, Stored

router = Router(tags=["conversations"])

#: A topic's short name, as the help centre makes them: it goes into the journal, so it cannot be free text.
CATEGORY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,5}")


@router.post("/conversations", response={201: Opened})
def open_conversation(request: HttpRequest, payload: Opening) -> Status[Opened]:
    """Opens a conversation for whoever asks; signed-in customers are recognised by their identity token."""
    if payload.transfer_code:
        access.limit(request, access.TRANSFERS, remote_address(request))
        return Status(201, _transferred(payload.transfer_code))
    access.limit(request, access.CONVERSATIONS, remote_address(request))
    notices: list[str] = []
    person = identity.recognised(request, payload.identity_token, notices)
    language = _language(payload.language or (person.language if person else "") or request.LANGUAGE_CODE)
    with transaction.atomic():
        conversation = actions.open_conversation(
            inbox(),
            customer=person.customer if person else people.welcome_guest(language=language),
            assurance=person.assurance if person else Assurance.ANONYMOUS,
            language=language,
            client=payload.client.model_dump(),
            page_url=payload.page_url,
        )
        greet(conversation)
        if visit := visit_of({"visit": payload.visit}):
            note_talk(conversation, visit=visit)
        return Status(201, _opened(conversation, notices))


def _transferred(code: str) -> Opened:
    conversation = tokens.use_transfer_code(code)
    if conversation is None:
        raise Problem(
            401, "transfer_code", _("That code was used or is older than a minute. Open the chat again.")
        )
    return _opened(conversation, [])


def _opened(conversation: Conversation, notices: list[str]) -> Opened:
    return Opened(
        conversation=conversation.public_id,
        token=tokens.issue_token(conversation),
        assurance=conversation.assurance,
        live_url=settings.LIVE_URL,
        last_seq=conversation.last_public_seq,
        language=conversation.language,
        notices=notices,
    )


def _language(wanted: str) -> str:
    return languages.best([wanted], languages.spoken())


@router.post(
    "/conversations/{conversation_id}/messages", auth=access.token, response={200: Stored, 201: Stored}
)
def post_message(request: HttpRequest, conversation_id: UUID, payload: NewMessage) -> Any:
    """Stores one message once: 201, or 200 with the same body for the same `client_id`."""
    conversation = access.conversation(request, conversation_id)
    access.limit(request, access.MESSAGES, conversation_id)
    access.limit(request, access.MESSAGES_PER_ADDRESS, remote_address(request))
    fields = _apply_fields(conversation, payload.fields)
    if payload.fields and not (fields or payload.text or payload.attachments):
        problems.refuse_closed(conversation)
        return Status(200, Stored(id=payload.client_id, seq=conversation.last_public_seq))
    inbound = Inbound(
        inbox=conversation.inbox,
        conversation=conversation_id,
        dedupe_key=f"{conversation_id}:{payload.client_id}",
        text=payload.text,
        attachments=tuple(payload.attachments),
        fields=_checked(conversation, fields),
    )
    try:
        receipt = receive(inbound)
    except Refused as refused:
        raise _refusal(refused, conversation) from refused
    return Status(201 if receipt.fresh else 200, Stored(id=receipt.id, seq=receipt.seq))


def _apply_fields(conversation: Conversation, fields: dict[str, str]) -> dict[str, str]:
    """Changes of category and "that helped" are acts, not messages; returns what is left to store."""
    rest = dict(fields)
    category, solved = rest.pop("category", ""), rest.pop("solved", "")
    reason, held = rest.pop("reason", "") if solved else "", rest.pop("held", "")
    if category and not CATEGORY.fullmatch(category):
        raise Problem(422, "category", _("Choose a topic of the list."), field="fields.category")
    if held not in {"", "harmless", "secret"}:
        raise Problem(422, "held", _("Say “harmless” or “secret”."), field="fields.held")
    if held:
        settle(conversation, is_secret=held == "secret")
    if conversation.closed_at:
        return rest
    if category:
        actor = Actor("customer", conversation.customer_id)
        actions.choose_category(conversation, category, actor=actor)
    if solved == "no":
        _judge(conversation, reason)
    elif solved:
        say_solved(conversation)
    return rest


def _judge(conversation: Conversation, reason: str) -> None:
    try:
        say_not_yet(conversation, reason=reason)
    except UnknownReason as unknown:
        raise Problem(422, "reason", _("Choose a reason of the list."), field="fields.reason") from unknown


def _checked(conversation: Conversation, fields: dict[str, str]) -> dict[str, str]:
    """Fields of the catalogue in their canonical form; refused with a clear sentence where one is malformed (L)."""
    zone = str(conversation.client.get("timezone", ""))
    network = fields.get("network") or details_of(conversation).get("network", "")
    context = Context(rules(), network, zone, moments.now_in(zone, timezone.now()))
    checked = dict(fields)
    for name in fields.keys() & CATALOGUE.keys():
        if CATALOGUE[name].vault or CATALOGUE[name].kind is Kind.FILES:
            raise Problem(
                422,
                "field",
                _("This belongs into the secure upload, not into the chat."),
                field=f"fields.{name}",
            )
        try:
            checked[name] = catalogue.read(name, fields[name], context)
        except catalogue.Invalid as invalid:
            raise Problem(422, "field", str(invalid), field=f"fields.{name}") from invalid
    return checked


def _refusal(refused: Refused, conversation: Conversation) -> Problem:
    if refused.code == "closed":
        return problems.closed(conversation)
    details = {
        "empty": _("Write something first, or add a file."),
        "too_long": _("That is too long for one message. Send it in parts of up to 20,000 characters."),
        "attachment": _("That file is not here any more. Add it again."),
        "duplicate_key": _("This message was sent in another conversation before."),
    }
    return Problem(422, refused.code, details[refused.code], field="text")


@router.get("/conversations/{conversation_id}/events", auth=access.token, response=Events)
def list_events(
    request: HttpRequest,
    conversation_id: UUID,
    after: Annotated[int, Field(ge=0, le=2_000_000_000)] = 0,
    limit: Annotated[int, Field(ge=1, le=500)] = 200,
) -> Events:
    """The customer's events after a number, as the live socket sends them."""
    conversation = access.conversation(request, conversation_id)
    events = read_events(conversation, after=after, limit=limit)
    return Events(events=events, last_seq=conversation.last_public_seq)


@router.post("/conversations/{conversation_id}/close", auth=access.token, response=Done)
def close(request: HttpRequest, conversation_id: UUID) -> Done:
    """The customer ends it."""
    conversation = access.own(request, conversation_id)
    actions.close(conversation, actor=Actor("customer", conversation.customer_id))
    return Done()


@router.post("/conversations/{conversation_id}/reopen", auth=access.token, response=Done)
def reopen(request: HttpRequest, conversation_id: UUID) -> Done:
    """It goes on, within 7 days of its end."""
    conversation = access.own(request, conversation_id)
    if conversation.closed_at and not actions.reopen(
        conversation, actor=Actor("customer", conversation.customer_id)
    ):
        raise Problem(409, "too_late", _("A chat can be reopened for 7 days. Start a new one; it is quick."))
    return Done()


@router.post("/conversations/{conversation_id}/rating", auth=access.token, response=Done)
def rate(request: HttpRequest, conversation_id: UUID, payload: NewRating) -> Done:
    """How the person did."""
    actions.rate(access.own(request, conversation_id), Rating.Choice(payload.choice), text=payload.text)
    return Done()


@router.post("/conversations/{conversation_id}/token", auth=access.token)
def renew_token(request: HttpRequest, conversation_id: UUID) -> dict[str, str]:
    """A new token; the old one dies with this answer."""
    access.own(request, conversation_id)
    given = request.headers["Authorization"].partition(" ")[2].strip()
    fresh = tokens.renew_token(given)
    if fresh is None:
        raise Problem(
            401, "token", _("This conversation's key is no longer valid. Start a new chat or sign in.")
        )
    return {"token": fresh}


@router.post("/conversations/{conversation_id}/transfer-code", auth=access.token)
def transfer_code(request: HttpRequest, conversation_id: UUID) -> dict[str, Any]:
    """A one-time code, good for 60 s, that opens this conversation in another window."""
    conversation = access.own(request, conversation_id)
    return {
        "code": tokens.issue_transfer_code(conversation),
        "expires_in_s": int(tokens.TRANSFER_CODE_LIFE.total_seconds()),
        "url": whole_address("chat", language=conversation.language),
    }


@router.get("/conversations/{conversation_id}/transcript", auth=access.token)
def read_transcript(request: HttpRequest, conversation_id: UUID, format: str = "html") -> HttpResponse:
    """The customer's own copy, as a page or as JSON."""
    conversation = access.conversation(request, conversation_id)
    return transcript(conversation, format="json" if format == "json" else "html")
