"""Fakes: what people report, what becomes of it, and asking a host to take one down (requirements I6, I8, E14)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from veriline import safety
from veriline.journal import append
from veriline.journal.events import SYSTEM, Actor

from .events import FakeReported, ReportsRefused, TakedownNoted
from .kinds import Kind
from .models import Listing, ListingQuerySet, Report, Takedown
from .reading import Claim, read, scan
from .register import register

#: Characters of what is reported, of how it came, and of its words.
MOST_SHOWN, MOST_WAY, MOST_WORDS = 254, 120, 4000


class NotReportable(Exception):
    """There is no address, account, number or name in it, or it is a secret."""


class State(StrEnum):
    """What became of a report."""

    OPEN = "open"
    LISTED = "listed"
    ASKED = "asked"
    DOWN = "down"
    REFUSED = "refused"


@dataclass(frozen=True)
class Suspect:
    """What several people may have reported: one row of the queue."""

    kind: Kind
    platform: str
    key: str
    shown: str
    reports: Sequence[Report]

    @property
    def losses(self) -> int:
        """How many of them lost something."""
        return sum(report.lost for report in self.reports)


@transaction.atomic
def report(what: str, *, reached_by: str = "", words: str = "", lost: bool, language: str) -> str:
    """Keeps a report and returns the secret of the link that tells what became of it. Raises `NotReportable`.

    Secrets are taken out of everything before it is stored.
    """
    claim = suspect_in(what)
    secret = secrets.token_urlsafe(24)
    row = Report.objects.create(
        digest=_digest(secret),
        kind=claim.kind,
        platform=claim.platform,
        key=claim.key,
        shown=claim.readable[:MOST_SHOWN],
        reached_by=_clean(reached_by)[:MOST_WAY],
        words=_clean(words)[:MOST_WORDS],
        lost=lost,
        language=language,
    )
    append(FakeReported(row.pk), actor=SYSTEM, subject=row.pk)
    return secret


def suspect_in(text: str) -> Claim:
    """The channel that is reported. Raises `NotReportable`."""
    held = register()
    if safety.redact(text).removed:
        raise NotReportable
    found = read(text, regions=held.regions) or scan(text, regions=held.regions, endings=held.endings)
    if not found or len(found[0].key) > MOST_SHOWN:
        raise NotReportable
    return found[0]


def find(secret: str) -> Report | None:
    """The report of a link."""
    return Report.objects.filter(digest=_digest(secret)).first()


def state_of(row: Report) -> State:
    """What became of it, from the register itself."""
    listing = _listings(row).in_force().order_by("-pk").first()
    if listing is not None:
        last = listing.takedowns.order_by("-pk").first()
        steps = {Takedown.Step.DOWN: State.DOWN, Takedown.Step.ASKED: State.ASKED}
        return steps.get(Takedown.Step(last.step), State.LISTED) if last else State.LISTED
    return State.REFUSED if row.refused_at else State.OPEN


def queue() -> list[Suspect]:
    """What waits for somebody to look, losses first, then what most have reported."""
    groups: dict[tuple[str, str, str], list[Report]] = {}
    for row in Report.objects.undecided().order_by("-pk"):
        groups.setdefault((row.kind, row.platform, row.key), []).append(row)
    suspects = [
        Suspect(Kind(kind), platform, key, rows[0].shown, rows)
        for (kind, platform, key), rows in groups.items()
    ]
    return sorted(suspects, key=lambda one: (-one.losses, -len(one.reports)))


@transaction.atomic
def refuse(row: Report, *, by: Actor) -> int:
    """It is no fake: every open report of the same is answered so; how many."""
    assert by.id is not None, "a person decides"
    same = Report.objects.undecided().filter(kind=row.kind, platform=row.platform, key=row.key)
    keys = list(same.values_list("pk", flat=True))
    Report.objects.filter(pk__in=keys).update(refused_at=timezone.now(), refused_by=by.id)
    if keys:
        append(ReportsRefused(len(keys)), actor=by, subject=max(keys))
    return len(keys)


@transaction.atomic
def note_takedown(listing: Listing, *, step: Takedown.Step, to: str, by: Actor) -> Takedown:
    """A host was asked, refused, or took it down."""
    assert listing.is_fake, "what is ours stays"
    assert by.id is not None, "a person notes it"
    row = Takedown.objects.create(listing=listing, step=step, to=to, by=by.id)
    append(TakedownNoted(listing.pk, step), actor=by, subject=row.pk)
    return row


@dataclass(frozen=True)
class Told:
    """What the verifier tells of a fake: how many reported it, and the last step with its day."""

    reports: int
    last: Takedown | None


def told_of(claim: Claim) -> Told:
    """Counts and steps of a known fake."""
    same = Q(kind=claim.kind, platform=claim.platform, key=claim.key)
    last = (
        Takedown.objects.filter(listing__in=Listing.objects.filter(same, is_fake=True))
        .order_by("-pk")
        .first()
    )
    return Told(Report.objects.filter(same).count(), last)


def _listings(row: Report) -> ListingQuerySet:
    return Listing.objects.filter(is_fake=True, kind=row.kind, platform=row.platform, key=row.key)


def _clean(text: str) -> str:
    return safety.redact(safety.tidy(text)).text.strip()


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
