"""Writing: the IME guard, new lines, what happens to a message that the server refuses."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .fake import Fake
from .states import WORDS, ask, drawers, write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
ENGLISH = WORDS["en"]


ENTER_TO_BUBBLE = """() => new Promise((done) => {
    const root = document.querySelector("veriline-chat").shadowRoot;
    const bubbles = () => root.querySelectorAll(".bubble.out").length;
    const before = bubbles();
    const began = performance.now();
    new MutationObserver(() => bubbles() > before && done(performance.now() - began))
        .observe(root, { childList: true, subtree: true });
    root.querySelector("textarea").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
})"""


def test_enter_while_composing_sends_nothing_20_times(server: Fake, chat: Open) -> None:
    page = chat(language="zh-hans")
    page.locator("textarea").focus()
    devtools = page.context.new_cdp_session(page)
    enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 229}
    for _ in range(20):
        devtools.send("Input.imeSetComposition", {"text": "tixian", "selectionStart": 6, "selectionEnd": 6})
        devtools.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **enter})
        devtools.send("Input.insertText", {"text": "提现"})
        devtools.send("Input.dispatchKeyEvent", {"type": "keyUp", **enter})
    page.wait_for_timeout(300)
    expect(page.locator("textarea")).to_have_value("提现" * 20)
    assert server.talks == {}
    page.keyboard.press("Enter")
    server.wait_for(lambda: server.talks and server.texts() == ["提现" * 20])


def test_safari_fires_the_enter_after_the_composition_and_still_nothing_is_sent(
    server: Fake, chat: Open
) -> None:
    page = chat()
    page.locator("textarea").fill("提现")
    for _ in range(20):
        page.locator("textarea").evaluate("""(box) => {
            box.dispatchEvent(new CompositionEvent("compositionstart"));
            box.dispatchEvent(new CompositionEvent("compositionend"));
            box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
        }""")
        page.wait_for_timeout(5)
    page.wait_for_timeout(200)
    assert server.talks == {}
    expect(page.locator("textarea")).to_have_value("提现")


def test_shift_enter_makes_a_new_line_and_the_box_grows(server: Fake, chat: Open) -> None:
    page = chat()
    box = page.locator("textarea")
    box.focus()
    low = box.bounding_box()
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    high = box.bounding_box()
    assert low is not None
    assert high is not None
    assert high["height"] > low["height"]
    page.keyboard.press("Enter")
    server.wait_for(lambda: server.talks and server.texts() == ["one\ntwo"])
    expect(box).to_have_value("")


def test_a_bubble_is_on_the_screen_within_50_ms_of_enter(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    took = []
    for n in range(5):
        page.locator("textarea").fill(f"{ENGLISH['thanks']} {n}")
        server.wait_for(lambda n=n: drawers(page, "draft") == [f'"{ENGLISH["thanks"]} {n}"'])
        took.append(page.evaluate(ENTER_TO_BUBBLE))
        expect(page.locator("[role=log] .bubble.out").last).to_contain_text(f"{ENGLISH['thanks']} {n}")
    # The quickest of them: what the machine does beside this only ever adds.
    assert min(took) < 50


def test_text_from_anybody_never_becomes_markup(server: Fake, chat: Open) -> None:
    page = chat()
    nasty = "<img src=x onerror=alert(1)><script>alert(2)</script> \u202egnp.exe"
    ask(page, server, ENGLISH)
    write(page, nasty)
    server.say(nasty)
    expect(page.locator(".bubble.in").last).to_contain_text("<img src=x")
    assert page.locator(".bubble img, .bubble script").count() == 0


def test_only_links_to_our_own_pages_are_links(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.say(f"See {server.origin}/en/articles/7/ and https://exchange-help.example/login")
    expect(page.locator(".bubble a")).to_have_count(1)
    expect(page.locator(".bubble a")).to_have_attribute("href", f"{server.origin}/en/articles/7/")


def test_a_refused_message_says_why_and_can_be_sent_again_or_deleted(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    refusal = {"title": "There is a problem", "detail": "That is too long for one message.", "status": 422}
    server.fail = lambda method, path: (422, refusal, {}) if path.endswith("/messages") else None
    write(page, "first")
    write(page, "second")
    expect(page.locator(".meta.failed")).to_have_count(2)
    expect(page.locator(".meta.failed").first).to_contain_text("Not sent. That is too long for one message.")
    server.fail = lambda *_: None
    page.locator(".meta.failed").last.get_by_role("button", name="delete").click()
    page.locator(".meta.failed").get_by_role("button", name="Try again").click()
    server.wait_for(lambda: server.texts() == [ENGLISH["asked"], "first"])
    expect(page.locator(".meta.failed")).to_have_count(0)


def test_too_many_messages_wait_as_long_as_the_server_asks(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    calls = []

    def slow(method: str, path: str) -> tuple[int, dict, dict] | None:
        if not path.endswith("/messages"):
            return None
        calls.append(time.monotonic())
        return (
            (429, {"detail": "That was a lot at once. Try again in 3 s."}, {"Retry-After": "3"})
            if len(calls) == 1
            else None
        )

    server.fail = slow
    write(page, "hello")
    expect(page.locator(".notice")).to_contain_text("That was a lot at once")
    server.wait_for(lambda: "hello" in server.texts())
    assert len(calls) == 2
    assert calls[1] - calls[0] >= 3


def test_a_message_to_a_closed_chat_is_kept_and_sent_after_reopening(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.talk.closed = True
    write(page, "one more thing")
    expect(page.locator(".meta.failed")).to_contain_text("This chat has ended.")
    server.event("conversation_closed", {"kind": "agent", "name": "Mei L.", "staff_number": "0417"}, {})
    page.get_by_role("button", name="Not solved, reopen within 7 days").click()
    server.wait_for(lambda: "one more thing" in server.texts())
    expect(page.locator(".divider").last).to_contain_text("Chat reopened")
    expect(page.locator("textarea")).to_be_visible()


def test_after_seven_days_reopening_is_not_offered(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.talk.closed = True
    event = server.event("conversation_closed", {"kind": "system"}, {})
    event["at"] = "2020-01-01T00:00:00Z"
    page.reload()
    expect(page.get_by_role("button", name="Download this conversation")).to_be_visible()
    expect(page.get_by_role("button", name="Not solved, reopen within 7 days")).to_have_count(0)
    page.get_by_role("button", name="Start a new conversation").click()
    ask(page, server, ENGLISH)
    assert len(server.talks) == 2


def test_a_draft_survives_a_reload(server: Fake, chat: Open) -> None:
    page = chat()
    page.locator("textarea").fill("half a sentence")
    server.wait_for(lambda: drawers(page, "draft"))
    page.reload()
    expect(page.locator("textarea")).to_have_value("half a sentence")
