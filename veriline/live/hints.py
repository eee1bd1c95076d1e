"""What is worth knowing now and is never stored: typing, presence, read marks, places in line, changed list rows.

Hints may be lost and reach only the sockets of this process. What of them outlives the moment (how far a customer has
read, when an agent was last connected) is written in batches, by statements that never wait for a locked row.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, LiteralString

import psycopg

from .crew import Crew
from .database import Database
from .hub import Follower, Hub, Stream
from .protocol import Doing, hint_frame
from .scope import STANDINGS, Standing, may_list
from .sessions import AgentSession, CustomerSession

logger = logging.getLogger(__name__)

#: One socket's typing is passed on at most so often.
TYPING_EVERY_S = 1.0
#: A conversation's row in a list is hinted at most so often.
LIST_EVERY_S = 0.2
STREAMS_PER_READ = 1000
REMEMBERED = 50_000

#: Locked rows are left for the next time: a read mark must never hold up a message.
STORE_SEEN: LiteralString = """
    WITH seen AS (
        SELECT conversation.id, asked.stream, asked.seq
        FROM unnest(%(streams)s::uuid[], %(seqs)s::int[]) AS asked(stream, seq)
        JOIN conversations_conversation AS conversation ON conversation.public_id = asked.stream
        ORDER BY conversation.id FOR NO KEY UPDATE OF conversation SKIP LOCKED
    ), stored AS (
        UPDATE conversations_conversation AS conversation
        SET seen_public_seq = greatest(conversation.seen_public_seq, seen.seq), seen_at = now()
        FROM seen WHERE conversation.id = seen.id
    )
    SELECT stream::text, seq FROM seen
