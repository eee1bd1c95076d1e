"""What is the matter: for the exchange's own app, and for one conversation's chat."""

from uuid import UUID

from django.http import HttpRequest
from ninja import Router

from veriline.conversations.incidents import concerning
from veriline.knowledge.incidents import open_incidents
from veriline.knowledge.models import Incident

from ..addresses import whole_address
from ..visitors import remote_address
from . import access
from .schemas import Incidents, Trouble

router = Router(tags=["incidents"])


@router.get("/incidents", response=Incidents)
def list_incidents(request: HttpRequest) -> Incidents:
    """The open incidents, the gravest first, in the language of the request."""
    access.limit(request, access.SEARCHES, remote_address(request))
    return Incidents(incidents=[trouble(incident) for incident in open_incidents()])


@router.get("/conversations/{conversation_id}/incidents", auth=access.token, response=Incidents)
def list_concerning(request: HttpRequest, conversation_id: UUID) -> Incidents:
    """Those the conversation is about: what stands over its chat. Ask again after an event `incident_…`."""
    conversation = access.conversation(request, conversation_id)
    return Incidents(incidents=[trouble(incident) for incident in concerning(conversation)])


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
