"""Which label a value belongs to: the nearest one (secrets.md section 1: label beats shape)."""

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import Final, NamedTuple

from veriline.safety.plain import BARRIER
from veriline.safety.rules import family_of, label_patterns, pattern

BEFORE: Final = 24  # characters between a label and the value it introduces (secrets.md section 3, API key)
AFTER: Final = 12  # and between a value and the label that follows it
LEAD: Final = (
    48  # between a label and a phrase that it introduces: "my recovery phrase, in the right order, is"
)
_LOOK_BACK: Final = 24  # how far before a label its negation is looked for


class Label(NamedTuple):
    """A word such as "private key" at its place in the copy."""

    family: str
    start: int
    end: int


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    latin, other = label_patterns()
    return re.compile(latin), re.compile(other)


class Labels:
    """All labels of a copy, in order of place."""

    def __init__(self, low: str) -> None:
        """Find the labels of a copy in lower case."""
        latin, other = _patterns()
        found = [Label(family_of(m.group(2)), m.start(2), m.end()) for m in latin.finditer(low)]
        if not low.isascii():
            found += [Label(family_of(m.group()), m.start(), m.end()) for m in other.finditer(low)]
            found.sort(key=lambda label: label.start)
        self._low = low
        self.all = found
        self._starts = [label.start for label in found]
        self._ends = [label.end for label in found]

    def before(self, at: int, reach: int = BEFORE) -> Label | None:
        """Return the nearest label that ends at most `reach` characters before `at`, unless it is only spoken of."""
        i = bisect_right(self._ends, at) - 1
        if i < 0 or at - self._ends[i] > reach:
            return None
        label = self.all[i]
        gap = self._low[label.end : at]
        if BARRIER in gap or (self._is_negated(label) and not pattern("negation", "connector").search(gap)):
            return None
        return label

    def after(self, at: int, reach: int = AFTER) -> Label | None:
        """Return the nearest label that starts at most `reach` characters after `at`, unless it is negated."""
        i = bisect_left(self._starts, at)
        if i == len(self._starts) or self._starts[i] - at > reach:
            return None
        label = self.all[i]
        if BARRIER in self._low[at : label.start] or self._is_negated(label):
            return None
        return label

    def is_near(self, family: str, start: int, end: int) -> bool:
        """Say whether a label of this family leads into the passage, opens it or follows it."""
        i = bisect_left(self._starts, start - LEAD)
        while i < len(self.all) and self._starts[i] <= end + AFTER:
            if self.all[i].family == family and not start + LEAD // 2 < self._starts[i] < end:
                return True
            i += 1
        return False

    def starts_within(self, start: int, end: int) -> bool:
        """Say whether a label starts in the passage."""
        i = bisect_left(self._starts, start)
        return i < len(self.all) and self._starts[i] < end

    def owner(self, start: int, end: int) -> Label | None:
        """Return the label that owns the value at this place: the one before it, else the one after it."""
        return self.before(start) or self.after(end)

    def family_beside(self, start: int, end: int) -> str:
        """Return the family of the label that names the number at this place, nothing but "no.", "is", ":" between.

        A label further off ("paid for the order with 4111...") names something else; "" when there is none.
        """
        label = self.before(start)
        if label and pattern("value", "joined").search(self._low[label.end : start]):
            return label.family
        label = self.after(end)
        return label.family if label else ""

    def _is_negated(self, label: Label) -> bool:
        back = self._low[max(0, label.start - _LOOK_BACK) : label.start]
        return bool(pattern("negation", "hint").search(back) and pattern("negation", "before").search(back))
