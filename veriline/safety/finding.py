"""What the shield reports."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Action = Literal["destroy", "mask", "hold", "keep"]


class Finding(NamedTuple):
    """One thing found in a text, by the offsets of the ORIGINAL text (`text[start:end]`).

    `destroy`: never stored, already replaced in the redacted text. `mask`: to be hidden on screens. `hold`: perhaps a
    secret, ask the customer. `keep`: looks like a secret and must survive byte for byte (secrets.md section 1).
    """

    kind: str
    action: Action
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text that may be stored, and what was found in the one that came in."""

    text: str
    findings: tuple[Finding, ...]

    @property
    def removed(self) -> tuple[str, ...]:
        """The kinds that were destroyed, in the order of the text: what the customer is told (O8)."""
        return tuple(found.kind for found in self.findings if found.action == "destroy")


def token(kind: str) -> str:
    """Return what stands in a stored text where a secret of this kind was."""
    return f"[[removed:{kind}]]"
