"""The pure protocol: what frames mean, what an event tells to whom, and the order of delivery."""

import ast
import json
import random
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veriline.journal.record import CHANNEL
from veriline.live import protocol
from veriline.live.protocol import (
    AgentHello,
    BadFrame,
    Cursor,
    CustomerHello,
    Presence,
    Row,
    Seen,
    Subscribe,
    Typing,
    Unsubscribe,
    customer_event,
    parse,
    staff_event,
)

STREAM = "01900000-0000-7000-8000-000000000001"


def row(**changes: object) -> Row:
    """A message of ada's, as the database gives it."""
    ada = Row(
        stream=STREAM,
        seq=7,
        public_seq=4,
        type="message_received",
        at=datetime(2026, 11, 22, 13, 0, 0, 123456, tzinfo=UTC),
        actor_kind="customer",
        actor_id=1,
        data="{}",
        alias=None,
        staff_number=None,
        message="01900000-0000-7000-8000-0000000000aa",
        text="提现还没有到账",
        language="zh-hans",
        redactions="[]",
        masks="[]",
        message_data='{"secret_field": 1}',
        dedupe_key=f"{STREAM}:client-1",
        attachments=None,
    )
    return ada._replace(**changes)


def test_frames_of_customers_and_agents_are_understood() -> None:
    frames = {
        '{"type":"hello","token":"abc-_1"}': CustomerHello("abc-_1", 0),
        '{"type":"hello","token":"abc","after":5,"new":1}': CustomerHello("abc", 5),
        f'{{"type":"hello","grant":"a.b","after":{{"{STREAM.upper()}":3}}}}': AgentHello("a.b", {STREAM: 3}),
        '{"type":"subscribe","grant":"a.b"}': Subscribe("a.b", {}),
        f'{{"type":"unsubscribe","stream":"{STREAM}"}}': Unsubscribe(STREAM),
        '{"type":"typing"}': Typing(None),
        f'{{"type":"typing","stream":"{STREAM}"}}': Typing(STREAM),
        '{"type":"seen","seq":9}': Seen(9),
        f'{{"type":"seen","stream":"{STREAM}","seq":9}}': Seen(9, STREAM),
        f'{{"type":"drafting","stream":"{STREAM}"}}': Presence(STREAM, "drafting"),
    }
    assert {text: parse(text) for text in frames} == frames


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 8000,
        '{"type":"hello"}',
        '{"type":"hello","token":""}',
        '{"type":"hello","token":"\\ud800"}',
        '{"type":"hello","token":"ada","after":-1}',
        '{"type":"hello","token":"ada","after":true}',
        '{"type":"hello","token":"ada","after":1.5}',
        '{"type":"hello","token":"ada","after":NaN}',
        '{"type":"hello","token":"ada","after":' + "9" * 5000 + "}",
        '{"type":"hello","token":"ada","after":2147483648}',
        '{"type":"hello","grant":"a.b","after":{"x":1}}',
        '{"type":"hello","grant":"a.b","after":[1]}',
        '{"type":"unsubscribe","stream":1}',
        '{"type":"seen"}',
        '{"type":"shout"}',
        '{"type":["hello"]}',
    ],
)
def test_a_malformed_frame_is_refused_with_a_reason_that_fits_a_close_frame(text: str) -> None:
    with pytest.raises(BadFrame) as refusal:
        parse(text)
    assert 0 < len(str(refusal.value).encode()) <= 123


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    )
)
def test_whatever_arrives_is_a_frame_or_a_bad_frame(value: object) -> None:
    for text in (json.dumps(value), json.dumps({"type": "hello", "token": value, "after": value})):
        with suppress(BadFrame):
            parse(text)


def test_a_message_reaches_its_customer_with_the_public_number_and_without_internal_fields() -> None:
    assert customer_event(row()) == {
        "conversation": STREAM,
        "seq": 4,
        "type": "message",
        "at": "2026-11-22T13:00:00.123Z",
        "actor": {"kind": "customer"},
        "data": {
            "id": "01900000-0000-7000-8000-0000000000aa",
            "text": "提现还没有到账",
            "language": "zh-hans",
            "redactions": [],
            "attachments": [],
            "client_id": "client-1",
        },
    }


def test_an_emergency_looks_like_any_message_to_the_customer_and_tells_staff_its_intent() -> None:
    stored = row(type="emergency_raised", data='{"intent": "E02"}')
    assert customer_event(stored) == customer_event(row())
    assert staff_event(stored)["data"]["intent"] == "E02"


