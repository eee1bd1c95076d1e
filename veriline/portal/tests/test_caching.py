"""What browsers and proxies may keep, and that a change is seen."""

import pytest
from django.test import Client

from tests import people
from veriline.knowledge.models import Audience
from veriline.knowledge.tests import pages

from .test_reading import signed_in

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
