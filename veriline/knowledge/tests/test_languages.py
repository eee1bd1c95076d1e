"""Languages are rows: which are on, what is read where a page is missing, Chinese in the reader's script (H4, A5)."""

import re
from collections.abc import Iterator

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import Locale

from veriline.knowledge import articles, languages
from veriline.knowledge.models import ArticlePage, CategoryPage, Language
from veriline.knowledge.traditional import to_traditional

from . import pages

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    languages.forget()
    yield
    languages.forget()


@pytest.fixture
def rows() -> None:
    """The languages as a fresh installation has them."""
    languages.lay()


@pytest.fixture
def english() -> CategoryPage:
    """An English help centre with one topic."""
    return pages.topic(pages.home())


@pytest.fixture
def chinese(english: CategoryPage) -> CategoryPage:
    """The same topic in Simplified Chinese."""
    return pages.topic(pages.home("zh-hans"), translation_key=english.translation_key)


def switch_on(code: str) -> None:
    Language.objects.filter(code=code).update(is_on=True)
    languages.forget()


def test_a_fresh_installation_serves_two_languages_and_knows_ten(rows: None) -> None:
    assert languages.codes() == ["en", "zh-hans"]
    assert [one.code for one in languages.every()] == [
        *("en", "zh-hans", "zh-hant", "ja", "ko", "vi", "ru", "es", "pt", "ar")
    ]
    languages.lay(all_on=True)
    assert languages.codes() == ["en", "zh-hans"], "what an operator has switched off stays off"


def test_without_a_table_the_shipped_two_are_served() -> None:
    assert Language.objects.count() == 0
    assert languages.codes() == ["en", "zh-hans"]


def test_a_language_that_is_switched_on_has_pages_a_menu_entry_and_falls_back(
    rows: None, client: Client
) -> None:
    english = pages.topic(pages.home())
    page = pages.article(english)
    assert client.get("/ar/").status_code == 404
    switch_on("ar")
    home = client.get("/ar/").content.decode()
    assert '<html lang="ar" dir="rtl">' in home
    assert 'value="ar" lang="ar" dir="rtl" aria-current="true">العربية' in home
    assert "كيف يمكننا مساعدتك؟" in home
    shown = client.get(f"/ar/articles/{page.public_id}-{page.slug}/").content.decode()
    assert f'<header lang="en" dir="ltr"><h1 class="serif">{page.title}</h1>' in shown
    assert "متاحة فقط باللغة" in shown
    assert f'<link rel="canonical" href="{page.address}">' in shown, (
        "search engines are sent to the English words"
    )


def test_an_eleventh_language_is_rows_alone_and_all_of_the_help_centre_follows(
    rows: None, english: CategoryPage, client: Client
) -> None:
    """Turkish, of which no line of code and no catalogue knows: a row, a tree, pages (requirement H4)."""
    first = pages.article(english, "Not arrived")
    second = pages.article(english, "Wrong network")
    assert client.get("/tr/").status_code == 404
    Language.objects.create(code="tr", own_name="Türkçe", is_on=True, is_listed=True)
    languages.forget()
    languages.open_trees()
    turkish = Locale.objects.get(language_code="tr")
    page = first.copy_for_translation(turkish, copy_parents=True)
    page.title, page.slug = "Para yatırma işlemim gelmedi", "gelmedi"
    page.save_revision().publish()

    assert languages.chain("tr") == ["tr", "en"]
    home = client.get("/tr/").content.decode()
    assert '<html lang="tr" dir="ltr">' in home
    assert 'value="tr" lang="tr" dir="ltr" aria-current="true">Türkçe' in home
    page = ArticlePage.objects.get(pk=page.pk)
    read = client.get(page.portal_path()).content.decode()
    assert page.portal_path() == f"/tr/articles/{first.public_id}-gelmedi/"
    assert f'<h1 class="serif">{page.title}</h1>' in read
    english_page = client.get(first.portal_path()).content.decode()
    for shown in (read, english_page):
        assert re.search(rf'hreflang="tr" href="[^"]+{page.portal_path()}"', shown)
    assert page.portal_path() in client.get("/sitemap-tr.xml").content.decode()
    fallback = client.get(f"/tr/articles/{second.public_id}/", follow=True).content.decode()
    assert f'<header lang="en" dir="ltr"><h1 class="serif">{second.title}</h1>' in fallback


