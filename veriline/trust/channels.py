"""The whole register as the public reads it: by kind, with what is coming, the known fakes and the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .entries import Entry
from .kinds import Kind
from .models import Change
from .register import register

#: Kinds that are shown as lists; staff numbers are answered one by one, so that nobody gathers our people's names.
SHOWN = (
    Kind.SITE,
    Kind.MAIL,
    Kind.MAIL_DOMAIN,
    Kind.PHONE,
    Kind.SMS,
    Kind.APP,
    Kind.SOCIAL,
    Kind.GROUP,
    Kind.MANAGER,
)
#: Kinds of which people should know if there is none.
MISSED = (Kind.PHONE, Kind.SMS, Kind.GROUP, Kind.MANAGER)
#: Changes on one page.
HISTORY = 200


@dataclass(frozen=True)
class PublicRegister:
    """`groups` are the kinds of which we have any; `missing` those of which we have none and might."""

    groups: Sequence[tuple[Kind, Sequence[Entry]]]
    missing: Sequence[Kind]
    fakes: Sequence[Entry]
    coming: Sequence[Change]
    history: Sequence[Change]


def public_register() -> PublicRegister:
    """The register as it stands. Raises what the database raises."""
    held = register()
    groups = [(kind, sorted(held.of_kind(kind), key=lambda entry: entry.shown)) for kind in SHOWN]
    return PublicRegister(
        groups=[(kind, entries) for kind, entries in groups if entries],
        missing=[kind for kind, entries in groups if not entries and kind in MISSED],
        fakes=sorted(held.fakes.values(), key=lambda entry: entry.shown),
        coming=list(Change.objects.waiting().select_related("listing").order_by("in_force_at")),
        history=list(Change.objects.public()[:HISTORY]),
    )
