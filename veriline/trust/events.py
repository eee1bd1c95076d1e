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


@dataclass(frozen=True)
class FakeReported(JournalEvent):
    """Somebody reported what claims to be us. Subject: the report."""

    report: int


@dataclass(frozen=True)
class ReportsRefused(JournalEvent):
    """A person looked at it: it does not imitate us. Subject: the newest of the reports."""

    reports: int


@dataclass(frozen=True)
class TakedownNoted(JournalEvent):
    """A step towards a fake's end. Subject: the takedown."""

    listing: int
    step: str
