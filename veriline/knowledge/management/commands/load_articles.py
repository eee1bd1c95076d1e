"""`manage.py load_articles`: the topics and articles that ship with Veriline."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from veriline.knowledge.content.load import load


class Command(BaseCommand):
    """Loads the topics and articles of the demo exchange in every language; again and again without harm."""

    help = (
        "Loads the help centre that ships with Veriline. Its articles state the fees and times of the demo exchange: "
        "outside demo mode they stay drafts for you to adapt, unless --demo is given."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """`--demo` publishes outside demo mode too, `--overwrite` also replaces what editors changed."""
        parser.add_argument(
            "--demo", action="store_true", help="publish the demo exchange's articles as they are"
        )
        parser.add_argument(
            "--overwrite", action="store_true", help="also replace pages that editors have changed"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Loads, and says how many pages were made, updated and left alone."""
        loaded = load(publish=options["demo"] or settings.DEMO, overwrite=options["overwrite"])
        self.stdout.write(
            f"{len(loaded.created)} pages created, {len(loaded.updated)} updated, "
            f"{len(loaded.left)} left as editors changed them"
        )
