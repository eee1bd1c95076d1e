"""The kinds of things the shield finds, as data (kinds.toml)."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from veriline.safety.finding import Finding, Outcome

_FINGERPRINT_BITS: Final = 40  # secrets.md section 1: none is kept of what could be tried out


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: what becomes of it, its English name (the key of its translations), how much a thief must guess."""

    key: str
    outcome: Outcome
    name: str
    bits: int

    @property
    def may_be_fingerprinted(self) -> bool:
        """Whether a keyed fingerprint may be kept of a destroyed secret of this kind."""
        return self.outcome is Outcome.DESTROY and self.bits > _FINGERPRINT_BITS


KINDS: Final[dict[str, Kind]] = {
    key: Kind(key, Outcome(row["outcome"]), row["name"], row["bits"])
    for key, row in tomllib.loads(
        files("veriline.safety").joinpath("kinds.toml").read_text(encoding="utf-8")
    ).items()
}


def finding(kind: str, start: int, end: int) -> Finding:
    """Return a finding with the outcome that its kind has."""
    return Finding(kind, KINDS[kind].outcome, start, end)
