"""Every page and list can be passed on: by its plain link, by the browser, by a QR code that a camera reads."""

import re

import pytest
from django.conf import settings
from django.test import Client

from veriline.knowledge.models import ArticlePage
from veriline.knowledge.tests import pages
from veriline.portal import qr

from .pages_seen import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> ArticlePage:
    """An article under a topic."""
    return pages.article(pages.topic(pages.home()))


def dark(svg: str) -> int:
    """How much a drawing of a code shows."""
    return svg.count("h") + svg.count("m")


def test_page_topic_and_list_show_their_link_and_their_code(article: ArticlePage) -> None:
    shelf = pages.shelf(article.get_parent().get_parent().specific, "announcements")
    for page, file in (
        (article, f"/en/qr/{article.public_id}.svg"),
        (article.get_parent().specific, "/en/topics/deposits/qr.svg"),
        (shelf, "/en/announcements/qr.svg"),
    ):
        html = Client().get(page.portal_path()).content.decode()
        assert read(html).faults == []
        assert f'<a href="{page.address}" data-share=' in html, "plain, without JavaScript"
        assert qr.inline(page.address, "QR code of this page") in html
        assert f'href="{file}"' in html
        drawn = Client().get(file)
        assert drawn["Content-Type"] == "image/svg+xml"
        assert drawn.content == qr.drawing(page.address)


def test_the_code_is_of_the_address_and_nothing_else() -> None:
    one, other = (qr.drawing(f"{settings.HELP_URL}/en/articles/{number}-x/").decode() for number in (1, 2))
    assert one != other
    assert dark(one) > 200
    assert not re.findall(r"https?://(?!www\.w3\.org/2000/svg)", one), "loads nothing"


def test_no_code_is_drawn_of_what_not_everybody_may_read(article: ArticlePage) -> None:
    article.audience = "vip"
    article.save()
    assert Client().get(f"/en/qr/{article.public_id}.svg").status_code == 404
    assert Client().get("/en/qr/99999.svg").status_code == 404
    assert Client().get("/en/topics/nothing/qr.svg").status_code == 404
