"""One-time codes and PINs beside their label (secrets.md section 3, "OTP")."""

from collections.abc import Iterator
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import AFTER, Label, Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern

_KINDS: Final = {"one_time_code": "one_time_code", "weak_code": "one_time_code", "pin": "pin"}
_USUAL: Final = 6  # digits of a code
_LOOK: Final = 24


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield the digits that a code label owns; digits of orders, amounts, dates and errors stay."""
    if not any(label.family in _KINDS for label in labels.all):
        return
    for found in pattern("code", "digits").finditer(plain.text):
        start, end = found.span(2)
        label = _before(plain.low, labels, start, end) or _after(plain.low, labels, start, end)
        if (
            label
            and label.family in _KINDS
            and not pattern("code", "unit").search(plain.low[end : end + _LOOK])
        ):
            yield finding(_KINDS[label.family], start, end)


def _before(low: str, labels: Labels, start: int, end: int) -> Label | None:
    """Return the label that introduces the digits: a code's if it speaks of these digits, or any other that does."""
    label = labels.before(start, AFTER)
    if label is None:
        return None
    gap = low[label.end : start]
    if any(char.isdigit() for char in gap):
        return None
    is_beside = bool(pattern("code", "beside").search(gap))
    if label.family == "one_time_code":
        return label if is_beside or not pattern("code", "year").search(low[start:end]) else None
    if label.family in ("weak_code", "pin"):
        return label if is_beside and _is_meant(low, label, gap, end - start) else None
    return label


def _is_meant(low: str, label: Label, gap: str, size: int) -> bool:
    """Say whether a mere "code" is one that somebody typed in, not one that a program answered."""
    if pattern("code", "quoted").search(low[label.end : label.end + _LOOK]):
        return False
    if pattern("code", "spoken_of").search(low[max(0, label.start - _LOOK) : label.start]):
        return False
    is_usual = size == _USUAL and "\n" not in gap
    return label.family == "pin" or is_usual or bool(pattern("code", "firm").search(gap))


def _after(low: str, labels: Labels, start: int, end: int) -> Label | None:
    """Return a code label that follows the digits and names them: "123456 is my code", "输入123456验证码"."""
    label = labels.after(end, AFTER)
    if label is None or label.family not in _KINDS:
        return None
    gap = low[end : label.start]
    is_absent = pattern("code", "absent").search(low[label.end : label.end + _LOOK])
    is_beside = gap in ("", " ") and end - start == _USUAL and not is_absent
    return label if is_beside or pattern("code", "after").search(gap) else None


def answer(text: str, question: str) -> Finding | None:
    """Return the code, by the offsets of `text`, if `text` is nothing else and `question`, before it, spoke of codes.

    A question that also speaks of an order, a UID or the like, or that warns of giving codes away, does not count.
    """
    plain = Plain.of(text)
    alone = pattern("code", "alone").search(plain.text)
    if not alone:
        return None
    low = Plain.of(question).low
    families = {label.family for label in Labels(low).all}
    is_asked = not families.isdisjoint(_KINDS) and "reference" not in families
    if not is_asked or pattern("code", "refusal").search(low):
        return None
    return finding("one_time_code", *plain.origin(*alone.span(1)))
