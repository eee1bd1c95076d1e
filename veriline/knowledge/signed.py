"""Signed announcements: a statement for each published wording, and a list of all that stand (requirement H9)."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from veriline.signing import actions as signing
from veriline.signing.models import Statement
from veriline.signing.text import digest, moment

from .models.announcement import AnnouncementPage
from .models.readers import ANYBODY

ANNOUNCEMENT = "announcement"
LIST = "announcements"

#: A list older than that is no proof of what stands today: the checker says that it has expired.
LIST_GOOD_FOR = datetime.timedelta(hours=48)
#: It is renewed long before, so that a worker may rest for a day.
LIST_RENEWED_AFTER = datetime.timedelta(hours=12)


def public_announcements() -> list[AnnouncementPage]:
    """All that stand and that everybody may read, in every language."""
    pages: list[AnnouncementPage] = AnnouncementPage.objects.readable_by(ANYBODY).order_by("path").numbered()
    return pages


def name_of(page: AnnouncementPage) -> str:
    """The name of the wording that is online: `1301-en-57`, number, language, revision."""
    return f"{page.public_id}-{page.language}-{page.live_revision_id}"


def sign_announcements() -> Statement | None:
    """Signs what stands and is not signed yet, and renews the list when it has changed or aged. Safe to run twice.

    None where no key is configured. Raises `signing.OtherKey` for a key that is not the one in use.
    """
    if not signing.can_sign():
        return None
    statements = [_sign(page) for page in public_announcements()]
    entries = sorted(f"{digest(statement.text)}  {statement.name}.txt" for statement in statements)
    standing = current_list()
    if standing and _is_fresh(standing) and _entries(standing) == entries:
        return standing
    return _sign_list(entries)


def _sign(page: AnnouncementPage) -> Statement:
    body = page.plain_text
    headers = {
        "Site": settings.HELP_URL,
        "Number": str(page.public_id),
        "Language": page.language,
        "Revision": str(page.live_revision_id),
        "Kind": page.category,
        "Severity": page.severity,
        "Title": page.title,
        "Published": moment(page.last_published_at),
        "Valid-From": moment(page.valid_from),
        "Valid-Until": moment(page.valid_until),
        "Concerns": ", ".join([*page.services, *page.networks, *page.assets]),
        "Body-SHA-256": digest("\n".join([*body.splitlines(), ""])),
    }
    return signing.sign(ANNOUNCEMENT, name_of(page), what=ANNOUNCEMENT, headers=headers, body=body)


def _sign_list(entries: list[str]) -> Statement:
    now = timezone.now()
    headers = {
        "Site": settings.HELP_URL,
        "Issued": moment(now),
        "Valid-Until": moment(now + LIST_GOOD_FOR),
        "Entries": str(len(entries)),
    }
    return signing.sign(
        LIST, now.isoformat(), what="list of announcements", headers=headers, body="\n".join(entries)
    )


def _is_fresh(standing: Statement) -> bool:
    in_use = standing.key.state == "in use"
    return in_use and standing.at > timezone.now() - LIST_RENEWED_AFTER


def _entries(standing: Statement) -> list[str]:
    return standing.text.partition("\n\n")[2].splitlines()


def current_list() -> Statement | None:
    """The last list signed by a key that counts."""
    return _latest(LIST).first()


def statement_of(page: AnnouncementPage) -> Statement | None:
    """The statement of the wording that is online; None until it is signed."""
    return _latest(ANNOUNCEMENT).filter(name=name_of(page)).first()


def _latest(kind: str) -> QuerySet[Statement]:
    good = Statement.objects.filter(kind=kind, key__revoked_at=None)
    return good.select_related("key").order_by("-pk")
