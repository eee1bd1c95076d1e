"""The pure state: events reduced to what the customer sees, in a browser but without a page or a network."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from .fake import BOT, CUSTOMER, MEI, SYSTEM, Fake

pytestmark = pytest.mark.browser

REDUCE = """async ([origin, events, hints]) => {
    const talk = await import(`${origin}/static/webchat/conversation.js`);
    const states = [talk.EMPTY];
    for (const event of events) states.push(talk.reduce(states.at(-1), event));
    for (const hint of hints) states.push(talk.hinted(states.at(-1), hint));
    return { last: states.at(-1), turns: states.map((one) => one.turn), unread: talk.unread(states.at(-1), 2) };
}"""


@pytest.fixture(scope="module")
def page(_help: Fake, browser: Browser) -> Iterator[Page]:
    """An empty page, the same for all: nothing here changes it."""
    page = browser.new_page()
    page.goto(f"{_help.origin}/static/webchat/jsconfig.json")
    yield page
    page.close()


@pytest.fixture
def reduced(_help: Fake, page: Page) -> Callable[..., dict[str, Any]]:
    """Reduces events given as (type, actor, data)."""

    def reduce(*happened: tuple[str, dict, dict], hints: tuple[dict, ...] = ()) -> dict[str, Any]:
        events = [
            {
                "conversation": "c",
                "seq": n,
                "type": kind,
                "at": "2026-11-22T12:00:00Z",
                "actor": actor,
                "data": data,
            }
            for n, (kind, actor, data) in enumerate(happened, 1)
        ]
        return page.evaluate(REDUCE, [_help.origin, events, list(hints)])

    return reduce


def test_the_turn_passes_from_the_bot_to_the_line_to_a_person_to_the_end(reduced: Callable[..., Any]) -> None:
    got = reduced(
        ("message", BOT, {"id": "1", "text": "Hello"}),
        ("handoff_requested", CUSTOMER, {}),
        ("queue_entered", SYSTEM, {}),
        ("queue_left", SYSTEM, {"outcome": "assigned"}),
        ("agent_joined", MEI, {}),
        ("message", MEI, {"id": "2", "text": "Hi"}),
        ("conversation_closed", MEI, {}),
        ("conversation_reopened", CUSTOMER, {}),
    )
    assert got["turns"] == ["bot", "bot", "queue", "queue", "queue", "person", "person", "closed", "bot"]
    assert [item["kind"] for item in got["last"]["items"]] == [
        "message",
        "joined",
        "message",
        "ended",
        "reopened",
    ]
    assert got["last"]["person"] == {"name": "Mei L.", "number": "0417"}
    assert got["unread"] == 1


@pytest.mark.parametrize(
    ("outcome", "turn"), [("left", "bot"), ("handed_back", "bot"), ("assigned", "queue")]
)
def test_leaving_the_line_gives_the_turn_back_unless_a_person_comes(
    outcome: str, turn: str, reduced: Callable[..., Any]
) -> None:
    got = reduced(("queue_entered", SYSTEM, {}), ("queue_left", SYSTEM, {"outcome": outcome}))
    assert got["last"]["turn"] == turn


@pytest.mark.parametrize(
    ("to", "turn"), [("bot", "bot"), ("queue", "queue"), ("team", "queue"), ("agent", "queue")]
)
def test_an_agent_who_leaves_says_to_whom(to: str, turn: str, reduced: Callable[..., Any]) -> None:
    assert reduced(("agent_joined", MEI, {}), ("agent_left", MEI, {"to": to}))["last"]["turn"] == turn


def test_an_unknown_event_only_counts(reduced: Callable[..., Any]) -> None:
    got = reduced(
        ("message", BOT, {"id": "1", "text": "Hello"}),
        ("case_opened", SYSTEM, {"number": "X"}),
        ("later_than_us", SYSTEM, {}),
    )
    assert got["last"]["seq"] == 3
    assert len(got["last"]["items"]) == 1


def test_a_redaction_takes_the_text_out(reduced: Callable[..., Any]) -> None:
    got = reduced(
        ("message", CUSTOMER, {"id": "1", "text": "my secret"}),
        ("message_redacted", SYSTEM, {"id": "1", "kinds": ["password"]}),
    )
    assert "my secret" not in str(got["last"])
    assert got["last"]["items"][0]["removed"] == ["password"]


def test_at_most_three_suggestions_are_kept(reduced: Callable[..., Any]) -> None:
    many = [{"id": str(n), "title": str(n), "url": f"/{n}"} for n in range(7)]
    assert (
        len(
            reduced(("message", BOT, {"id": "1", "text": "See", "suggestions": many}))["last"]["items"][0][
                "suggestions"
            ]
        )
        == 3
    )


def test_a_message_without_anything_to_show_makes_no_bubble(reduced: Callable[..., Any]) -> None:
    assert reduced(("message", CUSTOMER, {"id": "1", "text": "", "attachments": []}))["last"]["items"] == []


def test_an_emergency_is_what_the_assistant_says_it_is(reduced: Callable[..., Any]) -> None:
    called = ("message", BOT, {"id": "1", "text": "A person is being called now.", "actions": ["emergency"]})
    assert reduced(called)["last"]["emergency"] is True
    assert (
        reduced(("message", BOT, {"id": "1", "text": "Hello", "actions": ["person"]}))["last"]["emergency"]
        is False
    )


def test_the_range_is_rounded_up_and_its_middle_is_the_mean(reduced: Callable[..., Any]) -> None:
    hint = {"hint": "queue", "position": 3, "wait_low_s": 150, "wait_high_s": 340, "open": True}
    place = reduced(("queue_entered", SYSTEM, {}), hints=(hint,))["last"]["place"]
    assert (place["low"], place["likely"], place["high"]) == (3, 4, 6)
    unknown = {**hint, "wait_low_s": None, "wait_high_s": None}
    place = reduced(("queue_entered", SYSTEM, {}), hints=(unknown,))["last"]["place"]
    assert (place["low"], place["likely"], place["high"]) == (None, None, None)


def test_a_place_that_rises_is_an_emergency_that_went_ahead(reduced: Callable[..., Any]) -> None:
    def hint(position: int) -> dict:
        return {"hint": "queue", "position": position, "wait_low_s": None, "wait_high_s": None}

    entered = ("queue_entered", SYSTEM, {})
    assert reduced(entered, hints=(hint(2), hint(3)))["last"]["overtaken"] is True
    assert reduced(entered, hints=(hint(2), hint(3), hint(3)))["last"]["overtaken"] is True
    assert reduced(entered, hints=(hint(2), hint(3), hint(2)))["last"]["overtaken"] is False


def test_ones_own_typing_and_reading_are_no_news(reduced: Callable[..., Any]) -> None:
    own = ({"hint": "typing", "actor": CUSTOMER}, {"hint": "seen", "seq": 1, "actor": CUSTOMER})
    last = reduced(("message", CUSTOMER, {"id": "1", "text": "hi"}), hints=own)["last"]
    assert (last["typing"], last["seen"]) == ("", None)
