"""`evaluate_search`: the product's own search over any articles and queries (design/api.md, management commands)."""

import json
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from veriline.knowledge.search import embedder, evaluate
from veriline.knowledge.search.floors import BadFloor, Floor, below
from veriline.knowledge.search.index import Index

BELOW_FLOOR, BAD_INPUT = 1, 2


class Command(BaseCommand):
    """Exit 0: fine; 1: below a floor; 2: bad input, with file and line."""

    help = "Builds a throw-away index and prints recall, mrr, ndcg and times, per language and cross-lingual."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options of design/api.md."""
        parser.add_argument(
            "--articles", type=Path, required=True, help="JSON lines {id, language, title, body}"
        )
        parser.add_argument(
            "--queries",
            type=Path,
            required=True,
            help="JSON lines {text, language, relevant: [ids]}; an empty list: no article answers it",
        )
        parser.add_argument(
            "--floor", action="append", default=[], help="such as recall@3=0.85; more than one may be given"
        )
        parser.add_argument(
            "--compare", action="store_true", help="also words alone and vectors alone, in the same run"
        )
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Reads, measures, prints."""
        try:
            floors = [Floor.parse(text) for text in options["floor"]]
            articles = evaluate.read_articles(Path(options["articles"]))
            queries = evaluate.read_queries(Path(options["queries"]))
        except (evaluate.BadInput, BadFloor, OSError) as error:
            self.stderr.write(str(error))
            raise SystemExit(BAD_INPUT) from None
        model = embedder.current(embedder.model_folder(settings.DATA_DIR))
        began = time.perf_counter()
        index = Index.build(articles, model)
        result: dict[str, Any] = {
            "model": model.name if model else "words alone",
            "articles": len(index),
            "build_s": round(time.perf_counter() - began, 2),
            **evaluate.evaluate(index, articles, queries),
        }
        if options["compare"]:
            result["words_alone"] = evaluate.evaluate(index.by_words(), articles, queries)
            if model:
                result["vectors_alone"] = evaluate.evaluate(index.by_meaning(), articles, queries)
        result["failed"] = below(floors, {**result.get(evaluate.ABSENT, {}), **result[evaluate.ALL]})
        self.stdout.write(json.dumps(result) if options["json"] else _table(result))
        if result["failed"]:
            raise SystemExit(BELOW_FLOOR)


def _table(result: dict[str, Any]) -> str:
    lines = [f"{result['model']}, {result['articles']} articles, built in {result['build_s']} s"]
    for name, part in result.items():
        if isinstance(part, dict):
            flat = part if "n" in part else part[evaluate.ALL]
            lines.append(f"{name:14} " + "  ".join(f"{key} {value}" for key, value in flat.items()))
    return "\n".join([*lines, *(f"below the floor: {text}" for text in result["failed"])])
