"""The whole product as a new user starts it, and browsers that walk it."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.product import Product, running

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
LOCALES = {"en": "en-GB", "zh-hans": "zh-CN"}


@pytest.fixture(scope="session")
def veriline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """`dev.py run` on an empty data folder, with the demo around it.

    While writing a journey: start one by hand, set WALK_DATA to its data folder and WALK_PORT to its port.
    """
    if walked := os.environ.get("WALK_DATA"):
        port = os.environ["WALK_PORT"]
        yield Product(int(port), {**os.environ, "VERILINE_DATA": walked, "VERILINE_PORT": port})
        return
    with running(tmp_path_factory.mktemp("run"), VERILINE_EMBEDDINGS="off") as product:
        product.manage(
            "shell", "-c", "Agent.objects.update(capacity=500)"
        )  # what a journey left is in no one's way
        yield product


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
