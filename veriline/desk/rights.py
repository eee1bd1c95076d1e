"""What an agent may do with a conversation that `visible_to` lets them read."""

from veriline.conversations.models import Conversation
from veriline.people.models import Agent


def may_write(conversation: Conversation, agent: Agent) -> bool:
    """Answer, note, take: the own one, one that waits for the own team, one invited to; leads their teams'.

    What is visible only as the history of an own customer stays with the person who has it.
    """
    if conversation.agent_id == agent.pk:
        return True
    of_my_team = conversation.team_id is not None and agent.teams.filter(pk=conversation.team_id).exists()
    if of_my_team and (agent.is_lead or conversation.agent_id is None):
        return True
    return conversation.invitations.filter(agent=agent).exists()


def may_decide(conversation: Conversation, agent: Agent) -> bool:
    """Resolve, transfer, hand back, wait: whoever has it, or a lead of its team."""
    if conversation.agent_id == agent.pk:
        return True
    if not agent.is_lead or conversation.team_id is None:
        return False
    return agent.teams.filter(pk=conversation.team_id).exists()


def may_reveal(agent: Agent) -> bool:
    """Raw contacts open for agents and leads of customers' teams, not for settings-only administrators without one."""
    return agent.teams.exists()
