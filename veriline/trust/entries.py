"""What the register holds of one channel."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .kinds import PLATFORMS, Kind, Purpose

#: Kind, platform and key, by which a claim is looked up.
Place = tuple[str, str, str]


@dataclass(frozen=True)
class Entry:
    """What the register holds of one channel. `retired` is somebody who worked here once."""

    kind: Kind
    key: str
    platform: str = ""
    shown: str = ""
    number: str = ""
    link: str = ""
    purpose: Purpose = Purpose.BOTH
    region: str = ""
    language: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None
    listed_at: datetime.datetime | None = None
    retired: bool = False

    @property
    def place(self) -> Place:
        """Where the register keeps it."""
        return (self.kind, self.platform, self.key)

    @property
    def platform_name(self) -> str:
        """The platform's own name; empty where there is none."""
        return PLATFORMS[self.platform].name if self.platform in PLATFORMS else ""

    def is_valid(self, on: datetime.date) -> bool:
        """Whether it counts on that day."""
        begun = self.since is None or self.since <= on
        return begun and (self.until is None or on <= self.until) and not self.retired
