"""The line: places, lanes, assignment (requirements C3 to C8, C13)."""

import threading
from datetime import timedelta

import pytest
from django.db import connections
from django.db.models import F
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import people
from veriline.conversations import actions as conversations
from veriline.conversations.models import Conversation
from veriline.journal.models import Event
from veriline.people.models import Agent
from veriline.routing import actions, matching, places
from veriline.routing.handlers import settle_place
from veriline.routing.models import Offer, Queue, QueueEntry

pytestmark = pytest.mark.django_db
Lane = Conversation.Lane


def waiting(lane: str = "normal", *, language: str = "en", for_s: int = 0) -> Conversation:
    """A conversation that has waited for that many seconds."""
    talk = people.conversation(language=language)
    Conversation.objects.filter(pk=talk.pk).update(lane=lane)
    talk.refresh_from_db()
    conversations.request_handoff(talk, reason="customer", actor=conversations.BOT)
    actions.place(talk)
    if for_s:
        entry = QueueEntry.objects.get(conversation=talk)
        entry.entered_at -= timedelta(seconds=for_s)
        entry.rank_at -= timedelta(seconds=for_s)
        entry.save()
    return talk


def test_five_chasers_keep_one_entry_and_its_place() -> None:
    people.queue()
    waiting()
    ada = waiting()
    for text in ["在吗", "hello?", "anyone", "在吗", "?"]:
        people.says(ada, text)
        actions.place(ada)
    assert QueueEntry.objects.filter(conversation=ada).count() == 1
    place = places.place_of(ada)
    assert place is not None
    assert place.position == 2


def test_emergency_goes_before_vip_and_vip_before_normal() -> None:
    people.queue()
    ben = people.ben()
    normal, vip, emergency = waiting(), waiting("vip"), waiting("emergency")
    assert [actions.pull(ben) for _ in range(3)] == [emergency, vip, normal]


def test_a_normal_entry_is_overtaken_only_by_vips_of_its_first_ten_minutes() -> None:
    people.queue()
    ben = people.ben()
    early = waiting(for_s=660)
    vip = waiting("vip")
    late = waiting(for_s=540)
    assert [actions.pull(ben) for _ in range(3)] == [early, vip, late]


def test_positions_and_the_order_of_service_agree() -> None:
    people.queue()
    ben = people.ben()
    talks = [
        waiting(lane, for_s=seconds)
        for lane, seconds in [
            ("normal", 30),
            ("vip", 0),
            ("emergency", 0),
            ("normal", 700),
            ("emergency", 5),
            ("vip", 200),
        ]
    ]
    told = {}
    for talk in talks:
        place = places.place_of(talk)
        assert place is not None
        told[place.position] = talk
    assert [told[number] for number in sorted(told)] == [actions.pull(ben) for _ in talks]


def test_leaving_the_line_gives_the_turn_back_to_the_assistant() -> None:
    people.queue()
    ada = waiting()
    assert actions.leave_line(ada)
    ada.refresh_from_db()
    assert (ada.turn, ada.team) == (Conversation.Turn.BOT, None)
    assert places.place_of(ada) is None
    assert people.events(ada)[-1] == "queue_left"


@pytest.mark.django_db(transaction=True)
def test_eight_agents_at_once_never_get_the_same_conversation() -> None:
    people.queue()
    agents = [people.agent(f"Agent{number} A.") for number in range(8)]
    talks = {waiting() for _ in range(12)}
    given_out: list[Conversation | None] = []
    at_once = threading.Barrier(8)

    def work(agent: Agent) -> None:
        at_once.wait()
        given_out.extend(actions.pull(agent) for _ in range(4))
        connections.close_all()

    threads = [threading.Thread(target=work, args=[agent]) for agent in agents]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    while (rest := actions.pull(agents[0])) is not None:
        given_out.append(rest)
    got = [talk for talk in given_out if talk is not None]
    assert len(got) == len(set(got)) == len(talks)


def test_matching_respects_capacity_and_presence() -> None:
    people.queue()
    ben = people.ben()
    away = people.agent("Dora P.")
    actions.set_presence(away, Agent.Presence.AWAY)
    gone = people.agent("Emil Q.")
    Agent.objects.filter(pk=gone.pk).update(seen_at=timezone.now() - timedelta(minutes=5))
    Agent.objects.filter(pk=ben.pk).update(capacity=2)
    [waiting() for _ in range(5)]
    assert matching.match() == 2
    assert Conversation.objects.filter(agent=ben).count() == 2
    assert Conversation.objects.filter(agent__in=[away, gone]).count() == 0


