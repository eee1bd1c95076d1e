"""The README's pictures, taken from a running Veriline that plays a few conversations: `make screenshots`."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
from playwright.sync_api import sync_playwright

from .pictures import beside, small
from .play import FLAGS, Stage, play

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PORT = int(os.environ.get("VERILINE_PORT", "8900"))
STARTED_WITHIN_S = 240


def main() -> None:
    """Starts Veriline on a data folder of its own, plays, and writes `docs/pictures/`.

    Raises:
        SystemExit: Veriline ended or did not get ready.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "VERILINE_DATA": folder, "VERILINE_PORT": str(PORT)}
        environment.pop("DATABASE_URL", None)
        product = subprocess.Popen(
            [sys.executable, str(ROOT / "dev.py"), "run"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            _until_ready(product)
            take(PORT, _signins(environment))
        finally:
            product.terminate()
            product.wait(60)


def take(port: int, signins: dict[str, str]) -> None:
    """Plays on the Veriline at `port` and writes the pictures; `signins` are one-time addresses by alias."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        shots = play(Stage(browser, port, signins))
        browser.close()
    small(shots.desk, PICTURES / "desk.png")
    beside(shots.chats, PICTURES / "chat.png")


def _until_ready(product: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline and product.poll() is None:
        try:
            if httpx.get(f"http://localhost:{PORT}/healthz", timeout=3).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise SystemExit("Veriline did not get ready; start it with `make run` to see why.")


def _signins(environment: dict[str, str]) -> dict[str, str]:
    """A fresh one-time address for every demo agent, by alias."""
    found = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "manage", "demo_signins", "--json"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return {row["name"]: row["url"] for row in json.loads(found[found.index("[") :])}


if __name__ == "__main__":
    main()
