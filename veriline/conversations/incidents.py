"""Conversations and incidents: which belong together, and telling everybody who is linked, once for each update.

A conversation is linked when the assistant answers with the incident or an agent says so; then each update is a message
in it. One that only names what the incident concerns has the call-out over its chat and no message (`NAMED`).
"""

from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone, translation

from veriline.journal.events import BOT, SYSTEM, Actor
from veriline.knowledge import incidents
from veriline.knowledge.models import Incident, IncidentUpdate
from veriline.people.models import Agent

from . import events
from .actions import locked, say
from .models import Conversation, IncidentLink, Message
from .record import record

How = IncidentLink.How

#: A conversation in which the customer has been silent for longer is about something else by now.
RECENT = timedelta(days=7)
#: Conversations that are read at a time while looking for those a new incident concerns.
BATCH = 500
#: Who is linked like this is told by a message; who only named it sees the call-out.
TOLD = frozenset({How.ANSWER, How.AGENT})


@locked
def link(
    conversation: Conversation, incident: Incident, *, how: IncidentLink.How, agent: Agent | None = None
) -> bool:
    """Links them. False when they are linked already, or when an agent has said that it is about something else."""
    row = IncidentLink.objects.filter(conversation=conversation, incident=incident).first()
    if not _may_link(row, how):
        return False
    IncidentLink.objects.update_or_create(
        conversation=conversation,
        incident=incident,
        defaults={
            "how": how,
            "agent": agent,
            "linked_at": timezone.now(),
            "unlinked_at": None,
            "told": incident.updates.first(),
        },
    )
    actor = Actor("agent", agent.pk) if agent else BOT if how == How.ANSWER else SYSTEM
    record(conversation, events.IncidentLinked(incident.pk, how), actor=actor)
    return True


def _may_link(row: IncidentLink | None, how: IncidentLink.How) -> bool:
    """An agent decides; the assistant links what was only named; what an agent unlinked nobody else links again."""
    if row is None:
        return True
    if how == How.AGENT:
        return row.unlinked_at is not None or row.how == How.NAMED
    return how == How.ANSWER and row.how == How.NAMED and row.unlinked_at is None


@locked
def unlink(conversation: Conversation, incident: Incident, *, agent: Agent) -> bool:
    """An agent says that it is about something else. False when they were not linked."""
    changed = IncidentLink.objects.filter(
        conversation=conversation, incident=incident, unlinked_at=None
    ).update(unlinked_at=timezone.now(), agent=agent)
    if not changed:
        return False
    record(conversation, events.IncidentUnlinked(incident.pk), actor=Actor("agent", agent.pk))
    return True


def link_named(conversation: Conversation, text: str) -> None:
    """The customer has just named what an open incident concerns: its call-out appears over the chat."""
    for incident in incidents.concerned(text):
        link(conversation, incident, how=How.NAMED)


def link_those_who_named(incident: Incident) -> int:
    """Finds the open conversations whose customers named what a new incident concerns; returns how many."""
    talks = Conversation.objects.open().filter(last_customer_at__gt=timezone.now() - RECENT)
    found = 0
    for talk in talks.order_by("pk").iterator(BATCH):
        said = Message.objects.filter(conversation=talk, kind=Message.Kind.CUSTOMER).order_by("-pk")
        text = "\n".join(said.values_list("text", flat=True)[:20])
        if incidents.concerned(text, among=[incident]):
            found += link(talk, incident, how=How.NAMED)
    return found


def linked_to(incident: Incident) -> list[int]:
    """The keys of the open conversations that are linked, in order."""
    rows = IncidentLink.objects.filter(incident=incident, unlinked_at=None, conversation__closed_at=None)
    return list(rows.order_by("conversation").values_list("conversation", flat=True))


@locked
def tell(conversation: Conversation, update: IncidentUpdate) -> bool:
    """Says an update in one linked conversation, in its language. Once: a repeated job tells nothing again."""
    row = IncidentLink.objects.filter(
        conversation=conversation, incident=update.incident_id, unlinked_at=None
    ).first()
    if row is None or conversation.closed_at or (row.told_id or 0) >= update.pk:
        return False
    row.told = update
    row.save(update_fields=["told"])
    if row.how in TOLD:
        with translation.override(conversation.language):
            say(
                conversation,
                words_of(update),
                actor=SYSTEM,
                dedupe_key=f"incident:{update.pk}:{conversation.pk}",
            )
    record(conversation, events.IncidentTold(update.incident_id), actor=SYSTEM, subject=update)
    return True


def words_of(update: IncidentUpdate) -> str:
    """Headline and words in the language in use."""
    return f"{update.incident.title} {update.text}"


def how_linked(conversation: Conversation) -> dict[int, str]:
    """The incidents it is linked to, by key, each with why."""
    rows = IncidentLink.objects.filter(conversation=conversation, unlinked_at=None)
    return dict(rows.values_list("incident", "how"))


def concerning(conversation: Conversation) -> list[Incident]:
    """The open incidents whose call-out stands over this chat, the gravest first."""
    rows = IncidentLink.objects.filter(conversation=conversation, incident=OuterRef("pk"), unlinked_at=None)
    return list(Incident.objects.open().filter(Exists(rows)).prefetch_related("updates"))
