"""A tutorial: one thing done step by step, with pictures or a film; part of a track from beginner to advanced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from . import blocks as article_blocks
from .content import ContentPage
from .plain_text import lines, plain
from .video import Video


class Stage(blocks.StructBlock):  # type: ignore[misc]
    """One step: what to do, and how it looks then. A picture says in words what it shows (WCAG 1.1.1)."""

    title = blocks.CharBlock(label=_("Title"))
    text = blocks.RichTextBlock(features=article_blocks.INLINE, label=_("What to do"))
    picture = ImageChooserBlock(required=False, label=_("Picture"))
    picture_says = blocks.CharBlock(
        required=False, label=_("What the picture shows"), help_text=_("For readers who cannot see it.")
    )

    class Meta:
        icon = "list-ol"
        label = _("Step")

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """Refuses a picture without words."""
        value = super().clean(value)
        if value["picture"] and not value["picture_says"]:
            raise blocks.StructBlockValidationError(
                block_errors={"picture_says": ValidationError(_("Say in words what the picture shows."))}
            )
        return value


class TutorialPage(ContentPage):
    """One tutorial in one language. Tutorials of one level, in the order of the tree, are a track."""

    class Level(models.TextChoices):
        """For whom it is."""

        BEGINNER = "beginner", _("Beginner")
        ADVANCED = "advanced", _("Advanced")

    kind = "tutorial"
    place = "articles"

    level = models.CharField(_("Level"), max_length=10, choices=Level.choices, default=Level.BEGINNER)
    position = models.PositiveSmallIntegerField(
        _("Place in the track"), default=100, help_text=_("Tutorials of a level are read from low to high.")
    )
    minutes = models.PositiveSmallIntegerField(_("Minutes it takes"), default=5)
    films = StreamField(
        [("video", SnippetChooserBlock("knowledge.Video", label=_("Video")))],
        blank=True,
        verbose_name=_("Video"),
    )
    stages = StreamField([("stage", Stage())], blank=True, verbose_name=_("Steps"))
    body = StreamField(article_blocks.Body(required=False), blank=True, verbose_name=_("Afterwards"))
    related = StreamField(
        [("article", blocks.PageChooserBlock(article_blocks.BESIDE, label=_("Article")))],
        blank=True,
        verbose_name=_("Related articles"),
    )

    parent_page_types: ClassVar[list[str]] = ["knowledge.CategoryPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("level"),
        FieldPanel("position"),
        FieldPanel("minutes"),
        FieldPanel("films"),
        FieldPanel("stages"),
        FieldPanel("body"),
        FieldPanel("related"),
    ]

    class Meta(ContentPage.Meta):
        verbose_name = _("tutorial")

    def clean(self) -> None:
        """Refuses a film that those who cannot hear it cannot follow (requirement H6)."""
        super().clean()
        silent = [film.title for film in self._films() if not film.has_captions(self.language)]
        if silent:
            words = _("These videos have no captions in the page's language: %(titles)s")
            raise ValidationError({"films": words % {"titles": ", ".join(silent)}})

    def _films(self) -> Iterator[Video]:
        yield from (part.value for part in self.films if part.value is not None)

    @property
    def contents(self) -> list[tuple[str, str]]:
        """The steps as (anchor, words), for "On this page"."""
        return [(f"step-{place}", stage.value["title"]) for place, stage in enumerate(self.stages, 1)]

    @property
    def plain_text(self) -> str:
        """Everything that is read, the words for pictures too."""
        said = [self.lead]
        for stage in self.stages:
            said += [stage.value["title"], plain(stage.value["text"]), stage.value["picture_says"]]
        return "\n".join(line for line in [*said, *lines(self.body)] if line)


def track(tutorials: list[TutorialPage], level: str) -> list[TutorialPage]:
    """The tutorials of one level in the order in which they are meant to be read."""
    own: list[Any] = [page for page in tutorials if page.level == level]
    return sorted(own, key=lambda page: (page.position, page.path))
