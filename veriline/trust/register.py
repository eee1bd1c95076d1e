"""The register in force as one object, read at most every two seconds by each process."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from veriline.lately import lately

from .entries import Entry, Place
from .kinds import Kind, Purpose
from .models import Listing
from .own import in_use
from .reading import hosts, phones


@dataclass(frozen=True)
class Register:
    """All that is ours, all known fakes, and the names of the brand."""

    ours: Mapping[Place, Entry]
    fakes: Mapping[Place, Entry]
    as_of: datetime.datetime
    names: tuple[str, ...] = ()

    def of_kind(self, *kinds: Kind) -> list[Entry]:
        """What is ours of some kinds."""
        return [entry for entry in self.ours.values() if entry.kind in kinds]

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """Where our numbers may be dialled without a country."""
        found = {phones.region_of(entry.key) for entry in self.of_kind(Kind.PHONE)}
        return tuple(sorted(found - {""}))

    @cached_property
    def endings(self) -> frozenset[str]:
        """The last labels of our own hosts, which need not be public suffixes (`.example`)."""
        mails = (entry.key.rpartition("@")[2] for entry in self.of_kind(Kind.MAIL, Kind.MAIL_DOMAIN))
        sites = (entry.key for entry in self.of_kind(Kind.SITE))
        return frozenset(name.rpartition(".")[2] for name in (*mails, *sites))

    @cached_property
    def brands(self) -> tuple[str, ...]:
        """Skeletons of the names nobody else may bear: the brand's, and what stands before our domains' endings."""
        labels = {hosts.label(entry.key) for entry in self.of_kind(Kind.SITE)}
        return tuple(
            sorted(
                {hosts.skeleton(name) for name in (*self.names, *labels) if len(name) >= SHORTEST_BRAND},
                key=len,
            )
        )


#: A shorter name is part of too many words.
SHORTEST_BRAND = 5


@lately
def register() -> Register:
    """The register in force. Raises what the database raises: whoever asks must not take that for an answer."""
    listed = list(Listing.objects.in_force().prefetch_related("changes"))
    ours = [_entry(row) for row in listed if not row.is_fake]
    own = list(in_use())
    return Register(
        ours=_placed([*(entry for entry in own if entry.kind != Kind.OTHER), *ours]),
        fakes=_placed(_entry(row) for row in listed if row.is_fake),
        as_of=timezone.now(),
        names=tuple(entry.key for entry in own if entry.kind == Kind.OTHER),
    )


def _placed(entries: Iterable[Entry]) -> dict[Place, Entry]:
    return {entry.place: entry for entry in entries}


def _entry(row: Listing) -> Entry:
    listed = next(change for change in row.changes.all() if change.act == change.Act.LIST)
    return Entry(
        kind=Kind(row.kind),
        key=row.key,
        platform=row.platform,
        shown=row.shown,
        number=row.number,
        link=row.link,
        purpose=Purpose(row.purpose),
        region=row.region,
        language=row.language,
        since=row.since,
        until=row.until,
        listed_at=listed.in_force_at,
    )
