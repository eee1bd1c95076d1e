"""Nobody gets in who should not: signed out, without a second factor, without an agent's row, of another team."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver
from django.utils import timezone

from tests import people
from veriline.assistant.models import Flow
from veriline.conversations import actions
from veriline.conversations.attachments import keep
from veriline.conversations.models import Conversation
from veriline.desk.actions import make_demo_sign_in
from veriline.desk.models import DemoSignIn
from veriline.desk.urls import urlpatterns
from veriline.insights.models import Gap
from veriline.journal.events import Actor
from veriline.knowledge.tests.test_incidents import opened
from veriline.people.models import Agent, Contact, User
from veriline.routing.models import Offer, QueueEntry

from . import house

pytestmark = pytest.mark.django_db

#: The one door that is open to somebody who is signed out.
OPEN = {"demo_sign_in"}


def addresses(values: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Every address of the desk as (name, path), its blanks filled; the API's are walked in test_api."""

    def walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[tuple[str, str]]:
        for pattern in patterns:
            route = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                if pattern.namespace != "agent_api":
                    yield from walk(pattern.url_patterns, route)
            else:
                yield pattern.name or "", "/" + filled(route)

    def filled(route: str) -> str:
        for name, value in values.items():
            for kind in ("uuid", "slug", "int", "str"):
                route = route.replace(f"<{kind}:{name}>", value)
        assert "<" not in route, f"fill in {route}"
        return route

    yield from walk(urlpatterns, "")


@pytest.fixture
def world() -> dict[str, str]:
    """Ada's conversation with ben, with a file, a contact and an offer: what a stranger would like to see."""
    ben = people.ben()
    talk = house.taken(house.ada(), ben)
    file = keep(talk, b"statement of account\n", name="statement.txt")
    entry = QueueEntry.objects.get(conversation=talk)
    offer = Offer.objects.create(entry=entry, agent=ben, expires_at=entry.entered_at)
    return {
        "conversation": str(talk.public_id),
        "attachment": str(file.public_id),
        "offer": str(offer.pk),
        "contact": str(Contact.objects.get(customer=talk.customer).pk),
        "message": str(talk.messages.earliest("pk").public_id),
        "view": "mine",
        "section": "agents",
        "pk": str(ben.pk),
        "incident": str(opened().pk),
        "gap": str(Gap.objects.create(language="en", key="a question", vector=b"").pk),
        "slug": Flow.objects.create(slug="lost-deposit", name="Lost deposit").slug,
        "secret": "nonsense",
    }


def test_signed_out_every_address_leads_to_sign_in(world: dict[str, str]) -> None:
    client = house.visitor()
    for name, path in addresses(world):
        if name in OPEN:
            continue
        for method in (client.get, client.post):
            response = method(path)
            refused = response.status_code == 405
            led = response.status_code == 302 and response["Location"].startswith("/accounts/login/")
            assert refused or led, (name, path, response.status_code)


def test_a_script_that_is_signed_out_is_told_so(world: dict[str, str]) -> None:
    response = house.visitor(**{"x-requested-with": "fetch"}).get("/q/mine/list/")
    assert response.status_code == 401


