"""What a list holds, in which order, how it is paged and counted, and at what cost."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Conversation, View
from veriline.desk import lists
from veriline.desk.templatetags.desk import tier
from veriline.journal.events import Actor
from veriline.people.models import Agent
from veriline.routing.models import QueueEntry

from . import house

pytestmark = pytest.mark.django_db


def aliases(agent: Agent, slug: str) -> list[str]:
    return [row.alias for row in lists.page(agent, lists.VIEWS[slug]).rows]


def backdate(talk: Conversation, seconds: int) -> None:
    """As if it had happened so many seconds ago."""
    then = timezone.now() - timedelta(seconds=seconds)
    Conversation.objects.filter(pk=talk.pk).update(last_customer_at=then, created_at=then)
    QueueEntry.objects.filter(conversation=talk).update(entered_at=then, rank_at=then)


def test_emergencies_come_first_then_the_next_to_answer_then_those_who_must_write() -> None:
    ben = people.ben()
    waiting = house.taken(house.guest(), ben)
    actions.reply(waiting, "Which coin?", agent=ben, dedupe_key="1")
    late, fresh, stolen = (house.taken(house.guest(), ben) for _ in range(3))
    backdate(late, 170)
    backdate(fresh, 10)
    people.says(stolen, "my account was hacked")
    page = lists.page(ben, lists.VIEWS["mine"])
    assert [(group, [row.id for row in rows]) for group, _, rows in page.groups] == [
        (lists.EMERGENCY, [stolen.public_id]),
        (lists.NEXT, [late.public_id, fresh.public_id]),
        (lists.WAITING, [waiting.public_id]),
    ]


def test_the_clock_counts_to_the_first_reply_and_then_up() -> None:
    ben = people.ben()
    people.queue(target_s=180)
    talk = house.taken(house.guest(), ben)
    row = lists.page(ben, lists.VIEWS["mine"]).rows[0]
    entered = QueueEntry.objects.get(conversation=talk).entered_at
    assert (row.clock.kind, row.clock.at) == ("due", entered + timedelta(seconds=180))
    actions.reply(talk, "Hello", agent=ben, dedupe_key="1")
    assert lists.page(ben, lists.VIEWS["mine"]).rows[0].clock.kind == "paused"
    people.says(talk, "and now?")
    talk.refresh_from_db()
    row = lists.page(ben, lists.VIEWS["mine"]).rows[0]
    assert (row.clock.kind, row.clock.at) == ("since", talk.last_customer_at)


def test_a_vip_stands_before_normal_customers_in_the_line() -> None:
    ben = people.ben()
    first, vip = house.guest(), house.ada(tier="vip4")
    rows = lists.page(ben, lists.VIEWS["unassigned"]).rows
    assert [row.id for row in rows] == [vip.public_id, first.public_id]
    assert [row.tier for row in rows] == ["vip4", ""]
    assert aliases(ben, "vip") == [vip.customer.alias]


def test_each_view_holds_what_it_says() -> None:
    ben = people.ben()
    mine = house.taken(house.guest(), ben)
    free = house.guest()
    waiting = house.taken(house.guest(), ben)
    actions.pass_turn(waiting, Conversation.Turn.CUSTOMER, actor=Actor("agent", ben.pk))
    done = house.taken(house.guest(), ben)
    actions.close(done, actor=Actor("agent", ben.pk))
    stolen = house.guest("my account was stolen")
    expected = {
        "mine": {mine, waiting},
        "unassigned": {free, stolen},
        "vip": set(),
        "emergency": {stolen},
        "waiting": {waiting},
        "done": {done},
    }
    for slug, talks in expected.items():
        assert set(aliases(ben, slug)) == {talk.customer.alias for talk in talks}, slug
    assert lists.badges(ben) == {"mine": "2", "unassigned": "2", "vip": "0", "emergency": "1", "waiting": "1"}


def test_the_stranger_sees_empty_lists() -> None:
    house.taken(house.ada(tier="vip4"), people.ben())
    house.guest("my account was stolen")
    cleo = people.cleo()
    assert [aliases(cleo, slug) for slug in lists.VIEWS] == [[]] * 6
    assert set(lists.badges(cleo).values()) == {"0"}


def test_what_is_being_resolved_has_left_the_list_and_comes_back_when_undone() -> None:
    ben = people.ben()
    talk = house.taken(house.guest(), ben)
    actions.resolve(talk, agent=ben)
    assert aliases(ben, "mine") == []
    actions.undo_resolve(talk, agent=ben)
    assert aliases(ben, "mine") == [talk.customer.alias]


def test_a_row_shows_the_last_words_without_the_secret_in_them() -> None:
    ben = people.ben()
    talk = house.taken(house.guest(), ben)
    people.says(
        talk, "my seed phrase is legal winner thank year wave sausage worth useful legal winner thank yellow"
    )
    row = lists.page(ben, lists.VIEWS["mine"]).rows[0]
    assert "[[removed:seed_phrase]]" in row.excerpt
    assert "sausage" not in row.excerpt
    page = house.signed_in(ben).get("/q/mine/").content.decode()
    assert "[seed phrase removed]" in page
    assert "[[removed" not in page


def test_a_row_is_unread_until_it_is_opened_and_again_when_the_customer_writes() -> None:
    ben = people.ben()
    talk = house.taken(house.guest(), ben)
    view = lists.VIEWS["mine"]
    assert lists.page(ben, view).rows[0].unread
    opened = actions.note_view(talk, agent=ben)
    assert not lists.page(ben, view).rows[0].unread
    View.objects.filter(pk=opened.pk).update(at=timezone.now() - timedelta(minutes=1))
    people.says(talk, "hello?")
    assert lists.page(ben, view).rows[0].unread


@pytest.mark.parametrize("slug", ["unassigned", "done"])
def test_pages_by_keyset_show_every_row_once_even_when_rows_come_and_go(slug: str) -> None:
    ben = people.ben()
    talks = [house.guest() for _ in range(7)]
    if slug == "done":
        for talk in talks:
            actions.close(house.taken(talk, ben), actor=Actor("agent", ben.pk))
    view, seen, cursor = lists.VIEWS[slug], [], ""
    for number in range(4):
        page = lists.page(ben, view, after=cursor, size=2)
        seen += [row.id for row in page.rows]
        cursor = page.cursor
        if number == 0 and slug == "unassigned":
            house.taken(talks[0], ben)
    assert sorted(seen) == sorted(talk.public_id for talk in talks)
    assert cursor == ""


def test_a_cursor_that_is_not_ours_starts_at_the_top() -> None:
    ben = people.ben()
    talk = house.guest()
    page = lists.page(ben, lists.VIEWS["unassigned"], after="WzEsMiwzXQ:forged")
    assert [row.id for row in page.rows] == [talk.public_id]


def test_one_query_draws_a_list_and_one_counts_all_badges() -> None:
    ben = people.ben()
    for _ in range(6):
        house.taken(house.guest(), ben)
    for slug in lists.VIEWS:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            lists.page(ben, lists.VIEWS[slug])
        assert len(queries) == 1, slug
    with CaptureQueriesContext(connection) as queries:
        lists.badges(ben)
    assert len(queries) == 1


def test_the_number_of_queries_of_a_page_does_not_grow_with_its_rows() -> None:
    ben = people.ben()
    client = house.signed_in(ben)
    counts = []
    for _ in range(2):
        for _ in range(5):
            house.taken(house.guest(), ben)
        looks = []
        for _ in range(3):  # what a process reads anew every few seconds is in one of them at most
            with CaptureQueriesContext(connection) as queries:
                client.get("/q/mine/")
            looks.append(len(queries))
        counts.append(min(looks))
    assert counts[0] == counts[1]
    assert counts[0] <= 9, [query["sql"][:90] for query in queries]


def test_badges_count_no_further_than_ninety_nine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST", 2)
    ben = people.ben()
    for _ in range(4):
        house.guest()
    assert lists.badges(ben)["unassigned"] == "2+"


@pytest.mark.parametrize("name", ["vip4", "vip-4", "VIP_4", "Vip 4"])
def test_a_tier_reads_as_people_say_it_however_the_exchange_writes_it(name: str) -> None:
    assert tier(name) == "VIP 4"
