"""The live gateway: `python -m veriline.live.gateway`. One process per core, no Django.

Sockets come in through the gate, become a customer's or an agent's session, and follow streams of the hub. The bus
wakes the hub, the hints and the revocations. Beats repeat what must not depend on a wake-up having arrived.
"""

import asyncio
import gc
import hashlib
import logging
import resource
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import psycopg
import uvloop
from picows import ws_create_server

from . import config, grants
from .bus import PULSE, PULSE_EVERY_S, Bus
from .crew import Crew
from .database import Batch, Database
from .grants import BadGrant, Grant
from .hints import Hints, Suspects
from .hub import Hub
from .protocol import MAX_FRAME, AgentHello, ClientFrame, Close, CustomerHello, Subscribe, encode, hint_frame
from .scope import AGENTS, STANDINGS, TOKENS, VISIBLE, Member, Standing
from .sessions import AgentSession, CustomerSession
from .sockets import Gate, Socket

logger = logging.getLogger(__name__)

#: NOTIFY arrives at most once, so every followed stream is read anew this often, a part of them each second.
SAFETY_READ_S = 5
#: So often every right that keeps a socket open is asked again (a missed revocation lasts no longer).
RECHECK_S = 30.0
STORE_SEEN_S = 1.0
#: "Seen" may come this late; the marks of that time cost one question together.
TELL_SEEN_S = 0.5
CONNECTED_S = 5.0
POSITIONS_S = 2.0
#: A phone that changed networks is noticed after idle plus reply.
PING_IDLE_S = 20.0
PING_REPLY_S = 20.0


