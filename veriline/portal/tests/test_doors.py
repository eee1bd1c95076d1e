"""Signing in: by mail link and by the exchange's token, never by a password; and who may open a conversation."""

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import jwt
import pytest
from django.core import mail as outbox
from django.test import Client
from django.utils import timezone

from tests import people
from veriline.conversations import tokens
from veriline.conversations.models import Conversation
from veriline.people.actions import add_contact, make_return_link, recognise_email
from veriline.people.models import Assurance, Customer, EmailLink, IdentityKey
from veriline.portal.tasks import mail_sign_in_link

pytestmark = pytest.mark.django_db

KEY = "a shared secret of more than thirty-two bytes"


def asks(client: Client, email: str = "ada@example.com", language: str = "en") -> str:
    """Fills in the form; returns the page."""
    return client.post(f"/{language}/sign-in/", {"email": email}).content.decode()


def mailed() -> str:
    """Runs the job of the newest link; returns the path in the mail."""
    mail_sign_in_link(link=EmailLink.objects.latest("pk").pk)
    found = re.search(r"http://localhost:8000(/\S+)", str(outbox.outbox[-1].body))
    assert found is not None
    return found[1]


def signed_in(client: Client, email: str = "ada@example.com") -> Customer:
    """Somebody who came in by link."""
    asks(client, email)
    client.post(mailed())
    customer = recognise_email(email)
    assert customer is not None
    return customer


def test_a_link_signs_in_by_its_button_alone_and_once(client: Client) -> None:
    asks(client)
    path = mailed()
    page = client.get(path)
    assert (page.status_code, page["Referrer-Policy"]) == (200, "same-origin")
    assert "no-cache" in page["Cache-Control"]
    client.head(path)
    assert EmailLink.objects.get().used_at is None, "mail scanners open links"
    assert client.post(path)["Location"] == "/en/account/"
    assert "My page" in client.get("/en/").content.decode()
    again = Client().post(path)
    assert again.status_code == 410
    assert "used before or is too old" in again.content.decode()


def test_the_form_is_safe_from_forgery(client: Client) -> None:
    asks(client)
    path = mailed()
    assert Client(enforce_csrf_checks=True).post(path).status_code == 403
    assert EmailLink.objects.get().used_at is None


def test_the_answer_is_the_same_whether_we_know_the_address_or_not(client: Client) -> None:
    signed_in(client, "ada@example.com")
    known, unknown = (asks(Client(), email) for email in ("ada@example.com", "eva@example.com"))
    assert known.replace("ada@", "eva@") == unknown
    assert "If eva@example.com can get a link now, it is on its way." in unknown


def test_a_thousand_requests_for_a_new_address_make_one_mail_a_day(client: Client) -> None:
    answers = {client.post("/en/sign-in/", {"email": "Ada@Example.com"}, REMOTE_ADDR=f"10.0.{n}.1").status_code
               for n in range(30)}  # fmt: skip
    assert answers == {200}
    assert EmailLink.objects.count() == 1


def test_often_from_one_address_is_asked_to_wait(client: Client) -> None:
    last = [client.post("/zh-hans/sign-in/", {"email": f"a{n}@example.com"}) for n in range(11)][-1]
    assert last.status_code == 429
    assert int(last["Retry-After"]) > 0
    assert "操作过于频繁" in last.content.decode()


@pytest.mark.parametrize(
    "email", ["", "ada", "ada@", "a b@example.com", "x" * 300 + "@example.com", "ada@x\n.com"]
)
def test_a_bad_address_is_told_at_the_top_and_at_the_field(client: Client, email: str) -> None:
    page = asks(client, email)
    assert "<title>Error: Sign in" in page
    assert page.index('role="alert"') < page.index("<h1")
    assert 'aria-invalid="true"' in page
    assert 'id="email-error"' in page
    assert not EmailLink.objects.exists()


def test_an_old_link_offers_a_new_one(client: Client) -> None:
    asks(client)
    path = mailed()
    EmailLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    page = client.post(path)
    assert page.status_code == 410
    assert 'name="email"' in page.content.decode()


def test_guessing_links_is_slowed_down(client: Client) -> None:
    statuses = [client.post(f"/en/sign-in/{uuid4()}/").status_code for _ in range(25)]
    assert statuses[0] == 410
    assert statuses[-1] == 429


def test_signing_in_changes_the_session_key_and_out_forgets_it(client: Client) -> None:
    client.get("/en/account/")
    signed_in(client)
    key = client.session.session_key
    signed_in(Client(), "eva@example.com")
    assert client.session.session_key == key
    assert client.post("/en/sign-out/")["Location"] == "/en/"
    assert "Sign in" in client.get("/en/account/").content.decode()
    assert client.get("/en/sign-out/").status_code == 405


# ---- conversations


def test_my_open_conversations_are_on_my_page_and_open_by_a_one_time_code(client: Client) -> None:
    ada = signed_in(client)
    talk = people.conversation(ada)
    closed = people.conversation(ada)
    Conversation.objects.filter(pk=closed.pk).update(closed_at=timezone.now())
    page = client.get("/en/account/").content.decode()
    assert f"/en/chat/{talk.public_id}/" in page
    assert str(closed.public_id) not in page
    address, code = client.get(f"/en/chat/{talk.public_id}/")["Location"].split("#code=")
    assert address == "/en/chat/"
    assert tokens.use_transfer_code(code) == talk
    assert tokens.use_transfer_code(code) is None


