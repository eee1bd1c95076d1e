"""What an agent does from the page: rows, events, refusals in words; nothing sent twice or over a newer message."""

from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Conversation, Message
from veriline.journal.events import Actor
from veriline.limits.models import Bucket
from veriline.people.models import Agent, Contact, Reveal
from veriline.routing.models import Offer, QueueEntry

from . import house

pytestmark = pytest.mark.django_db


@pytest.fixture
def ben() -> Agent:
    return people.ben()


@pytest.fixture
def talk(ben: Agent) -> Conversation:
    """Ada's, with ben."""
    return house.taken(house.ada(), ben)


@pytest.fixture
def page(ben: Agent) -> Client:
    """Ben's page, asking by script."""
    return house.script(ben)


def test_taking_it_makes_it_mine(ben: Agent, page: Client) -> None:
    talk = house.guest()
    assert page.post(house.path(talk, "take")).json()["words"] == "It is yours."
    talk.refresh_from_db()
    assert (talk.agent, talk.turn) == (ben, "agent")
    assert people.events(talk)[-2:] == ["queue_left", "agent_joined"]


def test_it_is_not_taken_twice(page: Client) -> None:
    talk = house.taken(house.guest(), people.agent("Dora Z.", role="lead"))
    actions.invite(talk, agent=Agent.objects.get(alias="Ben T."), by=talk.agent)
    response = page.post(house.path(talk, "take"))
    assert (response.status_code, response.json()["code"]) == (409, "taken")


def test_a_reply_reaches_the_customer_once_however_often_it_is_sent(talk: Conversation, page: Client) -> None:
    fields = house.words("We are looking into it.", read_seq=talk.last_seq)
    for _ in range(2):
        assert page.post(house.path(talk, "reply"), fields).status_code == 200
    sent = Message.objects.filter(conversation=talk, kind="agent")
    assert [message.text for message in sent] == ["We are looking into it."]
    talk.refresh_from_db()
    assert talk.turn == "customer"


def test_replying_claims_what_waits(ben: Agent, page: Client) -> None:
    talk = house.guest()
    assert page.post(house.path(talk, "reply"), house.words("Hello")).status_code == 200
    talk.refresh_from_db()
    assert talk.agent == ben
    assert not QueueEntry.objects.filter(conversation=talk, left_at=None).exists(), (
        "it waits in no line any more"
    )


def test_a_reply_that_crosses_a_newer_message_stops(talk: Conversation, page: Client) -> None:
    fields = house.words("Answer to the first", read_seq=talk.last_seq)
    people.says(talk, "wait, something else")
    response = page.post(house.path(talk, "reply"), fields)
    assert (response.status_code, response.json()["code"]) == (409, "crossed")
    assert response.json()["words"].startswith(f"{talk.customer.alias} wrote again ")
    assert not Message.objects.filter(kind="agent").exists()
    assert page.post(house.path(talk, "reply"), fields | {"anyway": "1"}).status_code == 200
    assert Message.objects.filter(kind="agent").count() == 1


def test_a_reply_sent_again_after_a_lost_answer_is_no_crossing(talk: Conversation, page: Client) -> None:
    fields = house.words("On it", read_seq=talk.last_seq)
    page.post(house.path(talk, "reply"), fields)
    people.says(talk, "thanks")
    assert page.post(house.path(talk, "reply"), fields).status_code == 200
    assert Message.objects.filter(kind="agent").count() == 1


def test_send_and_wait_waits(talk: Conversation, page: Client) -> None:
    page.post(house.path(talk, "reply"), house.words("Which coin?", and_wait="1"))
    talk.refresh_from_db()
    assert talk.turn == "customer"


def test_unfilled_variables_are_not_sent(talk: Conversation, page: Client) -> None:
    response = page.post(house.path(talk, "reply"), house.words("Dear {alias}, about {uid}"))
    assert (response.status_code, response.json()["words"]) == (
        422,
        "Fill in or remove {alias}, {uid} first.",
    )
    assert not Message.objects.filter(kind="agent").exists()
    assert page.post(house.path(talk, "reply"), house.words('JSON is {"a": 1} {braces}')).status_code == 200


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_is_not_sent(text: str, talk: Conversation, page: Client) -> None:
    assert page.post(house.path(talk, "reply"), house.words(text)).status_code == 422
    assert page.post(house.path(talk, "note"), house.words(text)).status_code == 422


def test_too_much_is_refused_in_words(talk: Conversation, page: Client) -> None:
    response = page.post(house.path(talk, "reply"), house.words("x" * 20_001))
    assert "20,000" in response.json()["words"]