class Gateway:
    """Everything of one process, put together."""

    def __init__(self, settings: config.Config) -> None:
        self.database = Database(settings.dsn)
        self.hub = Hub(self.database)
        self.crew = Crew()
        self.hints = Hints(self.hub, self.crew, self.database, self._suspect)
        self.bus = Bus(settings.dsn, heard=self.heard, missed=self.missed)
        self.gate = Gate(
            self.greet,
            self.health,
            per_address=settings.per_address,
            admitted_per_s=settings.admitted_per_s,
            proxies=settings.proxies,
        )
        self._key = grants.key(settings.secret)
        self._customers: dict[str, set[CustomerSession]] = {}
        self._tokens = Batch[str, tuple[str, int]](self._read_tokens)
        self._members = Batch[int, Member](self._read_members)
        self._visible = Batch[tuple[int, str], int](self._read_visible)
        self._standings = Batch[str, Standing](self._read_standings)
        self._tasks: set[asyncio.Task[None]] = set()
        self._second = 0

    def health(self) -> dict[str, Any]:
        """What /healthz says: ok while the bus is heard and the database answers."""
        parts = {"listen": self.bus.listens, "database": self.database.answers}
        return {
            "status": "ok" if all(parts.values()) else "failing",
            **parts,
            "sockets": len(self.gate.sockets),
            "agents": len(self.crew),
            "streams": len(self.hub.streams),
        }

    async def run(self) -> None:
        """Works for ever; whatever fails for good ends the process, to be started afresh."""
        await self.database.open()
        async with asyncio.TaskGroup() as group:
            for work in (
                self.bus.run(),
                self.hub.run(),
                self.hints.run(),
                every(PULSE_EVERY_S, self._pulse),
                every(1.0, self._tick),
                every(STORE_SEEN_S, self.hints.store_seen),
                every(TELL_SEEN_S, self.hints.tell_seen),
                every(CONNECTED_S, self.hints.store_connected),
                every(POSITIONS_S, self.hints.tell_positions),
                every(RECHECK_S, self.recheck),
            ):
                group.create_task(work)

    async def farewell(self) -> None:
        """Asks every client to come back, and writes what is not yet written."""
        for socket in list(self.gate.sockets):
            socket.close(Close.RESTART, "restarting")
        try:
            await asyncio.wait_for(self.hints.store_seen(), 1)
        except (psycopg.Error, TimeoutError):
            logger.warning("the last read marks are lost")
        await asyncio.sleep(0.1)
        await self.database.close()

    # Who comes in.

    def greet(self, socket: Socket, frame: ClientFrame) -> None:
        """The first frame of a socket."""
        if isinstance(frame, CustomerHello):
            self._start(self._open(socket, self._greet_customer(socket, frame)))
        elif isinstance(frame, AgentHello):
            self._start(self._open(socket, self._greet_agent(socket, frame)))
        else:
            socket.close(Close.BAD_FRAME, "say hello first")

    def subscribe(self, session: AgentSession, frame: Subscribe) -> None:
        """A further grant on an agent's socket."""
        assert isinstance(session.socket, Socket)
        self._start(self._open(session.socket, self._subscribe(session, frame)))

    def gone(self, session: CustomerSession | AgentSession) -> None:
        """A socket has ended."""
        if isinstance(session, AgentSession):
            self.crew.remove(session)
            return
        sessions = self._customers.get(session.digest, set())
        sessions.discard(session)
        if not sessions:
            self._customers.pop(session.digest, None)

    async def _open(self, socket: Socket, opening: Coroutine[Any, Any, None]) -> None:
        try:
            await opening
        except BadGrant as error:
            socket.close(Close.NOT_VALID, f"grant is {error.code}")
        except psycopg.Error as error:
            logger.warning("cannot open a socket: %s", error)
            socket.close(Close.TRY_LATER, "try again in a moment")

    async def _greet_customer(self, socket: Socket, hello: CustomerHello) -> None:
        digest = hashlib.sha256(hello.token.encode()).hexdigest()
        found = await self._tokens.ask(digest)
        if not socket.is_open:
            return
        if found is None:
            socket.close(Close.NOT_VALID, "token is not valid")
            return
        stream_id, last_seq = found
        if hello.after > last_seq:
            socket.close(Close.BEYOND_END, f"after is beyond the last event, {last_seq}")
            return
        session = CustomerSession(self, socket, digest=digest, stream=stream_id)
        self._customers.setdefault(digest, set()).add(session)
        socket.push(encode({"type": "ready", "conversation": stream_id, "last_seq": last_seq}))
        self.hub.join(socket, stream_id, after=hello.after, staff=False).position = None
        self.hints.welcome_customer(socket, stream_id)
        self.hints.customer_moved(stream_id)
        socket.become(session)

    async def _greet_agent(self, socket: Socket, hello: AgentHello) -> None:
        grant = grants.read(hello.grant, self._key, time.time())
        member = await self._members.ask(grant.agent)
        if not socket.is_open:
            return
        if member is None:
            socket.close(Close.NOT_VALID, "not an active agent")
            return
        session = AgentSession(self, socket, member=member, user_session=grant.user_session)
        await self._follow(session, grant, hello.after)
        if socket.is_open:
            self.crew.add(session)
            self.hints.welcome(session)
            socket.become(session)
            await self.hints.store_connected()

    async def _subscribe(self, session: AgentSession, frame: Subscribe) -> None:
        grant = grants.read(frame.grant, self._key, time.time())
        if grant.agent != session.member.id:
            raise BadGrant("somebody else's")
        await self._follow(session, grant, frame.after)

    async def _follow(self, session: AgentSession, grant: Grant, after: dict[str, int]) -> None:
        """Follows what of the grant the agent may still see."""
        socket = session.socket
        assert isinstance(socket, Socket)
        visible = await self._visible.ask_all((grant.agent, stream) for stream in grant.streams)
        standings = await self._standings.ask_all(stream for _, stream in visible)
        if not socket.is_open:
            return
        last = {stream: seq for (_, stream), seq in visible.items()}
        if beyond := [stream for stream, seq in last.items() if after.get(stream, 0) > seq]:
            socket.close(Close.BEYOND_END, f"after is beyond the last event of {beyond[0]}")
            return
        socket.push(encode({"type": "ready", "agent": grant.agent, "streams": last}))
        for stream_id in grant.streams:
            if stream_id not in last:
                session.drop(stream_id, revoked=True)
            elif stream_id not in session.streams:
                session.streams.add(stream_id)
                stream = self.hub.join(socket, stream_id, after=after.get(stream_id, 0), staff=True)
                stream.standing = standings.get(stream_id)
                self.hints.welcome_to(session, stream)

    # What the bus says.

    def heard(self, payload: dict[str, Any]) -> None:
        """A wake-up or a revocation."""
        if "stream" in payload:
            stream, seq = payload["stream"], payload.get("seq")
            if seq is not None:
                self.hub.wake(stream, seq, payload.get("public_seq"))
                self.hints.happened(stream, seq)
        if "revoke_agent" in payload:
            self._revoke(self.crew.sessions(payload["revoke_agent"]))
        if "revoke_session" in payload:
            revoked = payload["revoke_session"]
            self._revoke(session for session in self.crew.sessions() if session.user_session == revoked)
        if "revoke_token" in payload:
            self._revoke(self._customers.get(payload["revoke_token"], ()))
        if "agents" in payload:
            self._start(self._agents_changed())

    def missed(self) -> None:
        """Wake-ups and revocations may have been lost."""
        self.hub.mark(self.hub.streams)
        self._start(self._recheck_now())

    def _revoke(self, sessions: Any) -> None:
        for session in list(sessions):
            session.socket.close(Close.REVOKED, "revoked")

    # What is repeated.

    async def recheck(self) -> None:
        """Asks again whether everybody may still have what they have."""
        await self._recheck_agents()
        await self._recheck_pairs([(session, s) for session in self.crew.sessions() for s in session.streams])
        await self._recheck_tokens()

    async def _recheck_agents(self) -> None:
        asked = list(self.crew.members)
        active = await self._members.ask_all(asked)
        for agent in asked:
            if (member := active.get(agent)) is None:
                self._revoke(self.crew.sessions(agent))
            elif agent in self.crew.members:
                self.crew.update(member)

    async def _recheck_pairs(self, pairs: Suspects) -> None:
        visible = await self._visible.ask_all({(session.member.id, stream) for session, stream in pairs})
        for session, stream in pairs:
            if (session.member.id, stream) not in visible and stream in session.streams:
                session.drop(stream, revoked=True)

    async def _recheck_tokens(self) -> None:
        asked = list(self._customers)
        valid = await self._tokens.ask_all(asked)
        for digest in asked:
            if digest not in valid:
                for session in list(self._customers.get(digest, ())):
                    session.socket.close(Close.NOT_VALID, "token is not valid any more")  # type: ignore[attr-defined]

    async def _agents_changed(self) -> None:
        await self._recheck_now()
        self.crew.tell(list(self.crew.members), hint_frame("agents"))

    async def _recheck_now(self) -> None:
        try:
            await self.recheck()
        except psycopg.Error as error:
            logger.warning("cannot recheck, will try again in %.0f s: %s", RECHECK_S, error)

    async def _tick(self) -> None:
        """Every second: a part of the safety read, and the beats that are due."""
        self._second += 1
        due = self._second % SAFETY_READ_S
        self.hub.mark([stream for stream in self.hub.streams if hash(stream) % SAFETY_READ_S == due])
        for socket in self.gate.sockets:
            socket.beat(self._second)

    async def _pulse(self) -> None:
        await self.database.fetch(PULSE, {})

    def _suspect(self, suspects: Suspects) -> None:
        async def ask() -> None:
            try:
                await self._recheck_pairs(suspects)
            except psycopg.Error as error:
                logger.warning("cannot recheck %d followers: %s", len(suspects), error)

        self._start(ask())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Starts a task and keeps hold of it: asyncio itself does not (a lost task cost 60 % of deliveries once)."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("a task failed", exc_info=error)

    # Batched questions.

    async def _read_tokens(self, digests: list[str]) -> dict[str, tuple[str, int]]:
        rows = await self.database.fetch(TOKENS, {"digests": digests})
        return {digest: (stream, last) for digest, stream, last in rows}

    async def _read_members(self, agents: list[int]) -> dict[int, Member]:
        rows = await self.database.fetch(AGENTS, {"agents": agents})
        return {row[0]: Member(row[0], row[1], row[2], row[3], frozenset(row[4])) for row in rows}

    async def _read_visible(self, pairs: list[tuple[int, str]]) -> dict[tuple[int, str], int]:
        parameters = {"agents": [agent for agent, _ in pairs], "streams": [stream for _, stream in pairs]}
        return {
            (agent, stream): last for agent, stream, last in await self.database.fetch(VISIBLE, parameters)
        }

    async def _read_standings(self, streams: list[str]) -> dict[str, Standing]:
        rows = await self.database.fetch(STANDINGS, {"streams": streams})
        return {row[0]: Standing._make(row) for row in rows}


