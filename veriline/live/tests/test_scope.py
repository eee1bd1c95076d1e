"""The gateway's SQL twin of the desk's scope function: equal on generated data, deny by default."""

import random
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from tests import people
from veriline.conversations.models import Conversation, Invitation
from veriline.live import scope
from veriline.live.scope import Member, Standing, may_list
from veriline.people.models import Agent, Team

pytestmark = pytest.mark.django_db


def query(statement: str, **parameters: Any) -> list[tuple[Any, ...]]:
    """The rows of a statement."""
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return list(cursor.fetchall())


def visible(agents: list[Agent], talks: list[Conversation]) -> set[tuple[int, str]]:
    """Which of all pairs are visible by the gateway's statement."""
    pairs = [(agent.pk, str(talk.public_id)) for agent in agents for talk in talks]
    rows = query(scope.VISIBLE, agents=[a for a, _ in pairs], streams=[s for _, s in pairs])
    return {(agent, stream) for agent, stream, _ in rows}


def generated(seed: int) -> tuple[list[Agent], list[Conversation]]:
    """Eight agents in three teams, and sixty conversations of twelve customers in every state."""
    chance = random.Random(seed)
    teams = [Team.objects.create(name=f"Team {number}") for number in range(3)]
    agents = []
    for number in range(8):
        agent = people.agent(f"agent{number} A.", role=chance.choice(["agent", "agent", "lead", "admin"]))
        agent.teams.set(chance.sample(teams, chance.randint(0, 2)))
        agent.user.is_active = chance.random() < 0.85
        agent.user.save()
        agents.append(agent)
    customers = [people.customer() for _ in range(12)]
    talks = []
    for _ in range(60):
        talk = people.conversation(chance.choice(customers))
        talk.agent = chance.choice([None, *agents])
        talk.team = chance.choice([None, *teams])
        talk.turn = chance.choice(Conversation.Turn.values)
        talk.closed_at = timezone.now() - timedelta(days=1) if chance.random() < 0.4 else None
        talk.save()
        for agent in chance.sample(agents, chance.choice([0, 0, 0, 1])):
            Invitation.objects.create(conversation=talk, agent=agent, by=agents[0])
        talks.append(talk)
    return agents, talks


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_gateways_scope_equals_the_desks(seed: int) -> None:
    agents, talks = generated(seed)
    by_orm = {
        (agent.pk, str(public_id))
        for agent in agents
        for public_id in Conversation.objects.visible_to(agent).values_list("public_id", flat=True)
    }
    by_sql = visible(agents, talks)
    assert by_sql == by_orm
    assert 0 < len(by_sql) < len(agents) * len(talks)


@pytest.mark.parametrize("seed", [4, 5])
def test_whatever_stands_in_an_agents_list_is_visible_to_that_agent(seed: int) -> None:
    agents, talks = generated(seed)
    members = [
        Member(row[0], row[1], row[2], row[3], frozenset(row[4]))
        for row in query(scope.AGENTS, agents=[agent.pk for agent in agents])
    ]
    assert {member.id for member in members} == {agent.pk for agent in agents if agent.user.is_active}
    standings = [
        Standing._make(row) for row in query(scope.STANDINGS, streams=[talk.public_id for talk in talks])
    ]
    listed = {(m.id, s.stream) for m in members for s in standings if may_list(m, s)}
    allowed = visible(agents, talks)
    assert listed <= allowed
    own = {(talk.agent_id, str(talk.public_id)) for talk in talks if talk.agent_id}
    assert own & allowed <= listed


def test_a_stranger_sees_and_lists_nothing() -> None:
    talk, ben, cleo = people.conversation(), people.ben(), people.cleo()
    talk.agent = ben
    talk.save()
    assert visible([ben, cleo], [talk]) == {(ben.pk, str(talk.public_id))}