def test_a_secret_an_agent_types_is_not_stored(talk: Conversation, page: Client) -> None:
    seed = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    page.post(house.path(talk, "reply"), house.words(f"Is your phrase {seed}?"))
    page.post(house.path(talk, "note"), house.words(f"phrase {seed}"))
    texts = Message.objects.filter(kind__in=["agent", "note"]).values_list("text", flat=True)
    assert all("[[removed:seed_phrase]]" in text and "sausage" not in text for text in texts)


def test_a_note_stays_inside(talk: Conversation, page: Client) -> None:
    before = talk.last_public_seq
    page.post(house.path(talk, "note"), house.words("looks genuine"))
    talk.refresh_from_db()
    assert people.events(talk)[-1] == "note_written"
    assert talk.last_public_seq == before


def test_a_note_of_one_agent_cannot_pose_as_anothers(talk: Conversation, page: Client) -> None:
    shared = str(uuid4())
    page.post(house.path(talk, "note"), {"text": "mine", "client_id": shared})
    dora = people.agent("Dora Z.", role="lead")
    house.script(dora).post(house.path(talk, "note"), {"text": "hers", "client_id": shared})
    assert set(Message.objects.filter(kind="note").values_list("text", "agent__alias")) == {
        ("mine", "Ben T."),
        ("hers", "Dora Z."),
    }


def test_resolve_and_undo(talk: Conversation, page: Client) -> None:
    done = page.post(house.path(talk, "resolve")).json()
    assert done["undo"] == house.path(talk, "resolve/undo")
    talk.refresh_from_db()
    assert talk.closed_at is None, "the customer sees it after the undo time"
    assert page.post(done["undo"]).json()["words"] == "Taken back. It is open."
    assert people.events(talk)[-2:] == ["closure_started", "closure_undone"]
    assert page.post(done["undo"]).status_code == 409


def test_reopening_gives_it_to_whoever_reopens(talk: Conversation, ben: Agent, page: Client) -> None:
    actions.close(talk, actor=actions.Actor("agent", ben.pk))
    assert page.post(house.path(talk, "reopen")).status_code == 200
    talk.refresh_from_db()
    assert (talk.closed_at, talk.agent, talk.turn) == (None, ben, "agent")


def test_transfer_to_a_colleague_and_to_a_team(talk: Conversation, page: Client) -> None:
    dora = people.agent("Dora Z.")
    assert page.post(house.path(talk, "transfer"), {"agent": dora.pk}).json()["words"] == "Passed to Dora Z.."
    talk.refresh_from_db()
    assert talk.agent == dora
    elsewhere = people.queue("deposits", in_team="Deposits")
    house.script(dora).post(house.path(talk, "transfer"), {"team": elsewhere.team.pk})
    talk.refresh_from_db()
    assert (talk.agent, talk.team, talk.turn) == (None, elsewhere.team, "queue")


def test_transfer_to_nobody_is_not_found(talk: Conversation, page: Client) -> None:
    for fields in ({}, {"agent": "99999"}, {"agent": "x"}, {"team": "-1"}):
        assert page.post(house.path(talk, "transfer"), fields).status_code == 404


def test_hand_back_gives_the_turn_to_the_assistant(talk: Conversation, page: Client) -> None:
    page.post(house.path(talk, "hand-back"))
    talk.refresh_from_db()
    assert (talk.agent, talk.turn) == (None, "bot")


def test_waiting_and_back(talk: Conversation, page: Client) -> None:
    done = page.post(house.path(talk, "waiting")).json()
    talk.refresh_from_db()
    assert talk.turn == "customer"
    page.post(done["undo"])
    talk.refresh_from_db()
    assert talk.turn == "agent"


def test_an_invited_stranger_may_see_and_write(talk: Conversation, page: Client) -> None:
    cleo = people.cleo()
    stranger = house.script(cleo)
    assert stranger.get(house.path(talk, "pane")).status_code == 404
    page.post(house.path(talk, "invite"), {"agent": cleo.pk})
    assert stranger.get(house.path(talk, "pane")).status_code == 200
    assert stranger.post(house.path(talk, "note"), house.words("seen it")).status_code == 200
    assert stranger.post(house.path(talk, "resolve")).status_code == 403, "that is for whoever has it"


def test_a_reveal_is_one_field_one_reason_one_record(talk: Conversation, page: Client) -> None:
    contact = Contact.objects.get(customer=talk.customer, kind="name")
    address = house.path(talk, f"reveal/{contact.pk}")
    assert page.post(address, {"reason": "  "}).status_code == 422
    assert not Reveal.objects.exists()
    response = page.post(address, {"reason": "calls the bank"})
    assert response.json() == {"value": "Ada Lovelace"}
    assert response["Cache-Control"] == "no-store"
    record = Reveal.objects.get()
    assert (record.contact, record.conversation, record.reason) == (contact, talk.public_id, "calls the bank")


