"""The whole product, started as a new user starts it, for what is measured or pictured through its own doors."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from ops.say import ROOT

STARTED_WITHIN_S = 240
DEV = [sys.executable, str(ROOT / "dev.py")]


@dataclass(frozen=True)
class Product:
    """A running Veriline: its addresses, and the environment in which commands reach it."""

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

    def sign_ins(self) -> dict[str, str]:
        """One-time demo sign-ins, by the agent's alias."""
        command = [*DEV, "manage", "demo_signins", "--json"]
        found = subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=True
        ).stdout
        return {row["name"]: row["url"] for row in json.loads(found[found.index("[") :])}


@contextmanager
def running(data: Path) -> Iterator[Product]:
    """Starts everything on that data folder, waits until it is ready, and stops it after the block.

    The first of five ports is VERILINE_PORT or 8900. Raises SystemExit when it does not get ready.
    """
    port = int(os.environ.get("VERILINE_PORT", "8900"))
    environment = {**os.environ, "VERILINE_DATA": str(data), "VERILINE_PORT": str(port)}
    environment.pop("DATABASE_URL", None)
    process = subprocess.Popen([*DEV, "run"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        product = Product(port, environment)
        _until_ready(product, process)
        yield product
    finally:
        process.terminate()
        process.wait(90)


def _until_ready(product: Product, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{product.help}/healthz", timeout=3).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise SystemExit("Veriline did not get ready; start it with `make run` to see why.")
