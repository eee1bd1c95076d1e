"""The editors' lists in Wagtail, at the desk's host."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from tests import people
from veriline.desk.actions import make_demo_sign_in
from veriline.knowledge import actions
from veriline.knowledge.models import ArticleFeedback, ArticlePage, ArticleView, Meaning
from veriline.knowledge.search import shelf, store, synonyms
from veriline.people.models import User

from . import pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def cms(settings: Any) -> Client:
    """A browser in which an editor has signed in by the desk's door."""
    client = Client(headers={"host": settings.DESK_URL.partition("//")[2]})
    editor = people.agent("Edna E.", role="admin").user
    User.objects.filter(pk=editor.pk).update(is_superuser=True)
    client.post(make_demo_sign_in(editor))
    return client


def titles(response: Any) -> list[str]:
    return [page.title for page in response.context["object_list"]]


def test_the_longest_unchecked_article_stands_first_req_H3(cms: Client, settings: Any) -> None:
    topic = pages.topic(pages.home())
    today = timezone.localdate()
    for title, days in (("Fresh", 1), ("Stale", 400), ("Older", 100)):
        pages.article(topic, title, checked_on=today - datetime.timedelta(days=days))
    listing = reverse("articles:index", urlconf=settings.DESK_URLCONF)
    assert titles(cms.get(listing)) == ["Stale", "Older", "Fresh"]
    assert titles(cms.get(listing, {"overdue": "true"})) == ["Stale"]
    assert titles(cms.get(listing, {"overdue": "false"})) == ["Older", "Fresh"]


def test_a_no_with_a_reason_appears_in_the_review_list_req_H15(cms: Client, settings: Any) -> None:
    page = pages.article(pages.topic(pages.home()))
    for reason in ("Wrong", "Too long", "Wrong"):
        actions.give_feedback(page, solved=False, reason=reason)
    ArticleFeedback.objects.update(at=timezone.now())
    report = reverse("article_feedback", urlconf=settings.DESK_URLCONF)
    rows = cms.get(report).context["object_list"]
    assert [(row["article__title"], row["reason"], row["said"]) for row in rows] == [
        ("Not arrived", "Wrong", 2),
        ("Not arrived", "Too long", 1),
    ]
    export = b"".join(cms.get(report, {"export": "csv"}).streaming_content).decode()
    assert "Not arrived,en,Wrong,2," in export


def test_the_editor_opens_and_saves_an_article(cms: Client, settings: Any) -> None:
    page = pages.article(pages.topic(pages.home()))
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk], urlconf=settings.DESK_URLCONF)
    form = cms.get(edit)
    assert form.status_code == 200
    assert page.address in form.content.decode()
    data = {"title": "New title", "slug": "new-title", "lead": "word " * 61, "checked_on": "2026-11-22"}
    data |= {"audience": "public", "not_for_regions": ""}
    data |= {f"{stream}-count": "0" for stream in ("steps", "body", "related")}
    data |= {
        f"comments-{key}": "0" for key in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS", "MAX_NUM_FORMS")
    }
    refused = cms.post(edit, data | {"action-publish": "Publish"})
    assert "60 words" in refused.content.decode()
    assert cms.post(edit, data | {"lead": "Short.", "action-publish": "Publish"}).status_code == 302
    assert ArticlePage.objects.get(pk=page.pk).lead == "Short."


def test_a_visitor_who_is_no_editor_sees_no_list(settings: Any) -> None:
    host = settings.DESK_URL.partition("//")[2]
    listing = reverse("articles:index", urlconf=settings.DESK_URLCONF)
    assert Client(headers={"host": host}).get(listing).status_code == 302


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_a_draft_is_seen_from_the_cms_as_readers_will_see_it(
    cms: Client, settings: Any, language: str
) -> None:
    page = pages.article(pages.topic(pages.home(language)), "Published", lead="Wait an hour.")
    page.title = "Draft of the title"
    page.save_revision()
    answer = cms.get(_of_page("view_draft", page, settings))
    assert answer.status_code == 200
    shown = answer.content.decode()
    assert '<h1 class="serif">Draft of the title</h1>' in shown
    assert f'<header lang="{language}"' in shown
    assert ArticlePage.objects.get(pk=page.pk).title == "Published"


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_what_is_being_written_is_previewed_beside_the_editor(
    cms: Client, settings: Any, language: str
) -> None:
    page = pages.article(pages.topic(pages.home(language)))
    preview = _of_page("preview_on_edit", page, settings)
    typed = {
        "title": "Not saved yet",
        "slug": page.slug,
        "lead": "Wait an hour.",
        "steps": streamfield([("step", rich_text("<p>Look it up.</p>"))]),
        "body": streamfield([("heading", "Why it takes time")]),
        "related": streamfield([]),
        "checked_on": "2026-11-22",
        "comments": inline_formset([]),
    }
    said = cms.post(preview, nested_form_data(typed)).json()
    assert said == {"is_valid": True, "is_available": True}
    shown = cms.get(preview)
    assert shown.status_code == 200
    for words in ("Not saved yet", "Look it up.", "Why it takes time"):
        assert words in shown.content.decode()
    assert shown["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in shown["Content-Security-Policy"]
    assert ArticleView.objects.count() == 0


def test_an_article_that_was_never_published_is_seen_too(cms: Client, settings: Any) -> None:
    topic = pages.topic(pages.home())
    page = topic.add_child(instance=ArticlePage(title="New", lead="Wait.", locale=topic.locale, live=False))
    page.save_revision()
    answer = cms.get(_of_page("view_draft", page, settings))
    assert answer.status_code == 200
    assert '<h1 class="serif">New</h1>' in answer.content.decode()


def _of_page(name: str, page: ArticlePage, settings: Any) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk], urlconf=settings.DESK_URLCONF)


