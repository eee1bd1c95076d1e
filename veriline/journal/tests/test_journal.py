"""The journal: append-only, wired, sealed."""

from dataclasses import dataclass

import pytest
from django.db import connection

from tests import people
from veriline.journal import seal
from veriline.journal.events import SYSTEM, JournalEvent
from veriline.journal.ids import uuid7
from veriline.journal.models import Event, Seal
from veriline.journal.record import Handler, append, handler_named, reactions
from veriline.project.wiring import REACTIONS

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class LampLit(JournalEvent):
    """Something happened outside a conversation."""

    lamp: int


def test_an_event_outside_a_conversation_has_no_number_and_wakes_nobody() -> None:
    key = append(LampLit(3), actor=SYSTEM)
    row = Event.objects.get(pk=key)
    assert (row.type, row.stream, row.seq, row.data) == ("lamp_lit", None, None, {"lamp": 3})


def test_every_row_of_the_wiring_names_a_handler_that_a_job_can_find() -> None:
    for event, handlers in REACTIONS.items():
        found: set[Handler] = set()
        for actor_kind in ("customer", "agent", "bot", "system"):
            paths, queues = reactions(event.name(), actor_kind)
            found |= {handler_named(path) for path in paths}
            assert set(queues) <= {"emergency", "answers", "default", "bulk"}
        assert found == set(handlers)


def test_a_handler_of_what_agents_do_has_no_job_for_the_assistants_words() -> None:
    agents = reactions("message_written", "agent")
    assert agents == (["channels.webchat.handlers.watch_reply"], ["default"])
    assert reactions("message_written", "bot") == ([], [])


def test_only_an_emergency_waits_in_the_lane_of_emergencies() -> None:
    for reason, queue in (("emergency", "emergency"), ("phrase", "default")):
        assert reactions("handoff_requested", "bot", {"reason": reason}) == (
            ["routing.handlers.place_in_queue"],
            [queue],
        )
    for lane, queue in (("emergency", "emergency"), ("vip", "default")):
        assert reactions("queue_entered", "system", {"lane": lane})[1] == [queue]
    assert reactions("agent_presence_changed", "agent", {"presence": "available"})[1] == ["emergency"]


def test_ids_sort_by_time() -> None:
    made = [uuid7() for _ in range(3)]
    assert all(key.version == 7 for key in made)
    assert made[0].bytes[:6] <= made[-1].bytes[:6]


def settled() -> None:
    """Pretends that all events are old enough; what the trigger forbids everybody else."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE journal_event DISABLE TRIGGER journal_event_append_only")
        cursor.execute("UPDATE journal_event SET at = at - interval '1 hour'")
        cursor.execute("ALTER TABLE journal_event ENABLE TRIGGER journal_event_append_only")


def tamper(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE journal_event DISABLE TRIGGER journal_event_append_only")
        cursor.execute(statement)


def test_young_events_are_not_sealed_yet() -> None:
    people.conversation()
    assert seal.seal() == 0


def test_the_chain_holds_and_grows() -> None:
    people.conversation()
    settled()
    assert seal.seal() == Event.objects.count()
    people.conversation()
    settled()
    assert Seal.objects.count() == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_event SET type = 'forged' WHERE id = (SELECT min(id) FROM journal_event)",
        "DELETE FROM journal_event WHERE id = (SELECT min(id) FROM journal_event)",
    ],
)
def test_a_changed_or_missing_row_breaks_its_seal(statement: str) -> None:
    people.conversation()
    people.conversation()
    settled()
    seal.seal()
    assert seal.broken_seal() is None
    tamper(statement)
    assert seal.broken_seal() == Seal.objects.get()
