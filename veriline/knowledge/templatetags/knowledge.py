"""Template tags of the help centre."""

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from ..glossary import mark
from ..inline import to_html

register = template.Library()


@register.filter
def inline(text: str) -> SafeString:
    """A table cell as HTML: bold, code and links, everything else escaped."""
    return mark_safe(to_html(text or ""))  # noqa: S308 - to_html escapes


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