# ---- synonyms (requirement H1)


def _save_words(cms: Client, settings: Any, name: str, *words: tuple[str, str], pk: int | None = None) -> Any:
    """Sends the form of a meaning as the editor's browser does."""
    rows = [
        {"language": language, "words": text, "ORDER": str(at)}
        for at, (language, text) in enumerate(words, 1)
    ]
    form = nested_form_data({"name": name, "words": inline_formset(rows)})
    view = "wagtailsnippets_knowledge_meaning:" + ("edit" if pk else "add")
    return cms.post(reverse(view, args=[pk] if pk else [], urlconf=settings.DESK_URLCONF), form)


def test_staff_edit_the_words_and_the_search_follows(
    cms: Client, settings: Any, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(store.forget)
    monkeypatch.setattr(shelf, "CHECK_S", 0.0)
    page = pages.article(pages.topic(pages.home()), "A memo is missing")
    pages.article(page.get_parent(), "Fees")
    store.rebuild()
    store.forget()
    assert not store.search("zapcode", "en").confident
    assert _save_words(cms, settings, "memo", ("en", "memo, zapcode")).status_code == 302
    assert store.search("zapcode", "en").hits[0].id == str(page.public_id)
    assert Meaning.objects.get().all_words == "memo, zapcode"


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("zap", [], "at least 1"),
        ("zap", [("en", "a, zap")], "“a” is too short"),
        ("zap", [("en", "!!, zap")], "“!!” has no letter"),
        ("zap", [("en", "m" * 50)], "is too long: at most 40"),
        ("zap", [("en", ", ;")], "at least one word"),
        ("zap", [("English", "zap")], "language code"),
        ("zap", [("en", "zap"), ("en", "zip")], "duplicate"),
        ("zap", [("zh", "zap, ＣＡＳＨ Ｏｕｔ")], "already belongs to “withdrawal”"),
        ("Zap zap", [("en", "zap")], "small letters"),
        ("withdrawal", [("en", "zap")], "already exists"),
        ("zap", [("en", ", ".join(f"word{n}" for n in range(61)))], "Keep to 60 words"),
    ],
)
def test_bad_words_are_refused_and_the_form_says_why(
    cms: Client, settings: Any, name: str, words: list[tuple[str, str]], said: str
) -> None:
    actions.seed_synonyms()
    before = Meaning.objects.count()
    response = _save_words(cms, settings, name, *words)
    assert response.status_code == 200
    assert said.lower() in response.content.decode().lower()
    assert Meaning.objects.count() == before


def test_the_words_that_ship_are_laid_once_and_pass_the_form(cms: Client, settings: Any) -> None:
    assert actions.seed_synonyms() == len(synonyms.seed())
    for meaning in Meaning.objects.all():
        for row in meaning.words.all():
            row.full_clean()
    assert shelf.read_synonyms().words == synonyms.shipped().words
    Meaning.objects.exclude(name="memo").delete()
    assert actions.seed_synonyms() == 0
    assert list(Meaning.objects.values_list("name", flat=True)) == ["memo"]


def test_the_list_of_synonyms_finds_a_word(cms: Client, settings: Any) -> None:
    actions.seed_synonyms()
    listing = reverse("wagtailsnippets_knowledge_meaning:list", urlconf=settings.DESK_URLCONF)
    page = cms.get(listing, {"q": "提币"}).content.decode()
    assert "withdrawal" in page
    assert "two_factor" not in page
