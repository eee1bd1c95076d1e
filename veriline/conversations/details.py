"""What a conversation's customer has said, as data (requirement B11)."""

from .models import Conversation, Detail


def details_of(conversation: Conversation) -> dict[str, str]:
    """The newest value of each field, in the order the fields were first said; one query."""
    rows = Detail.objects.filter(conversation=conversation).order_by("at", "pk")
    return dict(rows.values_list("field", "value"))