def test_reveals_have_a_budget(talk: Conversation, ben: Agent, page: Client) -> None:
    contact = Contact.objects.get(customer=talk.customer, kind="name")
    address = house.path(talk, f"reveal/{contact.pk}")
    page.post(address, {"reason": "first"})
    Bucket.objects.filter(name="reveals").update(tokens=0, at=timezone.now())
    response = page.post(address, {"reason": "once more"})
    assert response.status_code == 429
    assert "Ada" not in response.content.decode()


def test_a_field_of_another_customer_is_not_found(talk: Conversation, page: Client) -> None:
    other = house.ada(uid="555", says="hi")
    contact = Contact.objects.get(customer=other.customer)
    assert page.post(house.path(talk, f"reveal/{contact.pk}"), {"reason": "guessing"}).status_code == 404


def test_no_page_carries_a_name_or_an_address(talk: Conversation, ben: Agent) -> None:
    body = house.signed_in(ben).get(f"/q/mine/{talk.public_id}/").content.decode()
    assert "Lovelace" not in body
    assert "UID 90114821" in body


def test_away_and_available(ben: Agent, page: Client) -> None:
    assert page.post("/presence/").json()["presence"] == "away"
    ben.refresh_from_db()
    assert ben.presence == "away"
    assert page.post("/presence/", {"presence": "available"}).json()["presence"] == "available"


def test_who_goes_away_is_told_before_what_becomes_of_the_open_ones(ben: Agent, page: Client) -> None:
    assert page.get("/presence/leaving/").content.strip() == b"", "nothing open, nothing to ask"
    talk = house.taken(house.guest(), ben)
    asked = page.get("/presence/leaving/").content.decode()
    assert "1 customer waits for your answer." in asked
    assert "Go away, pass 1 on" in asked
    assert "1 customer waits for your answer." in house.signed_in(ben).get("/me/").content.decode()
    actions.pass_turn(talk, Conversation.Turn.CUSTOMER, actor=Actor("agent", ben.pk))
    asked = page.get("/presence/leaving/").content.decode()
    assert "pass 1 on" not in asked
    assert "Your 1 open conversation waits for its customer and stays with you." in asked


def test_going_away_keeps_what_is_open_unless_it_is_passed_on(ben: Agent, page: Client) -> None:
    waits, turned, resolving = (house.taken(house.guest(), ben) for _ in range(3))
    actions.pass_turn(turned, Conversation.Turn.CUSTOMER, actor=Actor("agent", ben.pk))
    actions.resolve(resolving, agent=ben)
    page.post("/presence/", {"presence": "away"})
    assert ben.conversations.open().count() == 3
    done = page.post("/presence/", {"presence": "pass_on"}).json()
    assert done == {"words": "You are away. 1 conversation went back into the line.", "presence": "away"}
    for talk in (waits, turned, resolving):
        talk.refresh_from_db()
    assert (waits.agent, waits.turn, turned.agent, resolving.agent) == (None, "queue", ben, ben)
    assert QueueEntry.objects.filter(conversation=waits, left_at=None).count() == 1
    assert people.events(waits)[-2:] == ["agent_left", "queue_entered"]


def test_what_was_just_resolved_is_nothing_to_be_asked_about(ben: Agent, page: Client) -> None:
    actions.resolve(house.taken(house.guest(), ben), agent=ben)
    assert page.get("/presence/leaving/").content.strip() == b""


def test_who_is_away_sees_it_and_becomes_available_by_one_button(ben: Agent) -> None:
    page = house.signed_in(ben)
    assert 'id="away" method="post" action="/presence/" data-act-form="presence" hidden' in _html(page)
    page.post("/presence/", {"presence": "away"})
    for language, words in (
        ("en", ("You are away. Nothing new comes to you.", "You are away. Nothing is assigned to you.")),
        ("zh-hans", ("您已离开，不会再分配新对话。", "您处于离开状态，不会分配新对话。")),
    ):
        ben.refresh_from_db()
        ben.preferences = {"language": language}
        ben.save()
        body = _html(page)
        assert 'data-act-form="presence" hidden' not in body
        for each in words:
            assert each in body
    page.post("/presence/", {"presence": "available"})
    assert "您处于离开状态" not in _html(page)


def _html(page: Client) -> str:
    return page.get("/q/mine/").content.decode()


def test_a_list_says_whether_its_agent_is_here_and_hides_an_empty_line(ben: Agent, page: Client) -> None:
    body = page.get("/q/mine/list/").content.decode()
    assert 'data-presence="available"' in body
    assert 'data-unless-zero="unassigned" hidden' in body
    talk = house.guest()
    assert 'data-unless-zero="unassigned" hidden' not in page.get("/q/mine/list/").content.decode()
    assert 'data-presence="available"' in page.get(f"/q/mine/rows/{talk.public_id}/").content.decode()


