"""`learn_phrases`: renews the vectors that ship with the wordings of the intents table."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from veriline.assistant import recognise


class Command(BaseCommand):
    """For developers, after a change of phrases.toml; an operator's edits are learned by themselves."""

    help = "Writes assistant/phrase_vectors.npz from the intents table."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("--to", type=Path, default=recognise.SHIPPED)

    def handle(self, **options: Any) -> None:
        """Embeds and writes."""
        self.stdout.write(f"{recognise.export(Path(options['to']))} wordings")
