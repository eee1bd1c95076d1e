"""A security lesson: a few minutes to read, then a short check that says why an answer is right or wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from . import blocks as article_blocks
from .content import ContentPage
from .plain_text import lines


class Question(blocks.StructBlock):  # type: ignore[misc]
    """A question with one right answer, each answer with the reason."""

    question = blocks.CharBlock(label=_("Question"))
    answers = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("text", blocks.CharBlock(label=_("Answer"))),
                ("is_right", blocks.BooleanBlock(required=False, label=_("Right"))),
                ("why", blocks.CharBlock(label=_("Why"), help_text=_("Shown to whoever chooses it."))),
            ]
        ),
        min_num=2,
        max_num=4,
        label=_("Answers"),
    )

    class Meta:
        icon = "help"
        label = _("Question")

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """Refuses a question without exactly one right answer."""
        value = super().clean(value)
        if sum(bool(answer["is_right"]) for answer in value["answers"]) != 1:
            raise blocks.StructBlockValidationError(
                block_errors={"answers": ValidationError(_("Mark exactly one answer as right."))}
            )
        return value


@dataclass(frozen=True)
class Asked:
    """A question as a reader meets it: its answers as (number, words), the one chosen, and what is said to that."""

    name: str
    question: str
    answers: Sequence[tuple[str, str]]
    chosen: str = ""
    is_right: bool = False
    why: str = ""


class LessonPage(ContentPage):
    """One lesson in one language. `act` places it where the act happens; articles name it among their related pages."""

    class Act(models.TextChoices):
        """The page on which the lesson is offered besides the list of lessons."""

        NONE = "", _("nowhere else")
        SIGN_IN = "sign-in", _("the sign-in page")
        ACCOUNT = "account", _("the customer's own page")

    kind = "lesson"
    place = "lessons"

    act = models.CharField(
        _("Also shown on"), max_length=10, blank=True, choices=Act.choices, default=Act.NONE
    )
    body = StreamField(article_blocks.Body(required=False), blank=True, verbose_name=_("Explanation"))
    check_questions = StreamField(
        [("question", Question())], blank=True, max_num=5, verbose_name=_("Short check")
    )

    parent_page_types: ClassVar[list[str]] = ["knowledge.ListPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("act"),
        FieldPanel("body"),
        FieldPanel("check_questions"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("security lesson")

    def clean(self) -> None:
        """A lesson without a check is an article."""
        super().clean()
        if not self.check_questions:
            raise ValidationError({"check_questions": _("Ask at least one question.")})

    def asked(self, chosen: Mapping[str, str]) -> list[Asked]:
        """The questions; `chosen` maps a question's name (`q1`) to the number of an answer, whatever was sent."""
        return [
            _asked(f"q{place}", part.value, chosen.get(f"q{place}", ""))
            for place, part in enumerate(self.check_questions, 1)
        ]

    @property
    def plain_text(self) -> str:
        """The lesson with its questions; not the wrong answers, which search would find as ours."""
        questions = [part.value["question"] for part in self.check_questions]
        return "\n".join([self.lead, *lines(self.body), *questions])


def _asked(name: str, question: Any, chosen: str) -> Asked:
    answers = {str(number): answer for number, answer in enumerate(question["answers"], 1)}
    choices = [(number, answer["text"]) for number, answer in answers.items()]
    if chosen not in answers:
        return Asked(name, question["question"], choices)
    answer = answers[chosen]
    return Asked(name, question["question"], choices, chosen, bool(answer["is_right"]), answer["why"])
