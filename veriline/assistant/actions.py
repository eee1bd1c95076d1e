"""What the assistant does when the turn is its own. Rules come before any model (retrieval.md section 8)."""

import re
from typing import Any

from django.utils import translation
from django.utils.functional import Promise

from veriline import safety
from veriline.conversations import actions as conversations
from veriline.conversations import incidents as links
from veriline.conversations.models import Conversation, IncidentLink, Message
from veriline.journal.events import BOT
from veriline.knowledge import articles
from veriline.knowledge.models import ContentPage, Incident
from veriline.knowledge.search import store

from . import incident as trouble
from . import texts
from .intents import QUIET, intents
from .models import Answer

SUGGESTIONS = 3
#: Where a sentence ends, in Latin and in Chinese text.
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
#: After so many answers that did not help, a person takes over (requirement B5).
FAILURES_BEFORE_HANDOFF = 2


def greet(conversation: Conversation) -> None:
    """The first words: automatic, and glad of any language (requirement B12)."""
    _say(conversation, texts.GREETING, key="greeting")


def answer(message: Message) -> None:
    """Answers one customer message, or asks for a person. Does nothing when the turn is somebody else's."""
    conversation = message.conversation
    if message.redactions:
        _say(conversation, texts.REDACTED, key=f"redacted:{message.pk}", data={"kinds": message.redactions})
    if conversation.closed_at:
        return
    if conversation.turn != Conversation.Turn.BOT or safety.wants_person(message.text):
        links.link_named(conversation, message.text)
    if conversation.turn != Conversation.Turn.BOT:
        return
    if safety.wants_person(message.text):
        hand_over(conversation, reason="phrase", key=message.pk)
    elif safety.no_use(message.text) or safety.upset(message.text):
        _mark_last(conversation, Answer.Outcome.FAILED)
        hand_over(conversation, reason="no_use", key=message.pk)
    elif message.text:
        _suggest(conversation, message)


def say_solved(conversation: Conversation) -> None:
    """The customer says that an answer helped."""
    _mark_last(conversation, Answer.Outcome.SOLVED)
    _say(conversation, texts.GOOD, key=f"solved:{conversation.last_seq}")


def guard(message: Message) -> None:
    """Emergency words: say plainly what is and what is not being done, and call a person (invariants 1 and 4)."""
    conversation = message.conversation
    if conversation.intent in QUIET:
        _say(conversation, texts.HANDOFF, key=f"emergency:{conversation.pk}")
    else:
        _say(
            conversation, texts.EMERGENCY, key=f"emergency:{conversation.pk}", data={"actions": ["emergency"]}
        )
    conversations.request_handoff(conversation, reason="emergency", actor=BOT)


def hand_over(conversation: Conversation, *, reason: str, key: object) -> None:
    """A person takes over. From here on the assistant is silent until an agent hands back (invariant 6)."""
    if conversations.request_handoff(conversation, reason=reason, actor=BOT):
        text = texts.HANDOFF if reason in {"phrase", "needs_person"} else texts.HANDOFF_AFTER_FAILURES
        _say(conversation, text, key=f"handoff:{key}")


def _suggest(conversation: Conversation, message: Message) -> None:
    """Searches first and writes afterwards, so that the conversation is locked for its rows alone."""
    turn = conversation.turn_number
    pages = _pages(message.text, conversation.language)
    incident = trouble.untold(conversation, message)
    _write_answer(conversation, message, pages, incident=incident, turn=turn)


