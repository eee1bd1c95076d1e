"""What is the matter: for the exchange's own app, and for one conversation's chat."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router

from veriline.conversations import announcements
from veriline.conversations.incidents import concerning
from veriline.knowledge.incidents import open_incidents
from veriline.knowledge.models import AnnouncementPage, Incident

from ..addresses import whole_address
from ..visitors import remote_address
from . import access
from .schemas import Concerning, Incidents, Notice, Trouble

router = Router(tags=["incidents"])


@router.get("/incidents", response=Incidents)
def list_incidents(request: HttpRequest) -> Incidents:
    """The open incidents, the gravest first, in the language of the request."""
    access.limit(request, access.SEARCHES, remote_address(request))
    return Incidents(incidents=[trouble(incident) for incident in open_incidents()])


@router.get("/conversations/{conversation_id}/incidents", auth=access.token, response=Concerning)
def list_concerning(request: HttpRequest, conversation_id: UUID) -> Concerning:
    """What stands over the chat of a conversation. Ask again after an event `incident_…` or `announcement_named`."""
    conversation = access.conversation(request, conversation_id)
    return Concerning(
        incidents=[trouble(incident) for incident in concerning(conversation)],
        announcements=[notice(page) for page in announcements.concerning(conversation)],
    )


def trouble(incident: Incident) -> Trouble:
    """An incident as the API says it, in the language in use."""
    return Trouble(
        id=incident.pk,
        kind=incident.kind,
        severity=incident.severity,
        title=incident.title,
        text=incident.latest.text,
        services=incident.services,
        networks=incident.networks,
        assets=incident.assets,
        started_at=incident.started_at.isoformat(),
        url=whole_address("incident", number=incident.pk),
    )


def notice(page: AnnouncementPage) -> Notice:
    """An announcement as the API says it."""
    return Notice(
        id=page.public_id,
        kind=page.category,
        severity=page.severity,
        title=page.title,
        text=page.lead,
        valid_from=page.valid_from.isoformat(),
        valid_until=page.valid_until.isoformat() if page.valid_until else None,
        url=page.address,
    )
