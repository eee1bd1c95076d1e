"""One message understood: what was said as data, which intent it is, and which articles answer it.

Rules (a person, an emergency, no use) have been asked before; nothing here decides, it only finds out. No row is
written, so that the conversation is locked for its rows alone afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from django.utils import timezone

from veriline import safety
from veriline.conversations.models import Conversation, Message
from veriline.fields import entities, moments
from veriline.fields.catalogue import best
from veriline.fields.models import rules
from veriline.knowledge import articles
from veriline.knowledge.models import ContentPage, Reader
from veriline.knowledge.search import store
from veriline.knowledge.search.index import Ranking
from veriline.knowledge.search.scope import Scope
from veriline.knowledge.search.tokens import normalise, terms

from . import intents
from .foreign import is_for_others
from .models import Answer, Intent
from .readers import reader_of
from .recognise import Recognised, recognise

POSSIBLE: Final = 0.06
"""Below this no intent is worth a question back."""

CLOSE: Final = 0.6
"""Share of the likeliest's chance from which another intent is worth offering beside it."""

MAINLY: Final = 0.09
"""What an article gains that is mainly about the intent, on the scale of the search's scores (0 to about 2)."""

SHOWN: Final = 3
BESIDE: Final = 0.12
"""A second article is quoted beside the first if its score is at most this much lower."""

SAME: Final = 0.6
"""Share of a message's terms that stood in the question before, from which it asks the same again."""

_STILL: Final = re.compile(r"\b(?:still|again|as i said)\b|还是|仍然|依然|依旧|还没|还不")

HARDLY_ANY: Final = 4
FEW_LETTERS: Final = 14
"""A message with so few letters beside its values is an addition to what was said before, not a question."""


@dataclass(frozen=True)
class Understanding:
    """`pages` are the articles that answer, the leading one first, empty when none does; `intent` is None when unclear.

    `choices` are two or three intents between which only the customer can tell. `question` is what was searched for:
    the message, with the question before it when it `adds` to that; `repeats` asks the same again. `for_person` is what
    only a person may answer, `for_others` what nobody here can (foreign.py): it has no pages.
    """

    details: dict[str, str]
    recognised: Recognised
    intent: Intent | None
    confidence: float
    pages: list[ContentPage]
    choices: list[Intent] = field(default_factory=list)
    question: str = ""
    adds: bool = False
    repeats: bool = False
    for_person: bool = False
    for_others: bool = False


def details_of(text: str, conversation: Conversation) -> dict[str, str]:
    """What a message says as data: field and canonical value, times on the customer's own clock."""
    zone = str(conversation.client.get("timezone", ""))
    found = entities.read(text, rules=rules(), now=moments.now_in(zone, timezone.now()))
    return best(found)


def understand(message: Message, *, before: Answer | None = None) -> Understanding:
    """What the customer wants. `before` is the answer to the question this may add to, if that is still open."""
    conversation = message.conversation
    zone = str(conversation.client.get("timezone", ""))
    said = safety.unmarked(message.text)
    found = entities.read(said, rules=rules(), now=moments.now_in(zone, timezone.now()))
    guessed = recognise(said)
    asked = safety.unmarked(before.message.text) if before else ""
    repeats = bool(before) and _repeats(said, asked)
    adds = before is not None and not repeats and _only_adds(said, found, guessed, before.intent)
    question = f"{asked}\n{said}" if adds else said
    if adds:
        guessed = recognise(question)
    table = intents.table()
    first = guessed.first
    reader = reader_of(conversation)
    ranking = store.search(question, conversation.language, SHOWN + 2, Scope(reader.audiences))
    # A question back was asked once; what is likeliest now has to do.
    settled = before is not None and before.outcome == Answer.Outcome.ASKED and guessed.about_us
    intent = table.get(first.code) if first and (guessed.sure or settled) else None
    person = guessed.chance(code for code, row in table.items() if row.needs_person_at_once)
    others = is_for_others(message.text)
    pages = [] if others else _pages(ranking, guessed, intent, conversation.language, reader, settled=settled)
    if intent is None and pages:
        intent = _of_page(pages[0], guessed, table)
    return Understanding(
        details=best(found),
        recognised=guessed,
        intent=intent,
        confidence=guessed.chance([intent.code]) if intent else 0.0,
        pages=pages,
        choices=[] if ranking.said_whole or others else _choices(guessed, table, pages),
        question=question,
        adds=adds,
        repeats=repeats,
        for_person=_is_for_person(guessed, intent, pages, person),
        for_others=others,
    )


