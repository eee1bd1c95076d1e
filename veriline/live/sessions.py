"""Who is at a socket: a customer with one conversation, or an agent with those of the grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .hub import Follower, Hub
from .protocol import BadFrame, ClientFrame, Presence, Seen, Subscribe, Typing, Unsubscribe, revoked_frame

if TYPE_CHECKING:
    from .hints import Hints
    from .scope import Member


class House(Protocol):
    """What a session needs of the gateway."""

    hub: Hub
    hints: Hints

    def subscribe(self, session: AgentSession, frame: Subscribe) -> None:
        """Opens the streams of a further grant."""

    def gone(self, session: CustomerSession | AgentSession) -> None:
        """Forgets a session."""


class CustomerSession:
    """A customer's socket on the conversation that `digest`'s token opened."""

    beat_s = 20

    def __init__(self, house: House, socket: Follower, *, digest: str, stream: str) -> None:
        self.socket = socket
        self.digest = digest
        self.stream = stream
        self.typed_at = 0.0
        self._house = house

    def take(self, frame: ClientFrame) -> None:
        """Typing and seen are all a customer may say here; messages go over HTTP."""
        if isinstance(frame, Typing):
            self._house.hints.customer_types(self)
        elif isinstance(frame, Seen):
            self._house.hints.customer_has_seen(self, frame.seq)
        else:
            raise BadFrame("not for customers")

    def drained(self) -> None:
        """Goes on where it stopped."""
        self._house.hub.mark([self.stream])

    def end(self) -> None:
        """Leaves the stream."""
        self._house.gone(self)
        self._house.hub.leave(self.socket, self.stream)
        self._house.hints.customer_moved(self.stream)


class AgentSession:
    """An agent's socket. `streams` are those it follows now; lists need none."""

    beat_s = 5

    def __init__(self, house: House, socket: Follower, *, member: Member, user_session: str) -> None:
        self.socket = socket
        self.member = member
        self.user_session = user_session
        self.streams: set[str] = set()
        self.typed_at = 0.0
        self._house = house

    def take(self, frame: ClientFrame) -> None:
        """Following; presence and reading in what is followed."""
        if isinstance(frame, Subscribe):
            self._house.subscribe(self, frame)
        elif isinstance(frame, Unsubscribe):
            self.drop(frame.stream)
        elif isinstance(frame, Typing):
            self._house.hints.agent_types(self, frame.stream)
        elif isinstance(frame, Seen) and frame.stream is not None:
            self._house.hints.agent_has_seen(self, frame.stream, frame.seq)
        elif isinstance(frame, Presence):
            self._house.hints.agent_does(self, frame.stream, frame.doing)
        else:
            raise BadFrame("not for agents")

    def drop(self, stream: str, *, revoked: bool = False) -> None:
        """Follows a stream no longer; says so when that was not the agent's wish."""
        if stream in self.streams:
            self._house.hints.agent_does(self, stream, "left")
            self._house.hub.leave(self.socket, stream)
            self.streams.discard(stream)
        if revoked:
            self.socket.push(revoked_frame(stream))

    def drained(self) -> None:
        """Goes on where it stopped."""
        self._house.hub.mark(self.streams)

    def end(self) -> None:
        """Leaves every stream."""
        self._house.gone(self)
        for stream in list(self.streams):
            self.drop(stream)
