"""A running desk for the browser: a database of its own with the scene, the web process and the live gateway."""

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
from django.conf import settings

from ops import snapshot
from veriline.live.tests.client import ROOT, GatewayProcess, eventually, free_port

START_S = 90


@dataclass(frozen=True)
class Desk:
    """Where it runs, what its processes are started with, and the scene's conversations by name."""

    port: int
    environment: dict[str, str]
    talks: dict[str, str]

    @property
    def url(self) -> str:
        """The desk."""
        return f"http://desk.localhost:{self.port}"

    def run(self, *command: str) -> str:
        """What a Python module prints, run against this desk's database."""
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    def sign_in(self, name: str) -> str:
        """A link that signs that agent in once."""
        links = json.loads(self.run("django", "demo_signins", "--json"))
        return next(link["url"] for link in links if link["name"].startswith(name))

    def says(self, talk: str, text: str) -> None:
        """The customer of that conversation says something."""
        self.run("veriline.desk.tests.scene", self.talks[talk], text)


@contextmanager
def running(data: Path) -> Iterator[Desk]:
    """The desk, for the block."""
    with _database() as database:
        port = free_port()
        environment = {
            **os.environ,
            "DATABASE_URL": database,
            "VERILINE_DATA": str(data),
            "VERILINE_PORT": str(port),
            "VERILINE_SECRET_KEY": uuid4().hex * 2,
            "VERILINE_EMBEDDINGS": "off",
            "VERILINE_LOG_LEVEL": "WARNING",
            "VERILINE_MODEL_URL": "https://model.example/v1",
            "VERILINE_MODEL_NAME": "example",
            "DJANGO_SETTINGS_MODULE": "veriline.project.settings",
        }
        if snapshot.ensure(database) is snapshot.State.BEHIND:
            snapshot.migrate(database, data)
        gateway = GatewayProcess(
            data / "live.log", **{k: v for k, v in environment.items() if k != "VERILINE_PORT"}
        )
        environment["VERILINE_LIVE_URL"] = f"ws://localhost:{gateway.port}"
        desk = Desk(port, environment, {})
        desk.talks.update(json.loads(desk.run("veriline.desk.tests.scene")))
        gateway.start()
        try:
            with _web_process(desk, data / "web.log"):
                yield desk
        finally:
            gateway.stop()


@contextmanager
def _database() -> Iterator[str]:
    """The URL of an empty database on the tests' server, dropped afterwards."""
    server = settings.DATABASES["default"]
    name = f"desk_{uuid4().hex[:12]}"
    where = {"host": server["HOST"], "port": server["PORT"] or "5432", "user": server["USER"]}
    where |= {"password": server["PASSWORD"]} if server.get("PASSWORD") else {}
    with closing(psycopg.connect(dbname="postgres", autocommit=True, **where)) as admin:
        admin.execute(f'CREATE DATABASE "{name}"')
        try:
            who = where["user"] + (f":{where['password']}" if "password" in where else "")
            socket = where["host"].startswith("/")
            yield (
                f"postgresql://{who}@/{name}?host={where['host']}"
                if socket
                else f"postgresql://{who}@{where['host']}:{where['port']}/{name}"
            )
        finally:
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def _web_process(desk: Desk, log: Path) -> Iterator[None]:
    command = ["gunicorn", "veriline.project.wsgi", "--bind", f"127.0.0.1:{desk.port}", "--threads", "8"]
    with log.open("wb") as lines:
        process = subprocess.Popen(
            [sys.executable, "-m", *command, "--timeout", "60", "--no-control-socket"],
            cwd=ROOT,
            env=desk.environment,
            stdout=lines,
            stderr=lines,
        )
        try:
            eventually(lambda: _answers(desk) or process.poll() is not None, START_S, 0.2)
            assert process.poll() is None, log.read_text()
            yield
        finally:
            process.terminate()
            process.wait(15)


def _answers(desk: Desk) -> bool:
    request = urllib.request.Request(
        f"http://127.0.0.1:{desk.port}/accounts/login/", headers={"Host": f"desk.localhost:{desk.port}"}
    )
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, TimeoutError):
        return False
