"""Who works here, for the official register: a staff number answers valid, retired or unknown (requirement C15)."""

from collections.abc import Iterator

from veriline.trust.entries import Entry
from veriline.trust.kinds import Kind, Purpose

from .models import Agent


def staff_numbers() -> Iterator[Entry]:
    """Every staff number that was ever given, with the public alias; whoever cannot sign in has left."""
    for number, alias, active in Agent.objects.values_list("staff_number", "alias", "user__is_active"):
        yield Entry(Kind.STAFF, number, shown=alias, purpose=Purpose.SUPPORT, retired=not active)
