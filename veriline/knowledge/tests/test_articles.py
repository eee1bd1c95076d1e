"""What the portal, the search and the assistant ask the help centre for."""

import datetime
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from veriline.journal.models import Event
from veriline.knowledge import actions, articles
from veriline.knowledge.models import KINDS, ArticleFeedback, ArticlePage, ArticleView, CategoryPage, HelpHome

from . import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def english() -> CategoryPage:
    """An English help centre with one topic."""
    return pages.topic(pages.home())


@pytest.fixture
def chinese(english: CategoryPage) -> CategoryPage:
    """The same topic in Chinese."""
    return pages.topic(pages.home("zh-hans"), translation_key=english.translation_key)


def test_an_article_is_found_in_the_readers_language(english: CategoryPage, chinese: CategoryPage) -> None:
    page = pages.article(english)
    pages.article(chinese, "未到账", translation_key=page.translation_key)
    assert _title(page.public_id, "zh-hans") == ("未到账", "zh-hans")
    assert _title(str(page.public_id), "en") == ("Not arrived", "en")


def test_a_missing_translation_falls_back_and_says_so_req_H4(
    english: CategoryPage, chinese: CategoryPage
) -> None:
    only_english, only_chinese = pages.article(english), pages.article(chinese, "只有中文", slug="zh")
    assert _title(only_english.public_id, "zh-hans") == ("Not arrived", "en")
    assert _title(only_chinese.public_id, "en") == ("只有中文", "zh-hans")


@pytest.mark.parametrize("number", [0, -1, 10**30, "", "abc", "1004x", "٣", "1' OR 1=1"])
def test_what_is_no_number_of_an_article_finds_nothing(number: int | str) -> None:
    assert articles.article(number, "en") is None


def test_an_unpublished_article_is_nowhere(english: CategoryPage) -> None:
    page, other = pages.article(english), pages.article(english, "Other")
    other.related = [{"type": "article", "value": page.pk}]
    other.save_revision().publish()
    page.unpublish()
    assert articles.article(page.public_id, "en") is None
    assert [found.title for found in articles.published_articles()] == ["Other"]
    assert articles.articles_in(english) == [other]
    assert articles.related(ArticlePage.objects.get(pk=other.pk)) == []
    assert articles.translations(page) == {}


def test_search_reads_answer_steps_body_keywords_and_group(english: CategoryPage) -> None:
    page = pages.article(english, keywords="gone, missing")
    found = next(articles.published_articles())
    assert found.id == str(page.public_id)
    assert (found.language, found.title, found.body) == ("en", "Not arrived", "Wait.")
    assert found.keywords == ("gone", "missing")
    assert found.group == str(page.translation_key)


def test_only_topics_with_something_to_read_are_shown_in_tree_order(english: CategoryPage) -> None:
    home = HelpHome.objects.get()
    empty, first = pages.topic(home, "empty"), pages.topic(home, "first")
    hidden = pages.topic(home, "emergency")
    CategoryPage.objects.filter(pk=hidden.pk).update(show_in_menus=False)
    for topic in (english, first, hidden):
        pages.article(topic, f"In {topic.slug}")
    first.move(english, pos="left")
    assert [page.slug for page in articles.topics("en")] == ["first", "deposits"]
    assert articles.topic("emergency", "en") == hidden
    assert articles.topic(empty.slug, "en") == empty


def test_a_section_is_found_within_its_topic_only(english: CategoryPage) -> None:
    section = pages.topic(english, "fees")
    page = pages.article(section)
    assert articles.topic("fees", "en") is None
    assert articles.topic("fees", "en", within=english) == section
    assert articles.sections(english) == [section]
    assert articles.articles_in(english) == [page]
    assert page.topic_slug == "deposits"


def test_a_language_without_a_tree_reads_the_default_one(english: CategoryPage) -> None:
    pages.article(english)
    assert articles.topics("fr") == [english]
    assert articles.topic("deposits", "fr") == english
    assert articles.home("fr") == HelpHome.objects.get()


def test_translations_are_named_by_language(english: CategoryPage, chinese: CategoryPage) -> None:
    page = pages.article(english)
    translated = pages.article(chinese, "未到账", translation_key=page.translation_key)
    assert articles.translations(page) == {"en": page, "zh-hans": translated}
    assert articles.translations(english) == {"en": english, "zh-hans": chinese}


