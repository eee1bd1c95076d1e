"""Backup codes of a second factor: one or a list of them after their label (secrets.md section 3)."""

from collections.abc import Iterator
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern

_WINDOW: Final = 1200  # characters that sixteen codes and their numbers take
_LEAD: Final = 32  # between the label and the first code: "are below, one per line:"
_SHORTEST: Final = 8  # characters of one code, or of a code written in groups
_FEW: Final = 4  # this many codes need no "is" or ":"


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield the codes from the first to the last, as one."""
    last = 0
    for label in labels.all:
        if label.family != "backup_codes" or label.start < last:
            continue
        codes = _codes(plain.low, label.end)
        if not codes:
            continue
        gap = plain.low[label.end : codes[0][0]]
        is_named = codes[-1][1] - codes[0][0] >= _SHORTEST and pattern("recovery", "connector").search(gap)
        if len(codes) >= _FEW or is_named:
            last = codes[-1][1]
            yield finding("backup_codes", codes[0][0], last)


def _codes(low: str, start: int) -> list[tuple[int, int]]:
    """Return the codes that follow a label one after the other, nothing but marks and numbers between."""
    codes: list[tuple[int, int]] = []
    for found in pattern("recovery", "code").finditer(low, start, start + _WINDOW):
        at, end = found.span(2)
        if codes and not pattern("recovery", "gap").search(low[codes[-1][1] : at]):
            break
        if not codes and at - start > _LEAD:
            break
        is_alike = bool(codes) and end - at == codes[0][1] - codes[0][0]
        if is_alike or any(char.isdigit() for char in low[at:end]):
            codes.append((at, end))
        elif codes:
            break
    return codes
