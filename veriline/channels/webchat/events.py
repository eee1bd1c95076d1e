"""What the web chat notices."""

from dataclasses import dataclass

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class ReplyUnseen(JournalEvent):
    """A reply was not seen for 30 s: the customer is told by one mail. Subject: the message."""
