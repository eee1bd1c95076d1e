"""The 89 things customers ask: the table that staff keep (models.Intent)."""

from collections.abc import Mapping
from typing import Final

from veriline.lately import lately

from .models import Intent

#: Coerced customers are watched, and who speaks of self-harm needs a person, not advice about accounts: a person is
#: called, and nothing on the screen says so (emergency-lane.md section 6).
QUIET: Final = frozenset({"E08", "C09"})


@lately
def table() -> Mapping[str, Intent]:
    """Every intent by its code, without its wordings, with its flow."""
    rows = Intent.objects.defer("phrases_en", "phrases_zh").select_related("flow")
    return {row.code: row for row in rows}


def intent(code: str) -> Intent | None:
    """The intent of that code; None for a code that is none."""
    return table().get(code)
