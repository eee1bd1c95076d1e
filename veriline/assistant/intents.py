"""The 89 things customers ask (intents.csv): their urgency and who must answer them."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("intents.csv")

#: Coerced customers are watched, and who speaks of self-harm needs a person, not advice about accounts: a person is
#: called, and nothing on the screen says so (emergency-lane.md section 6).
QUIET = frozenset({"E08", "C09"})


@dataclass(frozen=True)
class Intent:
    """One row: `handoff` says who answers (domain/intents.md): B, S, H, B→H, S→H, S+H, S→M, M."""

    code: str
    category: str
    urgency: str
    en: str
    zh: str
    data_needed: str
    handoff: str

    @property
    def needs_person_at_once(self) -> bool:
        """`H` and `M` never get an invented answer (invariant 3)."""
        return self.handoff in {"H", "M"}


@cache
def intents() -> dict[str, Intent]:
    """All intents by code."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: Intent(
                code=row["code"],
                category=row["category"],
                urgency=row["urgency"],
                en=row["en"],
                zh=row["zh"],
                data_needed=row["data_needed"],
                handoff=row["handoff"],
            )
            for row in csv.DictReader(file)
        }
