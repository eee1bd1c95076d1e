"""Talking with people: the line, the person, nobody there, identity, files, the end."""

import base64
import io
import json
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from .fake import BOT, MEI, PATIENCE_S, WANTED, Fake
from .states import WORDS, answers, ask, drawers, ended, offline, queue, shut, write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
ENGLISH = WORDS["en"]


def test_opening_the_chat_asks_nothing_and_leaves_nothing_behind(server: Fake, chat: Open) -> None:
    page = chat()
    expect(page.get_by_role("list", name="Common problems")).to_be_visible()
    expect(page.locator("input:visible")).to_have_count(0)
    assert server.requests == ["GET /api/v1/availability?language=en"]


def test_the_first_words_say_that_it_is_automatic_in_each_language(chat: Open) -> None:
    expect(chat().locator(".who")).to_have_text("Assistant, automatic")
    expect(chat(language="zh-hans").locator(".who")).to_have_text("自动助手")


@pytest.mark.parametrize(
    "reply",
    [
        {"text": "These:", "suggestions": [{"id": "1", "title": "One", "url": "/1"}], "actions": ["solved", "person"]},
        {"text": "I did not find an answer to that.", "actions": ["person"]},
        {"text": "Good."},
        {"text": "We removed something.", "kinds": [{"kind": "password"}]},
        {"text": "A person is being called now.", "actions": ["emergency"]},
    ],
)  # fmt: skip
def test_a_way_to_a_person_is_on_every_reply_of_the_bot(reply: dict, server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.say(**reply)
    expect(page.locator(".choices").get_by_role("button", name="Talk to a person, 4 min")).to_be_visible()
    expect(page.locator(".under").get_by_role("button", name="Talk to a person, 4 min")).to_be_visible()


def test_an_answer_that_solved_it_is_told_without_a_message(server: Fake, chat: Open) -> None:
    page = chat()
    answers(page, server, ENGLISH)
    page.get_by_role("button", name="That solved it").click()
    server.wait_for(lambda: server.talk.bodies[-1]["fields"] == {"solved": "yes"})
    expect(page.locator(".bubble.out")).to_have_count(1)
    server.say("Good. You can close this chat, or ask something else.")
    expect(page.locator(".choices button")).to_have_count(1)


def test_an_answer_that_did_not_solve_it_is_told_with_its_reason_and_without_a_message(
    server: Fake, chat: Open
) -> None:
    page = chat()
    answers(page, server, ENGLISH)
    page.get_by_role("button", name="Not yet").click()
    server.wait_for(lambda: server.talk.bodies[-1]["fields"] == {"solved": "no"})
    why = {"label": "I did not understand it", "fields": {"solved": "no", "reason": "unclear"}}
    server.event("message", BOT, {"id": "why", "text": "What was missing?", "actions": [why, "person"]})
    page.get_by_role("button", name="I did not understand it").click()
    server.wait_for(lambda: server.talk.bodies[-1]["fields"] == why["fields"])
    expect(page.locator(".bubble.out")).to_have_count(1)


def test_the_category_is_a_chip_that_can_be_changed_to_other(server: Fake, chat: Open) -> None:
    page = chat()
    answers(page, server, ENGLISH)
    chip = page.get_by_label("About")
    expect(chip).to_have_value("deposits-and-withdrawals")
    chip.select_option(label="Other")
    server.wait_for(lambda: server.talk.bodies[-1]["fields"] == {"category": "other"})
    expect(page.locator(".bubble.out")).to_have_count(1)


def test_the_place_moves_with_the_line_and_never_speaks_more_than_once_a_minute(
    server: Fake, chat: Open
) -> None:
    page = chat()
    queue(page, server, ENGLISH)
    spoken = page.locator(".vh[role=status]")
    expect(spoken).to_have_text("You are third in line. About 4 minutes. Most people wait 3 to 6.")
    server.queue(2, waits=(60, 200))
    server.hint("queue", position=2)
    expect(page.locator(".queue .number")).to_have_text("2")
    expect(page.locator(".queue h3")).to_have_text("You are second in line")
    expect(page.locator(".queue .range")).to_have_text("About 2 minutes. Most people wait 1 to 4.")
    expect(spoken).to_contain_text("You are third in line.")
    server.queue(1, waits=(0, 55))
    server.hint("queue", position=1)
    expect(page.locator(".queue h3")).to_have_text("You are next")
    expect(spoken).to_contain_text("You are next")
    server.queue(12, waits=(None, None))
    server.hint("queue", position=12)
    expect(page.locator(".queue h3")).to_have_text("You are 12th in line")
    expect(page.locator(".queue .range")).to_have_text("We cannot tell the wait yet. Your place is kept.")
    expect(page.locator(".queue")).to_contain_text("Someone in an emergency was helped first.")
    expect(page.locator(".ahead .one")).to_have_count(6)


def test_leaving_the_line_asks_once(server: Fake, chat: Open) -> None:
    page = chat()
    queue(page, server, ENGLISH)
    page.get_by_role("button", name="Leave the line").click()
    expect(page.get_by_role("button", name="Stay")).to_be_focused()
    page.get_by_role("button", name="Stay").click()
    page.get_by_role("button", name="Leave the line").click()
    page.get_by_role("button", name="Leave the line").click()
    server.wait_for(lambda: server.talk.place is None)
    expect(page.locator(".queue")).to_be_hidden()
    expect(page.locator(".sub")).to_have_text("Answers first, then people")


def test_a_field_given_while_waiting_travels_as_data_and_is_not_asked_again(server: Fake, chat: Open) -> None:
    server.wanted = WANTED
    page = chat()
    queue(page, server, ENGLISH)
    expect(page.locator(".prepare .done", has_text="USDT")).to_be_visible()
    page.get_by_role("button", name="Transaction ID").click()
    page.get_by_label("Transaction ID", exact=True).fill("7be1c05ed5aa9a2d")
    page.get_by_role("button", name="Add", exact=True).click()
    server.wait_for(lambda: len(server.texts()) == 2)
    assert server.texts()[1] == "Transaction ID: 7be1c05ed5aa9a2d"
    assert server.talk.bodies[-1]["fields"] == {"txid": "7be1c05ed5aa9a2d"}
    page.get_by_role("button", name="Network").click()
    page.get_by_label("Network", exact=True).select_option(label="TRON")
    page.get_by_role("button", name="Add", exact=True).click()
    server.wait_for(lambda: len(server.texts()) == 3)
    assert (server.texts()[2], server.talk.bodies[-1]["fields"]) == ("Network: TRON", {"network": "tron"})
    expect(page.locator(".prepare .done")).to_have_count(4)
    page.reload()
    expect(page.locator(".prepare .done")).to_have_count(4)


def test_what_is_being_filled_in_stays_when_somebody_speaks_meanwhile(server: Fake, chat: Open) -> None:
    server.wanted = WANTED
    page = chat()
    queue(page, server, ENGLISH)
    page.get_by_role("button", name="Transaction ID").click()
    field = page.get_by_label("Transaction ID", exact=True)
    field.fill("7be1c05e")
    server.say("Somebody is coming.")
    expect(page.get_by_text("Somebody is coming.")).to_be_attached()
    expect(field).to_have_value("7be1c05e")
    expect(field).to_be_focused()


def test_a_field_that_is_refused_says_why_where_it_was_typed(server: Fake, chat: Open) -> None:
    server.wanted = WANTED
    page = chat()
    queue(page, server, ENGLISH)
    refusal = {"title": "There is a problem", "detail": "This is no order number.", "status": 422}
    server.fail = lambda method, path: (422, refusal, {}) if path.endswith("/messages") else None
    page.get_by_role("button", name="Order number").click()
    page.get_by_label("Order number", exact=True).fill("??")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator(".prepare .error")).to_have_text("This is no order number.")
    expect(page.get_by_label("Order number", exact=True)).to_be_focused()
    expect(page.locator(".bubble.out")).to_have_count(1)


