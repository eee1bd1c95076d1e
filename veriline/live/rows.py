"""Reading events as rows: one SQL statement for any number of streams. The gateway pushes what the polling endpoint
answers, byte for byte, because both read by this statement and render by `protocol`. No Django."""

from collections.abc import Mapping, Sequence
from typing import Any, LiteralString, Protocol
from uuid import UUID

from . import protocol
from .protocol import Event, Row

#: Rows of one stream that one read fetches at most.
PAGE = 200

#: `{number}` is the numbering of the reader: `seq` for staff, `public_seq` (without internal events) for customers.
_READ: LiteralString = """
    SELECT event.stream::text, event.seq, event.public_seq, event.type, event.at, event.actor_kind, event.actor_id,
           event.data::text, agent.alias, agent.staff_number,
           message.public_id::text, message.text, message.language, message.redactions::text, message.masks::text,
           message.data::text, message.dedupe_key, files.list::text
    FROM unnest(%(streams)s::uuid[], %(afters)s::bigint[]) AS wanted(stream, after)
    CROSS JOIN LATERAL (
        SELECT * FROM journal_event AS stored
        WHERE stored.stream = wanted.stream AND stored.{number} > wanted.after
        ORDER BY stored.{number} LIMIT %(limit)s
    ) AS event
    LEFT JOIN people_agent AS agent ON event.actor_kind = 'agent' AND agent.id = event.actor_id
    LEFT JOIN conversations_message AS message ON message.id = event.subject AND event.type IN (
        'emergency_raised', 'message_received', 'message_redacted', 'message_written', 'note_written', 'seal_opened')
    LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('id', file.public_id, 'name', file.name, 'mime', file.mime,
                                          'size', file.size) ORDER BY file.id) AS list
        FROM conversations_attachment AS file WHERE file.message_id = message.id
    ) AS files ON true
    ORDER BY event.stream, event.{number}
"""
READ_FOR_CUSTOMER: LiteralString = _READ.replace("{number}", "public_seq")
READ_FOR_STAFF: LiteralString = _READ.replace("{number}", "seq")


class DatabaseCursor(Protocol):
    """A DB-API cursor: Django's or psycopg's."""

    def execute(self, query: Any, params: Any = None, /) -> Any:
        """Runs one statement."""

    def fetchall(self) -> Sequence[Any]:
        """The rows of the last statement."""


def parameters(after: Mapping[str, int] | Mapping[UUID, int], limit: int = PAGE) -> dict[str, Any]:
    """What the statement takes: for each stream the number after which to read, and how many rows each at most."""
    return {"streams": [str(stream) for stream in after], "afters": list(after.values()), "limit": limit}


def events_after(
    cursor: DatabaseCursor, stream: UUID | str, after: int, limit: int = PAGE, *, staff: bool = False
) -> list[Event]:
    """The events of one stream after number `after`, in order and without gaps, at most `limit`."""
    cursor.execute(READ_FOR_STAFF if staff else READ_FOR_CUSTOMER, parameters({str(stream): after}, limit))
    render = protocol.staff_event if staff else protocol.customer_event
    return [render(Row._make(row)) for row in cursor.fetchall()]
