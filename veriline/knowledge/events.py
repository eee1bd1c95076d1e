"""What happens in the help centre that other rooms may react to."""

from dataclasses import dataclass

from veriline.journal.events import JournalEvent


@dataclass(frozen=True)
class ArticleJudged(JournalEvent):
    """A reader said whether an article solved the problem (requirement H15). `article` is its public number."""

    article: int
    language: str
    solved: bool


@dataclass(frozen=True)
class IncidentOpened(JournalEvent):
    """An incident was opened. Subject: its first update."""

    incident: int


@dataclass(frozen=True)
class IncidentUpdated(JournalEvent):
    """How it goes was told. Subject: the update."""

    incident: int


@dataclass(frozen=True)
class IncidentClosed(JournalEvent):
    """It is over. Subject: the last update."""

    incident: int
