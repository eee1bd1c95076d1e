"""A new key in the place of the one that signs (docs/operator/signing.md)."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from veriline.signing import actions, keys


class Command(BaseCommand):
    """`rotate_signing_key NEW.pem [--stolen]`; makes NEW.pem where there is none."""

    help = (
        "Puts a new key in the place of the one that signs. The old one vouches for it, unless it was stolen."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The new key's file and why."""
        parser.add_argument(
            "new", type=Path, help="file of the new Ed25519 key (PEM); made where there is none"
        )
        parser.add_argument(
            "--stolen",
            action="store_true",
            help="the old key may be in other hands: nothing it signed counts",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Rotates and says what is left to do."""
        path: Path = options["new"]
        keys.make(path)
        try:
            row = actions.rotate(keys.read(path), stolen=options["stolen"])
        except (keys.NotAKey, actions.NoKey, actions.OtherKey) as problem:
            raise CommandError(str(problem) or "VERILINE_SIGNING_KEY names no key yet") from problem
        self.stdout.write(
            f"Key {row.pk} is in use. Set VERILINE_SIGNING_KEY={path}, restart the workers, keep the old file safe."
        )
