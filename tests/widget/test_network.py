"""Whatever the network does: every message once and in order, the place in the line kept, other tabs in step."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .fake import MEI, Fake
from .states import WORDS, ask, drawers, queue, write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
ENGLISH = WORDS["en"]


#: The bubbles on the screen, without what only screen readers hear.
BUBBLES = ".log .bubble > :last-child"
GREETING = "Hello. I am an automatic assistant. Tell me what happened, in any language."


def shows(page: Page, *texts: str) -> None:
    """The conversation on the screen is the greeting and these, once each and in this order; nothing is on its way."""
    expect(page.locator(BUBBLES)).to_have_text([GREETING, *texts])
    expect(page.locator(".outgoing .bubble")).to_have_count(0)


def test_offline_messages_wait_dashed_and_go_out_once_in_order(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    page.context.set_offline(True)
    expect(page.locator(".net")).to_contain_text("You are offline.")
    expect(page.locator(".net")).to_contain_text("Trying again in")
    for n in range(5):
        write(page, f"message {n}")
    expect(page.locator(".unsent")).to_have_count(5)
    page.context.set_offline(False)
    shows(page, ENGLISH["asked"], *(f"message {n}" for n in range(5)))
    server.wait_for(lambda: not drawers(page, "outbox"))
    assert server.texts() == [ENGLISH["asked"], *(f"message {n}" for n in range(5))]
    expect(page.locator(".net")).to_be_hidden()
    expect(page.locator(".vh[role=status]")).to_have_text("Back online.")


def test_unsent_messages_survive_closing_the_tab(server: Fake, chat: Open, site: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.fail = lambda method, path: (503, {}, {}) if path.endswith("/messages") else None
    write(page, "do not lose me")
    context = page.context
    page.close()
    server.fail = lambda *_: None
    again = site(context=context)
    server.wait_for(lambda: server.texts() == [ENGLISH["asked"], "do not lose me"])
    expect(again.locator(".bubble.out")).to_have_count(2)


def test_an_answer_that_got_lost_does_not_double_the_message(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    answer, calls = server.answer, []

    def lose_the_first(method: str, path: str, body: Any, token: str) -> tuple[int, Any, dict[str, str]]:
        result = answer(method, path, body, token)
        if path.endswith("/messages"):
            calls.append(body["client_id"])
            if len(calls) == 1:
                return 502, {}, {}
        return result

    server.answer = lose_the_first  # type: ignore[method-assign]
    try:
        write(page, "only once")
        server.wait_for(lambda: len(calls) == 2)
    finally:
        server.answer = answer  # type: ignore[method-assign]
    server.wait_for(lambda: not drawers(page, "outbox"))
    shows(page, ENGLISH["asked"], "only once")
    assert calls[0] == calls[1]
    assert server.texts() == [ENGLISH["asked"], "only once"]


def test_a_gap_in_the_numbers_is_fetched(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    push = server.push
    server.push = lambda *_: None  # type: ignore[method-assign]
    server.say("one")
    server.say("two")
    server.push = push  # type: ignore[method-assign]
    server.say("three")
    shows(page, ENGLISH["asked"], "one", "two", "three")


def test_events_that_come_twice_or_late_are_shown_once(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.say("hello")
    for event in [*server.talk.events, *reversed(server.talk.events)]:
        server.push({"type": "event", "event": event}, server.talk)
    server.say("end")
    shows(page, ENGLISH["asked"], "hello", "end")


def test_resync_reads_what_is_missing(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    push = server.push
    server.push = lambda *_: None  # type: ignore[method-assign]
    server.say("missed")
    server.push = push  # type: ignore[method-assign]
    server.push({"type": "resync"}, server.talk)
    expect(page.locator(".bubble.in").last).to_contain_text("missed")


def test_a_dropped_socket_resumes_from_where_it_was(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.frames.clear()
    server.drop_sockets()
    server.say("while you were gone")
    expect(page.locator(".bubble.in").last).to_contain_text("while you were gone")
    server.wait_for(
        lambda: [frame for frame in server.frames if frame["type"] == "hello" and frame["after"] >= 2]
    )
    shows(page, ENGLISH["asked"], "while you were gone")
    expect(page.locator(".net")).to_be_hidden()


def test_where_sockets_are_blocked_polling_brings_the_same(server: Fake, chat: Open) -> None:
    server.sockets_allowed = False
    page = chat()
    write(page, ENGLISH["asked"])
    server.wait_for(lambda: server.talks and server.texts())
    server.say("by polling")
    expect(page.locator(".bubble.in").last).to_contain_text("by polling")
    expect(page.locator(".net")).to_be_hidden()
    server.sockets_allowed = True
    server.wait_for(lambda: any(server.sockets.values()))


def test_reload_and_another_page_keep_the_conversation_open(server: Fake, chat: Open) -> None:
    page = chat()
    queue(page, server, ENGLISH)
    page.reload()
    expect(page.locator(".queue .number")).to_have_text("3")
    page.get_by_role("link", name="Another page").click()
    expect(page.locator(".queue .number")).to_have_text("3")
    expect(page.locator(".bubble.out")).to_contain_text(ENGLISH["asked"])
    assert len(server.talks) == 1
    assert sum("/handoff" in request for request in server.requests) == 1


def test_a_second_tab_stays_in_step(server: Fake, chat: Open, site: Open) -> None:
    first = chat()
    ask(first, server, ENGLISH)
    second = site(context=first.context)
    expect(second.locator(".bubble.out")).to_have_count(1)
    write(second, "from the second tab")
    expect(first.locator(".bubble.out")).to_have_count(2)
    write(first, "from the first tab")
    server.wait_for(lambda: server.texts()[-1] == "from the first tab")
    server.say("to both")
    said = [ENGLISH["asked"], "from the second tab", "from the first tab", "to both"]
    for tab in (first, second):
        shows(tab, *said)
    first.context.set_offline(True)
    expect(first.locator(".net")).to_be_visible()
    write(first, "waiting")
    expect(second.locator(".outgoing .bubble")).to_contain_text("waiting")
    first.context.set_offline(False)
    server.wait_for(lambda: not drawers(first, "outbox"))
    for tab in (first, second):
        shows(tab, *said, "waiting")
    assert server.texts().count("waiting") == 1


def test_two_tabs_that_open_at_once_get_one_conversation(server: Fake, chat: Open, site: Open) -> None:
    first = chat()
    second = site(context=first.context)
    second.locator(".panel").wait_for()
    for tab in (first, second):
        tab.locator("textarea").fill("both")
    for tab in (first, second):
        tab.locator("textarea").press("Enter")
    server.wait_for(lambda: server.talks and len(server.texts()) == 2)
    assert len(server.talks) == 1


def test_a_token_is_renewed_before_it_ends_and_other_tabs_follow(
    server: Fake, chat: Open, site: Open
) -> None:
    first = chat()
    ask(first, server, ENGLISH)
    old = server.talk.token
    first.evaluate("""() => {
        const key = Object.keys(localStorage).find((one) => one.endsWith(":session"));
        const held = JSON.parse(localStorage[key]);
        localStorage[key] = JSON.stringify({ ...held, tokenAt: held.tokenAt - 2 * 86_400_000 });
    }""")
    second = site(context=first.context)
    server.wait_for(lambda: server.talk.token != old)
    write(second, "with the new one")
    write(first, "here too")
    server.wait_for(lambda: len(server.texts()) == 3)


def test_a_dead_token_says_so_and_offers_a_new_conversation(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.talk.token = "another"
    page.reload()
    expect(page.locator(".notice")).to_contain_text("This conversation can no longer be opened here.")
    page.get_by_role("button", name="Start a new conversation").click()
    write(page, "again")
    server.wait_for(lambda: len(server.talks) == 2 and server.texts() == ["again"])


def test_a_server_that_is_away_at_the_first_message_gets_it_later(server: Fake, chat: Open) -> None:
    page = chat()
    server.fail = lambda method, path: (503, {}, {}) if path == "/api/v1/conversations" else None
    write(page, "first words")
    expect(page.locator(".net")).to_be_visible()
    server.fail = lambda *_: None
    page.get_by_role("button", name="Try now").click()
    server.wait_for(lambda: server.talks and server.texts() == ["first words"])


def test_a_site_that_is_not_allowed_is_told_so(server: Fake, chat: Open) -> None:
    page = chat()
    refusal = {"detail": "This site may not carry our chat. Open our help centre instead."}
    server.fail = lambda method, path: (403, refusal, {})
    write(page, "hello")
    expect(page.locator(".notice")).to_contain_text("Open our help centre instead.")


def test_a_long_conversation_is_read_page_by_page(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    first = server.talk.events[0]
    for n in range(450):
        seq = len(server.talk.events) + 1
        server.talk.events.append({**first, "seq": seq, "data": {"id": f"m{n}", "text": f"line {n}"}})
    page.reload()
    expect(page.locator(".bubble.in").last).to_contain_text("line 449")
    expect(page.locator(".log .bubble")).to_have_count(452)


def test_what_was_said_before_can_be_read_again_and_news_do_not_pull_the_reader_away(
    server: Fake, chat: Open
) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    for n in range(30):
        server.say(f"line {n}")
    newest, oldest = page.locator("[role=log] .bubble").last, page.locator("[role=log] .bubble").first
    expect(newest).to_contain_text("line 29")
    expect(newest).to_be_in_viewport()
    page.locator(".scroll").evaluate("one => one.scrollTo(0, 0)")
    expect(oldest).to_be_in_viewport(ratio=1)
    server.say("news")
    expect(newest).to_contain_text("news")
    expect(oldest).to_be_in_viewport(ratio=1)


def test_the_log_is_appended_and_never_drawn_again(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    expect(page.locator(".log[role=log] .group")).to_have_count(2)
    page.evaluate("""() => {
        const log = document.querySelector("veriline-chat").shadowRoot.querySelector("[role=log]");
        [...log.children].forEach((one) => (one.known = true));
        window.removed = 0;
        new MutationObserver((all) => all.forEach((one) => {
            if (one.target === log) window.removed += one.removedNodes.length;
        })).observe(log, { childList: true });
    }""")
    server.join()
    for n in range(5):
        server.say(f"line {n}", MEI)
    write(page, "mine")
    expect(page.locator("[role=log] .bubble.out").last).to_contain_text("mine")
    log = "document.querySelector('veriline-chat').shadowRoot.querySelector('[role=log]')"
    assert page.evaluate(f"[...{log}.children].slice(0, 2).every((one) => one.known)")
    assert page.evaluate("window.removed") == 0
    assert page.evaluate(f"[...{log}.children].at(-1).getAttribute('aria-live')") == "off"


def test_a_conversation_given_up_in_one_tab_is_given_up_in_all(server: Fake, chat: Open, site: Open) -> None:
    first = chat()
    ask(first, server, ENGLISH)
    second = site(context=first.context)
    expect(second.locator(".bubble.out")).to_have_count(1)
    server.close()
    first.get_by_role("button", name="Start a new conversation").click()
    write(first, "a new question")
    server.wait_for(lambda: len(server.talks) == 2 and server.texts() == ["a new question"])
    expect(second.locator(".bubble.out")).to_have_count(1)
    expect(second.locator(".bubble.out")).to_contain_text("a new question")


def test_a_token_that_ended_while_away_opens_nothing_by_itself(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.talk.token = "another"
    page.evaluate("""() => {
        const key = Object.keys(localStorage).find((one) => one.endsWith(":session"));
        localStorage[key] = JSON.stringify({ ...JSON.parse(localStorage[key]), tokenAt: 0 });
    }""")
    page.reload()
    expect(page.locator(".notice")).to_contain_text("This conversation can no longer be opened here.")
    assert len(server.talks) == 1


def test_what_was_read_before_a_drop_is_told_again(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.say("read me")
    expect(page.locator(".bubble.in").last).to_contain_text("read me")
    server.frames.clear()
    page.context.set_offline(True)
    expect(page.locator(".net")).to_be_visible()
    page.context.set_offline(False)
    server.wait_for(lambda: {"type": "seen", "seq": 3} in server.frames)
