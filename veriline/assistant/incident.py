"""What is the matter comes first: a question about an open incident is answered with its words, before any article."""

from collections.abc import Sequence

from django.conf import settings
from django.utils import translation

from veriline.conversations import incidents as links
from veriline.conversations.models import Conversation, IncidentLink, Message
from veriline.knowledge import incidents
from veriline.knowledge.models import Incident

Card = dict[str, str]


def untold(conversation: Conversation, message: Message) -> Incident | None:
    """The gravest open incident the message is about, unless this conversation has been told of it or an agent has said
    that it is about something else."""
    found = incidents.concerned(message.text)
    if not found:
        return None
    told = IncidentLink.objects.filter(conversation=conversation, incident__in=found).exclude(
        how=IncidentLink.How.NAMED, unlinked_at=None
    )
    past = set(told.values_list("incident", flat=True))
    return next((incident for incident in found if incident.pk not in past), None)


def words(conversation: Conversation, incident: Incident) -> str:
    """Its headline and what was said last, in the conversation's language."""
    with translation.override(conversation.language):
        return links.words_of(incident.latest)


def with_card(conversation: Conversation, incident: Incident, cards: Sequence[Card]) -> list[Card]:
    """The way to the live status, and the articles that fitted below it."""
    with translation.override(conversation.language):
        card = {
            "id": f"incident-{incident.pk}",
            "title": str(translation.gettext("Live status")),
            "url": f"{settings.HELP_URL}/{conversation.language}/status/{incident.pk}/",
            "lead": str(incident.latest.get_state_display()),
        }
    return [card, *cards]
