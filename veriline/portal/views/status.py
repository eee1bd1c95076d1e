"""Live status: what is the matter now, what was said about it, what has been; as a page and as feeds (H8)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from veriline.knowledge import incidents
from veriline.knowledge.models import Incident, IncidentUpdate, Service

from .. import brand
from ..addresses import whole_address

#: Seconds a feed may be kept: readers ask again, and an incident is news.
FEED_FRESH_S = 60


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
    """What was said, the newest first, as Atom (RFC 4287) or JSON Feed 1.1."""
    said = incidents.updates_since(timezone.now() - incidents.HISTORY)
    newest = said[0].at if said else None
    if newest and request.headers.get("If-Modified-Since") == format_datetime(_whole(newest), usegmt=True):
        response: HttpResponse = HttpResponse(status=HTTPStatus.NOT_MODIFIED)
    else:
        response = _json(said) if form == "json" else _atom(said, language)
    if newest:
        response["Last-Modified"] = format_datetime(_whole(newest), usegmt=True)
    response["Cache-Control"] = f"public, max-age={FEED_FRESH_S}"
    return response


def _whole(moment: datetime) -> datetime:
    """HTTP's dates have whole seconds."""
    return moment.astimezone(UTC).replace(microsecond=0)


def _feed_title() -> str:
    return _("%(name)s: live status") % {"name": brand.current().short_name}


def _atom(said: list[IncidentUpdate], language: str) -> HttpResponse:
    feed = Atom1Feed(
        title=_feed_title(),
        link=whole_address("status"),
        description="",
        language=language,
        feed_url=whole_address("status_feed", form="xml"),
    )
    for update in said:
        feed.add_item(
            title=_headline(update),
            link=_place(update),
            description=update.text,
            unique_id=_place(update),
            pubdate=update.at,
            updateddate=update.at,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _json(said: list[IncidentUpdate]) -> HttpResponse:
    return JsonResponse(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": _feed_title(),
            "home_page_url": whole_address("status"),
            "feed_url": whole_address("status_feed", form="json"),
            "items": [
                {
                    "id": _place(update),
                    "url": _place(update),
                    "title": _headline(update),
                    "content_text": update.text,
                    "date_published": update.at.isoformat(),
                }
                for update in said
            ],
        },
        json_dumps_params={"ensure_ascii": False},
        content_type="application/feed+json; charset=utf-8",
    )


def _headline(update: IncidentUpdate) -> str:
    return f"{update.incident.title} {update.get_state_display()}"


def _place(update: IncidentUpdate) -> str:
    return f"{whole_address('incident', number=update.incident_id)}#update-{update.pk}"
