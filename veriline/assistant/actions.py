"""What the assistant does when the turn is its own. Rules come before any model (retrieval.md section 8)."""

import re
from typing import Any

from django.utils import translation

from veriline import safety
from veriline.conversations import actions as conversations
from veriline.conversations import incidents as links
from veriline.conversations import seals
from veriline.conversations.models import Conversation, IncidentLink, Message
from veriline.fields.catalogue import CATALOGUE
from veriline.journal.events import BOT, Actor
from veriline.knowledge import articles
from veriline.knowledge.models import ContentPage, Incident

from . import announcement, exposed, intents, official, small_talk, texts
from . import incident as trouble
from .compose import Composed, compose, more
from .flows import run as flows
from .models import Answer, Intent
from .saying import hand_over, say
from .understanding import Understanding, details_of, understand
from .wording.endpoint import configured
from .wording.word import word

#: After so many answers out of one article, another would not help either.
TRIES = 3

#: Where a sentence ends, in Latin and in Chinese text.
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


def greet(conversation: Conversation) -> None:
    """The first words: automatic, and glad of any language (requirement B12)."""
    say(conversation, texts.GREETING, key="greeting")


def answer(message: Message) -> None:
    """Answers one customer message, or asks for a person. When the turn is somebody else's it only notes what was
    said as data, for whoever answers (requirement B11; invariant 6: the assistant is silent)."""
    try:
        _respond(message)
    finally:  # also where a person took the turn meanwhile; last, so that its way out stands below everything
        if message.redactions:
            exposed.tell(message)


def _respond(message: Message) -> None:
    conversation = message.conversation
    note(message)
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
    elif message.text and not safety.is_marks_alone(message.text):
        _talk(conversation, message)


def note(message: Message) -> None:
    """What the customer said or filled in is kept as data (requirement B11)."""
    given = {name: str(value) for name, value in message.data.items() if name in CATALOGUE and value}
    said = details_of(message.text, message.conversation) if message.text else {}
    if found := {**said, **given}:
        if "txid" in found:
            seals.recognise(message.conversation, found["txid"])
        actor = Actor("customer", message.conversation.customer_id)
        conversations.note_details(message.conversation, found, message=message, actor=actor)


def _talk(conversation: Conversation, message: Message) -> None:
    """What is announced about it; then small talk, a flow that is under way or begun, else the question itself."""
    if _said_already(conversation, message):
        return
    announcement.tell(conversation, message.text)
    if flows.go_on(message):
        return
    if verdict := official.verdict_on(message):
        _tell_verdict(conversation, message, verdict)
        return
    if small_talk.is_greeting(message.text):
        say(conversation, texts.GO_ON, key=f"answer:{message.pk}", data={"actions": ["person"]})
    elif small_talk.says_solved(message.text) and _last(conversation):
        say_solved(conversation, key=message.pk)
    else:
        _answer(conversation, message)


def _said_already(conversation: Conversation, message: Message) -> bool:
    """A job that runs twice answers once."""
    key = f"bot:{conversation.pk}:answer:{message.pk}"
    return Message.objects.filter(inbox_id=conversation.inbox_id, dedupe_key=key).exists()


@conversations.locked
def _tell_verdict(conversation: Conversation, message: Message, verdict: str) -> None:
    """What the official register says of what was asked about, with the article on how to tell."""
    pages = articles.answering(official.INTENT, conversation.language)[:1]
    Answer.objects.get_or_create(
        conversation=conversation,
        message=message,
        defaults={
            "articles": [str(page.public_id) for page in pages],
            "intent": official.INTENT,
            "confidence": 1.0,
            "confident": True,
            "outcome": Answer.Outcome.SHOWN,
        },
    )
    data = {"suggestions": _cards(pages), "actions": ["solved", "person"]}
    say(conversation, verdict, key=f"answer:{message.pk}", data=data)


def say_solved(conversation: Conversation, *, key: object = "") -> None:
    """The customer says that an answer helped."""
    _mark_last(conversation, Answer.Outcome.SOLVED)
    say(
        conversation,
        texts.GOOD,
        key=f"answer:{key}" if key else f"solved:{conversation.last_seq}",
        data={"actions": ["person"]},
    )


def guard(message: Message) -> None:
    """Emergency words: say plainly what is and what is not being done, and call a person (invariants 1 and 4)."""
    note(message)
    _call_for_emergency(message.conversation)


def _call_for_emergency(conversation: Conversation) -> None:
    if conversation.intent in intents.QUIET:
        say(conversation, texts.HANDOFF, key=f"emergency:{conversation.pk}")
    else:
        say(
            conversation, texts.EMERGENCY, key=f"emergency:{conversation.pk}", data={"actions": ["emergency"]}
        )
    conversations.request_handoff(conversation, reason="emergency", actor=BOT)


# --- the question itself -----------------------------------------------------------------------------------------


