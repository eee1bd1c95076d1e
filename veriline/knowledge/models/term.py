"""A word of the trade, said in plain words: in the glossary, and where an article uses it first."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from . import blocks as article_blocks
from .content import ContentPage
from .plain_text import lines


class TermPage(ContentPage):
    """One term in one language. `title` is the word, `lead` what it means."""

    class Area(models.TextChoices):
        """What it has to do with. Languages without an alphabet group the glossary by it."""

        TRANSFERS = "transfers", _("Deposits and withdrawals")
        SECURITY = "security", _("Sign-in and security")
        TRADING = "trading", _("Trading")
        ACCOUNT = "account", _("Account and identity")

    kind = "term"
    place = "glossary"

    area = models.CharField(_("Area"), max_length=10, choices=Area.choices, default=Area.TRANSFERS)
    also = models.CharField(
        _("Also written"),
        max_length=200,
        blank=True,
        help_text=_("Other spellings and short forms that mean the same, separated by commas."),
    )
    body = StreamField(article_blocks.Body(required=False), blank=True, verbose_name=_("Explanation"))

    parent_page_types: ClassVar[list[str]] = ["knowledge.ListPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead", heading=_("Meaning")),
        FieldPanel("also"),
        FieldPanel("area"),
        FieldPanel("body"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("glossary term")

    @property
    def spellings(self) -> list[str]:
        """The words by which it is known in a text, the title first."""
        return [self.title, *(word.strip() for word in self.also.split(",") if word.strip())]

    @property
    def keyword_list(self) -> list[str]:
        """What it is also called finds it too."""
        return [*self.spellings[1:], *super().keyword_list]

    @property
    def plain_text(self) -> str:
        """Meaning and explanation."""
        return "\n".join([self.lead, *lines(self.body)])
