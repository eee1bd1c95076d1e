"""The flow editor's form: steps out of what was posted, and what its buttons do to them.

Every button saves the draft first, so nothing typed is lost; the page is drawn anew each time and needs no script.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from veriline.assistant.flows.steps import BELOW, KINDS, LANGUAGES, Option, Step
from veriline.assistant.models import Flow

MOST_STEPS: Final = 60
_OPERATION: Final = re.compile(
    r"(up|down|remove|add|option|drop)(?::([a-z_]{2,10}))?(?::(\d{1,2}))?(?::(\d{1,2}))?"
)


class NewFlowForm(forms.ModelForm):  # type: ignore[type-arg]
    """A flow's name and the words of its button."""

    class Meta:
        model = Flow
        fields = ("slug", "name", "button_en", "button_zh")
        help_texts = {
            "slug": _("Small letters, digits and hyphens."),
            "button_en": _("Such as: Check a TxID. Pressing it, or saying it, begins the flow."),
        }

    def clean(self) -> dict[str, Any]:
        """No two flows begin with the same words."""
        data = super().clean() or self.cleaned_data
        for name in ("button_en", "button_zh"):
            words = data.get(name)
            others = Flow.objects.exclude(pk=self.instance.pk)
            if words and (others.filter(button_en=words).exists() or others.filter(button_zh=words).exists()):
                self.add_error(name, ValidationError(_("Another flow begins with these words.")))
        return data


def posted_steps(data: QueryDict) -> list[Step]:
    """The steps as they stand in the form; what is missing is empty."""
    count = min(_number(data.get("count")), MOST_STEPS)
    return [_step(data, place) for place in range(count)]


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 4 else 0


def _step(data: QueryDict, place: int) -> Step:
    def value(name: str) -> str:
        return data.get(f"{place}.{name}", "").strip()

    options = tuple(
        Option(_words(data, f"{place}.option.{number}"), value(f"option.{number}.next"))
        for number in range(min(_number(data.get(f"{place}.options")), 6))
    )
    kind = value("kind")
    return Step(
        id=value("id")[:20] or f"s{place + 1}",
        kind=kind if kind in KINDS else "say",
        text=_words(data, f"{place}.text"),
        field=value("field"),
        article=value("article"),
        options=options,
        next=value("next"),
        otherwise=value("otherwise"),
    )


def _words(data: QueryDict, name: str) -> dict[str, str]:
    given = {language: data.get(f"{name}.{language}", "").strip() for language in LANGUAGES}
    return {language: words for language, words in given.items() if words}


def operate(steps: Sequence[Step], operation: str) -> tuple[list[Step], str]:
    """The steps after a button, and the id of the step it was about. Anything that is no operation changes nothing."""
    found = _OPERATION.fullmatch(operation)
    own = list(steps)
    if found is None:
        return own, ""
    verb, kind, place, part = found[1], found[2] or "", int(found[3] or 0), int(found[4] or 0)
    if verb == "add":
        return _added(own, kind, place)
    if place >= len(own):
        return own, ""
    if verb in {"up", "down"}:
        return _moved(own, place, -1 if verb == "up" else 1)
    if verb == "remove":
        return _removed(own, place), ""
    step = own[place]
    options = (*step.options, Option({}, BELOW)) if verb == "option" else step.options
    if verb == "drop":
        options = tuple(option for number, option in enumerate(options) if number != part)
    own[place] = replace(step, options=options)
    return own, step.id


def _added(steps: list[Step], kind: str, place: int) -> tuple[list[Step], str]:
    if kind not in KINDS or len(steps) >= MOST_STEPS:
        return steps, ""
    taken = {step.id for step in steps}
    name = next(f"s{number}" for number in range(1, MOST_STEPS + 2) if f"s{number}" not in taken)
    options = (Option({}, BELOW), Option({}, BELOW)) if kind == "choice" else ()
    new = Step(id=name, kind=kind, options=options, next="" if kind in {"hand_over", "choice"} else BELOW)
    return [*steps[:place], new, *steps[place:]], name


def _moved(steps: list[Step], place: int, by: int) -> tuple[list[Step], str]:
    target = place + by
    if 0 <= target < len(steps):
        steps[place], steps[target] = steps[target], steps[place]
    return steps, steps[max(0, min(target, len(steps) - 1))].id


def _removed(steps: list[Step], place: int) -> list[Step]:
    """Without it; what led to it now ends or goes on below."""
    gone = steps[place].id

    def elsewhere(way: str) -> str:
        return BELOW if way == gone else way

    return [
        replace(
            step,
            next=elsewhere(step.next),
            otherwise="" if step.otherwise == gone else step.otherwise,
            options=tuple(replace(option, next=elsewhere(option.next)) for option in step.options),
        )
        for number, step in enumerate(steps)
        if number != place
    ]