def test_a_reply_that_claims_a_waiting_conversation_frees_its_place() -> None:
    people.queue()
    ben, ada = people.ben(), waiting()
    conversations.reply(ada, "hello", agent=ben, dedupe_key="r")
    settle_place(Event.objects.get(stream=ada.public_id, type="agent_joined"))
    entry = QueueEntry.objects.get(conversation=ada)
    assert (entry.outcome, entry.agent) == ("assigned", ben)
    assert places.place_of(ada) is None


def test_what_waits_for_an_agent_who_is_gone_goes_back_into_the_line() -> None:
    people.queue()
    ben, ada, eve = people.ben(), waiting(), waiting()
    actions.pull(ben)
    actions.pull(ben)
    conversations.reply(eve, "hello", agent=ben, dedupe_key="r")
    assert actions.release_absent() == 0
    Agent.objects.filter(pk=ben.pk).update(seen_at=timezone.now() - timedelta(seconds=61))
    assert actions.release_absent() == 1
    ada.refresh_from_db()
    eve.refresh_from_db()
    ben.refresh_from_db()
    assert (ada.agent, ada.turn) == (None, Conversation.Turn.QUEUE)
    assert (eve.agent, eve.turn) == (ben, Conversation.Turn.CUSTOMER)
    assert ben.presence == Agent.Presence.AWAY
    assert people.events(ada)[-2:] == ["agent_left", "queue_entered"]


def test_an_agent_who_comes_back_gets_work_at_once() -> None:
    people.queue()
    ben = people.ben()
    ben.seen_at = timezone.now() - timedelta(minutes=10)
    ben.save()
    before = Event.objects.filter(type="agent_presence_changed").count()
    actions.arrive(ben)
    actions.arrive(ben)
    assert Event.objects.filter(type="agent_presence_changed").count() == before + 1


def test_language_first_then_patience() -> None:
    people.queue()
    english = people.agent("Eve E.", languages=("en",))
    chinese = waiting(language="zh-hans")
    assert actions.pull(english) is None
    QueueEntry.objects.filter(conversation=chinese).update(
        entered_at=timezone.now() - timedelta(seconds=actions.PATIENCE_S + 1)
    )
    assert actions.pull(english) == chinese


def test_an_agent_of_another_team_gets_nothing() -> None:
    people.queue()
    waiting()
    assert actions.pull(people.cleo()) is None


def test_an_offer_goes_to_the_next_agent_when_it_is_declined() -> None:
    people.queue(assignment=Queue.Assignment.OFFER)
    ben, dora = people.ben(), people.agent("Dora P.")
    ada = waiting()
    matching.match()
    first = Offer.objects.get()
    actions.decline(first)
    matching.match()
    second = Offer.objects.exclude(pk=first.pk).get()
    assert {first.agent, second.agent} <= {ben, dora}
    assert actions.accept(second)
    ada.refresh_from_db()
    assert ada.agent == second.agent


def test_an_expired_offer_cannot_be_accepted() -> None:
    people.queue(assignment=Queue.Assignment.OFFER)
    people.ben()
    waiting()
    matching.match()
    made = Offer.objects.get()
    Offer.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert not actions.accept(made)


def test_a_transfer_to_a_team_puts_it_into_that_teams_line() -> None:
    people.queue()
    other = people.queue("deposits", in_team="Deposits")
    ben, ada = people.ben(), waiting()
    actions.pull(ben)
    actions.transfer(ada, by=ben, team=other.team)
    ada.refresh_from_db()
    assert (ada.team, ada.agent, ada.turn) == (other.team, None, Conversation.Turn.QUEUE)
    assert QueueEntry.objects.get(conversation=ada, left_at=None).queue == other


def test_who_is_given_back_unanswered_stands_where_it_stood_req_F11() -> None:
    people.queue()
    ben, ada = people.ben(), waiting(for_s=600)
    stood = QueueEntry.objects.get(conversation=ada)
    actions.pull(ben)
    later = waiting(for_s=300)
    actions.transfer(ada, by=ben, team=stood.queue.team)
    stands = QueueEntry.objects.get(conversation=ada, left_at=None)
    assert (stands.entered_at, stands.rank_at) == (stood.entered_at, stood.rank_at)
    assert places.place_of(ada).position == 1
    assert places.place_of(later).position == 2


