"""`evaluate_shield`: how well the shield finds secrets and leaves everything else alone (docs/developer/shield.md)."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from veriline.safety.evaluate import report

BELOW, BAD_INPUT = 1, 2


class Command(BaseCommand):
    """Exit 0: all thresholds kept; 1: something below one; 2: a path that is not there."""

    help = (
        "Prints recall for each kind and disguise, false redactions and times; --compare with other finders."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to measure, and on which texts of yours."""
        parser.add_argument(
            "--count", type=int, default=100, help="secrets of each kind; each in every disguise"
        )
        parser.add_argument(
            "--clean",
            type=Path,
            action="append",
            default=[],
            help="file or folder in which nothing may be redacted",
        )
        parser.add_argument(
            "--prose",
            type=Path,
            action="append",
            default=[],
            help="the same, one redaction in a million words allowed",
        )
        parser.add_argument(
            "--compare", action="store_true", help="also detect-secrets and presidio, if installed"
        )
        parser.add_argument("--no-times", action="store_true", help="leave the times out")
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, **options: Any) -> None:
        """Measures, prints, says what is below its threshold."""
        missing = [str(path) for path in (*options["clean"], *options["prose"]) if not path.exists()]
        if missing or options["count"] < 1:
            self.stderr.write(f"not there: {', '.join(missing)}" if missing else "--count is at least 1")
            raise SystemExit(BAD_INPUT)
        result = report.measured(
            count=options["count"],
            clean=options["clean"],
            prose=options["prose"],
            is_compared=options["compare"],
            is_timed=not options["no_times"],
        )
        self.stdout.write(json.dumps(result.data()) if options["json"] else "\n".join(result.lines()))
        failures = list(result.failures())
        for failure in failures:
            self.stderr.write(failure)
        if failures:
            raise SystemExit(BELOW)
