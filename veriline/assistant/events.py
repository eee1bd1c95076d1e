"""What happens to an answer, and what staff did to the assistant. Ids, names and numbers only."""

from dataclasses import dataclass

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class AnswerJudged(JournalEvent):
    """The customer said whether an answer helped. `reason` is a code of `verdict.REASONS`, or empty."""

    answer: int
    solved: bool
    reason: str = ""


@dataclass(frozen=True)
class IntentChanged(JournalEvent):
    """A row of the intents table was edited."""

    code: str


@dataclass(frozen=True)
class OtherMattersChanged(JournalEvent):
    """The wordings of what is none of the intents were edited, in one language."""

    language: str


@dataclass(frozen=True)
class FlowPublished(JournalEvent):
    """A version of a flow is what customers meet from now on."""

    flow: str
    number: int
