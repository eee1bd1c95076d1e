"""Secrets stop in the browser: nothing of them leaves the page, in any way (requirements O1, O2)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from .fake import WANTED, Fake
from .states import CHINESE, ENGLISH, WORDS, ask, drawers, held, write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]

SECRETS = {
    "English seed phrase": (ENGLISH, "winner thank"),
    "card number": ("my card is 4242 4242 4242 4242", "4242"),
    "private key": (
        "my private key is 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318",
        "4c0883a6",
    ),
    "one-time code": ("验证码是 482913", "482913"),
    "password": ("我的密码是Abc12345!", "Abc12345"),
}


def everything_sent(server: Fake) -> str:
    """All bodies and frames the server ever got."""
    return b"".join(server.seen_bodies).decode(errors="replace") + repr(server.frames) + repr(server.requests)


def kept(page: Page) -> str:
    """All this browser keeps."""
    return page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")


@pytest.mark.parametrize("name", SECRETS)
def test_a_typed_secret_never_leaves_the_page(name: str, server: Fake, chat: Open) -> None:
    text, part = SECRETS[name]
    page = chat()
    ask(page, server, WORDS["en"])
    page.locator("textarea").press_sequentially(text, delay=4)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("button", name="Send, blocked")).to_have_attribute("aria-disabled", "true")
    page.get_by_role("button", name="Send, blocked").click(force=True)
    page.reload()
    page.locator("textarea").wait_for()
    page.wait_for_timeout(400)
    assert part not in everything_sent(server)
    assert part not in kept(page)


def test_the_beginning_of_a_secret_kept_while_it_was_typed_goes_with_it(server: Fake, chat: Open) -> None:
    page = chat()
    text, part = SECRETS["private key"]
    page.locator("textarea").fill(text[: text.index(part) + len(part)])
    server.wait_for(lambda: drawers(page, "draft"))
    page.locator("textarea").fill(text)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    assert drawers(page, "draft") == []


def test_a_pasted_phrase_is_stopped_at_once_and_blurred(server: Fake, chat: Open) -> None:
    page = chat()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", ENGLISH)
    page.locator("textarea").focus()
    page.keyboard.press("Control+V")
    expect(page.get_by_role("alert")).to_contain_text("Anyone with these 12 words can empty that wallet.")
    blur = "getComputedStyle(document.querySelector('veriline-chat').shadowRoot.querySelector('textarea')).filter"
    assert "blur" in page.evaluate(blur)
    page.get_by_role("button", name="Show what I typed").click()
    assert page.evaluate(blur) == "none"
    assert server.talks == {}


def test_a_closed_up_phrase_is_counted_by_its_characters(server: Fake, chat: Open) -> None:
    page = chat()
    page.locator("textarea").fill(CHINESE.replace(" ", ""))
    expect(page.get_by_role("alert")).to_contain_text("Anyone with these 12 words can empty that wallet.")
    assert server.talks == {}


def test_deleting_it_asks_where_else_it_was_typed_and_says_what_to_do(server: Fake, chat: Open) -> None:
    page = chat()
    page.locator("textarea").fill(ENGLISH)
    page.get_by_role("button", name="Delete it").click()
    expect(page.locator("textarea")).to_have_value("")
    page.get_by_role("button", name="Yes", exact=True).click()
    expect(page.locator(".call")).to_contain_text("make a new wallet and move the funds to it now")
    assert server.talks == {}
    write(page, "thank you")
    expect(page.locator(".call")).to_have_count(0)


def test_what_is_not_a_secret_goes_out_masked(server: Fake, chat: Open) -> None:
    page = chat()
    page.locator("textarea").fill(f"Is this one safe: {ENGLISH} ???")
    page.get_by_role("button", name="It is not a secret").click()
    server.wait_for(lambda: server.talks and server.texts())
    assert server.texts() == ["Is this one safe: [[removed:seed_phrase]] ???"]
    assert "winner" not in everything_sent(server)
    expect(page.locator(".bubble.out .token")).to_have_text("seed phrase removed")


def test_the_second_half_of_a_phrase_is_stopped(server: Fake, chat: Open) -> None:
    page = chat()
    words = ENGLISH.split()
    write(page, " ".join(words[:6]))
    server.wait_for(lambda: server.talks and server.texts())
    page.locator("textarea").fill(" ".join(words[6:]))
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    page.wait_for_timeout(300)
    assert len(server.texts()) == 1


def test_what_customers_must_be_able_to_send_is_sent(server: Fake, chat: Open) -> None:
    page = chat()
    through = [
        "TxID 9b0fc92260312ce44e74ef369f5c66bb85b3f5b0d3b6c9ed7a4a3f2c3d1e0f11",
        "订单号 123456 一直没有到账",
        "my address is bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ]
    for text in through:
        write(page, text)
    server.wait_for(lambda: server.talks and server.texts() == through)


def test_a_message_is_held_until_the_detectors_have_loaded(server: Fake, site: Open) -> None:
    page = site()
    blocked = True

    def gate(route: Route) -> None:
        route.abort() if blocked else route.continue_()

    page.route("**/shield/shield.js*", gate)
    page.get_by_role("button", name="Chat with us").click()
    page.locator("textarea").fill("hello")
    page.keyboard.press("Enter")
    expect(page.locator(".vh[role=status]")).to_contain_text("The safety check is still loading")
    assert server.talks == {}
    blocked = False
    expect(page.locator(".bubble.out")).to_contain_text("hello")
    server.wait_for(lambda: server.talks and server.texts() == ["hello"])


def test_typing_a_secret_is_not_even_told_as_typing(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, WORDS["en"])
    server.frames.clear()
    page.locator("textarea").fill(ENGLISH)
    expect(page.get_by_role("alert")).to_be_visible()
    assert [frame for frame in server.frames if frame["type"] == "typing"] == []
    page.locator("textarea").fill("just words")
    server.wait_for(lambda: {"type": "typing"} in server.frames)


def test_a_secret_in_a_field_lands_in_the_box_and_is_stopped(server: Fake, chat: Open) -> None:
    server.wanted = WANTED
    page = chat()
    ask(page, server, WORDS["en"])
    page.locator(".under .link").click()
    page.get_by_role("button", name="Order number").click()
    page.get_by_label("Order number", exact=True).fill(ENGLISH)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator(".alarm")).to_be_visible()
    assert "winner" not in everything_sent(server)
    assert "winner" not in kept(page)


def test_what_is_held_is_asked_about_in_its_place_and_the_word_is_told_without_a_message(
    server: Fake, chat: Open
) -> None:
    page = chat()
    held(page, server, WORDS["en"])
    asked = page.locator(".call.warn")
    expect(asked).to_contain_text("Is this a transaction ID or a private key?")
    expect(page.locator(".bubble.out .token")).to_have_text("4c0883…2318")
    asked.get_by_role("button", name="A transaction ID").click()
    server.wait_for(lambda: server.talk.bodies[-1]["fields"] == {"held": "harmless"})
    event = server.talk.events[-2]
    event["data"].update(text="it is 4c0883a69102937d")
    server.event("seal_opened", {"kind": "customer"}, {"id": event["data"]["id"]})
    expect(page.locator(".bubble.out")).to_contain_text("it is 4c0883a69102937d")
    expect(asked).to_have_count(0)
