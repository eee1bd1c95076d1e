"""What being a VIP customer changes and what not, and how one becomes one (requirement N3)."""

from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from . import blocks as article_blocks
from .content import ContentPage
from .plain_text import lines, plain


def _points() -> list[tuple[str, blocks.Block]]:
    return [("point", blocks.RichTextBlock(features=article_blocks.INLINE, label=_("Point")))]


class VipPage(ContentPage):
    """One page about the VIP tier in one language. The tier itself is the account's and is never given here (N2)."""

    kind = "vip"
    place = "vip"

    changes = StreamField(_points(), blank=True, verbose_name=_("What it changes"))
    unchanged = StreamField(_points(), blank=True, verbose_name=_("What it does not change"))
    steps = StreamField(
        article_blocks.Steps(required=False), blank=True, verbose_name=_("How to apply in the app")
    )
    body = StreamField(article_blocks.Body(required=False), blank=True, verbose_name=_("Explanation"))

    parent_page_types: ClassVar[list[str]] = ["knowledge.ListPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("changes"),
        FieldPanel("unchanged"),
        FieldPanel("steps"),
        FieldPanel("body"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("VIP page")

    @property
    def plain_text(self) -> str:
        """Everything that is read, one point a line."""
        points = [plain(point.value) for part in (self.changes, self.unchanged) for point in part]
        return "\n".join([self.lead, *points, *lines(self.steps), *lines(self.body)])
