"""An editor's text in a real browser: written, reviewed, published at its time, and put back."""

import re

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.product import Product

from .conftest import Device

pytestmark = pytest.mark.browser

ARTICLE = 1004
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


def lead(veriline: Product) -> str:
    """What a customer reads at the top of the article."""
    page = httpx.get(f"{veriline.help}/en/articles/{ARTICLE}/", follow_redirects=True).text
    return re.search(r'<p class="lead">([^<]*)</p>', page)[1]  # type: ignore[index]


def opened(device: Device, veriline: Product, name: str) -> Page:
    """The article in the CMS, before a member of staff who has come in by the desk's door."""
    page = device(veriline.signin(name))
    page.get_by_role("button").first.click()
    page.wait_for_url("**/q/mine/")
    page.goto(f"{veriline.desk}/cms/articles/?q=deposit+has+not+arrived")
    page.get_by_role("link", name=re.compile("crypto deposit has not arrived")).first.click()
    expect(page.get_by_role("textbox", name="Short answer")).to_be_visible()
    return page


def act(page: Page, name: str) -> None:
    """Chooses from the menu at the foot of the editor, and waits until it is done."""
    choice = page.locator("footer").get_by_role("button", name=name)
    if not choice.is_visible():
        page.locator("footer").get_by_role("button", name="More actions").click()
    with page.expect_navigation():
        choice.click()


def test_a_text_is_written_reviewed_scheduled_and_put_back(device: Device, veriline: Product) -> None:
    before = lead(veriline)
    writer = opened(device, veriline, "Lin")
    writer.get_by_role("textbox", name="Short answer").fill(WRITTEN)
    act(writer, "Submit to Moderators approval")
    assert lead(veriline) == before

    reviewer = opened(device, veriline, "Tomás")
    expect(reviewer.get_by_role("textbox", name="Short answer")).to_have_value(WRITTEN)
    act(reviewer, "Approve and Publish")
    assert lead(veriline) == WRITTEN

    reviewer = opened(device, veriline, "Tomás")
    reviewer.get_by_role("textbox", name="Short answer").fill(SCHEDULED)
    reviewer.get_by_role("button", name="Toggle status").click()
    reviewer.get_by_role("button", name="Set schedule").click()
    reviewer.locator("input[name=go_live_at]").fill("2040-01-01 10:00")
    reviewer.get_by_role("button", name="Save schedule").click()
    act(reviewer, "Schedule to publish")
    assert lead(veriline) == WRITTEN
    veriline.manage("shell", "-c", BRING_FORWARD)
    assert lead(veriline) == SCHEDULED

    reviewer = opened(device, veriline, "Tomás")
    history = re.sub(r"/edit/.*", "/history/", reviewer.url)
    reviewer.goto(history)
    expect(reviewer.get_by_role("link", name="Compare with previous version").first).to_be_attached()
    first = reviewer.get_by_role("link", name="Review this version").last.get_attribute("href")
    assert first
    reviewer.goto(f"{veriline.desk}{first}")
    expect(reviewer.get_by_role("textbox", name="Short answer")).to_have_value(before)
    act(reviewer, "Publish this version")
    assert lead(veriline) == before
