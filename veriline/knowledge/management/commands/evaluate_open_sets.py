"""`evaluate_open_sets`: search and intents on sets that anybody can fetch (issue 3, targets of search)."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from veriline.knowledge.search import embedder, open_sets
from veriline.knowledge.search.evaluate import BadInput

BELOW_TARGET, BAD_INPUT = 1, 2


class Command(BaseCommand):
    """Exit 0: every target is reached; 1: one is not; 2: bad input, with file and line."""

    help = "Prints recall on an open FAQ in two languages, and accuracy and out-of-scope AUROC of intents."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the sets are (docs/developer/measure.md says where they come from)."""
        parser.add_argument(
            "--folder", type=Path, required=True, help=f"holds {', '.join(open_sets.FILES.values())}"
        )
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Reads, measures, prints."""
        try:
            model = embedder.current(embedder.model_folder(settings.DATA_DIR))
            if model is None:
                raise BadInput("there is no embedding model; run build_index first")
            sets = open_sets.read(Path(options["folder"]))
        except (BadInput, OSError) as error:
            self.stderr.write(str(error))
            raise SystemExit(BAD_INPUT) from None
        result: dict[str, Any] = {
            "faq": open_sets.faq(sets.faq, model),
            "intents": open_sets.intents(sets.banking, sets.other, model),
        }
        result["failed"] = open_sets.below_target(result["faq"], result["intents"])
        self.stdout.write(json.dumps(result) if options["json"] else _table(result))
        if result["failed"]:
            raise SystemExit(BELOW_TARGET)


def _table(result: dict[str, Any]) -> str:
    lines = [f"{name:10} {row}" for part in ("faq", "intents") for name, row in result[part].items()]
    return "\n".join([*lines, *(f"below the target: {text}" for text in result["failed"])])
