"""Loading the articles that ship with Veriline."""

from io import StringIO

from django.core.management import call_command
from django.test import TestCase, override_settings
from procrastinate.contrib.django.models import ProcrastinateJob
from wagtail.models import Page, ReferenceIndex, Site
from wagtail.search.models import IndexEntry

from veriline.knowledge import articles, languages
from veriline.knowledge.content import pieces, source
from veriline.knowledge.content.load import load
from veriline.knowledge.files import markdown, words
from veriline.knowledge.files import pages as files
from veriline.knowledge.models import KINDS, ArticlePage, CategoryPage, HelpHome, Language
from veriline.knowledge.search.index import Index
from veriline.knowledge.tasks import REBUILD

from . import pages

KEYS = [entry["key"] for entry in source.tree()["articles"]]
GRID = [
    "deposits-and-withdrawals",
    "identity-check",
    "sign-in-and-security",
    "trading",
    "p2p-and-card",
    "api",
    "tax-and-statements",
    "getting-started",
]
TOPICS = sum(1 + len(topic.get("sections", [])) for topic in source.tree()["topics"])
EMERGENCIES = [entry["id"] for entry in source.tree()["articles"] if entry["topic"] == "emergency"]


def test_no_two_shipped_pages_have_the_same_number_or_key() -> None:
    shipped = [
        *source.tree()["articles"],
        *(one for kind in pieces.KINDS for one in source.pieces(kind.file)),
    ]
    for name in ("id", "key"):
        values = [entry[name] for entry in shipped]
        assert [value for value in set(values) if values.count(value) > 1] == []


