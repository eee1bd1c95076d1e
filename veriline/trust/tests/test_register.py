"""Changing the register takes two people and a day."""

import datetime

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from veriline.journal.models import Event
from veriline.trust import actions, verify
from veriline.trust.actions import AlreadyListed, Facts, NotOpen, SamePerson
from veriline.trust.channels import public_register
from veriline.trust.kinds import Kind, Verdict
from veriline.trust.models import Change
from veriline.trust.reading import Claim

from .scene import LIN, MEI, TOMAS, listed

pytestmark = pytest.mark.django_db
SITE = Facts(Claim(Kind.SITE, "new.exchange.example"))


def events() -> list[str]:
    """What was recorded, in order."""
    return list(Event.objects.order_by("pk").values_list("type", flat=True))


def test_a_listing_counts_a_day_after_the_second_person_agreed() -> None:
    change = actions.propose(SITE, reason="new home", by=MEI)
    assert verify.verify("new.exchange.example").verdict == Verdict.UNKNOWN
    actions.agree(change, by=TOMAS)
    assert [one.pk for one in public_register().coming] == [change.pk]
    now = timezone.now()
    for hours, verdict in ((23, Verdict.UNKNOWN), (25, Verdict.OURS)):
        with time_machine.travel(now + datetime.timedelta(hours=hours), tick=False):
            assert verify.verify("new.exchange.example").verdict == verdict
    assert events() == ["register_change_proposed", "register_change_agreed"]


def test_threat_T29_nobody_agrees_with_themselves() -> None:
    change = actions.propose(SITE, reason="mine", by=MEI)
    with pytest.raises(SamePerson):
        actions.agree(change, by=MEI)
    with pytest.raises(IntegrityError), transaction.atomic():
        Change.objects.filter(pk=change.pk).update(
            agreed_by=MEI.id, agreed_at=timezone.now(), in_force_at=timezone.now()
        )


def test_anybody_stops_a_change_before_it_counts() -> None:
    change = actions.agree(actions.propose(SITE, reason="x", by=MEI), by=TOMAS)
    actions.withdraw(change, by=LIN)
    with time_machine.travel(timezone.now() + datetime.timedelta(days=2), tick=False):
        assert verify.verify("new.exchange.example").verdict == Verdict.UNKNOWN
        with pytest.raises(NotOpen):
            actions.withdraw(change, by=LIN)
    assert events()[-1] == "register_change_withdrawn"
    assert [one.pk for one in public_register().history] == [change.pk]


def test_taking_off_holds_at_once_and_stays_in_the_history() -> None:
    listing = listed(Kind.SITE, "old.exchange.example")
    assert verify.verify("old.exchange.example").verdict == Verdict.OURS
    end = actions.propose_end(listing, reason="sold", by=MEI)
    with pytest.raises(NotOpen):
        actions.propose_end(listing, reason="again", by=TOMAS)
    assert verify.verify("old.exchange.example").verdict == Verdict.OURS
    actions.agree(end, by=TOMAS)
    assert verify.verify("old.exchange.example").verdict == Verdict.UNKNOWN
    assert [one.act for one in public_register().history] == ["end", "list"]
    actions.propose(Facts(Claim(Kind.SITE, "old.exchange.example")), reason="bought back", by=MEI)


def test_a_known_fake_counts_as_soon_as_two_people_say_so() -> None:
    change = actions.propose(Facts(Claim(Kind.SITE, "bad.test"), is_fake=True), reason="copies us", by=MEI)
    assert verify.verify("bad.test").verdict == Verdict.UNKNOWN
    actions.agree(change, by=TOMAS)
    assert verify.verify("bad.test").verdict == Verdict.FAKE


def test_the_same_is_not_listed_twice() -> None:
    actions.propose(SITE, reason="x", by=MEI)
    with pytest.raises(AlreadyListed):
        actions.propose(SITE, reason="x", by=TOMAS)
    listed(Kind.SITE, "there.exchange.example")
    with pytest.raises(AlreadyListed):
        actions.propose(Facts(Claim(Kind.SITE, "there.exchange.example")), reason="x", by=MEI)


def test_a_listing_counts_within_its_days() -> None:
    today = timezone.localdate()
    listed(Kind.SITE, "past.exchange.example", until=today - datetime.timedelta(days=1))
    listed(Kind.SITE, "future.exchange.example", since=today + datetime.timedelta(days=1))
    for name in ("past", "future"):
        assert verify.verify(f"{name}.exchange.example").verdict == Verdict.UNKNOWN
