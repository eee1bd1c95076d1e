"""What the assistant found out before a person came, so that nobody asks again (requirement B11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from veriline.assistant.intents import intent
from veriline.conversations.models import Conversation, Message

MOST_MESSAGES = 50
MOST_CHARACTERS = 200


@dataclass(frozen=True)
class Summary:
    """What it is about, the fields the customer filled in, and the articles that were shown."""

    topic: str
    fields: list[tuple[str, str]]
    articles: list[tuple[str, str]]

    def __bool__(self) -> bool:
        return bool(self.topic or self.fields or self.articles)


def summary_of(conversation: Conversation) -> Summary:
    """One query over the customer's and the assistant's first messages."""
    said = (
        Message.objects.filter(conversation=conversation, kind__in=[Message.Kind.CUSTOMER, Message.Kind.BOT])
        .exclude(data={})
        .order_by("pk")
        .values_list("kind", "data")[:MOST_MESSAGES]
    )
    fields: dict[str, str] = {}
    articles: dict[str, str] = {}
    for kind, data in said:
        if kind == Message.Kind.CUSTOMER:
            fields |= _plain(data)
        else:
            articles |= _shown(data)
    return Summary(
        topic=topic_of(conversation),
        fields=list(fields.items()),
        articles=[(title, url) for url, title in articles.items()],
    )


def topic_of(conversation: Conversation) -> str:
    """The intent in the reader's language, else the category's short name in words."""
    found = intent(conversation.intent)
    if found is not None:
        return found.words
    return conversation.category.replace("-", " ").capitalize()


def _plain(data: Mapping[str, Any]) -> dict[str, str]:
    """Fields are one level of short values; anything else came from no form of ours."""
    return {
        str(name)[:40]: str(value)[:MOST_CHARACTERS]
        for name, value in data.items()
        if isinstance(value, str | int | float) and value != ""
    }


def _shown(data: Mapping[str, Any]) -> dict[str, str]:
    suggestions = data.get("suggestions")
    if not isinstance(suggestions, list):
        return {}
    return {
        str(suggestion["url"]): str(suggestion["title"])
        for suggestion in suggestions
        if isinstance(suggestion, dict) and suggestion.get("url") and suggestion.get("title")
    }
