"""Policies and blog as customers read them."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone

from veriline.knowledge.models import PolicyPage
from veriline.knowledge.tests import pages
from veriline.knowledge.tests.test_policies import DAY, TODAY, publish

from .pages_seen import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def terms() -> PolicyPage:
    """Terms with one version in force and one to come."""
    page = pages.policy(pages.shelf(pages.home(), "policies"), effective_on=TODAY - 365 * DAY)
    return publish(page, lead="What we owe you.", effective_on=TODAY + 30 * DAY, change_note="Shorter.")


def get(path: str, status: int = 200) -> str:
    response = Client().get(path)
    assert response.status_code == status, path
    html = response.content.decode()
    if status == 200:
        assert read(html).faults == []
    return html


def on(day: datetime.date) -> str:
    return f"?on={day.isoformat()}"


def test_the_page_shows_the_text_in_force_today_and_announces_the_next(terms: PolicyPage) -> None:
    html = get(terms.portal_path())
    assert "What we owe each other." in html
    assert "What we owe you." not in html
    assert "Version 2 comes into force on" in html
    assert "Shorter." in html


def test_a_day_in_the_address_shows_the_text_of_that_day(terms: PolicyPage) -> None:
    path = terms.portal_path()
    assert "What we owe you." in get(path + on(TODAY + 31 * DAY))
    assert "What we owe each other." in get(path + on(TODAY - DAY))
    assert "What we owe each other." in get("/en/policies/")
    before = get(path + on(TODAY - 400 * DAY))
    assert "No version is in force on that day." in before
    assert "What we owe each other." not in before
    assert "What we owe each other." in get(path + "?on=yesterday"), "what is no day is today"
    assert "What we owe each other." in get(path + "?on=2026-13-45")


def test_each_version_has_an_address_for_ever_and_says_how_to_cite_it(terms: PolicyPage) -> None:
    for number, lead in ((1, "What we owe each other."), (2, "What we owe you.")):
        html = get(f"/en/policies/{terms.public_id}/versions/{number}/")
        assert lead in html
        assert f"Cite it as {terms.public_id}-{number}-en." in html
    get(f"/en/policies/{terms.public_id}/versions/3/", 404)
    get("/en/policies/999999/versions/1/", 404)


def test_what_a_version_changes_is_marked_for_eyes_and_ears(terms: PolicyPage) -> None:
    html = get(f"/en/policies/{terms.public_id}/versions/2/changes/")
    assert "<ins>" in html
    assert "<del>" in html
    assert "new:" in html
    assert "gone:" in html
    get(f"/en/policies/{terms.public_id}/versions/1/changes/", 404)


def test_a_policy_hidden_in_a_country_hides_its_versions_too(terms: PolicyPage) -> None:
    PolicyPage.objects.update(not_for_regions=["US"])
    client = Client()
    client.cookies["veriline_region"] = "US"
    for path in ("", "changes/"):
        assert client.get(f"/en/policies/{terms.public_id}/versions/2/{path}").status_code == 451


def test_a_blog_article_shows_author_disclosure_tags_and_risk(terms: PolicyPage) -> None:
    shelf = pages.shelf(terms.get_parent().get_parent().specific, "blog")
    page = pages.blog(shelf, risk="loss", risk_notice="You can lose it all.")
    html = get(page.portal_path())
    for words in ("By Hanna Lindqvist", "She holds BTC.", "You can lose it all.", "?tag=security"):
        assert words in html
    pages.blog(shelf, "Other", tags=["support"])
    assert "Why it waits" not in get("/en/blog/?tag=support")
    assert "Other" in get("/en/blog/?tag=support")
    assert "Other" in get("/en/blog/")
    feed = get("/en/blog/feed.json?tag=security")
    assert "Why it waits" in feed
    assert "Other" not in feed
    assert timezone.now().strftime("%Y") in feed
