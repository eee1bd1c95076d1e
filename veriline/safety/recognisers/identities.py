"""Identity documents by their label: an ID, tax or passport number of any country (secrets.md section 4)."""

from collections.abc import Iterator
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern

_KINDS: Final = ("national_id", "passport")
_DIGITS: Final = 5  # fewer are a word


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield the number that such a label owns; those with a check digit of their own are among the shapes."""
    if not any(label.family in _KINDS for label in labels.all):
        return
    for found in pattern("identity", "number").finditer(plain.text):
        kind = labels.family_beside(*found.span(2))
        if kind in _KINDS and sum(char.isdigit() for char in found.group(2)) >= _DIGITS:
            yield finding(kind, *found.span(2))
