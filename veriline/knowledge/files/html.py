"""An article out of an HTML page of another help centre: its words are kept, all else is dropped and said.

Nothing of the page is trusted: elements are read by name, and what Wagtail stores is written anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from .draft import Article, Broken, Notice, Part, Table
from .inline import PLAIN, from_elements

MOST_BYTES: Final = 2_000_000
MOST_DEEP: Final = 200

_ACTIVE: Final = {
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
}
_FORMS: Final = {"form", "input", "button", "select", "textarea", "dialog", "nav"}
_MEDIA: Final = {"img", "picture", "map", "svg", "canvas", "video", "audio"}
#: Never words: gone with what is inside them.
DROPPED: Final = _ACTIVE | _FORMS | _MEDIA

_SECTIONS: Final = {
    "html",
    "body",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "address",
}
_FRAMES: Final = _SECTIONS | {"center", "figure", "figcaption", "hgroup", "details", "summary", "dl"}
_INLINE: Final = PLAIN | frozenset(("a", "b", "strong", "i", "em", "code", "br"))
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SILENT: Final = frozenset(("head", "title", "meta", "link", "base", "hr", "colgroup", "col"))

#: What was dropped: its name and the line it stood in.
Dropped = tuple[str, int]


def read(text: str, *, language: str = "", topic: str = "") -> tuple[Article, list[Dropped]]:
    """The draft, and what was dropped, in order. `language` and `topic` hold where the page says none.

    Raises Broken for a page that is too large, too deep or without words.
    """
    if len(text.encode()) > MOST_BYTES:
        raise Broken("larger than 2 MB")
    _refuse_depth(text)
    page = BeautifulSoup(text, "html.parser")
    dropped = list(_take_out(page))
    heading = page.find("h1")
    named = heading or page.find("title")
    title = " ".join(named.get_text().split()) if named else ""
    if not title:
        raise Broken("neither <h1> nor <title> gives a title", 1)
    if heading:
        heading.extract()
    parts = [part for part in _parts(page, dropped) if part.value]
    if not parts:
        raise Broken("no words are left", 1)
    said = page.find("meta", attrs={"name": "description"})
    html = page.find("html")
    spoken = str(html.get("lang", "")).lower() if isinstance(html, Tag) else ""
    draft = Article(
        language=language or spoken or "en",
        title=title[:120],
        topic=topic,
        lead=" ".join(str(said.get("content", "")).split()) if isinstance(said, Tag) else "",
        body=parts,
    )
    return draft, sorted(dropped, key=lambda one: one[1])


def _refuse_depth(text: str) -> None:
    """Deep nesting is an attack on whoever walks the tree; real pages have a few dozen levels."""
    depth = 0
    at = text.find("<")
    while at >= 0:
        following = text[at + 1 : at + 2]
        if following == "/":
            depth = max(0, depth - 1)
        elif following.isalpha():
            depth += (
                not text[at + 1 : at + 8]
                .lower()
                .startswith(("br", "img", "meta", "link", "hr", "input", "p>", "li", "td", "tr"))
            )
        if depth > MOST_DEEP:
            raise Broken(f"nested deeper than {MOST_DEEP} levels", text.count("\n", 0, at) + 1)
        at = text.find("<", at + 1)


def _take_out(page: BeautifulSoup) -> Iterator[Dropped]:
    for element in page.find_all(sorted(DROPPED)):
        if not element.decomposed:
            yield f"<{element.name}>", element.sourceline or 0
            element.decompose()
    for element in page.find_all(True):
        for name in [name for name in element.attrs if name.lower().startswith("on")]:
            yield f"{name} of <{element.name}>", element.sourceline or 0
            del element.attrs[name]
        address = str(element.get("href", "")).strip()
        if element.name == "a" and address and not address.startswith(("https://", "/", "mailto:", "#")):
            yield f"link to {address[:60]}", element.sourceline or 0


def _parts(above: Tag, dropped: list[Dropped]) -> Iterator[Part]:
    """The parts of the words in `above`; words that stand in no paragraph make one."""
    loose: list[object] = []

    def flush() -> Iterator[Part]:
        words = from_elements(loose, lambda key: None)
        loose.clear()
        if words:
            yield Part("paragraph", words)

    for child in list(above.children):
        if type(child) is NavigableString or (isinstance(child, Tag) and child.name in _INLINE):
            loose.append(child)
            continue
        if not isinstance(child, Tag) or child.name in _SILENT:
            continue
        yield from flush()
        yield from _part(child, dropped)
    yield from flush()


def _part(element: Tag, dropped: list[Dropped]) -> Iterator[Part]:
    name = element.name
    if name in _HEADINGS:
        yield Part("heading", " ".join(element.get_text().split()))
    elif name in {"p", "dt", "dd", "pre", "caption"}:
        yield Part("paragraph", from_elements(element.children, lambda key: None))
    elif name in {"ul", "ol"}:
        items = [from_elements(item.children, lambda key: None) for item in element.find_all("li")]
        yield Part("list" if name == "ul" else "numbered", [item for item in items if item])
    elif name == "blockquote":
        words = from_elements(element.children, lambda key: None)
        if words:
            yield Part("notice", Notice("info", words))
    elif name == "table":
        if rows := _rows(element):
            yield Part("table", Table(rows))
    else:
        if name not in _FRAMES:
            dropped.append((f"<{name}> around its words", element.sourceline or 0))
        yield from _parts(element, dropped)


def _rows(table: Tag) -> list[list[str]]:
    """Lines of equal length; a table inside a table is read as its words."""
    rows = [
        [" ".join(cell.get_text().split()) for cell in row.find_all(["th", "td"])]
        for row in table.find_all("tr")
    ]
    rows = [row for row in rows if row]
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]
