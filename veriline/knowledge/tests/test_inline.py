"""The few marks of a line of text, and how long a text is."""

import pytest

from veriline.knowledge import reading
from veriline.knowledge.inline import to_html, to_text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("plain & <b>safe</b>", "plain &amp; &lt;b&gt;safe&lt;/b&gt;"),
        ("**资产 → 充值**", "<strong>资产 → 充值</strong>"),
        ("`a<b`", "<code>a&lt;b</code>"),
        ("[how](/en/articles/1-x/)", '<a href="/en/articles/1-x/">how</a>'),
        (
            "[out](https://exchange.example/?a=1&b=2)",
            '<a href="https://exchange.example/?a=1&amp;b=2">out</a>',
        ),
        ("**[bold link](/x/)**", '<strong><a href="/x/">bold link</a></strong>'),
        ("2 ** 3 and a*b", "2 ** 3 and a*b"),
        ("*Waiting* or *Sent*: 2 * 3 * 4", "<em>Waiting</em> or <em>Sent</em>: 2 * 3 * 4"),
        ("", ""),
    ],
)
def test_marks_become_html_and_everything_else_is_escaped(text: str, html: str) -> None:
    assert to_html(text) == html


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example", "data:text/html,x", "http://x.example"]
)
def test_a_link_that_may_not_lead_there_is_only_its_words(address: str) -> None:
    assert to_html(f"[words]({address})") == "words" or "<a" not in to_html(f"[words]({address})")


def test_an_address_cannot_break_out_of_its_attribute() -> None:
    assert '"onclick' not in to_html('[x](/a"onclick="b)')


def test_text_without_marks_is_what_is_read() -> None:
    assert to_text("**a** `b` [c](/d/)") == "a b c"


def test_a_short_answer_has_60_words_or_120_chinese_characters() -> None:
    assert reading.lead_is_short("word " * 60)
    assert not reading.lead_is_short("word " * 61)
    assert reading.lead_is_short("字" * 120)
    assert not reading.lead_is_short("字" * 121)


@pytest.mark.parametrize(
    ("text", "minutes"), [("", 1), ("word " * 220, 1), ("word " * 221, 2), ("字" * 1000, 3)]
)
def test_reading_time_counts_words_and_characters(text: str, minutes: int) -> None:
    assert reading.minutes(text) == minutes
