"""The official register at the desk: leads and administrators propose, another of them agrees (ux.md 5.2)."""

from urllib.parse import urlsplit

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from veriline.channels.models import AllowedOrigin
from veriline.journal.events import Actor
from veriline.people.models import Agent
from veriline.trust import actions
from veriline.trust.models import Change, Listing
from veriline.trust.verify import verify

from ..access import leads_only
from ..official_forms import ProposeForm, ReasonForm
from ..settings_forms import tidied


@require_GET
@never_cache
@leads_only
def index(request: HttpRequest, agent: Agent) -> HttpResponse:
    """What waits for a second person, what is announced, what is in force, and what is in use without being listed."""
    open_changes = list(Change.objects.open().select_related("listing").order_by("proposed_at"))
    in_force = Listing.objects.in_force().order_by("kind", "shown")
    context = {
        "agent": agent,
        "open": [
            (change, _alias(change.proposed_by), change.proposed_by != agent.pk) for change in open_changes
        ],
        "waiting": Change.objects.waiting().select_related("listing").order_by("in_force_at"),
        "ours": in_force.filter(is_fake=False),
        "fakes": in_force.filter(is_fake=True),
        "unlisted": _unlisted(),
    }
    return render(request, "desk/official/index.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
@leads_only
def propose(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Proposes a channel of ours or a known fake."""
    shown = request.GET.get("shown", "")
    form = ProposeForm(tidied(request.POST) if request.method == "POST" else None, initial={"shown": shown})
    if form.is_valid():
        try:
            actions.propose(form.facts, reason=form.cleaned_data["reason"], by=Actor("agent", agent.pk))
        except actions.AlreadyListed:
            form.add_error("shown", _("It is on the list already, or somebody has proposed it."))
        else:
            messages.success(request, _("Proposed. A second person has to agree."))
            return redirect("desk:official")
    return render(request, "desk/official/form.html", {"agent": agent, "form": form})


@require_http_methods(["GET", "POST"])
@never_cache
@leads_only
def propose_end(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """Proposes to take something off the list."""
    listing = get_object_or_404(Listing.objects.in_force(), pk=pk)
    form = ReasonForm(tidied(request.POST) if request.method == "POST" else None)
    if form.is_valid():
        try:
            actions.propose_end(listing, reason=form.cleaned_data["reason"], by=Actor("agent", agent.pk))
            messages.success(request, _("Proposed. A second person has to agree."))
        except actions.NotOpen:
            messages.error(request, _("Somebody was faster. Nothing was changed."))
        return redirect("desk:official")
    return render(request, "desk/official/form.html", {"agent": agent, "form": form, "listing": listing})


@require_POST
@leads_only
def decide(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """The second person agrees, or anybody stops it."""
    change, by = get_object_or_404(Change, pk=pk), Actor("agent", agent.pk)
    act = {"agree": actions.agree, "withdraw": actions.withdraw}.get(request.POST.get("act", ""))
    if act is None:
        raise Http404
    try:
        act(change, by=by)
        messages.success(request, _("Done."))
    except actions.SamePerson:
        messages.error(request, _("You proposed it, so somebody else has to agree."))
    except actions.NotOpen:
        messages.error(request, _("Somebody was faster. Nothing was changed."))
    return redirect("desk:official")


def _alias(agent: int) -> str:
    return Agent.objects.filter(pk=agent).values_list("alias", flat=True).first() or "–"


def _unlisted() -> list[str]:
    """Sites that carry the chat and are not on the list: one person may allow a site, only two may call it ours."""
    names = {urlsplit(row.origin).hostname or "" for row in AllowedOrigin.objects.all()}
    public = sorted(name for name in names if "." in name and not name[-1:].isdigit())
    return [name for name in public if verify(name).entry is None]
