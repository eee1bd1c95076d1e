"""One panel, three ways: beside a page, as a dialog on a phone, as a page or an app's web view of its own."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .fake import WANTED, Fake
from .states import WORDS, ask, queue, write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
ENGLISH = WORDS["en"]


def test_beside_a_page_it_is_a_region_and_the_page_stays_usable(chat: Open) -> None:
    page = chat(brand="Northwind")
    panel = page.get_by_role("region", name="Northwind support")
    expect(panel).to_be_visible()
    page.get_by_role("link", name="Another page").click(trial=True)
    box = panel.bounding_box()
    assert box is not None
    assert (round(box["width"]), round(box["x"] + box["width"])) == (390, 1440 - 28)
    assert round(box["y"] + box["height"]) == 900 - 28


def test_on_a_phone_it_is_a_modal_dialog_and_the_page_behind_is_inert(chat: Open) -> None:
    page = chat(phone=True, brand="Northwind")
    dialog = page.get_by_role("dialog", name="Northwind support")
    expect(dialog).to_have_attribute("aria-modal", "true")
    box = dialog.bounding_box()
    assert box == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert page.evaluate("document.querySelector('main').inert")
    for _ in range(30):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.localName") in ("veriline-chat", "body")
    page.get_by_role("button", name="Close chat, keeps your place").click()
    assert not page.evaluate("document.querySelector('main').inert")
    assert page.evaluate("document.documentElement.style.overflow") == ""
    expect(page.get_by_role("button", name="Chat with us")).to_be_focused()


def test_phone_inputs_are_16_pixels_so_that_ios_does_not_zoom(server: Fake, chat: Open) -> None:
    server.wanted = WANTED
    page = chat(phone=True)
    queue(page, server, ENGLISH)
    page.get_by_role("button", name="Leave an e-mail").click()
    page.get_by_role("button", name="Transaction ID").click()
    page.get_by_role("button", name="Network").click()
    sizes = page.locator("textarea, .inp").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).fontSize)"
    )
    assert sizes == ["16px"] * 4


def test_every_control_on_a_phone_is_large_enough_for_a_thumb(server: Fake, chat: Open) -> None:
    page = chat(phone=True)
    ask(page, server, ENGLISH)
    server.say("answer", actions=["solved", "person"], category="trading")
    expect(page.locator(".chip")).to_be_visible()
    expect(page.locator(".choices button")).to_have_count(3)
    small = page.locator("veriline-chat :is(button, a, select):visible").evaluate_all("""(all) => all
        .map((one) => [one, one.getBoundingClientRect(), getComputedStyle(one, "::after")])
        .map(([one, box, { content, top, left }]) => content === "none" ? [one, box.height, box.width]
            : [one, box.height - 2 * parseFloat(top), box.width - 2 * parseFloat(left)])
        .map(([one, ...sizes]) => [one.textContent || one.ariaLabel, ...sizes])
        .filter(([, height, width]) => height < 44 || width < 44)""")
    assert small == []


def test_turning_the_phone_or_widening_the_window_changes_the_mode(chat: Open) -> None:
    page = chat()
    page.set_viewport_size({"width": 400, "height": 800})
    expect(page.get_by_role("dialog")).to_be_visible()
    page.set_viewport_size({"width": 1200, "height": 800})
    expect(page.get_by_role("region", name="Support chat")).to_be_visible()
    assert not page.evaluate("document.querySelector('main').inert")


def test_escape_closes_the_menu_first(chat: Open) -> None:
    page = chat()
    page.get_by_role("button", name="More").click()
    expect(page.locator(".menu")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".menu")).to_be_hidden()
    expect(page.locator(".panel")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".panel")).to_be_hidden()


def test_a_page_of_its_own_has_no_way_to_close_it(server: Fake, chat: Open) -> None:
    page = chat(mode="page", brand="Northwind")
    expect(page.get_by_role("button", name="Close chat, keeps your place")).to_have_count(0)
    ask(page, server, ENGLISH)
    server.say("hello")
    expect(page.locator(".bubble.in").last).to_contain_text("hello")
    page.keyboard.press("Escape")
    expect(page.locator(".panel")).to_be_visible()


def test_a_web_view_gets_the_customers_token_by_the_fragment_and_hides_it(server: Fake, chat: Open) -> None:
    page = chat(mode="embed", phone=True, fragment="#token=good", app="Northwind app", app_version="9.4.1")
    server.wait_for(lambda: server.talks)
    assert server.talk.assurance == 2
    assert page.url.endswith("/")
    client = server.talk.opening["client"]
    assert (client["app"], client["version"], client["timezone"]) == (
        "Northwind app",
        "9.4.1",
        "Asia/Shanghai",
    )
    assert page.locator(".panel").bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    page.get_by_role("button", name="More").click()
    expect(page.locator(".menu dl")).to_contain_text("Northwind app 9.4.1")
    expect(page.locator(".menu dl")).to_contain_text("Signed in")


def test_the_same_conversation_opens_in_a_full_page(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    from .conftest import CSP, FULL_PAGE

    body = FULL_PAGE.format(language="en", theme="", help=server.origin, mode="page", attributes="")
    server.pages["/chat/"] = (body, CSP.format(help=server.origin, live=server.live_url))
    page.get_by_role("button", name="More").click()
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Open in full page").click()
    full = opened.value
    expect(full.locator(".bubble.out")).to_contain_text(ENGLISH["asked"])
    assert full.url == f"{server.origin}/chat/"
    assert full.evaluate("window.opener") is None
    write(full, "from the full page")
    expect(page.locator(".bubble.out").last).to_contain_text("from the full page")
    assert len(server.talks) == 1


def test_a_link_in_the_chat_on_a_phone_makes_way_for_the_page(server: Fake, chat: Open, site: Open) -> None:
    page = chat(phone=True)
    ask(page, server, ENGLISH)
    rows = [
        {"id": "1", "title": "An article", "url": page.url + "other"},
        {"id": "2", "title": "Elsewhere", "url": "/en/articles/2/"},
    ]
    server.say("These:", suggestions=rows)
    expect(page.get_by_role("link", name="Elsewhere")).to_have_attribute("target", "_blank")
    page.get_by_role("link", name="An article").click()
    page.wait_for_url("**/other")
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    expect(page.locator(".panel")).to_be_hidden()


def test_motion_is_words_for_those_who_want_none(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    page.emulate_media(reduced_motion="reduce")
    server.hint("typing", actor={"kind": "agent", "name": "Mei L."})
    expect(page.locator(".typing span")).to_have_text("Mei is typing")
    expect(page.locator(".typing span")).to_be_visible()
    expect(page.locator(".typing i").first).to_be_hidden()