def _is_for_person(
    guessed: Recognised, intent: Intent | None, pages: list[ContentPage], person: float
) -> bool:
    """Whether only a person may answer (`H`, `M`): the intent says so, and no article about something else is as
    likely to be what is asked for."""
    if intent is None or not intent.needs_person_at_once:
        return False
    return guessed.plain or person >= (guessed.chance(pages[0].intent_codes) if pages else 0.0)


def _repeats(text: str, asked: str) -> bool:
    """Whether a message asks what was asked before, nearly in the same words or with "still"."""
    new, old = set(terms(normalise(text))), set(terms(normalise(asked)))
    return bool(new) and (
        len(new & old) >= SAME * len(new) or (bool(_STILL.search(text.lower())) and bool(new & old))
    )


def _only_adds(text: str, found: Sequence[entities.Entity], guessed: Recognised, intent: str) -> bool:
    """Whether a message adds to what was asked: values with hardly a letter beside them, the same intent in other
    words, or no question of its own."""
    if guessed.first and guessed.sure and guessed.first.code == intent:
        return True
    covered: set[int] = set()
    for one in found:
        covered.update(range(one.start, one.end))
    rest = sum(char.isalpha() for place, char in enumerate(text) if place not in covered)
    weight = rest if any("\u3400" <= char <= "\u9fff" for char in text) else rest / 2.5
    if found and weight <= FEW_LETTERS:
        return weight <= HARDLY_ANY or not guessed.plain
    return not guessed.about_us or (guessed.first is not None and guessed.first.confidence < POSSIBLE)


def _pages(
    ranking: Ranking,
    guessed: Recognised,
    intent: Intent | None,
    language: str,
    reader: Reader,
    *,
    settled: bool,
) -> list[ContentPage]:
    """The articles worth quoting, ordered by search and intent together; the intent's own lead where it is known.

    None where the search is unsure and the intent not plain, and none where the intent is plain and no article is
    about it: an answer to another question is worse than none.
    """
    if not (ranking.confident or guessed.plain or settled):
        return []
    scores = {hit.id: float(hit.score) for hit in ranking.hits}
    named = articles.naming(intent.code, reader) if intent else []
    found = articles.articles_of(list(dict.fromkeys([*scores, *named])), language, reader)
    own = (
        articles.about(intent.code, (page for page in found if str(page.public_id) in named))
        if intent
        else []
    )
    if not own and (guessed.plain or not ranking.confident):
        return []
    floor = min(scores.values(), default=0.0)
    every = {str(page.public_id): page for page in found if not page.is_hidden_from(reader)}

    def worth(name: str) -> float:
        page = every[name]
        return scores.get(name, floor) + (
            MAINLY if intent and page.intent_codes[:1] == [intent.code] else 0.0
        )

    leading = {str(page.public_id) for page in own}
    order = sorted(every, key=lambda name: (name not in leading, -worth(name)))
    most = worth(order[0]) if order else 0.0
    return [every[name] for name in order if worth(name) >= most - BESIDE][:SHOWN]


def _of_page(page: ContentPage, guessed: Recognised, table: Mapping[str, Intent]) -> Intent | None:
    """The likeliest of the intents that the leading article answers."""
    codes = page.intent_codes
    ranked = [guess.code for guess in guessed.guesses if guess.code in codes] or codes
    return table.get(ranked[0]) if ranked else None


def _choices(guessed: Recognised, table: Mapping[str, Intent], pages: list[ContentPage]) -> list[Intent]:
    """The intents between which it stands: none when it is known, when nothing of ours is near, and when the article
    that leads is about the likeliest anyway."""
    first = guessed.first
    if first is None or guessed.sure or not guessed.about_us or first.confidence < POSSIBLE:
        return []
    if pages and first.code in pages[0].intent_codes:
        return []
    close = [guess.code for guess in guessed.guesses[:3] if guess.confidence >= CLOSE * first.confidence]
    return [table[code] for code in close if code in table] if len(close) > 1 else []