def test_the_customer_api_knows_who_signed_in_here(client: Client) -> None:
    assert client.get("/api/v1/me/conversations").status_code == 401
    talk = people.conversation(signed_in(client))
    mine = client.get("/api/v1/me/conversations").json()["conversations"]
    assert [one["conversation"] for one in mine] == [str(talk.public_id)]


def test_a_stranger_cannot_open_my_conversation(client: Client) -> None:
    talk = people.conversation(people.customer())
    assert client.get(f"/en/chat/{talk.public_id}/")["Location"] == "/en/sign-in/?why=conversation"
    signed_in(client, "cleo@example.com")
    assert client.get(f"/en/chat/{talk.public_id}/").status_code == 404
    assert client.get(f"/en/chat/{uuid4()}/").status_code == 404
    assert not talk.transfer_codes.exists()


def test_a_reply_notice_brings_back_to_its_conversation_and_proves_the_mailbox(client: Client) -> None:
    guest = people.customer()
    talk = people.conversation(guest)
    contact = add_contact(guest, email="ada@example.com")
    secret = make_return_link(contact, conversation=talk.public_id, language="en")
    path = f"/en/chat/{talk.public_id}/{secret}/"
    assert "Open your conversation" in client.get(path).content.decode()
    response = client.post(path)
    assert response["Location"] == f"/en/chat/{talk.public_id}/"
    assert client.get(response["Location"])["Location"].startswith("/en/chat/#code=")
    talk.refresh_from_db()
    assert talk.assurance == Assurance.CONTACT
    assert recognise_email("ada@example.com") == guest


def test_the_link_of_an_account_conversation_opens_it_without_lowering_its_level(client: Client) -> None:
    account = people.customer()
    talk = people.conversation(account, assurance=Assurance.ACCOUNT)
    signed_in(Client(), "ada@example.com")
    contact = add_contact(account, email="ada@example.com")
    secret = make_return_link(contact, conversation=talk.public_id, language="en")
    client.post(f"/en/chat/{talk.public_id}/{secret}/")
    assert client.get(f"/en/chat/{talk.public_id}/").status_code == 302
    talk.refresh_from_db()
    assert (talk.customer, talk.assurance) == (account, Assurance.ACCOUNT)


def test_a_link_does_not_open_another_conversation_by_its_address(client: Client) -> None:
    guest = people.customer()
    talk, other = people.conversation(guest), people.conversation(people.customer())
    contact = add_contact(guest, email="ada@example.com")
    secret = make_return_link(contact, conversation=talk.public_id, language="en")
    response = client.post(f"/en/chat/{other.public_id}/{secret}/")
    assert response["Location"] == f"/en/chat/{talk.public_id}/"
    assert client.get(f"/en/chat/{other.public_id}/").status_code == 404


# ---- the exchange's token


@pytest.fixture
def key() -> IdentityKey:
    """A key of the exchange."""
    return IdentityKey.objects.create(
        kid="k1", algorithm="HS256", key=KEY, issuer="https://exchange.example", audience="help"
    )


def token(**changes: Any) -> str:
    """What the exchange signs for its signed-in customer."""
    claims = {"iss": "https://exchange.example", "aud": "help", "sub": "90114821", "jti": str(uuid4()),
              "exp": timezone.now() + timedelta(minutes=5)}  # fmt: skip
    return jwt.encode({**claims, **changes}, KEY, "HS256", {"kid": "k1"})


@pytest.mark.usefixtures("key")
def test_the_exchanges_token_signs_in_from_another_site() -> None:
    client = Client(enforce_csrf_checks=True)
    response = client.post("/en/sign-in/token/", {"identity_token": token(), "next": "/en/contact/"})
    assert response["Location"] == "/en/contact/"
    customer = Customer.objects.get(uid="90114821")
    talk = people.conversation(customer, assurance=Assurance.ACCOUNT)
    assert f"/en/chat/{talk.public_id}/" in client.get("/en/account/").content.decode()


@pytest.mark.usefixtures("key")
def test_a_token_is_good_once_and_leads_to_no_other_site(client: Client) -> None:
    once = token()
    first = client.post("/en/sign-in/token/", {"identity_token": once, "next": "https://evil.example/"})
    assert first["Location"] == "/en/account/"
    again = Client().post("/en/sign-in/token/", {"identity_token": once})
    assert again.status_code == 403
    assert "too old or could not be checked" in again.content.decode()


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize(
    "bad", ["", "x.y.z", token(exp=timezone.now() - timedelta(minutes=2)), token(aud="desk")]
)
def test_a_bad_token_signs_nobody_in(client: Client, bad: str) -> None:
    assert client.post("/en/sign-in/token/", {"identity_token": bad}).status_code == 403
    assert not Customer.objects.filter(uid="90114821").exists()
    assert "Sign in" in client.get("/en/account/").content.decode()


def test_the_tokens_address_leads_a_reader_to_the_form(client: Client) -> None:
    assert client.get("/en/sign-in/token/")["Location"] == "/en/sign-in/"


@pytest.mark.usefixtures("key")
def test_another_persons_sign_in_keeps_nothing_of_the_one_before(client: Client) -> None:
    guest = people.customer()
    talk = people.conversation(guest)
    contact = add_contact(guest, email="ada@example.com")
    secret = make_return_link(contact, conversation=talk.public_id, language="en")
    client.post(f"/en/chat/{talk.public_id}/{secret}/")
    client.post("/en/sign-in/token/", {"identity_token": token()})
    assert client.get(f"/en/chat/{talk.public_id}/").status_code == 404
