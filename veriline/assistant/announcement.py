"""An announcement in force that a question is about is told before any article, once in a conversation (H8)."""

from django.db import transaction

from veriline.conversations import announcements
from veriline.conversations.models import Conversation
from veriline.knowledge.models import AnnouncementPage

from .saying import say


@transaction.atomic
def tell(conversation: Conversation, text: str) -> None:
    """Says each that the text names for the first time; noting and saying it are one."""
    for page in announcements.note_named(conversation, text):
        say(
            conversation,
            f"{page.title} {page.lead}",
            key=f"announcement:{page.public_id}",
            data={"suggestions": [_card(page)]},
            turn=conversation.turn_number,
        )


def _card(page: AnnouncementPage) -> dict[str, str]:
    return {
        "id": str(page.public_id),
        "title": page.title,
        "url": page.address,
        "lead": str(page.get_category_display()),
    }
