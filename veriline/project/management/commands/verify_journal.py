"""`verify_journal`: does every seal fit its events?"""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from veriline.journal.models import Seal
from veriline.journal.seal import broken_seal


class Command(BaseCommand):
    """Exit 0 when the whole chain holds, 1 when a seal is broken."""

    help = "Recomputes the hash chain over the journal and says whether anything was changed."

    def handle(self, *args: Any, **options: Any) -> None:
        """Checks and prints."""
        broken = broken_seal()
        if broken is not None:
            self.stderr.write(
                f"Seal {broken.pk} (events {broken.first} to {broken.last}) does not fit its events."
            )
            sys.exit(1)
        last = Seal.objects.order_by("last").last()
        self.stdout.write(
            f"{Seal.objects.count()} seals hold; the last digest is {last.digest if last else 'none'}."
        )
