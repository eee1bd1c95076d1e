"""A mail address or a phone number somebody can be reached at (requirement L1). Pure: nothing is looked up or sent."""

import re
from typing import Final

#: RFC 5321 section 4.5.3.1: 64 octets before the @, 254 in all. Quoted local parts are legal and nobody has one.
_MAIL: Final = re.compile(
    r"(?P<local>[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64})@(?P<domain>(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24})"
)
#: ITU-T E.164: a plus, a country code that does not begin with 0, at most 15 digits.
_PHONE: Final = re.compile(r"\+[1-9]\d{6,14}")
_CHINESE_MOBILE: Final = re.compile(r"1[3-9]\d{9}")


def read_mail(text: str) -> str | None:
    """The address with its domain in small letters, or None."""
    found = _MAIL.fullmatch(text.strip())
    if not found or len(found[0]) > 254 or ".." in found["local"] or found["local"][0] == ".":
        return None
    return f"{found['local']}@{found['domain'].lower()}"


def read_phone(text: str) -> str | None:
    """The number in E.164, or None. Without a country code only a mainland mobile number is clear enough."""
    digits = re.sub(r"[\s().-]", "", text.strip())
    digits = f"+{digits[2:]}" if digits.startswith("00") else digits
    if _CHINESE_MOBILE.fullmatch(digits):
        return f"+86{digits}"
    return digits if _PHONE.fullmatch(digits) else None


def read(text: str) -> str | None:
    """Either of the two, in its one written form."""
    return read_mail(text) if "@" in text else read_phone(text)
