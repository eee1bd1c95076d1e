"""What the API says about incidents: to everybody, and over one conversation's chat, for whoever holds its token."""

import pytest
from django.test import Client

from tests import people
from veriline.conversations import incidents as links
from veriline.conversations.models import Conversation, IncidentLink
from veriline.conversations.tokens import issue_token
from veriline.knowledge.incidents import close_incident
from veriline.knowledge.tests.test_incidents import LEAD, OVER, TEXTS, TITLES, opened
from veriline.routing.actions import place

pytestmark = pytest.mark.django_db


def over(talk: Conversation, what: str = "incidents", token: str = "") -> Client:
    """The answer about that conversation, to whoever holds the token."""
    headers = {"authorization": f"Bearer {token or issue_token(talk)}", "accept-language": "zh-hans"}
    return Client().get(f"/api/v1/conversations/{talk.public_id}/{what}", headers=headers)


def test_everybody_may_read_what_is_open_in_the_own_language() -> None:
    assert Client().get("/api/v1/incidents").json() == {"incidents": []}
    incident = opened()
    (told,) = Client().get("/api/v1/incidents", headers={"accept-language": "zh-hans"}).json()["incidents"]
    assert (told["title"], told["text"], told["networks"]) == (TITLES["zh-hans"], TEXTS["zh-hans"], ["tron"])
    assert told["url"].endswith(f"/zh-hans/status/{incident.pk}/")


def test_a_chat_is_told_what_it_is_about_until_it_is_over_and_a_stranger_is_told_nothing() -> None:
    incident = opened()
    ada, cleo = people.conversation(), people.conversation()
    links.link(ada, incident, how=IncidentLink.How.NAMED)
    assert [told["id"] for told in over(ada).json()["incidents"]] == [incident.pk]
    assert over(cleo).json() == {"incidents": [], "announcements": []}
    assert over(ada, token=issue_token(cleo)).status_code == 404

    close_incident(incident, texts=OVER, by=LEAD)
    assert over(ada).json() == {"incidents": [], "announcements": []}


def test_who_waits_in_line_reads_what_is_the_matter_beside_the_place() -> None:
    people.queue()
    talk = people.conversation(language="zh-hans")
    from veriline.conversations.actions import request_handoff
    from veriline.journal.events import BOT

    request_handoff(talk, reason="phrase", actor=BOT)
    place(talk)
    assert over(talk, "queue").json()["notice"] == ""
    links.link(talk, opened(), how=IncidentLink.How.NAMED)
    assert over(talk, "queue").json()["notice"] == f"{TITLES['zh-hans']} {TEXTS['zh-hans']}"


def test_the_customers_stream_tells_that_there_is_news_and_names_nobody() -> None:
    talk, ben = people.conversation(), people.ben()
    links.link(talk, opened(), how=IncidentLink.How.AGENT, agent=ben)
    event = over(talk, "events").json()["events"][-1]
    assert event["type"] == "incident_linked"
    assert set(event["data"]) == {"incident"}
