"""Test databases in seconds: one template per state of the migrations, one copy of it per test process.

Runs inside `.venv`, called by the root conftest.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from ops import processes, snapshot

LOCK = 7_306_216  # pg_advisory_lock key: one process builds the template, the others wait for it
COPIES = "veriline_test_"
TEMPLATES = "veriline_template_"
UNFINISHED = "_unfinished"

Connection = psycopg.Connection[tuple[str, ...]]


@dataclass(frozen=True)
class Copy:
    """One copy of the template, and the server it is on."""

    server: str
    template: str
    name: str

    @property
    def url(self) -> str:
        """Its DATABASE_URL."""
        return at(self.server, self.name)

    def renew(self) -> None:
        """Throws the copy away with all connections to it, and makes it anew."""
        with _administrator(self.server) as connection:
            _drop(connection, self.name)
            _execute(connection, "CREATE DATABASE {} TEMPLATE {}", self.name, self.template)

    def drop(self) -> None:
        """Throws the copy away with all connections to it."""
        with _administrator(self.server) as connection:
            _drop(connection, self.name)


@contextmanager
def own_copy(server: str, data: Path) -> Iterator[Copy]:
    """A database of this process's own, with the schema and the rows that migrations leave, for the block."""
    with _administrator(server) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        _drop_what_killed_runs_left(connection)
        copy = Copy(server, _template(connection, server, data), f"{COPIES}{os.getpid()}")
    copy.renew()
    try:
        yield copy
    finally:
        copy.drop()


def at(server: str, database: str) -> str:
    """The same server's URL for another database."""
    return urlunsplit(urlsplit(server)._replace(path=f"/{database}"))


def _template(connection: Connection, server: str, data: Path) -> str:
    """The name of the template for the present migrations, built if it is missing; older ones are dropped."""
    name = f"{TEMPLATES}{snapshot.fingerprint()}"
    there = _names(connection, TEMPLATES)
    for old in there - {name}:
        _drop(connection, old)
    if name not in there:
        unfinished = at(server, name + UNFINISHED)
        _execute(connection, "CREATE DATABASE {}", name + UNFINISHED)
        if snapshot.ensure(unfinished) is snapshot.State.BEHIND:
            snapshot.migrate(unfinished, data)
        _execute(connection, "ALTER DATABASE {} RENAME TO {}", name + UNFINISHED, name)
    return name


def _drop_what_killed_runs_left(connection: Connection) -> None:
    for name in _names(connection, COPIES):
        if not processes.is_alive(int(name.removeprefix(COPIES))):
            _drop(connection, name)


def _names(connection: Connection, prefix: str) -> set[str]:
    rows = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [prefix])
    return {row[0] for row in rows}


def _drop(connection: Connection, name: str) -> None:
    _execute(connection, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)


def _execute(connection: Connection, statement: str, *names: str) -> None:
    connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _administrator(server: str) -> Connection:
    return psycopg.connect(at(server, "postgres"), autocommit=True)
