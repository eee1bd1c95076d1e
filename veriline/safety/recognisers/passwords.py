"""Passwords in a sentence (secrets.md section 3)."""

import re
from collections.abc import Iterator
from typing import Final

from veriline.safety.addresses import is_address
from veriline.safety.finding import Finding
from veriline.safety.labels import Label, Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern

_SHORTEST: Final = 4
_UNNAMED: Final = {
    True: 6,
    False: 8,
}  # without "is" or ":" a password must be this long, after Chinese or Latin words
_WINDOW: Final = 160  # characters after a label: what stands between, and the longest value


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield the word after a password label, unless the sentence only speaks of passwords."""
    for label in labels.all:
        if label.family in ("password", "weak_password"):
            found = _value(plain, label, labels)
            if found:
                yield Finding("password", "destroy", *found)


def _value(plain: Plain, label: Label, labels: Labels) -> tuple[int, int] | None:
    found = pattern("password", "value").search(plain.low[label.end : label.end + _WINDOW])
    if not found or (label.family == "weak_password" and (found.group(1) or " ")[0] not in ":="):
        return None
    start, end = (label.end + at for at in found.span(2))
    clip = pattern("password", "clip").search(plain.low, start + 1, end)
    end = clip.start() if clip else end
    value = plain.text[start:end]
    follows = plain.low[end : end + _WINDOW]
    is_named = found.group(1) is not None
    if _is_placeholder(value, follows) or (not is_named and labels.starts_within(start, end)):
        return None
    core = pattern("password", "edges").sub("", value)
    core = core if len(core) >= _SHORTEST else value
    between = plain.low[label.start : start]
    is_secret = _is_named_secret(core, follows) if is_named else _is_bare_secret(core, between)
    return (start, end) if is_secret and len(value) >= _SHORTEST else None


def _is_placeholder(value: str, follows: str) -> bool:
    """Say whether a value is a link, an address, a transaction id, a date, dots, or "8-16" characters."""
    core = pattern("password", "edges").sub("", value)
    is_count = pattern("password", "numbers").search(core) and pattern("password", "count").search(follows)
    is_public = any(
        pattern("password", "blank").search(text.lower()) or is_address(text) for text in (value, core)
    )
    return bool(is_count) or is_public


def _is_named_secret(core: str, follows: str) -> bool:
    """Decide on what follows "password is" or "password:". A plain word must end its clause and not be a common one."""
    if not pattern("password", "words").search(core) or pattern("password", "inner_case").search(core):
        return True
    return bool(pattern("password", "clause_end").search(follows)) and not pattern("password", "stop").search(
        core.lower()
    )


def _is_bare_secret(core: str, before: str) -> bool:
    """Decide on what follows "password" alone: letters with digits, or on the same line six and more digits.

    `before`: the label and what stands between.
    """
    if re.fullmatch("[0-9]+", core):
        return len(core) >= _UNNAMED[True] and "\n" not in before
    is_mixed = any(char.isdigit() for char in core) and any(char.isalpha() for char in core)
    return is_mixed and len(core) >= _UNNAMED[not before[0].isascii()]
