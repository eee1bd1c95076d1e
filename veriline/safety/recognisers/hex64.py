"""64 hexadecimal characters without a label: a transaction id or a private key, nobody can tell (secrets.md)."""

from collections.abc import Iterator

from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield `txid`, to be kept, when such a label owns the string, else `hex64`, undecided and held."""
    if not plain.has_token:
        return
    for found in pattern("hex64", "shape").finditer(plain.text):
        owner = labels.owner(*found.span(2))
        is_txid = owner is not None and owner.family == "txid"
        yield finding("txid" if is_txid else "hex64", *found.span(2))
