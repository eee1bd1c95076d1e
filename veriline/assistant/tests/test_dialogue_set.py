"""The dialogues that the assistant is measured on are whole: every intent, both languages, nothing twice."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from veriline.assistant.seeds import seeds
from veriline.fields import catalogue
from veriline.fields.entities import Rules

INTENTS = {row["code"]: row for row in seeds()}
FILE = Path(__file__).parent / "data" / "dialogues.jsonl"
#: Dialogues of an intent, in a language, of several turns: fewer measure nothing.
LEAST = 3
LEAST_A_LANGUAGE = 150
LEAST_OF_SEVERAL_TURNS = 300
EXPECTED = {"solved", "handed_over", "emergency", "declined"}
KEYS = {
    *("id", "language", "split", "turns", "intent", "expect", "by", "why"),
    *("article_intents", "also", "fields", "removed", "kept", "never"),
}


@pytest.fixture(scope="module")
def dialogues() -> list[dict[str, Any]]:
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def said(dialogue: dict[str, Any]) -> str:
    return "\n".join(dialogue["turns"])


def test_every_intent_is_talked_about_and_no_talk_stands_there_twice(dialogues: list[dict[str, Any]]) -> None:
    count = Counter(one["intent"] for one in dialogues)
    assert set(count) == {*INTENTS, None}
    assert [code for code in INTENTS if count[code] < LEAST] == []
    assert sum(len(one["turns"]) > 1 for one in dialogues) >= LEAST_OF_SEVERAL_TURNS
    assert len({one["id"] for one in dialogues}) == len(dialogues)
    assert len({re.sub(r"[\W_]+", "", said(one).casefold()) for one in dialogues}) == len(dialogues)


def test_the_outcome_is_one_that_can_be_checked(dialogues: list[dict[str, Any]]) -> None:
    for one in dialogues:
        assert set(one) <= KEYS, one["id"]
        assert one["expect"] in EXPECTED, one["id"]
        assert (one["expect"] == "declined") == (one["intent"] is None), one["id"]
        assert ("by" in one) == (one["expect"] in {"handed_over", "emergency"}), one["id"]
        assert ("why" in one) == (one["expect"] == "handed_over"), one["id"]
        assert 1 <= one.get("by", 1) <= len(one["turns"]), one["id"]
        assert ("article_intents" in one) == (one["expect"] == "solved"), one["id"]
        assert {*one.get("article_intents", []), *one.get("also", [])} <= set(INTENTS), one["id"]


def test_what_is_expected_obeys_the_intents_table(dialogues: list[dict[str, Any]]) -> None:
    """P0 is always an emergency, and what only people may answer is never solved by an article (invariants 1, 3)."""
    for one in dialogues:
        row = INTENTS.get(one["intent"] or "")
        if row and row["urgency"] == "P0":
            assert one["expect"] == "emergency", one["id"]
        elif row and row["handoff"] in {"H", "M"}:
            assert one["expect"] in {"handed_over", "emergency"}, one["id"]


def test_secrets_and_what_must_survive_do_stand_in_the_turns(dialogues: list[dict[str, Any]]) -> None:
    for one in dialogues:
        for part in (*one.get("removed", []), *one.get("kept", [])):
            assert part in said(one), one["id"]


def test_fields_are_those_of_the_catalogue_in_its_own_writing(dialogues: list[dict[str, Any]]) -> None:
    """Of an operator whose withdrawals are numbered W-123456."""
    context = catalogue.Context(rules=Rules(order="*{4,40} W-######"))
    for one in dialogues:
        for code, value in one.get("fields", {}).items():
            assert catalogue.read(code, value, context) == value, one["id"]


def test_both_languages_are_there_in_the_writing_they_name(dialogues: list[dict[str, Any]]) -> None:
    count = Counter(one["language"] for one in dialogues)
    assert min(count["en"], count["zh-hans"]) >= LEAST_A_LANGUAGE
    assert set(count) == {"en", "zh-hans"}


def test_one_half_is_for_building_and_one_is_held_back(dialogues: list[dict[str, Any]]) -> None:
    count = Counter((one["split"], one["language"]) for one in dialogues)
    assert {split for split, _ in count} == {"dev", "held"}
    for tongue in ("en", "zh-hans"):
        assert abs(count["dev", tongue] - count["held", tongue]) <= len(dialogues) // 20
