"""What can happen to a conversation. Ids and plain values only; text is joined on read."""

from dataclasses import dataclass
from typing import ClassVar

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class ConversationOpened(JournalEvent):
    """A customer opened a conversation."""


@dataclass(frozen=True)
class MessageReceived(JournalEvent):
    """The customer said something. Subject: the message."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class EmergencyRaised(JournalEvent):
    """The customer said what sounds like theft in progress; `intent` is its P0 intent. Subject: the message."""

    public: ClassVar[bool] = True
    intent: str = "E01"


@dataclass(frozen=True)
class MessageWritten(JournalEvent):
    """The bot, an agent or the system said something to the customer. Subject: the message."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class NoteWritten(JournalEvent):
    """An agent wrote an internal note. Subject: the message."""


@dataclass(frozen=True)
class MessageRedacted(JournalEvent):
    """Secrets were removed from a stored message. Subject: the message."""

    public: ClassVar[bool] = True
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReplyRefused(JournalEvent):
    """An agent's reply was stopped by the outgoing guard; `kinds` say why. Staff alone see it."""

    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class SealOpened(JournalEvent):
    """What was held in a message is no secret and stands in it again. Subject: the message."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class CategoryChosen(JournalEvent):
    """The category was inferred or chosen."""

    category: str
    intent: str = ""


@dataclass(frozen=True)
class DetailsNoted(JournalEvent):
    """What the customer said was kept as data; `fields` are names only. Subject: the message."""

    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class AssuranceRaised(JournalEvent):
    """The customer proved more about who they are."""

    public: ClassVar[bool] = True
    level: int = 0


@dataclass(frozen=True)
class HandoffRequested(JournalEvent):
    """A person is wanted. `reason`: customer, phrase, no_answer, no_use, emergency, upset."""

    public: ClassVar[bool] = True
    reason: str = "customer"


@dataclass(frozen=True)
class LaneChanged(JournalEvent):
    """The conversation moved to another lane."""

    public: ClassVar[bool] = True
    lane: str = "normal"


@dataclass(frozen=True)
class QueueEntered(JournalEvent):
    """The conversation waits in a queue. Subject: the queue entry."""

    public: ClassVar[bool] = True
    queue: int = 0
    lane: str = "normal"


@dataclass(frozen=True)
class QueueLeft(JournalEvent):
    """It waits no longer. `outcome`: assigned, left, closed, handed_back."""

    public: ClassVar[bool] = True
    outcome: str = "assigned"


@dataclass(frozen=True)
class AgentJoined(JournalEvent):
    """A person took the conversation. Actor: that agent."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class AgentLeft(JournalEvent):
    """That person left it. `to`: bot, queue, agent, team."""

    public: ClassVar[bool] = True
    to: str = "queue"


@dataclass(frozen=True)
class TurnPassed(JournalEvent):
    """Whose turn it is changed without anything said, such as `waiting for the customer`."""

    turn: str


@dataclass(frozen=True)
class ClosureStarted(JournalEvent):
    """An agent resolved it; it takes effect in `Closure.UNDO_S` seconds."""

    closure: int


@dataclass(frozen=True)
class ClosureUndone(JournalEvent):
    """The agent took that back in time."""

    closure: int


@dataclass(frozen=True)
class ConversationClosed(JournalEvent):
    """It has ended. Actor: who ended it."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class RatingRequested(JournalEvent):
    """We asked how it went."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class RatingGiven(JournalEvent):
    """The customer answered. Subject: the rating."""


@dataclass(frozen=True)
class ConversationReopened(JournalEvent):
    """It goes on."""

    public: ClassVar[bool] = True


@dataclass(frozen=True)
class ConversationViewed(JournalEvent):
    """An agent opened it (no seq: it is no part of the talk)."""


@dataclass(frozen=True)
class IncidentLinked(JournalEvent):
    """It is about an incident. `how`: answer, agent, named."""

    public: ClassVar[bool] = True
    incident: int = 0
    how: str = "answer"


@dataclass(frozen=True)
class IncidentUnlinked(JournalEvent):
    """An agent said that it is about something else."""

    public: ClassVar[bool] = True
    incident: int = 0


@dataclass(frozen=True)
class IncidentTold(JournalEvent):
    """There is news of an incident it is about. Subject: the update."""

    public: ClassVar[bool] = True
    incident: int = 0


@dataclass(frozen=True)
class AnnouncementNamed(JournalEvent):
    """The customer has named what an announcement in force concerns; `announcement` is the number in its address."""

    public: ClassVar[bool] = True
    announcement: int = 0
