"""Announcements: when they hold, whom they are told, what they are about, and that anyone can check them."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from veriline.knowledge import announcements, signed
from veriline.knowledge.announcements import Wanted
from veriline.knowledge.models import AnnouncementPage, ListPage, Reader
from veriline.knowledge.models.incident import Service
from veriline.signing import actions, check_signed, keys
from veriline.signing.models import Statement

from . import pages

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def shelf() -> ListPage:
    """The list of announcements in English."""
    return pages.shelf(pages.home(), "announcements")


@pytest.fixture
def chinese(shelf: ListPage) -> ListPage:
    """The same in Chinese."""
    return pages.shelf(pages.home("zh-hans"), "announcements", translation_key=shelf.translation_key)


@pytest.fixture(autouse=True)
def key(settings: object, tmp_path: Path) -> None:
    settings.SIGNING_KEY_FILE = tmp_path / "key.pem"  # type: ignore[attr-defined]


def titles(found: list[AnnouncementPage]) -> list[str]:
    return [page.title for page in found]


def test_it_holds_from_its_beginning_until_its_end(shelf: ListPage) -> None:
    pages.announcement(shelf, "over", valid_until=NOW - timedelta(hours=1))
    pages.announcement(shelf, "holds", valid_until=NOW + timedelta(hours=1))
    pages.announcement(shelf, "for good")
    pages.announcement(shelf, "coming", valid_from=NOW + timedelta(hours=1))
    assert set(titles(announcements.in_force("en"))) == {"holds", "for good"}
    assert titles(announcements.coming("en")) == ["coming"]
    assert titles(announcements.history("en")[0]) == ["over"]
    assert [page.state for page in AnnouncementPage.objects.order_by("path")] == [
        "over",
        "holds",
        "holds",
        "coming",
    ]


def test_the_pinned_stand_first_then_the_gravest_then_the_newest(shelf: ListPage) -> None:
    pages.announcement(shelf, "old", valid_from=NOW - timedelta(days=9))
    pages.announcement(shelf, "new")
    pages.announcement(shelf, "grave", severity="critical", valid_from=NOW - timedelta(days=5))
    pages.announcement(shelf, "pinned", pinned=True, valid_from=NOW - timedelta(days=20))
    assert titles(announcements.in_force("en")) == ["pinned", "grave", "new", "old"]
    assert titles(announcements.news("en")) == ["pinned", "grave", "new"]


def test_one_for_a_country_is_told_there_and_where_the_country_is_not_known(shelf: ListPage) -> None:
    pages.announcement(shelf, "Japan", for_regions=["JP"])
    pages.announcement(shelf, "not in the US", not_for_regions=["US"])
    assert titles(announcements.in_force("en", Reader(region="JP"))) == ["not in the US", "Japan"]
    assert titles(announcements.in_force("en", Reader(region="US"))) == ["not in the US"], "its page says why"
    assert announcements.concerned("DOGE", "en", Reader(region="US")) == [], "what the law hides is not told"
    assert len(announcements.in_force("en")) == 2


def test_what_is_not_translated_is_told_in_the_main_language_unless_it_is_for_others(
    shelf: ListPage, chinese: ListPage
) -> None:
    pages.announcement(shelf, "English only")
    pages.announcement(shelf, "for readers of English", for_languages=["en"])
    both = pages.announcement(shelf, "both")
    pages.announcement(chinese, "两种语言", translation_key=both.translation_key)
    assert titles(announcements.in_force("zh-hans")) == ["两种语言", "English only"]
    assert len(announcements.in_force("en")) == 3


def test_a_reader_of_traditional_chinese_is_told_in_chinese_and_not_in_english(
    shelf: ListPage, chinese: ListPage
) -> None:
    both = pages.announcement(shelf, "both")
    pages.announcement(chinese, "提现维护", translation_key=both.translation_key)
    pages.announcement(shelf, "English only")
    assert titles(announcements.in_force("zh-hant")) == ["English only", "提現維護"]


def test_the_list_is_narrowed_by_kind_and_by_coin_or_network(shelf: ListPage) -> None:
    pages.announcement(shelf, "doge")
    pages.announcement(shelf, "listing", category="listing", assets=["AURL"], networks=["ton"])
    assert titles(announcements.in_force("en", wanted=Wanted(category="listing"))) == ["listing"]
    assert titles(announcements.in_force("en", wanted=Wanted(about="doge"))) == ["doge"]
    assert titles(announcements.in_force("en", wanted=Wanted(about="TON"))) == ["listing"]
    assert announcements.subjects_told("en") == ["AURL", "DOGE", "ton"]


def test_the_history_goes_back_a_page_at_a_time(shelf: ListPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcements, "PAGE", 2)
    for day in range(1, 6):
        begin = NOW - timedelta(days=day)
        pages.announcement(shelf, f"day {day}", valid_from=begin, valid_until=begin + timedelta(hours=1))
    first, more = announcements.history("en")
    assert (titles(first), more) == (["day 1", "day 2"], True)
    second, more = announcements.history("en", before=first[-1].pk)
    assert (titles(second), more) == (["day 3", "day 4"], True)
    assert titles(announcements.history("en", before=second[-1].pk)[0]) == ["day 5"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("my DOGE withdrawal is slow", True),
        ("狗狗币提现怎么这么慢", True),
        ("my BTC withdrawal is slow", False),
        ("my withdrawal is slow", False),
        ("how do I reset my password", False),
        ("", False),
    ],
)
def test_a_question_about_the_coin_is_told_of_it_and_no_other(
    shelf: ListPage, question: str, found: bool
) -> None:
    pages.announcement(shelf, services=[Service.WITHDRAWALS])
    pages.announcement(shelf, "over", valid_until=NOW - timedelta(minutes=1))
    assert titles(announcements.concerned(question, "en")) == ["DOGE maintenance"] * found


@pytest.mark.parametrize(
    "wrong",
    [
        {"valid_until": NOW - timedelta(days=2)},
        {"networks": ["dogechain"]},
        {"for_languages": ["tlh"]},
        {"assets": ["doge"]},
        {"for_regions": ["Japan"]},
        {"lead": "word " * 61},
    ],
)
def test_an_editor_is_told_what_is_wrong(shelf: ListPage, wrong: dict[str, object]) -> None:
    page = pages.announcement(shelf)
    for name, value in wrong.items():
        setattr(page, name, value)
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert set(refused.value.error_dict) <= {*wrong, "assets", "for_regions"}


class TestSigned:
    """What is published is signed, and the signature tells."""

    def test_every_public_announcement_is_signed_once_and_named_in_the_list(self, shelf: ListPage) -> None:
        page = pages.announcement(shelf, "Wallet\nmaintenance", valid_until=NOW + timedelta(days=1))
        pages.announcement(shelf, "for staff", audience="staff")
        first = signed.sign_announcements()
        assert signed.sign_announcements() == first, "safe to run twice"
        statement = signed.statement_of(page)
        assert statement is not None
        assert statement.is_good
        assert (
            f"Number: {page.public_id}\nLanguage: en\nRevision: {page.live_revision_id}\n" in statement.text
        )
        assert "Withdrawals leave once an hour.\n" in statement.text
        assert Statement.objects.filter(kind=signed.ANNOUNCEMENT).count() == 1
        assert first is not None
        assert f"  {statement.name}.txt\n" in first.text

    def test_a_new_wording_is_signed_anew_and_what_is_withdrawn_leaves_the_list(
        self, shelf: ListPage
    ) -> None:
        page = pages.announcement(shelf)
        signed.sign_announcements()
        before = signed.statement_of(page)
        page.lead = "It takes longer."
        page.save_revision().publish()
        page = AnnouncementPage.objects.get()
        assert signed.statement_of(page) is None
        signed.sign_announcements()
        after = signed.statement_of(page)
        assert before is not None
        assert after is not None
        listed = signed.current_list()
        assert listed is not None
        assert after.name in listed.text
        assert before.name not in listed.text
        page.unpublish()
        listed = signed.sign_announcements()
        assert listed is not None
        assert "Entries: 0\n" in listed.text

    def test_the_checker_finds_a_changed_file_a_stale_list_and_another_key(
        self, shelf: ListPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = pages.announcement(shelf)
        listed = signed.sign_announcements()
        statement = signed.statement_of(page)
        assert listed is not None
        assert statement is not None
        for name, one in (("list", listed), (statement.name, statement)):
            (tmp_path / f"{name}.txt").write_text(one.text, encoding="utf-8")
            (tmp_path / f"{name}.txt.sig").write_bytes(bytes(one.signature))
        public = actions.own_key().private.public_key()
        the_list, text = tmp_path / "list.txt", tmp_path / f"{statement.name}.txt"
        assert check_signed.check(public, text)[0] == "OK"
        assert check_signed.check(public, the_list)[0] == "OK"
        text.write_text(statement.text.replace("once an hour", "never"))
        assert check_signed.check(public, text)[0] == "FAILED"
        assert check_signed.check(public, the_list) == ("FAILED", f"{text.name} is not the one in the list")
        keys.make(tmp_path / "mallory.pem")
        mallory = keys.read(tmp_path / "mallory.pem").private.public_key()
        assert check_signed.check(mallory, the_list)[0] == "FAILED"
        monkeypatch.setattr(timezone, "now", lambda: NOW - signed.LIST_GOOD_FOR - timedelta(minutes=5))
        pages_of_old = signed._sign_list([])  # as it would have been issued days ago
        the_list.write_text(pages_of_old.text)
        (tmp_path / "list.txt.sig").write_bytes(bytes(pages_of_old.signature))
        assert check_signed.check(public, the_list)[0] == "EXPIRED"

    def test_an_aged_list_and_one_of_a_revoked_key_are_renewed(
        self, shelf: ListPage, settings: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = pages.announcement(shelf)
        first = signed.sign_announcements()
        later = timezone.now() + signed.LIST_RENEWED_AFTER + timedelta(minutes=5)
        with monkeypatch.context() as patch:
            patch.setattr(timezone, "now", lambda: later)
            second = signed.sign_announcements()
        assert first != second
        keys.make(tmp_path / "next.pem")
        actions.rotate(keys.read(tmp_path / "next.pem"), stolen=True)
        assert signed.statement_of(page) is None
        assert signed.current_list() is None
        settings.SIGNING_KEY_FILE = tmp_path / "next.pem"  # type: ignore[attr-defined]
        third = signed.sign_announcements()
        assert third is not None
        assert third.is_good
        found = signed.statement_of(page)
        assert found is not None
        assert found.key == third.key

    def test_without_a_key_nothing_is_signed_and_nothing_breaks(
        self, shelf: ListPage, settings: object
    ) -> None:
        settings.SIGNING_KEY_FILE = None  # type: ignore[attr-defined]
        page = pages.announcement(shelf)
        assert signed.sign_announcements() is None
        assert signed.statement_of(page) is None
