"""The whole product, started as a new user starts it, for what is walked, measured or pictured through its doors."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import randrange

import httpx

from ops.say import ROOT

STARTED_WITHIN_S = 240
STOPPED_WITHIN_S = 90
DEV = (sys.executable, str(ROOT / "dev.py"))


@dataclass(frozen=True)
class Product:
    """A running Veriline: where its parts answer, and the environment in which commands reach it."""

    port: int
    environment: dict[str, str]

    @property
    def help(self) -> str:
        """The help centre."""
        return f"http://localhost:{self.port}"

    @property
    def desk(self) -> str:
        """The desk."""
        return f"http://desk.localhost:{self.port}"

    @property
    def exchange(self) -> str:
        """The demo exchange's page."""
        return f"http://exchange.localhost:{self.port + 2}"

    @property
    def mailbox(self) -> str:
        """The demo mailbox."""
        return f"http://localhost:{self.port + 3}"

    def manage(self, *arguments: str, said: str | None = None) -> str:
        """What a management command prints, given `said` on its standard input. Raises CalledProcessError."""
        return subprocess.run(
            [*DEV, "manage", *arguments],
            cwd=ROOT, env=self.environment, input=said, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip

    def sign_ins(self) -> dict[str, str]:
        """Fresh links that each sign an agent in once, by alias."""
        printed = self.manage("demo_signins", "--json")
        return {row["name"]: row["url"] for row in json.loads(printed[printed.index("[") :])}

    def signin(self, name: str) -> str:
        """The link of the agent whose alias begins so."""
        return next(url for alias, url in self.sign_ins().items() if alias.startswith(name))


@contextmanager
def running(data: Path, **variables: str) -> Iterator[Product]:
    """`dev.py run` on that data folder, ready, for the block. Raises AssertionError, with the log, if it fails."""
    port = five_free_ports()
    inherited = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment = {**inherited, "VERILINE_DATA": str(data), "VERILINE_PORT": str(port), **variables}
    log = data / "run.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [*DEV, "run"], cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        _until_ready(port, process, log)
        yield Product(port, environment)
    finally:
        process.terminate()
        process.wait(STOPPED_WITHIN_S)


def _until_ready(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            greeted = "Ctrl-C" in log.read_text()
            if greeted and httpx.get(f"http://localhost:{port}/healthz", timeout=5).status_code < 500:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    raise AssertionError(f"Veriline did not get ready:\n{log.read_text()}")


def five_free_ports() -> int:
    """The first of five ports in a row that nobody uses, below those of outgoing connections (Linux: from 32768)."""
    while True:
        port = randrange(20_000, 32_000)
        if all(_is_free(port + number) for number in range(5)):
            return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
