"""What is known beside a text when the shield looks at it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from veriline.safety import derive
from veriline.safety.finding import Finding
from veriline.safety.kinds import finding

_CONTACTS: Final = ("phone", "email", "iban")


class Context(NamedTuple):
    """What is known beside a text; all of it may be left out.

    `earlier`: what the same person said just before, oldest first. `heard`: what the other side said last, which the
    text may answer. `field`: the name of the form's field that the text stands in ("TxID", "订单号"). `addresses`: the
    customer's addresses on any chain, so that a key to one of them is told from a transaction id. `official`: our own
    numbers and mail addresses as they are written, which are never masked.
    """

    earlier: Sequence[str] = ()
    heard: str = ""
    field: str = ""
    addresses: frozenset[str] = frozenset()
    official: frozenset[str] = frozenset()

    def judged(self, text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Yield the findings as this context decides them: a key that opens a known address, our own numbers."""
        findings = list(findings)
        is_open = any(found.kind == "hex64" for found in findings)
        known = (
            derive.addresses_in(" ".join((*self.earlier, text))) | self.addresses if is_open else frozenset()
        )
        for found in findings:
            if known and found.kind == "hex64" and derive.opens(text[found.start : found.end], known):
                yield finding("private_key", found.start, found.end)
            elif found.kind not in _CONTACTS or text[found.start : found.end] not in self.official:
                yield found


NOTHING: Final = Context()
