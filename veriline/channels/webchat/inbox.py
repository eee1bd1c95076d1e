"""The inbox of the web chat: one, made on first use."""

from veriline.conversations.models import Inbox

from . import KIND


def inbox() -> Inbox:
    """The web chat's inbox."""
    found = Inbox.objects.filter(kind=KIND).order_by("pk").first()
    return found or Inbox.objects.create(kind=KIND, name="Web chat")
