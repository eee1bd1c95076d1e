"""The 89 things customers ask: the table that staff keep (models.Intent)."""

from typing import Final

from .models import Intent

#: Coerced customers are watched, and who speaks of self-harm needs a person, not advice about accounts: a person is
#: called, and nothing on the screen says so (emergency-lane.md section 6).
QUIET: Final = frozenset({"E08", "C09"})


def intent(code: str) -> Intent | None:
    """The intent of that code; None for a code that is none."""
    return Intent.objects.filter(pk=code).first() if code else None
