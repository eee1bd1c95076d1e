"""Every address of both hosts, called as nobody, as another customer and as an agent of another team: none tells
anything of ada's, none changes anything of hers, none breaks. New routes are walked as soon as they exist."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLResolver, get_resolver

from tests import people
from veriline.conversations import actions
from veriline.conversations.attachments import keep
from veriline.conversations.models import Attachment, Conversation, Invitation, Message, Rating, View
from veriline.desk.tests import house
from veriline.knowledge.models.kinds import LISTS, PLACES
from veriline.people.actions import prove_email
from veriline.people.models import Agent, Assurance, Contact, Reveal, Team
from veriline.portal import session
from veriline.portal.api import access
from veriline.portal.feeds import FORMS
from veriline.portal.urls import WITHOUT_LANGUAGE
from veriline.routing.models import Offer, Queue

from .callers import customer_of, likely_body, state

pytestmark = pytest.mark.django_db

#: One address for each route that is written as a regular expression. A new one is to be added here.
BY_EXPRESSION = {
    rf"^status/feed\.(?P<form>{FORMS})$": "status/feed.xml",
    rf"^topics/(?P<topic>[-\w]+)/feed\.(?P<form>{FORMS})$": "topics/trading/feed.xml",
    rf"^(?P<place>{'|'.join(LISTS)})/feed\.(?P<form>{FORMS})$": "announcements/feed.xml",
    rf"^(?P<place>{'|'.join(LISTS)})/qr\.svg$": "announcements/qr.svg",
    rf"^(?P<place>{'|'.join(PLACES)})/(?P<number>\d{{1,9}})(?:-(?P<slug>[^/]*))?/$": "articles/1001-x/",
    rf"^(?P<place>{'|'.join(LISTS)})/$": "announcements/",
    r"^announcements/list\.txt(?P<signature>\.sig)?$": "announcements/list.txt",
    r"^announcements/(?P<statement>\d{1,9}-[a-z-]+-\d+)\.txt(?P<signature>\.sig)?$": "announcements/1701-en-1.txt",
    rf"^(?P<rest>(?:(?:{WITHOUT_LANGUAGE})(?:/.*)?)?)$": "chat/",
    r"^confirm-email/(?P<key>[-:\w]+)/$": "confirm-email/abc/",
    r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": "password/reset/key/1-set-password/",
    r"^(\d+)/(.*)$": "1/a.pdf",
    r"^(?P<pk>\d+)/revisions/compare/(?P<revision_id_a>live|earliest|\d+)\.\.\.(?P<revision_id_b>live|latest|\d+)/$":
        "1/revisions/compare/earliest...latest/",
}  # fmt: skip
PARAMETER = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
#: They end the caller's own session, so they come last.
LAST = re.compile(r"logout|sign-out|sessions|inactive|password")
#: Asks processes that do not run here; it has tests of its own (test_health.py).
ELSEWHERE = "/healthz"


@dataclass(frozen=True)
class Hers:
    """What is ada's: her conversation, what identifies her rows, and words that must appear in no stranger's answer."""

    talk: Conversation
    parameters: dict[str, str]
    words: tuple[str, ...]


@pytest.fixture
def hers(settings: Any, tmp_path: Path) -> Hers:
    """Ada's conversation with everything in it that somebody might want."""
    settings.MEDIA_ROOT = tmp_path
    ben = people.ben()
    talk = house.ada(says="CANARY-message 我的存款没有到账", uid="7700canary77")
    customer = talk.customer
    customer.alias = "CANARY-alias"
    customer.save()
    prove_email(customer, "canary-ada@example.com")
    actions.open_conversation(
        talk.inbox, customer=customer, assurance=Assurance.ACCOUNT, language="en",
        page_url="https://canary.example/", client={"app": "CANARY-app"},
    )  # fmt: skip
    offer = Offer.objects.create(
        entry=talk.queue_entries.get(left_at=None), agent=ben, expires_at="2099-01-01T00:00:00Z"
    )
    actions.assign(talk, ben)
    actions.reply(talk, "CANARY-reply", agent=ben, dedupe_key="r")
    actions.write_note(talk, "CANARY-note", agent=ben, dedupe_key="n")
    actions.rate(talk, Rating.Choice.BAD, text="CANARY-rating")
    file = keep(talk, b"CANARY-file", name="CANARY-name.txt")
    Attachment.objects.filter(pk=file.pk).update(
        message=Message.objects.filter(conversation=talk).latest("pk")
    )
    talk.refresh_from_db()
    conversation, attachment = str(talk.public_id), str(file.public_id)
    parameters = {
        "conversation": conversation, "conversation_id": conversation,
        "attachment": attachment, "attachment_id": attachment,
        "contact": str(Contact.objects.get(value="canary-ada@example.com").pk), "offer": str(offer.pk),
        "pk": str(ben.pk), "language": "en", "view": "mine", "section": "agents", "topic": "deposits",
    }  # fmt: skip
    words = ("CANARY-", "canary-ada@", "Ada Lovelace", "7700canary77", "canary.example")
    return Hers(talk, parameters, words)


