"""Puts a file of claims, one a line, through the register: `verify --file claims.txt [--json]` (api.md)."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from veriline.trust import words
from veriline.trust.verify import Unreachable, verify


class Command(BaseCommand):
    """One verdict a line."""

    help = "What the official register says of each line of a file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, and the form of the output."""
        parser.add_argument("--file", required=True, type=Path, help="one claim a line, UTF-8")
        parser.add_argument("--json", action="store_true", help="a JSON list")

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit status 2 for a file that cannot be read, 1 where the register cannot."""
        try:
            lines = options["file"].read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as problem:
            raise CommandError(f"{options['file']}: {problem}", returncode=2) from problem
        try:
            rows = [_row(line) for line in lines if line.strip()]
        except Unreachable as problem:
            raise CommandError(str(words.DOWN), returncode=1) from problem
        if options["json"]:
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1))
        else:
            self.stdout.writelines(f"{row['verdict']:8}{row['claim']}  ({row['code']})" for row in rows)


def _row(line: str) -> dict[str, str]:
    answer = verify(line)
    secret = answer.why == "secret"
    return {
        "claim": "" if secret else line,
        "verdict": answer.verdict,
        "kind": answer.claim.kind,
        "normalized": answer.claim.key,
        "code": answer.why,
        "reason": words.whole(answer),
    }
