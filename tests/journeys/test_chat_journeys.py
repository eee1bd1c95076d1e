"""The main job, walked in a real browser over the whole product, in both languages."""

import json
import re
import secrets
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.product import Product
from veriline.live.tests.client import eventually

from .conftest import Device

pytestmark = pytest.mark.browser
expect.set_options(timeout=20_000)

SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "open": "Chat with us",
        "ask": "my deposit has not arrived",
        "article": "deposit",
        "solved": "That solved it",
        "person": "I want to talk to a person",
        "hello": "Hello, please look at my deposit",
        "reply": "I have read everything above. Your deposit is on its way.",
        "thanks": "Thank you so much",
        "good": "Good",
        "download": "Download this conversation",
        "again": "Not solved, reopen within 7 days",
        "secret": SEED,
        "delete": "Delete it",
    },
    "zh-hans": {
        "open": "在线客服",
        "ask": "充值未到账",
        "article": "充值",
        "solved": "问题已解决",
        "person": "转人工",
        "hello": "您好，请帮我看看充值",
        "reply": "上面的内容我都看过了。您的充值正在路上。",
        "thanks": "非常感谢",
        "good": "满意",
        "download": "下载本次对话",
        "again": "未解决？7 天内可重新打开",
        "secret": "枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿",
        "delete": "删除",
    },
}
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh-hans"])


def open_chat(device: Device, veriline: Product, language: str, **how: Any) -> Page:
    """The home page with the panel open."""
    page = device(f"{veriline.help}/{language}/", language=language, **how)
    page.get_by_role("button", name=WORDS[language]["open"]).click()
    page.locator("textarea").wait_for()
    expect(page.locator(".bubble").first).to_be_visible()
    return page


def write(page: Page, text: str) -> None:
    """Types and sends by Enter; returns when the server has it: what is on its way stands below the log."""
    page.locator("textarea").fill(text)
    page.locator("textarea").press("Enter")
    expect(page.locator(".log .bubble.out").last).to_contain_text(text)


def unique(page: Page) -> str:
    """Writes words that only this customer writes, by which the desk's row is found."""
    words = f"Order {secrets.randbelow(10**9):09d}"
    write(page, words)
    return words


def at_the_desk(device: Device, veriline: Product, name: str = "Mei") -> Page:
    """An agent who has signed in and is available."""
    page = device(veriline.signin(name))
    page.locator("form button").first.click()
    page.wait_for_url(f"{veriline.desk}/q/mine/")
    page.goto(f"{veriline.desk}/me/")
    away = page.locator("button[name=presence][value=available]")
    if away.count():
        away.click()
    page.goto(f"{veriline.desk}/q/mine/")
    return page


def go_home(page: Page, veriline: Product) -> None:
    """The agent goes away, so that the next test finds nobody there."""
    page.goto(f"{veriline.desk}/me/")
    page.locator("button[name=presence][value=away]").click()


@LANGUAGES
def test_ask_read_the_article_and_it_is_solved(language: str, device: Device, veriline: Product) -> None:
    words = WORDS[language]
    page = open_chat(device, veriline, language)
    write(page, words["ask"])
    cards = page.locator(".quote figcaption a, .rows a[href*='/articles/']")
    expect(cards.first).to_contain_text(re.compile(words["article"], re.I))
    assert 1 <= cards.count() <= 3
    with page.expect_popup() if cards.first.get_attribute("target") else page.expect_navigation() as moved:
        cards.first.click()
    article = moved.value if isinstance(moved.value, Page) else page
    expect(article.locator("h1")).to_be_visible()
    assert "/articles/" in article.url
    page.bring_to_front()
    page.get_by_role("button", name=words["solved"]).click()
    expect(page.locator(".bubble").last).to_be_visible()


@LANGUAGES
def test_a_person_takes_over_talks_resolves_is_rated_and_the_transcript_is_kept(
    language: str, device: Device, veriline: Product
) -> None:
    words = WORDS[language]
    page = open_chat(device, veriline, language)
    write(page, words["hello"])
    write(page, words["person"])
    expect(page.locator(".panel")).to_contain_text(re.compile(r"line|Nobody|排|人工"))
    mine = unique(page)
    desk = at_the_desk(device, veriline)
    desk.locator("a.q-row", has_text=mine).click()
    desk.locator("#words").fill(words["reply"])
    desk.locator("#words").press("Control+Enter")
    expect(page.locator(".panel")).to_contain_text(words["reply"])
    expect(page.locator(".head")).to_contain_text("0417")
    write(page, words["thanks"])
    expect(desk.locator("body")).to_contain_text(words["thanks"])
    desk.locator("form[data-act-form=resolve] button").first.click()
    expect(desk.locator("#toasts")).to_contain_text("Resolved.")
    page.get_by_role("button", name=words["good"], exact=True).click(timeout=30_000)
    with page.expect_download() as saved:
        page.get_by_role("button", name=words["download"]).click()
    text = saved.value.path().read_text()
    assert words["reply"] in text
    assert words["thanks"] in text
    assert "0417" in text
    page.get_by_role("button", name=words["again"]).click()
    expect(page.locator("textarea")).to_be_enabled()
    go_home(desk, veriline)


