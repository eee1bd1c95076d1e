"""Policies: what was published stays, the right text on each day, and a difference one can read (H11)."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from veriline.knowledge import policies
from veriline.knowledge.models import PolicyPage, PolicyVersion
from veriline.knowledge.worddiff import Piece, changes

from . import pages

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


@pytest.fixture
def terms() -> PolicyPage:
    """Terms in force since a year ago, published as an editor does."""
    return pages.policy(pages.shelf(pages.home(), "policies"), effective_on=TODAY - 365 * DAY)


def publish(page: PolicyPage, **fields: object) -> PolicyPage:
    for name, value in fields.items():
        setattr(page, name, value)
    page.full_clean()
    page.save_revision().publish()
    return PolicyPage.objects.get(pk=page.pk)


def test_publishing_makes_a_version_once(terms: PolicyPage) -> None:
    assert [(one.number, one.title) for one in terms.versions.all()] == [(1, "Terms")]
    publish(terms)
    assert terms.versions.count() == 1


def test_each_day_has_the_text_in_force_and_the_next_one_is_announced(terms: PolicyPage) -> None:
    publish(terms, lead="New words.", effective_on=TODAY + 30 * DAY, change_note="Words.")
    first, second = policies.version(terms, 1), policies.version(terms, 2)
    assert terms.version_on(TODAY) == first
    assert terms.version_on(TODAY + 29 * DAY) == first
    assert terms.version_on(TODAY + 30 * DAY) == second
    assert terms.version_on(TODAY - 366 * DAY) is None
    assert policies.coming(terms, TODAY) == [second]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"lead": "Other words."}, {"effective_on", "change_note"}),
        ({"lead": "Other words.", "change_note": "x"}, {"effective_on"}),
        (
            {"lead": "Other words.", "change_note": "x", "effective_on": TODAY - DAY},
            {"effective_on"},
        ),
        ({"lead": "Other words.", "effective_on": TODAY + DAY}, {"change_note"}),
    ],
)
def test_a_published_text_is_not_changed_but_followed_by_another(
    terms: PolicyPage, fields: dict[str, object], named: set[str]
) -> None:
    with pytest.raises(ValidationError) as refused:
        publish(terms, **fields)
    assert set(refused.value.error_dict) == named


def test_the_database_refuses_to_change_or_drop_a_version(terms: PolicyPage) -> None:
    with pytest.raises(IntegrityError, match="a published version stays"), transaction.atomic():
        PolicyVersion.objects.update(lead="altered")
    with pytest.raises(IntegrityError, match="a published version stays"), transaction.atomic():
        PolicyVersion.objects.all().delete()
    with pytest.raises(ProtectedError), transaction.atomic():
        terms.delete()
    assert PolicyVersion.objects.get().lead == "What we owe each other."


def test_a_citation_names_one_version_for_ever(terms: PolicyPage) -> None:
    publish(terms, lead="New words.", effective_on=TODAY + DAY, change_note="Words.")
    citation = f"{terms.public_id}-1-en"
    found = policies.cited(citation)
    assert found is not None
    assert found.citation == citation
    assert found.lead == "What we owe each other."
    for nothing in (
        f"{terms.public_id}-3-en",
        f"{terms.public_id}-1-zh-hans",
        "1-1-en",
        "",
        "x-y-z",
        "1-1-en\n",
    ):
        assert policies.cited(nothing) is None


def test_the_difference_is_told_word_by_word() -> None:
    assert changes("We hold it for 48 hours.\nSame.", "We hold it for 24 hours.\nSame.") == [
        [
            Piece("same", "We hold it for "),
            Piece("removed", "48"),
            Piece("added", "24"),
            Piece("same", " hours."),
        ],
        [Piece("same", "Same.")],
    ]


def test_in_chinese_it_is_told_character_by_character() -> None:
    assert changes("最多暂缓提现四十八小时。", "最多暂缓提现二十四小时。") == [
        [
            Piece("same", "最多暂缓提现"),
            Piece("added", "二十"),
            Piece("same", "四"),
            Piece("removed", "十八"),
            Piece("same", "小时。"),
        ]
    ]


def test_paragraphs_that_have_nothing_in_common_are_told_apart() -> None:
    assert changes("Alpha beta gamma.", "Something else entirely was written.\nAnd more.") == [
        [Piece("removed", "Alpha beta gamma.")],
        [Piece("added", "Something else entirely was written.")],
        [Piece("added", "And more.")],
    ]
    assert changes("", "One.") == [[Piece("added", "One.")]]
    assert changes("One.", "") == [[Piece("removed", "One.")]]


def test_what_is_kept_and_added_is_the_new_text_and_what_is_kept_and_removed_the_old() -> None:
    old, new = "A b c d.\nE f.\nG h i.", "A x c d.\nG h j.\nK."
    told = changes(old, new)
    for kept, text in (("added", new), ("removed", old)):
        lines = ["".join(piece.text for piece in line if piece.mark in {"same", kept}) for line in told]
        assert [line for line in lines if line] == text.splitlines()
