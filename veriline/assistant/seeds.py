"""The intents table as it ships: intents.csv, and the wordings of phrases.toml. No models: the migration reads it."""

import csv
import tomllib
from pathlib import Path
from typing import Any, Final

from veriline.fields.catalogue import of_words

FILE: Final = Path(__file__).with_name("intents.csv")
PHRASES: Final = Path(__file__).with_name("phrases.toml")
EXPOSED: Final = Path(__file__).parent / "flows" / "exposed.toml"
ELSEWHERE: Final = Path(__file__).with_name("elsewhere.toml")

#: The help centre's topic of each category of the table: what queues take their conversations by.
TOPICS: Final = {
    "Emergency": "emergency",
    "Access": "sign-in-and-security",
    "KYC": "identity-check",
    "Deposit": "deposits-and-withdrawals",
    "Withdrawal": "deposits-and-withdrawals",
    "Fiat": "deposits-and-withdrawals",
    "P2P": "p2p-and-card",
    "Trading": "trading",
    "Earn": "trading",
    "API": "api",
    "App": "sign-in-and-security",
    "Trust": "sign-in-and-security",
    "Other": "other",
}


def elsewhere() -> dict[str, list[str]]:
    """What is asked and is none of the intents, by language."""
    return tomllib.loads(ELSEWHERE.read_text(encoding="utf-8"))


def exposed() -> list[dict[str, Any]]:
    """The flows that make a secret worthless, which ship: columns of `Flow`, and the steps of the first version."""
    return [
        {
            "slug": row["slug"],
            "name": row["name"],
            "button_en": row["button"]["en"],
            "button_zh": row["button"]["zh-hans"],
            "kinds": row["kinds"],
            "steps": row["steps"],
        }
        for row in tomllib.loads(EXPOSED.read_text(encoding="utf-8"))["flows"]
    ]


def seeds() -> list[dict[str, Any]]:
    """The rows that ship, as columns of `Intent`."""
    phrases = tomllib.loads(PHRASES.read_text(encoding="utf-8"))
    with FILE.open(encoding="utf-8", newline="") as file:
        return [
            {
                "code": row["code"],
                "category": row["category"],
                "topic": TOPICS[row["category"]],
                "urgency": row["urgency"],
                "handoff": row["handoff"],
                "en": row["en"],
                "zh": row["zh"],
                "phrases_en": "\n".join(phrases[row["code"]]["en"]),
                "phrases_zh": "\n".join(phrases[row["code"]]["zh-hans"]),
                "fields": of_words(row["data_needed"]),
                "answered_by": row["answered_by"],
            }
            for row in csv.DictReader(file)
        ]
