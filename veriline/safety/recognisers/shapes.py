"""Secrets whose form alone gives them away: otpauth links, PEM keys, vendors' key prefixes, passwords in a URL."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from veriline.safety.finding import Finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import RULES

# RFC 7468, OpenSSH and OpenPGP (RFC 9580) write private keys between such lines.
PEM: Final = "-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----"
PEM_END: Final = "-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----"
_PEM: Final = re.compile(PEM)
_PEM_END: Final = re.compile(PEM_END)


@cache
def _table() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple((row["kind"], re.compile(row["pattern"]), row["hint"]) for row in RULES["shape"])


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield every string with a telling form."""
    for kind, shape, hint in _table():
        if hint in plain.low:
            for found in shape.finditer(plain.text):
                yield Finding(kind, "destroy", *found.span(2))
    yield from _pem(plain.text)


def _pem(text: str) -> Iterator[Finding]:
    """Yield every private key block; one without an end reaches to the end of the text."""
    at = 0
    while begin := _PEM.search(text, at):
        end = _PEM_END.search(text, begin.end())
        at = end.end() if end else len(text) - 1
        yield Finding("private_key", "destroy", begin.start(), at)
