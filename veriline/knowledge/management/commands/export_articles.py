"""`manage.py export_articles`: every live page of the help centre as a Markdown file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from veriline.knowledge.files import folder
from veriline.knowledge.models.kinds import KINDS


class Command(BaseCommand):
    """Writes the files; those of pages that are no more are left where they are."""

    help = "Writes every live page as a Markdown file with front matter; import_articles reads them back."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """`--to` is the folder; `--language` and `--kind` take one alone."""
        parser.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="made if it is missing")
        parser.add_argument("--language", default="", help="a language code such as zh-hans; else all")
        parser.add_argument(
            "--kind", default="", choices=["", *(one.kind for one in KINDS)], help="one kind; else all"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Writes, and says how many."""
        count = folder.export(options["to"], language=options["language"], kind=options["kind"])
        self.stdout.write(f"{count} pages written to {options['to']}")