def test_the_default_language_stays_on(rows: None) -> None:
    english = Language.objects.get(code="en")
    english.is_on = False
    with pytest.raises(ValidationError):
        english.full_clean()


@pytest.mark.parametrize(("code", "fonts"), [("EN", ""), ("e", ""), ("x_y", ""), ("th", "a;}body{color:red")])
def test_a_row_is_refused_where_it_would_break_pages(code: str, fonts: str) -> None:
    with pytest.raises(ValidationError):
        Language(code=code, own_name="X", fonts=fonts).full_clean()


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        *(("zh-CN", "zh-hans"), ("zh-TW", "zh-hant"), ("zh-Hant-HK", "zh-hant"), ("pt-BR,en;q=0.5", "pt")),
        *(("ar-EG", "ar"), ("fr,ja;q=0.5", "ja"), ("de", "en"), ("", "en")),
    ],
)
def test_req_A5_the_browsers_wish_decides(rows: None, client: Client, accepted: str, language: str) -> None:
    Language.objects.update(is_on=True)
    languages.forget()
    response = client.get("/contact/", headers={"accept-language": accepted})
    assert response["Location"] == f"/{language}/contact/"


def test_traditional_chinese_is_converted_and_says_so_until_somebody_writes_it(
    rows: None, english: CategoryPage, chinese: CategoryPage, client: Client
) -> None:
    switch_on("zh-hant")
    page = pages.article(chinese, "软件更新后无法登录")
    shown = articles.article(page.public_id, "zh-hant")
    assert shown is not None
    assert (shown.title, shown.is_converted, shown.shown_in) == ("軟體更新後無法登入", True, "zh-hant")
    answer = client.get(shown.portal_path()).content.decode()
    assert '<header lang="zh-hant" dir="ltr"><h1 class="serif">軟體更新後無法登入</h1>' in answer
    assert "由簡體中文自動轉換" in answer
    assert ArticlePage.objects.get(pk=page.pk).title == "软件更新后无法登录", "nothing converted is stored"
    assert "zh-hant" in articles.translations(page)
    own = pages.topic(pages.home("zh-hant"), translation_key=english.translation_key)
    pages.article(own, "軟體更新後不能登入", translation_key=page.translation_key)
    written = articles.article(page.public_id, "zh-hant")
    assert written is not None
    assert (written.title, written.is_converted) == ("軟體更新後不能登入", False)


def test_a_topic_that_is_translated_in_part_shows_the_rest_in_the_next_language(
    rows: None, english: CategoryPage, chinese: CategoryPage
) -> None:
    first, second = pages.article(english), pages.article(english, "Other")
    pages.article(chinese, "未到账", translation_key=first.translation_key)
    topic = articles.topic("deposits", "zh-hans")
    assert topic is not None
    listed = [(page.title, page.language, page.shown_in) for page in articles.articles_in(topic)]
    assert listed == [("未到账", "zh-hans", "zh-hans"), ("Other", "en", "zh-hans")]
    assert articles.articles_in(english) == [first, second]


def test_what_is_not_chinese_is_not_converted() -> None:
    assert to_traditional("TxID 0xabc, Northwind App") == "TxID 0xabc, Northwind App"
    assert to_traditional("头发和发现，里面和公里") == "頭髮和發現，裡面和公里"


def test_the_operator_sees_how_much_is_translated(rows: None, admin_client: Client) -> None:
    from veriline.knowledge.translated import translated_words

    assert translated_words("en") == "all"
    assert "converted" in translated_words("zh-hant")
    assert translated_words("tr").startswith("0 of ")
    assert 40 < int(translated_words("vi").split(" ")[0]) < 120
