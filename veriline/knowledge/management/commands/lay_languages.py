"""`lay_languages`: the rows of the languages that ship, where they are missing; a start does it by itself."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from veriline.knowledge import languages


class Command(BaseCommand):
    """Makes the rows; what an operator has changed stays."""

    help = "Makes the rows of the languages that ship, where they are missing."

    def add_arguments(self, parser: CommandParser) -> None:
        """`--all-on` switches the new ones on, as the demo does."""
        parser.add_argument("--all-on", action="store_true")

    def handle(self, *args: Any, all_on: bool, **options: Any) -> None:
        """Makes them and says which are on."""
        languages.lay(all_on=all_on)
        self.stdout.write("On: " + " ".join(languages.codes()))
