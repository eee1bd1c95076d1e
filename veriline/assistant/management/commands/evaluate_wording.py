"""`evaluate_wording`: how often the check of a language model's sentences errs (docs/operator/language-model.md)."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from veriline.assistant.wording import measure
from veriline.knowledge.search.floors import BadFloor, Floor, below

BELOW_FLOOR, BAD_INPUT = 1, 2


class Command(BaseCommand):
    """Exit 0: fine; 1: below a floor; 2: bad input."""

    help = "Checks labelled sentences against their articles and prints how many were judged rightly; asks no model."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which sentences, and what is the least."""
        parser.add_argument("--file", type=Path, default=measure.OWN, help="TOML (default: our own)")
        parser.add_argument("--split", default="", help="dev or held; default: all")
        parser.add_argument(
            "--floor", action="append", default=[], help="such as contradicted=0.95; may be repeated"
        )
        parser.add_argument(
            "--faults", action="store_true", help="name each sentence that was judged wrongly"
        )
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Judges and prints."""
        try:
            floors = [Floor.parse(text) for text in options["floor"]]
            judged = measure.judge(Path(options["file"]), split=options["split"])
        except (measure.BadSentences, BadFloor, OSError) as error:
            self.stderr.write(str(error))
            raise SystemExit(BAD_INPUT) from None
        result = measure.figures(judged)
        for language in sorted({one.language for one in judged}):
            result[language] = measure.figures([one for one in judged if one.language == language])
        result["failed"] = below(floors, result)
        for one in judged if options["faults"] else []:
            if one.is_wrong:
                self.stderr.write(f"{one.label}: {one.text} ({one.fault or 'shown'})")
        self.stdout.write(
            json.dumps(result) if options["json"] else "\n".join(f"{k} {v}" for k, v in result.items())
        )
        if result["failed"]:
            raise SystemExit(BELOW_FLOOR)
