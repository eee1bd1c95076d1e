"""Live status: what is the matter now, what was said about it, what has been; as a page and as feeds (H8)."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from veriline.knowledge import incidents
from veriline.knowledge.models import Incident, IncidentUpdate, Service

from .. import brand
from ..addresses import whole_address
from ..feeds import FORMS, Feed, Item, respond


@dataclass(frozen=True)
class Standing:
    """One service and the gravest open incident that concerns it, if any."""

    name: str
    incident: Incident | None


@require_safe
def status(request: HttpRequest, language: str) -> HttpResponse:
    """Every service, the open incidents with all that was said, and those of the last 90 days."""
    found = incidents.open_incidents()
    context = {
        "standings": standings(found),
        "incidents": found,
        "over": incidents.recent_incidents(),
        "as_of": timezone.now(),
    }
    return render(request, "portal/status.html", context)


def standings(found: list[Incident]) -> list[Standing]:
    """How each service stands. One that names only coins or networks concerns deposits and withdrawals there."""
    return [
        Standing(
            str(service.label), next((one for one in found if service in (one.services or _MOVING)), None)
        )
        for service in Service
    ]


_MOVING = [Service.DEPOSITS, Service.WITHDRAWALS]


@require_safe
def incident(request: HttpRequest, language: str, number: int) -> HttpResponse:
    """One incident, open or over, with all that was said: where mails and feeds lead."""
    found = Incident.objects.filter(pk=number).prefetch_related("updates").first()
    if found is None:
        raise Http404
    return render(request, "portal/incident.html", {"incident": found})


@require_safe
def status_feed(request: HttpRequest, language: str, form: str) -> HttpResponse:
    """What was said, the newest first."""
    said = incidents.updates_since(timezone.now() - incidents.HISTORY)
    feed = Feed(
        title=_("%(name)s: live status") % {"name": brand.current().short_name},
        language=language,
        home=whole_address("status"),
        own={one: whole_address("status_feed", form=one) for one in FORMS.split("|")},
        items=[_item(update) for update in said],
    )
    return respond(request, feed, form)


def _item(update: IncidentUpdate) -> Item:
    return Item(
        address=f"{whole_address('incident', number=update.incident_id)}#update-{update.pk}",
        title=f"{update.incident.title} {update.get_state_display()}",
        text=update.text,
        published=update.at,
        changed=update.at,
    )
