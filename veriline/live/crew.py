"""The agents who are connected here: their sockets, and whose lists a conversation stands in."""

from collections.abc import Iterable

from .scope import Member, Standing, may_list
from .sessions import AgentSession


class Crew:
    """Sessions by agent. The newest `Member` of an agent holds for all of that agent's sockets."""

    def __init__(self) -> None:
        self.members: dict[int, Member] = {}
        self._sessions: dict[int, set[AgentSession]] = {}
        self._teams: dict[int, set[int]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._sessions.values()))

    def add(self, session: AgentSession) -> None:
        """An agent connected."""
        self.update(session.member)
        self._sessions.setdefault(session.member.id, set()).add(session)

    def remove(self, session: AgentSession) -> None:
        """A socket of an agent went."""
        sessions = self._sessions.get(session.member.id, set())
        sessions.discard(session)
        if not sessions:
            self._sessions.pop(session.member.id, None)
            self.members.pop(session.member.id, None)
            self._leave_teams(session.member.id)

    def update(self, member: Member) -> None:
        """What is known of an agent now."""
        self._leave_teams(member.id)
        self.members[member.id] = member
        for team in member.teams:
            self._teams.setdefault(team, set()).add(member.id)

    def sessions(self, agent: int | None = None) -> list[AgentSession]:
        """The sockets of one agent, or of all."""
        if agent is not None:
            return list(self._sessions.get(agent, ()))
        return [session for sessions in self._sessions.values() for session in sessions]

    def audience(self, standing: Standing) -> frozenset[int]:
        """The connected agents in whose lists that conversation stands."""
        near = {standing.agent, *standing.invited, *self._teams.get(standing.team or 0, ())}
        members = (self.members[agent] for agent in near if agent in self.members)
        return frozenset(member.id for member in members if may_list(member, standing))

    def tell(self, agents: Iterable[int], frame: bytes) -> None:
        """Sends a frame to every socket of those agents."""
        for agent in agents:
            for session in self._sessions.get(agent, ()):
                session.socket.push(frame)

    def _leave_teams(self, agent: int) -> None:
        for members in self._teams.values():
            members.discard(agent)
