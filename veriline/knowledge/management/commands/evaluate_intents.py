"""`evaluate_intents`: how well examples teach categories (design/api.md, management commands)."""

import json
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from veriline.knowledge.search import embedder, intents
from veriline.knowledge.search.characters import by_characters
from veriline.knowledge.search.evaluate import BadInput, Example, accuracy, read_examples
from veriline.knowledge.search.floors import BadFloor, Floor, below

BELOW_FLOOR, BAD_INPUT = 1, 2


class Command(BaseCommand):
    """Exit 0: fine; 1: below a floor; 2: bad input, with file and line."""

    help = "Trains on one file, tests on another, prints accuracy, top3 and oos_auroc."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options of design/api.md."""
        lines = "JSON lines {text, category[, language]}; category oos = none of them"
        parser.add_argument("--train", type=Path, required=True, help=lines)
        parser.add_argument("--test", type=Path, required=True, help=lines)
        parser.add_argument(
            "--floor", action="append", default=[], help="such as accuracy=0.82; more than one may be given"
        )
        parser.add_argument(
            "--compare",
            action="store_true",
            help="beside it what characters alone learn (TF-IDF), and how much more accurate ours is: "
            "over_characters",
        )
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Reads, trains, measures, prints."""
        try:
            floors = [Floor.parse(text) for text in options["floor"]]
            examples, tests = (read_examples(Path(options[name])) for name in ("train", "test"))
            model = embedder.current(embedder.model_folder(settings.DATA_DIR))
            if model is None:
                raise BadInput("there is no embedding model; run build_index first")
            began = time.perf_counter()
            texts, labels = [one.text for one in examples], [one.category for one in examples]
            classifier = intents.train(texts, labels, model)
        except (BadInput, BadFloor, intents.TooFewLabels, OSError) as error:
            self.stderr.write(str(error))
            raise SystemExit(BAD_INPUT) from None
        result: dict[str, Any] = {
            "model": model.name,
            "categories": len(classifier.labels),
            "train_n": len(examples),
            "train_s": round(time.perf_counter() - began, 2),
            **accuracy(classifier, tests),
        }
        if options["compare"]:
            result |= _compared(examples, tests, result["accuracy"])
        result["failed"] = below(floors, result)
        self.stdout.write(
            json.dumps(result) if options["json"] else "\n".join(f"{k} {v}" for k, v in result.items())
        )
        if result["failed"]:
            raise SystemExit(BELOW_FLOOR)


def _compared(taught: Sequence[Example], asked: Sequence[Example], ours: float | None) -> dict[str, Any]:
    """What characters alone learn from the same examples."""
    pairs = [
        [(one.text, one.category) for one in rows if one.category != intents.OOS] for rows in (taught, asked)
    ]
    characters = by_characters(*pairs)
    theirs = characters["accuracy"]
    over = None if ours is None or theirs is None else round(ours - theirs, 4)
    return {"characters": characters, "over_characters": over}
