"""Self-service in a real browser over the whole product, in both languages: reading, an incident, a flow, a gap."""

import html
import re
import secrets
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.product import Product
from veriline.live.tests.client import eventually

from .conftest import Device
from .test_chat_journeys import LANGUAGES, open_chat, write

pytestmark = pytest.mark.browser

CHECKER = "check_signed.py"
#: Of one language each: what the lead writes, and how the customer asks.
STORY = {
    "en": {
        "title": "Solana withdrawals are slow",
        "text": "Withdrawals on Solana wait for the network. We send them one by one. Next word at 18:00 UTC.",
        "goes_on": "Half of the waiting withdrawals are sent. The rest follow today.",
        "over": "All withdrawals on Solana are sent. Nothing was lost.",
        "ask": "my withdrawal on Solana has not been sent",
    },
    "zh-hans": {
        "title": "Solana 网络提现变慢",
        "text": "Solana 网络的提现正在排队，我们会逐笔发出。下次更新：UTC 18:00。",
        "goes_on": "一半的提现已经发出，其余今天完成。",
        "over": "Solana 网络的提现已全部发出，没有资产丢失。",
        "ask": "Solana 提现一直没有发出",
    },
}
#: What no article answers, in words that nobody has asked before.
STRANGE = "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(12))
UNANSWERED = {"en": f"zorbing platypus {STRANGE}", "zh-hans": f"鸭嘴兽怎么饲养 {STRANGE}"}
#: The half hour is over in which a customer may still choose a result.
SETTLED = """
from datetime import timedelta
from veriline.insights import gaps
from veriline.insights.models import Search
for search in Search.objects.filter(question=None):
    Search.objects.filter(pk=search.pk).update(at=search.at - timedelta(hours=1))
gaps.gather()
"""


def come_in(device: Device, link: str, *, language: str = "en") -> Page:
    """A member of staff at the desk."""
    page = device(link, language=language)
    page.get_by_role("button").first.click()
    page.wait_for_url("**/q/mine/")
    return page


def mail_with(veriline: Product, words: str, *, after: str = "") -> str:
    """The newest text of the demo mailbox that holds the words."""

    def found() -> str:
        mails = html.unescape(httpx.get(veriline.mailbox).text).split("<article>")
        return next((mail for mail in mails if words in mail and after in mail), "")

    mail = eventually(found, within_s=60, every_s=0.5)
    assert mail
    return str(mail)


def tell(lead: Page, field: str) -> None:
    """Fills in what customers are told, in both languages, reads it and sends the form."""
    for language, words in STORY.items():
        lead.locator(f"[name=text_{language.replace('-', '_')}]").fill(words[field])
    lead.locator("[name=reviewed]").check()
    with lead.expect_navigation():
        lead.locator("form.incident-form button").click()


def test_an_incident_is_told_by_three_forms_and_heard_everywhere(device: Device, veriline: Product) -> None:
    phone = device(f"{veriline.help}/zh-hans/status/", language="zh-hans", phone=True, dark=True)
    address = "chen@example.com"
    phone.locator("#email").fill(address)
    phone.locator("#email").press("Enter")
    link = re.search(
        r"http://\S+/status/confirm/[\w-]+/", mail_with(veriline, "/status/confirm/", after=address)
    )
    assert link
    phone.goto(link[0])
    phone.locator("main form button").click()
    expect(phone.locator("h1")).to_have_text("已确认")

    lead = come_in(device, veriline.signin("Tomás"))
    lead.goto(f"{veriline.desk}/incidents/new/")
    lead.locator("[name=networks][value=solana]").check()
    for language, words in STORY.items():
        lead.locator(f"[name=title_{language.replace('-', '_')}]").fill(words["title"])
    tell(lead, "text")
    one = lead.url

    chats = {}
    for language, words in STORY.items():
        page = phone if language == "zh-hans" else device(f"{veriline.help}/en/", language="en")
        page.goto(f"{veriline.help}/{language}/")
        expect(page.locator("main, .strip")).to_contain_text([words["title"]])
        page.goto(f"{veriline.help}/{language}/status/")
        expect(page.locator("main")).to_contain_text(words["text"])
        chats[language] = open_chat(device, veriline, language, phone=language == "zh-hans")
        write(chats[language], words["ask"])
        expect(chats[language].locator("[role=log]")).to_contain_text(words["text"])
    mail_with(veriline, STORY["zh-hans"]["text"], after=address)

    for act, field in (("update", "goes_on"), ("close", "over")):
        lead.goto(f"{one}{act}/")
        tell(lead, field)
        for language, chat in chats.items():
            expect(chat.locator("[role=log]")).to_contain_text(STORY[language][field])
    mail = mail_with(veriline, STORY["zh-hans"]["over"], after=address)
    phone.goto(f"{veriline.help}/zh-hans/")
    expect(phone.locator("body")).not_to_contain_text(STORY["zh-hans"]["title"])
    end = re.search(r"http://\S+/status/unsubscribe/[\w:.=-]+/", mail)
    assert end
    phone.goto(end[0])
    phone.locator("main form button").click()
    expect(phone.locator("h1")).to_have_text("已停止")


