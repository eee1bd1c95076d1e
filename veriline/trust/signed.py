"""The register as a signed list, for whoever will not trust a page: partners, apps, a browser without a network.

The text is that of `signing.text`: headers, then one JSON object a line for each channel and each known fake. Staff
numbers are not in it: they are answered one by one.
"""

from __future__ import annotations

import datetime
import json

from django.conf import settings
from django.utils import timezone

from veriline.signing import actions as signing
from veriline.signing.models import Statement
from veriline.signing.text import moment

from .entries import Entry
from .kinds import Kind, Verdict
from .register import Register, register

CHANNELS = "channels"

#: An older list is no proof of what is ours today; whoever holds one is told that it has expired.
GOOD_FOR = datetime.timedelta(hours=48)
#: It is renewed long before, so that a worker may rest for a day.
RENEWED_AFTER = datetime.timedelta(hours=12)


def sign_channels() -> Statement | None:
    """Signs the register as it stands, if it has changed or the last list has aged. Safe to run twice.

    None where no key is configured. Raises `signing.OtherKey` for a key that is not the one in use.
    """
    if not signing.can_sign():
        return None
    lines = _lines(register())
    standing = current_list()
    if standing and _is_fresh(standing) and _body(standing) == lines:
        return standing
    now = timezone.now()
    headers = {
        "Site": settings.HELP_URL,
        "Issued": moment(now),
        "Valid-Until": moment(now + GOOD_FOR),
        "Entries": str(len(lines)),
    }
    return signing.sign(CHANNELS, now.isoformat(), what=CHANNELS, headers=headers, body="\n".join(lines))


def current_list() -> Statement | None:
    """The last list signed by a key that counts."""
    good = Statement.objects.filter(kind=CHANNELS, key__revoked_at=None)
    return good.select_related("key").order_by("-pk").first()


def _lines(held: Register) -> list[str]:
    ours = (_line(entry, Verdict.OURS) for entry in held.ours.values() if entry.kind != Kind.STAFF)
    fakes = (_line(entry, Verdict.FAKE) for entry in held.fakes.values())
    return sorted([*ours, *fakes])


def _line(entry: Entry, verdict: Verdict) -> str:
    """Only what has a value, names in order: one spelling of one entry."""
    said = {
        "verdict": verdict.value,
        "kind": entry.kind.value,
        "platform": entry.platform,
        "key": entry.key,
        "shown": entry.shown,
        "number": entry.number,
        "link": entry.link,
        "purpose": entry.purpose.value if verdict == Verdict.OURS else "",
        "region": entry.region,
        "language": entry.language,
        "since": entry.since.isoformat() if entry.since else "",
        "until": entry.until.isoformat() if entry.until else "",
    }
    return json.dumps(
        {name: value for name, value in said.items() if value}, ensure_ascii=False, sort_keys=True
    )


def _body(standing: Statement) -> list[str]:
    return standing.text.partition("\n\n")[2].splitlines()


def _is_fresh(standing: Statement) -> bool:
    return standing.key.state == "in use" and standing.at > timezone.now() - RENEWED_AFTER
