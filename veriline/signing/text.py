"""The canonical text of what is signed: lines a person can read, of which there is exactly one spelling.

    Veriline announcement, format 1
    Key: 0d3c5b1f9a7e2c44
    Number: 1301
    …

    the words themselves, as they are read

UTF-8, lines end with LF, one space behind each colon, headers in a fixed order, an empty line before the words. The
key's name is inside, so that a signature cannot be passed off as another key's.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime

#: Anything that would begin a new line somewhere (Unicode's line breaks and other controls).
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_NAME = re.compile(r"[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*")


def canonical(what: str, *, key: str, headers: Mapping[str, str], body: str = "") -> str:
    """The text to sign. A header can hold no line break, so that nobody forges the next one by a title."""
    assert all(_NAME.fullmatch(name) for name in headers), "header names are words"
    lines = [f"Veriline {what}, format 1", f"Key: {key}"]
    lines += [f"{name}: {one_line(value)}" for name, value in headers.items()]
    return "\n".join([*lines, "", *(body.splitlines() if body else []), ""])


def one_line(value: str) -> str:
    """The value without breaks; a dash where there is nothing to say."""
    return _BREAKS.sub(" ", value).strip() or "-"


def moment(when: datetime | None) -> str:
    """A moment in UTC to the second (RFC 3339), a dash for none."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if when else "-"


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, as `sha256sum` writes it."""
    return hashlib.sha256(text.encode()).hexdigest()
