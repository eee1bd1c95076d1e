"""Pages that a process keeps: nobody is ever shown one as it was before."""

import pytest
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page

from veriline.knowledge import articles, kept
from veriline.knowledge.models import ArticlePage, CategoryPage, ContentPage

from . import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def topic() -> CategoryPage:
    """An English help centre with one topic."""
    return pages.topic(pages.home())


def test_a_page_that_has_not_changed_is_read_with_one_query(
    topic: CategoryPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    page = pages.article(topic)
    assert _read(page).title == page.title
    with django_assert_num_queries(1):
        found = _read(page)
    assert isinstance(found, ArticlePage)
    assert (found.public_id, found.language, found.plain_text) == (
        page.public_id,
        "en",
        page.plain_text,
    )


def test_a_page_is_read_anew_after_every_way_of_saving_it(topic: CategoryPage) -> None:
    page = pages.article(topic)
    _read(page)
    page.title = "Published"
    page.save_revision().publish()
    assert _read(page).title == "Published"
    page = ArticlePage.objects.get(pk=page.pk)
    page.title = "Saved"
    page.save()
    assert _read(page).title == "Saved"
    page.title = "Saved again in the same transaction"
    page.save()
    assert _read(page).title == "Saved again in the same transaction"
    Page.objects.filter(pk=page.pk).update(title="Updated")
    assert _read(page).title == "Updated"


def test_what_one_caller_does_to_its_page_no_other_sees(topic: CategoryPage) -> None:
    page = pages.article(topic)
    pages.article(topic, "Beside it")
    _read(page).title = "Spoilt"
    assert _read(page).title == page.title


def test_an_unpublished_or_deleted_page_is_not_kept(topic: CategoryPage) -> None:
    page = pages.article(topic)
    assert articles.article(page.public_id, "en") is not None
    page.unpublish()
    assert articles.article(page.public_id, "en") is None
    page.delete()
    assert kept.content(Page.objects.all()) == []


def test_more_pages_than_are_kept_are_all_read(topic: CategoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    made = [pages.article(topic, f"Article {number}", slug=f"article-{number}") for number in range(4)]
    found = kept.content(Page.objects.child_of(topic).order_by("path"))
    assert [page.pk for page in found] == [page.pk for page in made]
    assert len(kept._pages) == 2


def _read(page: ContentPage) -> ContentPage:
    (found,) = kept.content(Page.objects.filter(pk=page.pk))
    return found
