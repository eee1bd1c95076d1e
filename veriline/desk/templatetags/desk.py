"""What the desk's templates draw again and again."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from zlib import crc32

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from veriline.conversations.marks import parts, plain

from ..clock import Clock, countdown, span

register = template.Library()

#: Drawings of channels by the kind of their inbox.
_CHANNELS = {"webchat": "message-circle"}


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    """One drawing of static/icons.svg, decorative (as templates/icon.html, without an include per row)."""
    return format_html(
        '<svg class="i {}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        extra,
        static("icons.svg"),
        name,
    )


@register.filter
def chips(text: str) -> SafeString:
    """Stored text with its redaction tokens as grey chips."""
    return format_html_join(
        "",
        "{}",
        (
            (format_html('<span class="chip">{}</span>', part) if kind == "removed" else part,)
            for kind, part in parts(text)
        ),
    )


@register.filter
def one_line(text: str) -> str:
    """Stored text on one line, tokens as words in brackets."""
    return plain(text or "")


@register.filter(name="json")
def as_json(value: Any) -> str:
    """For a data attribute that a script reads."""
    return json.dumps(value, ensure_ascii=False)


@register.filter
def get(values: Mapping[str, Any] | None, key: str) -> Any:
    """The value of a key, empty without one."""
    return (values or {}).get(key, "")


@register.filter
def styled(field: Any) -> SafeString:
    """A form's input in the look of the site; hint and error are joined by Django's own aria attributes."""
    kind = field.field.widget.attrs.get("class", "")
    attributes = {"class": kind or "inp"}
    if field.errors:
        attributes["aria-invalid"] = "true"
    return field.as_widget(attrs=attributes)  # type: ignore[no-any-return]


@register.filter
def hue(name: str) -> str:
    """One of five avatar colours, the same for the same name everywhere."""
    return f"a{crc32(name.encode()) % 5 + 1}"


@register.filter
def percent(share: float) -> str:
    """A share of 1 in whole hundredths."""
    return f"{round(share * 100)} %"


@register.filter
def absolute(number: int) -> int:
    """Without its sign."""
    return abs(number)


@register.filter
def raw(number: float) -> str:
    """A coordinate of SVG: never with a comma."""
    return f"{number:g}"


@register.filter
def at(rows: Sequence[Any], place: int) -> Any:
    """The row at that place."""
    return rows[place]


@register.filter
def initials(name: str) -> str:
    """Up to two letters for an avatar."""
    return "".join(word[0] for word in name.split()[:2]).upper()


@register.filter
def tier(name: str) -> str:
    """An exchange's tier as people say it: `vip4`, `vip-4` and `vip_4` are VIP 4."""
    return re.sub(r"([A-Z])[-_ ]*(?=\d)", r"\1 ", name.upper())


@register.filter
def channel_icon(kind: str) -> str:
    """The drawing of a channel."""
    return _CHANNELS.get(kind, "inbox")


@register.filter
def channel_name(kind: str) -> str:
    """The word for a channel."""
    return {"webchat": _("Chat")}.get(kind, kind.title())


@register.filter
def language_name(code: str) -> str:
    """A language's name in the reader's language; an unknown code as it is."""
    base = code.lower().split("-")[0]
    of_ours = next((known for known, _name in settings.LANGUAGES if known.split("-")[0] == base), base)
    for known in (code.lower(), base, of_ours):
        try:
            return str(get_language_info(known)["name_translated"])
        except KeyError:
            continue
    return code


@register.inclusion_tag("desk/clock.html")
def clock(clock: Clock, label: str = "") -> dict[str, Any]:
    """A clock with its words as of now; the page's script keeps it going."""
    left = int((clock.at - timezone.now()).total_seconds()) if clock.at else 0
    late = clock.kind == "due" and left < 0
    words = ""
    if clock.kind == "due":
        words = _("%(time)s late") % {"time": countdown(-left)} if late else countdown(left)
    elif clock.kind == "since":
        words = span(max(0, -left))
    return {"kind": clock.kind, "at": clock.at, "words": words, "late": late, "label": label}
