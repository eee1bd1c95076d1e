"""The schema snapshot: the database as all migrations leave it, loaded in a second instead of half a minute.

`veriline/project/schema.sql` begins with the fingerprint of the migrations it was made from. A database made
or migrated by the launcher carries the same fingerprint as the comment of its `django_migrations` table, so
that the next start knows by one query that there is nothing to do. Connecting needs psycopg, so
`python -m ops.snapshot` runs inside `.venv`; the fingerprint itself is standard library only.
"""

import ast
import hashlib
import os
import re
import subprocess
import sys
import tempfile
from enum import StrEnum
from pathlib import Path

from ops.postgres import Cluster, embedded_binaries
from ops.say import ROOT, SetupError

FILE = ROOT / "veriline" / "project" / "schema.sql"
HEADER = "-- Veriline schema snapshot of migrations "
CARRY_MIGRATIONS = re.compile(r"^((?:django|wagtail|procrastinate)[a-z0-9-]*)(?:\[.*?\])?==(\S+)", re.M)
# What PostgreSQL 18 writes into a dump and 15 does not understand.
ONLY_18 = re.compile(r"^(?:SET transaction_timeout = .*|\\(?:un)?restrict .*)\n", re.MULTILINE)
DUMP_OPTIONS = ("--no-owner", "--no-privileges", "--no-comments", "--inserts", "--rows-per-insert=200")
LOCK = 7_306_215  # pg_advisory_xact_lock key: two starts at once load the schema once


class State(StrEnum):
    """What the launcher finds in a database, or has just made of it."""

    LOADED = "loaded"
    CURRENT = "current"
    BEHIND = "behind"
    MIGRATED = "migrated"


def fingerprint(root: Path = ROOT) -> str:
    """Hash of all that decides the schema: our migrations, the installed apps, the versions of theirs."""
    digest = hashlib.sha256(_installed_apps(root / "veriline" / "project" / "settings.py").encode())
    for name, version in sorted(CARRY_MIGRATIONS.findall((root / "requirements.txt").read_text())):
        digest.update(f"{name}=={version}\n".encode())
    for path in sorted((root / "veriline").glob("**/migrations/*.py")):
        digest.update(f"{path.relative_to(root)}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def recorded(file: Path = FILE) -> str:
    """The fingerprint the snapshot was made from; empty when there is no snapshot."""
    if not file.exists():
        return ""
    with file.open() as lines:
        return lines.readline().removeprefix(HEADER).strip()


def ensure(url: str) -> State:
    """Loads the snapshot into an empty database if it fits the migrations; says what the database is."""
    import psycopg

    wanted = fingerprint()
    with psycopg.connect(url) as connection:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        found = connection.execute("SELECT to_regclass('public.django_migrations')::oid").fetchone()
        if found and found[0] is not None:
            comment = connection.execute("SELECT obj_description(%s, 'pg_class')", found).fetchone()
            return State.CURRENT if comment and comment[0] == wanted else State.BEHIND
        if recorded() != wanted:
            return State.BEHIND
        connection.execute(FILE.read_bytes())
        connection.execute(_comment(wanted))
    return State.LOADED


def mark(url: str) -> None:
    """Notes in the database that all migrations of this checkout are applied."""
    import psycopg

    with psycopg.connect(url) as connection:
        connection.execute(_comment(fingerprint()))


def migrate(url: str, data: Path) -> State:
    """Runs all migrations on a database, with `data` as the data folder.

    Raises:
        SetupError: a migration failed; the message ends with its error.
    """
    environment = {**os.environ, "DATABASE_URL": url, "VERILINE_DATA": str(data)}
    command = [sys.executable, "-m", "django", "migrate", "--no-input", "--skip-checks", "--verbosity=0"]
    environment["DJANGO_SETTINGS_MODULE"] = "veriline.project.settings"
    result = subprocess.run(  # noqa: S603
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise SetupError(f"The migrations failed:\n{result.stderr[-3000:]}")
    mark(url)
    return State.MIGRATED


def portable(dump: str) -> str:
    """A dump of PostgreSQL 18 without what 15 does not understand."""
    return ONLY_18.sub("", dump)


def write(file: Path = FILE) -> str:
    """Writes the snapshot of a database built by migrations in a throw-away cluster; returns its hash."""
    made_from = fingerprint()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        cluster = Cluster(home, embedded_binaries(), durable=False)
        try:
            with cluster.running():
                migrate(cluster.url(), home)
                dump = cluster.dump("veriline", *DUMP_OPTIONS)
        finally:
            cluster.erase()
    if fingerprint() != made_from:
        raise SetupError("The migrations changed meanwhile: once more, please.")
    fresh = file.with_suffix(".fresh")
    fresh.write_text(f"{HEADER}{made_from}\n{portable(dump)}")
    fresh.replace(file)
    return made_from


def _comment(text: str) -> bytes:
    return f"COMMENT ON TABLE public.django_migrations IS '{text}'".encode()


def _installed_apps(settings: Path) -> str:
    """The INSTALLED_APPS list as source text, read without importing Django."""
    for node in ast.parse(settings.read_text()).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "INSTALLED_APPS":
            return ast.unparse(node.value)
    raise SetupError(f"{settings} has no INSTALLED_APPS")


def main(arguments: list[str]) -> None:
    """`python -m ops.snapshot [--migrate | --write]`: makes the schema of DATABASE_URL, or a new snapshot."""
    if "--write" in arguments:
        print(write())
        return
    url, data = os.environ["DATABASE_URL"], Path(os.environ["VERILINE_DATA"])
    state = ensure(url)
    print(migrate(url, data) if state is State.BEHIND and "--migrate" in arguments else state)


if __name__ == "__main__":
    main(sys.argv[1:])
