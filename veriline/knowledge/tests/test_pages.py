"""Articles as editors keep them in Wagtail."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.template import Context, Template
from django.test import override_settings
from django.urls import set_urlconf
from django.utils import timezone
from wagtail.models import Locale

from veriline.knowledge import articles
from veriline.knowledge.models import ArticlePage, PageNumber, PortalPage

from . import pages

pytestmark = pytest.mark.django_db


def body(*parts: tuple[str, Any]) -> list[dict[str, Any]]:
    return [{"type": kind, "value": value} for kind, value in parts]


def rendered(page: ArticlePage) -> str:
    return Template("{% load wagtailcore_tags %}{% include_block page.body %}").render(
        Context({"page": page})
    )


@override_settings(HELP_URL="https://help.exchange.example")
def test_an_article_is_addressed_by_number_and_words_on_the_portal() -> None:
    page = pages.article(pages.topic(pages.home()))
    assert page.url == f"/en/articles/{page.public_id}-not-arrived/"
    assert page.full_url == page.address == f"https://help.exchange.example{page.url}"


def test_an_article_of_the_editors_is_numbered_from_2000_on() -> None:
    assert pages.article(pages.topic(pages.home())).public_id >= 2000


def test_a_retitled_and_moved_article_keeps_its_number() -> None:
    home = pages.home()
    page = pages.article(pages.topic(home))
    number = page.public_id
    page.title, page.slug = "Where is my deposit?", "where-is-my-deposit"
    page.save_revision().publish()
    page.move(pages.topic(home, "elsewhere"), pos="last-child")
    found = articles.article(number, "en")
    assert found is not None
    assert found.title == "Where is my deposit?"
    assert found.url == f"/en/articles/{number}-where-is-my-deposit/"


def test_the_desk_gets_whole_addresses_because_it_is_another_host(settings: Any) -> None:
    page = pages.article(pages.topic(pages.home()))
    set_urlconf(settings.DESK_URLCONF)
    try:
        assert page.url == page.address
    finally:
        set_urlconf(None)


def test_topics_and_sections_have_addresses_of_the_portal() -> None:
    home = pages.home()
    topic = pages.topic(home)
    section = pages.topic(topic, "fees")
    assert (home.url, topic.url, section.url) == ("/en/", "/en/topics/deposits/", "/en/topics/deposits/fees/")


def test_a_translation_has_the_number_of_its_original_and_a_copy_has_one_of_its_own() -> None:
    home = pages.home()
    topic = pages.topic(home)
    page = pages.article(topic)
    chinese = Locale.objects.get_or_create(language_code="zh-hans")[0]
    translated = page.copy_for_translation(chinese, copy_parents=True)
    copy = page.copy(to=topic, update_attrs={"title": "Copy", "slug": "copy"})
    assert translated.public_id == page.public_id
    assert translated.url == f"/zh-hans/articles/{page.public_id}-not-arrived/"
    assert copy.public_id != page.public_id


def test_a_number_is_given_once_however_often_it_is_asked_for() -> None:
    page = pages.article(pages.topic(pages.home()))
    again = ArticlePage.objects.get(pk=page.pk)
    assert page.public_id == again.public_id == ArticlePage.objects.numbered()[0].public_id
    assert PageNumber.objects.filter(translation_key=page.translation_key).count() == 1


def test_a_long_short_answer_may_be_drafted_but_not_published_req_H12() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.lead = "word " * 61
    draft = page.save_revision(clean=False)
    with pytest.raises(ValidationError, match="60 words"):
        draft.publish()
    assert ArticlePage.objects.get(pk=page.pk).lead == "Wait."


def test_a_draft_is_not_online_until_it_is_published() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.title = "Later"
    page.save_revision()
    assert [article.title for article in articles.published_articles()] == ["Not arrived"]


def test_wagtails_command_publishes_at_the_time_set() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.title, page.go_live_at = "New wording", timezone.now() + datetime.timedelta(hours=1)
    revision = page.save_revision()
    revision.publish()
    assert [article.title for article in articles.published_articles()] == ["Not arrived"]
    call_command("publish_scheduled")
    assert ArticlePage.objects.get(pk=page.pk).title == "Not arrived"
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now())
    revision.refresh_from_db()
    revision.content["go_live_at"] = timezone.now().isoformat()
    revision.save(update_fields=["content"])
    call_command("publish_scheduled")
    assert [article.title for article in articles.published_articles()] == ["New wording"]


def test_two_sections_of_the_same_words_are_refused() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.body = body(("heading", "How long?"), ("heading", "How long"))
    with pytest.raises(ValidationError):
        page.body.stream_block.clean(page.body)


def test_a_body_is_plain_accessible_html() -> None:
    page = pages.article(pages.topic(pages.home()))
    table = {
        "data": [["Coin", "Fee"], ["BTC", "**1**"]],
        "table_caption": "Fees",
        "table_header_choice": "both",
        "first_row_is_table_header": True,
        "first_col_is_header": True,
        "cell": [{"row": 0, "col": 1, "className": "htRight"}, {"row": 1, "col": 1, "className": "htRight"}],
    }
    page.body = body(
        ("heading", "要多久？"),
        ("paragraph", "<p>Now.</p>"),
        ("table", table),
        ("list", ["<p>one</p>"]),
        ("numbered", ["<p>first</p>"]),
        ("notice", {"kind": "danger", "text": "<p>Stop.</p>"}),
    )
    html = " ".join(rendered(page).split())
    assert '<h2 id="要多久">要多久？</h2>' in html
    assert '<caption class="vh">Fees</caption>' in html
    assert '<th scope="col" class="htRight">Fee</th>' in html
    assert '<th scope="row" >BTC</th><td class="htRight"><strong>1</strong></td>' in html
    assert "<ul> <li><p>one</p></li> </ul>" in html
    assert "<ol> <li><p>first</p></li> </ol>" in html
    assert '<div class="call danger" role="note">' in html
    assert "style=" not in html
    assert page.contents == [("要多久", "要多久？")]


def test_a_wide_table_stands_row_under_row_on_a_phone_and_stays_a_table() -> None:
    page = pages.article(pages.topic(pages.home()))
    said = "Our bank has paid it out, count the working days below"
    wide = {
        "data": [["State", "**Means**", "Do this"], ["Sent", said, ""]],
        "table_header_choice": "both",
        "first_row_is_table_header": True,
        "first_col_is_header": True,
    }
    narrow = {**wide, "data": [["Coin", "Fee", "Least"], ["BTC", "0.1", "1"]]}
    page.body = body(("table", wide))
    html = " ".join(rendered(page).split())
    assert 'class="table stacked"' in html
    assert f'<td role="cell" data-under="Means" ><span>{said}</span></td>' in html
    assert html.count('role="row"') == 2
    page.body = body(("table", narrow))
    assert "stacked" not in rendered(page)


def test_a_column_without_a_heading_has_no_empty_one() -> None:
    page = pages.article(pages.topic(pages.home()))
    table = {
        "data": [["", "VIP"], ["Fees", "lower"]],
        "table_header_choice": "both",
        "first_row_is_table_header": True,
        "first_col_is_header": True,
    }
    page.body = body(("table", table))
    html = " ".join(rendered(page).split())
    assert '<tr><td></td><th scope="col" >VIP</th></tr>' in html


def test_what_is_typed_into_a_table_is_never_executed() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.body = body(("table", {"data": [["<script>alert(1)</script>", "[x](javascript:alert(1))"]]}))
    html = rendered(page)
    assert "<script" not in html
    assert "javascript:" not in html.replace("javascript:alert(1))", "")


def test_a_link_in_a_text_leads_to_the_articles_present_address() -> None:
    topic = pages.topic(pages.home())
    other = pages.article(topic, "Other")
    page = pages.article(topic)
    page.body = body(("paragraph", f'<p><a linktype="page" id="{other.pk}">see</a></p>'))
    assert f'<a href="/en/articles/{other.public_id}-other/">see</a>' in rendered(page)


def test_plain_text_is_all_that_is_read_and_no_markup() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.steps = body(("step", "<p>Open <b>A &amp; B</b>.</p>"))
    page.body = body(
        ("heading", "Why"), ("table", {"data": [["**a**", ""], ["b", "c"]]}), ("list", ["<p>x &lt; y</p>"])
    )
    assert page.plain_text.splitlines() == ["Wait.", "Open A & B.", "Why", "a", "b · c", "x < y"]


def test_keywords_intents_and_reasons_are_read_from_what_editors_type() -> None:
    page = ArticlePage(
        keywords="提现，提币, 出金、 \nwithdraw", intents="W08, W09", feedback_reasons=" One \n\nTwo"
    )
    assert page.keyword_list == ["提现", "提币", "出金", "withdraw"]
    assert page.intent_codes == ["W08", "W09"]
    assert page.reason_list == ["One", "Two"]


def test_intents_that_are_no_codes_are_refused_on_publishing() -> None:
    page = pages.article(pages.topic(pages.home()))
    page.intents = "deposit"
    with pytest.raises(ValidationError, match="D01, D05"):
        page.full_clean()


def test_articles_unchecked_for_too_long_are_overdue_req_H3() -> None:
    home = pages.home()
    topic = pages.topic(home)
    today = datetime.date(2026, 11, 22)
    pages.article(topic, "Fresh", checked_on=today - datetime.timedelta(days=180))
    stale = pages.article(topic, "Stale", checked_on=today - datetime.timedelta(days=181))
    assert list(ArticlePage.objects.overdue(on=today)) == [stale]
    home.review_after_days = 365
    home.save()
    assert list(ArticlePage.objects.overdue(on=today)) == []


def test_a_kind_of_page_without_a_place_on_the_portal_cannot_be_written() -> None:
    with pytest.raises(TypeError, match=r"Placeless needs portal_path\(\)"):
        type("Placeless", (PortalPage,), {"__module__": __name__})
