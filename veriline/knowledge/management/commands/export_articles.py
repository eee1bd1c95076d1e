"""`manage.py export_articles`: every live article as a Markdown file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from veriline.knowledge.files import markdown, pages


class Command(BaseCommand):
    """Writes the files; those of articles that are no more are left where they are."""

    help = "Writes every live article as a Markdown file with front matter; import_articles reads them back."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """`--to` is the folder, `--language` one language alone."""
        parser.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="made if it is missing")
        parser.add_argument("--language", default="", help="a language code such as zh-hans; else all")

    def handle(self, *args: Any, **options: Any) -> None:
        """Writes, and says how many."""
        found = list(pages.export(options["language"]))
        numbers = pages.Numbers()
        for page in found:
            path = options["to"] / pages.name_of(page)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(markdown.write(pages.draft_of(page, numbers)), encoding="utf-8")
        self.stdout.write(f"{len(found)} articles written to {options['to']}")
