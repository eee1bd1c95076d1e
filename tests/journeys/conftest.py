"""The whole product as a new user starts it, and browsers that walk it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from veriline.live.tests.client import ROOT, eventually, free_port

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
STARTED_WITHIN_S = 240
LOCALES = {"en": "en-GB", "zh-hans": "zh-CN"}


@dataclass
class Running:
    """A started Veriline: where its parts answer."""

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

    def signin(self, name: str) -> str:
        """A fresh link that signs that agent in once."""
        said = self.manage("demo_signins", "--json")
        rows = json.loads(said[said.index("[") :])
        return str(next(row["url"] for row in rows if row["name"].startswith(name)))

    def manage(self, *arguments: str) -> str:
        """What a management command prints."""
        command = [sys.executable, str(ROOT / "dev.py"), "manage", *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=True
        ).stdout


@pytest.fixture(scope="session")
def veriline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """`dev.py run` on an empty data folder, with the demo around it.

    While writing a journey: start one by hand, set WALK_DATA to its data folder and VERILINE_PORT to its port.
    """
    if walked := os.environ.get("WALK_DATA"):
        environment = {**os.environ, "VERILINE_DATA": walked}
        yield Running(int(os.environ["VERILINE_PORT"]), environment)
        return
    data, port = tmp_path_factory.mktemp("run"), _five_free_ports()
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
        "VERILINE_DATA": str(data),
        "VERILINE_PORT": str(port),
        "VERILINE_EMBEDDINGS": "off",
    }
    log = data / "run.log"
    with log.open("w") as output:
        command = [sys.executable, str(ROOT / "dev.py"), "run"]
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        eventually(lambda: "Ctrl-C" in log.read_text() or process.poll() is not None, STARTED_WITHIN_S, 0.3)
        assert process.poll() is None, log.read_text()
        running = Running(port, environment)
        eventually(lambda: httpx.get(f"{running.help}/healthz").status_code == 200, STARTED_WITHIN_S, 0.5)
        running.manage(
            "shell", "-c", "Agent.objects.update(capacity=500)"
        )  # what a journey left is in no one's way
        yield running
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(90)


def _five_free_ports() -> int:
    while True:
        port = free_port()
        if port < 60_000 and all(_is_free(port + number) for number in range(5)):
            return port


def _is_free(port: int) -> bool:
    import socket

    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's chromium; closed after the module, so that no event loop is left running."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


Device = Callable[..., Page]


@pytest.fixture
def device(browser: Browser) -> Iterator[Device]:
    """A new device: a fresh browser profile with a page. Fails the test when a page reports an error."""
    contexts: list[BrowserContext] = []
    broken: list[str] = []

    def opened(
        url: str, *, language: str = "en", phone: bool = False, dark: bool = False, **options: Any
    ) -> Page:
        size = {"width": 390, "height": 844} if phone else {"width": 1440, "height": 900}
        context = browser.new_context(
            viewport=size,
            locale=LOCALES[language],
            timezone_id="Asia/Shanghai",
            color_scheme="dark" if dark else "light",
            has_touch=phone,
            **options,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.on(
            "console",
            lambda line: broken.append(line.text) if "Content Security Policy" in line.text else None,
        )
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert broken == [], "a page reported errors"
