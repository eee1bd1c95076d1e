"""Incidents: opening one, telling how it goes, closing it; and which of the open ones a question is about.

Each act writes one `IncidentUpdate` and appends one event; everybody who tells (home page, status page, assistant,
queue, mail, feed) reads these rows, so that nobody is told anything a lead has not written and checked.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from veriline.journal import append
from veriline.journal.events import Actor, JournalEvent
from veriline.lately import lately

from .events import IncidentClosed, IncidentOpened, IncidentUpdated
from .models.incident import WRITTEN_IN, Incident, IncidentUpdate
from .subjects import Subjects, named_in

State = IncidentUpdate.State

#: How long an incident that is over stays on the status page.
HISTORY = datetime.timedelta(days=90)


class AlreadyOver(Exception):
    """The incident has ended: nothing more is told about it."""


@dataclass(frozen=True)
class Facts:
    """What one form says when an incident is opened. `titles` and `texts` are by language, in all of `WRITTEN_IN`."""

    kind: Incident.Kind
    severity: Incident.Severity
    started_at: datetime.datetime
    titles: Mapping[str, str]
    texts: Mapping[str, str]
    services: Sequence[str] = ()
    assets: Sequence[str] = ()
    networks: Sequence[str] = ()


def open_incident(facts: Facts, *, by: Actor) -> Incident:
    """Opens it with its first words; from here on it is told everywhere."""
    _assert_written(facts.titles)
    with transaction.atomic():
        incident = Incident.objects.create(
            kind=facts.kind,
            severity=facts.severity,
            services=list(facts.services),
            assets=list(facts.assets),
            networks=list(facts.networks),
            titles=dict(facts.titles),
            started_at=facts.started_at,
        )
        _say(incident, State.LOOKING, facts.texts, IncidentOpened(incident.pk), by)
        return incident


def update_incident(
    incident: Incident,
    *,
    state: IncidentUpdate.State,
    severity: Incident.Severity,
    texts: Mapping[str, str],
    by: Actor,
) -> IncidentUpdate:
    """Tells how it goes. Raises `AlreadyOver`."""
    assert state != State.OVER, "an incident ends by close_incident"
    with transaction.atomic():
        _lock(incident)
        incident.severity = severity
        incident.save(update_fields=["severity"])
        return _say(incident, state, texts, IncidentUpdated(incident.pk), by)


def close_incident(incident: Incident, *, texts: Mapping[str, str], by: Actor) -> IncidentUpdate:
    """It is over, and the last words say so. Raises `AlreadyOver`."""
    with transaction.atomic():
        _lock(incident)
        incident.ended_at = timezone.now()
        incident.save(update_fields=["ended_at"])
        return _say(incident, State.OVER, texts, IncidentClosed(incident.pk), by)


def _lock(incident: Incident) -> None:
    incident.refresh_from_db(from_queryset=Incident.objects.select_for_update())
    if incident.ended_at is not None:
        raise AlreadyOver


def _say(
    incident: Incident,
    state: IncidentUpdate.State,
    texts: Mapping[str, str],
    event: JournalEvent,
    by: Actor,
) -> IncidentUpdate:
    _assert_written(texts)
    assert by.id is not None, "an agent speaks"
    update = IncidentUpdate.objects.create(
        incident=incident, state=state, severity=incident.severity, texts=dict(texts), agent=by.id
    )
    append(event, actor=by, subject=update.pk)
    return update


def _assert_written(words: Mapping[str, str]) -> None:
    assert all(words.get(language, "").strip() for language in WRITTEN_IN), "written in both languages"


def subjects_of(incident: Incident) -> Subjects:
    """What it concerns."""
    return Subjects(frozenset(incident.services), frozenset(incident.networks), frozenset(incident.assets))


def open_incidents() -> list[Incident]:
    """The open ones, the gravest first, with what was said."""
    return list(Incident.objects.open().prefetch_related("updates"))


def recent_incidents() -> list[Incident]:
    """Those that are over, as long as the status page shows them, the last one first."""
    return list(
        Incident.objects.over().filter(ended_at__gt=timezone.now() - HISTORY).prefetch_related("updates")
    )


def concerned(text: str, *, among: Sequence[Incident] | None = None) -> list[Incident]:
    """The open incidents a text is about, by what it names: the gravest first. None for a text that names nothing."""
    incidents = among if among is not None else open_incidents() if _is_about_any(text) else []
    named = _named(text, [subjects_of(incident) for incident in incidents])
    return [incident for incident in incidents if named.touches(subjects_of(incident))]


def _is_about_any(text: str) -> bool:
    """Whether a text names what any open incident concerns: for most it does not."""
    known = _subjects_open()
    named = _named(text, known)
    return any(named.touches(each) for each in known)


def _named(text: str, known: Sequence[Subjects]) -> Subjects:
    tickers = frozenset(asset for each in known for asset in each.assets)
    return named_in(text, tickers=tickers) if known else Subjects()


@lately
def _subjects_open() -> list[Subjects]:
    return [subjects_of(incident) for incident in Incident.objects.open()]


def updates_since(moment: datetime.datetime) -> list[IncidentUpdate]:
    """What was said since then, the newest first: for feeds."""
    shown = Q(incident__ended_at=None) | Q(incident__ended_at__gt=timezone.now() - HISTORY)
    return list(IncidentUpdate.objects.filter(shown, at__gt=moment).select_related("incident")[:100])