@conversations.locked
def _write_answer(
    conversation: Conversation,
    message: Message,
    pages: list[ContentPage],
    *,
    incident: Incident | None,
    turn: int,
) -> None:
    answers = list(Answer.objects.filter(conversation=conversation).order_by("pk"))
    before = [answer for answer in answers if answer.message_id != message.pk]
    if len(before) == len(answers):
        answers.append(_record_answer(conversation, message, pages, known=bool(pages or incident)))
    if before and set(before[-1].articles) & {str(page.public_id) for page in pages}:
        _mark(before[-1], Answer.Outcome.FAILED)
    intent = next((intents().get(code) for page in pages[:1] for code in page.intent_codes), None)
    if pages:
        _infer_category(conversation, pages[0])
    if incident is not None:
        _tell_incident(conversation, message, incident, pages, turn=turn)
    if intent and intent.needs_person_at_once and not safety.declines_person(message.text):
        hand_over(conversation, reason="needs_person", key=message.pk)
    elif sum(answer.outcome == Answer.Outcome.FAILED for answer in answers) >= FAILURES_BEFORE_HANDOFF:
        hand_over(conversation, reason="no_answer", key=message.pk)
    elif incident is not None:
        return
    elif pages:
        text = texts.MORE_SUGGESTIONS if before else texts.SUGGESTIONS
        _say(conversation, text, key=f"answer:{message.pk}", data=_cards(conversation, pages), turn=turn)
    else:
        _say(
            conversation, texts.ASK_AGAIN, key=f"answer:{message.pk}", data={"actions": ["person"]}, turn=turn
        )


def _tell_incident(
    conversation: Conversation, message: Message, incident: Incident, pages: list[ContentPage], *, turn: int
) -> None:
    """What is the matter, before any article; from here on the conversation is told how it goes."""
    links.link(conversation, incident, how=IncidentLink.How.ANSWER)
    cards = _cards(conversation, pages)
    cards["suggestions"] = trouble.with_card(conversation, incident, cards["suggestions"])
    words = trouble.words(conversation, incident)
    _say(conversation, words, key=f"answer:{message.pk}", data=cards, turn=turn)


def _record_answer(
    conversation: Conversation, message: Message, pages: list[ContentPage], *, known: bool
) -> Answer:
    return Answer.objects.create(
        conversation=conversation,
        message=message,
        articles=[str(page.public_id) for page in pages],
        confident=known,
        outcome=Answer.Outcome.SHOWN if known else Answer.Outcome.FAILED,
    )


def _pages(text: str, language: str) -> list[ContentPage]:
    """The articles worth showing: none below the confidence at which the search abstains."""
    ranking = store.search(text, language, SUGGESTIONS)
    if not ranking.confident:
        return []
    return articles.articles_of([hit.id for hit in ranking.hits], language)


def _cards(conversation: Conversation, pages: list[ContentPage]) -> dict[str, Any]:
    return {
        "suggestions": [
            {
                "id": str(page.public_id),
                "title": page.title,
                "url": page.address,
                "lead": first_sentence(page.lead),
            }
            for page in pages
        ],
        "actions": ["solved", "person"],
        "category": conversation.category,
    }


def first_sentence(text: str) -> str:
    """The first sentence, for a card of two lines."""
    return SENTENCE_END.split(text, maxsplit=1)[0].strip()


def _infer_category(conversation: Conversation, page: ContentPage) -> None:
    """Inferred, shown as a chip, changeable: never asked first (ux.md 6.2)."""
    if not conversation.category:
        code = next(iter(page.intent_codes), "")
        conversations.choose_category(conversation, page.topic_slug, intent=code, actor=BOT)


def _mark_last(conversation: Conversation, outcome: Answer.Outcome) -> None:
    last = Answer.objects.filter(conversation=conversation).order_by("-pk").first()
    if last is not None:
        _mark(last, outcome)


def _mark(answer: Answer, outcome: Answer.Outcome) -> None:
    answer.outcome = outcome
    answer.save(update_fields=["outcome"])


def _say(
    conversation: Conversation,
    text: Promise | str,
    *,
    key: str,
    data: dict[str, Any] | None = None,
    turn: int | None = None,
) -> None:
    with translation.override(conversation.language):
        words = str(text)
    conversations.say(
        conversation,
        words,
        actor=BOT,
        dedupe_key=f"bot:{conversation.pk}:{key}",
        turn_number=turn,
        data=data,
    )