def test_who_was_answered_and_is_passed_on_keeps_the_minutes_it_waited_not_those_it_talked_req_F11() -> None:
    people.queue()
    ben, ada = people.ben(), waiting(for_s=600)
    actions.pull(ben)
    conversations.reply(ada, "I have read everything above.", agent=ben, dedupe_key="a")
    talked = timedelta(hours=1)
    QueueEntry.objects.update(
        entered_at=F("entered_at") - talked, rank_at=F("rank_at") - talked, left_at=F("left_at") - talked
    )
    actions.transfer(ada, by=ben, team=people.team())
    stands = QueueEntry.objects.get(conversation=ada, left_at=None)
    assert timedelta(seconds=600) <= stands.entered_at - stands.rank_at < timedelta(seconds=660)


def test_who_went_away_and_shut_the_desk_leaves_nobody_waiting() -> None:
    people.queue()
    ben, ada = people.ben(), waiting(for_s=60)
    actions.pull(ben)
    actions.set_presence(ben, Agent.Presence.AWAY)
    assert actions.release_absent() == 0
    Agent.objects.update(seen_at=timezone.now() - 2 * actions.ABSENT_AFTER)
    assert actions.release_absent() == 1
    ada.refresh_from_db()
    assert (ada.agent, ada.turn) == (None, Conversation.Turn.QUEUE)
    assert actions.release_absent() == 0


def test_a_transfer_to_an_agent_is_seen_by_the_customer() -> None:
    people.queue()
    ben, dora, ada = people.ben(), people.agent("Dora P."), waiting()
    actions.pull(ben)
    actions.transfer(ada, by=ben, agent=dora)
    ada.refresh_from_db()
    assert ada.agent == dora
    assert people.events(ada)[-2:] == ["agent_left", "agent_joined"]


def test_the_assistant_has_the_turn_after_a_hand_back() -> None:
    people.queue()
    ben, ada = people.ben(), waiting()
    actions.pull(ben)
    actions.hand_back(ada, agent=ben)
    ada.refresh_from_db()
    assert (ada.turn, ada.agent) == (Conversation.Turn.BOT, None)


def test_no_wait_is_told_without_a_measured_throughput() -> None:
    people.queue()
    people.ben()
    place = places.place_of(waiting())
    assert place is not None
    assert (place.wait_low_s, place.wait_high_s) == (None, None)


def served(queue: Queue, gaps: list[float]) -> None:
    """Past assignments that lie so many seconds apart, each of which waited meanwhile."""
    now = timezone.now()
    at = now - timedelta(seconds=sum(gaps))
    for gap in [0.0, *gaps]:
        at += timedelta(seconds=gap)
        talk = people.conversation()
        QueueEntry.objects.create(
            conversation=talk, queue=queue, lane="normal", language="en", outcome="assigned",
            entered_at=at - timedelta(hours=2), rank_at=at - timedelta(hours=2), left_at=at,
        )  # fmt: skip


def test_the_wait_grows_with_the_position_and_is_a_range() -> None:
    queue = people.queue()
    people.ben()
    served(queue, [50, 70, 60, 55, 65, 62, 58, 61, 59, 60])
    low, high = places.wait_range(queue, position=3)
    assert low is not None
    assert high is not None
    assert low < 180 < high
    assert high - low < 90


def test_no_wait_is_told_when_a_third_of_the_agents_has_just_gone() -> None:
    queue = people.queue()
    people.ben()
    dora = people.agent("Dora P.")
    served(queue, [60.0] * 10)
    assert places.wait_range(queue, position=1)[1] is not None
    actions.set_presence(dora, Agent.Presence.AWAY)
    assert places.wait_range(queue, position=1) == (None, None)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ages=st.lists(st.integers(0, 3600), min_size=2, max_size=8, unique=True))
def test_an_older_entry_of_a_lane_is_served_before_a_newer_one(ages: list[int]) -> None:
    queue = Queue.objects.filter(slug="general").first() or people.queue()
    ben = Agent.objects.filter(alias="Ben T.").first() or people.ben()
    talks = {age: waiting(for_s=age) for age in ages}
    order = [actions.pull(ben) for _ in ages]
    assert order == [talks[age] for age in sorted(ages, reverse=True)]
    assert queue.entries.filter(left_at=None).count() == 0
