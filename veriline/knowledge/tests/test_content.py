"""The articles that ship with Veriline: what they must cover, and how they must be written."""

import csv
import hashlib
import hmac
import re
from collections.abc import Iterator
from html import unescape

import pytest
from django.utils.html import strip_tags

from veriline import safety
from veriline.knowledge import reading
from veriline.knowledge.content import source
from veriline.knowledge.inline import to_text

ENTRIES = source.tree()["articles"]
INTENTS = source.FOLDER.parents[1] / "assistant" / "intents.csv"
KEYS = [entry["key"] for entry in ENTRIES]
LINKS = source.Links(page_ids=dict.fromkeys(KEYS, 7), paths=dict.fromkeys(KEYS, "/en/articles/7-x/"))
EVERY_TEXT = pytest.mark.parametrize("language", source.LANGUAGES)
EVERY_ARTICLE = pytest.mark.parametrize("key", KEYS)

#: ux.md sections 1 and 7.1: no false empathy, no blame, no jokes, no promise of a recovery.
BANNED = {
    "en": [
        "!",
        "i understand your frustration",
        "your call is important",
        "invalid",
        "illegal",
        "rest assured",
        "don't worry",
        "do not worry",
        "guarantee",
        "100 %",
        "we will recover",
        "you will get your",
        "simply ",
        "unfortunately",
        "kindly",
        "dear customer",
        "seamless",
    ],
    "zh-hans": [
        "！",
        "!",
        "非法",
        "无效",
        "亲",
        "哦",
        "呢",
        "请放心",
        "保证",
        "一定能",
        "耐心等待",
        "抱歉给您带来",
        "百分之百",
    ],
}

#: Margin, the sum that covers a position: the banned word for a promise is a part of it.
MARGIN = "保证金"

#: Real exchanges are neither named nor imitated.
EXCHANGES = re.compile(
    r"\b(binance|coinbase|kraken|okx|okex|bitfinex|bitstamp|kucoin|huobi|htx|bybit|bitget|gemini|gate\.io|mexc|upbit|"
    r"bithumb|crypto\.com)\b|币安|欧易|欧意|火币|芝麻开门|库币|抹茶|比特儿"
)

#: Controls of later releases. Articles must not send readers to what is not there.
NOT_YET = re.compile(
    r"send a request|my requests|submit a ticket|call us|call me back|phone support|hotline|check deposit below|"
    r"提交工单|我的请求|致电|客服热线|给我回电|官方验证页",
    re.I,
)


def lines(key: str, language: str) -> Iterator[str]:
    """Every line a reader sees: title, lead, steps, body, cells, reasons."""
    words = source.words(key, language)
    yield from (words.title, words.short, words.lead, *words.reasons)
    for kind, value in [*source.steps(words, LINKS), *source.body(words, LINKS)]:
        match kind, value:
            case "table", {"data": rows}:
                yield from (to_text(cell) for row in rows for cell in row)
            case "notice", {"text": html}:
                yield unescape(strip_tags(html))
            case _, list(items):
                yield from (unescape(strip_tags(item)) for item in items)
            case _:
                yield unescape(strip_tags(value))


def shape(key: str, language: str) -> list[object]:
    """The outline of an article and every figure in its tables: what both languages must share."""
    words = source.words(key, language)
    found: list[object] = []
    for kind, value in [*source.steps(words, LINKS), *source.body(words, LINKS)]:
        match kind, value:
            case "table", {"data": rows}:
                found.append([[re.findall(r"\d[\d.,:]*", cell) for cell in row] for row in rows])
            case "notice", {"kind": notice}:
                found.append((kind, notice))
            case _, list(items):
                found.append((kind, len(items)))
            case _:
                found.append(kind)
    return found


def test_every_one_of_the_eighty_nine_intents_has_one_article() -> None:
    with INTENTS.open(encoding="utf-8", newline="") as file:
        known = [row["code"] for row in csv.DictReader(file)]
    assert len(known) == 89
    assert sorted(code for entry in ENTRIES for code in entry["intents"]) == sorted(known)


def test_every_article_exists_in_every_language_and_no_file_is_left_over() -> None:
    for language in source.LANGUAGES:
        assert {path.stem for path in (source.FOLDER / language).glob("*.md")} == set(KEYS)


def test_a_further_language_has_the_most_urgent_articles_and_leads_to_those_alone() -> None:
    for language in source.FURTHER:
        written = {path.stem for path in (source.FOLDER / language).glob("*.md")}
        assert {entry["key"] for entry in ENTRIES if entry["topic"] == "emergency"} <= written <= set(KEYS)
        assert len(written) >= 12
        assert set(source.tree()["home"]["picks"]) <= written
        for key in written:
            words = source.words(key, language)
            assert reading.lead_is_short(words.lead), key
            assert set(re.findall(r"\(article:([a-z0-9-]+)\)", words.text)) <= written, key
            assert words.text.count("\n## ") >= 1, key


