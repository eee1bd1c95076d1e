"""Passwords in a sentence (secrets.md section 3)."""

import re
from collections.abc import Iterator
from typing import Final

from veriline.safety.addresses import is_address
from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Label, Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern

_SHORTEST: Final = 4
_SHORTEST_BARE: Final = (6, 8)  # without "is" or ":", after Chinese and after Latin labels
_WINDOW: Final = 160  # characters after a label: what stands between, and the longest value


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield the word after a password label, unless the sentence only speaks of passwords."""
    for label in labels.all:
        if label.family in ("password", "weak_password"):
            found = _value(plain, label, labels)
            if found:
                yield finding("password", *found)


def _value(plain: Plain, label: Label, labels: Labels) -> tuple[int, int] | None:
    found = pattern("password", "value").search(plain.low[label.end : label.end + _WINDOW])
    if not found or (label.family == "weak_password" and not found.group(1)):
        return None
    start, end = (label.end + at for at in found.span(2))
    clip = pattern("password", "clip").search(plain.low, start + 1, end)
    end = clip.start() if clip else end
    value, follows = plain.text[start:end], plain.low[end : end + _WINDOW]
    core = pattern("password", "edges").sub("", value)
    if len(value) < _SHORTEST or _is_placeholder(value, core, follows):
        return None
    core = core if len(core) >= _SHORTEST else value
    if found.group(1) is None:
        is_secret = not labels.starts_within(start, end) and _is_bare_secret(
            core, plain.low[label.start : start]
        )
    elif (
        label.family == "password"
        and ")" not in plain.low[label.end : start]  # "(get_password): Likewise"
        and pattern("password", "plain").search(found.group(1))
    ):
        is_secret = not _is_word(core) or _is_a_word_that_ends_a_clause(core, follows)
    else:
        is_secret = not _is_word(core)
    return (start, end) if is_secret else None


def _is_placeholder(value: str, core: str, follows: str) -> bool:
    """Say whether a value is a link, an address, a transaction id, a date, dots, or "8-16" characters."""
    is_count = pattern("password", "numbers").search(core) and pattern("password", "count").search(follows)
    is_public = any(
        pattern("password", "blank").search(text.lower()) or is_address(text) for text in (value, core)
    )
    return bool(is_count) or is_public


def _is_word(core: str) -> bool:
    return bool(
        pattern("password", "words").search(core) and not pattern("password", "inner_case").search(core)
    )


def _is_a_word_that_ends_a_clause(core: str, follows: str) -> bool:
    """Decide on a plain word after "password is": "my password is wrong" speaks of it, "... is sunshine" tells it."""
    is_end = pattern("password", "clause_end").search(follows)
    return bool(is_end) and not pattern("password", "stop").search(core.lower())


def _is_bare_secret(core: str, before: str) -> bool:
    """Decide on what follows "password" alone: letters with digits, or on the same line six and more digits.

    `before`: the label and what stands between.
    """
    chinese, latin = _SHORTEST_BARE
    if re.fullmatch("[0-9]+", core):
        return len(core) >= chinese and "\n" not in before
    is_mixed = any(char.isdigit() for char in core) and any(char.isalpha() for char in core)
    return is_mixed and len(core) >= (latin if before[0].isascii() else chinese)
