"""`evaluate_dialogues`: how well the assistant does in talks of several turns (issue 3)."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from veriline.assistant import dialogues
from veriline.knowledge.search import store
from veriline.knowledge.search.floors import BadFloor, Floor, below

BELOW_FLOOR, BAD_INPUT = 1, 2
OWN = Path(dialogues.__file__).parent / "tests" / "data" / "dialogues.jsonl"


class Command(BaseCommand):
    """Exit 0: fine; 1: below a floor; 2: bad input, with file and line."""

    help = (
        "Plays dialogues against the assistant and prints what was solved, wrong, handed over and declined."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which dialogues, over which articles, and what is the least."""
        parser.add_argument("--file", type=Path, default=OWN, help="JSON lines (default: our own)")
        parser.add_argument("--split", default="", help="dev or held; default: all")
        parser.add_argument(
            "--demo", action="store_true", help="over the articles that ship, whatever is published"
        )
        parser.add_argument(
            "--floor", action="append", default=[], help="such as solved=0.7; may be repeated"
        )
        parser.add_argument("--faults", action="store_true", help="name each dialogue that went wrong")
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Plays, judges, prints; leaves nothing behind."""
        try:
            floors = [Floor.parse(text) for text in options["floor"]]
            told = dialogues.read(Path(options["file"]), split=options["split"])
        except (dialogues.BadDialogue, BadFloor, OSError) as error:
            self.stderr.write(str(error))
            raise SystemExit(BAD_INPUT) from None
        results = self._played(told, demo=options["demo"])
        result: dict[str, Any] = dialogues.figures(results)
        for language in sorted({one.language for one in told}):
            result[language] = dialogues.figures([pair for pair in results if pair[0].language == language])
        result["failed"] = below(floors, result)
        if options["faults"]:
            self._name_faults(results)
        self.stdout.write(
            json.dumps(result) if options["json"] else "\n".join(f"{k} {v}" for k, v in result.items())
        )
        if result["failed"]:
            raise SystemExit(BELOW_FLOOR)

    def _played(
        self, told: list[dialogues.Dialogue], *, demo: bool
    ) -> list[tuple[dialogues.Dialogue, dialogues.Verdict]]:
        with transaction.atomic():
            if demo:
                call_command("load_articles", "--demo", verbosity=0)
                store.rebuild()
            results = [(one, dialogues.judge(one, dialogues.play(one))) for one in told]
            transaction.set_rollback(True)
        return results

    def _name_faults(self, results: list[tuple[dialogues.Dialogue, dialogues.Verdict]]) -> None:
        for one, verdict in results:
            if verdict.faults:
                self.stdout.write(
                    f"{one.id} {one.expect} {one.intent} {verdict.outcome}: {', '.join(verdict.faults)}"
                )