"""

STORE_CONNECTED: LiteralString = """
    WITH connected AS (
        SELECT id FROM people_agent WHERE id = ANY(%(agents)s::bigint[])
        ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE people_agent AS agent SET seen_at = now() FROM connected WHERE agent.id = connected.id
    RETURNING agent.id
"""

#: How far an agent has read in the customer's numbering, for those conversations that are this agent's: notes have no
#: number there, and the customer knows no other agent.
SEEN_BY_AGENT: LiteralString = """
    SELECT asked.stream::text, (
        SELECT event.public_seq FROM journal_event AS event
        WHERE event.stream = asked.stream AND event.seq <= asked.seq AND event.public_seq IS NOT NULL
        ORDER BY event.seq DESC LIMIT 1)
    FROM unnest(%(agents)s::bigint[], %(streams)s::uuid[], %(seqs)s::int[]) AS asked(agent, stream, seq)
    JOIN conversations_conversation AS conversation
        ON conversation.public_id = asked.stream AND conversation.agent_id = asked.agent
"""

#: Places in line of those conversations that wait: emergencies first, then by rank (routing.places.position_of).
POSITIONS: LiteralString = """
    WITH ours AS (
        SELECT entry.id, entry.queue_id, conversation.public_id
        FROM conversations_conversation AS conversation
        JOIN routing_queueentry AS entry ON entry.conversation_id = conversation.id AND entry.left_at IS NULL
        WHERE conversation.public_id = ANY(%(streams)s::uuid[])
    ), line AS (
        SELECT id, row_number() OVER (
            PARTITION BY queue_id ORDER BY lane = 'emergency' DESC, rank_at, id) AS position
        FROM routing_queueentry WHERE left_at IS NULL AND queue_id IN (SELECT queue_id FROM ours)
    )
    SELECT ours.public_id::text, line.position FROM ours JOIN line ON line.id = ours.id
"""

Suspects = list[tuple[AgentSession, str]]


class Hints:
    """Sends hints. `suspect` is told of agents who follow a conversation that is no longer in their lists."""

    def __init__(self, hub: Hub, crew: Crew, database: Database, suspect: Callable[[Suspects], None]) -> None:
        self._hub = hub
        self._crew = crew
        self._database = database
        self._suspect = suspect
        self._seen: dict[str, int] = {}
        self._read: dict[tuple[int, str], int] = {}
        self._marks: OrderedDict[str, tuple[int, str]] = OrderedDict()
        self._changed: dict[str, int] = {}
        self._change = asyncio.Event()
        self._audiences: dict[str, frozenset[int]] = {}

    # Typing and reading.

    def customer_types(self, session: CustomerSession) -> None:
        """Tells the staff in the conversation."""
        if _may_type(session):
            self._to_staff(session.stream, hint_frame("typing", session.stream, actor={"kind": "customer"}))

    def agent_types(self, session: AgentSession, stream_id: str | None) -> None:
        """Tells the customer, if this agent is the one who answers: the customer knows no other."""
        stream = self._hub.streams.get(stream_id or "")
        if stream is None or stream.id not in session.streams or stream.standing is None:
            return
        if stream.standing.agent == session.member.id and _may_type(session):
            member = session.member
            actor = {"kind": "agent", "name": member.alias, "staff_number": member.staff_number}
            frame = hint_frame("typing", stream.id, actor=actor)
            for follower in stream.customers:
                follower.push(frame)

    def customer_has_seen(self, session: CustomerSession, seq: int) -> None:
        """Notes how far the customer has read; no further than was delivered."""
        stream = self._hub.streams.get(session.stream)
        if stream is None or (cursor := stream.customers.get(session.socket)) is None:
            return
        seq = min(seq, cursor.last)
        self._seen[session.stream] = max(seq, self._seen.get(session.stream, 0))
        self._to_staff(session.stream, hint_frame("seen", session.stream, seq=seq, at=_now()))

    def agent_has_seen(self, session: AgentSession, stream_id: str, seq: int) -> None:
        """Notes how far an agent has read, in the agent's numbering, in a conversation followed on this socket."""
        if stream_id in session.streams:
            reader = (session.member.id, stream_id)
            self._read[reader] = max(seq, self._read.get(reader, 0))

    async def tell_seen(self) -> None:
        """Tells customers how far the agent who answers them has read: a number and a time, never who looks or what."""
        asked, self._read = self._read, {}
        if not asked:
            return
        agents, streams = [agent for agent, _ in asked], [stream for _, stream in asked]
        parameters = {"agents": agents, "streams": streams, "seqs": list(asked.values())}
        try:
            found = await self._database.fetch(SEEN_BY_AGENT, parameters)
        except psycopg.Error:
            self._read = asked | self._read
            raise
        for stream_id, public_seq in found:
            if public_seq and public_seq > self._marks.get(stream_id, (0, ""))[0]:
                self._mark(stream_id, public_seq)

    def _mark(self, stream_id: str, public_seq: int) -> None:
        self._marks[stream_id] = (public_seq, _now())
        self._marks.move_to_end(stream_id)
        if len(self._marks) > REMEMBERED:
            self._marks.popitem(last=False)
        stream = self._hub.streams.get(stream_id)
        for follower in stream.customers if stream is not None else ():
            self.welcome_customer(follower, stream_id)

    def welcome_customer(self, follower: Follower, stream_id: str) -> None:
        """Tells a customer how far the agent has read, as far as this process remembers: a reload forgets it."""
        if stream_id in self._marks:
            seq, at = self._marks[stream_id]
            follower.push(hint_frame("seen", stream_id, seq=seq, at=at))

    async def store_seen(self) -> None:
        """Writes the read marks; those of locked rows stay for the next time."""
        asked, self._seen = self._seen, {}
        if not asked:
            return
        stored: dict[str, int] = {}
        try:
            parameters = {"streams": list(asked), "seqs": list(asked.values())}
            stored = dict(await self._database.fetch(STORE_SEEN, parameters))
        finally:
            for stream, seq in asked.items():
                if stream not in stored:
                    self._seen[stream] = max(seq, self._seen.get(stream, 0))

    async def store_connected(self) -> None:
        """Writes that the agents who are connected were seen now."""
        if self._crew.members:
            await self._database.fetch(STORE_CONNECTED, {"agents": list(self._crew.members)})

    # Presence.

    def customer_moved(self, stream_id: str) -> None:
        """Tells the staff in the conversation whether the customer is connected."""
        self._to_staff(stream_id, self._customer_frame(stream_id))

    def agent_does(self, session: AgentSession, stream_id: str, doing: Doing) -> None:
        """An agent looks, drafts or has left: the others in it and those with it in a list are told."""
        stream = self._hub.streams.get(stream_id)
        if stream is None or stream_id not in session.streams:
            return
        before = stream.doing.pop(session.socket, None)
        if doing != "left":
            stream.doing[session.socket] = (session.member.id, doing)
        if before != stream.doing.get(session.socket):
            frame = self._presence_frame(stream)
            self._to_staff(stream_id, frame)
            if stream.standing is not None:
                following = {other.member.id for other in self._crew.sessions() if stream_id in other.streams}
                self._crew.tell(self._crew.audience(stream.standing) - following, frame)

    def welcome(self, session: AgentSession) -> None:
        """Tells an agent who has just connected who is doing what in the conversations of the own lists."""
        for stream in self._hub.streams.values():
            if stream.doing and stream.standing is not None and may_list(session.member, stream.standing):
                session.socket.push(self._presence_frame(stream))

    def welcome_to(self, session: AgentSession, stream: Stream) -> None:
        """Tells an agent who has just opened a conversation who else is there."""
        session.socket.push(self._customer_frame(stream.id))
        session.socket.push(self._presence_frame(stream))

    def _customer_frame(self, stream_id: str) -> bytes:
        stream = self._hub.streams.get(stream_id)
        here = stream is not None and bool(stream.customers)
        since = None if here else self._hub.customer_since(stream_id)
        return hint_frame("customer", stream_id, state="here" if here else "gone", since=since)

    def _presence_frame(self, stream: Stream) -> bytes:
        doing: dict[int, Doing] = {}
        for agent, what in stream.doing.values():
            doing[agent] = "drafting" if "drafting" in (what, doing.get(agent)) else what
        agents = [
            {
                "id": member.id,
                "name": member.alias,
                "staff_number": member.staff_number,
                "doing": doing[agent],
            }
            for agent in doing
            if (member := self._crew.members.get(agent)) is not None
        ]
        return hint_frame("presence", stream.id, agents=agents)

    def _to_staff(self, stream_id: str, frame: bytes) -> None:
        stream = self._hub.streams.get(stream_id)
        for follower in stream.agents if stream is not None else ():
            follower.push(frame)

    # Places in line.

    async def tell_positions(self) -> None:
        """Tells waiting customers their place when it has changed. The wait itself they ask over HTTP."""
        watched = [stream.id for stream in self._hub.streams.values() if stream.customers]
        for start in range(0, len(watched), STREAMS_PER_READ):
            part = watched[start : start + STREAMS_PER_READ]
            places = dict(await self._database.fetch(POSITIONS, {"streams": part}))
            for stream_id in part:
                self._tell_position(stream_id, places.get(stream_id))

    def _tell_position(self, stream_id: str, position: int | None) -> None:
        stream = self._hub.streams.get(stream_id)
        if stream is None or stream.position == position:
            return
        stream.position = position
        if position is not None:
            frame = hint_frame("queue", stream_id, position=position)
            for follower in stream.customers:
                follower.push(frame)

    # Lists.

    def happened(self, stream_id: str, seq: int) -> None:
        """Something was stored in that conversation: lists that show it are told soon."""
        if self._crew.members:
            self._changed[stream_id] = max(seq, self._changed.get(stream_id, 0))
            self._change.set()

    async def run(self) -> None:
        """Tells lists for ever: the first change at once, further ones together every `LIST_EVERY_S`."""
        while True:
            await self._change.wait()
            self._change.clear()
            changed, self._changed = self._changed, {}
            try:
                await self._tell_lists(changed)
            except psycopg.Error as error:
                logger.warning("%d list hints are lost: %s", len(changed), error)
            await asyncio.sleep(LIST_EVERY_S)

    async def _tell_lists(self, changed: dict[str, int]) -> None:
        stream_ids = list(changed)
        for start in range(0, len(stream_ids), STREAMS_PER_READ):
            part = stream_ids[start : start + STREAMS_PER_READ]
            for row in await self._database.fetch(STANDINGS, {"streams": part}):
                self._tell_list(Standing._make(row), changed)

    def _tell_list(self, standing: Standing, changed: dict[str, int]) -> None:
        seq = changed[standing.stream]
        audience = self._crew.audience(standing)
        before = self._audiences.pop(standing.stream, frozenset())
        self._crew.tell(audience, hint_frame("list", standing.stream, seq=seq))
        self._crew.tell(before - audience, hint_frame("list", standing.stream, seq=seq, gone=True))
        if audience and len(self._audiences) < REMEMBERED:
            self._audiences[standing.stream] = audience
        if (stream := self._hub.streams.get(standing.stream)) is not None:
            stream.standing = standing
            self._look_for_suspects(stream, audience)

    def _look_for_suspects(self, stream: Stream, audience: frozenset[int]) -> None:
        suspects: Suspects = [
            (session, stream.id)
            for session in self._crew.sessions()
            if stream.id in session.streams and session.member.id not in audience
        ]
        if suspects:
            self._suspect(suspects)


def _may_type(session: Any) -> bool:
    now = asyncio.get_running_loop().time()
    if now - session.typed_at < TYPING_EVERY_S:
        return False
    session.typed_at = now
    return True


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
