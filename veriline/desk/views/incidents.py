"""Incidents at the desk: what leads open, tell on and close, each by one form (issue 3, incident mode)."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from veriline.journal.events import Actor
from veriline.knowledge import incidents
from veriline.knowledge.models import Incident, IncidentUpdate
from veriline.people.models import Agent

from ..access import leads_only
from ..incident_forms import CloseForm, OpenForm, ReviewedForm, UpdateForm
from ..settings_forms import tidied


@require_GET
@never_cache
@leads_only
def index(request: HttpRequest, agent: Agent) -> HttpResponse:
    """The open ones, and those that are over."""
    context = {
        "agent": agent,
        "open": incidents.open_incidents(),
        "over": incidents.recent_incidents(),
    }
    return render(request, "desk/incidents/index.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
@leads_only
def new(request: HttpRequest, agent: Agent) -> HttpResponse:
    """Opens one."""
    form = OpenForm(tidied(request.POST) if request.method == "POST" else None)
    if form.is_valid():
        incident = incidents.open_incident(form.facts, by=Actor("agent", agent.pk))
        messages.success(request, _("Open. It is told everywhere now."))
        return redirect("desk:incident", incident.pk)
    return render(request, "desk/incidents/form.html", {"agent": agent, "form": form, "act": "open"})


@require_GET
@never_cache
@leads_only
def one(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """Where it stands and what was said."""
    incident = get_object_or_404(Incident.objects.prefetch_related("updates"), pk=pk)
    said_by = Agent.objects.in_bulk({update.agent for update in incident.updates.all()})
    said = [(update, said_by.get(update.agent)) for update in incident.updates.all()]
    return render(request, "desk/incidents/one.html", {"agent": agent, "incident": incident, "said": said})


@require_http_methods(["GET", "POST"])
@never_cache
@leads_only
def update(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """Tells how it goes."""
    incident = get_object_or_404(Incident, pk=pk)
    initial = {"severity": incident.severity, "state": incident.latest.state}
    form = UpdateForm(tidied(request.POST) if request.method == "POST" else None, initial=initial)
    if not form.is_valid():
        return _form(request, agent, incident, form, "update")
    return _told(
        request,
        incident,
        lambda: incidents.update_incident(
            incident,
            state=IncidentUpdate.State(form.cleaned_data["state"]),
            severity=Incident.Severity(form.cleaned_data["severity"]),
            texts=form.texts,
            by=Actor("agent", agent.pk),
        ),
    )


@require_http_methods(["GET", "POST"])
@never_cache
@leads_only
def close(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """Ends it."""
    incident = get_object_or_404(Incident, pk=pk)
    form = CloseForm(tidied(request.POST) if request.method == "POST" else None)
    if not form.is_valid():
        return _form(request, agent, incident, form, "close")
    return _told(
        request,
        incident,
        lambda: incidents.close_incident(incident, texts=form.texts, by=Actor("agent", agent.pk)),
    )


def _form(
    request: HttpRequest, agent: Agent, incident: Incident, form: ReviewedForm, act: str
) -> HttpResponse:
    context = {"agent": agent, "incident": incident, "form": form, "act": act}
    return render(request, "desk/incidents/form.html", context)


def _told(request: HttpRequest, incident: Incident, act: Callable[[], IncidentUpdate]) -> HttpResponse:
    try:
        act()
    except incidents.AlreadyOver:
        messages.error(request, _("It is over already. Nothing was told."))
    else:
        messages.success(request, _("Told."))
    return redirect("desk:incident", incident.pk)
