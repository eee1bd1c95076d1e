"""A flow's steps as typed values, parsed at the door (the editor's form, an imported file, a stored row)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Final

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

LANGUAGES: Final = ("en", "zh-hans")
KINDS: Final = {
    "say": _("Say something"),
    "ask": _("Ask for a field"),
    "choice": _("Offer a choice"),
    "article": _("Show an article"),
    "hand_over": _("Hand over to a person"),
}
#: Steps that go on by themselves; the others wait for the customer, or end the flow.
PASSING: Final = frozenset({"say", "article"})
PLACEHOLDER: Final = re.compile(r"\{([a-z_0-9]{1,20})\}")

BELOW: Final = "+"
"""Instead of an id: the step that stands below."""

Words = Mapping[str, str]


class BadSteps(ValueError):
    """A text that holds no steps; the message says where."""


def in_language(words: Words) -> str:
    """The words in the active language, else in English."""
    language = "zh-hans" if (get_language() or "").startswith("zh") else "en"
    return words.get(language) or words.get("en", "")


@dataclass(frozen=True)
class Option:
    """One choice: what the button says, and the step it leads to (empty: the end)."""

    label: Words
    next: str = ""


@dataclass(frozen=True)
class Step:
    """One step. `next` and `otherwise` are ids of steps, or `BELOW`; empty ends the flow, except that who has no
    answer to an `ask` and no `otherwise` gets a person."""

    id: str
    kind: str
    text: Words = field(default_factory=dict)
    field: str = ""
    article: str = ""
    options: tuple[Option, ...] = ()
    next: str = ""
    otherwise: str = ""

    @property
    def targets(self) -> list[str]:
        """Every step it may lead to."""
        ways = [option.next for option in self.options] if self.kind == "choice" else [self.next]
        ways = [] if self.kind == "hand_over" else ways
        return [way for way in (*ways, self.otherwise if self.kind == "ask" else "") if way]

    @property
    def may_end(self) -> bool:
        """Whether the flow may be over after it."""
        if self.kind == "choice":
            return any(not option.next for option in self.options)
        return self.kind == "hand_over" or not self.next or (self.kind == "ask" and not self.otherwise)

    def data(self) -> dict[str, Any]:
        """As it is stored."""
        row: dict[str, Any] = {"id": self.id, "kind": self.kind, "text": dict(self.text)}
        row |= {
            name: getattr(self, name)
            for name in ("field", "article", "next", "otherwise")
            if getattr(self, name)
        }
        if self.options:
            row["options"] = [{"label": dict(option.label), "next": option.next} for option in self.options]
        return row


def read_steps(rows: Any) -> list[Step]:
    """Steps from stored or imported rows. Raises `BadSteps`; whether they make a good flow says `check.faults`."""
    if not isinstance(rows, list):
        raise BadSteps("a list of steps is wanted")
    return [_step(row, place) for place, row in enumerate(rows, 1)]


def resolved(steps: Sequence[Step]) -> list[Step]:
    """The steps with "the step below" as that step's id; below the last is the end."""
    below = {step.id: after.id for step, after in pairwise(steps)}

    def way(step: Step, target: str) -> str:
        return below.get(step.id, "") if target == BELOW else target

    return [
        replace(
            step,
            next=way(step, step.next),
            otherwise=way(step, step.otherwise),
            options=tuple(replace(option, next=way(step, option.next)) for option in step.options),
        )
        for step in steps
    ]


def _step(row: Any, place: int) -> Step:
    if not isinstance(row, dict) or row.get("kind") not in KINDS or not isinstance(row.get("id"), str):
        raise BadSteps(f"step {place} needs an id and a kind: {', '.join(KINDS)}")
    options = row.get("options", [])
    if not isinstance(options, list) or not all(isinstance(option, dict) for option in options):
        raise BadSteps(f"step {place}: options are a list of labels with their next step")
    return Step(
        id=row["id"],
        kind=row["kind"],
        text=_words(row.get("text", {}), place),
        field=str(row.get("field", "")),
        article=str(row.get("article", "")),
        options=tuple(
            Option(_words(one.get("label", {}), place), str(one.get("next", ""))) for one in options
        ),
        next=str(row.get("next", "")),
        otherwise=str(row.get("otherwise", "")),
    )


def _words(words: Any, place: int) -> dict[str, str]:
    if not isinstance(words, dict) or not all(isinstance(word, str) for word in words.values()):
        raise BadSteps(f"step {place}: texts are given by language")
    return {language: words[language].strip() for language in LANGUAGES if words.get(language, "").strip()}
