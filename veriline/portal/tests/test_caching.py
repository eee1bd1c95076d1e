"""What browsers and proxies may keep, and that a change is seen."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests import people
from veriline.knowledge.models import KINDS, ArticlePage, Audience, ContentPage, PolicyPage, TutorialPage
from veriline.knowledge.tests import pages

from .test_reading import signed_in

QUESTION = {
    "question": "Who asks?",
    "answers": [
        {"text": "We", "why": "No.", "is_right": False},
        {"text": "Nobody", "why": "Yes.", "is_right": True},
    ],
}
#: What a kind is not published without, besides what all need.
NEEDED: dict[str, dict[str, Any]] = {
    "announcement": {"category": "event"},
    "blog": {"author": "A. Writer", "disclosure": "None."},
    "lesson": {"check_questions": [("question", QUESTION)]},
    "policy": {"effective_on": timezone.localdate() - timedelta(days=1)},
}

pytestmark = pytest.mark.django_db


def test_a_public_page_may_be_kept_and_is_asked_for_again(client: Client) -> None:
    page = pages.article(pages.topic(pages.home()))
    for path in ("/en/", "/en/topics/deposits/", page.url):
        answer = client.get(path)
        assert answer["Cache-Control"] == "public, max-age=0, s-maxage=30, must-revalidate"
        assert "Cookie" in answer["Vary"]
        assert not answer.cookies
        again = client.get(path, headers={"if-none-match": answer["ETag"]})
        assert (again.status_code, again.content) == (304, b"")


def test_publishing_changes_the_page_and_all_that_name_it(client: Client) -> None:
    page = pages.article(pages.topic(pages.home()))
    paths = ("/en/topics/deposits/", page.url)
    tags = {path: client.get(path)["ETag"] for path in paths}
    page.title = "New words"
    page.save_revision()
    assert [client.get(path, headers={"if-none-match": tags[path]}).status_code for path in paths] == [
        304,
        304,
    ]
    page.save_revision().publish()
    for path in paths:
        answer = client.get(path, headers={"if-none-match": tags[path]})
        assert answer.status_code == 200
        assert "New words" in answer.content.decode()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_a_page_of_any_kind_is_kept_publicly_until_it_is_published_anew(
    kind: type[ContentPage], client: Client
) -> None:
    home = pages.home()
    above = pages.topic(home) if kind in (ArticlePage, TutorialPage) else pages.shelf(home, kind.place)
    page = above.add_child(
        instance=kind(
            title="Old words", lead="Wait.", locale=home.locale, live=False, **NEEDED.get(kind.kind, {})
        )
    )
    page.save_revision().publish()
    answer = client.get(page.portal_path())
    assert answer["Cache-Control"] == "public, max-age=0, s-maxage=30, must-revalidate"
    assert "Old words" in answer.content.decode()
    page.title = "New words"
    if isinstance(page, PolicyPage):
        page.effective_on, page.change_note = timezone.localdate(), "Newer."
    page.save_revision().publish()
    again = client.get(page.portal_path(), headers={"if-none-match": answer["ETag"]})
    assert again.status_code == 200
    assert "New words" in again.content.decode()


def test_withdrawing_takes_it_away_at_once(client: Client) -> None:
    page = pages.article(pages.topic(pages.home()))
    tag = client.get(page.url)["ETag"]
    page.unpublish()
    assert client.get(page.url, headers={"if-none-match": tag}).status_code == 404


def test_what_a_customer_reads_is_kept_by_nobody_else(client: Client) -> None:
    page = pages.article(pages.topic(pages.home()), audience=Audience.SIGNED_IN)
    answer = signed_in(people.customer()).get(page.url)
    assert answer["Cache-Control"] == "private, no-cache"
    refused = client.get(page.url)
    assert refused.status_code == 403
    assert "public" not in refused.get("Cache-Control", "")
