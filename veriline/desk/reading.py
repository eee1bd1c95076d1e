"""View records: whoever is handed a conversation's words has a record of it, whichever way they came."""

from datetime import timedelta

from django.utils import timezone

from veriline.conversations.actions import note_view
from veriline.conversations.models import Conversation, View
from veriline.people.models import Agent

#: A record covers what the same agent goes on reading of the same conversation for so long.
COVERS = timedelta(hours=1)


def note_reading(conversation: Conversation, *, agent: Agent) -> None:
    """Records a reading that is no opening of its own: lines that arrive, files, a live grant."""
    since = timezone.now() - COVERS
    if not View.objects.filter(conversation=conversation, agent=agent, at__gt=since).exists():
        note_view(conversation, agent=agent)
