"""Walking a flow: one customer, one step at a time. What they answer are the conversation's details.

A person is one word or one button away in every step (invariant 2); whoever asks something else meanwhile is answered
and leaves the flow.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from django.db import transaction
from django.db.models import Q
from django.utils import timezone, translation

from veriline.conversations import actions as conversations
from veriline.conversations.details import details_of
from veriline.conversations.models import Conversation, Message
from veriline.fields import catalogue, moments, txids
from veriline.fields.catalogue import CATALOGUE, Context, Invalid
from veriline.fields.models import rules
from veriline.fields.networks import NETWORKS
from veriline.journal.events import Actor
from veriline.knowledge import articles
from veriline.lately import lately

from .. import texts
from ..compose import compose
from ..models import Flow, FlowRun, FlowVersion
from ..recognise import recognise
from ..saying import hand_over, say
from .steps import LANGUAGES, PLACEHOLDER, Step, in_language

MISSES: Final = 2
"""After so many answers that are none, the step is passed as if the customer had said so."""


@dataclass
class Said:
    """One message of the flow: its words and what comes with them."""

    text: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass
class Walk:
    """What happens until the customer has the word again: messages, the step that waits, and whether it is over."""

    said: list[Said] = field(default_factory=list)
    waits: str = ""
    person: bool = False

    @property
    def over(self) -> bool:
        """Whether the flow has ended."""
        return not self.waits


def walk(steps: list[Step], start: str, details: dict[str, str]) -> Walk:
    """From one step to the next place where the customer speaks, in the active language. Pure but for the articles.

    A field that is known already is not asked for again, nor one that a draft has not named yet. Ends after as many
    steps as there are, whatever they say.
    """
    by_id = {step.id: step for step in steps}
    made = Walk()
    place = start
    for _ in range(len(steps) + 1):
        step = by_id.get(place)
        if step is None:
            break
        if step.kind == "ask" and (step.field in details or step.field not in CATALOGUE):
            place = step.next
            continue
        _speak(step, made, details)
        if step.kind == "hand_over":
            made.person = True
            return made
        if step.kind in {"ask", "choice"}:
            made.waits = step.id
            return made
        place = step.next
    if made.said and not made.said[-1].data.get("answer"):
        made.said.append(Said(str(texts.FLOW_DONE)))
    if made.said:
        made.said[-1].data.setdefault("actions", []).insert(0, "solved")
    return made


def _speak(step: Step, made: Walk, details: dict[str, str]) -> None:
    words = PLACEHOLDER.sub(lambda found: _shown(found[1], details), in_language(step.text))
    if step.kind == "ask":
        asked = CATALOGUE[step.field]
        question = words or str(asked.ask)
        hint = f"\n{asked.hint}" if asked.hint and not words else ""
        made.said.append(
            Said(question + hint, {"field": step.field, "actions": [_button(str(texts.NOT_AT_HAND))]})
        )
    elif step.kind == "choice":
        made.said.append(
            Said(words, {"actions": [_button(in_language(option.label)) for option in step.options]})
        )
    elif step.kind == "article":
        page = articles.article(step.article, translation.get_language() or "en")
        if page is not None:
            composed = compose(page.title, [page])
            opening = words or str(texts.FROM_ARTICLE)
            card = {"id": str(page.public_id), "title": page.title, "url": page.address}
            data = {"answer": composed.data() | {"opening": opening}, "suggestions": [card]}
            made.said.append(Said(f"{opening}\n\n{composed.plain()}", data))
    elif words:
        made.said.append(Said(words))


def _shown(name: str, details: dict[str, str]) -> str:
    known = CATALOGUE.get(name)
    return known.shown(details[name]) if known and name in details else "–"


def _button(words: str) -> dict[str, str]:
    return {"label": words, "text": words}


# --- in a conversation -------------------------------------------------------------------------------------------


def go_on(message: Message) -> bool:
    """Takes a customer's message into the flow that is under way, or begins the one whose button it is. True when it
    was the flow's; then everything is said. False leaves it to whoever answers questions."""
    conversation = message.conversation
    with translation.override(conversation.language):
        run = (
            FlowRun.objects.filter(conversation=conversation, ended_at=None).select_related("version").first()
        )
        if run is not None:
            return _take(run, message)
        flow = _begun_by(message.text)
        if flow is None or flow.published is None:
            return False
        begin(conversation, flow.published, key=message.pk)
        return True


def _begun_by(text: str) -> Flow | None:
    said = text.strip()
    if said not in _buttons():
        return None
    return Flow.objects.filter(Q(button_en=said) | Q(button_zh=said)).first()


@lately
def _buttons() -> frozenset[str]:
    pairs = Flow.objects.values_list("button_en", "button_zh")
    return frozenset(words for pair in pairs for words in pair)


