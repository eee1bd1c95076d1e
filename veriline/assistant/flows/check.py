"""Is a flow fit to be published? Every path ends, no loop holds a customer, and nothing asks for a secret. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from veriline import safety
from veriline.fields.catalogue import CATALOGUE, Kind

from .steps import KINDS, LANGUAGES, PASSING, PLACEHOLDER, Step

MOST_STEPS: Final = 30
LONGEST_TEXT: Final = 600
LONGEST_LABEL: Final = 40


@dataclass(frozen=True)
class Fault:
    """What is wrong with one step (its id; empty: with the flow), in a sentence for whoever writes it."""

    step: str
    sentence: str


def faults(steps: Sequence[Step], *, articles: Collection[str]) -> list[Fault]:
    """Everything that keeps the flow from being published; empty when it may. `articles` are the numbers there are."""
    if not steps:
        return [Fault("", _("A flow needs at least one step."))]
    if len(steps) > MOST_STEPS:
        return [Fault("", _("A flow has at most %(n)s steps. Make two of it.") % {"n": MOST_STEPS})]
    found = [fault for step in steps for fault in _own(step, steps, articles)]
    return found or list(_ways(steps))


def _own(step: Step, steps: Sequence[Step], articles: Collection[str]) -> Iterator[Fault]:
    """What is wrong with a step by itself."""
    if sum(other.id == step.id for other in steps) > 1:
        yield Fault(step.id, _("Two steps have the same name."))
    ids = {other.id for other in steps}
    if any(target not in ids for target in step.targets):
        yield Fault(step.id, _("It leads to a step that does not exist."))
    yield from _texts(step)
    if step.kind == "ask" and not _may_be_asked(step.field):
        yield Fault(step.id, _("Choose a field that may be asked for in a chat."))
    if step.kind == "article" and step.article not in articles:
        yield Fault(step.id, _("Choose a published article."))
    if step.kind == "choice":
        yield from _options(step)


def _may_be_asked(name: str) -> bool:
    field = CATALOGUE.get(name)
    return field is not None and not field.vault and field.kind not in {Kind.AUTOMATIC, Kind.FILES}


def _texts(step: Step) -> Iterator[Fault]:
    needs_text = step.kind in {"say", "choice"}
    if needs_text and any(not step.text.get(language) for language in LANGUAGES):
        yield Fault(step.id, _("Write its text in English and in Chinese."))
    for words in step.text.values():
        if len(words) > LONGEST_TEXT:
            yield Fault(step.id, _("Keep a text to %(n)s characters.") % {"n": LONGEST_TEXT})
        if safety.asks_for_secret(words):
            yield Fault(step.id, _("We never ask for a password, a code, a seed phrase or a key."))
        unknown = [name for name in PLACEHOLDER.findall(words) if name not in CATALOGUE]
        if unknown:
            yield Fault(step.id, _("{%(name)s} is no field.") % {"name": unknown[0]})


def _options(step: Step) -> Iterator[Fault]:
    if not 2 <= len(step.options) <= 4:
        yield Fault(step.id, _("Offer two, three or four choices."))
    for language in LANGUAGES:
        labels = [option.label.get(language, "") for option in step.options]
        if not all(labels):
            yield Fault(step.id, _("Write every choice in English and in Chinese."))
        elif len(set(labels)) < len(labels):
            yield Fault(step.id, _("Two choices have the same words."))
        elif any(len(label) > LONGEST_LABEL for label in labels):
            yield Fault(step.id, _("Keep a choice to %(n)s characters.") % {"n": LONGEST_LABEL})


def _ways(steps: Sequence[Step]) -> Iterator[Fault]:
    """What is wrong with the way through them. Every step is known to lead only to steps there are."""
    by_id = {step.id: step for step in steps}
    reached = _closure({steps[0].id}, lambda name: by_id[name].targets)
    for step in steps:
        if step.id not in reached:
            yield Fault(step.id, _("No step leads here."))
    before: dict[str, list[str]] = {step.id: [] for step in steps}
    for step in steps:
        for target in step.targets:
            before[target].append(step.id)
    ending = _closure({step.id for step in steps if step.may_end}, lambda name: before[name])
    for step in steps:
        if step.id not in ending:
            yield Fault(step.id, _("From here the flow never ends."))
        elif step.kind in PASSING and step.id in _closure(
            {target for target in step.targets if by_id[target].kind in PASSING},
            lambda name: [target for target in by_id[name].targets if by_id[target].kind in PASSING],
        ):
            yield Fault(step.id, _("From here the flow goes round without asking anything."))
    if not any(by_id[name].kind == "hand_over" for name in reached):
        yield Fault("", _("No way leads to a person. Add a step “%(kind)s”.") % {"kind": KINDS["hand_over"]})


def _closure(start: set[str], ways: Callable[[str], list[str]]) -> set[str]:
    """Everything reached from `start`, itself included."""
    reached, todo = set(start), list(start)
    while todo:
        for name in ways(todo.pop()):
            if name not in reached:
                reached.add(name)
                todo.append(name)
    return reached
