"""`build_index`: brings the search index up to the published articles, now and in this process."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from veriline.knowledge.search import build


class Command(BaseCommand):
    """The same as the job that runs after publishing; prints progress."""

    help = "Builds the search index (and converts the embedding model first, where it is missing)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """--json for machines, --export-demo-vectors for those who change the demo articles."""
        parser.add_argument("--json", action="store_true", help="print JSON, no progress")
        parser.add_argument(
            "--export-demo-vectors",
            action="store_true",
            help="write the vectors to search/demo_vectors.npz, to be committed with the demo articles",
        )

    def handle(self, **options: Any) -> None:
        """Builds, exports, prints."""
        version = build.rebuild(lambda line: None if options["json"] else self.stdout.write(line), whole=True)
        result = {
            "version": version.pk,
            "model": version.model,
            "articles": version.articles,
            "passages": version.passages,
        }
        if options["export_demo_vectors"]:
            result["exported"] = build.export_demo_vectors()
        self.stdout.write(json.dumps(result) if options["json"] else f"{result}")
