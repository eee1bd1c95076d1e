"""Payment cards and bank accounts: a checksum alone proves little, prefix and length are asked too (secrets.md 4)."""

import re
from typing import Final

from veriline.safety.rules import RULES

_CARDS: Final = tuple(
    (re.compile(row["prefix"]), frozenset(row["lengths"]), frozenset(row["alone"])) for row in RULES["card"]
)
_IBAN_LENGTHS: Final[dict[str, int]] = {
    country: int(length) for country, length in re.findall("([A-Z]{2})([0-9]{2})", RULES["iban"]["lengths"])
}
_GROUP: Final = re.compile("[ -]")


def luhn(digits: str) -> bool:
    """Say whether the last digit is right (ISO/IEC 7812-1 annex B); one random number in ten passes."""
    odd, even = digits[-1::-2], digits[-2::-2]
    doubled = sum(int(digit) * 2 - 9 * (digit > "4") for digit in even)
    return (sum(map(int, odd)) + doubled) % 10 == 0


def is_issued(candidate: str) -> bool:
    """Say whether a card network gives out numbers of this beginning and length."""
    digits = _GROUP.sub("", candidate)
    return any(len(digits) in lengths and prefix.match(digits) for prefix, lengths, _ in _CARDS)


def is_card(candidate: str) -> bool:
    """Say whether 13 to 19 digits, perhaps in groups, are a card's without anybody saying so."""
    digits = _GROUP.sub("", candidate)
    return luhn(digits) and any(len(digits) in alone and prefix.match(digits) for prefix, _, alone in _CARDS)


def iban(candidate: str) -> str:
    """Judge an account number by its country's length and the remainder by 97 (ISO 13616)."""
    joined = _GROUP.sub("", candidate).upper()
    if _IBAN_LENGTHS.get(joined[:2]) != len(joined):
        return ""
    number = "".join(str(int(char, 36)) for char in joined[4:] + joined[:4])
    return "iban" if int(number) % 97 == 1 else ""
