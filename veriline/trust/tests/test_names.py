"""No customer bears our name, in whatever letters (threat T2, requirement G10)."""

from django.test import TestCase

from tests import people
from veriline.people.actions import recognise_account
from veriline.people.identity import Claims
from veriline.people.models import Contact
from veriline.trust import demo
from veriline.trust.names import is_reserved
from veriline.trust.register import register

NAMES = (
    "Northwind", "Northwind Support", "Official Support", "Support", "Admin", "Moderator", "Ben T.", "Helpdesk 24",
    "Northwind Official", "Security Team", "Northwind Exchange", "Northwind Administrator",
    "Official Northwind Support", "Support Moderator",
)  # fmt: skip
LIKE = {
    "o": "оοօ0ｏ", "i": "іıιｉ1", "p": "рρｐ", "a": "аɑａ", "e": "еｅ", "n": "ｎո", "t": "ｔт", "s": "ѕｓ", "c": "сｃ",
}  # fmt: skip
CHINESE = ("官方客服", "Northwind官方", "客服小王", "在线客服", "管理员", "公式サポート", "고객센터")


def disguised() -> list[str]:
    """The names with one letter replaced by each that looks like it, broken up, and with what nobody sees."""
    made = [
        name.replace(letter, twin)
        for name in NAMES
        for letter, twins in LIKE.items()
        if letter in name
        for twin in twins
    ]
    return [
        *made,
        *(" ".join(name) for name in NAMES[:4]),
        *(f"{name[:2]}\u200b{name[2:]}" for name in NAMES),
    ]


class Names(TestCase):
    """Over the demo's register, with ben at the desk."""

    @classmethod
    def setUpTestData(cls) -> None:
        demo.load(proposer=1, second=2)
        people.ben()

    def test_threat_T2_two_hundred_look_alike_names_are_refused(self) -> None:
        held, names = register(), [*NAMES, *disguised(), *CHINESE]
        assert len(names) >= 200
        assert [name for name in names if not is_reserved(name, held=held)] == []

    def test_people_keep_their_names(self) -> None:
        held = register()
        names = ("Ada Lovelace", "李小明", "José Álvarez", "Ben Thompson", "Anna Suppor", "Олег Петров", "Teamu Sato",
                 "王官", "Win Norther", "محمد علي", "Stafford Reed", "")  # fmt: skip
        assert [name for name in names if is_reserved(name, held=held)] == []

    def test_the_exchange_s_own_token_cannot_make_a_customer_look_like_staff(self) -> None:
        for uid, name in (("1", "Nоrthwind Suppоrt"), ("2", "Ada Lovelace")):
            recognise_account(Claims(uid=uid, tier="", language="en", region="", name=name))
        assert list(Contact.objects.values_list("value", flat=True)) == ["Ada Lovelace"]