def _answer(conversation: Conversation, message: Message) -> None:
    """Finds out first and writes afterwards, so that the conversation is locked for its rows alone."""
    turn = conversation.turn_number
    found = understand(message, before=_open_answer(conversation, message))
    incident = trouble.untold(conversation, message)
    worded = _worded(conversation, message, found) if incident is None else None
    _write_answer(conversation, message, found, incident=incident, worded=worded, turn=turn)


def _worded(conversation: Conversation, message: Message, found: Understanding) -> Composed | None:
    """The answer in a language model's words, if the operator has one and a plain first question is answered.

    Nothing urgent, nothing a person must answer, nothing a secret was taken from, and nothing asked again gets there.
    """
    if configured() is None:
        return None
    urgent = found.intent is not None and found.intent.urgency == Intent.Urgency.P0
    plain = not (found.adds or found.repeats or found.for_person or found.choices or urgent)
    if not plain or not found.pages or message.redactions or safety.speaks_of_emergency(message.text):
        return None
    return word(found.question, compose(found.question, found.pages), conversation=conversation)


@conversations.locked
def _write_answer(
    conversation: Conversation,
    message: Message,
    found: Understanding,
    *,
    incident: Incident | None,
    worded: Composed | None,
    turn: int,
) -> None:
    answers = list(Answer.objects.filter(conversation=conversation).order_by("pk"))
    before = [answer for answer in answers if answer.message_id != message.pk]
    if _is_emergency(found, message):
        _raise_emergency(conversation, found)
        return
    asks = incident is None and _asks_back(found, before)
    if len(before) == len(answers):
        answers.append(_record_answer(conversation, message, found, incident=incident, asks=asks))
    if _asked_again(found, before):
        _mark(before[-1], Answer.Outcome.FAILED)
    _infer_category(conversation, found)
    if incident is not None:
        _tell_incident(conversation, message, incident, found, turn=turn)
    if (found.for_person and not safety.declines_person(message.text)) or (
        incident is None and _is_answered_by_nobody(found)
    ):
        hand_over(conversation, reason="needs_person", key=message.pk)
    elif _failures(answers) >= _allowed(found):
        hand_over(conversation, reason="no_answer", key=message.pk)
    elif incident is not None:
        return
    elif asks:
        _ask_which(conversation, message, found, turn=turn)
    elif found.pages:
        _give(conversation, message, found, before, worded=worded, turn=turn)
        if worded:
            Answer.objects.filter(message=message).update(worded_by=worded.worded_by)
    else:
        words = texts.NOT_OURS if found.for_others else texts.ASK_AGAIN
        say(conversation, words, key=f"answer:{message.pk}", data={"actions": ["person"]}, turn=turn)


def _is_emergency(found: Understanding, message: Message) -> bool:
    """Plainly an emergency by its meaning, and not one that is denied or supposed: those words have been judged."""
    urgent = found.intent is not None and found.intent.urgency == Intent.Urgency.P0 and not found.adds
    return urgent and found.recognised.plain and not safety.speaks_of_emergency(message.text)


def _raise_emergency(conversation: Conversation, found: Understanding) -> None:
    assert found.intent is not None
    conversations.raise_emergency(conversation, intent=found.intent.code, actor=BOT)
    _call_for_emergency(conversation)


def _is_answered_by_nobody(found: Understanding) -> bool:
    """What is asked of us is plain, and there is no article about it: other words would not help."""
    return not found.pages and found.recognised.plain and not found.for_others


def _asks_back(found: Understanding, before: list[Answer]) -> bool:
    """At most one clarifying question a problem, none after an answer that failed, never before an emergency."""
    urgent = any(choice.urgency == Intent.Urgency.P0 for choice in found.choices)
    asked = any(
        answer.outcome in {Answer.Outcome.ASKED, Answer.Outcome.FAILED} for answer in _this_problem(before)
    )
    return len(found.choices) > 1 and not urgent and not asked


def _this_problem(answers: list[Answer]) -> list[Answer]:
    """The answers since the last one that helped."""
    solved = [place for place, answer in enumerate(answers) if answer.outcome == Answer.Outcome.SOLVED]
    return answers[solved[-1] + 1 :] if solved else answers


def _asked_again(found: Understanding, before: list[Answer]) -> bool:
    """The answer before did not help: the same is asked again, or one article has been led with too often."""
    if not before or not found.pages or before[-1].outcome != Answer.Outcome.SHOWN:
        return False
    leads = [str(found.pages[0].public_id)]
    same = [answer for answer in _this_problem(before) if answer.articles[:1] == leads]
    return found.repeats or len(same) >= TRIES


def _failures(answers: list[Answer]) -> int:
    return sum(answer.outcome == Answer.Outcome.FAILED for answer in _this_problem(answers))


def _allowed(found: Understanding) -> int:
    return found.intent.failures_allowed if found.intent and found.pages else 2


def _tell_incident(
    conversation: Conversation, message: Message, incident: Incident, found: Understanding, *, turn: int
) -> None:
    """What is the matter, before any article; from here on the conversation is told how it goes."""
    links.link(conversation, incident, how=IncidentLink.How.ANSWER)
    data = {
        "suggestions": trouble.with_card(conversation, incident, _cards(found.pages)),
        "actions": ["solved", "person"],
        "category": conversation.category,
    }
    say(conversation, trouble.words(conversation, incident), key=f"answer:{message.pk}", data=data, turn=turn)