def test_the_assistants_cards_are_shown_and_its_working_notes_are_not() -> None:
    quoted = {"opening": "From our help centre:", "parts": [], "sources": []}
    suggestions = [{"id": "1", "title": "t", "url": "/u"}]
    beside = {"suggestions": suggestions, "answer": quoted, "actions": ["person"], "score": 0.4}
    event = customer_event(row(type="message_written", actor_kind="bot", message_data=json.dumps(beside)))
    assert event["data"]["suggestions"] == suggestions
    assert event["data"]["answer"] == quoted
    assert event["data"]["actions"] == ["person"]
    assert "score" not in event["data"]
    assert "client_id" not in event["data"]


def test_an_agent_is_known_by_alias_and_staff_number_and_to_staff_by_id_too() -> None:
    joined = row(type="agent_joined", actor_kind="agent", actor_id=9, alias="Mei", staff_number="0101")
    assert customer_event(joined)["actor"] == {"kind": "agent", "name": "Mei", "staff_number": "0101"}
    assert customer_event(joined)["data"] == {}
    assert staff_event(joined)["actor"]["id"] == 9
    assert staff_event(joined)["seq"] == 7
    assert staff_event(joined)["public_seq"] == 4


def test_files_come_with_the_address_for_the_reader() -> None:
    files = '[{"id": "f", "name": "a.png", "mime": "image/png", "size": 5}]'
    for event, area in ((customer_event, ""), (staff_event, "/agent")):
        assert event(row(attachments=files))["data"]["attachments"] == [
            {
                "id": "f",
                "name": "a.png",
                "mime": "image/png",
                "size": 5,
                "url": f"/api/v1{area}/conversations/{STREAM}/attachments/f",
            }
        ]


@pytest.mark.parametrize(
    ("stored", "data", "told"),
    [
        ("queue_entered", '{"queue": 3, "lane": "emergency"}', {}),
        ("lane_changed", '{"lane": "emergency"}', {}),
        ("queue_left", '{"outcome": "assigned"}', {"outcome": "assigned"}),
        ("handoff_requested", '{"reason": "upset"}', {}),
        ("something_new", '{"internal": 1}', {}),
    ],
)
def test_a_customer_is_told_of_an_event_only_what_is_meant_for_customers(
    stored: str, data: str, told: dict[str, str]
) -> None:
    event = customer_event(row(type=stored, data=data, message=None))
    assert (event["type"], event["data"]) == (stored, told)
    assert staff_event(row(type=stored, data=data, message=None))["data"] == json.loads(data)


def test_a_redaction_names_the_message_and_the_kinds() -> None:
    event = customer_event(row(type="message_redacted", data='{"kinds": ["seed"]}'))
    assert event["data"] == {"id": row().message, "kinds": ["seed"]}


def test_a_note_reaches_staff_with_its_text_and_never_a_customer() -> None:
    note = row(type="note_written", public_seq=None, actor_kind="agent", text="calls back at five")
    assert staff_event(note)["data"]["text"] == "calls back at five"
    with pytest.raises(AssertionError):
        customer_event(note)


@given(st.lists(st.integers(min_value=1, max_value=30)), st.integers(min_value=0, max_value=5))
def test_a_cursor_delivers_every_number_once_and_in_order(numbers: list[int], start: int) -> None:
    cursor = Cursor(start)
    delivered = [number for number in numbers if cursor.offer(number) == "deliver"]
    assert delivered == list(range(start + 1, start + 1 + len(delivered)))
    assert cursor.last == start + len(delivered)


def test_a_cursor_that_reads_its_gaps_misses_nothing() -> None:
    stored = list(range(1, 41))
    cursor, delivered = Cursor(0), []
    for number in random.Random(1).sample(stored, 40):
        if cursor.offer(number) == "gap":
            delivered += [n for n in stored[:number] if cursor.offer(n) == "deliver"]
        elif cursor.last == number:
            delivered.append(number)
    assert delivered == sorted(set(delivered))
    assert delivered == stored[: cursor.last]


def test_the_channel_is_the_one_the_journal_notifies() -> None:
    assert protocol.CHANNEL == CHANNEL


def test_the_protocol_and_the_gateway_import_no_django() -> None:
    folder = Path(protocol.__file__).parent
    for path in folder.glob("*.py"):
        if path.name != "apps.py":
            imports = [
                n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ImportFrom | ast.Import)
            ]
            names = {alias.name for n in imports for alias in n.names} | {
                getattr(n, "module", "") for n in imports
            }
            assert not [name for name in names if name and name.startswith("django")], path.name


def test_req_D16_staff_see_the_end_of_a_contact_and_the_customer_all_of_it() -> None:
    said = row(text="call 13800138000 now", masks="[[5, 16]]")
    assert customer_event(said)["data"]["text"] == "call 13800138000 now"
    assert staff_event(said)["data"]["text"] == "call •••000 now"
    assert staff_event(said)["data"]["hides"] is True
    assert staff_event(row())["data"]["hides"] is False
    assert staff_event(row(text="[[sealed:national_id:1:…002X]]"))["data"]["hides"] is True
    assert "hides" not in customer_event(said)["data"]
