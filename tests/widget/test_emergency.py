"""My account may be stolen: one tap calls a person, says what is not done yet, leaves room for words (ux.md 0.1)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from veriline import safety

from .fake import BOT, SYSTEM, Fake
from .states import WORDS, ask, write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]

TAP = {"en": "My account may be stolen", "zh-hans": "我的账户可能被盗"}
SAID = {"en": "My account may be stolen.", "zh-hans": "我的账户可能被盗。"}
CALLING = {"en": "Asking for a person now.", "zh-hans": "正在请求人工。"}
NOT_STOPPED = {"en": "Withdrawals are not stopped yet.", "zh-hans": "提现尚未停止。"}
CALLED = {"en": "A person is being called now", "zh-hans": "正在呼叫人工"}
FIRST = {"en": "You are answered before everyone else", "zh-hans": "我们会最优先回复您"}
BELOW = {"en": "write it below", "zh-hans": "请在下方填写"}


def answered(server: Fake, words: dict) -> None:
    """The server does as the product: words that say what is true, then a person is asked for; the lane comes later."""
    server.queue(1)
    server.say(words["emergency"], BOT, actions=["emergency"])
    server.event("handoff_requested", BOT, {})


@pytest.mark.parametrize("language", TAP)
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_one_tap_calls_a_person_by_keyboard_as_well_and_words_can_be_added(
    language: str, phone: bool, server: Fake, chat: Open
) -> None:
    page = chat(language=language, phone=phone)
    button = page.get_by_role("button", name=TAP[language])
    button.focus()
    page.keyboard.press("Enter")
    server.wait_for(lambda: server.texts() == [SAID[language]])
    assert safety.emergency(SAID[language]), "the words by which the server calls a person at once"
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text(CALLING[language])
    expect(alert).to_contain_text(NOT_STOPPED[language])
    expect(button).to_have_count(0)
    # On a phone the keyboard would cover what is being said.
    expect(page.locator(".panel" if phone else "textarea")).to_be_focused()
    answered(server, WORDS[language])
    expect(page.locator(".queue h3")).to_have_text(CALLED[language])
    expect(page.locator(".bubble.urgent")).to_contain_text(WORDS[language]["emergency"])
    expect(page.locator(".bubble.urgent")).to_be_in_viewport(ratio=1)
    server.event("queue_entered", SYSTEM, {})
    expect(page.locator(".queue h3")).to_have_text(CALLED[language])
    expect(alert).to_have_count(0)
    expect(page.locator(".prepare .row").first).to_contain_text(BELOW[language])
    expect(page.locator(".prepare .done")).to_have_count(0)
    write(page, WORDS[language]["asked"])
    server.wait_for(lambda: server.texts() == [SAID[language], WORDS[language]["asked"]])
    expect(page.locator(".prepare .done")).to_have_count(1)


@pytest.mark.parametrize("language", TAP)
def test_with_nobody_there_it_does_not_say_that_somebody_is_called(
    language: str, server: Fake, chat: Open
) -> None:
    server.open = False
    page = chat(language=language)
    page.get_by_role("button", name=TAP[language]).click()
    server.wait_for(lambda: server.texts() == [SAID[language]])
    answered(server, WORDS[language])
    expect(page.locator(".queue h3")).to_have_text(FIRST[language])
    expect(page.locator(".panel")).not_to_contain_text(CALLED[language])


def test_without_a_connection_it_never_says_that_somebody_knows(server: Fake, chat: Open) -> None:
    page = chat()
    server.fail = lambda method, path: (503, {}, {}) if path == "/api/v1/conversations" else None
    page.get_by_role("button", name=TAP["en"]).click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("Nobody knows of it yet: there is no connection.")
    expect(alert).to_contain_text(NOT_STOPPED["en"])
    server.fail = lambda *_: None
    page.get_by_role("button", name="Try now").click()
    server.wait_for(lambda: server.texts() == [SAID["en"]])
    expect(alert).to_contain_text(CALLING["en"])


def test_who_has_begun_to_talk_keeps_the_words_and_the_button_makes_way(server: Fake, chat: Open) -> None:
    page = chat()
    ask(page, server, WORDS["en"])
    expect(page.get_by_role("button", name=TAP["en"])).to_have_count(0)


def test_a_page_of_ours_says_it_for_the_customer_in_the_conversation_that_is_open(
    server: Fake, chat: Open
) -> None:
    page = chat(mode="page")
    ask(page, server, WORDS["en"])
    page.evaluate("document.querySelector('veriline-chat').cry()")
    server.wait_for(lambda: server.texts() == [WORDS["en"]["asked"], SAID["en"]])
    assert len(server.talks) == 1


def test_where_a_conversation_has_ended_the_cry_opens_a_new_one(server: Fake, chat: Open) -> None:
    page = chat(mode="page")
    ask(page, server, WORDS["en"])
    server.close()
    expect(page.locator(".end")).to_be_visible()
    page.reload()
    page.evaluate("customElements.whenDefined('veriline-chat')")
    page.evaluate("document.querySelector('veriline-chat').cry()")
    server.wait_for(lambda: len(server.talks) == 2 and server.texts() == [SAID["en"]])
    write(page, "two withdrawals I did not make")
    server.wait_for(lambda: len(server.texts()) == 2)
