"""The one tag on any site: small, polite, reachable; nothing more is loaded until it is wanted (requirement A1)."""

import gzip
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import device
from .fake import MEI, STATIC, Fake
from .states import WORDS, ask

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
ROOT = STATIC / "webchat"
LAUNCHER = "Chat with us"
#: Notes when the launcher stands in the page, on the page's own clock.
WATCH = """new MutationObserver(() => {
    if (document.querySelector("veriline-launcher")) window.launchedAt ??= performance.now();
}).observe(document, { childList: true, subtree: true });"""
#: ms from the arrival of the loader until then: what the machine does before that is not ours.
TOOK = """launchedAt - performance.getEntriesByType("resource")
    .find((one) => one.name.endsWith("/widget.js")).responseEnd"""
IMPORT = re.compile(r"""^(?:import|export)\b[^;"]*"(\.[^"]+)";""", re.MULTILINE)


def packed(file: Path) -> int:
    """Bytes over the wire."""
    return len(gzip.compress(file.read_bytes(), 9))


def imported(file: Path, seen: set[Path]) -> Iterator[Path]:
    """A module and what it imports at once."""
    if file in seen:
        return
    seen.add(file)
    yield file
    for path in IMPORT.findall(file.read_text()):
        yield from imported((file.parent / path).resolve(), seen)


def test_the_loader_is_at_most_3_kb_and_the_panel_35_kb() -> None:
    assert packed(ROOT / "widget.js") <= 3_000
    panel = [*imported(ROOT / "panel.js", set()), ROOT / "panel.css"]
    assert len(panel) > 10
    assert sum(map(packed, panel)) <= 35_000


def test_the_launcher_is_there_within_a_second_and_only_the_loader_was_loaded(
    server: Fake, site: Open, browser: Browser
) -> None:
    with closing(device(browser, phone=False, language="en")) as context:
        context.add_init_script(WATCH)
        page = site(context=context)
        expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()
        assert page.evaluate(TOOK) < 1_000
        page.wait_for_load_state("networkidle")
        loaded = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
        assert loaded == [f"{server.origin}/static/webchat/widget.js"]
        assert server.requests == []


def test_what_opening_loads_is_within_the_budget_and_from_our_origin_alone(server: Fake, site: Open) -> None:
    page = site()
    hosts = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.get_by_role("button", name=LAUNCHER).click()
    page.locator(".rows .row").first.wait_for()
    page.wait_for_load_state("networkidle")
    urls = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    files = [
        ROOT / url.split("/static/webchat/")[1]
        for url in urls
        if "/static/webchat/" in url and "/shield/" not in url
    ]
    assert sum(packed(file) for file in files if file.name != "widget.js") <= 35_000
    assert hosts == {server.origin.removeprefix("http://")}
    assert not [url for url in urls if re.search(r"\.(woff2?|ttf|otf)", url)]


def test_it_is_reached_and_left_by_keyboard_and_focus_returns(site: Open) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).wait_for()
    page.locator("body").press("Tab")
    page.locator("body").press("Tab")
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_be_focused()
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_focused()
    expect(page.locator(".panel")).to_be_hidden()


def test_it_floats_lower_right_and_is_56_pixels_round_on_a_phone(site: Open) -> None:
    box = site(phone=True).get_by_role("button", name=LAUNCHER).bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (56, 56)
    assert box["x"] + box["width"] == 390 - 16
    assert box["y"] + box["height"] == 844 - 16


def test_it_makes_way_while_a_phone_scrolls_down(site: Open) -> None:
    page = site(phone=True)
    button = page.get_by_role("button", name=LAUNCHER)
    button.wait_for()
    page.evaluate("document.body.style.minHeight = '4000px'")
    page.mouse.wheel(0, 900)
    expect(button).to_be_hidden()
    page.mouse.wheel(0, -300)
    expect(button).to_be_visible()


def test_the_open_panel_is_remembered_and_so_is_the_closed_one(server: Fake, site: Open) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).click()
    page.locator(".panel").wait_for()
    page.reload()
    expect(page.locator(".panel")).to_be_visible()
    page.get_by_role("button", name="Close chat, keeps your place").click()
    page.reload()
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()
    expect(page.locator(".panel")).to_be_hidden()


