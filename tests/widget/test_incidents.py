"""What is the matter stands over the talk while it lasts, in the lead's words."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from .fake import SYSTEM, Fake

TRON = {
    "id": 3,
    "severity": "major",
    "title": "TRON withdrawals are slower than usual.",
    "text": "Funds are safe and will arrive.",
    "url": "https://help.exchange.example/en/status/3/",
}


def test_an_incident_appears_over_the_talk_changes_and_goes(chat: Callable[..., Page], server: Fake) -> None:
    page = chat()
    page.get_by_label("Write a message").fill("TRON withdrawal")
    page.keyboard.press("Enter")
    expect(page.locator(".meta").get_by_text("Sent")).to_be_visible()
    callout = page.get_by_role("region", name="What is the matter")
    expect(callout).to_have_count(0)

    server.incidents = [TRON]
    server.event("incident_linked", SYSTEM, {"incident": 3})
    expect(callout).to_contain_text("TRON withdrawals are slower than usual.")
    expect(callout.get_by_role("link", name="Live status")).to_have_attribute("href", TRON["url"])

    server.incidents = [{**TRON, "text": "Half of them have arrived."}]
    server.event("incident_told", SYSTEM, {"incident": 3})
    expect(callout).to_contain_text("Half of them have arrived.")

    page.reload()
    expect(callout).to_contain_text("Half of them have arrived.")
    server.incidents = []
    server.event("incident_told", SYSTEM, {"incident": 3})
    expect(callout).to_be_hidden()


def test_no_conversation_without_an_incident_asks_for_one(chat: Callable[..., Page], server: Fake) -> None:
    page = chat()
    page.get_by_label("Write a message").fill("hello")
    page.keyboard.press("Enter")
    expect(page.locator(".meta").get_by_text("Sent")).to_be_visible()
    assert not [request for request in server.requests if request.endswith("/incidents")]