def begin(conversation: Conversation, version: FlowVersion, *, key: object) -> None:
    """The first step. A flow under way ends: there is one at a time."""
    steps = version.steps
    with transaction.atomic():
        FlowRun.objects.filter(conversation=conversation, ended_at=None).update(ended_at=timezone.now())
        run = FlowRun.objects.create(conversation=conversation, version=version, step=steps[0].id)
        _carry_out(run, walk(steps, steps[0].id, details_of(conversation)), key=key)


def _take(run: FlowRun, message: Message) -> bool:
    step = next((one for one in run.version.steps if one.id == run.step), None)
    if step is None:
        _end(run)
        return False
    if step.kind == "choice":
        picked = chosen(step, message.text)
        if picked is not None:
            return _onward(run, picked, message, said=[])
    elif step.kind == "ask":
        if is_not_at_hand(message.text):
            return _pass(run, step, message)
        try:
            value = _value(step.field, message)
        except Invalid as invalid:
            return _miss(run, step, message, str(invalid))
        _note(message, step.field, value)
        return _onward(run, step.next, message, said=noted(step.field, value))
    return _miss(run, step, message, "")


def chosen(step: Step, text: str) -> str | None:
    """Where the choice that was said leads, by its words in either language or its number; None for none of them."""
    said = text.strip().rstrip("。.!！").casefold()
    for number, option in enumerate(step.options, 1):
        if said in {str(number), *(label.casefold() for label in option.label.values())}:
            return option.next
    return None


def is_not_at_hand(text: str) -> bool:
    """Whether the customer says, by the button's words in either language, that they do not have it."""
    said = text.strip()
    for language in LANGUAGES:
        with translation.override(language):
            if said == str(texts.NOT_AT_HAND):
                return True
    return False


def _value(name: str, message: Message) -> str:
    """What the message says of the field: read out of it (it has been noted already), or the message as a whole."""
    conversation = message.conversation
    details = details_of(conversation)
    noted = conversation.details.filter(field=name, message=message).values_list("value", flat=True).last()
    zone = str(conversation.client.get("timezone", ""))
    context = Context(
        rules=rules(),
        network=details.get("network", "") if name == "txid" else "",
        zone=zone,
        now=moments.now_in(zone, timezone.now()),
    )
    return catalogue.read(name, noted or message.text, context)


def _note(message: Message, name: str, value: str) -> None:
    actor = Actor("customer", message.conversation.customer_id)
    conversations.note_details(message.conversation, {name: value}, message=message, actor=actor)


def noted(name: str, value: str) -> list[Said]:
    """The checker: what the form of a transaction id says, and what it does not."""
    if name != "txid":
        return []
    found = txids.read(value)
    networks = ", ".join(NETWORKS[code].name for code in found.networks[:3])
    short = f"{value[:8]}…{value[-4:]}"
    return [Said(str(texts.TXID_FITS) % {"txid": short, "networks": networks})]


def _miss(run: FlowRun, step: Step, message: Message, why: str) -> bool:
    """No answer to this step: said once why; whoever asks something else is left to the assistant."""
    if recognise(message.text).plain:
        _end(run)
        return False
    run.misses += 1
    run.save(update_fields=["misses"])
    if run.misses >= MISSES:
        return _pass(run, step, message)
    again = walk([step], step.id, {})
    if why:
        again.said.insert(0, Said(why))
    _carry_out(run, again, key=message.pk)
    return True


def _pass(run: FlowRun, step: Step, message: Message) -> bool:
    """The customer has it not: the way the flow gives for that, else a person."""
    if step.kind == "ask" and step.otherwise:
        return _onward(run, step.otherwise, message, said=[])
    _carry_out(run, Walk(person=True), key=message.pk)
    return True


def _onward(run: FlowRun, place: str, message: Message, *, said: list[Said]) -> bool:
    made = walk(run.version.steps, place, details_of(run.conversation)) if place else walk([], "", {})
    made.said = [*said, *made.said]
    if made.over and not made.person and not made.said:
        made.said.append(Said(str(texts.FLOW_DONE), {"actions": ["solved"]}))
    _carry_out(run, made, key=message.pk)
    return True


def _carry_out(run: FlowRun, made: Walk, *, key: object) -> None:
    """Says it, keeps the place, and calls the person at the end. Every message has the way to one (requirement B3)."""
    conversation = run.conversation
    with transaction.atomic():
        if made.over:
            _end(run)
        elif run.step != made.waits:
            run.step, run.misses = made.waits, 0
            run.save(update_fields=["step", "misses"])
        for number, one in enumerate(made.said):
            last = number == len(made.said) - 1 and not made.person
            data = one.data | {"actions": [*one.data.get("actions", []), "person"] if last else ["person"]}
            say(
                conversation,
                one.text,
                key=f"answer:{key}" if number == 0 else f"answer:{key}:{number}",
                data=data,
            )
    if made.person:
        hand_over(conversation, reason="flow", key=key)


def _end(run: FlowRun) -> None:
    run.ended_at = timezone.now()
    run.save(update_fields=["ended_at"])