def test_the_launcher_counts_what_is_unread(server: Fake, site: Open) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).click()
    ask(page, server, WORDS["en"])
    page.keyboard.press("Escape")
    server.say("one", MEI)
    server.say("two", MEI)
    expect(page.get_by_role("button", name="Chat with us, 2 unread")).to_be_visible()
    page.reload()
    button = page.get_by_role("button", name="Chat with us, 2 unread")
    expect(button).to_be_visible()
    button.click()
    expect(page.locator(".bubble.in").last).to_contain_text("two")
    server.wait_for(lambda: {"type": "seen", "seq": 4} in server.frames)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name=LAUNCHER, exact=True)).to_be_visible()


def test_only_one_name_is_added_to_the_page(site: Open) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).click()
    page.locator(".panel").wait_for()
    added = page.evaluate("""() => {
        const frame = document.body.appendChild(document.createElement("iframe"));
        const clean = Object.keys(frame.contentWindow);
        frame.remove();
        return Object.keys(window).filter((one) => !clean.includes(one));
    }""")
    assert added == ["veriline"]


def test_it_opens_and_closes_from_script(site: Open) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).wait_for()
    page.evaluate("() => void veriline.open()")
    expect(page.locator(".panel")).to_be_visible()
    page.evaluate("veriline.close()")
    expect(page.locator(".panel")).to_be_hidden()


def test_a_chinese_page_or_browser_gets_chinese(site: Open) -> None:
    page = site(language="zh-hans")
    page.get_by_role("button", name="在线客服").click()
    expect(page.get_by_role("button", name="转人工，约 4 分钟").first).to_be_visible()
    assert page.locator(".panel").get_attribute("lang") == "zh-Hans"


def test_an_arabic_page_gets_arabic_from_the_right(site: Open) -> None:
    page = site(language="ar")
    page.get_by_role("button", name="تحدث معنا").click()
    panel = page.locator(".panel")
    expect(panel).to_have_attribute("dir", "rtl")
    assert panel.evaluate("node => getComputedStyle(node).direction") == "rtl"


def test_the_language_is_chosen_before_the_first_message_and_goes_with_the_conversation(
    server: Fake, site: Open
) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).click()
    page.get_by_label("Language").first.select_option("zh-hans")
    expect(page.locator("textarea")).to_have_attribute("placeholder", "输入消息")
    assert server.talks == {}
    page.locator("textarea").fill("充值没到账")
    page.keyboard.press("Enter")
    server.wait_for(lambda: server.talks and server.texts())
    assert server.talk.opening["language"] == "zh-hans"
    page.reload()
    expect(page.locator("textarea")).to_have_attribute("placeholder", "输入消息")


def test_the_examples_fit_the_product_area_and_one_is_the_first_message(server: Fake, site: Open) -> None:
    page = site(product_area="sign-in-and-security")
    page.get_by_role("button", name=LAUNCHER).click()
    page.get_by_role("button", name="I lost my authenticator").click()
    server.wait_for(lambda: server.talks and server.texts() == ["I lost my authenticator"])
    assert server.talk.bodies[0]["fields"] == {"product_area": "sign-in-and-security"}
    expect(page.get_by_role("list", name="Common problems")).to_be_hidden()


def test_an_ended_conversation_does_not_load_the_panel_on_every_page(server: Fake, site: Open) -> None:
    page = site()
    page.get_by_role("button", name=LAUNCHER).click()
    ask(page, server, WORDS["en"])
    server.close()
    expect(page.locator(".end")).to_be_visible()
    page.keyboard.press("Escape")
    page.reload()
    page.get_by_role("button", name=LAUNCHER).wait_for()
    page.wait_for_timeout(400)
    urls = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    assert [url.rpartition("/")[2] for url in urls] == ["widget.js"]
    page.get_by_role("button", name=LAUNCHER).click()
    expect(page.locator(".end")).to_be_visible()


def test_where_the_panel_cannot_run_the_button_still_leads_somewhere(server: Fake, site: Open) -> None:
    page = site()
    server.pages["/chat/"] = ("<h1>Chat</h1>", "")
    page.route("**/panel.js", lambda route: route.abort())
    with page.context.expect_page() as opened:
        page.get_by_role("button", name=LAUNCHER).click()
    assert opened.value.url == f"{server.origin}/chat/"