def _record_answer(
    conversation: Conversation,
    message: Message,
    found: Understanding,
    *,
    incident: Incident | None,
    asks: bool,
) -> Answer:
    known = bool(found.pages or incident)
    outcome = Answer.Outcome.SHOWN if known else Answer.Outcome.FAILED
    return Answer.objects.create(
        conversation=conversation,
        message=message,
        articles=[str(page.public_id) for page in found.pages],
        intent=found.intent.code if found.intent else "",
        confidence=found.confidence,
        confident=known,
        outcome=Answer.Outcome.ASKED if asks else outcome,
    )


def _give(
    conversation: Conversation,
    message: Message,
    found: Understanding,
    before: list[Answer],
    *,
    worded: Composed | None,
    turn: int,
) -> None:
    """The answer, quoted or worded; to an addition only what the article says about what was added."""
    leads = str(found.pages[0].public_id)
    goes_on = found.adds and bool(before) and before[-1].articles[:1] == [leads]
    quoted = more(message.text, found.pages[0]) if goes_on else compose(found.question, found.pages)
    composed = worded or quoted
    with translation.override(conversation.language):
        opening = _opening(found, composed, again=bool(before))
        steps = _next_steps(found)
    data: dict[str, Any] = {"actions": [*steps, "solved", "person"], "category": conversation.category}
    text = opening
    if composed.parts:
        text = f"{opening}\n\n{composed.plain()}"
        data |= {"suggestions": _cards(quoted.pages), "answer": composed.data() | {"opening": opening}}
    say(conversation, text, key=f"answer:{message.pk}", data=data, turn=turn)


def _opening(found: Understanding, composed: Composed, *, again: bool) -> str:
    noted = _noted(found.details) if found.adds else ""
    if not composed.parts:
        return f"{noted} {texts.KEPT}".strip()
    if composed.worded_by:
        return str(texts.WORDED)
    return f"{noted} {texts.MORE_FROM_ARTICLE if again and not found.adds else texts.FROM_ARTICLE}".strip()


def _next_steps(found: Understanding) -> list[dict[str, str]]:
    """The button of the intent's flow, if it has one that is published."""
    flow = found.intent.flow if found.intent else None
    return [{"label": flow.button, "text": flow.button}] if flow and flow.published else []


def _noted(details: dict[str, str]) -> str:
    """What was added, read back: so the customer sees what was understood."""
    shown = "，" if (translation.get_language() or "").startswith("zh") else ", "
    words = shown.join(CATALOGUE[name].shown(value) for name, value in details.items() if name in CATALOGUE)
    return str(texts.NOTED) % {"details": words} if words else ""


def _ask_which(conversation: Conversation, message: Message, found: Understanding, *, turn: int) -> None:
    with translation.override(conversation.language):
        choices = [{"label": choice.words, "text": choice.words} for choice in found.choices]
    say(
        conversation,
        texts.WHICH,
        key=f"answer:{message.pk}",
        data={"actions": [*choices, "person"]},
        turn=turn,
    )


def _cards(pages: list[ContentPage]) -> list[dict[str, str]]:
    return [
        {
            "id": str(page.public_id),
            "title": page.title,
            "url": page.address,
            "lead": first_sentence(page.lead),
        }
        for page in pages
    ]


def first_sentence(text: str) -> str:
    """The first sentence, for a card of two lines."""
    return SENTENCE_END.split(text, maxsplit=1)[0].strip()


def _infer_category(conversation: Conversation, found: Understanding) -> None:
    """Inferred, shown as a chip, changeable: never asked first (ux.md 6.2). What the customer chose stays."""
    if found.intent is None:
        return
    topic = found.intent.topic or (found.pages[0].topic_slug if found.pages else "")
    before = intents.intent(conversation.intent)
    inferred = before is not None and conversation.category == before.topic
    category = topic if inferred or not conversation.category else conversation.category
    if category:
        conversations.choose_category(conversation, category, intent=found.intent.code, actor=BOT)


def _open_answer(conversation: Conversation, message: Message) -> Answer | None:
    """The answer given last, if this problem is still open: what a message may add to."""
    last = (
        Answer.objects.filter(conversation=conversation)
        .exclude(message=message)
        .select_related("message")
        .order_by("-pk")
        .first()
    )
    return None if last is None or last.outcome == Answer.Outcome.SOLVED else last


def _last(conversation: Conversation) -> Answer | None:
    return Answer.objects.filter(conversation=conversation).order_by("-pk").first()


def _mark_last(conversation: Conversation, outcome: Answer.Outcome) -> None:
    last = _last(conversation)
    if last is not None:
        _mark(last, outcome)


def _mark(answer: Answer, outcome: Answer.Outcome) -> None:
    answer.outcome = outcome
    answer.save(update_fields=["outcome"])
