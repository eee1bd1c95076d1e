"""Leads propose what is ours, another lead agrees; nobody else does (I1, T29)."""

from typing import Any

import pytest

from tests import people
from veriline.channels.models import AllowedOrigin
from veriline.trust import fakes
from veriline.trust.models import Change, Listing, Report

from . import house

pytestmark = pytest.mark.django_db


def form(**more: Any) -> dict[str, Any]:
    """A site of ours."""
    return {"is_fake": "", "kind": "domain", "shown": "https://New.Exchange.example/", "purpose": "both",
            "reason": "New home", **more}  # fmt: skip


def test_two_leads_list_a_channel_by_one_form_and_one_press() -> None:
    mei = house.signed_in(people.agent("Mei L.", role="admin"))
    tomas = house.signed_in(people.agent("Tomás R.", role="lead"))
    mei.post("/settings/official/new/", form())
    change = Change.objects.get()
    assert (change.listing.key, change.is_open) == ("new.exchange.example", True)

    refused = mei.post(f"/settings/official/changes/{change.pk}/", {"act": "agree"}, follow=True)
    assert "somebody else has to agree" in refused.content.decode()
    page = tomas.post(f"/settings/official/changes/{change.pk}/", {"act": "agree"}, follow=True)
    change.refresh_from_db()
    assert change.is_waiting
    assert "in force from" in page.content.decode()

    mei.post(f"/settings/official/changes/{change.pk}/", {"act": "withdraw"})
    change.refresh_from_db()
    assert change.withdrawn_at is not None


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"shown": "not a host"}, "Write a host name"),
        ({"kind": "phone", "shown": "6123 4567"}, "with + and its country"),
        ({"kind": "social", "shown": "@northwind"}, "Choose the platform it is on"),
        ({"platform": "telegram"}, "no platform"),
        ({"kind": "app", "platform": "google-play", "shown": "com.a.b", "number": "12"}, "64 digits"),
        ({"region": "sg1"}, "Two capital letters"),
        ({"since": "2026-02-01", "until": "2026-01-01"}, "ends before it begins"),
        ({"reason": ""}, "required"),
    ],
)
def test_what_cannot_be_listed_is_refused_with_a_reason(wrong: dict[str, str], says: str) -> None:
    client = house.signed_in(people.agent("Mei L.", role="admin"))
    response = client.post("/settings/official/new/", form(**wrong))
    assert says in response.content.decode()
    assert not Listing.objects.exists()


def test_a_site_that_carries_the_chat_and_is_not_listed_is_named() -> None:
    AllowedOrigin.objects.create(origin="https://shop.exchange.example")
    page = house.signed_in(people.agent("Mei L.", role="admin")).get("/settings/official/").content.decode()
    assert "shop.exchange.example" in page


def test_an_agent_who_is_no_lead_changes_nothing() -> None:
    client = house.signed_in(people.ben())
    for path in ("/settings/official/", "/settings/official/new/"):
        assert client.get(path).status_code == 403
    assert client.post("/settings/official/new/", form()).status_code == 403
    assert not Change.objects.exists()


def test_a_reported_fake_is_listed_by_two_leads_and_its_host_is_asked() -> None:
    fakes.report("bad.test", words="Sign in now", lost=True, language="en")
    report = Report.objects.get()
    mei = house.signed_in(people.agent("Mei L.", role="admin"))
    tomas = house.signed_in(people.agent("Tomás R.", role="lead"))
    page = mei.get("/fakes/").content.decode()
    assert "somebody lost something" in page
    mei.post(f"/fakes/reports/{report.pk}/", {"act": "list"})
    tomas.post(f"/settings/official/changes/{Change.objects.get().pk}/", {"act": "agree"})
    listing = Listing.objects.in_force().get()
    letter = tomas.get(f"/fakes/{listing.pk}/").content.decode()
    assert "bad.test impersonates" in letter
    tomas.post(f"/fakes/{listing.pk}/", {"step": "asked", "to": "Host Ltd"})
    assert fakes.state_of(report) == fakes.State.ASKED
    assert house.signed_in(people.ben()).get("/fakes/").status_code == 403


def test_what_is_no_fake_is_answered_so() -> None:
    fakes.report("good.test", lost=False, language="en")
    client = house.signed_in(people.agent("Mei L.", role="admin"))
    client.post(f"/fakes/reports/{Report.objects.get().pk}/", {"act": "refuse"})
    assert fakes.state_of(Report.objects.get()) == fakes.State.REFUSED
