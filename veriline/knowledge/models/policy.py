"""The policy page: terms, privacy, risk notice, in versions that are in force from a date and never change (H11)."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from . import blocks
from .content import ContentPage
from .plain_text import lines


class PolicyPage(ContentPage):
    """One policy in one language. What is edited is the next version; publishing makes it one (`policies.freeze`)."""

    kind = "policy"
    place = "policies"

    effective_on = models.DateField(
        _("In force from"),
        default=timezone.localdate,
        help_text=_("A new text needs a later date than the version before. It is announced until then."),
    )
    change_note = models.TextField(
        _("What changes"),
        blank=True,
        help_text=_("For readers, in a sentence or two. The first version has none."),
    )
    body = StreamField(blocks.Body(required=False), blank=True, verbose_name=_("Text"))

    parent_page_types: ClassVar[list[str]] = ["knowledge.ListPage"]
    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("effective_on")]),
        FieldPanel("change_note"),
        FieldPanel("lead"),
        FieldPanel("body"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("policy")

    def clean(self) -> None:
        """Refuses to change what has been published: another text is another version, in force from a later date."""
        super().clean()
        last = self.versions.first() if self.pk else None
        if last is None or last.says(self):
            return
        errors: dict[str, Any] = {}
        if self.effective_on <= last.effective_on:
            errors["effective_on"] = _(
                "Version %(number)d is in force from %(day)s and stays as it is. Give the new text a later date."
            ) % {"number": last.number, "day": last.effective_on.isoformat()}
        elif self.effective_on < timezone.localdate():
            errors["effective_on"] = _("A new text cannot be in force in the past.")
        if not self.change_note.strip():
            errors["change_note"] = _("Tell readers what changes.")
        if errors:
            raise ValidationError(errors)

    def version_on(self, day: datetime.date) -> PolicyVersion | None:
        """The version in force on that day; None before the first."""
        found: PolicyVersion | None = (
            self.versions.filter(effective_on__lte=day).order_by("-effective_on").first()
        )
        return found

    @property
    def plain_text(self) -> str:
        """The summary, then the text, of the version in force today: what is announced answers nobody yet."""
        said: PolicyPage | PolicyVersion = self.version_on(timezone.localdate()) or self
        return "\n".join(line for line in (said.lead, *lines(said.body)) if line)

    @property
    def drafted(self) -> str:
        """The words of the next version."""
        return "\n".join([self.lead, *lines(self.body)])


class PolicyVersion(models.Model):
    """A text as it was published, for ever: a trigger refuses UPDATE and DELETE. A ticket cites it by `citation`."""

    page = models.ForeignKey(PolicyPage, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=255)
    lead = models.TextField()
    body = StreamField(blocks.Body(required=False), blank=True)
    effective_on = models.DateField()
    change_note = models.TextField(blank=True)
    published_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["page", "number"], name="policy_version_number"),
            models.UniqueConstraint(fields=["page", "effective_on"], name="policy_version_a_day"),
        ]

    def says(self, page: PolicyPage) -> bool:
        """Whether that page would say the same from the same day on."""
        return (self.title, self.lead, self.effective_on, self.body.get_prep_value()) == (
            page.title,
            page.lead,
            page.effective_on,
            page.body.get_prep_value(),
        )

    @property
    def citation(self) -> str:
        """What it is cited by: `1901-2-en`, number of the policy, of the version, and the language."""
        return f"{self.page.public_id}-{self.number}-{self.page.language}"

    @property
    def contents(self) -> list[tuple[str, str]]:
        """The sections of the text as (anchor, words)."""
        return blocks.contents(self.body)

    @property
    def plain_text(self) -> str:
        """The summary, then the text, one paragraph a line."""
        return "\n".join(line for line in (self.lead, *lines(self.body)) if line)

    def put_on(self, page: PolicyPage) -> None:
        """Makes the page, in memory alone, say what this version says: lists and pages show what is in force."""
        page.title, page.lead, page.body = self.title, self.lead, self.body
