"""The Agent API (api.md): lists, a conversation's events, and the agent's acts, by the desk's session cookie.

Every read goes through `visible_to`. Errors are problem details (RFC 9457).
"""

import hashlib
import time
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from ninja import File, NinjaAPI, Router, Schema, Status
from ninja.errors import AuthenticationError, ValidationError
from ninja.files import UploadedFile
from ninja.security import APIKeyCookie

from veriline import safety
from veriline.conversations import actions as conversations
from veriline.conversations.attachments import keep, serve
from veriline.conversations.guard import Objected
from veriline.conversations.inbound import MAX_TEXT
from veriline.conversations.models import Conversation
from veriline.conversations.stream import events as read_events
from veriline.journal.events import Actor
from veriline.live import grants
from veriline.people.models import Agent, Team
from veriline.routing import actions as routing

from . import lists
from .access import agent_of, conversation_for, has_second_factor
from .actions import arrive
from .reading import note_reading
from .replies import Crossed, Unfilled, key_of, send, stopped
from .rights import may_decide, may_write
from .views.files import attachment_for, refusal

router = Router()
MAX_EVENTS = 500


class AgentSession(APIKeyCookie):
    """The desk's session of an agent with a second factor; unsafe methods need the CSRF token as well."""

    param_name = settings.SESSION_COOKIE_NAME

    def authenticate(self, request: HttpRequest, key: str | None) -> Agent | None:
        """The agent, or None (401)."""
        agent = agent_of(request)
        return agent if agent is not None and has_second_factor(request) else None


class Item(Schema):
    """One row of a list."""

    id: UUID
    alias: str
    tier: str
    excerpt: str
    channel: str
    language: str
    lane: str
    turn: str
    unread: bool
    due_at: datetime | None
    agent: str | None


class Items(Schema):
    """A page of a list; `cursor` asks for the next one and is empty at the end."""

    items: list[Item]
    cursor: str


class Events(Schema):
    """Staff events in `seq` order, without gaps."""

    events: list[dict[str, Any]]
    last_seq: int


class Words(Schema):
    """A reply or a note. The same `client_id` again is stored once."""

    client_id: UUID
    text: str = ""
    attachments: list[UUID] = []
    read_seq: int | None = None


class Receiver(Schema):
    """An agent's or a team's id, one of them."""

    agent: int | None = None
    team: int | None = None


class Streams(Schema):
    """The conversations to listen to; those the agent may not see are left out."""

    streams: list[UUID] | None = None


class Grant(Schema):
    """What opens the agent's socket at `url` for `life_s` seconds."""

    grant: str
    url: str
    streams: list[UUID]
    life_s: int


class Kept(Schema):
    """A stored file, to be named in the next reply."""

    attachment: UUID
    state: Literal["safe"] = "safe"


ViewName = Literal["mine", "unassigned", "vip", "emergency", "waiting", "done"]


def agent_in(request: HttpRequest) -> Agent:
    """Who calls."""
    agent = request.auth  # type: ignore[attr-defined]
    assert isinstance(agent, Agent)
    return agent


@router.get("/conversations", response=Items)
def list_conversations(
    request: HttpRequest, view: ViewName = "mine", after: str = "", limit: int = lists.PAGE
) -> dict[str, Any]:
    """A view by keyset cursor, at most 100 rows."""
    page = lists.page(agent_in(request), lists.VIEWS[view], after=after, size=max(1, min(limit, 100)))
    return {"items": [_item(row) for row in page.rows], "cursor": page.cursor}


@router.get("/conversations/{uuid:conversation}/events", response=Events)
def list_events(request: HttpRequest, conversation: UUID, after: int = 0, limit: int = 200) -> dict[str, Any]:
    """What happened after a number; the reading is recorded."""
    agent = agent_in(request)
    found = conversation_for(agent, conversation)
    note_reading(found, agent=agent)
    start = max(0, min(after, 2**31 - 1))
    events = read_events(found, after=start, limit=max(1, min(limit, MAX_EVENTS)), staff=True)
    return {"events": events, "last_seq": events[-1]["seq"] if events else start}


@router.post("/conversations/{uuid:conversation}/take")
def take(request: HttpRequest, conversation: UUID) -> HttpResponse:
    """204, or 409 when somebody else has it."""
    agent = agent_in(request)
    found = _writable(agent, conversation)
    if not routing.take(found, agent=agent):
        return problem(409, "taken", _("Somebody else has just taken it."))
    return HttpResponse(status=204)


