"""The blog: under a name, with a disclosure, apart from support's answers (H10)."""

import pytest
from django.core.exceptions import ValidationError

from veriline.knowledge.models import BlogPage, ListPage
from veriline.knowledge.search.article import Article
from veriline.knowledge.search.scope import ANYBODY, Scope

from . import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf() -> ListPage:
    """The blog's list."""
    return pages.shelf(pages.home(), "blog")


@pytest.mark.parametrize(
    ("missing", "named"),
    [
        ({"author": " "}, "author"),
        ({"disclosure": ""}, "disclosure"),
        ({"risk": "loss"}, "risk_notice"),
        ({"tags": ["two words"]}, "tags"),
    ],
)
def test_it_is_not_published_without_author_disclosure_and_where_it_is_about_trading_a_risk_warning(
    shelf: ListPage, missing: dict[str, object], named: str
) -> None:
    page = pages.blog(shelf)
    page.full_clean()
    for name, value in missing.items():
        setattr(page, name, value)
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert set(refused.value.error_dict) == {named}


def test_the_editors_form_names_what_is_missing(shelf: ListPage) -> None:
    data = {"title": "Draft", "slug": "draft", "lead": "In short.", "author": "Hanna", "disclosure": ""}
    data |= {"body-count": "0", "audience": "public", "checked_on": "2026-11-20", "risk": ""}
    data |= {f"comments-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS")}
    data |= {"comments-MAX_NUM_FORMS": ""}
    form = BlogPage.get_edit_handler().get_form_class()(
        data, instance=BlogPage(locale=shelf.locale), parent_page=shelf, for_user=pages.editor()
    )
    assert set(form.errors) == {"disclosure"}


def test_a_search_does_not_bring_it_unless_asked_for_it() -> None:
    article = Article(id="1801", language="en", title="Leverage", body="", kind=BlogPage.kind)
    assert not ANYBODY.holds(article)
    assert Scope(kinds=frozenset({"blog"})).holds(article)
    assert not BlogPage.in_support_search