class TestTheLoadedHelpCentre(TestCase):
    """Everything about the shipped help centre; loaded once."""

    @classmethod
    def setUpTestData(cls) -> None:
        cls.loaded = load(publish=True)

    def test_every_article_is_published_in_every_language_under_its_number(self) -> None:
        for language in source.LANGUAGES:
            for entry in source.tree()["articles"]:
                page = articles.article(entry["id"], language)
                assert page is not None
                assert page.language == language
                assert page.url == f"/{language}/articles/{entry['id']}-{entry['key']}/"
                assert page.title == source.words(entry["key"], language).title
                assert len(articles.related(page)) == 3
                assert {found.language for found in articles.related(page)} == {language}
        assert ArticlePage.objects.live().count() == 2 * len(KEYS)

    def test_the_file_of_every_page_is_read_back_the_same_and_gives_the_same_page(self) -> None:
        found = files.export()
        numbers = words.Numbers()
        for page in found:
            draft = words.draft_of(page, numbers)
            read = markdown.read(markdown.write(draft))
            assert read == draft, files.name_of(page)
            again = type(page)(translation_key=page.translation_key, locale=page.locale, path=page.path)
            for name, value in words.fields_of(read, words.Where("x", page.language, numbers)).items():
                setattr(again, name, value)
            assert words.draft_of(again, numbers) == draft, files.name_of(page)
        assert len(found) == 2 * (len(KEYS) + sum(len(source.pieces(kind.file)) for kind in pieces.KINDS))
        assert {page.kind for page in found} == {kind.kind for kind in KINDS}

    def test_a_further_language_comes_with_its_articles_once_it_is_switched_on(self) -> None:
        languages.lay(all_on=True)
        try:
            load(publish=True)
            found = ArticlePage.objects.live().filter(locale__language_code="ar")
            assert found.count() == sum(source.is_written(key, "ar") for key in KEYS)
            assert articles.asked_a_lot("ar")[0].language == "ar"
            assert articles.topics("ar")[0].title == "الإيداع والسحب"
            other = articles.article(1005, "ar")
            assert other is not None
            assert other.language == "en", "what is not written is read in English"
        finally:
            Language.objects.all().delete()
            languages.forget()

    def test_the_eight_topics_stand_in_the_order_of_the_home_page_and_none_is_empty(self) -> None:
        for language in source.LANGUAGES:
            assert [page.slug for page in articles.topics(language)] == GRID
            emergency = articles.topic("emergency", language)
            assert emergency is not None
            assert [page.public_id for page in articles.articles_in(emergency)] == EMERGENCIES

    def test_fees_have_a_category_of_their_own_req_H14(self) -> None:
        for language in source.LANGUAGES:
            above = articles.topic("deposits-and-withdrawals", language)
            fees = articles.topic("fees", language, within=above)
            assert fees is not None
            assert [page.intent_codes for page in articles.articles_in(fees)] == [["W08"], ["W09"], ["C05"]]

    def test_asked_a_lot_begins_with_the_picks(self) -> None:
        assert [page.chip for page in articles.asked_a_lot("zh-hans")] == [
            "充值未到账",
            "验证器丢失",
            "账户被锁",
            "提现处理中",
        ]

    def test_loading_again_changes_nothing(self) -> None:
        before = list(Page.objects.order_by("path").values())
        again = load(publish=True)
        assert (again.created, again.updated, again.left) == ([], [], [])
        assert list(Page.objects.order_by("path").values()) == before

    def test_what_an_editor_saved_is_left_alone_until_told_otherwise(self) -> None:
        page = articles.article(1004, "en")
        assert page is not None
        page.title = "Deposits"
        page.save_revision(user=pages.editor()).publish()
        assert load(publish=True).left == ["en/deposit-not-credited"]
        assert ArticlePage.objects.get(pk=page.pk).title == "Deposits"
        assert load(publish=True, overwrite=True).updated == ["en/deposit-not-credited"]
        assert ArticlePage.objects.get(pk=page.pk).title == "My crypto deposit has not arrived"

    def test_what_an_editor_took_offline_stays_offline(self) -> None:
        page = articles.article(1004, "en")
        assert page is not None
        page.unpublish(user=pages.editor())
        assert load(publish=True).left == ["en/deposit-not-credited"]
        assert not ArticlePage.objects.get(pk=page.pk).live

    def test_a_changed_file_reaches_the_page_and_keeps_its_history(self) -> None:
        page = articles.article(1004, "en")
        assert page is not None
        page.lead = "Older words."
        page.save_revision().publish()
        assert load(publish=True).updated == ["en/deposit-not-credited"]
        page.refresh_from_db()
        assert page.lead == source.words("deposit-not-credited", "en").lead
        assert page.revisions.count() == 3

    def test_a_retitled_article_keeps_its_address(self) -> None:
        page = articles.article(1004, "en")
        assert page is not None
        page.title, page.slug = "Where is my deposit?", "where-is-my-deposit"
        page.save_revision(user=pages.editor()).publish()
        found = articles.article("1004", "en")
        assert found is not None
        assert found.url == "/en/articles/1004-where-is-my-deposit/"

    def test_every_page_has_a_first_revision_as_if_published_by_hand(self) -> None:
        for page in Page.objects.filter(depth__gt=1).specific():
            assert page.live
            assert not page.has_unpublished_changes
            assert page.latest_revision == page.live_revision
            assert page.first_published_at == page.last_published_at == page.latest_revision.created_at
            assert page.draft_title == page.title
            assert page.get_latest_revision_as_object().serializable_data() == page.serializable_data()

    def test_editors_find_every_page_in_the_cms(self) -> None:
        page = articles.article(1004, "en")
        assert page is not None
        assert page.pk in {found.pk for found in Page.objects.search(page.title)}
        entries = IndexEntry.objects.filter(content_type__model="articlepage").values_list(
            "object_id", flat=True
        )
        assert sorted(map(int, entries)) == sorted(ArticlePage.objects.values_list("pk", flat=True))

    def test_one_rebuild_of_the_search_index_is_waiting(self) -> None:
        assert ProcrastinateJob.objects.filter(task_name=REBUILD, status="todo").count() == 1

    def test_wagtail_knows_which_articles_link_to_one(self) -> None:
        page = articles.article(1005, "en")
        assert page is not None
        users = {use.specific for use, _ in ReferenceIndex.get_references_to(page).group_by_source_object()}
        assert articles.article(1004, "en") in users

    def test_the_welcome_page_of_wagtail_is_gone_and_the_site_is_ours(self) -> None:
        assert {type(page.specific) for page in Page.objects.filter(depth=2)} == {HelpHome}
        assert Site.objects.get().root_page.specific == HelpHome.objects.get(locale__language_code="en")

    def test_the_tree_is_sound(self) -> None:
        assert not any(Page.find_problems())
        assert CategoryPage.objects.count() == 2 * TOPICS

    def test_every_page_passes_the_editors_own_checks(self) -> None:
        for page in ArticlePage.objects.all():
            page.full_clean()
            page.body.stream_block.clean(page.body)
            page.steps.stream_block.clean(page.steps)

    def test_whole_queries_find_the_right_article_first_by_words_alone_req_B1(self) -> None:
        index = Index.build(articles.published_articles())
        for query, number in (
            ("提现", "1011"),
            ("KYC", "1018"),
            ("登录不了", "1013"),
            ("提币", "1011"),
            ("kyc", "1018"),
        ):
            assert index.rank(query, "zh-hans").hits[0].id == number, query
        for query, number in (("withdraw", "1011"), ("KYC", "1018"), ("deposit", "1004"), ("hacked", "1001")):
            assert index.rank(query, "en").hits[0].id == number, query


class TestLoading(TestCase):
    """The command, from nothing."""

    @override_settings(DEMO=False)
    def test_outside_demo_mode_the_articles_are_drafts_until_asked_for(self) -> None:
        out = StringIO()
        call_command("load_articles", stdout=out)
        assert list(articles.published_articles()) == []
        assert articles.topics("en") == []
        assert ArticlePage.objects.count() == 2 * len(KEYS)
        call_command("load_articles", "--demo", stdout=out)
        assert ArticlePage.objects.live().count() == 2 * len(KEYS)
        created, published = out.getvalue().splitlines()
        pages = len(KEYS) + sum(len(source.pieces(kind.file)) for kind in pieces.KINDS)
        lists = len(source.tree()["lists"])
        assert created.startswith(f"{2 * (1 + TOPICS + lists + pages)} pages created, 0 updated")
        assert published.startswith(f"0 pages created, {2 * pages} updated")