def test_numbers_are_unique_and_below_those_of_the_editors() -> None:
    numbers = [entry["id"] for entry in ENTRIES]
    assert len(set(numbers)) == len(numbers)
    assert max(numbers) < 2000


def test_related_articles_and_picks_exist() -> None:
    assert set(source.tree()["home"]["picks"]) <= set(KEYS)
    for entry in ENTRIES:
        assert set(entry["related"]) <= set(KEYS) - {entry["key"]}
        assert len(entry["related"]) == 3


@EVERY_ARTICLE
@EVERY_TEXT
def test_the_answer_comes_first_and_is_short_req_H12(key: str, language: str) -> None:
    lead = source.words(key, language).lead
    assert reading.lead_is_short(lead)
    assert len(lead) <= 120 if language == "zh-hans" else len(lead.split()) <= 60


@EVERY_ARTICLE
@EVERY_TEXT
def test_an_article_has_steps_sections_reasons_and_keywords(key: str, language: str) -> None:
    words = source.words(key, language)
    kinds = [kind for kind, _ in source.body(words, LINKS)]
    assert 3 <= len(source.steps(words, LINKS)) <= 5
    assert kinds.count("heading") >= 2
    assert 3 <= len(words.reasons) <= 4
    assert len(words.keywords) >= 8
    assert len(set(words.keywords)) == len(words.keywords)
    assert len(words.short) <= 40


@EVERY_ARTICLE
@EVERY_TEXT
def test_no_banned_phrase_no_real_exchange_no_control_of_a_later_release(key: str, language: str) -> None:
    text = "\n".join(lines(key, language)).lower().replace(MARGIN, "")
    assert [phrase for phrase in BANNED[language] if phrase in text] == []
    assert EXCHANGES.findall(text) == []
    assert NOT_YET.findall(text) == []


@EVERY_ARTICLE
def test_english_sentences_have_at_most_22_words(key: str) -> None:
    sentences = [part for line in lines(key, "en") for part in re.split(r"(?<=[.?:])\s+", line)]
    assert [sentence for sentence in sentences if len(sentence.split()) > 22] == []


@EVERY_ARTICLE
def test_chinese_sentences_are_short_and_use_full_width_punctuation(key: str) -> None:
    for line in lines(key, "zh-hans"):
        for sentence in re.split(r"(?<=[。？；：])", line):
            assert len(reading.HAN.findall(sentence)) <= 45, sentence
        assert not re.search(r"[㐀-鿿][,;:?]", line), line


@EVERY_ARTICLE
def test_both_languages_have_the_same_outline_and_the_same_figures(key: str) -> None:
    assert shape(key, "en") == shape(key, "zh-hans")


@EVERY_ARTICLE
@EVERY_TEXT
def test_links_lead_to_articles_that_exist(key: str, language: str) -> None:
    words = source.words(key, language)
    assert set(re.findall(r"\(article:([^)]+)\)", words.text)) <= set(KEYS) - {key}


@EVERY_ARTICLE
@EVERY_TEXT
def test_tables_are_full_and_sections_have_names_of_their_own(key: str, language: str) -> None:
    parts = source.body(source.words(key, language), LINKS)
    headings = [value for kind, value in parts if kind == "heading"]
    assert len(set(headings)) == len(headings)
    for table in (value for kind, value in parts if kind == "table"):
        assert len({len(row) for row in table["data"]}) == 1
        assert table["table_caption"]


@EVERY_TEXT
def test_articles_where_money_or_secrets_are_at_stake_say_what_we_never_ask(language: str) -> None:
    secret = re.compile(
        {"en": "password|code|seed phrase|private key|API secret", "zh-hans": "密码|验证码|助记词|私钥"}[
            language
        ]
    )
    denial = re.compile({"en": "never|nobody|not ", "zh-hans": "绝不|不要|不会|用不到"}[language], re.I)
    for key in (
        "account-stolen",
        "gave-code-to-scammer",
        "is-this-really-us",
        "deposit-not-credited",
        "missing-memo",
        "unknown-sign-in",
        "phone-stolen",
        "api-key-leaked",
        "sent-coins-to-scammer",
        "forgot-password",
        "unfreeze-my-account",
        "change-phone-number",
        "block-payment-card",
        "p2p-no-payment-received",
    ):
        assert any(secret.search(line) and denial.search(line) for line in lines(key, language)), key


