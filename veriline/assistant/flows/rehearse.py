"""Trying a flow without a customer: the same walk, with answers typed in the editor. Nothing is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from veriline.fields import catalogue
from veriline.fields.catalogue import Context, Invalid

from .. import texts
from .run import Said, Walk, chosen, is_not_at_hand, noted, walk
from .steps import Step

MOST_ANSWERS = 40


@dataclass
class Line:
    """One line of the rehearsal; `buttons` are what could be pressed."""

    said_by: str
    text: str
    buttons: list[str] = field(default_factory=list)


def rehearse(steps: Sequence[Step], answers: Sequence[str]) -> tuple[list[Line], bool]:
    """What would be said, in the active language, and whether the flow is over. `steps` are resolved."""
    own = list(steps)
    details: dict[str, str] = {}
    made = walk(own, own[0].id, details) if own else Walk()
    lines = _lines(made)
    for answer in answers[:MOST_ANSWERS]:
        if made.over:
            break
        lines.append(Line("customer", answer))
        step = next(one for one in own if one.id == made.waits)
        made = _answered(own, step, answer, details)
        lines += _lines(made)
    return lines, made.over


def _answered(steps: list[Step], step: Step, answer: str, details: dict[str, str]) -> Walk:
    if step.kind == "choice":
        place = chosen(step, answer)
        return walk([step], step.id, {}) if place is None else _on(steps, place, details, [])
    if is_not_at_hand(answer):
        return _on(steps, step.otherwise, details, []) if step.otherwise else Walk(person=True)
    try:
        context = Context(network=details.get("network", "") if step.field == "txid" else "")
        details[step.field] = catalogue.read(step.field, answer, context)
    except Invalid as invalid:
        again = walk([step], step.id, {})
        again.said.insert(0, Said(str(invalid)))
        return again
    return _on(steps, step.next, details, noted(step.field, details[step.field]))


def _on(steps: list[Step], place: str, details: dict[str, str], said: list[Said]) -> Walk:
    made = walk(steps, place, details) if place else Walk()
    made.said = [*said, *made.said]
    return made


def _lines(made: Walk) -> list[Line]:
    lines = [
        Line(
            "bot",
            one.text,
            [action["label"] for action in one.data.get("actions", []) if isinstance(action, dict)],
        )
        for one in made.said
    ]
    return [*lines, Line("bot", str(texts.HANDOFF))] if made.person else lines
