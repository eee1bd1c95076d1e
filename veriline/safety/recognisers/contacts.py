"""Phone numbers and mail addresses: stored, and masked on screens (secrets.md section 4)."""

from collections.abc import Iterator
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern

_MOST: Final = 200  # numbers in one text: more are a table, which no one reads as contacts


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield mail addresses, Chinese mobile numbers, and numbers with "+" or a label that a country has given out."""
    if "@" in plain.low:
        for found in pattern("contact", "mail").finditer(plain.low):
            yield finding("email", *found.span(2))
    if not plain.has_digits:
        return
    for _, found in zip(range(_MOST), pattern("contact", "phone").finditer(plain.text), strict=False):
        if _is_phone(found.group(2), labels.family_beside(*found.span(2))):
            yield finding("phone", *found.span(2))


def _is_phone(candidate: str, family: str) -> bool:
    if family not in ("", "phone"):
        return False
    if pattern("contact", "mobile").search(candidate):
        return True
    return (candidate[0] == "+" or family == "phone") and _is_given_out(candidate)


def _is_given_out(candidate: str) -> bool:
    """Ask the numbering plans; a number without "+" is read as a Chinese one."""
    import phonenumbers  # its tables take a tenth of a second to load, and few messages need them

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(candidate, "CN"))
    except phonenumbers.NumberParseException:
        return False
