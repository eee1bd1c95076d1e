"""`/me/`: the agent's own keys, availability, language and look; how they sign in is allauth's."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from veriline.people.models import Agent

from .. import actions
from ..access import agents_only
from ..forms import KeysForm, PreferencesForm

LANGUAGE_COOKIE = "veriline_language"
YEAR_S = 31_536_000


@require_http_methods(["GET", "POST"])
@never_cache
@agents_only
def me(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Shows the settings and saves them; the language takes effect at once."""
    form = PreferencesForm(request.POST or None, initial=PreferencesForm.initial_of(agent))
    if request.method == "POST" and form.is_valid():
        form.save(agent)
        with translation.override(form.cleaned_data["language"] or translation.get_language()):
            messages.success(request, _("Saved."))
        response = redirect("desk:me")
        if form.cleaned_data["language"]:
            response.set_cookie(
                LANGUAGE_COOKIE,
                form.cleaned_data["language"],
                max_age=YEAR_S,
                samesite="Lax",
                secure=settings.SESSION_COOKIE_SECURE,
            )
        return response
    return render(request, "desk/me.html", {"agent": agent, "form": form} | _open(agent))


@require_GET
@never_cache
@agents_only
def leaving(request: HttpRequest, agent: Agent) -> HttpResponse:
    """What becomes of the open conversations of whoever goes away, said before; empty when there are none."""
    return render(request, "desk/leaving.html", {"agent": agent} | _open(agent))


@require_http_methods(["GET", "POST"])
@never_cache
@agents_only
def my_keys(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Single keys on or off, and which letter does what (WCAG 2.1.4)."""
    form = KeysForm(request.POST or None, agent=agent)
    if request.method == "POST" and form.is_valid():
        form.save(agent)
        messages.success(request, _("Saved."))
        return redirect("desk:my_keys")
    return render(request, "desk/keys.html", {"agent": agent, "form": form})


def _open(agent: Agent) -> dict[str, int]:
    """How many the agent has, and in how many of them the customer waits."""
    return {"open_now": actions.holding(agent).count(), "awaiting": actions.awaiting(agent).count()}
