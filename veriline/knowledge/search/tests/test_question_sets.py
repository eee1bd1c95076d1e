"""The sets that search and assistant are measured on are whole: every intent, both languages, nothing twice."""

import re
from collections import Counter
from typing import Any

import pytest

from veriline.assistant.seeds import seeds

from .conftest import lines

INTENTS = {row["code"] for row in seeds()}

HAN = re.compile("[\u3400-\u9fff]")
LANGUAGES = ("en", "zh-hans")
#: What belongs to no intent at all.
NONE = "X00"
#: Other matters, other products of finance, and what lies near but no help centre of an exchange answers.
KINDS = ("other", "finance", "near")


def bare(text: str) -> str:
    """What is left of a text when case, spaces and punctuation do not count."""
    return re.sub(r"[\W_]+", "", text.casefold())


@pytest.fixture(scope="module")
def questions() -> list[dict[str, Any]]:
    return lines("questions.jsonl")


def test_every_intent_is_asked_for_in_five_ways_in_each_language(questions: list[dict[str, Any]]) -> None:
    count = Counter((row["intent"], row["language"]) for row in questions)
    assert {code for code, _ in count} == {*INTENTS, NONE}
    assert {(code, tongue): count[code, tongue] for code in INTENTS for tongue in LANGUAGES} == {
        key: number for key, number in count.items() if key[0] != NONE and number >= 5
    }


def test_one_half_is_for_tuning_and_one_is_held_back(questions: list[dict[str, Any]]) -> None:
    count = Counter((row["intent"], row["language"], row["split"]) for row in questions)
    assert {split for _, _, split in count} == {"dev", "held"}
    assert [
        key
        for key in {(code, tongue) for code, tongue, _ in count}
        if abs(count[*key, "dev"] - count[*key, "held"]) > 1
    ] == []


def test_what_is_held_back_is_as_rough_as_customers_are(questions: list[dict[str, Any]]) -> None:
    """And some of what is tuned by is rough as well, for every intent: else tuning would see the easy ones alone."""
    assert {row["style"] for row in questions} == {"plain", "rough"}
    assert {row["style"] for row in questions if row["split"] == "held" and row["intent"] != NONE} == {
        "rough"
    }
    rough = {row["intent"] for row in questions if row["split"] == "dev" and row["style"] == "rough"}
    assert rough == set(INTENTS)


def test_no_question_stands_there_twice(questions: list[dict[str, Any]]) -> None:
    count = Counter(bare(row["text"]) for row in questions)
    assert [text for text, number in count.items() if number > 1] == []


def test_the_language_of_a_question_is_the_one_it_is_written_in(questions: list[dict[str, Any]]) -> None:
    """Chinese customers mix in English words; an English question has no Chinese character."""
    assert [row for row in questions if bool(HAN.search(row["text"])) != (row["language"] == "zh-hans")] == []


def test_questions_without_an_answer_are_of_three_kinds_in_each_language() -> None:
    rows = lines("unanswerable.jsonl")
    count = Counter((row["language"], row["kind"], row["split"]) for row in rows)
    assert set(count) == {
        (tongue, kind, split) for tongue in LANGUAGES for kind in KINDS for split in ("dev", "held")
    }
    assert all(sum(row["language"] == tongue for row in rows) >= 120 for tongue in LANGUAGES)
    assert min(count.values()) >= 20
    assert [row for row in rows if bool(HAN.search(row["text"])) != (row["language"] == "zh-hans")] == []


def test_no_question_without_an_answer_is_among_those_that_have_one(questions: list[dict[str, Any]]) -> None:
    rows = lines("unanswerable.jsonl")
    texts = [bare(row["text"]) for row in [*rows, *questions]]
    assert len(set(texts)) == len(texts)
