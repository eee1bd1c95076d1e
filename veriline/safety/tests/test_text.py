"""Tidy text can be stored and shown; folded text can be compared."""

import time

import pytest

from veriline.safety import fold, tidy

ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("came_in", "is_stored"),
    [
        ("hello\tworld\r\nsecond\rthird\u2028fourth\x85fifth", "hello\tworld\nsecond\nthird\nfourth\nfifth"),
        ("a\0b\x07c\x1b[31md\x7f", "abc[31md"),
        ("lone \ud800 and \udc00 surrogates", "lone  and  surrogates"),
        ("txt\u202egpj.exe", "txtgpj.exe"),
        ("\u2066isolated\u2069 \u200emark\u200f", "isolated mark"),
        ("zero\u200bwidth\u2060\ufeff\u00ad", "zerowidth"),
        ("转\u200c人\u200d工", "转人工"),
        ("👨\u200d👩\u200d👧\u200d👦 family", "👨\u200d👩\u200d👧\u200d👦 family"),
        ("❤\ufe0f 1\ufe0f\u20e3 x\ufe0f", "❤\ufe0f 1\ufe0f\u20e3 x"),
        ("👋🏽\u200d no", "👋🏽 no"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("葛\U000e0100", "葛\U000e0100"),
        (f"{ENGLAND}!", f"{ENGLAND}!"),
        ("hidden\U000e0068\U000e0069 tags", "hidden tags"),
        ("\u3164", ""),
        ("全角ＡＢＣ　stay", "全角ＡＢＣ　stay"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_deceives_or_cannot_be_stored_goes_and_the_rest_stays(came_in: str, is_stored: str) -> None:
    assert tidy(came_in) == is_stored


def test_emoji_and_long_texts_are_kept_whole() -> None:
    assert tidy("😀" * 10_000) == "😀" * 10_000
    assert tidy("<script>alert(1)</script>") == "<script>alert(1)</script>"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＡＢＣ　１２３", "abc 123"),
        ("e\u0301", "é"),
        ("x\u200b\ufeffy", "xy"),
        ("Ｘ：", "x:"),
        ("ﬁ", "fi"),
        ("가", "\u1100\u1161"),
        ("\u00a0", " "),
    ],
)
def test_what_looks_alike_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_folding_is_idempotent_on_every_character() -> None:
    assert all(fold(fold(chr(code))) == fold(chr(code)) for code in range(0x3000))


def test_a_pile_of_accents_takes_no_longer_than_as_many_letters() -> None:
    """Normalising a whole string sorts its marks in quadratic time; one character at a time does not."""
    fold("e\u0301\u0327")
    start = time.perf_counter()
    fold("e" + "\u0301\u0327" * 200_000)
    assert time.perf_counter() - start < 5