def test_asked_a_lot_is_what_is_read_most_since_yesterday_then_the_picks(english: CategoryPage) -> None:
    often, most, seldom, old, pick = (
        pages.article(english, name) for name in ("Often", "Most", "Seldom", "Old", "Pick")
    )
    today = timezone.now().date()
    for page, day, views in (
        (often, today, articles.MANY_VIEWS),
        (most, today, 6),
        (most, today - datetime.timedelta(days=1), 7),
        (seldom, today, articles.MANY_VIEWS - 1),
        (old, today - datetime.timedelta(days=2), 500),
    ):
        ArticleView.objects.create(article=page, day=day, views=views)
    home = HelpHome.objects.get()
    home.picks = [{"type": "article", "value": pick.pk}, {"type": "article", "value": often.pk}]
    home.save()
    assert articles.asked_a_lot("en") == [most, often, pick]
    assert articles.asked_a_lot("en", limit=2) == [most, often]
    assert [page.shown_in for page in articles.asked_a_lot("zh-hans")] == ["zh-hans"] * 3


def test_lists_read_a_fixed_number_of_queries(
    english: CategoryPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(6):
        pages.article(english, f"Article {number}")
    assert len([page.url for page in articles.articles_in(english)]) == 6  # now numbers and site are known
    with django_assert_max_num_queries(4):
        assert len([page.url for page in articles.articles_in(english)]) == 6
    with django_assert_max_num_queries(len(KINDS) + 2):
        assert len(list(articles.published_articles())) == 6
    with django_assert_max_num_queries(2):
        assert [page.url for page in articles.topics("en")]


def test_views_are_counted_by_day(english: CategoryPage) -> None:
    page = pages.article(english)
    for _ in range(3):
        actions.count_view(page)
    assert list(ArticleView.objects.values_list("article", "day", "views")) == [
        (page.pk, timezone.now().date(), 3)
    ]


@pytest.mark.django_db(transaction=True)
def test_readers_at_the_same_moment_are_all_counted() -> None:
    page = pages.article(pages.topic(pages.home()))

    def read(_: int) -> None:
        actions.count_view(page)
        connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(read, range(20)))
    assert ArticleView.objects.get().views == 20


def test_feedback_is_one_row_and_one_event_about_the_wording_online_req_H15(english: CategoryPage) -> None:
    page = pages.article(english)
    feedback = actions.give_feedback(page, solved=False, reason="Wrong")
    assert list(ArticleFeedback.objects.all()) == [feedback]
    assert (feedback.solved, feedback.reason, feedback.revision) == (False, "Wrong", page.live_revision)
    event = Event.objects.get()
    assert (event.type, event.actor_kind, event.subject) == ("article_judged", "customer", feedback.pk)
    assert event.data == {"article": page.public_id, "language": "en", "solved": False}


def test_a_reason_that_the_article_does_not_offer_is_refused(english: CategoryPage) -> None:
    with pytest.raises(actions.UnknownReason):
        actions.give_feedback(pages.article(english), solved=False, reason="my seed phrase is …")
    assert not ArticleFeedback.objects.exists()
    assert not Event.objects.exists()


def test_a_reader_it_helped_leaves_no_reason(english: CategoryPage) -> None:
    assert actions.give_feedback(pages.article(english), solved=True, reason="Wrong").reason == ""


def test_not_yet_is_to_review_until_the_article_is_published_anew(english: CategoryPage) -> None:
    page = pages.article(english)
    missed = actions.give_feedback(page, solved=False, reason="Wrong")
    actions.give_feedback(page, solved=True)
    # Inside one test now() is the start of its transaction, before the article was published.
    ArticleFeedback.objects.update(at=timezone.now())
    assert list(ArticleFeedback.objects.to_review()) == [missed]
    page.save_revision().publish()
    assert list(ArticleFeedback.objects.to_review()) == []


def _title(public_id: int | str, language: str) -> tuple[str, str]:
    page = articles.article(public_id, language)
    assert page is not None
    return page.title, page.language


@pytest.mark.parametrize("words", ["Then send us your seed phrase.", "请把验证码发给我们。"])
def test_req_B9_an_article_that_asks_for_a_secret_is_not_published(english: CategoryPage, words: str) -> None:
    page = pages.article(english)
    page.lead = words
    with pytest.raises(ValidationError, match="never ask"):
        page.clean()
    page.lead = "We never ask for your seed phrase. Enter the code in the app."
    page.clean()
