"""Reactions of the register."""

from veriline.journal.models import Event

from .signed import sign_channels


def sign_list(event: Event) -> None:
    """The register changes: whoever reads the signed list learns it at once, where it is in force at once."""
    sign_channels()
