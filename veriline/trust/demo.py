"""The register of Northwind Exchange: the demo brand's own names, and one known fake."""

import datetime
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from .kinds import Kind, Purpose
from .models import Change, Listing

#: Fictitious: RFC 2606 names and made-up ids.
FINGERPRINT = "3f9a5c1e7b2d4860a1c3e5f7092b4d6e8fa0b1c2d3e4f5061728394a5b6c7d8e"


@dataclass(frozen=True)
class _Row:
    kind: Kind
    shown: str
    purpose: Purpose = Purpose.BOTH
    platform: str = ""
    number: str = ""
    link: str = ""
    is_fake: bool = False


ROWS = (
    _Row(Kind.SITE, "exchange.example"),
    _Row(Kind.SITE, "help.exchange.example", Purpose.SUPPORT),
    _Row(Kind.SITE, "desk.exchange.example", Purpose.SUPPORT),
    _Row(Kind.MAIL, "support@exchange.example", Purpose.SUPPORT),
    _Row(Kind.SOCIAL, "@northwind_news", Purpose.ANNOUNCE, "telegram", "1700417233", "https://t.me/northwind_news"),
    _Row(Kind.SOCIAL, "@NorthwindHelp", Purpose.SUPPORT, "x", "1482203350714", "https://x.com/NorthwindHelp"),
    _Row(
        Kind.APP,
        "example.exchange.northwind",
        platform="google-play",
        number=FINGERPRINT,
        link="https://play.google.com/store/apps/details?id=example.exchange.northwind",
    ),
    _Row(Kind.SITE, "exchamge.example", is_fake=True),
)  # fmt: skip


@transaction.atomic
def load(*, proposer: int, second: int) -> None:
    """Lists what is missing, as two agents of the demo (by key) would have done two days ago."""
    when = timezone.now() - datetime.timedelta(days=2)
    for row in ROWS:
        key = row.shown.removeprefix("@").lower()
        listing, fresh = Listing.objects.get_or_create(
            kind=row.kind,
            platform=row.platform,
            key=key,
            is_fake=row.is_fake,
            defaults={
                "shown": row.shown,
                "purpose": row.purpose,
                "number": row.number,
                "link": row.link,
            },
        )
        if fresh:
            Change.objects.create(
                listing=listing,
                act=Change.Act.LIST,
                reason="Copies our website" if row.is_fake else "First list",
                proposed_by=proposer,
                proposed_at=when,
                agreed_by=second,
                agreed_at=when,
                in_force_at=when + datetime.timedelta(days=1),
            )
