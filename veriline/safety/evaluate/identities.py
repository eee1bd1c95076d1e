"""Cards, identity documents, accounts and contacts."""

from collections.abc import Callable
from random import Random
from typing import Final

from veriline.safety.evaluate.sample import DIGITS, LETTERS, Sample, some
from veriline.safety.proofs import identity, payment

_CARDS: Final = (
    *(("4", 16), ("51", 16), ("2223", 16), ("37", 15), ("62", 16), ("62", 19), ("3530", 16), ("6011", 16)),
    *(("36", 14), ("2202", 16)),
)
_CARD_LABELS: Final = ("", "my card ", "银行卡号：", "card number: ", "信用卡 ", "paid with visa ")
_CODE_LABELS: Final = ("CVV ", "cvv: ", "CVC2=", "卡背面三位：", "cvv是")
_ID_LABELS: Final = ("", "身份证号：", "身份证 ", "ID card number ", "证件号码是")
_FOREIGN: Final = (
    ("SSN: ", "###-##-####"),
    ("Aadhaar number ", "#### #### ####"),
    ("身分證字號：", "A1########"),
    ("HKID ", "K######(#)"),
    ("national id: ", "##########"),
)
_IBANS: Final = (("DE", 18), ("NL", 14), ("GB", 18), ("FR", 23), ("ES", 20), ("PL", 24))
_REGIONS: Final = ("110105", "440524", "310101", "510107", "330106")


def card(chance: Random) -> Sample:
    """Return a card's number, alone or labelled, in one piece or in groups of four."""
    prefix, size = chance.choice(_CARDS)
    body = prefix + some(chance, DIGITS, size - len(prefix) - 1)
    number = next(body + digit for digit in DIGITS if payment.luhn(body + digit))
    if size == 16 and chance.random() < 0.6:
        number = chance.choice(" -").join(number[i : i + 4] for i in range(0, 16, 4))
    return Sample("card", number, before=chance.choice(_CARD_LABELS))


def security_code(chance: Random) -> Sample:
    """Return the three digits on a card's back."""
    return Sample("card_code", some(chance, DIGITS, 3), before=chance.choice(_CODE_LABELS))


def chinese_id(chance: Random) -> Sample:
    """Return the number of a resident of China."""
    born = f"{chance.randrange(1940, 2008)}{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}"
    body = chance.choice(_REGIONS) + born + some(chance, DIGITS, 3)
    number = next(body + char for char in DIGITS + "X" if identity.chinese(body + char))
    return Sample("national_id", number, before=chance.choice(_ID_LABELS))


def foreign_id(chance: Random) -> Sample:
    """Return a number of another country after its label."""
    before, shape = chance.choice(_FOREIGN)
    number = "".join(chance.choice(DIGITS) if char == "#" else char for char in shape)
    return Sample("national_id", number, before=before)


def passport(chance: Random) -> Sample:
    """Return a passport's number after its label."""
    number = chance.choice("EGDSP") + some(chance, DIGITS, 8)
    return Sample(
        "passport",
        number,
        before=chance.choice(("护照号码：", "护照 ", "passport number: ", "Passport No. ")),
    )


def machine_lines(chance: Random) -> Sample:
    """Return the two lines of a passport that machines read."""
    name = some(chance, LETTERS.upper(), 7)
    first = f"P<CHN{name}<<{some(chance, LETTERS.upper(), 5)}".ljust(44, "<")
    number = "E" + some(chance, DIGITS, 8)
    born, until = "850612", "310101"
    line = f"{number}{_check(number)}CHN{born}{_check(born)}M{until}{_check(until)}{'<' * 14}0"
    whole = line[:10] + line[13:20] + line[21:43]
    return Sample("passport", f"{first}\n{line}{_check(whole)}", is_block=True)


def _check(field: str) -> str:
    values = (0 if char == "<" else int(char, 36) for char in field)
    return str(sum(value * (7, 3, 1)[i % 3] for i, value in enumerate(values)) % 10)


def iban(chance: Random) -> Sample:
    """Return an account number, in one piece or in groups of four."""
    country, size = chance.choice(_IBANS)
    body = some(chance, DIGITS, size)
    if country in ("NL", "GB"):
        body = some(chance, LETTERS.upper(), 4) + body[4:]
    number = "".join(str(int(char, 36)) for char in f"{body}{country}00")
    whole = f"{country}{98 - int(number) % 97:02}{body}"
    if chance.random() < 0.5:
        whole = " ".join(whole[i : i + 4] for i in range(0, len(whole), 4))
    return Sample("iban", whole, before=chance.choice(("", "IBAN: ", "my account ")))


def phone(chance: Random) -> Sample:
    """Return a phone number, Chinese or with its country's code."""
    number = chance.choice(
        (
            f"13{some(chance, DIGITS, 9)}",
            f"+86 138 {some(chance, DIGITS, 4)} {some(chance, DIGITS, 4)}",
            f"+1 415-555-{some(chance, DIGITS, 4)}",
            f"+4479111{some(chance, DIGITS, 5)}",
        )
    )
    return Sample(
        "phone", number, before=chance.choice(("", "电话：", "手机号", "my phone is ", "call me at "))
    )


def mail(chance: Random) -> Sample:
    """Return a mail address."""
    return Sample(
        "email",
        f"{some(chance, LETTERS, 6)}.{some(chance, LETTERS, 5)}@mail.example",
        before=chance.choice(("", "邮箱：", "my mail is ")),
    )


ROWS: Final[dict[str, Callable[[Random], Sample]]] = {
    "card number": card,
    "card's security code": security_code,
    "Chinese resident's id": chinese_id,
    "other national id, labelled": foreign_id,
    "passport number, labelled": passport,
    "passport, machine-readable": machine_lines,
    "IBAN": iban,
    "phone": phone,
    "mail address": mail,
}
