"""`evaluate_questions`: do customers find the right article in this help centre (issue 3, targets of search)."""

import json
from argparse import ArgumentParser
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from veriline.knowledge.models import ArticlePage
from veriline.knowledge.search import questions, store
from veriline.knowledge.search.evaluate import BadInput
from veriline.knowledge.search.floors import BadFloor, Floor, below
from veriline.knowledge.search.index import Index
from veriline.knowledge.search.leaning import Source, leaning, unknown

BELOW_FLOOR, BAD_INPUT = 1, 2


class Command(BaseCommand):
    """Exit 0: fine; 1: below a floor; 2: bad input, with file and line."""

    help = "Asks the help centre the shipped questions; prints recall and abstention by style and language."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which questions, over which articles, and what is the least."""
        parser.add_argument("--file", type=Path, default=questions.QUESTIONS, help="default: our own")
        parser.add_argument(
            "--demo", action="store_true", help="over the articles that ship, whatever is published"
        )
        parser.add_argument(
            "--compare", action="store_true", help="also words alone and vectors alone, in the same run"
        )
        parser.add_argument("--misses", action="store_true", help="name each miss of the dev split")
        parser.add_argument(
            "--floor", action="append", default=[], help="such as recall@3=0.75, held by every part"
        )
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Asks and prints; leaves nothing behind."""
        try:
            floors = [Floor.parse(text) for text in options["floor"]]
            asked = questions.read(Path(options["file"]))
            absent = questions.read(questions.UNANSWERABLE)
        except (BadInput, BadFloor, OSError) as error:
            self.stderr.write(str(error))
            raise SystemExit(BAD_INPUT) from None
        with transaction.atomic():
            if options["demo"]:
                call_command("load_articles", "--demo", verbosity=0)
                store.rebuild()
            index, answers = store.load(), _answers()
            transaction.set_rollback(True)
        result: dict[str, Any] = {
            name: questions.ask(one, answers, asked, absent, lean)
            for name, (one, lean) in _ways(index, compare=options["compare"]).items()
        }
        parts = result["search"].items()
        if not parts:
            self.stderr.write(
                "no published article answers any of these questions; --demo asks those that ship"
            )
            raise SystemExit(BAD_INPUT)
        result["failed"] = [f"{name}: {line}" for name, own in parts for line in below(floors, own)]
        if options["misses"]:
            self.stdout.write("\n".join(questions.missed(index, answers, asked, leaning)))
        self.stdout.write(json.dumps(result) if options["json"] else _table(result))
        if result["failed"]:
            raise SystemExit(BELOW_FLOOR)


def _answers() -> Mapping[str, Collection[str]]:
    """The ids of the articles that say they answer an intent."""
    found: dict[str, set[str]] = {}
    for page in ArticlePage.objects.live().numbered():
        for code in page.intent_codes:
            found.setdefault(code, set()).add(str(page.public_id))
    return found


def _ways(index: Index, *, compare: bool) -> dict[str, tuple[Index, Source]]:
    ways: dict[str, tuple[Index, Source]] = {"search": (index, leaning)}
    if compare:
        ways["without intents"] = index, unknown
        ways["words alone"] = index.by_words(), unknown
        ways["vectors alone"] = index.by_meaning(), unknown
    return ways


def _table(result: Mapping[str, Any]) -> str:
    lines = [
        f"{way:14} {part:14} " + "  ".join(f"{key} {value}" for key, value in own.items())
        for way, parts in result.items()
        if way != "failed"
        for part, own in parts.items()
    ]
    return "\n".join([*lines, *(f"below the floor: {text}" for text in result["failed"])])
