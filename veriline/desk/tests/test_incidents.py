"""Leads open, tell on and close an incident by one form each; nobody else does."""

from typing import Any

import pytest

from tests import people
from veriline.conversations import incidents as links
from veriline.desk.panes import pane_of
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


def test_one_act_links_a_conversation_and_one_unlinks_it_again() -> None:
    incident, ben = opened(), people.ben()
    talk = house.taken(house.ada(says="TRON withdrawal"), ben)
    browser = house.script(ben)
    head = browser.get(house.path(talk, "head")).content.decode()
    assert "Link to: " + TITLES["en"] in head

    done = browser.post(house.path(talk, f"incidents/{incident.pk}/link")).json()
    assert done["words"] == "Linked. The customer is told how it goes."
    assert TEXTS["en"] in browser.get(house.path(talk, "head")).content.decode()
    assert browser.post(house.path(talk, f"incidents/{incident.pk}/link")).status_code == 409

    assert browser.post(done["undo"]).status_code == 200
    assert TEXTS["en"] not in browser.get(house.path(talk, "head")).content.decode()
    assert [event for event in people.events(talk) if event.startswith("incident")] == [
        "incident_linked",
        "incident_unlinked",
    ]


def test_what_the_customer_named_is_offered_first() -> None:
    named, graver = opened(), opened(severity="critical", networks=["solana"], services=[])
    ben = people.ben()
    talk = house.taken(house.ada(), ben)
    links.link_named(talk, "TRON withdrawal")
    assert [incident.pk for incident in pane_of(talk, reader=ben).linkable] == [named.pk, graver.pk]


def test_the_stranger_links_nothing() -> None:
    incident, ben, cleo = opened(), people.ben(), people.cleo()
    talk = house.taken(house.ada(), ben)
    for verb in ("link", "unlink"):
        assert house.script(cleo).post(house.path(talk, f"incidents/{incident.pk}/{verb}")).status_code == 404
    assert not talk.incident_links.exists()
