"""What happens to the official register."""

from dataclasses import dataclass

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class RegisterChangeProposed(JournalEvent):
    """Somebody wants a channel listed or taken off. Subject: the change."""

    change: int


@dataclass(frozen=True)
class RegisterChangeAgreed(JournalEvent):
    """A second person agreed; it is announced from now on. Subject: the change."""

    change: int


@dataclass(frozen=True)
class RegisterChangeWithdrawn(JournalEvent):
    """It will not come into force. Subject: the change."""

    change: int
