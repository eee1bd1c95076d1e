"""The tree that content hangs in: a help centre for each language, its topics, and the lists of the other kinds."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from .pages import PortalPage

#: Depth of a topic in the tree: root, help centre, topic.
TOPIC_DEPTH = 3


class HelpHome(PortalPage):
    """The root of one language. Its own page is the portal's home."""

    picks = StreamField(
        [("article", blocks.PageChooserBlock("knowledge.ArticlePage", label=_("Article")))],
        blank=True,
        verbose_name=_("Editor's picks"),
        help_text=_("Shown under “Asked a lot” when too little was read today, in this order."),
    )
    review_after_days = models.PositiveSmallIntegerField(
        _("Check articles again after"),
        default=180,
        help_text=_("Days; after that an article is listed as overdue."),
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["knowledge.CategoryPage", "knowledge.ListPage"]
    admin_default_ordering = "ord"
    preview_modes: ClassVar[list[tuple[str, str]]] = []
    content_panels = [*Page.content_panels, FieldPanel("picks"), FieldPanel("review_after_days")]

    class Meta:
        verbose_name = _("help centre")

    def portal_path(self) -> str:
        return f"/{self.shown_in}/"


class CategoryPage(PortalPage):
    """A topic, or a section of one. Order is the order in the tree; `show_in_menus` puts it into the home grid."""

    summary = models.CharField(_("Summary line"), max_length=120, blank=True)
    icon = models.SlugField(
        _("Icon"), max_length=40, blank=True, help_text=_("Name of a Lucide icon, such as wallet.")
    )

    parent_page_types: ClassVar[list[str]] = ["knowledge.HelpHome", "knowledge.CategoryPage"]
    admin_default_ordering = "ord"
    preview_modes: ClassVar[list[tuple[str, str]]] = []
    show_in_menus_default = True
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("icon")]
    promote_panels = [
        FieldPanel("slug"),
        FieldPanel("show_in_menus", heading=_("Show in the grid of the home page")),
    ]

    class Meta:
        verbose_name = _("topic")

    def portal_path(self) -> str:
        """`/en/topics/<topic>/`, and `/en/topics/<topic>/<section>/` for a section.

        From Wagtail's own path, which is the old one while Wagtail makes the redirects of a topic that got a new slug.
        """
        *_, above, own, _ = self.url_path.split("/")
        return f"/{self.shown_in}/topics/{f'{above}/' if self.depth > TOPIC_DEPTH else ''}{own}/"


class ListPage(PortalPage):
    """The list of the kinds that stand under no topic: glossary, security lessons, announcements, blog and so on.

    Its slug is their place in the address (`ContentPage.place`), in every language the same; every installation has
    one for each place (content/tree.toml), so editors make none and cannot change the slug. Who may write
    what is given by Wagtail's permissions on the list.
    """

    summary = models.CharField(_("Summary line"), max_length=200, blank=True)

    parent_page_types: ClassVar[list[str]] = ["knowledge.HelpHome"]
    is_creatable = False
    preview_modes: ClassVar[list[tuple[str, str]]] = []
    content_panels = [*Page.content_panels, FieldPanel("summary")]
    promote_panels = []

    class Meta:
        verbose_name = _("list of pages")

    def portal_path(self) -> str:
        """`/en/glossary/`."""
        return f"/{self.shown_in}/{self.slug}/"
