"""What a channel hands to intake: foreign data, parsed at the door into typed values."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from .models import Inbox

MAX_TEXT = 20_000


class Refused(Exception):
    """The message cannot be taken. `code` names why: empty, too_long, closed, attachment, duplicate_key."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Inbound:
    """One customer message as a channel received it, not yet redacted.

    `dedupe_key` is the platform's own message id: the same key on the same inbox is the same message.
    `attachments` are public ids of files this conversation uploaded before.
    """

    inbox: Inbox
    conversation: UUID
    dedupe_key: str
    text: str = ""
    language: str = ""
    attachments: tuple[UUID, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)
