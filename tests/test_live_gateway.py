"""The live gateway as it runs: a real process, real sockets, a real database, killed and lied to."""

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Attachment, Conversation, Token
from veriline.conversations.tokens import issue_token, renew_token
from veriline.journal.events import BOT
from veriline.journal.ids import uuid7
from veriline.live import grants, protocol
from veriline.live.rows import events_after
from veriline.live.tests.client import Client, Clients, GatewayProcess, eventually, running_gateway
from veriline.people.models import Agent
from veriline.people.secrets import digest
from veriline.routing import actions as routing

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def gateway(transactional_db: None, tmp_path: Path) -> Iterator[GatewayProcess]:
    """A gateway on the test's database."""
    with running_gateway(tmp_path / "gateway.log") as process:
        yield process


@pytest.fixture
def clients(gateway: GatewayProcess) -> Iterator[Clients]:
    """Clients of that gateway."""
    clients = Clients(gateway.port)
    yield clients
    clients.close()


def hello(talk: Conversation, after: int = 0) -> dict[str, Any]:
    """The customer's first frame."""
    return {"type": "hello", "token": issue_token(talk), "after": after}


def grant(agent: Agent, *talks: Conversation, at: float | None = None, session: str = "desk") -> str:
    """What the desk gives an agent's page."""
    return grants.mint(
        grants.grant_for(
            agent.pk,
            user_session=session,
            teams=[],
            streams=[talk.public_id for talk in talks],
            now=at or time.time(),
        ),
        grants.key(settings.SECRET_KEY),
    )


def staff_hello(agent: Agent, *talks: Conversation, after: int = 0) -> dict[str, Any]:
    """The agent's first frame."""
    return {
        "type": "hello",
        "grant": grant(agent, *talks),
        "after": {str(talk.public_id): after for talk in talks},
    }


def notify(**payload: object) -> None:
    """What the web process says on the bus."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [protocol.CHANNEL, json.dumps(payload)])


def stored(talk: Conversation, *, after: int = 0, staff: bool = False) -> list[Any]:
    """What the polling endpoint answers."""
    with connection.cursor() as cursor:
        return events_after(cursor, talk.public_id, after, staff=staff)


def texts(events: list[dict[str, Any]]) -> list[str]:
    """The messages among the events."""
    return [event["data"]["text"] for event in events if event["type"] == "message"]


def seqs(events: list[dict[str, Any]]) -> list[int]:
    """The numbers of the events."""
    return [event["seq"] for event in events]


def listeners() -> list[int]:
    """The gateways' LISTEN backends."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'veriline live bus'"
            " AND datname = current_database()"
        )
        return [row[0] for row in cursor.fetchall()]


