"""Phone numbers as E.164, from international and national spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import phonenumbers

#: Digits with what people put between them; seven digits is the shortest number a person answers.
SHAPE: Final = re.compile(r"(?:\+|00)?\(?\d[\d\s().\-–/·]{4,24}\d")


def numbers(text: str, regions: Iterable[str]) -> list[str]:
    """What the digits may be as E.164: as they stand, or as dialled within one of `regions` (ISO 3166)."""
    text = text.strip()
    if not SHAPE.fullmatch(text):
        return []
    if text.startswith("00"):
        text = f"+{text[2:]}"
    tried = [None] if text.startswith("+") else list(regions)
    return list(dict.fromkeys(filter(None, (_e164(text, region) for region in tried))))


def _e164(text: str, region: str | None) -> str:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def region_of(e164: str) -> str:
    """The region of a number, such as `SG`; empty for one that has none."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(e164)) or ""
    except phonenumbers.NumberParseException:
        return ""


def spaced(e164: str) -> str:
    """The number as it is read aloud."""
    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
