"""What a sentence already says (requirements B11, D14): exact values, nothing guessed, linear time."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veriline import safety
from veriline.fields import amounts, contacts, entities, moments
from veriline.fields.catalogue import best
from veriline.fields.shapes import BadShape, fits, pattern

#: Friday 28 November 2026, 16:00 in Shanghai.
NOW = datetime(2026, 11, 28, 16, 0, tzinfo=timezone(timedelta(hours=8)))
HEX = "9f2c1b7a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d641d0"

#: The guide's own example (S1:53), word for word.
D14 = "今天14:00尝试BTC充值到账,但账户未显示,订单号123456,截图附上,已检查链上状态未确认。"


def said(text: str) -> dict[str, str]:
    return best(entities.read(text, now=NOW))


def test_req_D14_the_guides_own_sentence_is_read_exactly_and_nothing_is_redacted() -> None:
    assert said(D14) == {"time": "2026-11-28 14:00", "asset": "BTC", "order": "123456"}
    assert best(entities.read(D14))["time"] == "14:00"
    assert safety.redact(D14).text == D14


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "I sent 500 USDT on TRC20 yesterday at 3pm",
            {"amount": "500 USDT", "asset": "USDT", "network": "tron", "time": "2026-11-27 15:00"},
        ),
        (f"txid {HEX} 波场", {"txid": HEX, "network": "tron"}),
        (
            "昨晚9点半提现500u，走以太坊网络",
            {"time": "2026-11-27 21:30", "amount": "500 USDT", "asset": "USDT", "network": "ethereum"},
        ),
        ("My UID is 90114821, order no. NW-2231", {"uid": "90114821", "order": "NW-2231"}),
        (
            "用户ID：90114821 报错“签名无效” 错误代码 40013",
            {"uid": "90114821", "error": "签名无效", "error_code": "40013"},
        ),
        (
            "BTC/USDT stop order, every time, iPhone 15, iOS 18.1",
            {"pair": "BTC/USDT", "asset": "BTC", "frequency": "always", "device": "iPhone 15"},
        ),
        ("bought at 2 pm UTC+8 on 22 Nov", {"time": "2026-11-22 14:00 UTC+8"}),
        ("2026年11月20日 09:05 北京时间", {"time": "2026-11-20 09:05 Asia/Shanghai"}),
        ("mail ada@Wallet.example or +65 9123 4567", {"contact": "ada@wallet.example"}),
        ("有时候会闪退，APP版本 5.2.1", {"frequency": "sometimes", "app_version": "5.2.1"}),
        ("sent to TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdH", {"address": "TUEZSdKsoDHQMeZwihtdoBiN46zxhGWYdH"}),
        ("买了1.5万人民币的比特币", {"amount": "15000.0 CNY", "asset": "BTC"}),
    ],
)
def test_what_was_said_is_read(text: str, wanted: dict[str, str]) -> None:
    assert said(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "the link near my dot is one base",
        "I called 3 agents and waited 20 minutes",
        "order is stuck",
        "我有一个问题",
        "123456",
        "",
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert said(text) == {}


@given(st.text(max_size=300) | st.text("0123456789:./-+ 年月日点uUbtcBTC订单号order$,", max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_is_read_without_an_error(text: str) -> None:
    for one in entities.read(text, now=NOW):
        assert 0 <= one.start < one.end <= len(text)
        assert one.value
    moments.spot(text, now=NOW)
    contacts.read(text)
    amounts.read(text)


@pytest.mark.parametrize(
    "piece",
    ["1:11 ", "昨天", "order ", "a@", "+1 ", "1,111", 'error: "', "iPhone ", "v1.1.1.", "bc1q", "T", "0xa"],
)
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    """20,000 characters of a hostile piece: 0.02 to 0.2 s on one busy core; a quadratic pattern takes minutes."""
    began = time.process_time()
    entities.read(piece * (20_000 // len(piece)), now=NOW)
    assert time.process_time() - began < 1.5


def test_an_instant_is_known_only_with_day_time_and_zone() -> None:
    whole = moments.read("2026-11-22 14:00 UTC+8")
    assert whole is not None
    assert moments.as_datetime(whole) == datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    for part in ("14:00", "2026-11-22", "14:00 UTC"):
        read = moments.read(part)
        assert read is not None
        assert moments.as_datetime(read) is None


def test_operators_write_the_form_of_their_numbers_without_regular_expressions() -> None:
    assert fits("#{6,12} NW-######", "NW-123456")
    assert fits("#{6,12} NW-######", "90114821")
    assert not fits("#{6,12} NW-######", "NW-12345")
    for bad in ("(a+)+", "#{9,1}", "", "#{0}", "a.b"):
        with pytest.raises(BadShape):
            pattern(bad)
