"""What can happen in the line that no customer sees."""

from dataclasses import dataclass

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class AgentPresenceChanged(JournalEvent):
    """An agent became available or went away."""

    agent: int
    presence: str


@dataclass(frozen=True)
class OfferMade(JournalEvent):
    """A waiting conversation was offered to an agent. Subject: the offer."""

    agent: int
