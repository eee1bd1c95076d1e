"""`manage.py import_articles`: Markdown and HTML files into the help centre, as drafts unless told otherwise."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from veriline.knowledge.files import folder


class Command(BaseCommand):
    """Says what becomes of each file; the work is `files.folder`."""

    help = (
        "Imports pages from Markdown files (as export_articles writes them) and HTML pages. They become drafts; a "
        "published text stays online until the draft is published. A broken file is named, the rest is imported."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Files or folders, and how they are taken."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, or folders of them")
        parser.add_argument("--publish", action="store_true", help="publish what is imported")
        parser.add_argument(
            "--overwrite", action="store_true", help="also where an editor's draft is under way"
        )
        parser.add_argument("--dry-run", action="store_true", help="read and check alone, change nothing")
        parser.add_argument("--language", default="", help="of HTML pages; else what they say, else en")
        parser.add_argument("--topic", default="", help="slug of the topic that HTML pages come under")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints a line for each file.

        Raises:
            CommandError: at the end, when a file could not be imported.
        """
        names = ("publish", "overwrite", "dry_run", "language", "topic")
        how = folder.How(**{name: options[name] for name in names})
        try:
            paths = folder.files(options["paths"])
        except FileNotFoundError as problem:
            raise CommandError(f"{problem}: there is no such file or folder") from problem
        done: Counter[str] = Counter()
        broken = 0
        for told in folder.take_in(paths, how):
            self._say(told)
            broken += told.is_broken
            if told.outcome:
                done[told.outcome.name.lower().replace("_", " ")] += 1
        counts = "".join(f"{count} {name}, " for name, count in done.items())
        self.stdout.write(f"{counts}{broken} broken")
        if broken:
            raise CommandError(f"{broken} of {len(paths)} files were not imported; the rest was")

    def _say(self, told: folder.Told) -> None:
        place = f"[{told.place}/{told.among}] " if told.among else ""
        line = f"line {told.line}: " if told.line else ""
        (self.stderr if told.is_broken else self.stdout).write(f"{place}{told.path}: {line}{told.says}")