def test_the_oldest_is_taken_first_and_nothing_when_nobody_waits(ben: Agent, page: Client) -> None:
    oldest = house.guest()
    house.guest()
    assert page.post("/pull/").json()["url"] == f"/q/mine/{oldest.public_id}/"
    page.post("/pull/")
    assert page.post("/pull/").status_code == 409


def test_an_offer_is_accepted_once_or_declined(ben: Agent, page: Client) -> None:
    talk = house.guest()
    entry = QueueEntry.objects.get(conversation=talk)
    offer = Offer.objects.create(entry=entry, agent=ben, expires_at=timezone.now() + Offer.LIFE)
    assert talk.customer.alias in page.get("/offers/").content.decode()
    assert house.script(people.agent("Dora Z.")).post(f"/offers/{offer.pk}/accept/").status_code == 404
    assert page.post(f"/offers/{offer.pk}/accept/").json()["url"] == f"/q/mine/{talk.public_id}/"
    assert page.post(f"/offers/{offer.pk}/accept/").status_code == 409
    talk.refresh_from_db()
    assert talk.agent == ben
    other = QueueEntry.objects.get(conversation=house.guest())
    offer = Offer.objects.create(entry=other, agent=ben, expires_at=timezone.now() + Offer.LIFE)
    page.post(f"/offers/{offer.pk}/decline/")
    assert page.get("/offers/").content.decode().strip() == ""


def test_without_scripts_an_act_leads_back_to_the_page(talk: Conversation, ben: Agent) -> None:
    client = house.signed_in(ben)
    response = client.post(house.path(talk, "reply"), house.words("No script here"), follow=True)
    assert response.redirect_chain[-1][0] == f"/q/mine/{talk.public_id}/"
    assert "No script here" in response.content.decode()
    response = client.post(house.path(talk, "transfer"), {"agent": people.agent("Dora Z.").pk}, follow=True)
    assert response.redirect_chain[-1][0] == "/q/mine/"
    assert "Passed to Dora Z." in response.content.decode()


def test_acts_need_the_token_of_the_page(talk: Conversation, ben: Agent) -> None:
    client = Client(enforce_csrf_checks=True, headers={"host": "desk.localhost", "x-requested-with": "fetch"})
    house.signed_in(ben)
    client.force_login(ben.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.post(house.path(talk, "resolve")).status_code == 403
    assert people.events(talk)[-1] != "closure_started"


NONSENSE = (
    "\x00",
    "a\x00b",
    "\u202e\u200b\ufeff",
    "\U0001f600" * 10_000,
    "<script>alert(1)</script>",
    "'; DROP TABLE people_agent; --",
    "\ud7ff\uffff",
)


@pytest.mark.parametrize("nonsense", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_is_never_an_error_of_ours(nonsense: str, talk: Conversation, page: Client) -> None:
    contact = Contact.objects.filter(customer=talk.customer)[0]
    fields = dict.fromkeys(
        ("text", "client_id", "read_seq", "attachments", "agent", "team", "reason", "presence", "after"),
        nonsense,
    )
    for verb in ("reply", "note", "transfer", "invite", f"reveal/{contact.pk}", "attachments"):
        assert page.post(house.path(talk, verb), fields).status_code < 500, verb
    for address in ("/presence/", "/me/", "/me/keys/"):
        assert page.post(address, fields).status_code < 500, address
    for address in (house.path(talk, "events"), "/q/mine/list/"):
        assert page.get(address, fields).status_code == 200, address


def test_a_page_that_asks_instead_of_listening_stays_present(ben: Agent, page: Client) -> None:
    Agent.objects.filter(pk=ben.pk).update(seen_at=None)
    page.get("/q/mine/list/")
    ben.refresh_from_db()
    assert ben.seen_at is None
    page.get("/q/mine/list/", headers={"x-poll": "1"})
    ben.refresh_from_db()
    assert ben.seen_at is not None


def test_req_I4_an_agent_who_asks_for_a_secret_is_stopped_told_why_and_the_attempt_is_kept(
    ben: Agent, page: Client
) -> None:
    talk = house.taken(house.guest(), ben)
    for text, words in (
        ("Please tell me your password.", "We never ask for this."),
        ("请先缴纳保证金。", "We never ask for a transfer"),
        ("See exchange-help.example", "exchange-help.example is not on it"),
    ):
        refused = page.post(house.path(talk, "reply"), house.words(text))
        assert (refused.status_code, refused.json()["code"]) == (422, "never_ask"), text
        assert words in refused.json()["words"]
    assert not talk.messages.filter(kind="agent").exists()
    assert people.events(talk).count("reply_refused") == 3
    assert "A reply of Ben T. was stopped" in page.get(house.path(talk, "pane")).content.decode()
    assert page.post(house.path(talk, "reply"), house.words("I am checking it now.")).status_code == 200