def test_a_flow_is_drawn_refused_mended_tried_and_met_by_customers(device: Device, veriline: Product) -> None:
    """The editor speaks Chinese here, so what is pressed is found by its place."""
    buttons = {"en": f"Check my device {STRANGE}", "zh-hans": f"检查我的设备 {STRANGE}"}
    admin = come_in(device, veriline.signin("Mei"), language="zh-hans")
    admin.goto(f"{veriline.desk}/settings/flows/new/")
    names = {"slug": STRANGE, "name": STRANGE, "button_en": buttons["en"], "button_zh": buttons["zh-hans"]}
    for name, words in names.items():
        admin.locator(f"[name={name}]").fill(words)
    with admin.expect_navigation():
        admin.locator("form.form button").click()

    def act(value: str) -> None:
        if value.startswith("add:"):
            admin.locator("details.flow-add summary").last.click()
        with admin.expect_navigation():
            admin.locator(f"form.flow button[name=act][value='{value}']").first.click()

    act("add:ask:0")
    act("add:hand_over:1")
    act("publish")
    expect(admin.locator("#errors")).to_be_visible()
    admin.locator("[name='0.field']").select_option("device")
    act("save")
    expect(admin.locator(".try-lines li")).to_have_count(1)
    admin.locator("#answer").fill("iPhone 15")
    with admin.expect_navigation():
        admin.locator("#answer").press("Enter")
    expect(admin.locator(".try-lines")).to_contain_text("iPhone 15")
    act("publish")
    expect(admin.locator(".page-head .tag.ok")).to_be_visible()

    for language, asks in (("en", "Which device"), ("zh-hans", "设备")):
        page = open_chat(device, veriline, language, phone=language == "zh-hans")
        write(page, buttons[language])
        expect(page.locator("[role=log] .bubble:not(.out)").last).to_contain_text(asks)
        write(page, "iPhone 15")
        expect(page.locator(".queue")).to_be_visible()


def test_what_nobody_answers_becomes_a_draft_by_one_key(device: Device, veriline: Product) -> None:
    for language, words in UNANSWERED.items():
        page = device(f"{veriline.help}/{language}/search?q={words}", language=language)
        expect(page.locator("main h1")).to_be_visible()
    veriline.manage("shell", "-c", SETTLED)
    links = veriline.sign_ins()
    for name, language in (("Lin Y.", "en"), ("Mei L.", "zh-hans")):
        words = UNANSWERED[language]
        editor = come_in(device, links[name], language=language)
        editor.goto(f"{veriline.desk}/knowledge/gaps/")
        editor.locator(".gaps > li", has_text=words).focus()
        with editor.expect_navigation():
            editor.keyboard.press("d")
        expect(editor.locator("[name=title]")).to_have_value(re.compile(re.escape(words), re.IGNORECASE))
        editor.goto(f"{veriline.desk}/knowledge/gaps/")
        expect(editor.locator("main h1")).to_be_visible()
        expect(editor.locator(".gaps > li", has_text=words)).to_have_count(0)


@LANGUAGES
def test_a_reader_learns_checks_and_compares(
    language: str, device: Device, veriline: Product, tmp_path: Path
) -> None:
    """A term's meaning in the text, a track's progress, a lesson's check, a policy's versions, a signature."""
    phone = language == "zh-hans"
    page = device(f"{veriline.help}/{language}/articles/1004/", language=language, phone=phone, dark=phone)
    term = page.locator(".prose .term, .steps .term, .lead .term").first
    expect(term.locator(".term-says")).not_to_be_visible()
    term.locator("a").focus()
    expect(term.locator(".term-says")).to_be_visible()
    page.keyboard.press("Escape")
    expect(term.locator(".term-says")).not_to_be_visible()

    page.goto(f"{veriline.help}/{language}/articles/1701/")
    expect(page.locator("[data-progress]")).to_contain_text("0")
    page.locator("[data-done]").click()
    page.reload()
    expect(page.locator("[data-progress]")).to_contain_text("1")
    expect(page.locator("[data-done]")).to_have_attribute("aria-pressed", "true")

    page.goto(f"{veriline.help}/{language}/lessons/1751/")
    for question in page.locator(".quiz fieldset").all():
        question.locator("input").first.check()
    page.locator(".quiz button").click()
    expect(page.locator(".quiz [role=status]")).to_be_visible()
    expect(page.locator(".quiz fieldset .call").first).to_be_visible()

    page.goto(f"{veriline.help}/{language}/policies/1901/")
    page.locator("a.version-changes").first.click()
    expect(page.locator(".diff ins").first).to_be_visible()
    expect(page.locator(".diff del").first).to_be_visible()

    page.goto(f"{veriline.help}/{language}/announcements/1851/")
    signed, signature, how = (
        link.evaluate("one => one.href") for link in page.locator(".proof-links a").all()
    )
    page.goto(how)
    key = page.locator("a[download]", has_text="PEM").first.evaluate("one => one.href")
    checker = page.locator(f"a[href*='{CHECKER}']").evaluate("one => one.href")
    assert _checked(tmp_path, key=key, signed=signed, signature=signature, checker=checker).startswith("OK")


def _checked(folder: Path, **links: str) -> str:
    """What the checker says of the files a reader was given, on the reader's own computer."""
    names = {"key": "KEY.pem", "signed": "FILE.txt", "signature": "FILE.txt.sig", "checker": CHECKER}
    for part, link in links.items():
        (folder / names[part]).write_bytes(httpx.get(link, follow_redirects=True).raise_for_status().content)
    done = subprocess.run(
        [sys.executable, CHECKER, "KEY.pem", "FILE.txt"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout
