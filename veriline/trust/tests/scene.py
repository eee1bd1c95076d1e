"""A register for tests: what the demo lists, and helpers to put more on it."""

import datetime

from django.utils import timezone

from veriline.journal.events import Actor
from veriline.trust import actions
from veriline.trust.actions import Facts
from veriline.trust.kinds import Kind
from veriline.trust.models import Change, Listing
from veriline.trust.reading import Claim

MEI, TOMAS, LIN = (Actor("agent", key) for key in (1, 2, 3))


def listed(
    kind: Kind, key: str, *, platform: str = "", number: str = "", shown: str = "", **facts: object
) -> Listing:
    """Something that has been on the register since yesterday."""
    claim = Claim(kind, key, platform, shown or key, number)
    change = actions.propose(Facts(claim, **facts), reason="for a test", by=MEI)
    actions.agree(change, by=TOMAS)
    in_force(change)
    return change.listing


def in_force(change: Change) -> None:
    """As if the 24 hours were over."""
    then = timezone.now() - datetime.timedelta(days=1)
    Change.objects.filter(pk=change.pk).update(proposed_at=then, agreed_at=then, in_force_at=then)
