"""Appending an event: the row, one job for each handler wired to it, and the gateway's wake-up, in one statement."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db import connection

from .events import Actor, JournalEvent

Handler = Callable[[Any], None]
CHANNEL = "veriline"

_handlers: dict[str, list[tuple[str, Handler]]] = {}
_functions: dict[str, Handler] = {}


def wire(table: Mapping[type[JournalEvent], Iterable[Handler]]) -> None:
    """Says which handlers run when an event is recorded (project/wiring.py is the table).

    A handler runs as a job, at least once, with the stored `Event` row; in the queue `default` and for every actor,
    unless `lane` or `acts_of` say otherwise.
    """
    _handlers.clear()
    for event, handlers in table.items():
        for handler in handlers:
            path = f"{handler.__module__}.{handler.__qualname__}".removeprefix("veriline.")
            _functions[path] = handler
            _handlers.setdefault(event.name(), []).append((path, handler))


def lane(queue: str, **told: str) -> Callable[[Handler], Handler]:
    """Decorator: this handler's jobs wait in `queue` (`emergency`, `answers` or `bulk`) instead of `default`.

    With `told`, an event that says something else in one of those fields waits in `default` all the same.
    """

    def mark(handler: Handler) -> Handler:
        handler.queue, handler.told = queue, told  # type: ignore[attr-defined]
        return handler

    return mark


def acts_of(actor_kind: str) -> Callable[[Handler], Handler]:
    """Decorator: this handler has no job for what another kind of actor did."""

    def mark(handler: Handler) -> Handler:
        handler.actor_kind = actor_kind  # type: ignore[attr-defined]
        return handler

    return mark


def handler_named(path: str) -> Handler:
    """The wired handler of that path. Raises KeyError for one that is wired no longer."""
    return _functions[path]


def reactions(
    event_type: str, actor_kind: str, data: Mapping[str, Any] | None = None
) -> tuple[list[str], list[str]]:
    """Handler paths and their queues for what such an actor did, as two lists for SQL's unnest."""
    found = [
        (path, _queue(handler, data or {}))
        for path, handler in _handlers.get(event_type, [])
        if getattr(handler, "actor_kind", actor_kind) == actor_kind
    ]
    return [path for path, _ in found], [queue for _, queue in found]


def _queue(handler: Handler, data: Mapping[str, Any]) -> str:
    told: Mapping[str, str] = getattr(handler, "told", {})
    if any(data.get(name, said) != said for name, said in told.items()):
        return "default"
    return str(getattr(handler, "queue", "default"))


#: Defers one job per handler for the row `event(id, stream)`. Jobs of one stream and queue run in order (lock).
DEFER_JOBS = """
    SELECT procrastinate_defer_jobs_v1(array_agg(ROW(
        reaction.queue, 'journal.react', CASE reaction.queue WHEN 'emergency' THEN 10 WHEN 'answers' THEN 5 ELSE 0 END,
        reaction.queue || ':' || event.stream, NULL,
        jsonb_build_object('handler', reaction.handler, 'event', event.id), NULL
    )::procrastinate_job_to_defer_v1))
    FROM event, unnest(%(handlers)s::text[], %(queues)s::text[]) AS reaction(handler, queue)
    HAVING count(*) > 0
"""

#: Wakes the gateway by ids alone; it reads the rows itself.
WAKE_UP = f"""
    SELECT pg_notify('{CHANNEL}', json_build_object('stream', event.stream, 'seq', event.seq,
        'public_seq', event.public_seq)::text)
    FROM event WHERE event.stream IS NOT NULL
"""  # noqa: S608 - CHANNEL is a constant

_APPEND = f"""
    WITH event AS (
        INSERT INTO journal_event (stream, seq, public_seq, type, actor_kind, actor_id, subject, data)
        VALUES (%(stream)s, %(seq)s, %(public_seq)s, %(type)s, %(actor_kind)s, %(actor_id)s, %(subject)s, %(data)s)
        RETURNING id, stream, seq, public_seq
    ), jobs AS ({DEFER_JOBS}), wake_up AS ({WAKE_UP})
    SELECT event.id FROM event LEFT JOIN jobs ON true LEFT JOIN wake_up ON true
"""  # noqa: S608 - assembled from constants


def wake(payload: dict[str, Any]) -> None:
    """Tells the gateways something that is no event, such as a revocation, when the transaction commits."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, json.dumps(payload)])


def append(
    event: JournalEvent,
    *,
    actor: Actor,
    stream: UUID | None = None,
    seq: int | None = None,
    public_seq: int | None = None,
    subject: int | None = None,
) -> int:
    """Appends `event` inside the caller's transaction and returns its row id.

    `subject` is the row the event speaks of, such as the message. Within a conversation use
    `conversations.record`, which takes the numbers from the conversation's row.
    """
    data = event.data()
    handlers, queues = reactions(event.name(), actor.kind, data)
    with connection.cursor() as cursor:
        cursor.execute(
            _APPEND,
            {
                "stream": stream,
                "seq": seq,
                "public_seq": public_seq,
                "type": event.name(),
                "actor_kind": actor.kind,
                "actor_id": actor.id,
                "subject": subject,
                "data": json.dumps(data),
                "handlers": handlers,
                "queues": queues,
            },
        )
        return int(cursor.fetchone()[0])
