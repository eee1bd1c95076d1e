"""The gate: written dialogues of several turns, played against the real assistant (issue 3, row B6)."""

import pytest

from veriline.assistant import dialogues
from veriline.assistant.management.commands.evaluate_dialogues import OWN

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("help_centre")]

#: Every sixth of the held half; the whole of it is `evaluate_dialogues --split held --demo`. Floors lie some points
#: below what the whole measures (docs/developer/measure.md), because so few talks vary.
STRIDE = 6
FLOORS = {
    "solved": 0.5,
    "handed_over": 0.7,
    "emergency": 0.75,
    "declined": 0.75,
    "not_wrong": 0.88,
    "fields": 0.7,
}


def test_the_assistant_does_no_worse_than_it_did() -> None:
    told = dialogues.read(OWN, split="held")[::STRIDE]
    results = [(one, dialogues.judge(one, dialogues.play(one))) for one in told]
    figures = dialogues.figures(results)
    print(figures)
    for one, verdict in results:
        print(one.id, verdict.outcome, verdict.faults)
    short = {
        name: figures[name]
        for name, least in FLOORS.items()
        if figures[name] is not None and figures[name] < least
    }
    assert not short


def test_a_line_that_is_no_dialogue_is_named(tmp_path: object) -> None:
    from pathlib import Path

    file = Path(str(tmp_path)) / "d.jsonl"
    file.write_text(
        '{"id": "x", "language": "en", "turns": ["hi"], "expect": "answered"}\n', encoding="utf-8"
    )
    with pytest.raises(dialogues.BadDialogue, match=r"d\.jsonl:1"):
        dialogues.read(file)
