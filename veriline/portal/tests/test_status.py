"""What customers read about an incident: on the home page, in a search, on the status page, in feeds."""

import json
from xml.etree import ElementTree

import pytest
from django.test import Client

from veriline.knowledge import incidents
from veriline.knowledge.tests.test_incidents import LEAD, OVER, TEXTS, TITLES, opened

from .pages_seen import read

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


def page(path: str) -> str:
    """What a visitor reads there."""
    response = Client().get(path)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("language", ["en", "zh-hans"])
@pytest.mark.parametrize("path", ["", "contact/", "status/", "search?q=TRON+withdrawal"])
def test_an_open_incident_stands_on_the_page_in_its_language_and_goes_when_it_is_over(
    language: str, path: str
) -> None:
    incident = opened()
    html = page(f"/{language}/{path}")
    assert TITLES[language] in html
    assert TEXTS[language] in html
    assert read(html).faults == []

    incidents.close_incident(incident, texts=OVER, by=LEAD)
    assert TEXTS[language] not in page(f"/{language}/{path}")


def test_a_search_for_something_else_does_not_show_it() -> None:
    opened()
    assert TITLES["en"] not in page("/en/search?q=identity+check")


def test_the_status_page_says_how_each_service_stands_and_what_has_been() -> None:
    assert "We know of no problem." in page("/en/status/")
    incident = opened()
    html = page("/en/status/")
    assert html.count("Slower than usual</span>") == 1
    assert html.count("No known problem") == 7
    incidents.close_incident(incident, texts=OVER, by=LEAD)
    html = page("/en/status/")
    assert "We know of no problem." in html
    assert f'href="/en/status/{incident.pk}/"' in html


def test_a_mailed_link_still_leads_to_an_incident_that_is_over() -> None:
    incident = opened()
    incidents.close_incident(incident, texts=OVER, by=LEAD)
    html = page(f"/zh-hans/status/{incident.pk}/")
    assert html.index(OVER["zh-hans"]) < html.index(TEXTS["zh-hans"])
    assert Client().get(f"/en/status/{incident.pk + 1}/").status_code == 404


def test_both_feeds_hold_every_word_said_the_newest_first() -> None:
    incident = opened()
    incidents.close_incident(incident, texts=OVER, by=LEAD)

    feed = ElementTree.fromstring(page("/en/status/feed.xml"))
    assert [entry.findtext(f"{ATOM}summary") for entry in feed.iter(f"{ATOM}entry")] == [
        OVER["en"],
        TEXTS["en"],
    ]
    found = json.loads(page("/zh-hans/status/feed.json"))
    assert [item["content_text"] for item in found["items"]] == [OVER["zh-hans"], TEXTS["zh-hans"]]
    assert len({item["id"] for item in found["items"]}) == 2
    assert found["items"][0]["url"].startswith("http")


def test_a_reader_who_has_the_newest_feed_is_told_so() -> None:
    opened()
    first = Client().get("/en/status/feed.xml")
    again = Client().get("/en/status/feed.xml", headers={"if-modified-since": first["Last-Modified"]})
    assert (again.status_code, again.content) == (304, b"")
