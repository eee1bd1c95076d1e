"""Marked words, waits in words, hours."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.utils import translation

from veriline.portal.highlight import mark, terms
from veriline.portal.waits import Wait, coming_week, is_round_the_clock, minutes
from veriline.routing.models import BusinessHours

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("refusal", "My Refusals", "My <mark>Refusal</mark>s"),
        ("提现", "我的提现处理中", "我的<mark>提现</mark>处理中"),
        ("提现处理", "提现与处理", "<mark>提现</mark>与<mark>处理</mark>"),
        ("提现处理", "提现处理中", "<mark>提现处理</mark>中"),
        ("<b>", "a <b> c", "a &lt;b&gt; c"),
        ("script", "<script>", "&lt;<mark>script</mark>&gt;"),
        ("how my", "how is my coin", "how is my coin"),
        ("and", "sand", "sand"),
        ("posit", "deposit", "deposit"),
        ("ﬁ(x", "x(ﬁ", "x(ﬁ"),
        ("", "text", "text"),
        ("提币", "如何提现", "如何<mark>提现</mark>"),
        ("充值沒到賬", "充值未到账怎么办", "<mark>充值未到账</mark>怎么办"),
        ("充值", "如何充值與儲值", "如何<mark>充值</mark>與<mark>儲值</mark>"),
        ("ＵＳＤＴ", "Send USDT", "Send <mark>USDT</mark>"),
        ("usdt", "发送ＵＳＤＴ到", "发送<mark>ＵＳＤＴ</mark>到"),
        ("cash out", "Your withdrawal", "Your <mark>withdrawal</mark>"),
    ],
)
def test_words_of_the_question_are_marked_and_all_else_is_escaped(query: str, text: str, marked: str) -> None:
    assert mark(text, query) == marked


def test_terms_are_words_and_pairs_of_han() -> None:
    assert {"usdt", "充值", "值没", "没到"} <= set(terms("My USDT 充值没到 a"))
    assert not {"my", "a"} & set(terms("My USDT 充值没到 a"))
    assert terms("币") == ["币"]


@pytest.mark.parametrize(
    ("low", "high", "english", "chinese"),
    [
        (170, 350, "3 to 6 min", "3 至 6 分钟"),
        (190, 239, "about 4 min", "约 4 分钟"),
        (0, 10, "about 1 min", "约 1 分钟"),
        (0, 61, "1 to 2 min", "1 至 2 分钟"),
        (None, None, "", ""),
    ],
)
def test_a_wait_is_said_as_its_measured_range_rounded_up(
    low: int | None, high: int | None, english: str, chinese: str
) -> None:
    wait = Wait(open=True, opens_at=None, low_s=low, high_s=high)
    assert minutes(wait) == english
    with translation.override("zh-hans"):
        assert minutes(wait) == chinese


def test_no_wait_is_promised_where_nobody_is() -> None:
    assert minutes(Wait(open=False, opens_at=None, low_s=60, high_s=90)) == ""


@time_machine.travel(datetime(2026, 11, 20, 3, 0, tzinfo=UTC), tick=False)
def test_the_coming_week_is_in_the_operators_time_zone_without_days_off() -> None:
    hours = BusinessHours(
        timezone="Asia/Singapore",
        weekly={str(day): [["09:00", "12:00"], ["13:00", "18:30"]] for day in range(1, 6)},
        holidays=[datetime(2026, 11, 23, tzinfo=UTC).date()],
    )
    week = coming_week(hours)
    assert len(week) == 8
    assert week[0].opens.isoformat() == "2026-11-20T09:00:00+08:00"
    assert week[1].closes.isoformat() == "2026-11-20T18:30:00+08:00"
    assert {span.opens.day for span in week} == {20, 24, 25, 26}
    assert not is_round_the_clock(week)


def test_seven_whole_days_are_round_the_clock() -> None:
    always = BusinessHours(timezone="UTC", weekly={str(day): [["00:00", "24:00"]] for day in range(1, 8)})
    but_sunday = BusinessHours(timezone="UTC", weekly={str(day): [["00:00", "24:00"]] for day in range(1, 7)})
    assert is_round_the_clock(coming_week(always))
    assert not is_round_the_clock(coming_week(but_sunday))
