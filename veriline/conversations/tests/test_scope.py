"""Who may see what: deny by default, each rule tried by the stranger cleo."""

import pytest

from tests import people
from veriline.conversations import actions
from veriline.conversations.models import Conversation
from veriline.routing.actions import place

pytestmark = pytest.mark.django_db


def seen_by(agent: object) -> set[Conversation]:
    return set(Conversation.objects.visible_to(agent))


def test_nobody_sees_nothing() -> None:
    people.conversation()
    assert seen_by(None) == set()


def test_an_agent_sees_the_own_ones_and_a_stranger_none() -> None:
    ben, cleo, ada = people.ben(), people.cleo(), people.conversation()
    assert seen_by(ben) == seen_by(cleo) == set()
    actions.assign(ada, ben)
    assert seen_by(ben) == {ada}
    assert seen_by(cleo) == set()


def test_an_agent_sees_what_waits_for_the_own_team() -> None:
    ben, cleo, ada = people.ben(), people.cleo(), people.conversation()
    people.queue()
    actions.request_handoff(ada, reason="customer", actor=actions.BOT)
    place(ada)
    assert seen_by(ben) == {ada}
    assert seen_by(cleo) == set()


def test_what_a_colleague_has_taken_is_no_longer_seen() -> None:
    ben, dora, ada = people.ben(), people.agent("Dora P."), people.conversation()
    people.queue()
    actions.request_handoff(ada, reason="customer", actor=actions.BOT)
    place(ada)
    actions.assign(ada, dora)
    assert seen_by(ben) == set()


def test_an_invited_agent_sees_it() -> None:
    ben, cleo, ada = people.ben(), people.cleo(), people.conversation()
    actions.assign(ada, ben)
    actions.invite(ada, agent=cleo, by=ben)
    assert seen_by(cleo) == {ada}


def test_history_is_seen_only_while_one_of_that_customers_talks_is_the_agents() -> None:
    ben, person = people.ben(), people.customer()
    old, new = people.conversation(person), people.conversation(person)
    actions.close(old, actor=actions.SYSTEM)
    assert seen_by(ben) == set()
    actions.assign(new, ben)
    assert seen_by(ben) == {old, new}
    actions.close(new, actor=actions.SYSTEM)
    assert seen_by(ben) == {new}


def test_a_lead_sees_the_own_teams_and_no_other() -> None:
    lead, ben, ada = people.agent("Lea D.", role="lead"), people.ben(), people.conversation()
    people.queue()
    actions.request_handoff(ada, reason="customer", actor=actions.BOT)
    place(ada)
    actions.assign(ada, ben)
    elsewhere = people.conversation()
    actions.assign(elsewhere, people.cleo())
    assert seen_by(lead) == {ada}


def test_a_deactivated_agent_sees_nothing() -> None:
    ben, ada = people.ben(), people.conversation()
    actions.assign(ada, ben)
    ben.user.is_active = False
    ben.user.save()
    assert seen_by(ben) == set()
