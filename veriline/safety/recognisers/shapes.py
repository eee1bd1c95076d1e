"""Secrets whose form gives them away, many with a proof: the rows of `[[shape]]` in rules.toml, and PEM blocks."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.proofs import (
    base58check,
    bech32,
    curve,
    dense,
    identity,
    payment,
    ripple,
    strkey,
    web_token,
)
from veriline.safety.rules import RULES

# RFC 7468, OpenSSH and OpenPGP (RFC 9580) write private keys between such lines.
PEM: Final = "-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----"
PEM_END: Final = "-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----"
_PEM: Final = re.compile(PEM)
_PEM_END: Final = re.compile(PEM_END)

Proof = Callable[[str], str]
PROOFS: Final[dict[str, Proof]] = {
    "base58check": base58check.key,
    "mini_key": base58check.mini_key,
    "strkey": strkey.seed,
    "ripple": ripple.seed,
    "keypair": curve.keypair,
    "numbers": curve.numbers,
    "bech32": bech32.key,
    "web_token": web_token.session,
    "dense": dense.api_secret,
    "dense_session": dense.session,
    "chinese_id": identity.chinese,
    "hong_kong_id": identity.hong_kong,
    "brazilian_id": identity.brazilian,
    "passport": identity.passport,
    "iban": payment.iban,
}


class _Shape(NamedTuple):
    """A row: what a text must have for it, where it is looked for, and what proves a candidate."""

    kind: str
    hint: str
    needs_token: bool
    in_low: bool
    pattern: re.Pattern[str]
    proof: Proof | None


@cache
def _table() -> tuple[_Shape, ...]:
    return tuple(
        _Shape(
            row["kind"],
            row["hint"],
            row.get("token", False),
            row.get("low", False),
            re.compile(row["pattern"]),
            PROOFS[row["proof"]] if "proof" in row else None,
        )
        for row in RULES["shape"]
    )


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield every string with a telling form that its proof, if there is one, confirms."""
    for kind, hint, needs_token, in_low, shape, proof in _table():
        if hint not in plain.low or (needs_token and not plain.has_token):
            continue
        for found in shape.finditer(plain.low if in_low else plain.text):
            proven = proof(found.group(2)) if proof else kind
            if proven:
                yield finding(proven, *found.span(2))
    if "-----begin" in plain.low:
        yield from _pem(plain.text)


def _pem(text: str) -> Iterator[Finding]:
    """Yield every private key block; one without an end reaches to the end of the text."""
    at = 0
    while begin := _PEM.search(text, at):
        end = _PEM_END.search(text, begin.end())
        at = end.end() if end else len(text) - 1
        yield finding("private_key", begin.start(), at)
