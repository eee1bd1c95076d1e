"""Leads open, tell on and close an incident by one form each; nobody else does."""

from typing import Any

import pytest

from tests import people
from veriline.journal.models import Event
from veriline.knowledge.models import Incident
from veriline.knowledge.tests.test_incidents import OVER, TEXTS, TITLES, opened

from . import house

pytestmark = pytest.mark.django_db


def words(**more: Any) -> dict[str, Any]:
    """Both languages, read."""
    return {"text_en": TEXTS["en"], "text_zh_hans": TEXTS["zh-hans"], "reviewed": "on", **more}


def form(**more: Any) -> dict[str, Any]:
    """The whole form that opens an incident."""
    return words(
        kind="slow",
        severity="major",
        services=["withdrawals"],
        networks=["tron"],
        assets="",
        started_at="2026-01-02T08:20",
        title_en=TITLES["en"],
        title_zh_hans=TITLES["zh-hans"],
        **more,
    )


def lead() -> Any:
    """A lead's browser."""
    return house.signed_in(people.agent("Tomás R.", role="lead"))


def test_one_form_opens_an_incident_and_one_closes_it() -> None:
    client = lead()
    response = client.post("/incidents/new/", form(), follow=True)
    incident = Incident.objects.get()
    assert (incident.titles, incident.latest.texts, incident.networks) == (TITLES, TEXTS, ["tron"])
    assert TITLES["en"] in response.content.decode()

    client.post(f"/incidents/{incident.pk}/close/", words(text_en=OVER["en"], text_zh_hans=OVER["zh-hans"]))
    incident.refresh_from_db()
    assert incident.ended_at is not None
    assert list(
        Event.objects.filter(type__startswith="incident").order_by("pk").values_list("type", flat=True)
    ) == ["incident_opened", "incident_closed"]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"text_zh_hans": ""}, "before it is written in both languages"),
        ({"title_en": " "}, "before it is written in both languages"),
        ({"reviewed": ""}, "Read both texts"),
        ({"services": [], "networks": []}, "at least one service"),
        ({"assets": "USDT; DROP"}, "is no ticker"),
        ({"started_at": "2999-01-01T00:00"}, "Announce what is planned"),
        ({"services": ["moon"]}, "moon"),
        (
            {"text_en": "seed: legal winner thank year wave sausage worth useful legal winner thank yellow"},
            "looks like a secret",
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nobody_is_told(wrong: dict[str, Any], says: str) -> None:
    response = lead().post("/incidents/new/", {**form(), **wrong})
    assert says in response.content.decode()
    assert not Incident.objects.exists()
    assert not Event.objects.filter(type="incident_opened").exists()


def test_how_it_goes_is_told_and_shown_with_who_said_it() -> None:
    incident = opened()
    client = lead()
    client.post(f"/incidents/{incident.pk}/update/", words(state="fixing", severity="critical"))
    html = client.get(f"/incidents/{incident.pk}/").content.decode()
    assert "Tomás R." in html
    assert "fixing it" in html
    assert "fixing it" not in client.get("/incidents/").content.decode().partition("<h2>Over")[2]


def test_closing_twice_tells_once() -> None:
    incident = opened()
    client = lead()
    for _ in range(2):
        response = client.post(f"/incidents/{incident.pk}/close/", words(), follow=True)
    assert "over already" in response.content.decode()
    assert incident.updates.count() == 2


@pytest.mark.parametrize("path", ["", "new/", "{pk}/", "{pk}/update/", "{pk}/close/"])
def test_an_agent_and_a_visitor_get_nowhere(path: str) -> None:
    incident = opened()
    address = f"/incidents/{path.format(pk=incident.pk)}"
    stranger = house.signed_in(people.cleo())
    assert stranger.get(address).status_code == 403
    assert stranger.post(address, form()).status_code in {403, 405}
    assert house.visitor().get(address).status_code == 302
    assert (Incident.objects.count(), incident.updates.count()) == (1, 1)