@router.post("/conversations/{uuid:conversation}/reply")
def reply(request: HttpRequest, conversation: UUID, words: Words) -> HttpResponse:
    """201 with the message's id; 409 `crossed` when the customer wrote after `read_seq`."""
    agent = agent_in(request)
    found = _writable(agent, conversation)
    if refused := _refused_text(words, files=True):
        return refused
    message = send(
        found,
        words.text,
        agent=agent,
        client_id=words.client_id,
        read_seq=words.read_seq,
        attachments=words.attachments,
    )
    return JsonResponse({"id": str(message.public_id), "last_seq": found.last_seq}, status=201)


@router.post("/conversations/{uuid:conversation}/note")
def note(request: HttpRequest, conversation: UUID, words: Words) -> HttpResponse:
    """201 with the note's id."""
    agent = agent_in(request)
    found = _writable(agent, conversation)
    if refused := _refused_text(words, files=False):
        return refused
    message = conversations.write_note(
        found, words.text, agent=agent, dedupe_key=key_of(agent, words.client_id)
    )
    return JsonResponse({"id": str(message.public_id), "last_seq": found.last_seq}, status=201)


@router.post("/conversations/{uuid:conversation}/transfer")
def transfer(request: HttpRequest, conversation: UUID, to: Receiver) -> HttpResponse:
    """204. To an agent, or to a team's line."""
    agent = agent_in(request)
    found = _decidable(agent, conversation)
    if (to.agent is None) == (to.team is None):
        return problem(422, "receiver", _("Name an agent or a team."), field="agent")
    if to.agent is not None:
        colleague = get_object_or_404(Agent, pk=to.agent, user__is_active=True)
        routing.transfer(found, by=agent, agent=colleague)
    else:
        routing.transfer(found, by=agent, team=get_object_or_404(Team, pk=to.team))
    return HttpResponse(status=204)


@router.post("/conversations/{uuid:conversation}/resolve")
def resolve(request: HttpRequest, conversation: UUID) -> dict[str, str]:
    """When it takes effect; until then `…/resolve/undo` takes it back."""
    agent = agent_in(request)
    closure = conversations.resolve(_decidable(agent, conversation), agent=agent)
    return {"effective_at": closure.effective_at.isoformat()}


@router.post("/conversations/{uuid:conversation}/resolve/undo")
def undo_resolve(request: HttpRequest, conversation: UUID) -> HttpResponse:
    """204, or 409 when the undo time has passed."""
    agent = agent_in(request)
    if not conversations.undo_resolve(_decidable(agent, conversation), agent=agent):
        return problem(409, "late", _("Too late: it has ended. You can reopen it."))
    return HttpResponse(status=204)


@router.post("/conversations/{uuid:conversation}/reopen")
def reopen(request: HttpRequest, conversation: UUID) -> HttpResponse:
    """204, or 409 after seven days."""
    agent = agent_in(request)
    found = _writable(agent, conversation)
    if not conversations.reopen(found, actor=Actor("agent", agent.pk)):
        return problem(409, "late", _("It ended more than 7 days ago. Start a new conversation."))
    routing.take(found, agent=agent)
    return HttpResponse(status=204)


@router.post("/conversations/{uuid:conversation}/attachments", response={201: Kept})
def upload(request: HttpRequest, conversation: UUID, file: File[UploadedFile]) -> Any:
    """Keeps a screened file; 422 says why it was refused."""
    agent = agent_in(request)
    kept = keep(_writable(agent, conversation), file.read(), name=file.name or "file", agent=agent)
    return Status(201, {"attachment": kept.public_id})


@router.get("/conversations/{uuid:conversation}/attachments/{uuid:attachment}")
def download(request: HttpRequest, conversation: UUID, attachment: UUID) -> HttpResponseBase:
    """A file as a download."""
    agent = agent_in(request)
    row = attachment_for(agent, attachment)
    if row.conversation.public_id != conversation:
        raise Http404
    note_reading(row.conversation, agent=agent)
    return serve(row)