def routes(urlconf: str) -> Iterator[str]:
    """Every route, as Django writes it."""

    def walk(resolver: URLResolver, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for pattern in resolver.url_patterns:
            here = (*before, str(pattern.pattern))
            if isinstance(pattern, URLResolver):
                yield from walk(pattern, here)
            else:
                yield here

    for parts in walk(get_resolver(urlconf), ()):
        for part in parts:
            assert "(" not in part or part in BY_EXPRESSION, f"name an address for {part} in BY_EXPRESSION"
        yield "/" + "".join(BY_EXPRESSION.get(part, part).strip("^$") for part in parts)


def addresses(urlconf: str, parameters: dict[str, str]) -> list[str]:
    """Every route with ada's ids in it, those that end a session last."""

    def value(found: re.Match[str]) -> str:
        kind, name = found["kind"], found["name"]
        given = parameters.get(name)
        if given is not None and not (name == "pk" and kind in {"uuid", "str"}):
            return given
        return {"int": "1", "uuid": str(uuid4()), "uuidstr": str(uuid4())}.get(kind or "str", "x")

    found = {PARAMETER.sub(value, route) for route in routes(urlconf)} - {ELSEWHERE}
    return sorted(found, key=lambda path: (bool(LAST.search(path)), path))


def calls(client: Client, path: str, headers: dict[str, str]) -> Iterator[tuple[str, Any]]:
    """That address by every method that may do something, with what a form or a script would send."""
    form = {
        **{name: str(value) for name, value in likely_body().items()},
        "reason": "curious", "team": "1", "presence": "available", "password": "x", "login": "canary@example.com",
        "to": "agent", "identity_token": "x", "solved": "yes", "theme": "dark", "next": "https://evil.example/",
    }  # fmt: skip
    yield "GET", client.get(path, headers=headers)
    if path.startswith("/api/"):
        yield "POST", client.post(path, likely_body(), content_type="application/json", headers=headers)
        yield "DELETE", client.delete(path, headers=headers)
    file = SimpleUploadedFile("a.txt", b"hello")
    yield "POST form", client.post(path, form | {"file": file}, headers=headers)
    yield "POST fetch", client.post(path, form, headers=headers | {"x-requested-with": "fetch"})


def faults(client: Client, paths: list[str], words: tuple[str, ...], headers: dict[str, str]) -> list[str]:
    """What was told or broke, one line each."""
    client.raise_request_exception = False
    found = []
    for path in paths:
        for method, answer in calls(client, path, headers):
            content = house.body(answer) if answer.streaming else answer.content
            said = f"{answer.headers} {answer.cookies} {content.decode(errors='replace')}"
            if answer.status_code >= 500:
                found.append(f"{method} {path}: {answer.status_code}")
            found += [f"{method} {path}: {answer.status_code} tells {word}" for word in words if word in said]
            if answer.get("Location", "").startswith("https://evil.example"):
                found.append(f"{method} {path}: leads to another site")
    return found


def kept(hers: Hers) -> tuple[Any, ...]:
    """Everything of ada's that no stranger may change."""
    talk = hers.talk
    return (
        state(talk),
        [(row.pk, row.text) for row in talk.messages.order_by("pk")],
        talk.tokens.count(),
        talk.transfer_codes.count(),
        Reveal.objects.count(),
        Invitation.objects.count(),
        View.objects.filter(conversation=talk).count(),
        list(Attachment.objects.filter(conversation=talk).values_list("pk", "message")),
        list(Contact.objects.filter(customer=talk.customer).values_list("value", "verified_at")),
        list(
            Agent.objects.exclude(alias="Cleo X.")
            .order_by("pk")
            .values_list("alias", "role", "user__is_active")
        ),
        list(Queue.objects.values_list("slug", "team")),
        Team.objects.count(),
        Offer.objects.filter(accepted_at=None, declined_at=None).count(),
    )


@pytest.mark.parametrize("host", ["help", "desk"])
def test_nobody_learns_nothing_and_breaks_nothing(hers: Hers, host: str) -> None:
    client = Client() if host == "help" else house.visitor()
    before = kept(hers)
    assert not faults(client, _paths(host, hers), hers.words, {access.PASS_HEADER: access.operator_pass()})
    assert kept(hers) == before


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_another_customer_learns_nothing_of_adas(hers: Hers, language: str) -> None:
    """Cleo is signed in at the help centre, and calls the API with the key of a conversation of her own."""
    cleo = people.customer()
    client = Client()
    store = client.session
    store[session.CUSTOMER], store["assurance"] = str(cleo.public_id), 1
    store.save()
    client.cookies[django_settings.SESSION_COOKIE_NAME] = store.session_key or ""
    assert client.get("/api/v1/me/conversations").status_code == 200
    hers.parameters["language"] = language
    before = kept(hers)
    assert not faults(
        client, _paths("help", hers), hers.words, customer_of(people.conversation(cleo)).headers
    )
    assert kept(hers) == before


def test_an_agent_of_another_team_learns_nothing_of_adas(hers: Hers) -> None:
    client = house.signed_in(people.cleo())
    paths = _paths("desk", hers)
    before = kept(hers)
    assert not faults(client, [path for path in paths if not LAST.search(path)], hers.words, {})
    assert client.get("/me/").status_code == 200, "the walk has signed cleo out: name that address in LAST"
    assert not faults(client, [path for path in paths if LAST.search(path)], hers.words, {})
    assert kept(hers) == before


def test_the_walk_would_find_what_it_looks_for(hers: Hers) -> None:
    """Ben, whose conversation it is, is told every word; so a stranger's silence means something."""
    ben = Agent.objects.get(alias="Ben T.")
    found = faults(house.signed_in(ben), [f"/c/{hers.talk.public_id}/pane/"], hers.words, {})
    assert {word for word in hers.words for line in found if line.endswith(word)} >= {
        "CANARY-",
        "7700canary77",
    }


def _paths(host: str, hers: Hers) -> list[str]:
    return addresses(
        django_settings.ROOT_URLCONF if host == "help" else django_settings.DESK_URLCONF, hers.parameters
    )
