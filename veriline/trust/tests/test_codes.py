"""Message codes: confirmed to whoever received the message, and to nobody else (requirement I12, threat T1)."""

from django.test import TestCase

from veriline.trust import codes
from veriline.trust.kinds import Kind, Verdict
from veriline.trust.models import MessageCode
from veriline.trust.verify import Why, verify
from veriline.trust.words import heading, reason


class TestMessageCodes(TestCase):
    """One mail went to ada."""

    code: str

    @classmethod
    def setUpTestData(cls) -> None:
        cls.code = codes.issue("mail", "ada@example.com")

    def why(self, text: str) -> Why:
        """The reason of the answer."""
        return verify(text).why

    def test_threat_T1_a_code_is_confirmed_to_its_recipient_alone(self) -> None:
        answer = verify(f"{self.code} ada@example.com")
        assert (answer.verdict, answer.why, answer.claim.kind) == (Verdict.OURS, Why.SENT_BY_US, Kind.MESSAGE)
        assert heading(answer) == "This message is ours."
        assert self.why(f"{self.code} ben@example.com") == Why.NOT_SENT
        assert self.why(self.code) == Why.TO_WHOM

    def test_req_I12_a_forged_or_altered_code_is_not_ours(self) -> None:
        altered = ("A" if self.code[0] != "A" else "B") + self.code[1:]
        for forged in (altered, "ABCDE-FGHIJ"):
            answer = verify(f"{forged} ada@example.com")
            assert (answer.verdict, answer.why) == (Verdict.UNKNOWN, Why.NOT_SENT)
            assert "no message" in reason(answer)

    def test_a_code_is_read_however_it_was_copied(self) -> None:
        first, second = self.code.split("-")
        for copied in (
            f"{self.code.lower()}  Ada@Example.com",
            f"Message code {self.code} ada@example.com",
            f"{first} - {second}, ada@example.com",
            f"消息码：{self.code} ada@example.com",
        ):
            assert self.why(copied) == Why.SENT_BY_US, copied

    def test_other_texts_are_no_codes(self) -> None:
        for text in ("exchange.example", "0417", "hello", "ABCDE-FGHIJK", "https://abcde-fghij.example"):
            assert codes.claimed(text) is None, text

    def test_nothing_is_kept_that_tells_code_or_recipient(self) -> None:
        row = MessageCode.objects.get()
        assert self.code not in str(vars(row))
        assert "ada" not in str(vars(row))