@router.post("/live-grant", response=Grant)
def live_grant(request: HttpRequest, wanted: Streams) -> dict[str, Any]:
    """A signed grant for the live gateway, its streams filtered by `visible_to`; none named: the own open ones."""
    agent = agent_in(request)
    arrive(agent)
    visible = Conversation.objects.visible_to(agent)
    chosen = (
        visible.open().filter(agent=agent)
        if wanted.streams is None
        else visible.filter(public_id__in=wanted.streams[:200])
    )
    opened = list(chosen.order_by("-last_activity_at")[: grants.MAX_STREAMS])
    for conversation in opened:
        note_reading(conversation, agent=agent)
    streams = [conversation.public_id for conversation in opened]
    teams = list(agent.teams.values_list("pk", flat=True))
    grant = grants.grant_for(
        agent.pk, user_session=_session_name(request), teams=teams, streams=streams, now=time.time()
    )
    return {
        "grant": grants.mint(grant, grants.key(settings.SECRET_KEY)),
        "url": settings.LIVE_URL,
        "streams": streams,
        "life_s": grants.LIFE_S,
    }


def problem(status: int, code: str, detail: str, *, field: str = "") -> JsonResponse:
    """An error as problem details."""
    body = {
        "type": f"/problems/{code.replace('_', '-')}",
        "title": detail,
        "status": status,
        "detail": detail,
        "errors": [{"field": field, "code": code, "message": detail}],
    }
    return JsonResponse(body, status=status, content_type="application/problem+json")


def _refused_text(words: Words, *, files: bool) -> HttpResponse | None:
    if not words.text.strip() and not (files and words.attachments):
        return problem(422, "empty", _("Write something first."), field="text")
    if len(words.text) > MAX_TEXT:
        return problem(422, "too_long", _("This is longer than 20,000 characters. Shorten it."), field="text")
    return None


def _item(row: lists.Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "alias": row.alias,
        "tier": row.tier,
        "excerpt": row.excerpt,
        "channel": row.channel,
        "language": row.language,
        "lane": row.lane,
        "turn": row.turn,
        "unread": row.unread,
        "due_at": row.clock.at if row.clock.kind == "due" else None,
        "agent": row.agent.alias if row.agent else None,
    }


def _writable(agent: Agent, conversation: UUID) -> Conversation:
    found = conversation_for(agent, conversation)
    if not may_write(found, agent):
        raise PermissionDenied
    return found


def _decidable(agent: Agent, conversation: UUID) -> Conversation:
    found = conversation_for(agent, conversation)
    if not may_decide(found, agent):
        raise PermissionDenied
    return found


def _session_name(request: HttpRequest) -> str:
    """Names the sign-in without being its key: a page can read a grant."""
    key = request.session.session_key or ""
    return hashlib.sha256(f"live-grant:{key}".encode()).hexdigest()[:32]


api = NinjaAPI(
    title="Veriline Agent API",
    version="1.0.0",
    description="For the desk's session. Every read is limited to what the agent may see.",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="agent_api",
    auth=AgentSession(),
)
api.add_router("", router)


@api.exception_handler(AuthenticationError)
def _unauthenticated(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    return problem(401, "signed_out", _("Sign in at the desk first."))


@api.exception_handler(PermissionDenied)
def _denied(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    return problem(403, "not_yours", _("Somebody else has this conversation."))


@api.exception_handler(Http404)
def _missing(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(404, "not_found", _("There is nothing here, or it is not yours to see."))


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    return problem(422, "invalid", _("A value is missing or has the wrong form."))


@api.exception_handler(conversations.ConversationClosed)
def _closed(request: HttpRequest, error: conversations.ConversationClosed) -> HttpResponse:
    return problem(409, "closed", _("This conversation has ended. Reopen it first."))


@api.exception_handler(Crossed)
def _crossed(request: HttpRequest, error: Crossed) -> HttpResponse:
    return problem(409, "crossed", _("The customer wrote again. Read it, then send."))


@api.exception_handler(Unfilled)
def _unfilled(request: HttpRequest, error: Unfilled) -> HttpResponse:
    names = ", ".join(f"{{{name}}}" for name in error.names)
    return problem(422, "unfilled", _("Fill in or remove %(names)s first.") % {"names": names}, field="text")


@api.exception_handler(Objected)
def _objected(request: HttpRequest, error: Objected) -> HttpResponse:
    return problem(422, "never_ask", stopped(error), field="text")


@api.exception_handler(safety.Refused)
def _refused(request: HttpRequest, error: safety.Refused) -> HttpResponse:
    return problem(422, error.code, refusal(error), field="file")
