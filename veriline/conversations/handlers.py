"""Reactions of conversations: what is told in many of them at once."""

from veriline.journal.jobs import run_later_for
from veriline.journal.models import Event
from veriline.journal.record import lane
from veriline.knowledge.models import IncidentUpdate

from . import incidents


@lane("bulk")
def find_concerned(event: Event) -> None:
    """An incident was opened: whose conversation is about it already?"""
    incidents.link_those_who_named(_update(event).incident)


def tell_linked(event: Event) -> None:
    """Something was said about an incident: one job for each linked conversation, with ids alone."""
    update = _update(event)
    talks = incidents.linked_to(update.incident)
    jobs = [{"conversation": talk, "update": update.pk} for talk in talks]
    run_later_for("conversations.tell_incident", jobs)


def _update(event: Event) -> IncidentUpdate:
    assert event.subject is not None, f"{event.type} speaks of no update"
    return IncidentUpdate.objects.select_related("incident").get(pk=event.subject)