@LANGUAGES
def test_nobody_is_there_a_mail_brings_the_customer_back(
    language: str, device: Device, veriline: Product
) -> None:
    words, address = WORDS[language], f"ada.{language}@example.com"
    page = open_chat(device, veriline, language)
    write(page, words["hello"])
    write(page, words["person"])
    conversation, mine = stored(page), unique(page)
    expect(page.locator(".queue")).to_be_visible()
    email = page.locator("input[type=email]:visible")
    door = page.locator("button:visible").filter(has_text=re.compile("e-mail|邮箱", re.I))
    email.or_(door).first.wait_for()
    if not email.count():
        door.first.click()
    email.first.fill(address)
    with page.expect_response(lambda answer: answer.url.endswith("/identity")) as taken:
        email.first.press("Enter")
    assert taken.value.ok
    page.context.close()
    desk = at_the_desk(device, veriline)
    desk.locator("a.q-row", has_text=mine).click()
    desk.locator("#words").fill(words["reply"])
    desk.locator("#words").press("Control+Enter")
    notice = wait_for_mail(veriline, address, conversation)
    assert words["reply"] not in notice
    link = re.search(rf"http://localhost:{veriline.port}/\S*{conversation}\S*", notice)
    assert link, notice
    phone = device(link.group(0), language=language, phone=True)
    phone.locator("main form button").first.click()
    expect(phone.locator(".panel")).to_contain_text(words["reply"])
    go_home(desk, veriline)


ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def stored(page: Page) -> str:
    """The id of the conversation this page has open, once it is."""
    found = eventually(
        lambda: ID.search(page.evaluate("JSON.stringify(localStorage)")), within_s=20, every_s=0.2
    )
    assert found
    return found.group(0)


def wait_for_mail(veriline: Product, address: str, about: str) -> str:
    """The text of the mail to that address which speaks of that conversation, within 90 s."""
    import html
    import time

    for _ in range(180):
        body = html.unescape(httpx.get(veriline.mailbox).text)
        for article in re.findall(r"<article>(.*?)</article>", body, re.S):
            if address in article and f"/chat/{about}" in article:
                return re.sub(r"<[^>]+>", "", article)
        time.sleep(0.5)
    raise AssertionError(f"no mail to {address}")


@LANGUAGES
def test_the_place_and_the_talk_survive_refresh_a_second_tab_and_a_lost_network(
    language: str, device: Device, veriline: Product
) -> None:
    words = WORDS[language]
    page = open_chat(device, veriline, language)
    write(page, words["hello"])
    write(page, words["person"])
    conversation = stored(page)
    page.reload()
    expect(page.locator(".bubble.out").first).to_contain_text(words["hello"])
    assert stored(page) == conversation
    second = page.context.new_page()
    second.goto(f"{veriline.help}/{language}/chat/")
    expect(second.locator(".panel")).to_contain_text(words["hello"])
    page.context.set_offline(True)
    page.locator("textarea").fill(words["thanks"])
    page.locator("textarea").press("Enter")
    expect(page.locator(".bubble.out").last).to_contain_text(words["thanks"])
    page.context.set_offline(False)
    expect(second.locator(".panel")).to_contain_text(words["thanks"], timeout=40_000)
    assert second.locator(f".bubble.out:has-text('{words['thanks']}')").count() == 1


@LANGUAGES
def test_a_seed_phrase_never_leaves_the_page(language: str, device: Device, veriline: Product) -> None:
    words = WORDS[language]
    page = open_chat(device, veriline, language)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    page.locator("textarea").fill(words["secret"])
    page.locator("textarea").press("Enter")
    alarm = page.get_by_role("alert").filter(has=page.get_by_role("button", name=words["delete"]))
    expect(alarm).to_be_visible()
    page.locator("textarea").press("Enter")
    page.wait_for_timeout(800)
    alarm.get_by_role("button", name=words["delete"]).click()
    expect(page.locator("textarea")).to_have_value("")
    first, last = words["secret"].split()[0], words["secret"].split()[-1]
    assert not [line for line in sent if first in line or last in line or json.dumps(first)[1:-1] in line]
    assert first not in page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")


@LANGUAGES
def test_the_chat_works_with_the_keyboard_alone(language: str, device: Device, veriline: Product) -> None:
    words = WORDS[language]
    page = device(f"{veriline.help}/{language}/", language=language)
    launcher = page.get_by_role("button", name=words["open"])
    launcher.wait_for()
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(
            "document.activeElement?.shadowRoot?.activeElement?.className ?? ''"
        ) or launcher.evaluate("node => node.getRootNode().activeElement === node"):
            break
    page.keyboard.press("Enter")
    page.locator("textarea").wait_for()
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.type(words["ask"])
    page.keyboard.press("Enter")
    expect(page.locator(".bubble.out").last).to_contain_text(words["ask"])
    page.keyboard.press("Escape")
    expect(page.locator("textarea")).to_be_hidden()
    expect(launcher).to_be_focused()


def test_another_site_carries_the_chat_and_vouches_for_its_customer(
    device: Device, veriline: Product
) -> None:
    page = device(f"{veriline.exchange}/?as=vera")
    page.get_by_role("button", name="Chat with us").click()
    page.locator("textarea").wait_for()
    write(page, "I want to talk to a person")
    mine = unique(page)
    desk = at_the_desk(device, veriline, "Tomás")
    row = desk.locator("a.q-row", has_text=mine)
    expect(row).to_contain_text("VIP")
    row.click()
    expect(desk.locator("body")).to_contain_text("90220417")
    assert "Vera" not in desk.content()
    go_home(desk, veriline)


def test_an_expired_token_falls_back_and_says_so(device: Device, veriline: Product) -> None:
    page = device(f"{veriline.exchange}/?as=owen")
    page.get_by_role("button", name="Chat with us").click()
    page.locator("textarea").wait_for()
    expect(page.locator(".notice")).to_be_visible()
