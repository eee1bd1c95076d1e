"""The schema snapshot is what the migrations make, and loads into PostgreSQL 15 and 18."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from ops import snapshot
from ops.copies import at
from ops.postgres import Cluster
from ops.testing import throwaway_cluster

ROWS = {
    "migrations": "SELECT app, name FROM django_migrations",
    "content types": "SELECT app_label, model FROM django_content_type",
    "permissions": "SELECT codename, name, content_type_id FROM auth_permission",
    "locales": "SELECT language_code FROM wagtailcore_locale",
    "pages": "SELECT path, title, slug FROM wagtailcore_page",
    "sites": "SELECT hostname, port, is_default_site FROM wagtailcore_site",
}


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    """A throw-away server of the kind under test, with an empty database by each name it is asked for."""
    with tempfile.TemporaryDirectory(prefix="veriline-test-") as folder:
        Path(folder).chmod(0o755)
        cluster = throwaway_cluster(Path(folder))
        try:
            with cluster.running():
                yield cluster
        finally:
            cluster.erase()


def test_the_snapshot_was_made_from_the_present_migrations() -> None:
    assert snapshot.recorded() == snapshot.fingerprint(), "run: python3 dev.py snapshot"


def test_the_snapshot_is_what_the_migrations_make(server: Cluster, tmp_path: Path) -> None:
    migrated, loaded = empty_database(server, "migrated"), empty_database(server, "loaded")
    assert snapshot.migrate(migrated, tmp_path) is snapshot.State.MIGRATED
    assert snapshot.ensure(loaded) is snapshot.State.LOADED
    reload(server, "migrated", empty_database(server, "reloaded"))
    assert schema(server, "loaded") == schema(server, "reloaded")
    assert rows(loaded) == rows(migrated)
    assert counts(loaded) == counts(migrated)
    assert sequences(loaded) == sequences(migrated)


def test_a_loaded_database_is_recognised_and_one_without_the_mark_is_behind(server: Cluster) -> None:
    url = empty_database(server, "recognised")
    assert snapshot.ensure(url) is snapshot.State.LOADED
    assert snapshot.ensure(url) is snapshot.State.CURRENT
    with psycopg.connect(url) as connection:
        connection.execute("COMMENT ON TABLE django_migrations IS 'an older state'")
    assert snapshot.ensure(url) is snapshot.State.BEHIND
    snapshot.mark(url)
    assert snapshot.ensure(url) is snapshot.State.CURRENT


def test_an_empty_database_is_left_to_the_migrations_when_the_snapshot_is_of_another_state(
    server: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = empty_database(server, "unlike")
    monkeypatch.setattr(snapshot, "fingerprint", lambda: "another state")
    assert snapshot.ensure(url) is snapshot.State.BEHIND
    assert counts(url) == {}


def test_a_new_migration_app_or_version_changes_the_fingerprint(tmp_path: Path) -> None:
    project, migrations = tmp_path / "veriline" / "project", tmp_path / "veriline" / "people" / "migrations"
    project.mkdir(parents=True)
    migrations.mkdir(parents=True)
    seen = set()
    for settings, lock, migration in (
        ("INSTALLED_APPS = ['a']", "django==5.2.19", ""),
        ("INSTALLED_APPS = ['a', 'b']", "django==5.2.19", ""),
        ("INSTALLED_APPS = ['a', 'b']", "django==5.2.20", ""),
        ("INSTALLED_APPS = ['a', 'b']", "django==5.2.20", "operations = []"),
    ):
        (project / "settings.py").write_text(settings)
        (tmp_path / "requirements.txt").write_text(lock)
        (migrations / "0001_initial.py").write_text(migration)
        seen.add(snapshot.fingerprint(tmp_path))
        (tmp_path / "requirements.txt").write_text(f"{lock}\npillow==13.0.0")
        seen.add(snapshot.fingerprint(tmp_path))
    assert len(seen) == 4, "and a version of anything else does not change it"


def test_what_only_18_understands_is_taken_out_of_a_dump() -> None:
    dump = "\\restrict x1\nSET transaction_timeout = 0;\nSET lock_timeout = 0;\nSELECT 1;\n\\unrestrict x1\n"
    assert snapshot.portable(dump) == "SET lock_timeout = 0;\nSELECT 1;\n"


def empty_database(server: Cluster, name: str) -> str:
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return at(server.url(), name)


def reload(server: Cluster, name: str, url: str) -> None:
    """Loads one database's dump into another: PostgreSQL writes some expressions differently after a reload."""
    with psycopg.connect(url) as connection:
        connection.execute(snapshot.portable(server.dump(name, *snapshot.DUMP_OPTIONS)).encode())


def schema(server: Cluster, name: str) -> str:
    """The database's schema as text, without what pg_dump draws at random."""
    dump = server.dump(name, "--schema-only", "--no-comments", "--no-owner", "--no-privileges")
    return re.sub(r"^\\(un)?restrict .*$", "", dump, flags=re.M)


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    """The rows that migrations make and the product stands on; keys and times of day may differ."""
    with psycopg.connect(url) as connection:
        return {name: sorted(connection.execute(query).fetchall()) for name, query in ROWS.items()}


def counts(url: str) -> dict[str, int]:
    """How many rows each table has, of those that have any."""
    with psycopg.connect(url) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        found = {
            table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for (table,) in tables
        }
    return {table: count for table, count in found.items() if count}


def sequences(url: str) -> dict[str, int | None]:
    """Where each sequence stands: a snapshot that forgot them would give a taken key to the first new row."""
    with psycopg.connect(url) as connection:
        return dict(connection.execute("SELECT sequencename, last_value FROM pg_sequences").fetchall())
