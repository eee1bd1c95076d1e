"""What the assistant found out before a person came, so that nobody asks again (requirement B11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from veriline.assistant.intents import intent
from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation, Message
from veriline.fields.catalogue import CATALOGUE

MOST_MESSAGES = 50
MOST_CHARACTERS = 200


@dataclass(frozen=True)
class Given:
    """A field the customer has given: its name and value as they are read, and whether every character counts."""

    name: str
    value: str
    mono: bool


@dataclass(frozen=True)
class Summary:
    """What it is about, what the customer said as data, and the articles that were shown."""

    topic: str
    fields: list[Given]
    articles: list[tuple[str, str]]

    def __bool__(self) -> bool:
        return bool(self.topic or self.fields or self.articles)


def summary_of(conversation: Conversation) -> Summary:
    """Two queries: what the customer said as data, and what the assistant showed."""
    said = (
        Message.objects.filter(conversation=conversation, kind=Message.Kind.BOT)
        .exclude(data={})
        .order_by("pk")
        .values_list("data", flat=True)[:MOST_MESSAGES]
    )
    articles: dict[str, str] = {}
    for data in said:
        articles |= _shown(data)
    return Summary(
        topic=topic_of(conversation),
        fields=fields_of(conversation),
        articles=[(title, url) for url, title in articles.items()],
    )


def fields_of(conversation: Conversation) -> list[Given]:
    """What the customer said as data, by the names of the reader's language."""
    return [
        Given(
            str(CATALOGUE[name].label), CATALOGUE[name].shown(value)[:MOST_CHARACTERS], CATALOGUE[name].mono
        )
        for name, value in details_of(conversation).items()
        if name in CATALOGUE and not CATALOGUE[name].vault
    ]


def topic_of(conversation: Conversation) -> str:
    """The intent in the reader's language, else the category's short name in words."""
    found = intent(conversation.intent)
    if found is not None:
        return found.words
    return conversation.category.replace("-", " ").capitalize()


def _shown(data: Mapping[str, Any]) -> dict[str, str]:
    suggestions = data.get("suggestions")
    if not isinstance(suggestions, list):
        return {}
    return {
        str(suggestion["url"]): str(suggestion["title"])
        for suggestion in suggestions
        if isinstance(suggestion, dict) and suggestion.get("url") and suggestion.get("title")
    }
