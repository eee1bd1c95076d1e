"""What happens to an answer."""

from dataclasses import dataclass

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class AnswerJudged(JournalEvent):
    """The customer said whether an answer helped. `reason` is a code of `verdict.REASONS`, or empty."""

    answer: int
    solved: bool
    reason: str = ""