@EVERY_TEXT
def test_the_stolen_account_article_freezes_first_and_does_not_promise_the_coins(language: str) -> None:
    text = list(lines("account-stolen", language))
    steps = source.steps(source.words("account-stolen", language), LINKS)
    assert {"en": "Security → Freeze account", "zh-hans": "安全 → 冻结账户"}[language] in strip_tags(
        steps[0][1]
    )
    assert any({"en": "is final", "zh-hans": "无法撤回"}[language] in line for line in text)


@pytest.mark.parametrize("language", [*source.LANGUAGES, *source.FURTHER])
def test_who_writes_what_an_article_tells_them_to_is_heard_as_an_emergency(language: str) -> None:
    """Where an article promises that a person is called, the words to write are those the guard listens for."""
    promise, asked = {
        "en": ("A person is called", r"(?:[Ww]rite|or) \*\*(.+?)\*\*"),
        "zh-hans": ("呼叫人工", r"(?:输入|发送|或) ?\*\*(.+?)\*\*"),
        "ar": ("يُستدعى شخص", r"اكتب \*\*(.+?)\*\*"),
    }[language]
    told = [
        (phrase, entry["intents"])
        for entry in ENTRIES
        if source.is_written(entry["key"], language)
        for line in source.words(entry["key"], language).text.splitlines()
        if promise in line
        for phrase in re.findall(asked, line)
    ]
    assert len(told) >= (10 if language in source.LANGUAGES else 8)
    assert [phrase for phrase, intents in told if safety.emergency(phrase) not in intents] == []


@EVERY_TEXT
def test_the_page_for_the_coerced_looks_like_any_other_req_E08(language: str) -> None:
    """Whoever forces a customer looks at the same screen: nothing that stands out there says what it is for."""
    entry = next(entry for entry in ENTRIES if "E08" in entry["intents"])
    words = source.words(entry["key"], language)
    parts = source.body(words, LINKS)
    headings = [value for kind, value in parts if kind == "heading"]
    telling = re.compile(
        "forc|coerc|duress|threat|rob|kidnap|blackmail|胁迫|逼|威胁|绑架|抢劫|勒索|强迫", re.I
    )
    shown = [words.title, words.short, words.lead, words.team, *words.reasons, *headings]
    assert [line for line in shown if telling.search(line)] == []
    assert [kind for kind, value in parts if kind == "notice" and value["kind"] == "danger"] == []
    assert any(telling.search(word) for word in words.keywords)
    assert entry["topic"] != "emergency"


@EVERY_TEXT
def test_the_example_signature_of_the_api_article_is_true(language: str) -> None:
    text = "\n".join(lines("api-signature", language))
    signed = "1767225600000GET/v1/orders?symbol=BTC-USDT"
    assert signed in text
    assert hmac.new(b"example", signed.encode(), hashlib.sha256).hexdigest()[:16] in text


def test_the_whole_query_words_of_requirement_B1_stand_first() -> None:
    assert source.words("how-to-withdraw", "zh-hans").keywords[0] == "提现"
    assert source.words("cannot-log-in", "zh-hans").keywords[0] == "登录不了"
    for language in source.LANGUAGES:
        assert source.words("identity-check", language).keywords[0] == "KYC"
        others = [
            key for key in KEYS if key != "identity-check" and "KYC" in source.words(key, language).keywords
        ]
        assert others == []


def test_a_text_that_does_not_begin_with_steps_is_refused() -> None:
    words = source.Words("x", "en", "T", "T", "L", "team", (), (), "No steps here.")
    with pytest.raises(source.SourceError, match="must begin with the steps"):
        source.steps(words, LINKS)


def test_a_source_file_becomes_parts_of_a_page() -> None:
    text = (
        "1. Open **A → B**.\n2. Wait.\n\n## How long?\n\nSee [this](article:how-to-withdraw) <b>.\n\n"
        "| Coin | Fee |\n|---|---:|\n| BTC | [1](article:how-to-withdraw) |\n\n- one\n- two\n\n> [!danger] Stop."
    )
    words = source.Words("x", "en", "T", "T", "L", "team", (), (), text)
    assert source.steps(words, LINKS) == [("step", "<p>Open <b>A → B</b>.</p>"), ("step", "<p>Wait.</p>")]
    heading, paragraph, table, points, notice = source.body(words, LINKS)
    assert heading == ("heading", "How long?")
    assert paragraph == ("paragraph", '<p>See <a linktype="page" id="7">this</a> &lt;b&gt;.</p>')
    assert table[1]["data"] == [["Coin", "Fee"], ["BTC", "[1](/en/articles/7-x/)"]]
    assert table[1]["table_caption"] == "How long?"
    assert {(cell["row"], cell["col"]) for cell in table[1]["cell"]} == {(0, 1), (1, 1)}
    assert points == ("list", ["<p>one</p>", "<p>two</p>"])
    assert notice == ("notice", {"kind": "danger", "text": "<p>Stop.</p>"})
