"""An editor's text in a real browser: written, reviewed, published at its time, and put back."""

import re
from html import unescape
from urllib.parse import urlencode

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.product import Product

from .conftest import Device

pytestmark = pytest.mark.browser

ARTICLE = 1004
TRANSLATED = 1005
#: As Wagtail names them in its form.
LANGUAGE_NAMES = {"ja": "Japanese", "zh-hant": "Traditional Chinese"}
WRITTEN = "Most deposits arrive by themselves. Look up the TxID first."
SCHEDULED = "From tomorrow on, deposits need fewer confirmations."

#: The hour has come: what was set for later is due, and the job of every minute runs now.
BRING_FORWARD = f"""
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision
from veriline.knowledge import articles
page = articles.article({ARTICLE}, "en")
now = timezone.now()
for revision in page.revisions.exclude(approved_go_live_at=None):
    revision.content["go_live_at"] = now.isoformat()
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=now, content=revision.content)
call_command("publish_scheduled")
"""


def page(veriline: Product, path: str) -> str:
    """The page a customer is given."""
    return httpx.get(f"{veriline.help}/{path}/", follow_redirects=True).text


def read(veriline: Product, mark: str, path: str = f"en/articles/{ARTICLE}") -> str:
    """What a customer reads in the article between the tags of `mark`."""
    return unescape(re.search(rf"<{mark}>([^<]*)<", page(veriline, path))[1])  # type: ignore[index]


def lead(veriline: Product) -> str:
    """The short answer that is online."""
    return read(veriline, 'p class="lead"')


def come_in(device: Device, link: str, *, language: str = "en") -> Page:
    """A member of staff at the desk, by the desk's own door."""
    page = device(link, language=language)
    page.get_by_role("button").first.click()
    page.wait_for_url("**/q/mine/")
    return page


def open_article(page: Page, veriline: Product) -> Locator:
    """The article in the CMS, found by its title; returns the field of the short answer."""
    title = read(veriline, 'h1 class="serif"')
    page.goto(f"{veriline.desk}/cms/articles/?{urlencode({'q': title})}")
    page.get_by_role("link", name=title, exact=True).first.click()
    field = page.get_by_role("textbox", name="Short answer")
    expect(field).to_be_visible()
    return field


def act(page: Page, name: str) -> None:
    """Chooses from the menu at the foot of the editor, and waits until it is done."""
    choice = page.locator("footer").get_by_role("button", name=name)
    if not choice.is_visible():
        page.locator("footer").get_by_role("button", name="More actions").click()
    with page.expect_navigation():
        choice.click()


def submit(page: Page, button: str) -> None:
    """Presses a button of the editor's foot, which may stand in its menu, and waits until it is done."""
    choice = page.locator(f"footer {button}").first
    if not choice.is_visible():
        page.locator('footer [data-controller~="w-dropdown"] button').first.click()
    with page.expect_navigation():
        page.locator(button).locator("visible=true").first.click()


def test_a_text_is_written_reviewed_scheduled_and_put_back(device: Device, veriline: Product) -> None:
    before = lead(veriline)
    links = {name.split()[0]: link for name, link in veriline.sign_ins().items()}
    writer, reviewer = come_in(device, links["Lin"]), come_in(device, links["Tomás"])

    open_article(writer, veriline).fill(WRITTEN)
    act(writer, "Submit to Moderators approval")
    assert lead(veriline) == before
    expect(open_article(reviewer, veriline)).to_have_value(WRITTEN)
    act(reviewer, "Approve and Publish")
    assert lead(veriline) == WRITTEN

    open_article(reviewer, veriline).fill(SCHEDULED)
    reviewer.get_by_role("button", name="Toggle status").click()
    reviewer.get_by_role("button", name="Set schedule").click()
    reviewer.locator("input[name=go_live_at]").fill("2040-01-01 10:00")
    reviewer.get_by_role("button", name="Save schedule").press(
        "Enter"
    )  # the calendar may cover it for a mouse
    act(reviewer, "Schedule to publish")
    assert lead(veriline) == WRITTEN
    veriline.manage("shell", "-c", BRING_FORWARD)
    assert lead(veriline) == SCHEDULED

    open_article(reviewer, veriline)
    reviewer.goto(re.sub(r"/edit/.*", "/history/", reviewer.url))
    reviewer.get_by_role("button", name="Actions").last.click()
    reviewer.get_by_role("link", name="Compare with current version").click()
    expect(reviewer.get_by_role("row", name="Short answer")).to_contain_text("From tomorrow on")
    reviewer.go_back()
    reviewer.get_by_role("button", name="Actions").last.click()
    reviewer.get_by_role("link", name="Review this version").click()
    expect(reviewer.get_by_role("textbox", name="Short answer")).to_have_value(before)
    act(reviewer, "Publish this version")
    assert lead(veriline) == before


@pytest.mark.parametrize(
    ("language", "into", "begins", "written"),
    [
        ("en", "ja", "", "ネットワークを間違えて送金した"),
        ("zh-hans", "zh-hant", "充值選錯了網路（鏈）", "充值時選錯了網路"),
    ],
)
def test_a_page_is_translated_reviewed_and_read_in_the_other_language(
    device: Device, veriline: Product, language: str, into: str, begins: str, written: str
) -> None:
    """The CMS speaks the editor's language, so what is pressed is found by its place and not by its words."""
    title = read(veriline, 'h1 class="serif"', f"{language}/articles/{TRANSLATED}")
    links = {name.split()[0]: link for name, link in veriline.sign_ins().items()}
    writer = come_in(device, links["Lin"], language=language)
    writer.goto(f"{veriline.desk}/cms/articles/?{urlencode({'locale': language, 'q': title})}")
    writer.get_by_role("link", name=title, exact=True).first.click()
    expect(writer.locator("[name=title]")).to_have_value(title)
    writer.locator('header [data-controller~="w-dropdown"] button').click()
    writer.locator('a[href*="/translation/submit/"]').click()
    writer.get_by_label(LANGUAGE_NAMES[into]).check()
    with writer.expect_navigation():
        writer.locator("main form [type=submit]").last.click()

    field = writer.locator("[name=title]")
    expect(field).to_have_value(begins or title)
    field.fill(written)
    draft = writer.url
    submit(writer, "[name=action-submit]")
    assert written not in page(veriline, f"{into}/articles/{TRANSLATED}"), "nobody has reviewed it"

    reviewer = come_in(device, links["Tomás"], language=language)
    reviewer.goto(draft)
    submit(reviewer, "[data-workflow-action-name=approve]")
    assert read(veriline, 'h1 class="serif"', f"{into}/articles/{TRANSLATED}") == written
