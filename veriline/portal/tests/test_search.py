"""Searching: what comes first, by kind, for whom, marked, and what the API says of it."""

import logging
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from veriline.knowledge.models import ArticlePage, Audience, Incident, IncidentUpdate
from veriline.knowledge.search import shelf, store
from veriline.knowledge.tests import pages
from veriline.portal import answers

SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"

pytestmark = pytest.mark.django_db


@pytest.fixture
def centre() -> dict[str, ArticlePage]:
    """A public article and one for staff, indexed."""
    topic = pages.topic(pages.home())
    found = {
        "public": pages.article(topic, "My deposit has not arrived", lead="Wait for the confirmations."),
        "staff": pages.article(topic, "Deposit of a customer: staff only", audience=Audience.STAFF),
    }
    store.rebuild()
    store.forget()
    return found


@pytest.fixture(autouse=True)
def _forgotten() -> Any:
    yield
    store.forget()


def search(client: Client, **query: Any) -> list[dict[str, Any]]:
    """What the API answers."""
    response = client.get("/api/v1/search", query)
    assert response.status_code == 200, response.content
    results: list[dict[str, Any]] = response.json()["results"]
    return results


def test_the_api_names_the_page_its_kind_and_where_the_words_are(
    client: Client, centre: dict[str, ArticlePage]
) -> None:
    (found,) = search(client, q="deposit", language="en")
    assert (found["id"], found["kind"]) == (str(centre["public"].public_id), "article")
    assert found["url"].endswith(centre["public"].portal_path())
    assert found["marks"] == {"title": [[3, 10]], "excerpt": []}


@pytest.mark.usefixtures("centre")
def test_what_is_for_staff_is_neither_found_nor_counted(client: Client) -> None:
    assert [row["title"] for row in search(client, q="staff only deposit", limit=20)] == [
        "My deposit has not arrived"
    ]
    page = client.get("/en/search", {"q": "staff only deposit"})
    assert page.context["answers"][0].page.title == "My deposit has not arrived"
    assert len(page.context["answers"]) == 1
    assert "staff only</" not in page.content.decode()


@pytest.mark.usefixtures("centre")
def test_the_filter_offers_only_kinds_of_which_one_may_read_something(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert client.get("/en/search?q=deposit").context["kinds"] == {}
    index = store.load()
    monkeypatch.setattr(type(index), "kinds", lambda *_: {"article", "tutorial"})
    page = client.get("/en/search?q=deposit&kind=tutorial")
    assert list(page.context["kinds"]) == ["article", "tutorial"]
    assert page.context["answers"] == []
    text = page.content.decode()
    assert 'href="?q=deposit&amp;kind=tutorial" aria-current="true"' in text
    assert 'href="?q=deposit"' in text
    assert client.get("/en/search?q=deposit&kind=nonsense").context["kind"] == ""


@pytest.mark.usefixtures("centre")
def test_the_api_filters_by_kind_and_refuses_one_it_does_not_know(client: Client) -> None:
    assert len(search(client, q="deposit", kind="article")) == 1
    assert search(client, q="deposit", kind="tutorial") == []
    refused = client.get("/api/v1/search", {"q": "deposit", "kind": "nonsense"})
    assert refused.status_code in {400, 422}
    assert refused.json()["errors"][0]["field"] == "kind"


@pytest.mark.usefixtures("centre")
def test_an_open_incident_about_what_is_named_comes_first(client: Client) -> None:
    incident = Incident.objects.create(
        kind="slow",
        severity="major",
        titles={"en": "Deposits on TRON are late", "zh-hans": "TRON 充值延迟"},
        networks=["tron"],
        started_at=timezone.now(),
    )
    IncidentUpdate.objects.create(
        incident=incident, agent=1, texts={"en": "We are on it.", "zh-hans": "正在处理。"}
    )
    first, second = search(client, q="my trc20 deposit", language="en")
    assert (first["kind"], first["title"], first["excerpt"]) == (
        "incident",
        "Deposits on TRON are late",
        "We are on it.",
    )
    assert first["url"].endswith(f"/en/status/{incident.pk}/")
    assert second["kind"] == "article"
    assert [row["kind"] for row in search(client, q="trc20 deposit", limit=1)] == ["incident"]
    assert search(client, q="trc20 充值", language="zh-hans")[0]["title"] == "TRON 充值延迟"
    assert [row["kind"] for row in search(client, q="bitcoin deposit")] == ["article"]
    assert search(client, q="trc20 deposit", language="xx")[0]["kind"] == "incident"


def test_an_announcement_in_force_about_what_is_named_comes_first_and_for_its_readers_alone(
    client: Client, centre: dict[str, ArticlePage]
) -> None:
    news = pages.shelf(centre["public"].get_parent().get_parent(), "announcements")
    pages.announcement(news, "Deposits on TRON will rest", assets=[], networks=["tron"])
    pages.announcement(news, "TRON, for staff", assets=[], networks=["tron"], audience=Audience.STAFF)
    found = search(client, q="trc20 deposit", language="en")
    assert [(row["kind"], row["title"]) for row in found] == [
        ("announcement", "Deposits on TRON will rest"),
        ("article", "My deposit has not arrived"),
    ]
    assert search(client, q="bitcoin deposit")[0]["kind"] == "article"


@pytest.mark.usefixtures("centre")
def test_a_secret_in_the_apis_query_is_never_searched_nor_logged_req_O1(
    client: Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    searched = answers.store.search
    monkeypatch.setattr(
        answers.store, "search", lambda query, *rest: asked.append(query) or searched(query, *rest)
    )
    caplog.set_level(logging.DEBUG)
    search(client, q=f"my words are {SEED}")
    assert len(asked) == 1
    assert "sausage" not in asked[0] + caplog.text


def test_the_web_server_keeps_no_record_of_what_is_asked() -> None:
    from veriline.project import gunicorn_config

    assert gunicorn_config.accesslog is None
    # An operator may turn it on by GUNICORN_CMD_ARGS: then without query (%(r)s, %(q)s) and referer (%(f)s).
    assert not {"%(r)s", "%(q)s", "%(f)s"} & set(gunicorn_config.access_log_format.split())


def test_without_an_index_the_page_offers_topics_and_a_person(client: Client) -> None:
    pages.article(pages.topic(pages.home()))
    shelf.forget()
    page = client.get("/en/search?q=deposit").content.decode()
    assert "Nothing found for “deposit”" in page
    assert 'href="/en/chat/"' in page
