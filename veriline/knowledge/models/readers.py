"""Who may read a page of the help centre: one table, used by page, list, search, feed and API alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class Audience(models.TextChoices):
    """Whom a page is written for, and what a reader is known to be."""

    PUBLIC = "public", _("everybody")
    SIGNED_IN = "signed-in", _("signed-in customers")
    VIP = "vip", _("VIP customers")
    STAFF = "staff", _("staff only")


#: A row for each sort of reader: the pages for these audiences may be read. What is not in the row may not.
READS: Final[dict[str, frozenset[str]]] = {
    Audience.PUBLIC: frozenset({Audience.PUBLIC}),
    Audience.SIGNED_IN: frozenset({Audience.PUBLIC, Audience.SIGNED_IN}),
    Audience.VIP: frozenset({Audience.PUBLIC, Audience.SIGNED_IN, Audience.VIP}),
    Audience.STAFF: frozenset(Audience),
}


@dataclass(frozen=True)
class Reader:
    """Somebody who reads: what we know them to be, and the country they are in (ISO 3166-1 alpha-2, empty: unknown).

    What the region hides is still listed and says so (requirement H16); what the audience hides does not exist for
    the others.
    """

    audience: str = Audience.PUBLIC
    region: str = ""

    @property
    def audiences(self) -> frozenset[str]:
        """The audiences whose pages this reader may read."""
        return READS.get(self.audience, frozenset())


#: Nothing is known about them: what they may read, everybody may.
ANYBODY: Final = Reader()

#: Agents, editors, and what is built for all at once (the search index), which must filter by reader afterwards.
STAFF: Final = Reader(Audience.STAFF)