async def every(seconds: float, action: Callable[[], Awaitable[None]]) -> None:
    """Repeats `action` for ever; a database that is away is waited for."""
    while True:
        try:
            await action()
        except psycopg.Error as error:
            logger.warning("%s: %s", getattr(action, "__name__", action), error)
        await asyncio.sleep(seconds)


async def serve(settings: config.Config) -> None:
    """Listens until SIGTERM or SIGINT."""
    gateway = Gateway(settings)
    server = await ws_create_server(
        gateway.gate.answer,
        settings.host,
        settings.port,
        max_frame_size=MAX_FRAME,
        enable_auto_ping=True,
        auto_ping_idle_timeout=PING_IDLE_S,
        auto_ping_reply_timeout=PING_REPLY_S,
        read_buffer_init_size=1024,
        backlog=1024,
    )
    work = asyncio.create_task(gateway.run())
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, work.cancel)
    logger.info("live gateway on %s:%d", settings.host, settings.port)
    try:
        await work
    except asyncio.CancelledError:
        server.close()
        await gateway.farewell()


def main() -> int:
    """Runs the gateway; returns the exit code."""
    settings = config.from_environment()
    logging.basicConfig(
        level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr
    )
    logging.getLogger("picows").setLevel(logging.WARNING)  # it tells of every socket that comes and goes
    _raise_file_limit()
    # Thousands of sockets are millions of long-lived objects: full collections would stall all of them.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    uvloop.run(serve(settings))
    return 0


def _raise_file_limit() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except config.Misconfigured as error:
        sys.exit(str(error))
