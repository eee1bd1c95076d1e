"""A browser, the fake server, and a page with the widget's one tag on another origin."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from .fake import PATIENCE_S, Fake
from .states import ZONE

# A loaded machine is slow, not wrong: tests wait for conditions, and a limit costs nothing when the condition comes.
expect.set_options(timeout=PATIENCE_S * 1000)

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True}
DESKTOP = {"viewport": {"width": 1440, "height": 900}, "device_scale_factor": 1}

#: What a strict site allows: its own pages nothing inline, and our origin for script, calls and sockets alone.
CSP = (
    "default-src 'none'; script-src {help}; connect-src {help} {live}; style-src 'none'; img-src 'none'; "
    "font-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
)

HOST_PAGE = """<!doctype html><html lang="{language}"{theme}><head><meta charset="utf-8"><title>Northwind</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content"></head>
<body><main><h1>Northwind Exchange</h1><p>A page of another site.</p><p><a href="/other">Another page</a></p></main>
<script src="{help}/static/webchat/widget.js" async {attributes}></script></body></html>"""

FULL_PAGE = """<!doctype html><html lang="{language}"{theme}><head><meta charset="utf-8"><title>Chat</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<script type="module" src="{help}/static/webchat/panel.js"></script></head>
<body><main><h1>Chat</h1><veriline-chat mode="{mode}" {attributes}></veriline-chat></main></body></html>"""


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's chromium; closed after these tests, so that no event loop is left running for others."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


def _served() -> Iterator[Fake]:
    fake = Fake()
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture(scope="package")
def _help() -> Iterator[Fake]:
    yield from _served()


@pytest.fixture(scope="package")
def _site() -> Iterator[Fake]:
    yield from _served()


@pytest.fixture
def server(_help: Fake) -> Fake:
    """The help centre's server."""
    _help.reset()
    return _help


Open = Callable[..., Page]


def device(browser: Browser, *, phone: bool, language: str, dark: bool = False) -> BrowserContext:
    """A phone or a desktop that nobody has used yet."""
    options: dict[str, Any] = PHONE if phone else DESKTOP
    locale = "zh-CN" if language == "zh-hans" else "en-GB"
    scheme: Any = "dark" if dark else "light"
    context = browser.new_context(**options, locale=locale, timezone_id=ZONE, color_scheme=scheme)
    context.set_default_timeout(PATIENCE_S * 1000)
    return context


@pytest.fixture
def site(server: Fake, _site: Fake, browser: Browser) -> Iterator[Open]:
    """Opens a page of another site with the widget's one tag, under a strict CSP; each call is a new device."""
    contexts: list[BrowserContext] = []
    broken: list[str] = []

    def visit(*, phone: bool = False, language: str = "en", theme: str = "", context: BrowserContext | None = None,
              mode: str = "", fragment: str = "", **attributes: str) -> Page:  # fmt: skip
        if context is None:
            context = device(browser, phone=phone, language=language, dark=theme == "dark")
            contexts.append(context)
        tags = " ".join(f'data-{name.replace("_", "-")}="{value}"' for name, value in attributes.items())
        page_theme = f' data-theme="{theme}"' if theme else ""
        values = {
            "language": language,
            "theme": page_theme,
            "help": server.origin,
            "attributes": tags,
            "mode": mode,
        }
        body = (FULL_PAGE if mode else HOST_PAGE).format(**values)
        host = server if mode == "page" else _site
        host.pages["/"] = host.pages["/other"] = host.pages["/chat/"] = (
            body,
            CSP.format(help=server.origin, live=server.live_url),
        )
        page = context.new_page()
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.on(
            "console",
            lambda line: broken.append(line.text) if "Content Security Policy" in line.text else None,
        )
        page.goto(f"{host.origin}/{fragment}")
        return page

    yield visit
    for context in contexts:
        context.close()
    assert broken == [], "the page reported errors"


@pytest.fixture
def chat(site: Open) -> Open:
    """The same with the panel open."""

    def visit(**how: Any) -> Page:
        page = site(**how)
        if not how.get("mode"):
            page.get_by_role(
                "button", name="在线客服" if how.get("language") == "zh-hans" else "Chat with us"
            ).click()
        page.locator(".panel").wait_for()
        return page

    return visit
