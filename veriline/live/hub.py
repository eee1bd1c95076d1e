"""Streams and those who follow them: wakes up, reads what is new for all of them in one statement, and pushes it.

Everything is the same step: a wake-up, a fresh socket that resumes, a gap, a socket that has drained, a bus that was
down. The stream is marked dirty; the next read starts at the least number any follower has; cursors sort out the rest.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Protocol

import psycopg

from . import rows
from .database import Database
from .protocol import Cursor, Doing, Row, customer_event, event_frame, staff_event
from .scope import Standing

logger = logging.getLogger(__name__)

#: After a read the next wake-ups gather for so long; the first one after a pause is served at once.
GATHER_S = 0.003
RETRY_S = 0.5
STREAMS_PER_READ = 100
REMEMBERED = 20_000


class Follower(Protocol):
    """A socket as the hub knows it. `behind`: it reads too slowly and gets nothing until it has drained."""

    behind: bool

    def push(self, frame: bytes) -> None:
        """Sends one frame."""


class Stream:
    """One conversation that somebody here follows."""

    __slots__ = ("agents", "customers", "doing", "id", "position", "standing")

    def __init__(self, stream_id: str) -> None:
        self.id = stream_id
        self.customers: dict[Follower, Cursor] = {}
        self.agents: dict[Follower, Cursor] = {}
        self.doing: dict[Follower, tuple[int, Doing]] = {}
        self.standing: Standing | None = None
        self.position: int | None = None

    def lacks(self, seq: int, public_seq: int | None) -> bool:
        """Whether some follower does not have that event yet."""
        return any(cursor.last < seq for cursor in self.agents.values()) or (
            public_seq is not None and any(cursor.last < public_seq for cursor in self.customers.values())
        )


class Hub:
    """All streams followed here. `run` does the reading; the rest only marks what is to be read."""

    def __init__(self, database: Database) -> None:
        self.streams: dict[str, Stream] = {}
        self._database = database
        self._dirty: set[str] = set()
        self._woken = asyncio.Event()
        self._gone_at: OrderedDict[str, str] = OrderedDict()

    def join(self, follower: Follower, stream_id: str, *, after: int, staff: bool) -> Stream:
        """Follows a stream from number `after` on."""
        stream = self.streams.setdefault(stream_id, Stream(stream_id))
        (stream.agents if staff else stream.customers)[follower] = Cursor(after)
        self.mark([stream_id])
        return stream

    def leave(self, follower: Follower, stream_id: str) -> None:
        """Follows it no longer."""
        if (stream := self.streams.get(stream_id)) is None:
            return
        stream.agents.pop(follower, None)
        stream.doing.pop(follower, None)
        if stream.customers.pop(follower, None) is not None and not stream.customers:
            self._remember_gone(stream_id)
        if not stream.agents and not stream.customers:
            del self.streams[stream_id]

    def customer_since(self, stream_id: str) -> str | None:
        """Since when the customer is not connected, as far as this process remembers."""
        return self._gone_at.get(stream_id)

    def wake(self, stream_id: str, seq: int, public_seq: int | None) -> None:
        """Something was stored. Reads it if a follower lacks it."""
        stream = self.streams.get(stream_id)
        if stream is not None and stream.lacks(seq, public_seq):
            self.mark([stream_id])

    def mark(self, stream_ids: Iterable[str]) -> None:
        """These streams are to be read."""
        self._dirty.update(stream_ids)
        self._woken.set()

    async def run(self) -> None:
        """Reads and pushes for ever, one read after the other, so that nothing overtakes."""
        loop = asyncio.get_running_loop()
        done_at = 0.0
        while True:
            await self._woken.wait()
            if (rest := done_at + GATHER_S - loop.time()) > 0:
                await asyncio.sleep(rest)
            self._woken.clear()
            dirty = list(islice(self._dirty, STREAMS_PER_READ))
            self._dirty.difference_update(dirty)
            try:
                await self._read(dirty)
            except psycopg.Error as error:
                logger.warning("cannot read %d streams, trying again: %s", len(dirty), error)
                self._dirty.update(dirty)
                await asyncio.sleep(RETRY_S)
            if self._dirty:
                self._woken.set()
            done_at = loop.time()

    async def _read(self, dirty: list[str]) -> None:
        followed = [stream for stream_id in dirty if (stream := self.streams.get(stream_id)) is not None]
        customers = _lowest({stream.id: stream.customers for stream in followed})
        agents = _lowest({stream.id: stream.agents for stream in followed})
        for after, staff in ((customers, False), (agents, True)):
            if after:
                statement = rows.READ_FOR_STAFF if staff else rows.READ_FOR_CUSTOMER
                self._push(after, await self._database.fetch(statement, rows.parameters(after)), staff=staff)

    def _push(self, after: dict[str, int], found: list[tuple[Any, ...]], *, staff: bool) -> None:
        counted: dict[str, int] = {}
        for row in map(Row._make, found):
            counted[row.stream] = counted.get(row.stream, 0) + 1
            if (stream := self.streams.get(row.stream)) is not None:
                self._push_row(stream, row, after[row.stream], staff=staff)
        if unfinished := [stream_id for stream_id, count in counted.items() if count == rows.PAGE]:
            self.mark(unfinished)

    def _push_row(self, stream: Stream, row: Row, after: int, *, staff: bool) -> None:
        try:
            event = staff_event(row) if staff else customer_event(row)
        except (ValueError, TypeError, AttributeError):
            logger.exception("cannot render event %d of stream %s", row.seq, stream.id)
            return
        number, frame = event["seq"], event_frame(event)
        for follower, cursor in (stream.agents if staff else stream.customers).items():
            if follower.behind:
                continue
            verdict = cursor.offer(number)
            if verdict == "gap" and cursor.last >= after:
                # Numbers have no gaps, so this is damage in the table; a chat that stops would be worse.
                logger.error("stream %s has no event between %d and %d", stream.id, cursor.last, number)
                cursor.last = number
                verdict = "deliver"
            if verdict == "deliver":
                follower.push(frame)

    def _remember_gone(self, stream_id: str) -> None:
        self._gone_at[stream_id] = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        self._gone_at.move_to_end(stream_id)
        if len(self._gone_at) > REMEMBERED:
            self._gone_at.popitem(last=False)


def _lowest(followers: dict[str, dict[Follower, Cursor]]) -> dict[str, int]:
    """Per stream the least number among the followers that can take more; streams without any are left out."""
    least = {
        stream_id: min((cursor.last for follower, cursor in those.items() if not follower.behind), default=-1)
        for stream_id, those in followers.items()
    }
    return {stream_id: after for stream_id, after in least.items() if after >= 0}
