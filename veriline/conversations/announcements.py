"""Announcements a conversation is about: what its customer named, as long as they are in force (H8).

They are not linked as incidents are: nobody waits for news of them, and an agent has nothing to undo.
"""

from veriline.journal.events import SYSTEM
from veriline.journal.models import Event
from veriline.knowledge import announcements
from veriline.knowledge.models import AnnouncementPage, Reader

from . import events
from .actions import locked
from .models import Conversation
from .record import record

NAMED = "announcement_named"


def reader_of(conversation: Conversation) -> Reader:
    """Whom the words of a chat are for: a chat may be read over the customer's shoulder, so nothing but public ones."""
    return Reader(region=conversation.customer.region)


def note_named(conversation: Conversation, text: str) -> list[AnnouncementPage]:
    """Notes which announcements in force the customer has just named for the first time, and returns them."""
    found = announcements.concerned(text, conversation.language, reader_of(conversation))
    return _note_new(conversation, found) if found else []


@locked
def _note_new(conversation: Conversation, found: list[AnnouncementPage]) -> list[AnnouncementPage]:
    known = _named(conversation)
    new = [page for page in found if page.public_id not in known]
    for page in new:
        record(conversation, events.AnnouncementNamed(page.public_id), actor=SYSTEM)
    return new


def concerning(conversation: Conversation) -> list[AnnouncementPage]:
    """Those named in it that are in force, in its language: their call-outs stand over the chat."""
    known = _named(conversation)
    if not known:
        return []
    held = announcements.in_force(conversation.language, reader_of(conversation))
    return [page for page in held if page.public_id in known]


def _named(conversation: Conversation) -> set[int]:
    rows = Event.objects.filter(stream=conversation.public_id, type=NAMED)
    return set(rows.values_list("data__announcement", flat=True))
