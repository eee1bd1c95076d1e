"""Marks inside a line: `**bold**`, `*italic*`, `` `code` ``, `[words](address)` and `<br>`; a backslash takes a mark's
meaning away.

`article:1004` is the address of an article. What Wagtail stores for a line is a paragraph of HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import Final

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from ..inline import plain_link

ARTICLE: Final = "article:"
_SIGNS: Final = re.compile(r"[\\*`\[\]]|<(?=br>)")
_MARK: Final = re.compile(
    r"\\(?P<plain>[\\*`\[\]<|])|(?P<br><br>)|\*\*(?P<bold>(?:\\.|[^\\])+?)\*\*(?!\*)|\*(?P<italic>(?:\\.|[^\\*])+)\*"
    r"|`(?P<code>[^`]+)`|\[(?P<words>(?:\\.|[^\\\]])+)\]\((?P<address>[^)\s]+)\)"
)
#: Elements that change nothing about how words are read.
PLAIN: Final = frozenset(("span", "font", "small", "u", "abbr", "time", "mark", "sup", "sub", "label"))
_BLOCKS: Final = frozenset(("p", "div"))

#: The number of an article by its page's key in the database, and the key by the number.
NumberOf = Callable[[int], int | None]
KeyOf = Callable[[int], int | None]


def to_html(line: str, key_of: KeyOf) -> str:
    """A line as Wagtail stores it. A link to an article that is not there keeps its words alone."""
    return f"<p>{_html(line, key_of)}</p>"


def _html(line: str, key_of: KeyOf) -> str:
    made, end = [], 0
    for mark in _MARK.finditer(line):
        made += [escape(line[end : mark.start()], quote=False), _marked(mark, key_of)]
        end = mark.end()
    return "".join([*made, escape(line[end:], quote=False)])


def _marked(mark: re.Match[str], key_of: KeyOf) -> str:
    match mark.lastgroup:
        case "plain":
            return escape(mark["plain"], quote=False)
        case "br":
            return "<br/>"
        case "bold":
            return f"<b>{_html(mark['bold'], key_of)}</b>"
        case "italic":
            return f"<i>{_html(mark['italic'], key_of)}</i>"
        case "code":
            return f"<code>{escape(mark['code'], quote=False)}</code>"
    words = _html(mark["words"], key_of)
    attributes = _link(mark["address"], key_of)
    return f"<a {attributes}>{words}</a>" if attributes else words


def _link(address: str, key_of: KeyOf) -> str | None:
    if not address.startswith(ARTICLE):
        return plain_link(address)
    number = address.removeprefix(ARTICLE)
    key = key_of(int(number)) if number.isdecimal() else None
    return f'linktype="page" id="{key}"' if key is not None else None


def from_html(html: str, number_of: NumberOf) -> str:
    """The line of what Wagtail stores, on one line whatever it holds."""
    return from_elements(BeautifulSoup(html, "html.parser").children, number_of)


def from_elements(elements: object, number_of: NumberOf) -> str:
    """The same of elements that were read already."""
    made: list[str] = []
    for element in elements:  # type: ignore[attr-defined]
        text = _line(element, number_of)
        if _is_block(element) and made and text:
            made.append("<br><br>")
        made.append(text)
    return re.sub(r"\s+", " ", "".join(made)).strip()


def _is_block(element: PageElement) -> bool:
    return isinstance(element, Tag) and element.name in _BLOCKS


def _line(element: PageElement, number_of: NumberOf) -> str:
    if type(element) is NavigableString:
        return _SIGNS.sub(lambda sign: f"\\{sign[0]}", str(element))
    if not isinstance(element, Tag):
        return ""  # a comment
    if element.name == "br":
        return "<br>"
    if element.name == "code":
        words = element.get_text().replace("`", "'")
        return f"`{words}`" if words else ""
    words = "".join(_line(child, number_of) for child in element.children)
    if not words.strip():
        return words
    if element.name in {"b", "strong"}:
        return _around(words, "**")
    if element.name in {"i", "em"}:
        return _around(words, "*")
    if element.name == "a":
        address = _address(element, number_of)
        return f"[{words}]({address})" if address else words
    return words


def _around(words: str, mark: str) -> str:
    """The mark stands beside words, not beside a space."""
    inner = words.strip()
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{mark}{inner}{mark}{after}"


def _address(element: Tag, number_of: NumberOf) -> str | None:
    if element.get("linktype") == "page" and str(element.get("id", "")).isdecimal():
        number = number_of(int(str(element["id"])))
        return f"{ARTICLE}{number}" if number is not None else None
    address = str(element.get("href", "")).strip()
    return address if plain_link(address) and not re.search(r"[\s)]", address) else None
