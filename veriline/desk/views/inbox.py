"""The queue and the conversation: pages, and the same as fragments with addresses of their own."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from veriline.conversations.actions import note_view
from veriline.conversations.models import Conversation
from veriline.conversations.transcript import transcript as make_transcript
from veriline.people.models import Agent, Team
from veriline.routing.models import Offer

from .. import canned, keys, lists
from ..access import agents_only, conversation_for
from ..log import log_of
from ..panes import pane_of
from ..reading import note_reading
from ..words import words_for_scripts


@require_GET
@agents_only
def home(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Agents land on work, not on charts."""
    return redirect("desk:queue", view="mine")


@require_GET
@never_cache
@agents_only
def queue(request: HttpRequest, agent: Agent, view: str, conversation: UUID | None = None) -> HttpResponse:
    """The whole desk: the list, and beside it the conversation of the address."""
    chosen = _view(view)
    pane = {}
    if conversation is not None:
        found = conversation_for(agent, conversation)
        note_view(found, agent=agent)
        pane["pane"] = pane_of(found, reader=agent)
    context = _list_context(request, agent, chosen) | {
        "views": lists.VIEWS.values(),
        "keymap": keys.keymap(agent),
        "scopes": {name: str(words) for name, words in keys.SCOPES.items()},
        "words": words_for_scripts(),
        "live_url": settings.LIVE_URL,
        "me": {"id": agent.pk, "alias": agent.alias, "presence": agent.presence},
    }
    return render(request, "desk/queue.html", context | pane)


@require_GET
@never_cache
@agents_only
def list_fragment(request: HttpRequest, agent: Agent, view: str) -> HttpResponse:
    """The list alone: first page, or what follows `?after=`. A page that polls stays present by it."""
    if request.headers.get("X-Poll"):
        Agent.objects.filter(pk=agent.pk).update(seen_at=timezone.now())
    return render(request, "desk/list.html", _list_context(request, agent, _view(view)))


@require_GET
@never_cache
@agents_only
def row_fragment(request: HttpRequest, agent: Agent, view: str, conversation: UUID) -> HttpResponse:
    """One changed row and the badges; without a row when the conversation is no longer in the view."""
    chosen = _view(view)
    context = {
        "agent": agent,
        "view": chosen,
        "row": lists.row(agent, chosen, conversation),
        "badges": lists.badges(agent),
    }
    return render(request, "desk/row_fragment.html", context)


@require_GET
@never_cache
@agents_only
def permalink(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """A link that works for everybody who may see it, in the list where it stands for them."""
    found = conversation_for(agent, conversation)
    return redirect("desk:conversation", view=_home_view(found, agent), conversation=found.public_id)


@require_GET
@never_cache
@agents_only
def pane_fragment(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """Conversation and customer pane. Every delivery is a view record, but the prefetch of what is one's own:

    that is recorded when it is shown (`opened`), so that nothing of anybody else's is ever read unrecorded.
    """
    found = conversation_for(agent, conversation)
    own = found.agent_id == agent.pk
    if not (own and request.headers.get("X-Prefetch")):
        note_view(found, agent=agent)
    return render(request, "desk/panes.html", {"agent": agent, "pane": pane_of(found, reader=agent)})


@require_GET
@never_cache
@agents_only
def offers_fragment(request: HttpRequest, agent: Agent) -> HttpResponse:
    """What is offered to the agent right now, with accept and decline."""
    offers = (
        Offer.objects.filter(agent=agent, accepted_at=None, declined_at=None, expires_at__gt=timezone.now())
        .select_related("entry__conversation__customer")
        .order_by("expires_at")
    )
    return render(request, "desk/offers.html", {"agent": agent, "offers": offers})


@require_POST
@agents_only
def opened(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """A prefetched conversation is on the screen now."""
    note_view(conversation_for(agent, conversation), agent=agent)
    return HttpResponse(status=204)


@require_GET
@never_cache
@agents_only
def events_fragment(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """Lines after a `seq` (to append) or before one (to go back). Bad numbers count as 0."""
    found = conversation_for(agent, conversation)
    note_reading(found, agent=agent)
    log = log_of(
        found, reader=agent, after=_number(request, "after"), before=_number(request, "before") or None
    )
    return render(request, "desk/lines.html", {"agent": agent, "conversation": found, "log": log})


@require_GET
@never_cache
@agents_only
def head_fragment(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """The head and the state of the composer after something changed."""
    found = conversation_for(agent, conversation)
    return render(request, "desk/head_fragment.html", {"agent": agent, "pane": pane_of(found, reader=agent)})


@require_GET
@never_cache
@agents_only
def canned_replies(request: HttpRequest, agent: Agent, conversation: UUID) -> JsonResponse:
    """Canned replies in the customer's language, filled for this conversation."""
    replies = canned.replies_for(conversation_for(agent, conversation), agent=agent)
    return JsonResponse({"replies": [vars(reply) for reply in replies]})


@require_GET
@never_cache
@agents_only
def people_fragment(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """To whom it can be passed: colleagues with their presence, and teams."""
    found = conversation_for(agent, conversation)
    colleagues = (
        Agent.objects.filter(user__is_active=True)
        .exclude(pk=found.agent_id or agent.pk)
        .prefetch_related("teams")
        .order_by("presence", "alias")
    )
    context = {
        "agent": agent,
        "conversation": found,
        "colleagues": colleagues,
        "teams": Team.objects.order_by("name"),
    }
    return render(request, "desk/people.html", context)


@require_GET
@never_cache
@agents_only
def transcript(request: HttpRequest, agent: Agent, conversation: UUID) -> HttpResponse:
    """The staff's copy as a file, notes included, redactions as they are stored."""
    found = conversation_for(agent, conversation)
    note_view(found, agent=agent)
    return make_transcript(found, format="html", staff=True)


def _view(slug: str) -> lists.ListView:
    if slug not in lists.VIEWS:
        raise Http404
    return lists.VIEWS[slug]


def _list_context(request: HttpRequest, agent: Agent, view: lists.ListView) -> dict[str, Any]:
    return {
        "agent": agent,
        "view": view,
        "page": lists.page(agent, view, after=request.GET.get("after", "")),
        "badges": lists.badges(agent),
    }


def _home_view(conversation: Conversation, agent: Agent) -> str:
    if conversation.closed_at:
        return "done"
    if conversation.agent_id is None and conversation.turn == Conversation.Turn.QUEUE:
        return "unassigned"
    return "mine"


def _number(request: HttpRequest, name: str) -> int:
    value = request.GET.get(name, "0")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0
