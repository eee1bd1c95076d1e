"""A running help centre for the browser: a database of its own with the demo articles, and the web process."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg
from django.conf import settings

from ops import snapshot

ROOT = Path(settings.BASE_DIR)
START_S = 60


@dataclass(frozen=True)
class Portal:
    """Where it runs, and what its processes are started with."""

    url: str
    environment: dict[str, str]

    def manage(self, *command: str) -> None:
        """Runs a management command against its database."""
        subprocess.run(
            [sys.executable, "-m", "django", *command],
            cwd=ROOT,
            env=self.environment,
            check=True,
            capture_output=True,
        )


@contextmanager
def running(data: Path) -> Iterator[Portal]:
    """The help centre, for the block."""
    with _database() as database:
        port = _free_port()
        portal = Portal(
            f"http://localhost:{port}",
            {
                **os.environ,
                "DATABASE_URL": database,
                "VERILINE_DATA": str(data),
                "VERILINE_PORT": str(port),
                "VERILINE_EMBEDDINGS": "off",
                "VERILINE_LOG_LEVEL": "WARNING",
                "DJANGO_SETTINGS_MODULE": "veriline.project.settings",
            },
        )
        if snapshot.ensure(database) is snapshot.State.BEHIND:
            snapshot.migrate(database, data)
        portal.manage("lay_languages", "--all-on")
        portal.manage("load_articles", "--demo")
        portal.manage("build_index")
        with _web_process(portal, port, data / "web.log"):
            yield portal


@contextmanager
def _database() -> Iterator[str]:
    """The URL of an empty database on the tests' server, dropped afterwards."""
    server = settings.DATABASES["default"]
    name = f"portal_{uuid4().hex[:12]}"
    where = {"host": server["HOST"], "port": server["PORT"], "user": server["USER"]}
    where["password"] = server.get("PASSWORD") or None
    with closing(psycopg.connect(dbname="postgres", autocommit=True, **where)) as admin:
        admin.execute(f'CREATE DATABASE "{name}"')
        try:
            secret = f":{quote(where['password'], safe='')}" if where["password"] else ""
            port = f":{where['port']}" if where["port"] else ""
            user = quote(where["user"], safe="")
            yield f"postgresql://{user}{secret}@{port}/{name}?host={quote(where['host'], safe='')}"
        finally:
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def _web_process(portal: Portal, port: int, log: Path) -> Iterator[None]:
    command = [
        "gunicorn",
        "veriline.project.wsgi",
        "--bind",
        f"127.0.0.1:{port}",
        "--threads",
        "8",
        "--timeout",
        "60",
    ]
    with log.open("wb") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", *command], cwd=ROOT, env=portal.environment, stdout=lines, stderr=lines
        )
        try:
            _wait_for(portal.url, process, log)
            yield
        finally:
            process.terminate()
            process.wait(15)


def _wait_for(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        assert process.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(f"{url}/robots.txt", timeout=5):
                return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.2)
    raise AssertionError(f"the help centre did not start:\n{log.read_text()}")


def _free_port() -> int:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
