"""What the shield reports."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Outcome(StrEnum):
    """What becomes of a passage (secrets.md section 1)."""

    DESTROY = "destroy"
    """Never stored: `[[removed:KIND]]` stands in its place."""
    VAULT = "vault"
    """Identity data: to be sealed, and shown by role."""
    MASK = "mask"
    """Stored, and hidden on screens but for its end."""
    HOLD = "hold"
    """Undecided: perhaps a secret; the customer is asked."""
    KEEP = "keep"
    """Looks like a secret and must survive byte for byte."""


class Finding(NamedTuple):
    """One thing found in a text, by the offsets of the ORIGINAL text (`text[start:end]`); `kind` as in kinds.toml."""

    kind: str
    outcome: Outcome
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
        return tuple(found.kind for found in self.findings if found.outcome is Outcome.DESTROY)


def token(kind: str) -> str:
    """Return what stands in a stored text where a secret of this kind was."""
    return f"[[removed:{kind}]]"
