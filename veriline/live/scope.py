"""Who may see what, asked again and again for whole batches of sockets: the SQL twin of the desk's scope function.

`VISIBLE` mirrors `ConversationQuerySet.visible_to` (a test proves them equal on generated data); `may_list` is the
part of it that decides whose lists a conversation stands in. No Django.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString, NamedTuple

#: Pairs (agent, stream) of those asked for that the agent may see now, with the stream's last number.
VISIBLE: LiteralString = """
    SELECT asked.agent, asked.stream::text, conversation.last_seq
    FROM unnest(%(agents)s::bigint[], %(streams)s::uuid[]) AS asked(agent, stream)
    JOIN people_agent AS agent ON agent.id = asked.agent
    JOIN people_user AS member ON member.id = agent.user_id AND member.is_active
    JOIN conversations_conversation AS conversation ON conversation.public_id = asked.stream
    WHERE conversation.agent_id = agent.id
       OR (conversation.agent_id IS NULL AND conversation.turn = 'queue' AND EXISTS (
            SELECT FROM people_agent_teams AS own
            WHERE own.agent_id = agent.id AND own.team_id = conversation.team_id))
       OR (agent.role IN ('lead', 'admin') AND EXISTS (
            SELECT FROM people_agent_teams AS own
            WHERE own.agent_id = agent.id AND own.team_id = conversation.team_id))
       OR EXISTS (
            SELECT FROM conversations_invitation AS invitation
            WHERE invitation.conversation_id = conversation.id AND invitation.agent_id = agent.id)
       OR EXISTS (
            SELECT FROM conversations_conversation AS held
            WHERE held.customer_id = conversation.customer_id AND held.agent_id = agent.id AND held.closed_at IS NULL)
"""

#: What the gateway must know of connected agents, if they are still active.
AGENTS: LiteralString = """
    SELECT agent.id, agent.alias, agent.staff_number, agent.role IN ('lead', 'admin'),
           ARRAY(SELECT team_id FROM people_agent_teams AS own WHERE own.agent_id = agent.id)
    FROM people_agent AS agent JOIN people_user AS member ON member.id = agent.user_id
    WHERE agent.id = ANY(%(agents)s::bigint[]) AND member.is_active
"""

#: Where conversations stand now: the columns of `Standing`.
STANDINGS: LiteralString = """
    SELECT conversation.public_id::text, conversation.agent_id, conversation.team_id, conversation.turn,
           conversation.closed_at, conversation.last_seq,
           ARRAY(SELECT agent_id FROM conversations_invitation AS invitation
                 WHERE invitation.conversation_id = conversation.id)
    FROM conversations_conversation AS conversation
    WHERE conversation.public_id = ANY(%(streams)s::uuid[])
"""

#: Conversations opened by those token digests, with the customer's last number.
TOKENS: LiteralString = """
    SELECT token.digest, conversation.public_id::text, conversation.last_public_seq
    FROM conversations_token AS token
    JOIN conversations_conversation AS conversation ON conversation.id = token.conversation_id
    WHERE token.digest = ANY(%(digests)s::text[]) AND token.expires_at > now()
"""


@dataclass(frozen=True)
class Member:
    """A connected agent: what others see of them and what they see."""

    id: int
    alias: str
    staff_number: str
    is_lead: bool
    teams: frozenset[int]


class Standing(NamedTuple):
    """Whose a conversation is now."""

    stream: str
    agent: int | None
    team: int | None
    turn: str
    closed_at: datetime | None
    last_seq: int
    invited: list[int]


def may_list(member: Member, standing: Standing) -> bool:
    """True when the conversation stands in one of the agent's lists: own, waiting for a team, invited, or led."""
    own_team = standing.team in member.teams
    waiting = standing.agent is None and standing.turn == "queue" and own_team
    return (
        standing.agent == member.id
        or waiting
        or member.id in standing.invited
        or (member.is_lead and own_team)
    )
