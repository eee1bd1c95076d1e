"""The kinds of content beside articles: what each needs before it may be published."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from veriline.knowledge import articles
from veriline.knowledge.models import (
    KINDS,
    ArticlePage,
    CategoryPage,
    ContentPage,
    LessonPage,
    ListPage,
    TermPage,
    TutorialPage,
    Video,
    VideoCaptions,
    VipPage,
)
from veriline.knowledge.models.kinds import LISTS, PLACES
from veriline.knowledge.models.tutorial import track
from veriline.knowledge.models.video import is_webvtt

from . import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def topic() -> CategoryPage:
    return pages.topic(pages.home())


def add(above: CategoryPage, page: ContentPage) -> Any:
    """A page as an editor saves it first: a draft."""
    page.locale, page.live = above.locale, False
    return above.add_child(instance=page)


def publish(page: ContentPage) -> None:
    page.save_revision().publish()


def question(*right: bool) -> dict[str, Any]:
    answers = [
        {"text": f"Answer {place}", "is_right": one, "why": f"Why {place}"} for place, one in enumerate(right)
    ]
    return {"question": "What now?", "answers": answers}


def test_every_kind_has_a_name_a_place_and_a_home_in_the_tree() -> None:
    assert len({kind.kind for kind in KINDS}) == len(KINDS)
    assert {"article", "tutorial", "lesson", "term", "vip"} <= {kind.kind for kind in KINDS}
    assert {"articles", "glossary", "lessons", "vip"} <= set(PLACES)
    assert {"tutorials", "glossary", "lessons", "vip"} <= set(LISTS)


def test_a_kind_stands_in_the_list_of_its_own_place_alone(topic: CategoryPage) -> None:
    home = topic.get_parent()
    glossary = home.add_child(instance=ListPage(title="Glossary", slug="glossary", locale=home.locale))
    assert TermPage.can_create_at(glossary)
    assert not LessonPage.can_create_at(glossary)
    assert not TermPage.can_create_at(topic)
    assert TutorialPage.can_create_at(topic)
    assert not ListPage.can_create_at(home)


@pytest.mark.parametrize("kind", [ArticlePage, TutorialPage])
def test_content_with_a_risk_is_not_published_without_saying_so_req_H7(
    topic: CategoryPage, kind: type[ContentPage]
) -> None:
    page = add(topic, kind(title="Trade with leverage", lead="How to.", risk="leverage", risk_notice=" "))
    with pytest.raises(ValidationError, match="Say what can go wrong"):
        publish(page)
    assert not kind.objects.get(pk=page.pk).live
    page.risk_notice = "You can lose more than you put in."
    publish(page)
    assert kind.objects.get(pk=page.pk).live


def film(*languages: str) -> Video:
    image = pages.picture()
    video = Video(title="Deposit", poster=image, seconds=9, file=ContentFile(b"film", name="deposit.mp4"))
    for language in languages:
        captions = ContentFile(b"WEBVTT\n", name=f"{language}.vtt")
        video.captions.add(VideoCaptions(language=language, file=captions))
    video.save()
    return video


def test_a_film_without_captions_in_the_pages_language_is_not_published_req_H6(
    topic: CategoryPage,
) -> None:
    page = add(topic, TutorialPage(title="Deposit", lead="How to."))
    page.films = [("video", film("zh-hans"))]
    with pytest.raises(ValidationError, match="no captions in the page's language: Deposit"):
        publish(page)
    page.films = [("video", film("zh-hans", "en"))]
    publish(page)
    assert TutorialPage.objects.get(pk=page.pk).live


def test_a_caption_file_that_is_none_is_refused() -> None:
    is_webvtt(ContentFile(b"\xef\xbb\xbfWEBVTT\n\n"))
    with pytest.raises(ValidationError, match="begins with the line WEBVTT"):
        is_webvtt(ContentFile(b"1\n00:00:01,000 --> 00:00:02,000\n"))


def test_a_picture_without_words_is_refused() -> None:
    page = TutorialPage(title="Deposit", lead="How to.")
    stage = {"title": "First", "text": "<p>Do.</p>", "picture": pages.picture(), "picture_says": ""}
    page.stages = [("stage", stage)]
    with pytest.raises(ValidationError):
        page.stages.stream_block.clean(page.stages)


def test_a_track_is_read_from_low_to_high(topic: CategoryPage) -> None:
    for title, level, position in (
        ("Third", "beginner", 30),
        ("First", "beginner", 10),
        ("Hard", "advanced", 1),
    ):
        publish(add(topic, TutorialPage(title=title, lead="How to.", level=level, position=position)))
    tutorials = articles.kind_in_language(TutorialPage, "en")
    assert [page.title for page in track(tutorials, "beginner")] == ["First", "Third"]


def test_a_lesson_without_a_check_is_not_published(topic: CategoryPage) -> None:
    lesson = LessonPage(title="Fakes", lead="How to tell.")
    with pytest.raises(ValidationError, match="at least one question"):
        lesson.clean()


@pytest.mark.parametrize("right", [(False, False), (True, True)])
def test_a_question_without_exactly_one_right_answer_is_refused(right: tuple[bool, ...]) -> None:
    lesson = LessonPage(title="Fakes", lead="How to tell.", check_questions=[("question", question(*right))])
    with pytest.raises(ValidationError):
        lesson.check_questions.stream_block.clean(lesson.check_questions)


def test_a_check_says_why_an_answer_is_right_or_wrong_and_ignores_what_is_none() -> None:
    lesson = LessonPage(check_questions=[("question", question(False, True))] * 3)
    first, second, third = lesson.asked({"q1": "2", "q2": "1", "q3": "9", "q4": "x"})
    assert (first.is_right, first.why) == (True, "Why 1")
    assert (second.is_right, second.why) == (False, "Why 0")
    assert (third.chosen, third.why) == ("", "")


def test_search_reads_a_lessons_questions_and_no_wrong_answer() -> None:
    lesson = LessonPage(lead="Lead.", check_questions=[("question", question(False, True))])
    assert lesson.plain_text.splitlines() == ["Lead.", "What now?"]


def test_a_term_is_known_by_all_its_spellings() -> None:
    term = TermPage(title="TxID", also="transaction ID, hash", keywords="tx", lead="A number.")
    assert term.spellings == ["TxID", "transaction ID", "hash"]
    assert term.keyword_list == ["transaction ID", "hash", "tx"]


def test_a_vip_page_is_read_point_by_point() -> None:
    page = VipPage(
        lead="Less waiting.", changes=[("point", "<p>A lane.</p>")], unchanged=[("point", "<p>Rules.</p>")]
    )
    assert page.plain_text.splitlines() == ["Less waiting.", "A lane.", "Rules."]
