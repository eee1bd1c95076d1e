"""The fakes desk: what people reported, listing it by two people, and asking its host to take it down (ux.md 5.2)."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from veriline.journal.events import Actor
from veriline.people.models import Agent
from veriline.trust import actions, fakes
from veriline.trust.actions import Facts
from veriline.trust.kinds import Kind, Purpose
from veriline.trust.models import Listing, Report, Takedown
from veriline.trust.reading import Claim

from ..access import leads_only
from ..settings_forms import tidied


class TakedownForm(forms.ModelForm):  # type: ignore[type-arg]
    """One step towards a fake's end."""

    class Meta:
        model = Takedown
        fields = ("step", "to")
        help_texts = {"to": gettext_lazy("The host, registrar, store or platform.")}


@require_GET
@never_cache
@leads_only
def index(request: HttpRequest, agent: Agent) -> HttpResponse:
    """What waits for somebody to look: losses first."""
    context = {
        "agent": agent,
        "suspects": fakes.queue(),
        "listed": Listing.objects.in_force().filter(is_fake=True).prefetch_related("takedowns"),
    }
    return render(request, "desk/fakes/index.html", context)


@require_POST
@leads_only
def decide(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """Proposes a reported thing as a known fake, or answers that it is none."""
    report, by = get_object_or_404(Report, pk=pk), Actor("agent", agent.pk)
    match request.POST.get("act"):
        case "list":
            _propose(request, report, by)
        case "refuse":
            count = fakes.refuse(report, by=by)
            answered = ngettext("%(n)s report is answered.", "%(n)s reports are answered.", count)
            messages.success(request, answered % {"n": count})
        case _:
            raise Http404
    return redirect("desk:fakes")


def _propose(request: HttpRequest, report: Report, by: Actor) -> None:
    kind = Kind(report.kind)
    if kind not in actions.LISTABLE:
        messages.error(request, _("This kind cannot be listed. Answer the report instead."))
        return
    claim = Claim(kind, report.key, report.platform, report.shown)
    try:
        actions.propose(
            Facts(claim, is_fake=True, purpose=Purpose.BOTH), reason=_("Reported by customers"), by=by
        )
        messages.success(request, _("Proposed. A second person has to agree."))
    except actions.AlreadyListed:
        messages.error(request, _("It is on the list already, or somebody has proposed it."))


@require_http_methods(["GET", "POST"])
@never_cache
@leads_only
def one(request: HttpRequest, agent: Agent, pk: int) -> HttpResponse:
    """One known fake: the letter to its host, and the steps towards its end."""
    listing = get_object_or_404(Listing.objects.in_force(), pk=pk, is_fake=True)
    form = TakedownForm(tidied(request.POST) if request.method == "POST" else None)
    if form.is_valid():
        given = form.cleaned_data
        fakes.note_takedown(
            listing, step=Takedown.Step(given["step"]), to=given["to"], by=Actor("agent", agent.pk)
        )
        messages.success(request, _("Noted. The verifier and the reporters are told."))
        return redirect("desk:fake", pk)
    told = fakes.told_of(Claim(Kind(listing.kind), listing.key, listing.platform))
    context = {
        "agent": agent,
        "listing": listing,
        "form": form,
        "reports": told.reports,
        "steps": listing.takedowns.order_by("pk"),
        "since": listing.changes.get(act="list").in_force_at,
    }
    return render(request, "desk/fakes/one.html", context)
