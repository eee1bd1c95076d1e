"""Changing the official register: one person proposes, another agrees, the world has 24 hours to object (I1, T29).

What would make something ours waits 24 hours, announced. What takes that away, and what names a fake, protects people
and holds as soon as the second person agrees (decision 0016).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, fields

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from veriline.journal import append
from veriline.journal.events import Actor

from .events import RegisterChangeAgreed, RegisterChangeProposed, RegisterChangeWithdrawn
from .kinds import LISTED, Purpose
from .models import Change, Listing
from .reading import Claim

#: Between the second person's yes and the moment something counts as ours.
WAITS = datetime.timedelta(hours=24)


#: What may be listed, as ours or as a fake.
LISTABLE = frozenset(LISTED)


class AlreadyListed(Exception):
    """It is on the list, or somebody has proposed it already."""


class SamePerson(Exception):
    """Who proposes does not agree as well."""


class NotOpen(Exception):
    """The change has been decided, or has come into force."""


@dataclass(frozen=True)
class Facts:
    """What one form says of a channel; `claim` is its canonical spelling."""

    claim: Claim
    is_fake: bool = False
    link: str = ""
    purpose: Purpose = Purpose.BOTH
    region: str = ""
    language: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None

    def listing(self) -> Listing:
        """The row they make."""
        own = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "claim"}
        claim = self.claim
        return Listing(
            kind=claim.kind,
            platform=claim.platform,
            key=claim.key,
            shown=claim.readable,
            number=claim.number,
            **own,
        )


@transaction.atomic
def propose(facts: Facts, *, reason: str, by: Actor) -> Change:
    """Proposes a channel of ours, or a known fake. Raises `AlreadyListed`."""
    assert facts.claim.kind in LISTABLE, "a kind that is listed"
    same = Listing.objects.select_for_update().filter(
        kind=facts.claim.kind, platform=facts.claim.platform, key=facts.claim.key, is_fake=facts.is_fake
    )
    if same.in_force().exists() or Change.objects.filter(listing__in=same).filter(_to_come()).exists():
        raise AlreadyListed
    listing = facts.listing()
    listing.save()
    return _proposed(listing, Change.Act.LIST, reason, by)


@transaction.atomic
def propose_end(listing: Listing, *, reason: str, by: Actor) -> Change:
    """Proposes to take a listing off. Raises `NotOpen` where it is not in force or a change is under way."""
    locked = Listing.objects.select_for_update().get(pk=listing.pk)
    if not Listing.objects.in_force().filter(pk=locked.pk).exists() or locked.changes.open().exists():
        raise NotOpen
    return _proposed(locked, Change.Act.END, reason, by)


@transaction.atomic
def agree(change: Change, *, by: Actor) -> Change:
    """The second person's yes. Raises `SamePerson`, `NotOpen`."""
    locked = Change.objects.select_for_update().select_related("listing").get(pk=change.pk)
    if not locked.is_open:
        raise NotOpen
    if locked.proposed_by == by.id:
        raise SamePerson
    waits = locked.act == Change.Act.LIST and not locked.listing.is_fake
    locked.agreed_by, locked.agreed_at = by.id, timezone.now()
    locked.in_force_at = locked.agreed_at + (WAITS if waits else datetime.timedelta())
    locked.save(update_fields=["agreed_by", "agreed_at", "in_force_at"])
    append(RegisterChangeAgreed(locked.pk), actor=by, subject=locked.pk)
    return locked


@transaction.atomic
def withdraw(change: Change, *, by: Actor) -> Change:
    """Anybody who may change the register stops a change that is not in force. Raises `NotOpen`."""
    locked = Change.objects.select_for_update().get(pk=change.pk)
    if not (locked.is_open or locked.is_waiting):
        raise NotOpen
    locked.withdrawn_by, locked.withdrawn_at = by.id, timezone.now()
    locked.save(update_fields=["withdrawn_by", "withdrawn_at"])
    append(RegisterChangeWithdrawn(locked.pk), actor=by, subject=locked.pk)
    return locked


def _proposed(listing: Listing, act: Change.Act, reason: str, by: Actor) -> Change:
    assert by.id is not None, "a person proposes"
    change = Change.objects.create(listing=listing, act=act, reason=reason, proposed_by=by.id)
    append(RegisterChangeProposed(change.pk), actor=by, subject=change.pk)
    return change


def _to_come() -> Q:
    return Q(withdrawn_at=None) & (Q(agreed_at=None) | Q(in_force_at__gt=timezone.now()))
