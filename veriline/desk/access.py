"""Who may enter the desk: signed-in staff with an agent's row and a second factor. Every view goes through here."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation

from veriline.conversations.models import Conversation
from veriline.people.models import Agent

P = ParamSpec("P")
AgentView = Callable[Concatenate[HttpRequest, Agent, P], HttpResponseBase]
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]

#: Set in the session of a one-time demo sign-in, which needs no second factor (issue 2).
DEMO_SESSION = "demo_sign_in"
ZONE_COOKIE = "veriline_timezone"


def agent_of(request: HttpRequest) -> Agent | None:
    """The active agent who is signed in, else None."""
    user = request.user
    if not user.is_authenticated or not user.is_active:
        return None
    return Agent.objects.filter(user=user).select_related("user").first()


def has_second_factor(request: HttpRequest) -> bool:
    """True with an authenticator app or a passkey; allauth asks for it at sign-in. Demo sign-ins are exempt."""
    if settings.DEMO and request.session.get(DEMO_SESSION):
        return True
    return bool(is_mfa_enabled(request.user))


def agents_only(view: AgentView[P]) -> View[P]:
    """Hands the view its agent, or leads the caller to sign-in, to a second factor, or to a plain refusal."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return _to_sign_in(request)
        agent = agent_of(request)
        if agent is None:
            return render(request, "desk/no_agent.html", status=403)
        if not has_second_factor(request):
            return _to_second_factor(request)
        request.agent = agent  # type: ignore[attr-defined]
        with language_of(agent), timezone.override(_zone_of(request)):
            return view(request, agent, *args, **kwargs)

    return guarded


def admins_only(view: AgentView[P]) -> View[P]:
    """As `agents_only`, for administrators."""
    return _for_those(view, lambda agent: agent.role == Agent.Role.ADMIN)


def leads_only(view: AgentView[P]) -> View[P]:
    """As `agents_only`, for team leads and administrators."""
    return _for_those(view, lambda agent: agent.is_lead)


def _for_those(view: AgentView[P], may: Callable[[Agent], bool]) -> View[P]:
    @wraps(view)
    def guarded(request: HttpRequest, agent: Agent, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not may(agent):
            raise PermissionDenied
        return view(request, agent, *args, **kwargs)

    return agents_only(guarded)


def conversation_for(agent: Agent, public_id: UUID) -> Conversation:
    """The conversation, if this agent may see it. Raises `Http404` otherwise: not even its existence is told."""
    found = (
        Conversation.objects.visible_to(agent)
        .filter(public_id=public_id)
        .select_related("customer", "inbox", "agent", "team")
        .first()
    )
    if found is None:
        raise Http404
    return found


def wants_json(request: HttpRequest) -> bool:
    """True for the desk's own scripts, which say so by a header."""
    return request.headers.get("X-Requested-With") == "fetch"


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    if wants_json(request):
        return JsonResponse({"title": "signed out"}, status=401)
    return redirect_to_login(request.get_full_path())


def _to_second_factor(request: HttpRequest) -> HttpResponse:
    if wants_json(request):
        return JsonResponse({"title": "second factor missing"}, status=403)
    return redirect("mfa_index")


def language_of(agent: Agent) -> Any:
    """The agent's own language on every device; without one, the browser's."""
    chosen = agent.preferences.get("language", "")
    return translation.override(chosen or translation.get_language())


def _zone_of(request: HttpRequest) -> ZoneInfo | None:
    """The time zone the page has told us (zone.js), None for the server's."""
    try:
        return ZoneInfo(request.COOKIES.get(ZONE_COOKIE) or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
