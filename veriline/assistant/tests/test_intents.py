"""The intents table: seeded whole, changed by staff, and its emergencies cannot be weakened (intents.md)."""

import json
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

import veriline.knowledge.search
from veriline.assistant import recognise
from veriline.assistant.models import Intent, OtherMatters
from veriline.assistant.recognise import SHIPPED
from veriline.assistant.seeds import elsewhere, seeds
from veriline.knowledge.search.tests.conftest import folder, model  # noqa: F401 - the real model

pytestmark = pytest.mark.django_db
QUESTIONS = Path(veriline.knowledge.search.__file__).parent / "tests" / "data" / "questions.jsonl"
DIALOGUES = Path(__file__).parent / "data" / "dialogues.jsonl"


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_table_is_the_shipped_one_with_fields_of_the_catalogue() -> None:
    assert Intent.objects.count() == len(seeds()) == 89
    assert Intent.objects.get(pk="D01").fields == ["asset", "network", "txid"]
    for row in Intent.objects.all():
        row.full_clean()


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("E01", {"urgency": "P1"}),
        ("E08", {"handoff": "S+H"}),
        ("F05", {"urgency": "P3", "handoff": "B"}),
        ("C09", {"handoff": "B"}),
        ("D01", {"urgency": "P0", "handoff": "B"}),
        ("D01", {"fields": ["seed"]}),
        ("D01", {"fields": ["id_number"]}),
        ("D01", {"handoff": "X"}),
    ],
)
def test_an_edit_that_the_invariants_forbid_is_refused_with_a_sentence(
    code: str, change: dict[str, object]
) -> None:
    row = Intent.objects.get(pk=code)
    for name, value in change.items():
        setattr(row, name, value)
    with pytest.raises(ValidationError) as refused:
        row.full_clean()
    assert all(len(sentence) > 20 for sentence in refused.value.messages)


def test_the_database_refuses_an_emergency_without_a_person() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Intent.objects.filter(pk="E01").update(handoff="B")


def test_what_staff_add_is_recognised_with_the_next_message(model: object) -> None:  # noqa: F811
    recognise.forget()
    words = "my zebra coins went to the moon station"
    assert recognise.recognise(words).first != "D05"
    row = Intent.objects.get(pk="D05")
    row.phrases_en += f"\n{words}"
    row.save()
    recognise._shelf.look_at = 0.0
    found = recognise.recognise(words)
    assert found.first is not None
    assert (found.first.code, found.plain) == ("D05", True)
    recognise.forget()


def test_what_staff_call_another_matter_is_one_with_the_next_message(model: object) -> None:  # noqa: F811
    recognise.forget()
    words = "my zebra coins went to the moon station"
    assert recognise.recognise(words).elsewhere < 0.1
    row = OtherMatters.objects.get(pk="en")
    row.wordings += f"\n{words}"
    row.save()
    recognise._shelf.look_at = 0.0
    found = recognise.recognise(words)
    assert (found.elsewhere > 0.5, found.about_us) == (True, False)
    recognise.forget()


def test_a_wording_cannot_be_ours_and_another_matter_at_once() -> None:
    row = OtherMatters.objects.get(pk="en")
    row.wordings += f"\n{Intent.objects.get(pk='D01').phrases[0].upper()}"
    with pytest.raises(ValidationError, match="D01"):
        row.full_clean()


def test_half_of_the_questions_are_recognised_and_what_is_sure_is_right(model: object) -> None:  # noqa: F811
    """B8: the held half has no part in any choice made here; every eighth question keeps the test quick."""
    recognise.forget()
    asked = [row for row in lines(QUESTIONS) if row["split"] == "held" and row["intent"] in CODES][::8]
    found = [recognise.recognise(str(row["text"])) for row in asked]
    right = [
        guess.first is not None and guess.first.code == row["intent"]
        for guess, row in zip(found, asked, strict=True)
    ]
    sure = [ok for ok, guess in zip(right, found, strict=True) if guess.sure]
    print(f"intents: {sum(right)} of {len(right)} right, {sum(sure)} of {len(sure)} that are sure")
    assert sum(right) >= 0.6 * len(right)
    assert sum(sure) >= 0.8 * len(sure)


CODES = {row["code"] for row in seeds()}


def test_no_wording_of_the_table_is_one_that_it_is_measured_by() -> None:
    measured = {str(row["text"]) for row in lines(QUESTIONS)} | {
        str(turn)
        for row in lines(DIALOGUES)
        for turn in row["turns"]  # type: ignore[attr-defined]
    }
    measured |= {str(row["text"]) for row in lines(QUESTIONS.with_name("unanswerable.jsonl"))}
    own = {phrase for row in seeds() for phrase in f"{row['phrases_en']}\n{row['phrases_zh']}".splitlines()}
    other = {phrase for words in elsewhere().values() for phrase in words}
    assert not (own | other) & measured


def test_the_vectors_that_ship_are_of_the_wordings_that_ship() -> None:
    """After a change of phrases.toml: `dev.py manage learn_phrases`."""
    import numpy as np

    with np.load(SHIPPED) as file:
        known = {digest.tobytes() for digest in file["digests"]}
    rows = [*Intent.objects.all(), *OtherMatters.objects.all()]
    wanted = {recognise._digest(phrase) for row in rows for phrase in row.phrases}
    assert wanted == known
