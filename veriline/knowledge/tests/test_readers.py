"""Who may read what: the stranger reads what is for everybody and nothing else."""

import pytest
from django.core.exceptions import ValidationError

from veriline.knowledge import articles
from veriline.knowledge.models import ANYBODY, STAFF, ArticlePage, Audience, ContentPage, Reader

from . import pages

pytestmark = pytest.mark.django_db

READERS = [ANYBODY, Reader(Audience.SIGNED_IN), Reader(Audience.VIP), STAFF]


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_finds_what_is_written_for_them_and_nothing_above(reader: Reader) -> None:
    topic = pages.topic(pages.home())
    written = [pages.article(topic, audience, audience=audience) for audience in Audience]
    allowed = written[: READERS.index(reader) + 1]
    numbers = [str(page.public_id) for page in written]
    assert list(ArticlePage.objects.readable_by(reader).order_by("path")) == allowed
    assert articles.articles_of(numbers, "en", reader) == allowed
    assert articles.articles_in(topic, reader) == allowed
    assert [page for page in written if page.is_for(reader)] == allowed
    assert list(articles.translations(written[0], reader).values()) == written[:1]


def test_an_audience_that_nobody_knows_reads_nothing() -> None:
    page = pages.article(pages.topic(pages.home()))
    assert not page.is_for(Reader("moderator"))
    assert articles.article(page.public_id, "en", Reader("moderator")) is None


def test_a_translation_for_staff_gives_way_to_the_one_that_may_be_read() -> None:
    page = pages.article(pages.topic(pages.home()))
    chinese = pages.article(pages.topic(pages.home("zh-hans")), "未到账", audience=Audience.STAFF)
    ArticlePage.objects.filter(pk=chinese.pk).update(translation_key=page.translation_key)
    assert articles.article(page.public_id, "zh-hans") == page
    assert list(articles.translations(page)) == ["en"]


def test_what_is_beside_an_article_or_asked_a_lot_is_for_its_reader_alone() -> None:
    home = pages.home()
    topic = pages.topic(home)
    secret = pages.article(topic, "For staff", audience=Audience.STAFF)
    page = pages.article(topic)
    page.related = home.picks = [("article", secret), ("article", page)]
    home.save()
    assert articles.related(page) == []
    assert articles.related(page, STAFF) == [secret]
    assert articles.asked_a_lot("en") == [page]


def test_search_is_told_whom_each_page_is_for() -> None:
    pages.article(pages.topic(pages.home()), audience=Audience.VIP)
    assert [(found.kind, found.audience) for found in articles.published_articles()] == [("article", "vip")]


def test_a_region_hides_the_text_from_its_readers_only_req_H16() -> None:
    page = pages.article(pages.topic(pages.home()), not_for_regions=["US", "SG"])
    assert page.is_hidden_from(Reader(region="SG"))
    assert not page.is_hidden_from(Reader(region="JP"))
    assert not page.is_hidden_from(ANYBODY)
    assert articles.article(page.public_id, "en", Reader(region="SG")) == page


def test_a_region_that_is_no_countrys_code_is_refused() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.not_for_regions = ["usa"]
    with pytest.raises(ValidationError, match="US, SG"):
        page.full_clean()


def test_a_kind_that_does_not_say_what_it_is_cannot_be_written() -> None:
    with pytest.raises(TypeError, match="Unnamed needs `kind`"):
        type("Unnamed", (ContentPage,), {"__module__": __name__})
