"""Payment cards by number, and what is printed beside it: security code and expiry (secrets.md section 4)."""

from collections.abc import Iterator
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.proofs import payment
from veriline.safety.rules import pattern

_OTHERS: Final = frozenset(
    (
        "reference",
        "txid",
        "address",
        "number",
        "phone",
        "national_id",
        "passport",
        "one_time_code",
        "otp_seed",
    )
)
_NEAR: Final = 80  # characters between a card's number and its expiry or code


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield card numbers, unless a label says that they number something else, then codes and expiry dates."""
    if not plain.has_digits:
        return
    cards = []
    for found in pattern("card_text", "number").finditer(plain.text):
        if _is_card(found.group(2), labels.family_beside(*found.span(2))):
            cards.append(found.span(2))
            yield finding("card", *found.span(2))
    if cards or any(label.family == "card_code" for label in labels.all):
        yield from _beside(plain, labels, cards)


def _is_card(candidate: str, family: str) -> bool:
    """Decide by the label, then by prefix, length and check digit; beside a card's label a slip is forgiven."""
    if family == "card":
        return payment.is_issued(candidate)
    return family not in _OTHERS and payment.is_card(candidate)


def _beside(plain: Plain, labels: Labels, cards: list[tuple[int, int]]) -> Iterator[Finding]:
    """Yield three or four digits that a label calls a card's code, and dates that follow a card's number."""
    for found in pattern("card_text", "code").finditer(plain.text):
        owner = labels.owner(*found.span(2))
        if owner and (owner.family == "card_code" or (cards and owner.family == "one_time_code")):
            yield finding("card_code", *found.span(2))
    for _, end in cards:
        expiry = pattern("card_text", "expiry").search(plain.text, end, end + _NEAR)
        if expiry:
            yield finding("card_code", *expiry.span(2))
