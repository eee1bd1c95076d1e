"""A customer's question without what is particular to the customer: editors read it who may not see the talk."""

import re

#: Addresses of mail and the web, then whatever is long and has a digit (hashes, account numbers, phone numbers, dates).
_PARTICULAR = re.compile(
    r"\[\[(?:removed|sealed):[^\]\s]+\]\]|\S+@\S+|(?:https?://|www\.)\S+|@\w+"
    r"|(?<![A-Za-z0-9])(?=[A-Za-z]*\d)[A-Za-z0-9]{6,}(?![A-Za-z0-9])"
    r"|\+?\d[\d\s().,:-]{4,}\d"
)
_SPACES = re.compile(r"\s+")


def without_particulars(text: str, *, longest: int = 160) -> str:
    """The question on one line, with `…` for addresses, long numbers and account names; at most `longest` letters."""
    plain = _SPACES.sub(" ", _PARTICULAR.sub("…", text)).strip()
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"
