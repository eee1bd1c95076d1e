"""Wallet files and keys as JSON: told by the keys they have (the rows of `[[object]]` in rules.toml)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import RULES

_BRACE: Final = re.compile("[{}]")


@cache
def table() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """Return the kinds with the patterns of the keys that a file of that kind has, read in lower case."""
    return tuple(
        (row["kind"], tuple(re.compile(rf"""["'“”]{key}["'“”] ?:""" + row["value"]) for key in row["keys"]))
        for row in RULES["object"]
    )


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield every outermost {...} that has all the keys of a row; one without an end reaches to the end of the text."""
    if "{" not in plain.low:
        return
    rows = [(kind, keys) for kind, keys in table() if all(key.search(plain.low) for key in keys)]
    if not rows:
        return
    for start, end in _outermost(plain.low):
        kinds = (kind for kind, keys in rows if all(key.search(plain.low, start, end) for key in keys))
        kind = next(kinds, None)
        if kind:
            yield finding(kind, start, end)


def _outermost(low: str) -> Iterator[tuple[int, int]]:
    depth = 0
    start = 0
    for brace in _BRACE.finditer(low):
        if brace.group() == "{":
            start = start if depth else brace.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                yield start, brace.end()
    if depth:
        yield start, len(low) - 1
