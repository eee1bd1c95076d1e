"""The FAQ answer: the short answer first, then steps, then the explanation (requirement H12)."""

from __future__ import annotations

import re
from typing import ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from . import blocks as article_blocks
from .content import ContentPage
from .plain_text import lines

INTENTS = r"[A-Z]\d\d(, [A-Z]\d\d)*"


class ArticlePage(ContentPage):
    """One answer in one language.

    For templates: `title`, `lead`, `steps`, `body`, `contents`, `reading_minutes`, `checked_on`, `checked_by_team`,
    `reason_list`, `public_id`, `url`, `language`.
    """

    kind = "article"
    place = "articles"

    short_title = models.CharField(
        _("Short title"),
        max_length=60,
        blank=True,
        help_text=_("For buttons and suggestions. Empty takes the title."),
    )
    steps = StreamField(article_blocks.Steps(required=False), blank=True, verbose_name=_("Do this first"))
    body = StreamField(article_blocks.Body(required=False), blank=True, verbose_name=_("Explanation"))
    intents = models.CharField(
        _("Intents"),
        max_length=200,
        blank=True,
        validators=[RegexValidator(rf"^{INTENTS}$", _("Write codes such as D01, D05."))],
        help_text=_("Codes of the questions it answers, such as D01, D05."),
    )
    feedback_reasons = models.TextField(
        _("What was missing?"),
        blank=True,
        help_text=_("Choices for a reader it did not help, one on each line."),
    )
    related = StreamField(
        [("article", blocks.PageChooserBlock(article_blocks.BESIDE, label=_("Article")))],
        blank=True,
        verbose_name=_("Related articles"),
    )

    parent_page_types: ClassVar[list[str]] = ["knowledge.CategoryPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("steps"),
        FieldPanel("body"),
        FieldPanel("related"),
    ]
    promote_panels = [
        MultiFieldPanel([FieldPanel("short_title"), FieldPanel("slug")], heading=_("Names")),
        MultiFieldPanel([FieldPanel("keywords"), FieldPanel("intents")], heading=_("Found by")),
        FieldPanel("feedback_reasons"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("article")

    @property
    def chip(self) -> str:
        """The short title, else the title."""
        return self.short_title or self.title

    @property
    def intent_codes(self) -> list[str]:
        """Intents it answers, such as `D01` (domain/intents.csv)."""
        return re.findall(r"[A-Z]\d\d", self.intents)

    @property
    def reason_list(self) -> list[str]:
        """Choices of "What was missing?"."""
        return [line.strip() for line in self.feedback_reasons.splitlines() if line.strip()]

    @property
    def plain_text(self) -> str:
        """Short answer, steps, explanation."""
        said = [self.lead, *lines(self.steps), *lines(self.body)]
        return "\n".join(line for line in said if line)
