"""Template tags of the help centre."""

from itertools import zip_longest
from typing import Final

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from ..glossary import mark
from ..inline import to_html, to_text
from ..reading import width

register = template.Library()

#: Widths of a letter that a table's row of three cells holds on a phone of 390 pixels without breaking words.
FITS: Final = 34


@register.filter
def inline(text: str) -> SafeString:
    """A table cell as HTML: bold, code and links, everything else escaped."""
    return mark_safe(to_html(text or ""))  # noqa: S308 - to_html escapes


@register.filter
def stacks(rows: list[list[str | None]], heads: list[str | None] | None) -> bool:
    """Whether a table's rows stand on a phone as blocks, cell under cell: three columns or more with sentences in them.

    Figures and single words stay side by side, where they can be compared.
    """
    lines = [[to_text(cell or "") for cell in row] for row in rows]
    return (
        heads is not None
        and len(heads) > 2
        and max((sum(map(width, line)) for line in lines), default=0) > FITS
    )


@register.filter
def under(row: list[str | None], heads: list[str | None] | None) -> list[tuple[str, str]]:
    """The cells, each with the plain words of its column's heading."""
    names = [to_text(name or "") for name in heads or []]
    return list(zip_longest(names[: len(row)], (cell or "" for cell in row), fillvalue=""))


class GlossaryNode(template.Node):
    """What is between the tags, with the first use of each term marked."""

    def __init__(self, terms: FilterExpression, inside: NodeList) -> None:
        self.terms = terms
        self.nodelist = inside

    def render(self, context: Context) -> SafeString:
        """The marked HTML; without terms what was rendered."""
        terms = self.terms.resolve(context, ignore_failures=True) or []
        return mark_safe(mark(self.nodelist.render(context), terms))  # noqa: S308 - mark escapes what it adds


@register.tag
def glossary(parser: Parser, token: Token) -> GlossaryNode:
    """`{% glossary terms %}…{% endglossary %}`, `terms` as articles.terms gives them."""
    _, terms = token.split_contents()
    inside = parser.parse(("endglossary",))
    parser.delete_first_token()
    return GlossaryNode(parser.compile_filter(terms), inside)