def terminate(pids: list[int]) -> None:
    """Ends those backends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM unnest(%s::int[]) AS pid", [pids])


# --- the stream -----------------------------------------------------------------------------------------------------


def test_a_customer_hears_every_event_as_the_polling_endpoint_tells_it(clients: Clients) -> None:
    talk, ben = people.conversation(), people.ben()
    ada = clients.connect(hello(talk))
    assert ada.next("ready")["conversation"] == str(talk.public_id)
    people.says(talk, "提现没有到账 <b>please</b> 👛", key=f"{talk.public_id}:my-key")
    cards = {"suggestions": [{"id": "7", "title": "Withdrawals", "url": "/help/7"}], "score": 1}
    actions.say(talk, "Have a look", actor=BOT, dedupe_key="1", data=cards)
    actions.request_handoff(talk, reason="customer", actor=BOT)
    actions.write_note(talk, "an internal note", agent=ben, dedupe_key="2")
    message = actions.reply(talk, "I am here", agent=ben, dedupe_key="3")
    Attachment.objects.create(
        conversation=talk, message=message, name="a.png", mime="image/png", size=3, path="x"
    )
    heard = ada.events(5)
    assert [event["type"] for event in heard] == [
        "message",
        "message",
        "handoff_requested",
        "agent_joined",
        "message",
    ]
    assert seqs(heard) == [1, 2, 3, 4, 5]
    assert "note" not in json.dumps(ada.frames)
    again = clients.connect(hello(talk)).events(5)
    assert [protocol.encode(event) for event in again] == [protocol.encode(event) for event in stored(talk)]
    assert heard[:4] == again[:4]
    assert again[0]["data"]["client_id"] == "my-key"
    assert again[4]["data"]["attachments"][0]["name"] == "a.png"
    assert again[4]["actor"] == {"kind": "agent", "name": "Ben T.", "staff_number": ben.staff_number}


def test_staff_hear_internal_events_too_in_their_own_numbering(clients: Clients) -> None:
    talk, ben = people.conversation(), people.ben()
    actions.assign(talk, ben)
    desk = clients.connect(staff_hello(ben, talk))
    people.says(talk, "hello")
    actions.write_note(talk, "an internal note", agent=ben, dedupe_key="2")
    heard = desk.events(4)
    assert [event["type"] for event in heard] == [
        "conversation_opened",
        "agent_joined",
        "message",
        "note_written",
    ]
    assert seqs(heard) == [1, 2, 3, 4]
    assert [event["public_seq"] for event in heard] == [None, 1, 2, None]
    assert heard[3]["data"]["text"] == "an internal note"
    assert [protocol.encode(event) for event in heard] == [
        protocol.encode(event) for event in stored(talk, staff=True)
    ]


def test_a_client_resumes_after_its_last_number(clients: Clients) -> None:
    talk = people.conversation()
    for number in range(5):
        people.says(talk, f"message {number}")
    ada = clients.connect(hello(talk, after=3))
    people.says(talk, "message 5")
    heard = ada.events(3)
    assert seqs(heard) == [4, 5, 6]
    assert texts(heard) == ["message 3", "message 4", "message 5"]


def test_a_long_absence_is_read_page_by_page(clients: Clients) -> None:
    talk = people.conversation()
    for number in range(450):
        people.says(talk, f"message {number}")
    heard = clients.connect(hello(talk)).events(450)
    assert seqs(heard) == list(range(1, 451))


def test_the_same_message_four_times_at_once_is_one_event(clients: Clients) -> None:
    talk = people.conversation()
    ada = clients.connect(hello(talk))
    start = threading.Barrier(4)

    def say(_: int) -> None:
        try:
            start.wait(5)
            people.says(talk, "once", key="the same key")
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(say, range(4)))
    people.says(talk, "last")
    heard = ada.events(2)
    assert texts(heard) == ["once", "last"]
    assert seqs(heard) == [1, 2]


def test_what_was_stored_without_a_wake_up_arrives_by_the_safety_read(clients: Clients) -> None:
    talk = people.conversation()
    ada = clients.connect(hello(talk))
    ada.next("ready")
    terminate(listeners())
    people.says(talk, "nobody rang")
    assert texts(ada.events(1)) == ["nobody rang"]
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO journal_event (stream, seq, public_seq, type, actor_kind, data)"
            " VALUES (%s, 3, 2, 'rating_requested', 'system', '{}')",
            [talk.public_id],
        )
    assert seqs(ada.events(2)) == [1, 2]


def test_damage_in_the_table_does_not_stop_a_conversation(gateway: GatewayProcess, clients: Clients) -> None:
    talk = people.conversation()
    ada = clients.connect(hello(talk))
    people.says(talk, "one")
    Conversation.objects.filter(pk=talk.pk).update(last_seq=5, last_public_seq=4)
    people.says(talk, "two")
    assert seqs(ada.events(2)) == [1, 5]
    assert "has no event between 1 and 5" in gateway.log()


def test_a_terminated_listener_comes_back_and_nothing_is_missed(clients: Clients) -> None:
    talk = people.conversation()
    ada = clients.connect(hello(talk))
    sent = 0
    for _ in range(3):
        before = eventually(listeners)
        terminate(before)
        for _ in range(20):
            people.says(talk, f"message {sent}")
            sent += 1
        eventually(lambda old=before: set(listeners()) - set(old))  # type: ignore[misc]
    assert seqs(ada.events(sent)) == list(range(1, sent + 1))


def test_a_killed_gateway_loses_doubles_and_reorders_nothing(
    gateway: GatewayProcess, clients: Clients
) -> None:
    talk, ben = people.conversation(), people.ben()
    actions.assign(talk, ben)
    ada = clients.connect(hello(talk))
    desk = clients.connect(staff_hello(ben, talk))
    people.says(talk, "before")
    heard, seen = ada.events(2), desk.events(3)
    gateway.kill()
    for number in range(10):
        people.says(talk, f"while it was down {number}")
    gateway.start()
    ada = clients.connect(hello(talk, after=heard[-1]["seq"]))
    desk = clients.connect(staff_hello(ben, talk, after=seen[-1]["seq"]))
    people.says(talk, "after")
    heard += ada.events(11)
    seen += desk.events(11)
    assert seqs(heard) == list(range(1, 14))
    assert seqs(seen) == list(range(1, 15))
    assert texts(heard) == texts(seen)


def test_an_asked_gateway_ends_cleanly_and_asks_its_clients_to_come_back(
    gateway: GatewayProcess, clients: Clients
) -> None:
    talk = people.conversation()
    ada = clients.connect(hello(talk))
    people.says(talk, "hello")
    ada.events(1)
    ada.send({"type": "seen", "seq": 1})
    time.sleep(0.1)
    assert gateway.stop() == 0
    assert ada.closed()[0] == protocol.Close.RESTART
    assert "Traceback" not in gateway.log()
    talk.refresh_from_db()
    assert talk.seen_public_seq == 1


# --- who may hear what ----------------------------------------------------------------------------------------------


def test_a_token_opens_its_own_conversation_and_no_other(clients: Clients) -> None:
    talk, strangers = people.conversation(), people.conversation()
    cleo = clients.connect(hello(strangers))
    ada = clients.connect(hello(talk))
    people.says(talk, "my wallet is empty")
    ada.events(1)
    people.says(strangers, "hello")
    assert texts(cleo.events(1)) == ["hello"]
    assert str(talk.public_id) not in json.dumps(cleo.frames)


def test_a_token_that_is_not_valid_opens_nothing(clients: Clients) -> None:
    talk = people.conversation()
    people.says(talk, "secret")
    good, expired, renewed = (issue_token(talk) for _ in range(3))
    Token.objects.filter(digest=digest(expired)).update(expires_at=timezone.now() - timedelta(seconds=1))
    renew_token(renewed)
    for token in (good[:-1] + ("A" if good[-1] != "A" else "B"), expired, renewed, "x"):
        ada = clients.connect({"type": "hello", "token": token})
        assert ada.closed() == (protocol.Close.NOT_VALID, "token is not valid")
        assert ada.frames == []


def test_a_number_beyond_the_end_is_refused(clients: Clients) -> None:
    talk = people.conversation()
    people.says(talk, "one")
    code, reason = clients.connect(hello(talk, after=2)).closed()
    assert code == protocol.Close.BEYOND_END
    assert reason == "after is beyond the last event, 1"


def test_a_grant_that_is_not_valid_opens_nothing(clients: Clients) -> None:
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    actions.assign(talk, ben)
    cleo.user.is_active = False
    cleo.user.save()
    good = grant(ben, talk)
    forged = good[:-3] + ("AAA" if good[-3:] != "AAA" else "BBB")
    for text in (forged, grant(ben, talk, at=time.time() - 100), grant(cleo), "x"):
        desk = clients.connect({"type": "hello", "grant": text})
        assert desk.closed()[0] == protocol.Close.NOT_VALID
        assert desk.frames == []


def test_a_signed_grant_still_opens_only_what_the_agent_may_see(clients: Clients) -> None:
    talk, cleo = people.conversation(), people.cleo()
    people.says(talk, "for my agent alone")
    desk = clients.connect(staff_hello(cleo, talk))
    assert desk.next("ready")["streams"] == {}
    assert desk.next("revoked")["stream"] == str(talk.public_id)
    people.says(talk, "and this")
    assert desk.hears_no("event")


def test_somebody_elses_grant_adds_nothing_to_a_socket(clients: Clients) -> None:
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    actions.assign(talk, ben)
    desk = clients.connect(staff_hello(cleo))
    desk.next("ready")
    desk.send({"type": "subscribe", "grant": grant(ben, talk)})
    assert desk.closed()[0] == protocol.Close.NOT_VALID


def test_an_agent_adds_and_drops_conversations_on_one_socket(clients: Clients) -> None:
    first, second, ben = people.conversation(), people.conversation(), people.ben()
    for talk in (first, second):
        actions.assign(talk, ben)
    desk = clients.connect(staff_hello(ben, first, after=2))
    desk.next("ready")
    desk.send({"type": "subscribe", "grant": grant(ben, second), "after": {str(second.public_id): 2}})
    assert desk.next("ready")["streams"] == {str(second.public_id): 2}
    people.says(first, "one")
    people.says(second, "two")
    assert sorted(texts(desk.events(2))) == ["one", "two"]
    desk.send({"type": "unsubscribe", "stream": str(first.public_id)})
    people.says(second, "three")
    desk.events(3)
    people.says(first, "four")
    people.says(second, "five")
    assert texts(desk.events(4))[2:] == ["three", "five"]


def test_a_dismissed_agent_and_a_dead_token_lose_their_sockets_at_once(clients: Clients) -> None:
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    token = issue_token(talk)
    ada = clients.connect({"type": "hello", "token": token})
    bens, cleos = clients.connect(staff_hello(ben)), clients.connect(staff_hello(cleo))
    for client in (ada, bens, cleos):
        client.next("ready")
    notify(revoke_agent=ben.pk)
    notify(revoke_token=digest(token))
    assert bens.closed() == (protocol.Close.REVOKED, "revoked")
    assert ada.closed() == (protocol.Close.REVOKED, "revoked")
    notify(revoke_session="another")
    assert cleos.hears_no("revoked")
    notify(revoke_session="desk")
    assert cleos.closed()[0] == protocol.Close.REVOKED


def test_rights_are_asked_again_when_agents_change_even_without_a_revocation(clients: Clients) -> None:
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    token = issue_token(talk)
    ada = clients.connect({"type": "hello", "token": token})
    bens, cleos = clients.connect(staff_hello(ben)), clients.connect(staff_hello(cleo))
    for client in (ada, bens, cleos):
        client.next("ready")
    ben.user.is_active = False
    ben.user.save()
    Token.objects.all().delete()
    notify(agents="changed")
    assert bens.closed()[0] == protocol.Close.REVOKED
    assert ada.closed()[0] == protocol.Close.NOT_VALID
    assert cleos.next("agents")


def test_an_agent_who_gives_a_conversation_away_hears_no_more_of_it(clients: Clients) -> None:
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    actions.assign(talk, ben)
    bens = clients.connect(staff_hello(ben, talk))
    bens.events(2)
    actions.assign(talk, cleo)
    assert bens.next("revoked")["stream"] == str(talk.public_id)
    people.says(talk, "only for cleo")
    assert bens.hears_no("event")


# --- hints ----------------------------------------------------------------------------------------------------------


def waiting(talk: Conversation) -> None:
    """Puts the conversation in its line."""
    actions.request_handoff(talk, reason="customer", actor=BOT)
    routing.place(talk)


def test_lists_are_told_of_what_they_show_and_of_nothing_else(clients: Clients) -> None:
    people.queue()
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    lena = people.agent("Lena L.", role="lead")
    bens, cleos, lenas = (clients.connect(staff_hello(agent)) for agent in (ben, cleo, lena))
    for client in (bens, cleos, lenas):
        client.next("ready")
    waiting(talk)
    for client in (bens, lenas):
        hint = client.next("list")
        assert hint["conversation"] == str(talk.public_id)
    eventually(lambda: any(f.get("seq") == 3 for f in bens.frames))
    routing.take(talk, agent=lena)
    eventually(lambda: any(f.get("gone") for f in bens.frames))
    assert not any(f.get("gone") for f in lenas.frames)
    people.says(talk, "hello Lena")
    last = Conversation.objects.get(pk=talk.pk).last_seq
    eventually(lambda: any(f.get("seq") == last for f in lenas.frames))
    assert not any(f.get("seq") == last for f in bens.frames)
    assert not any(f["type"] == "hint" for f in cleos.frames)


def test_a_busy_conversation_hints_its_row_at_most_five_times_a_second(clients: Clients) -> None:
    talk, ben = people.conversation(), people.ben()
    actions.assign(talk, ben)
    desk = clients.connect(staff_hello(ben))
    desk.next("ready")
    began = time.monotonic()
    for number in range(40):
        people.says(talk, f"message {number}")
    eventually(lambda: any(f.get("seq") == 42 for f in desk.frames))
    hints = [frame for frame in desk.frames if frame.get("hint") == "list"]
    assert 1 <= len(hints) <= (time.monotonic() - began) / 0.2 + 2


def test_typing_travels_both_ways_without_its_text_and_only_between_those_who_talk(clients: Clients) -> None:
    talk, ben = people.conversation(), people.ben()
    lena = people.agent("Lena L.", role="lead")
    actions.wait_for_team(talk, people.team())
    actions.assign(talk, ben)
    ada = clients.connect(hello(talk))
    bens, lenas = clients.connect(staff_hello(ben, talk)), clients.connect(staff_hello(lena, talk))
    for client in (ada, bens, lenas):
        client.next("ready")
    ada.send({"type": "typing", "text": "never sent"})
    hint = bens.next("typing")
    assert hint == {
        "type": "hint",
        "hint": "typing",
        "conversation": str(talk.public_id),
        "actor": {"kind": "customer"},
    }
    lenas.send({"type": "typing", "stream": str(talk.public_id)})
    bens.send({"type": "typing", "stream": str(talk.public_id)})
    assert ada.next("typing")["actor"] == {
        "kind": "agent",
        "name": "Ben T.",
        "staff_number": ben.staff_number,
    }
    assert ada.hears_no("typing")


def test_agents_see_who_looks_and_who_drafts_in_the_conversation_and_in_the_list(clients: Clients) -> None:
    people.queue()
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    lena = people.agent("Lena L.")
    waiting(talk)
    ada = clients.connect(hello(talk))
    bens, lists = clients.connect(staff_hello(ben, talk)), clients.connect(staff_hello(lena))
    strangers = clients.connect(staff_hello(cleo))
    for client in (ada, bens, lists, strangers):
        client.next("ready")
    bens.send({"type": "viewing", "stream": str(talk.public_id)})
    hint = lists.next("presence")
    assert hint["conversation"] == str(talk.public_id)
    assert [(a["name"], a["doing"]) for a in hint["agents"]] == [("Ben T.", "viewing")]
    bens.send({"type": "drafting", "stream": str(talk.public_id)})
    assert lists.next("presence")["agents"][0]["doing"] == "drafting"
    late = clients.connect(staff_hello(lena))
    assert late.next("presence")["agents"][0]["id"] == ben.pk
    bens.close()
    assert lists.next("presence")["agents"] == []
    for client in (ada, strangers):
        assert client.hears_no("presence", 0.2)


def test_staff_see_whether_the_customer_is_there_and_since_when_not(clients: Clients) -> None:
    talk, ben = people.conversation(), people.ben()
    actions.assign(talk, ben)
    desk = clients.connect(staff_hello(ben, talk))
    assert desk.next("customer")["state"] == "gone"
    ada = clients.connect(hello(talk))
    assert desk.next("customer")["state"] == "here"
    ada.close()
    gone = desk.next("customer")
    assert gone["state"] == "gone"
    assert timezone.now() - datetime.fromisoformat(gone["since"]) < timedelta(seconds=5)
    assert clients.connect(staff_hello(ben, talk)).next("customer")["since"] == gone["since"]


def test_how_far_the_customer_has_read_is_told_and_kept_and_is_never_more_than_was_delivered(
    clients: Clients,
) -> None:
    talk, ben = people.conversation(), people.ben()
    actions.assign(talk, ben)
    desk, ada = clients.connect(staff_hello(ben, talk)), clients.connect(hello(talk))
    people.says(talk, "one")
    ada.events(2)
    desk.next("ready")
    ada.send({"type": "seen", "seq": 999})
    assert desk.next("seen")["seq"] == 2
    eventually(lambda: Conversation.objects.get(pk=talk.pk).seen_public_seq == 2)
    ada.send({"type": "seen", "seq": 1})
    desk.next("seen")
    time.sleep(1.5)
    talk.refresh_from_db()
    assert talk.seen_public_seq == 2
    assert talk.seen_at is not None


def test_the_customer_is_told_how_far_the_agent_who_answers_has_read_and_nothing_else(
    clients: Clients,
) -> None:
    talk, ben, lead = people.conversation(), people.ben(), people.cleo()
    waiting(talk)
    people.says(talk, "are you there")
    actions.invite(talk, agent=lead, by=ben)
    actions.invite(talk, agent=ben, by=lead)
    ada = clients.connect(hello(talk))
    bens, leads = clients.connect(staff_hello(ben, talk)), clients.connect(staff_hello(lead, talk))
    for desk in (bens, leads):
        desk.next("ready")
        desk.send({"type": "seen", "stream": str(talk.public_id), "seq": 999})
    assert ada.hears_no("seen", 1.5)
    actions.assign(talk, ben)
    actions.write_note(talk, "a note for colleagues", agent=ben, dedupe_key="note")
    talk.refresh_from_db()
    leads.send({"type": "seen", "stream": str(talk.public_id), "seq": talk.last_seq})
    bens.send({"type": "seen", "stream": str(talk.public_id), "seq": talk.last_seq})
    told = ada.next("seen")
    assert {name: told[name] for name in told if name != "at"} == {
        "type": "hint",
        "hint": "seen",
        "conversation": str(talk.public_id),
        "seq": talk.last_public_seq,
    }
    assert timezone.now() - datetime.fromisoformat(told["at"]) < timedelta(minutes=1)
    bens.send({"type": "seen", "stream": str(talk.public_id), "seq": 1})
    bens.close()
    assert clients.connect(hello(talk)).next("seen") == told
    people.says(talk, "and now")
    assert ada.hears_no("seen", 1.5)


def test_a_connected_agent_counts_as_seen(clients: Clients) -> None:
    ben = people.ben()
    Agent.objects.update(seen_at=None)
    clients.connect(staff_hello(ben)).next("ready")
    first = eventually(lambda: Agent.objects.get(pk=ben.pk).seen_at)
    eventually(lambda: Agent.objects.get(pk=ben.pk).seen_at > first)


def test_a_waiting_customer_is_told_the_place_when_it_changes(clients: Clients) -> None:
    people.queue()
    talks = [people.conversation() for _ in range(3)]
    for talk in talks:
        waiting(talk)
    ada = clients.connect(hello(talks[2]))
    assert ada.next("queue")["position"] == 3
    routing.leave_line(talks[0])
    assert ada.next("queue")["position"] == 2
    urgent = people.conversation()
    people.says(urgent, "my account is stolen, someone is withdrawing right now")
    waiting(Conversation.objects.get(pk=urgent.pk))
    assert ada.next("queue")["position"] == 3


# --- bad input ------------------------------------------------------------------------------------------------------


def test_a_frame_we_do_not_take_gets_a_clear_close_code(gateway: GatewayProcess, clients: Clients) -> None:
    frames: list[tuple[str | bytes, int]] = [
        (b"\x00\x01binary", protocol.Close.NOT_TEXT),
        ("x" * (protocol.MAX_FRAME + 1), protocol.Close.TOO_BIG),
        ("{", protocol.Close.BAD_FRAME),
        ("[" * 8000, protocol.Close.BAD_FRAME),
        ('{"type":"typing"}', protocol.Close.BAD_FRAME),
        ('{"type":"shout"}', protocol.Close.BAD_FRAME),
    ]
    for frame, code in frames:
        assert clients.connect(frame).closed()[0] == code
    assert gateway.health()[0] == 200
    assert "Traceback" not in gateway.log()


def test_frames_of_the_other_kind_and_a_second_hello_are_refused(clients: Clients) -> None:
    talk, ben = people.conversation(), people.ben()
    for first, second in [
        (hello(talk), hello(talk)),
        (hello(talk), {"type": "viewing", "stream": str(talk.public_id)}),
        (staff_hello(ben), staff_hello(ben)),
        (staff_hello(ben), {"type": "seen", "seq": 1}),
    ]:
        client = clients.connect(first)
        client.next("ready")
        client.send(second)
        assert client.closed()[0] == protocol.Close.BAD_FRAME


def test_a_flood_of_frames_ends_the_socket_that_sends_it_and_no_other(clients: Clients) -> None:
    talk = people.conversation()
    ada, flood = clients.connect(hello(talk)), clients.connect(hello(talk))
    flood.next("ready")

    async def pour() -> None:
        for _ in range(200):
            await flood._socket.send('{"type":"typing"}')

    clients.run(pour())
    assert flood.closed()[0] == protocol.Close.TOO_MANY
    people.says(talk, "still there")
    assert texts(ada.events(1)) == ["still there"]


def test_a_follower_of_a_conversation_that_does_not_exist_hears_nothing(clients: Clients) -> None:
    ben = people.ben()
    ghost = Conversation(public_id=UUID(str(uuid7())))
    desk = clients.connect(staff_hello(ben, ghost))
    assert desk.next("ready")["streams"] == {}


def test_health_says_whether_database_and_bus_work(gateway: GatewayProcess, tmp_path: Path) -> None:
    status, health = gateway.health()
    assert (status, health["status"], health["listen"], health["database"]) == (200, "ok", True, True)
    broken = GatewayProcess(tmp_path / "broken.log", DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    broken.spawn()
    try:
        status, health = eventually(lambda: broken.health() if broken.health()[0] else None) or (0, {})
        assert (status, health["status"]) == (503, "failing")
        assert broken.stop() == 0
    finally:
        broken.kill()


def test_while_the_database_is_away_a_client_is_asked_to_come_again(tmp_path: Path) -> None:
    broken = GatewayProcess(tmp_path / "broken.log", DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    broken.spawn()
    eventually(lambda: broken.health()[0])
    clients = Clients(broken.port)
    try:
        ada: Client = clients.connect({"type": "hello", "token": "any"})
        eventually(lambda: ada._socket.close_code is not None, within_s=15)
        assert ada.closed()[0] == protocol.Close.TRY_LATER
    finally:
        clients.close()
        broken.kill()
