"""Template filters of the help centre."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from ..inline import to_html

register = template.Library()


@register.filter
def inline(text: str) -> SafeString:
    """A table cell as HTML: bold, code and links, everything else escaped."""
    return mark_safe(to_html(text or ""))  # noqa: S308 - to_html escapes
