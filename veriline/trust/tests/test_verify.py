"""The verifier's answers over a register of rows."""

from typing import Any

import pytest
from django.db import DatabaseError
from django.test import TestCase

from tests import people
from veriline.lately import Lately
from veriline.trust import demo, verify, words
from veriline.trust.kinds import Kind, Purpose, Verdict
from veriline.trust.mentions import channels_named
from veriline.trust.verify import Unreachable, Why

from .scene import listed

pytestmark = pytest.mark.django_db
OURS, UNKNOWN, FAKE = Verdict


class OverTheDemoRegister(TestCase):
    """The demo's register with two people of the desk, one of whom has left."""

    @classmethod
    def setUpTestData(cls) -> None:
        demo.load(proposer=1, second=2)
        listed(Kind.PHONE, "+442079460958")
        listed(Kind.MAIL_DOMAIN, "mail.exchange.example", purpose=Purpose.ANNOUNCE)
        cls.ben = people.ben()
        cls.left = people.agent("Kim L.")
        cls.left.user.is_active = False
        cls.left.user.save()

    def verdict(self, text: str) -> tuple[Verdict, Why]:
        answer = verify.verify(text)
        return answer.verdict, answer.why

    def test_what_is_listed_is_ours_in_every_spelling(self) -> None:
        for text in (
            "exchange.example", "https://help.exchange.example/en/", "Support <support@exchange.example>",
            "020 7946 0958", "+44 20 7946 0958", "00442079460958", "x.com/NorthwindHelp", "@NorthwindHelp",
            "example.exchange.northwind", f"example.exchange.northwind {demo.FINGERPRINT}", self.ben.staff_number,
            "t.me/northwind_news 1700417233",
        ):  # fmt: skip
            assert self.verdict(text)[0] == OURS, text
        assert self.verdict("t.me/northwind_news") == (OURS, Why.ANNOUNCES_ONLY)
        assert self.verdict("no-reply@mail.exchange.example") == (OURS, Why.ANNOUNCES_ONLY)

    def test_what_only_looks_like_ours_is_not(self) -> None:
        for text in (
            "exсhange.example", "exchang.example", "exchnage.example", "exchange.example.evil.test", "exchange.test",
            "exchange-support.test", "support@exchange-help.test", "@northwlnd_news", "@northwind_support_24h",
            "northwind.help@mail.test", "020 7946 0957",
        ):  # fmt: skip
            answer = verify.verify(text)
            assert (answer.verdict, answer.why) == (UNKNOWN, Why.LOOKS_LIKE_OURS), text
            assert answer.like is not None

    def test_the_difference_is_shown_character_by_character(self) -> None:
        like = verify.verify("exchamge.example").like
        assert like is not None
        assert like.theirs == [("excha", False), ("m", True), ("ge.example", False)]
        assert like.ours == [("excha", False), ("n", True), ("ge.example", False)]

    def test_a_known_fake_is_fake(self) -> None:
        assert self.verdict("https://exchamge.example/login") == (FAKE, Why.KNOWN_FAKE)

    def test_a_link_that_leads_on_is_not_ours(self) -> None:
        assert self.verdict("https://exchange.example/go?u=https://evil.test") == (UNKNOWN, Why.LEADS_ON)
        assert self.verdict("https://exchange.example@evil.test/")[0] == UNKNOWN

    def test_a_name_below_ours_that_is_not_listed_is_not_ours(self) -> None:
        assert self.verdict("promo.exchange.example") == (UNKNOWN, Why.BELOW_OURS)

    def test_the_right_name_with_another_id_is_a_copy(self) -> None:
        assert self.verdict("t.me/northwind_news 99999999") == (UNKNOWN, Why.OTHER_NUMBER)
        assert self.verdict("example.exchange.northwind " + "ab" * 32) == (UNKNOWN, Why.OTHER_NUMBER)

    def test_what_we_never_use_is_answered_by_name(self) -> None:
        for text, name in (
            ("微信：nw_kefu01", "WeChat"),
            ("QQ 12345678", "QQ"),
            ("wa.me/442079460958", "WhatsApp"),
        ):
            answer = verify.verify(text)
            assert (answer.verdict, answer.why) == (UNKNOWN, Why.NEVER_USED), text
            assert name in words.reason(answer)
        answer = verify.verify("0x52908400098527886E0F7030069857D2E4169EE7")
        assert (answer.verdict, answer.why) == (UNKNOWN, Why.NO_WALLETS)

    def test_a_staff_number_is_valid_retired_or_unknown(self) -> None:
        assert self.verdict(f"工号{self.ben.staff_number}") == (OURS, Why.WORKS_HERE)
        assert self.verdict(self.left.staff_number) == (UNKNOWN, Why.WORKED_HERE)
        assert self.verdict("9999")[0] == UNKNOWN
        assert "Ben T." in words.reason(verify.verify(self.ben.staff_number))

    def test_a_whole_message_is_answered_by_its_worst(self) -> None:
        answers = verify.verify_all(
            "Hi, sign in at exchange.example or exchamge.example and mail a@b.test please"
        )
        assert [one.verdict for one in answers] == [FAKE, UNKNOWN, OURS]

    def test_a_secret_is_not_looked_up(self) -> None:
        phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
        answer = verify.verify(phrase)
        assert (answer.why, answer.claim.readable) == (Why.SECRET, "")

    def test_what_is_nothing_is_not_ours(self) -> None:
        for text in ("", "???", "javascript:alert(1)", "\x00", "a" * 5000):
            assert self.verdict(text)[0] == UNKNOWN, text

    def test_every_answer_has_words(self) -> None:
        for text in (
            "exchange.example", "exchamge.example", "exсhange.example", "微信：nw_kefu01", "http://3232235777/",
            "https://a@evil.test", "0417", "020 7946 0958", "@NorthwindHelp", "example.exchange.northwind",
        ):  # fmt: skip
            said = words.whole(verify.verify(text))
            assert said
            assert "%(" not in said

    def test_the_guard_learns_what_a_message_names_and_whether_we_hold_it(self) -> None:
        held = {
            named.claim.key: named.held
            for named in channels_named(
                "See https://help.exchange.example/en/ or exchamge.example, not exchange.example@evil.test; "
                "write to support@exchange.example, +44 20 7946 0958 or 微信号 nw_88."
            )
        }
        assert held == {
            "help.exchange.example": True,
            "exchamge.example": False,
            "exchange.example@evil.test": False,
            "support@exchange.example": True,
            "+442079460958": True,
            "nw_88": False,
        }


def test_nothing_is_ours_while_the_register_cannot_be_read(monkeypatch: Any) -> None:
    def broken() -> None:
        raise DatabaseError

    monkeypatch.setattr(verify, "register", broken)
    with pytest.raises(Unreachable):
        verify.verify("exchange.example")


def test_the_guard_costs_less_than_a_millisecond_a_message(monkeypatch: Any) -> None:
    import time

    demo.load(proposer=1, second=2)
    monkeypatch.setattr(Lately, "remembers", True)
    text = (
        "您好，请打开 https://help.exchange.example/zh-hans/ 查看进度。Your withdrawal of 1250 USDT waits. "
        * 3
    )
    channels_named(text)
    times = []
    for _ in range(20):
        began = time.perf_counter()
        channels_named(text)
        times.append(time.perf_counter() - began)
    assert min(times) < 0.001