def test_an_answer_shows_what_the_article_says_as_quoted_with_its_source(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    parts = [
        {"text": "Most deposits arrive by themselves.", "source": 1, "kind": "lead"},
        {"text": "Network TRON · Confirmations 20", "source": 1, "kind": "row", "heading": "How long"},
        {"text": "Find the transaction ID.", "source": 1, "kind": "step"},
    ]
    source = {
        "id": "1004",
        "title": "My deposit has not arrived",
        "url": "/en/articles/1004-x/",
        "language": "en",
    }
    other = {"id": "1005", "title": "Wrong network", "url": "/en/articles/1005-x/", "lead": "It differs."}
    told = {"opening": "From our help centre:", "parts": parts, "sources": [source]}
    server.say(
        "From our help centre:\n\nMost deposits arrive by themselves.",
        answer=told,
        suggestions=[source, other],
        actions=["solved", "person"],
    )
    expect(page.locator("blockquote p").first).to_have_text("Most deposits arrive by themselves.")
    expect(page.locator("blockquote li")).to_have_text("Find the transaction ID.")
    expect(page.locator("figcaption a")).to_have_attribute("href", re.compile("1004"))
    expect(page.locator(".answer .rows .row")).to_have_count(1)
    expect(page.locator(".bubble.in").last).to_contain_text("From our help centre:")
    expect(page.locator(".bubble.in").last).not_to_contain_text("arrive by themselves")


def test_a_person_joins_by_name_and_staff_number(server: Fake, chat: Open) -> None:
    page = chat()
    queue(page, server, ENGLISH)
    server.join()
    server.say("Hi", MEI)
    expect(page.locator(".title")).to_have_text("Mei L.")
    expect(page.locator(".sub")).to_have_text("Staff 0417")
    page.get_by_role("button", name="Staff 0417").click()
    expect(page.locator(".proof")).to_contain_text("this window alone proves nothing")
    expect(page.locator(".proof a")).to_have_attribute("href", re.compile(r"/verify/\?q=0417$"))
    page.keyboard.press("Escape")
    expect(page.locator(".proof")).to_be_hidden()
    expect(page.locator(".divider")).to_contain_text("Mei joined at")
    expect(page.locator(".who .seal")).to_have_text("0417")
    expect(page.locator(".under .link")).to_be_hidden()
    expect(page.locator(".queue")).to_be_hidden()
    server.event("agent_left", MEI, {"to": "queue"})
    expect(page.locator(".divider").last).to_contain_text("Mei left at")
    expect(page.locator(".sub")).to_have_text("Waiting for a person")


@pytest.mark.parametrize(
    ("language", "sent", "seen"), [("en", "Sent ", "Seen 14:08"), ("zh-hans", "已发送 ", "已读 14:08")]
)
def test_that_the_agent_has_read_the_last_message_is_shown_and_still_after_a_reload(
    language: str, sent: str, seen: str, server: Fake, chat: Open
) -> None:
    page = chat(language=language)
    words = WORDS[language]
    queue(page, server, words)
    server.join()
    expect(page.locator(".title")).to_have_text("Mei L.")
    write(page, words["thanks"])
    receipt = page.locator("[role=log] .meta")
    expect(receipt).to_contain_text(sent)
    mine = len(server.talk.events)
    server.hint("seen", seq=mine - 1, at="2026-11-22T06:07:00Z")
    server.hint("typing", actor=MEI)
    expect(page.locator(".typing")).to_be_visible()
    expect(receipt).to_contain_text(sent)
    server.hint("seen", seq=mine, at="2026-11-22T06:08:00Z")
    expect(receipt).to_have_text(seen)
    expect(receipt.locator(".i-ticks")).to_be_visible()
    page.reload()
    expect(receipt).to_have_text(seen)
    write(page, words["how"])
    server.wait_for(lambda: words["how"] in server.texts())
    expect(receipt).to_contain_text(sent)


def test_typing_is_shown_for_a_while_and_never_announced(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    page.clock.install()
    server.hint("typing", actor=MEI)
    expect(page.locator(".typing")).to_be_visible()
    assert page.locator("[role=log] .typing").count() == 0
    page.clock.run_for(7_000)
    expect(page.locator(".typing")).to_have_count(0)


def test_nobody_there_is_said_before_a_word_is_typed_in_the_customers_own_time(
    server: Fake, chat: Open
) -> None:
    shut(server)
    page = chat()
    expect(page.locator(".call.warn p span")).to_have_text(
        "Nobody is here until tomorrow 09:00 your time. Leave a message and we answer first thing."
    )
    expect(page.get_by_role("button", name="Talk to a person, from tomorrow 09:00").first).to_be_visible()
    assert server.talks == {}


def test_an_address_left_while_nobody_is_there_goes_with_the_conversation(server: Fake, chat: Open) -> None:
    shut(server)
    page = chat()
    page.get_by_label("Your e-mail").fill("not an address")
    page.get_by_role("button", name="Send link").click()
    expect(page.get_by_text("Enter an e-mail address, such as name@example.com")).to_be_visible()
    expect(page.get_by_label("Your e-mail")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Your e-mail").fill("lin@example.com")
    page.get_by_role("button", name="Send link").click()
    expect(page.get_by_text("We sent a link to lin@example.com.")).to_be_visible()
    assert server.talk.email == "lin@example.com"
    write(page, "my question")
    page.reload()
    expect(page.get_by_text("We sent a link to lin@example.com.")).to_be_visible()


def test_in_line_with_nobody_there_the_question_is_kept(server: Fake, chat: Open) -> None:
    shut(server)
    page = chat()
    ask(page, server, ENGLISH)
    page.locator(".under .link").click()
    expect(page.locator(".queue h3")).to_have_text("Your question is kept")
    expect(page.locator(".queue .number")).to_be_hidden()
    expect(page.locator(".queue .range")).to_contain_text("Nobody is here until tomorrow 09:00 your time.")


def test_a_signed_in_customer_is_recognised_at_once(server: Fake, chat: Open) -> None:
    page = chat(identity="good")
    server.wait_for(lambda: server.talks and server.talk.assurance == 2)
    expect(page.locator(".bubble.in:visible")).to_have_count(1)
    page.get_by_role("button", name="More").click()
    expect(page.locator(".menu dl")).to_contain_text("Signed in")
    page.get_by_role("button", name="More").click()
    server.join()
    server.say("Hi", MEI)
    page.get_by_role("button", name="Verified staff 0417").click()
    expect(page.locator(".proof h3")).to_have_text("This person is answering you now")
    expect(page.locator(".proof")).to_contain_text("inside your signed-in session")


def test_an_expired_identity_falls_back_to_a_guest_and_says_so(server: Fake, chat: Open) -> None:
    page = chat(identity="expired")
    expect(page.locator(".notice")).to_contain_text("Your sign-in has ended, so you are a guest here.")
    assert server.talk.assurance == 0
    page.get_by_role("button", name="Dismiss").click()
    page.reload()
    page.locator(".log .bubble.in").wait_for()
    expect(page.locator(".notice")).to_have_count(0)


def test_signing_in_raises_the_conversation_that_goes_on(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    page.evaluate("veriline.identify(async () => 'good')")
    server.wait_for(lambda: server.talk.assurance == 2)
    assert len(server.talks) == 1


def test_a_recognised_customer_goes_on_on_another_device(server: Fake, chat: Open) -> None:
    first = chat()
    ask(first, server, ENGLISH)
    server.mine = [server.talk]
    second = chat(identity="good")
    expect(second.locator(".bubble.out")).to_contain_text(ENGLISH["asked"])
    assert len(server.talks) == 1


def test_what_travels_about_the_device_is_shown(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    opening = server.talk.opening
    assert set(opening["client"]) == {"app", "version", "os", "locale", "timezone", "user_agent"}
    assert opening["page_url"] == page.url
    page.get_by_role("button", name="More").click()
    for value in (*opening["client"].values(), opening["page_url"]):
        expect(page.locator(".menu dl")).to_contain_text(value)


def test_the_pages_query_and_fragment_never_travel(server: Fake, chat: Open) -> None:
    page = chat(fragment="?session=secret#private")
    ask(page, server, ENGLISH)
    assert "secret" not in server.talk.opening["page_url"]
    assert "private" not in server.talk.opening["page_url"]


def test_two_pictures_and_words_are_one_message(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    picture = {"mimeType": "image/png", "buffer": b"\x89PNG" + b"0" * 5000}
    page.locator("input[type=file]").set_input_files(
        [{"name": "one.png", **picture}, {"name": "two.png", **picture}]
    )
    expect(page.locator('.tile[data-state="ready"]')).to_have_count(2)
    write(page, "order 123456")
    server.wait_for(lambda: len(server.texts()) == 2)
    assert len(server.talk.bodies[-1]["attachments"]) == 2
    assert len(server.talk.uploads) == 2
    expect(page.locator(".log .tile")).to_have_count(2)
    tile, words = (
        page.locator(".log .tile").last.bounding_box(),
        page.locator(".bubble.out").last.bounding_box(),
    )
    assert tile is not None
    assert words is not None
    assert tile["x"] + tile["width"] == words["x"] + words["width"]
    expect(page.locator(".tray")).to_be_hidden()
    with page.expect_download() as download:
        page.locator(".log .tile").first.click()
    assert download.value.suggested_filename == "photo.png"


def send_a_picture(page: Page, server: Fake) -> None:
    """One picture, sent and in the log."""
    ask(page, server, ENGLISH)
    page.locator("input[type=file]").set_input_files(
        {"name": "photo.png", "mimeType": "image/png", "buffer": b"\x89PNG" + b"0" * 500}
    )
    expect(page.locator('.tile[data-state="ready"]')).to_have_count(1)
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator("[role=log] .picture")).to_have_count(1)


def test_a_picture_shows_itself_in_the_talk_under_a_policy_that_allows_no_images(
    server: Fake, chat: Open
) -> None:
    page = chat()
    send_a_picture(page, server)
    frame = page.locator("[role=log] .picture canvas")
    expect(frame).to_have_attribute("data-drawn", "")
    middle = frame.evaluate("one => [...one.getContext('2d').getImageData(220, 150, 1, 1).data]")
    assert middle == [0x0F, 0x5B, 0x54, 255]
    expect(page.get_by_role("button", name="Picture photo.png 2 KB")).to_be_visible()
    expect(page.get_by_role("img", name="Picture")).to_be_visible()


def test_nothing_jumps_when_a_picture_comes_or_does_not(server: Fake, chat: Open) -> None:
    page = chat()
    server.fail = lambda method, path: (503, {}, {}) if "/attachments/" in path else None
    send_a_picture(page, server)
    server.wait_for(lambda: any("/attachments/" in request for request in server.requests))
    tile = page.locator("[role=log] .picture")
    without = tile.bounding_box()
    server.fail = lambda *_: None
    page.reload()
    expect(tile.locator("canvas")).to_have_attribute("data-drawn", "")
    shown = tile.bounding_box()
    assert without is not None
    assert shown is not None
    assert (shown["width"], shown["height"]) == (without["width"], without["height"])
    expect(page.locator(".notice")).to_have_count(0)


def test_a_large_picture_is_not_loaded_unasked(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    url = f"/api/v1/conversations/{server.talk.id}/attachments/large"
    large = {"id": "large", "name": "large.png", "mime": "image/png", "size": 4 * 1024**2, "url": url}
    server.say("See", MEI, attachments=[large])
    expect(page.get_by_role("button", name="large.png 4.0 MB")).to_be_visible()
    assert not [request for request in server.requests if "/attachments/" in request]


@pytest.mark.parametrize(
    ("name", "size", "why"),
    [
        ("huge.png", 10 * 1024**2 + 1, "The file is 10 MB. Choose one under 10 MB."),
        ("wallet.exe", 10, "Send a JPG, PNG, HEIC, PDF or text file."),
        ("empty.pdf", 0, "The file is empty. Choose another one."),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_before_it_is_sent(
    name: str, size: int, why: str, server: Fake, chat: Open, tmp_path: Path
) -> None:
    file = tmp_path / name
    with file.open("wb") as empty:
        empty.truncate(size)
    page = chat()
    expect(page.get_by_role("button", name="Add a file")).to_have_attribute(
        "title", "JPG, PNG, HEIC, PDF or text, up to 10 MB each, 6 files in one message"
    )
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_role("alert")).to_have_text(why)
    page.get_by_role("button", name=f"Remove {name}").click()
    expect(page.locator(".tray")).to_be_hidden()
    assert not [request for request in server.requests if "attachments" in request]


def test_a_file_the_server_refuses_says_why(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    refusal = {"detail": "The file is not what its name says. Send the original picture or PDF."}
    server.fail = lambda method, path: (422, refusal, {}) if path.endswith("/attachments") else None
    page.locator("input[type=file]").set_input_files(
        {"name": "a.png", "mimeType": "image/png", "buffer": b"MZ"}
    )
    expect(page.get_by_role("alert")).to_have_text(refusal["detail"])


def test_a_picture_is_pasted_or_dropped_as_well(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    give = """(type) => {
        const root = document.querySelector("veriline-chat").shadowRoot;
        const data = new DataTransfer();
        data.items.add(new File(["0123"], `${type}.png`, { type: "image/png" }));
        const target = root.querySelector(type === "paste" ? "textarea" : ".panel");
        const how = { clipboardData: data, dataTransfer: data, bubbles: true, cancelable: true };
        const event = type === "paste" ? new ClipboardEvent(type, how) : new DragEvent(type, how);
        target.dispatchEvent(event);
        return event.defaultPrevented;
    }"""
    assert page.evaluate(give, "paste")
    assert page.evaluate(give, "drop")
    expect(page.locator('.tile[data-state="ready"]')).to_have_count(2)


def test_the_end_is_rated_with_one_tap_and_words_may_be_added(server: Fake, chat: Open) -> None:
    page = chat()
    ended(page, server, ENGLISH)
    expect(page.get_by_role("heading", name="How did Mei do?")).to_be_visible()
    assert server.talk.rating == {"choice": "good", "text": ""}
    page.get_by_label("Anything to add? (optional)").fill("Quick and kind")
    page.get_by_role("button", name="Add", exact=True).click()
    server.wait_for(lambda: server.talk.rating == {"choice": "good", "text": "Quick and kind"})
    expect(page.locator("textarea")).to_be_hidden()
    page.reload()
    expect(page.locator('.faces [aria-pressed="true"]')).to_have_text("Good")


def test_the_customer_takes_a_copy_along(server: Fake, chat: Open) -> None:
    page = chat()
    ended(page, server, ENGLISH)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download this conversation").click()
    assert download.value.suggested_filename == "conversation.html"


def test_a_customer_ends_a_chat_with_the_assistant(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    page.get_by_role("button", name="More").click()
    page.get_by_role("button", name="End this conversation").click()
    expect(page.get_by_role("heading", name="How did we do?")).to_be_visible()
    page.get_by_role("button", name="Start a new conversation").click()
    expect(page.get_by_role("list", name="Common problems")).to_be_visible()


def test_a_secret_the_server_still_found_gets_a_card_that_says_what_to_do(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    server.say(
        "We removed something secret from your message.",
        BOT,
        kinds=[{"kind": "api_secret"}, {"kind": "one_time_code"}],
    )
    card = page.locator(".removal")
    expect(card).to_contain_text(
        "Removed: API secret. Treat it as exposed: delete that API key and make a new one."
    )
    expect(card).to_contain_text("Removed: one-time code.")


def test_without_network_the_agent_is_known_to_see_it(server: Fake, chat: Open) -> None:
    page = chat()
    offline(page, server, ENGLISH)
    expect(page.locator(".net")).to_contain_text("Mei can see you dropped.")
    page.locator(".unsent").first.locator("xpath=..").get_by_role("button", name="delete").click()
    expect(page.locator(".unsent")).to_have_count(1)


def token_of(account: str) -> str:
    """A token that names an account; this server takes any."""
    claims = base64.urlsafe_b64encode(json.dumps({"sub": account}).encode()).decode().rstrip("=")
    return f"e30.{claims}.x"


def test_another_account_on_the_same_device_never_sees_the_conversation(
    server: Fake, chat: Open, site: Open
) -> None:
    ada, vera = token_of("ada"), token_of("vera")
    server.identities = {ada: 2, vera: 2}
    first = chat(identity=ada)
    write(first, ENGLISH["asked"])
    server.wait_for(lambda: server.talks and server.texts())
    first.locator("textarea").fill("half a sentence of Ada's")
    server.wait_for(lambda: drawers(first, "draft"))
    first.close()
    second = site(context=first.context, identity=vera)
    server.wait_for(lambda: len(server.talks) == 2)
    expect(second.locator(".log .bubble")).to_have_count(1)
    expect(second.locator(".bubble.out")).to_have_count(0)
    assert server.talk.opening["identity_token"] == vera


def test_signing_out_leaves_nothing_of_the_conversation(server: Fake, chat: Open) -> None:
    server.identities = {token_of("ada"): 2}
    page = chat(identity=token_of("ada"))
    write(page, ENGLISH["asked"])
    server.wait_for(server.texts)
    page.evaluate("veriline.identify('')")
    expect(page.locator(".log .bubble")).to_have_count(0)
    assert server.talk.token not in page.evaluate("JSON.stringify({ ...localStorage })")


def test_signing_out_leaves_nothing_of_what_was_being_written(server: Fake, chat: Open) -> None:
    server.identities = {token_of("ada"): 2}
    page = chat(identity=token_of("ada"))
    ask(page, server, ENGLISH)
    page.locator("textarea").fill("half a sentence of Ada's")
    server.wait_for(lambda: drawers(page, "draft"))
    page.evaluate("veriline.identify('')")
    expect(page.locator("textarea")).to_have_value("")
    expect(page.locator(".bubble.out")).to_have_count(0)
    assert "Ada" not in page.evaluate("JSON.stringify({ ...localStorage })")


def test_signing_out_while_the_conversation_is_being_opened_leaves_nothing_of_it(
    server: Fake, site: Open
) -> None:
    server.identities = {token_of("ada"): 2}
    page = site(identity=token_of("ada"))
    going_on = threading.Event()
    server.fail = lambda method, path: (
        going_on.wait(PATIENCE_S) and None if path == "/api/v1/conversations" else None
    )
    page.get_by_role("button", name="Chat with us").click()
    server.wait_for(lambda: "POST /api/v1/conversations" in server.requests)
    page.evaluate("veriline.identify('')")
    going_on.set()
    # Asked when the chat was opened, and again by the guest's chat that takes the place of Ada's.
    server.wait_for(lambda: sum("availability" in request for request in server.requests) == 2)
    assert server.talk.assurance == 2
    assert drawers(page, "session") == []
    expect(page.locator(".log .bubble")).to_have_count(0)


#: The bytes of the file in the request the widget made: what stands between the multipart headers and the boundary.
UPLOADED = re.compile(rb"\r\n\r\n(.*)\r\n--[^\r\n]+--\r\n$", re.DOTALL)


def screenshot() -> bytes:
    """A white picture of 400 by 300 with a black line of "secret" where the test covers it, and EXIF."""
    image, target = Image.new("RGB", (400, 300), "white"), io.BytesIO()
    image.paste("black", (160, 130, 240, 160))
    exif = Image.Exif()
    exif[0x010F] = "the camera's serial number"
    image.save(target, "PNG", exif=exif)
    return target.getvalue()


def sent_picture(server: Fake) -> Image.Image:
    """The picture of the last upload."""
    found = UPLOADED.search(server.talk.uploads[-1])
    assert found
    assert b"serial number" not in found[1]
    return Image.open(io.BytesIO(found[1])).convert("RGB")


def choose_and_edit(page: Page) -> None:
    """A screenshot chosen, and its sheet open."""
    page.locator("input[type=file]").set_input_files(
        {"name": "order.png", "mimeType": "image/png", "buffer": screenshot()}
    )
    page.get_by_role("button", name="Cover or crop order.png").click()
    expect(page.get_by_role("dialog", name="Cover or crop").get_by_role("application")).to_be_focused()


def test_req_D16_what_is_covered_by_a_finger_or_by_keys_never_leaves_the_page(
    server: Fake, chat: Open
) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    choose_and_edit(page)
    dialog = page.get_by_role("dialog", name="Cover or crop")
    board = dialog.get_by_role("application").bounding_box()
    assert board is not None
    page.mouse.move(board["x"] + 0.35 * board["width"], board["y"] + 0.4 * board["height"])
    page.mouse.down()
    page.mouse.move(board["x"] + 0.65 * board["width"], board["y"] + 0.56 * board["height"], steps=4)
    page.mouse.up()
    expect(dialog.get_by_role("status")).to_have_text("Covered. Nothing of it is left in the picture.")
    dialog.get_by_role("button", name="Done").click()
    assert server.talk.uploads == []
    page.get_by_role("button", name="Send", exact=True).click()
    server.wait_for(lambda: len(server.talk.bodies) == 2)
    covered = sent_picture(server)
    assert covered.size == (400, 300)
    assert len(covered.crop((142, 122, 258, 166)).getcolors()) == 1  # was white around black
    assert covered.getpixel((5, 5)) == (255, 255, 255)

    choose_and_edit(page)
    for key in ("Enter", "Shift+ArrowLeft", "ArrowRight"):  # covers the middle, then only moves the frame
        page.keyboard.press(key)
    dialog.get_by_role("button", name="Crop").click()
    page.keyboard.press("Enter")
    dialog.get_by_role("button", name="Undo").click()
    dialog.get_by_role("button", name="Crop").click()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("status")).to_have_text("Cropped. The rest is gone from the picture.")
    dialog.get_by_role("button", name="Done").click()
    expect(page.get_by_role("button", name="Cover or crop order.png")).to_be_focused()
    page.get_by_role("button", name="Send", exact=True).click()
    server.wait_for(lambda: len(server.talk.bodies) == 3)
    assert sent_picture(server).size == (160, 60)
    assert len(server.talk.uploads) == 2


def test_a_picture_waits_until_it_is_sent_and_what_the_server_refuses_holds_the_words(
    server: Fake, chat: Open
) -> None:
    page = chat()
    ask(page, server, ENGLISH)
    choose_and_edit(page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(".panel")).to_be_visible()
    server.fail = lambda method, path: (422, {"detail": "No."}, {}) if path.endswith("/attachments") else None
    page.locator("textarea").fill("order 123456")
    page.locator("textarea").press("Enter")
    expect(page.get_by_role("alert")).to_have_text("No.")
    expect(page.locator("textarea")).to_have_value("order 123456")
    assert len(server.talk.bodies) == 1
