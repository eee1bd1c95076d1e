"""The gateway's few connections to PostgreSQL. Direct ones: prepared statements and LISTEN pass no pooler."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import Any, Generic, LiteralString, TypeVar

from psycopg import AsyncConnection, AsyncCursor
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

CONNECTIONS = 4
#: A statement, or a wait for a connection, that lasts longer fails; whoever asked tries again.
STATEMENT_S = 10.0
CONNECTION_S = 2.0
#: Without a successful statement for so long the database counts as gone (there is one every 5 s).
SILENT_S = 15.0

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Connection(AsyncConnection[TupleRow]):
    """Keeps its cursor: a fresh one looks up how to load seventeen columns again, a third of the cost of a read."""

    @cached_property
    def reader(self) -> AsyncCursor[TupleRow]:
        """The one cursor of this connection."""
        return self.cursor()


class Database:
    """A small pool that runs single statements, each in a transaction of its own."""

    def __init__(self, dsn: str) -> None:
        self._pool = AsyncConnectionPool(
            dsn,
            connection_class=Connection,
            kwargs={"autocommit": True, "application_name": "veriline live"},
            configure=_configure,
            min_size=1,
            max_size=CONNECTIONS,
            timeout=CONNECTION_S,
            reconnect_timeout=0,
            open=False,
        )
        self._worked_at = float("-inf")

    @property
    def answers(self) -> bool:
        """Whether a statement succeeded lately."""
        return time.monotonic() - self._worked_at < SILENT_S

    async def open(self) -> None:
        """Starts connecting in the background; the database may come later."""
        await self._pool.open(wait=False)

    async def close(self) -> None:
        """Gives the connections back."""
        await self._pool.close(timeout=1)

    async def fetch(self, statement: LiteralString, parameters: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Runs one statement and returns its rows. Raises `psycopg.Error`."""
        async with self._pool.connection() as connection:
            await connection.reader.execute(statement, parameters)
            rows = await connection.reader.fetchall()
        self._worked_at = time.monotonic()
        return rows


async def _configure(connection: Connection) -> None:
    await connection.execute(f"SET statement_timeout = '{STATEMENT_S:.0f}s'")


class Batch(Generic[K, V]):
    """Answers many askers by one statement: while one runs, the next questions gather (a storm of ten thousand
    reconnects costs some dozen statements)."""

    LARGEST = 500

    def __init__(self, answer: Callable[[list[K]], Awaitable[Mapping[K, V]]]) -> None:
        self._answer = answer
        self._asked: dict[K, asyncio.Future[V | None]] = {}
        self._running: asyncio.Task[None] | None = None

    async def ask(self, key: K) -> V | None:
        """The answer to `key`, None when there is none. Raises what the statement raised."""
        if (future := self._asked.get(key)) is None:
            future = self._asked[key] = asyncio.get_running_loop().create_future()
        if self._running is None:
            self._running = asyncio.create_task(self._run())
        return await asyncio.shield(future)

    async def ask_all(self, keys: Iterable[K]) -> dict[K, V]:
        """The answers to those of `keys` that have one."""
        wanted = list(keys)
        answers = await asyncio.gather(*(self.ask(key) for key in wanted))
        return {key: answer for key, answer in zip(wanted, answers, strict=True) if answer is not None}

    async def _run(self) -> None:
        try:
            while self._asked:
                keys = list(self._asked)[: self.LARGEST]
                futures = [self._asked.pop(key) for key in keys]
                try:
                    answers = await self._answer(keys)
                except Exception as error:
                    for future in futures:
                        future.set_exception(error)
                else:
                    for key, future in zip(keys, futures, strict=True):
                        future.set_result(answers.get(key))
        finally:
            self._running = None
