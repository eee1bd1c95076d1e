"""The few marks allowed inside a line of text: `**bold**`, `*italic*`, `` `code` `` and `[words](address)`.

Table cells and the articles' source files use them; everything else is shown as it was typed.
"""

import re
from collections.abc import Callable
from html import escape

MARK = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|(?<![\w*])\*(?=\S)(?P<italic>[^*\n]+)(?<=\S)\*(?![\w*])|`(?P<code>[^`]+)`"
    r"|\[(?P<words>[^\]]+)\]\((?P<address>[^)\s]+)\)"
)

#: Where a link may lead: our own pages and encrypted sites. `javascript:` and `//host` are none of these.
ADDRESS = re.compile(r"/(?!/)|https://|mailto:")


def plain_link(address: str) -> str | None:
    """The attributes of a link to `address`, None where it may not lead."""
    return f'href="{escape(address)}"' if ADDRESS.match(address) else None


def to_html(text: str, link: Callable[[str], str | None] = plain_link, bold: str = "strong") -> str:
    """`text` as safe HTML. `link` turns an address into the attributes of its `<a>`, None leaves the bare words.

    `bold` is the element for bold: `strong` on a page, `b` in what Wagtail stores; italic is `em` or `i` likewise.
    """
    parts = []
    end = 0
    for match in MARK.finditer(text):
        parts.append(escape(text[end : match.start()], quote=False))
        parts.append(_marked(match, link, bold))
        end = match.end()
    return "".join([*parts, escape(text[end:], quote=False)])


def to_text(text: str) -> str:
    """`text` without its marks, as it is read."""
    return MARK.sub(lambda match: match["words"] or match[match.lastgroup or 0], text)


def _marked(match: re.Match[str], link: Callable[[str], str | None], bold: str) -> str:
    if match["bold"]:
        return f"<{bold}>{to_html(match['bold'], link, bold)}</{bold}>"
    if match["italic"]:
        element = "em" if bold == "strong" else "i"
        return f"<{element}>{to_html(match['italic'], link, bold)}</{element}>"
    if match["code"]:
        return f"<code>{escape(match['code'], quote=False)}</code>"
    words = escape(match["words"], quote=False)
    attributes = link(match["address"])
    return f"<a {attributes}>{words}</a>" if attributes else words
