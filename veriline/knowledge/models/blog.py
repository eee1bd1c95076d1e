"""The blog article: what a person of ours thinks, under their name, with what they hold (requirement H10)."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from . import blocks
from .content import ContentPage
from .plain_text import lines


class BlogPage(ContentPage):
    """One article in one language. It names its author and what the author has at stake, or is not published."""

    kind = "blog"
    place = "blog"
    in_support_search = False  # Opinions would drown the answers.
    lead_is_answer = False

    author = models.CharField(
        _("Author"), max_length=80, blank=True, help_text=_("Name and position as readers see them.")
    )
    disclosure = models.TextField(
        _("Disclosure"),
        blank=True,
        help_text=_(
            "What the author holds of what is written about, and who pays. Write “none” if it is none."
        ),
    )
    tags = ArrayField(
        models.CharField(
            max_length=30,
            validators=[RegexValidator(r"^[\w-]+$", _("Write tags such as security, self-custody."))],
        ),
        verbose_name=_("Tags"),
        default=list,
        blank=True,
        help_text=_("One word each, such as security, self-custody."),
    )
    body = StreamField(blocks.Body(required=False), blank=True, verbose_name=_("Text"))

    parent_page_types: ClassVar[list[str]] = ["knowledge.ListPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldRowPanel([FieldPanel("author"), FieldPanel("tags")]),
        FieldPanel("body"),
        FieldPanel("disclosure"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("blog article")

    def clean(self) -> None:
        """Refuses an article without author or disclosure; one with a risk needs its notice as well.

        Runs on publishing; drafts may be anything (Wagtail).
        """
        super().clean()
        needed = {
            "author": _("An article is published under a name."),
            "disclosure": _("An article is published with what its author has at stake."),
        }
        missing = {name: words for name, words in needed.items() if not getattr(self, name).strip()}
        if missing:
            raise ValidationError(missing)

    @property
    def labels(self) -> list[str]:
        """Its tags."""
        return list(self.tags)

    @property
    def plain_text(self) -> str:
        """The summary, the text, the disclosure."""
        return "\n".join(line for line in (self.lead, *lines(self.body), self.disclosure) if line)
