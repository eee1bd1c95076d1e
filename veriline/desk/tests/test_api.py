"""The Agent API: the rights of the pages, keyset lists, gapless events, grants for what one may see."""

import time
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings
from django.test import Client

from tests import people
from veriline.conversations.attachments import keep
from veriline.conversations.models import Conversation, Message, View
from veriline.live import grants
from veriline.people.models import Agent

from . import house

pytestmark = pytest.mark.django_db
ROOT = "/api/v1/agent"


@pytest.fixture
def ben() -> Agent:
    return people.ben()


@pytest.fixture
def talk(ben: Agent) -> Conversation:
    return house.taken(house.ada(), ben)


@pytest.fixture
def api(ben: Agent) -> Client:
    return house.signed_in(ben)


def post(client: Client, path: str, body: dict[str, Any] | None = None) -> Any:
    return client.post(f"{ROOT}{path}", body or {}, content_type="application/json")


def said(text: str, **more: Any) -> dict[str, Any]:
    return {"client_id": str(uuid4()), "text": text, **more}


def granted(client: Client, streams: list[str] | None = None) -> grants.Grant:
    answer = post(client, "/live-grant", {} if streams is None else {"streams": streams}).json()
    return grants.read(answer["grant"], grants.key(settings.SECRET_KEY), time.time())


def test_signed_out_it_answers_401_as_problem_details() -> None:
    response = house.visitor().get(f"{ROOT}/conversations")
    assert response.status_code == 401
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["type"] == "/problems/signed-out"


def test_without_a_second_factor_it_answers_401(ben: Agent) -> None:
    client = house.visitor()
    client.force_login(ben.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(f"{ROOT}/conversations").status_code == 401


def test_unsafe_calls_need_the_csrf_token(ben: Agent, talk: Conversation) -> None:
    house.signed_in(ben)
    client = Client(enforce_csrf_checks=True, headers={"host": settings.DESK_HOST})
    client.force_login(ben.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert post(client, f"/conversations/{talk.public_id}/resolve").status_code == 403
    assert "closure_started" not in people.events(talk)


def test_the_stranger_gets_404_and_empty_lists_everywhere(talk: Conversation) -> None:
    file = keep(talk, b"statement\n", name="s.txt")
    client = house.signed_in(people.cleo())
    for view in ("mine", "unassigned", "vip", "emergency", "waiting", "done"):
        assert client.get(f"{ROOT}/conversations?view={view}").json()["items"] == []
    one = f"/conversations/{talk.public_id}"
    assert client.get(f"{ROOT}{one}/events").status_code == 404
    assert client.get(f"{ROOT}{one}/attachments/{file.public_id}").status_code == 404
    for verb, body in (
        ("take", {}),
        ("reply", said("hi")),
        ("note", said("hi")),
        ("transfer", {"agent": 1}),
        ("resolve", {}),
        ("resolve/undo", {}),
        ("reopen", {}),
    ):
        assert post(client, f"{one}/{verb}", body).status_code == 404, verb
    assert granted(client, [str(talk.public_id)]).streams == ()
    assert not View.objects.exists()


def test_lists_by_cursor(ben: Agent, api: Client) -> None:
    talks = [house.guest() for _ in range(5)]
    seen, cursor = [], ""
    for _ in range(3):
        page = api.get(f"{ROOT}/conversations", {"view": "unassigned", "limit": 2, "after": cursor}).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["cursor"]
    assert seen == [str(talk.public_id) for talk in talks]
    assert cursor == ""


def test_events_are_gapless_and_the_reading_is_recorded(ben: Agent, talk: Conversation, api: Client) -> None:
    answer = api.get(f"{ROOT}/conversations/{talk.public_id}/events").json()
    assert [event["seq"] for event in answer["events"]] == list(range(1, talk.last_seq + 1))
    assert answer["last_seq"] == talk.last_seq
    assert View.objects.filter(conversation=talk, agent=ben).count() == 1


def test_take_reply_note_resolve(ben: Agent, api: Client) -> None:
    talk = house.guest()
    one = f"/conversations/{talk.public_id}"
    assert post(api, f"{one}/take").status_code == 204
    body = said("Hello")
    first, second = post(api, f"{one}/reply", body), post(api, f"{one}/reply", body)
    assert first.status_code == second.status_code == 201
    assert first.json()["id"] == second.json()["id"]
    assert post(api, f"{one}/note", said("looks fine")).status_code == 201
    assert list(Message.objects.exclude(kind="customer").values_list("kind", "text")) == [
        ("agent", "Hello"),
        ("note", "looks fine"),
    ]
    assert "effective_at" in post(api, f"{one}/resolve").json()
    assert post(api, f"{one}/resolve/undo").status_code == 204
    assert post(api, f"{one}/resolve/undo").status_code == 409


def test_a_crossing_an_empty_text_and_a_blank_are_refused(talk: Conversation, api: Client) -> None:
    one = f"/conversations/{talk.public_id}"
    people.says(talk, "one more thing")
    crossed = post(api, f"{one}/reply", said("Late", read_seq=2))
    assert (crossed.status_code, crossed.json()["errors"][0]["code"]) == (409, "crossed")
    assert post(api, f"{one}/reply", said("  ")).json()["errors"][0]["code"] == "empty"
    assert post(api, f"{one}/reply", said("Dear {alias}")).json()["errors"][0]["code"] == "unfilled"
    assert post(api, f"{one}/reply", {"text": "no id"}).status_code == 422


def test_transfer_needs_one_receiver(talk: Conversation, api: Client) -> None:
    one = f"/conversations/{talk.public_id}/transfer"
    assert post(api, one).status_code == 422
    assert post(api, one, {"agent": 1, "team": 1}).status_code == 422
    assert post(api, one, {"agent": 999_999}).status_code == 404
    dora = people.agent("Dora Z.")
    assert post(api, one, {"agent": dora.pk}).status_code == 204
    talk.refresh_from_db()
    assert talk.agent == dora


def test_a_grant_opens_the_own_open_ones_or_those_asked_for_that_one_may_see(
    ben: Agent, talk: Conversation, api: Client
) -> None:
    waiting = house.guest()
    hidden = house.taken(house.guest(), people.agent("Dora Z."))
    assert granted(api).streams == (str(talk.public_id),)
    asked = [str(each.public_id) for each in (talk, waiting, hidden)]
    grant = granted(api, asked)
    assert set(grant.streams) == set(asked[:2])
    assert (grant.agent, grant.teams) == (ben.pk, (people.team().pk,))
    assert granted(api, []).streams == ()


def test_a_grant_does_not_carry_the_session_key(ben: Agent, api: Client) -> None:
    grant = granted(api)
    assert api.session.session_key not in grant.user_session
    assert grant.user_session == granted(api).user_session


def test_files_by_the_api(talk: Conversation, api: Client) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    one = f"{ROOT}/conversations/{talk.public_id}/attachments"
    kept = api.post(one, {"file": SimpleUploadedFile("s.txt", b"statement\n")})
    assert kept.status_code == 201
    response = api.get(f"{one}/{kept.json()['attachment']}")
    assert response["Content-Disposition"].startswith("attachment")
    assert house.body(response) == b"statement\n"
    assert api.post(one, {"file": SimpleUploadedFile("s.png", b"MZ not a picture")}).status_code == 422


def test_the_api_describes_itself(api: Client) -> None:
    paths = api.get(f"{ROOT}/openapi.json").json()["paths"]
    assert f"{ROOT}/live-grant" in paths
    assert f"{ROOT}/conversations/{{conversation}}/reply" in paths
