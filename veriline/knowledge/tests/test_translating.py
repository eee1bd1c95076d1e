"""A page is translated, falls behind its original, and catches up again (requirement H4)."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from veriline.knowledge import articles, languages
from veriline.knowledge.models import ArticlePage, CategoryPage, Language
from veriline.knowledge.outdated import newer_original, outdated

from . import pages
from .test_admin import cms  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture
def original() -> ArticlePage:
    """An English article, where Arabic is on and has no page yet."""
    languages.lay()
    Language.objects.filter(code="ar").update(is_on=True)
    languages.forget()
    languages.open_trees()
    return pages.article(pages.topic(pages.home()), "Not arrived")


@pytest.fixture
def translation(original: ArticlePage) -> ArticlePage:
    """The same in Arabic, published a moment later."""
    draft = original.copy_for_translation(
        Locale.objects.get(language_code="ar"), copy_parents=True, alias=False
    )
    draft.title = "لم يصل الإيداع"
    draft.save_revision().publish()
    return ArticlePage.objects.get(pk=draft.pk)


def publish_again(page: ArticlePage, *, after: ArticlePage) -> None:
    page.save_revision().publish()
    moment = after.last_published_at + timedelta(minutes=1)
    ArticlePage.objects.filter(pk=page.pk).update(last_published_at=moment)


def test_an_editor_translates_a_page_from_its_own_words_req_H4(
    cms: Client,  # noqa: F811
    original: ArticlePage,
    settings: Any,
    client: Client,
) -> None:
    form = reverse(
        "simple_translation:submit_page_translation", args=[original.pk], urlconf=settings.DESK_URLCONF
    )
    arabic = Locale.objects.get(language_code="ar")
    assert f'value="{arabic.pk}"' in cms.get(form).content.decode()
    answer = cms.post(form, {"locales": [arabic.pk]})
    draft = ArticlePage.objects.get(translation_key=original.translation_key, locale=arabic)
    assert answer["Location"] == reverse(
        "wagtailadmin_pages:edit", args=[draft.pk], urlconf=settings.DESK_URLCONF
    )
    assert (draft.live, draft.title, draft.lead) == (False, "Not arrived", "Wait.")
    assert draft.public_id == original.public_id
    shown = articles.article(original.public_id, "ar")
    assert shown == original, "a draft is nobody's to read"
    assert "متاحة فقط باللغة" in client.get(f"/ar/articles/{shown.public_id}-{shown.slug}/").content.decode()


def test_a_topic_nobody_has_translated_says_its_own_language(translation: ArticlePage) -> None:
    topic = articles.topic("deposits", "ar")
    assert topic is not None
    assert (topic.language, topic.words_in, topic.shown_in) == ("ar", "en", "ar")
    assert [page.title for page in articles.articles_in(topic)] == ["لم يصل الإيداع"]
    english = CategoryPage.objects.get(locale__language_code="en")
    assert set(articles.translations(english)) == {"en"}, "search engines are told of no copy"


def test_a_draft_in_traditional_chinese_begins_with_the_simplified_words_converted(
    cms: Client,  # noqa: F811
    original: ArticlePage,
    settings: Any,
) -> None:
    Language.objects.filter(code="zh-hant").update(is_on=True)
    languages.forget()
    languages.open_trees()
    simplified, traditional = (
        Locale.objects.get_or_create(language_code=code)[0] for code in ("zh-hans", "zh-hant")
    )
    chinese = original.copy_for_translation(simplified, copy_parents=True)
    chinese.title, chinese.lead = "软件无法登录", "请等待。"
    chinese.body = [("paragraph", "<p>网络确认</p>")]
    chinese.save_revision().publish()
    cms.post(
        reverse(
            "simple_translation:submit_page_translation", args=[original.pk], urlconf=settings.DESK_URLCONF
        ),
        {"locales": [traditional.pk]},
    )
    draft = ArticlePage.objects.get(translation_key=original.translation_key, locale=traditional)
    opened = draft.get_latest_revision_as_object()
    assert (opened.title, opened.lead, opened.live) == ("軟體無法登入", "請等待。", False)
    assert "網路確認" in opened.body.raw_data[0]["value"]
    assert opened.slug == original.slug
    assert draft.get_latest_revision().user is not None


@pytest.mark.parametrize("group", ["Editors", "Moderators"])
def test_who_writes_may_start_translations(group: str) -> None:
    assert Group.objects.get(name=group).permissions.filter(codename="submit_translation").exists()


def test_readers_of_an_outdated_translation_are_led_to_the_newer_original_req_H4(
    original: ArticlePage, translation: ArticlePage, client: Client
) -> None:
    path = translation.portal_path()
    assert newer_original(translation) is None
    assert "بعد هذه الترجمة" not in client.get(path).content.decode()
    publish_again(original, after=translation)
    shown = client.get(path).content.decode()
    assert "بعد هذه الترجمة" in shown
    assert f'<a href="{original.portal_path()}" hreflang="en">قراءة النسخة الأحدث</a>' in shown
    assert newer_original(ArticlePage.objects.get(pk=original.pk)) is None


def test_editors_see_what_fell_behind_until_it_is_published_again_req_H4(
    cms: Client,  # noqa: F811
    original: ArticlePage,
    translation: ArticlePage,
    settings: Any,
) -> None:
    report = reverse("outdated_translations", urlconf=settings.DESK_URLCONF)
    edit = reverse("wagtailadmin_pages:edit", args=[translation.pk], urlconf=settings.DESK_URLCONF)
    warning = "The original was published after this translation."
    assert list(outdated()) == []
    assert warning not in cms.get(edit).content.decode()
    publish_again(original, after=translation)
    assert translation.title in cms.get(report).content.decode()
    opened = cms.get(edit).content.decode()
    assert warning in opened
    assert f"/cms/pages/{original.pk}/history/" in opened
    publish_again(translation, after=ArticlePage.objects.get(pk=original.pk))
    assert translation.title not in cms.get(report).content.decode()


def test_a_language_switched_on_in_the_cms_can_be_translated_into(cms: Client, settings: Any) -> None:  # noqa: F811
    languages.lay()
    row = Language.objects.get(code="vi")
    edit = reverse(row.snippet_viewset.get_url_name("edit"), args=[row.pk], urlconf=settings.DESK_URLCONF)
    data = {
        "code": "vi",
        "own_name": "Tiếng Việt",
        "is_on": "on",
        "fallbacks": "",
        "fonts": "",
        "place": "60",
    }
    assert cms.post(edit, data).status_code == 302
    assert Locale.objects.filter(language_code="vi").exists()
    assert "vi" in languages.codes()
