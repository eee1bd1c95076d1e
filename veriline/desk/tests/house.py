"""What the desk's tests stand on: signed-in clients, a conversation of ada's that ben has, a second factor."""

from typing import Any
from uuid import uuid4

from allauth.mfa.totp.internal import auth as totp
from django.conf import settings
from django.test import Client

from tests import people
from veriline.conversations import actions
from veriline.conversations.inbound import Inbound
from veriline.conversations.intake import receive
from veriline.conversations.models import Conversation
from veriline.journal.events import Actor
from veriline.people.actions import recognise_account
from veriline.people.identity import Claims
from veriline.people.models import Agent, Assurance
from veriline.routing import actions as routing
from veriline.routing.models import Queue

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


def visitor(**headers: str) -> Client:
    """A browser at the desk's host, signed out."""
    return Client(headers={"host": settings.DESK_HOST, **headers})


def signed_in(agent: Agent, **headers: str) -> Client:
    """A browser at the desk's host of an agent with an authenticator app."""
    if not agent.user.authenticator_set.exists():  # type: ignore[attr-defined]
        totp.TOTP.activate(agent.user, SECRET)
    client = visitor(**headers)
    client.force_login(agent.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def script(agent: Agent) -> Client:
    """As `signed_in`, asking as the page's own scripts do."""
    return signed_in(agent, **{"x-requested-with": "fetch"})


def ada(
    *, tier: str = "", uid: str = "90114821", language: str = "en", says: str = "My deposit is missing"
) -> Conversation:
    """Ada, known to the exchange, asked for a person and waits in the general queue."""
    customer = recognise_account(
        Claims(uid=uid, tier=tier, language=language, region="SG", name="Ada Lovelace")
    )
    talk = people.conversation(customer, language=language, assurance=Assurance.ACCOUNT)
    people.says(talk, says)
    wait(talk)
    return talk


def guest(says: str = "I need help", *, language: str = "en") -> Conversation:
    """A guest who waits in the general queue."""
    talk = people.conversation(language=language)
    people.says(talk, says)
    wait(talk)
    return talk


def sends(talk: Conversation, text: str, **more: Any) -> None:
    """The customer sends words with a language, fields or files."""
    receive(
        Inbound(inbox=talk.inbox, conversation=talk.public_id, dedupe_key=str(uuid4()), text=text, **more)
    )


def wait(talk: Conversation) -> None:
    """The customer asks for a person and is placed."""
    if not Queue.objects.exists():
        people.queue()
    actions.request_handoff(talk, reason="phrase", actor=Actor("customer", talk.customer_id))
    routing.place(talk)
    talk.refresh_from_db()


def taken(talk: Conversation, agent: Agent) -> Conversation:
    """That agent has it."""
    assert routing.take(talk, agent=agent)
    talk.refresh_from_db()
    return talk


def words(text: str, **more: Any) -> dict[str, Any]:
    """The fields of a composer."""
    return {"text": text, "client_id": str(uuid4()), **more}


def path(talk: Conversation, verb: str = "") -> str:
    """An address of a conversation."""
    return f"/c/{talk.public_id}/{verb + '/' if verb else ''}"


def body(response: Any) -> bytes:
    """What a streamed answer holds; its file is closed without the signal that would end the test's connection."""
    data = b"".join(response.streaming_content)
    for close in response._resource_closers:
        close()
    return data
