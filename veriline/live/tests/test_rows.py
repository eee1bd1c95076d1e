"""Reading rows: each stream from its own number, in order, by the page, in one statement and by an index."""

import json

import pytest
from django.db import connection

from tests import people
from veriline.live import rows
from veriline.live.protocol import Row
from veriline.live.rows import events_after

pytestmark = pytest.mark.django_db


def test_many_streams_are_read_in_one_statement_each_from_its_own_number() -> None:
    talks = [people.conversation() for _ in range(4)]
    for talk in talks:
        for number in range(6):
            people.says(talk, f"message {number}")
    after = {str(talk.public_id): position for position, talk in enumerate(talks)}
    with connection.cursor() as cursor:
        cursor.execute(rows.READ_FOR_CUSTOMER, rows.parameters(after, 3))
        found = [Row._make(row) for row in cursor.fetchall()]
    for stream, start in after.items():
        numbers = [row.public_seq for row in found if row.stream == stream]
        assert numbers == [start + 1, start + 2, start + 3]


def test_pages_follow_each_other_without_a_gap() -> None:
    talk = people.conversation()
    for number in range(7):
        people.says(talk, f"message {number}")
    read: list[int] = []
    with connection.cursor() as cursor:
        while page := events_after(cursor, talk.public_id, read[-1] if read else 0, 3):
            read += [event["seq"] for event in page]
        assert len(events_after(cursor, talk.public_id, 0, staff=True)) == 8
    assert read == list(range(1, 8))


def test_a_stream_that_does_not_exist_has_no_events() -> None:
    with connection.cursor() as cursor:
        assert events_after(cursor, "01900000-0000-7000-8000-000000000001", 0) == []


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (rows.READ_FOR_CUSTOMER, "event_once_per_public_seq"),
        (rows.READ_FOR_STAFF, "event_once_per_seq"),
    ],
)
def test_events_are_found_by_the_numbering_of_their_reader(statement: str, index: str) -> None:
    talk = people.conversation()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN (FORMAT json) {statement}", rows.parameters({str(talk.public_id): 0}))
        plan = cursor.fetchone()[0]
    assert index in json.dumps(plan)
