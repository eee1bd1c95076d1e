"""What customers read of announcements: home, centre, page, search, feeds, and all one needs to check a signature."""

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.conf import settings as django_settings
from django.test import Client
from django.utils import timezone

from veriline.knowledge import signed
from veriline.knowledge.models import AnnouncementPage
from veriline.knowledge.tests import pages

from .pages_seen import read
from .test_status import ATOM

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def key(settings: object, tmp_path: Path) -> None:
    settings.SIGNING_KEY_FILE = tmp_path / "signing.pem"  # type: ignore[attr-defined]


@pytest.fixture
def doge() -> AnnouncementPage:
    """An announcement about DOGE that holds, signed."""
    page = pages.announcement(pages.shelf(pages.home(), "announcements"), severity="major", pinned=True)
    signed.sign_announcements()
    return page


def get(path: str, status: int = 200) -> str:
    response = Client().get(path)
    assert response.status_code == status
    return response.content.decode()


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_home_centre_and_page_show_it_in_both_languages(doge: AnnouncementPage, language: str) -> None:
    for path in (
        "",
        "announcements/",
        f"announcements/{doge.public_id}-{doge.slug}/",
        "announcements/check/",
    ):
        html = get(f"/{language}/{path}")
        assert read(html).faults == []
        assert path == "announcements/check/" or doge.title in html
    assert ("置顶" if language == "zh-hans" else "Pinned") in get(f"/{language}/")


def test_the_page_says_until_when_what_it_concerns_and_how_it_is_signed(doge: AnnouncementPage) -> None:
    html = get(doge.portal_path())
    assert "In force since" in html
    assert "It concerns: DOGE." in html
    assert f"/.well-known/veriline/announcements/{signed.name_of(doge)}.txt" in html
    doge.valid_until = timezone.now() - timedelta(hours=1)
    doge.save_revision().publish()
    assert "It is over." in get(doge.portal_path())


def test_a_search_about_it_shows_it_first_and_another_does_not(doge: AnnouncementPage) -> None:
    assert doge.lead in get("/en/search?q=DOGE+withdrawal")
    assert doge.lead not in get("/en/search?q=BTC+withdrawal")


def test_the_centre_is_narrowed_by_kind_and_coin(doge: AnnouncementPage) -> None:
    assert doge.title in get("/en/announcements/?category=maintenance&about=doge")
    assert doge.title not in get("/en/announcements/?category=listing")
    assert "No announcement fits." in get("/en/announcements/?about=%22%3E%3Cscript%3E")
    assert doge.title in get("/en/announcements/?category=nonsense&before=x")
    assert doge.title not in get("/en/announcements/?before=999999999"[:-1])


def test_the_feeds_tell_what_everybody_is_told(doge: AnnouncementPage) -> None:
    staff = pages.announcement(doge.get_parent().specific, "for staff", audience="staff")
    feed = json.loads(get("/en/announcements/feed.json"))
    assert [item["title"] for item in feed["items"]] == [doge.title]
    assert feed["items"][0]["tags"] == ["Maintenance", "DOGE"]
    assert feed["items"][0]["url"] == doge.address
    atom = ElementTree.fromstring(get("/en/announcements/feed.xml?category=maintenance"))
    assert [entry.findtext(f"{ATOM}title") for entry in atom.iter(f"{ATOM}entry")] == [doge.title]
    assert "category=maintenance" in get("/en/announcements/feed.xml?category=maintenance")
    assert json.loads(get("/en/announcements/feed.json?category=listing"))["items"] == []
    assert staff.title not in get("/en/announcements/feed.xml")


def test_a_feed_is_not_sent_twice_and_is_refused_for_no_list(doge: AnnouncementPage) -> None:
    first = Client().get("/en/announcements/feed.xml")
    again = Client().get("/en/announcements/feed.xml", headers={"if-modified-since": first["Last-Modified"]})
    assert (again.status_code, again.content) == (304, b"")
    get("/en/glossary-of-nothing/feed.xml", 404)
    get("/en/topics/nothing/feed.json", 404)


def test_a_topic_has_a_feed_which_names_but_does_not_tell_what_a_law_hides() -> None:
    topic = pages.topic(pages.home())
    pages.article(topic, "Leverage", lead="Secret of leverage.", not_for_regions=["US"])
    pages.article(topic, "Deposits", lead="Wait for it.")
    items = json.loads(get("/en/topics/deposits/feed.json"))["items"]
    assert {item["title"]: item["content_text"] for item in items} == {
        "Leverage": "Not for readers in: US.",
        "Deposits": "Wait for it.",
    }


def test_anyone_can_load_key_checker_and_files_and_check_them(doge: AnnouncementPage, tmp_path: Path) -> None:
    keys = json.loads(get("/.well-known/veriline/keys.json"))
    (known,) = keys["keys"]
    assert known["state"] == "in use"
    name = signed.name_of(doge)
    for file, path in {
        "key.pem": known["pem"].removeprefix(django_settings.HELP_URL),
        "check_signed.py": "/.well-known/veriline/check_signed.py",
        f"{name}.txt": f"/.well-known/veriline/announcements/{name}.txt",
        f"{name}.txt.sig": f"/.well-known/veriline/announcements/{name}.txt.sig",
        "list.txt": "/.well-known/veriline/announcements/list.txt",
        "list.txt.sig": "/.well-known/veriline/announcements/list.txt.sig",
    }.items():
        response = Client().get(path)
        assert response.status_code == 200, path
        (tmp_path / file).write_bytes(response.content)
    done = subprocess.run(
        [sys.executable, "check_signed.py", "key.pem", f"{name}.txt", "list.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.count("OK ")) == (0, 2), done.stdout + done.stderr


def test_what_is_withdrawn_hidden_or_not_public_is_not_served(doge: AnnouncementPage) -> None:
    path = f"/.well-known/veriline/announcements/{signed.name_of(doge)}.txt"
    get(path)
    doge.not_for_regions = ["US"]
    doge.save()
    client = Client()
    client.cookies["veriline_region"] = "US"
    assert client.get(path).status_code == 451
    doge.unpublish()
    get(path, 404)
    get("/.well-known/veriline/announcements/9999-en-1.txt", 404)
    get("/.well-known/veriline/keys/0000000000000000.pem", 404)


def test_where_nothing_is_signed_pages_say_nothing_of_a_signature() -> None:
    page = pages.announcement(pages.shelf(pages.home(), "announcements"))
    assert "Signed by us" not in get(page.portal_path())
    assert "Nothing has been signed yet." in get("/en/announcements/check/")
    get("/.well-known/veriline/announcements/list.txt", 404)
    assert json.loads(get("/.well-known/veriline/keys.json"))["keys"] == []
