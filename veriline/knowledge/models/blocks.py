"""The parts an article is made of. Each renders to plain, accessible HTML; the portal may override the templates."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock

#: What an editor may do inside a paragraph, a step or a list item. No headings: the outline belongs to the article.
INLINE = ["bold", "italic", "code", "link"]

#: Kinds that may stand beside an article, so that a lesson is met where the act happens.
BESIDE = ["knowledge.ArticlePage", "knowledge.TutorialPage", "knowledge.LessonPage"]


def anchor(heading: str) -> str:
    """The fragment of a heading: `How long?` is `how-long`; Chinese stays as it is."""
    return slugify(heading, allow_unicode=True)


def contents(body: blocks.StreamValue) -> list[tuple[str, str]]:
    """The sections of a body as (anchor, words), for "On this page"."""
    return [(anchor(block.value), block.value) for block in body if block.block_type == "heading"]


class Heading(blocks.CharBlock):  # type: ignore[misc]
    """A section's title, with an anchor for "On this page"."""

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "knowledge/blocks/heading.html"

    def get_context(self, value: str, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Adds `anchor`."""
        return {**super().get_context(value, parent_context), "anchor": anchor(value)}


class Callout(blocks.StructBlock):  # type: ignore[misc]
    """A notice that must not be missed. Danger is for "someone may harm you" and nothing else (ux.md section 0)."""

    kind = blocks.ChoiceBlock(
        choices=[("info", _("Good to know")), ("warn", _("Careful")), ("danger", _("Danger"))],
        default="info",
        label=_("Kind"),
    )
    text = blocks.RichTextBlock(features=INLINE, label=_("Text"))

    class Meta:
        icon = "warning"
        label = _("Notice")
        template = "knowledge/blocks/callout.html"


class Body(blocks.StreamBlock):  # type: ignore[misc]
    """The explanation under the answer."""

    heading = Heading()
    paragraph = blocks.RichTextBlock(
        features=INLINE, label=_("Paragraph"), template="knowledge/blocks/text.html"
    )
    list = blocks.ListBlock(
        blocks.RichTextBlock(features=INLINE),
        icon="list-ul",
        label=_("List"),
        template="knowledge/blocks/list.html",
    )
    numbered = blocks.ListBlock(
        blocks.RichTextBlock(features=INLINE),
        icon="list-ol",
        label=_("Numbered list"),
        template="knowledge/blocks/numbered.html",
    )
    table = TableBlock(label=_("Table"), template="knowledge/blocks/table.html")
    notice = Callout()

    class Meta:
        template = "knowledge/blocks/body.html"

    def clean(self, value: blocks.StreamValue) -> blocks.StreamValue:
        """Refuses two headings of the same words: their anchors would be the same."""
        value = super().clean(value)
        anchors = [anchor(block.value) for block in value if block.block_type == "heading"]
        twice = {name for name in anchors if anchors.count(name) > 1}
        if not twice:
            return value
        errors = {
            place: ValidationError(_("Another heading has the same words."))
            for place, block in enumerate(value)
            if block.block_type == "heading" and anchor(block.value) in twice
        }
        raise blocks.StreamBlockValidationError(block_errors=errors)


class Steps(blocks.StreamBlock):  # type: ignore[misc]
    """The numbered steps of the answer box, "Do this first"."""

    step = blocks.RichTextBlock(features=INLINE, label=_("Step"))
