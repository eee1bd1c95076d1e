"""Articles while somebody is still typing a message or a ticket (requirement B10): the answer may be there already."""

from dataclasses import dataclass

from veriline.fields import entities
from veriline.fields.catalogue import best
from veriline.fields.models import rules
from veriline.knowledge import articles
from veriline.knowledge.models import ANYBODY, ContentPage, Reader
from veriline.knowledge.search import store
from veriline.knowledge.search.scope import Scope

from . import intents
from .models import Intent
from .recognise import recognise

MOST = 3


@dataclass(frozen=True)
class Suggestion:
    """What a text seems to be about (None: unclear), its articles, and what it says as data."""

    intent: Intent | None
    pages: list[ContentPage]
    details: dict[str, str]


def suggest(text: str, language: str, reader: Reader = ANYBODY) -> Suggestion:
    """For a text from which secrets have been removed. Nothing is stored."""
    guessed = recognise(text)
    ranking = store.search(text, language, MOST, Scope(reader.audiences))
    pages = (
        articles.articles_of([hit.id for hit in ranking.hits], language, reader) if ranking.confident else []
    )
    return Suggestion(
        intent=intents.intent(guessed.guesses[0].code) if guessed.sure else None,
        pages=pages,
        details=best(entities.read(text, rules=rules())),
    )
