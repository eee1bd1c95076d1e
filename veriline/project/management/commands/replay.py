"""`replay`: real customers' questions through the running server (design/api.md)."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from veriline.project.replay import questions, replay


class Command(BaseCommand):
    """Exit 0 when nothing was lost, doubled or out of order; 1 when something was; 2 for bad input."""

    help = "Plays a file of customer questions against the running server and counts what happened to them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options of design/api.md."""
        parser.add_argument("--file", type=Path, required=True, help="CSV or JSON lines: text[,language]")
        parser.add_argument("--limit", type=int, help="only the first N rows")
        parser.add_argument("--rate", type=float, help="questions a second (default: as fast as it goes)")
        parser.add_argument("--agents", type=int, default=2, help="scripted agents that answer")
        parser.add_argument("--server", default=settings.HELP_URL, help="address of the help centre")
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Plays and prints."""
        try:
            asked = list(questions(options["file"], options["limit"]))
        except (OSError, ValueError) as error:
            self.stderr.write(str(error))
            sys.exit(2)
        found = replay(options["server"], asked, rate=options["rate"], agents=options["agents"]).summary()
        text = (
            json.dumps(found)
            if options["json"]
            else "\n".join(f"{key:<16}{value}" for key, value in found.items())
        )
        self.stdout.write(text)
        sys.exit(1 if found["lost"] or found["duplicated"] or found["reordered"] else 0)