def test_the_customers_host_has_no_desk(world: dict[str, str]) -> None:
    client = Client(headers={"host": settings.HELP_HOST})
    client.force_login(
        Agent.objects.get().user, backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    for name, path in addresses(world):
        if path == "/":
            continue
        response = client.get(path, follow=True)
        assert response.status_code in {404, 405}, (name, path, response.status_code)


def test_a_stranger_finds_nothing_of_adas_anywhere(world: dict[str, str]) -> None:
    cleo = people.cleo()
    client = house.signed_in(cleo)
    talk = Conversation.objects.get()
    events = people.events(talk)
    for name, path in addresses(world):
        if name in OPEN:
            continue
        for method in (client.get, client.post):
            response = method(path, {"text": "let me in", "reason": "curious", "agent": cleo.pk}, follow=True)
            assert response.status_code in {200, 403, 404, 405}, (name, path, response.status_code)
            if name == "row":
                assert b"row-item" not in response.content, "as for a conversation that does not exist"
            elif world["conversation"] in path or world["attachment"] in path:
                assert response.status_code in {404, 405}, (name, path, response.status_code)
            body = response.content.decode()
            assert talk.customer.alias not in body, (name, path)
            assert "My deposit is missing" not in body, (name, path)
    assert people.events(talk) == events
    assert not talk.views.exists()


def test_another_agents_history_is_read_only() -> None:
    ben, dora = people.ben(), people.agent("Dora Z.", in_team="Deposits")
    talk = house.taken(house.ada(), ben)
    second = people.conversation(talk.customer)
    Conversation.objects.filter(pk=second.pk).update(agent=dora, turn="agent")
    client = house.script(dora)
    assert client.get(house.path(talk, "pane")).status_code == 200
    for verb in (
        "reply",
        "note",
        "take",
        "resolve",
        "transfer",
        "hand-back",
        "waiting",
        "invite",
        "attachments",
    ):
        assert client.post(house.path(talk, verb), house.words("hello")).status_code == 403, verb
    contact = Contact.objects.get(customer=talk.customer)
    assert client.post(house.path(talk, f"reveal/{contact.pk}"), {"reason": "why not"}).status_code == 403


def test_without_a_second_factor_one_is_led_to_set_one_up() -> None:
    ben = people.ben()
    client = house.visitor()
    client.force_login(ben.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    response = client.get("/q/mine/")
    assert (response.status_code, response["Location"]) == (302, "/accounts/2fa/")
    assert "Set up a passkey" in client.get("/accounts/2fa/").content.decode()


def test_an_account_without_an_agent_has_no_desk() -> None:
    client = house.visitor()
    user = User.objects.create_user("eve@exchange.example")
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get("/q/mine/").status_code == 403


def test_a_deactivated_agent_is_signed_out_at_once() -> None:
    ben = people.ben()
    client = house.signed_in(ben)
    assert client.get("/q/mine/").status_code == 200
    ben.user.is_active = False
    ben.user.save()
    assert client.get("/q/mine/").status_code == 302


def test_settings_are_for_administrators() -> None:
    for role, status in (("agent", 403), ("lead", 403), ("admin", 200)):
        client = house.signed_in(people.agent(f"{role} A.", role=role))
        for path in ("/settings/", "/settings/brand/", "/settings/agents/", "/settings/queues/new/"):
            assert client.get(path).status_code == status, (role, path)


def test_nobody_signs_up() -> None:
    page = house.visitor().get("/accounts/signup/")
    assert "An administrator adds agents" in page.content.decode()


def test_a_demo_sign_in_works_once_and_only_by_its_button() -> None:
    ben = people.ben()
    path = make_demo_sign_in(ben.user).removeprefix(settings.DESK_URL)
    client = house.visitor()
    assert client.get(path).status_code == 200
    assert client.get("/q/mine/").status_code == 302, "opening the link is no sign-in: programs open links"
    assert client.post(path).status_code == 302
    assert client.get("/q/mine/").status_code == 200
    again = house.visitor()
    assert again.post(path).status_code == 410
    assert again.get("/q/mine/").status_code == 302


def test_a_demo_sign_in_ends_after_a_day() -> None:
    ben = people.ben()
    path = make_demo_sign_in(ben.user).removeprefix(settings.DESK_URL)
    DemoSignIn.objects.update(created_at=timezone.now() - timedelta(days=1, seconds=1))
    assert house.visitor().post(path).status_code == 410
    make_demo_sign_in(ben.user)
    assert DemoSignIn.objects.count() == 1, "old ones are swept out"


def test_there_are_no_demo_sign_ins_outside_demo_mode(settings: Any) -> None:
    ben = people.ben()
    path = make_demo_sign_in(ben.user).split("/", 3)[3]
    client = house.visitor()
    client.post(f"/{path}")
    settings.DEMO = False
    assert house.visitor().get(f"/{path}").status_code == 404
    assert client.get("/q/mine/")["Location"] == "/accounts/2fa/", "the exemption ends with demo mode"


def test_demo_mode_says_so_on_every_page() -> None:
    admin = people.agent("Ann A.", role="admin")
    client = house.signed_in(admin)
    for path in (
        "/q/mine/",
        "/me/",
        "/me/keys/",
        "/settings/",
        "/accounts/2fa/",
        "/accounts/password/change/",
    ):
        assert "Demo mode" in client.get(path, follow=True).content.decode(), path
    assert "Demo mode" in house.visitor().get("/accounts/login/").content.decode()


def test_who_may_see_it_may_still_not_act_on_a_closed_one() -> None:
    ben = people.ben()
    talk = house.taken(house.ada(), ben)
    actions.close(talk, actor=Actor("agent", ben.pk))
    response = house.script(ben).post(house.path(talk, "reply"), house.words("too late"))
    assert (response.status_code, response.json()["code"]) == (409, "closed")
