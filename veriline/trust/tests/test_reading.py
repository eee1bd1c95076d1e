"""What a pasted text claims, through every disguise."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veriline.trust.kinds import Kind
from veriline.trust.reading import Trick, read, scan

SITES = {
    "exchange.example": "exchange.example",
    "HTTPS://Exchange.Example/": "exchange.example",
    "ｅｘｃｈａｎｇｅ。ｅｘａｍｐｌｅ": "exchange.example",
    "exchange\u200b.exam\u00adple": "exchange.example",
    "hxxps://exchange[.]example/a?b": "exchange.example",
    "exchange (dot) example": "exchange.example",
    "//exchange.example:8443/x": "exchange.example",
    "«https://exchange.example».": "exchange.example",
    "https://exchange.example.evil.test/exchange.example": "exchange.example.evil.test",
    "https://exchange.example@evil.test/": "evil.test",
    "https://support@exchange.example:443@evil.test": "evil.test",
    "https://xn--exhange-zjg.example": "xn--exhange-zjg.example",
    "exсhange.example": "xn--exhange-zjg.example",
}


def test_a_site_is_read_as_a_browser_would_call_it() -> None:
    for text, host in SITES.items():
        first = read(text)[0]
        assert (first.kind, first.key) == (Kind.SITE, host), text


def test_an_address_says_how_it_hides() -> None:
    hidden = {
        "https://exchange.example@evil.test/": Trick.USERINFO,
        "https://exchange.example/go?to=https%253A%252F%252Fevil.test": Trick.LEADS_ON,
        "https://exchange.example//evil.test": Trick.LEADS_ON,
        "https://exchange.example\\@evil.test": Trick.LEADS_ON,
        "http://3232235777/": Trick.NUMBERS,
        "http://0xC0.0xA8.1.1/": Trick.NUMBERS,
        "https://exсhange.example": Trick.LETTERS,
        '"support@exchange.example" <a@evil.test>': Trick.NAME,
    }
    for text, trick in hidden.items():
        assert trick in read(text)[0].tricks, text
    plain = read("https://help.exchange.example/en/articles/12-how-to/?from=https")[0]
    assert not plain.tricks


def test_each_kind_is_told_by_its_form() -> None:
    forms = {
        "Support <Support@Exchange.Example>": (Kind.MAIL, "", "support@exchange.example"),
        "mailto:support@exchange.example?subject=x": (Kind.MAIL, "", "support@exchange.example"),
        "+44 (20) 7946-0958": (Kind.PHONE, "", "+442079460958"),
        "0044 20 7946 0958": (Kind.PHONE, "", "+442079460958"),
        "020 7946 0958": (Kind.PHONE, "", "+442079460958"),
        "tel:+442079460958": (Kind.PHONE, "", "+442079460958"),
        "@Northwind_News": (Kind.SOCIAL, "", "northwind_news"),
        "t.me/Northwind_News": (Kind.SOCIAL, "telegram", "northwind_news"),
        "telegram @northwind_news": (Kind.SOCIAL, "telegram", "northwind_news"),
        "https://x.com/NorthwindHelp?s=20": (Kind.SOCIAL, "x", "northwindhelp"),
        "t.me/+AbCd123": (Kind.GROUP, "telegram", "abcd123"),
        "discord.gg/abcd": (Kind.GROUP, "discord", "abcd"),
        "微信：nw_kefu01": (Kind.SOCIAL, "wechat-personal", "nw_kefu01"),
        "QQ 12345678": (Kind.SOCIAL, "qq", "12345678"),
        "QQ群：12345678": (Kind.GROUP, "qq", "12345678"),
        "wa.me/442079460958": (Kind.SOCIAL, "whatsapp", "442079460958"),
        "https://play.google.com/store/apps/details?id=com.Northwind.app&hl=zh": (
            Kind.APP, "google-play", "com.northwind.app"),
        "https://apps.apple.com/sg/app/northwind/id1234567890": (Kind.APP, "app-store", "1234567890"),
        "工号 0417": (Kind.STAFF, "", "0417"),
        "0x52908400098527886E0F7030069857D2E4169EE7": (
            Kind.WALLET, "", "0x52908400098527886E0F7030069857D2E4169EE7"),
    }  # fmt: skip
    for text, wanted in forms.items():
        found = {(claim.kind, claim.platform, claim.key) for claim in read(text, regions=("GB",))}
        assert wanted in found, (text, found)


def test_an_account_may_bring_its_numeric_id() -> None:
    claim = read("telegram @northwind_news 1700417233")[0]
    assert (claim.key, claim.number) == ("northwind_news", "1700417233")
    claim = read("com.northwind.app " + ":".join(["AB"] * 32))[0]
    assert (claim.kind, claim.key, claim.number) == (Kind.APP, "com.northwind.app", "ab" * 32)


def test_a_message_names_its_links_mails_numbers_and_handles() -> None:
    text = (
        "Hello, see https://exchange.example/help, write to support@exchange.example or call +44 20 7946 0958. "
        "Or t.me/xyz_1, telegram: abc_12, 加微信 kefu_88, 拨打 020 7946 0958, add @northwind."
    )
    found = [claim.key for claim in scan(text, regions=("GB",), endings=("example",))]
    assert sorted(found) == sorted(
        ["exchange.example", "support@exchange.example", "+442079460958", "xyz_1", "abc_12", "kefu_88", "northwind"]
    )  # fmt: skip
    for disguised in (
        "去 exchamge 点 com 看看",
        "go to exchamge[.]com now",
        "hxxps://exchamge.com/a",
        "exchamge点com",
    ):
        assert [claim.key for claim in scan(disguised)] == ["exchamge.com"], disguised


def test_ordinary_sentences_name_nothing() -> None:
    for text in (
        "Your withdrawal of 1,250.50 USDT (order 123456789012) is at 12/20 confirmations, e.g. until 14:00.",
        "您的提现 1250.50 USDT 正在处理，订单号 202611280001，请看 README.md 或 report.zip。",
        "Use Telegram if you like; WhatsApp is fine. TxID 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b",
        "Version 2.13.4 of the app, 3.5 hours, U.S. and U.K. customers, 2026-11-28.",
    ):
        assert scan(text, regions=("GB",), endings=("example",)) == (), text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    read(text, regions=("GB",))
    scan(text, regions=("GB",), endings=("example",))


@pytest.mark.parametrize(
    "piece", ["a.", "a@", "微信", "http://", "+1 ", "(", "[.", "telegram ", "x" * 64 + ".", "4 ", "@a"]
)
def test_a_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    began = time.perf_counter()
    read((piece * 2000)[:20_000])
    scan((piece * 2000)[:20_000], regions=("GB",), endings=("example",))
    assert time.perf_counter() - began < 0.5
