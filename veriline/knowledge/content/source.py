"""Reading the article files. Front matter is TOML between `+++` lines; the text is a small part of Markdown.

The text begins with the numbered steps of the answer box. Then, apart by empty lines: `## heading`, paragraphs,
`- list`, `1. numbered list`, `| table |` and `> [!info|warn|danger] notice`. Inside a line `**bold**`, `` `code` ``
and `[words](article:key)`, a link to another article.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..inline import plain_link, to_html

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "zh-hans")
#: Languages with the topics and the most urgent articles alone; the rest is read in another language.
FURTHER = ("ar",)

#: A part of a Wagtail stream as it is stored: its type and its value.
Part = tuple[str, Any]

NUMBERED = re.compile(r"\d+\. ")
NOTICE = re.compile(r"> \[!(info|warn|danger)\] ")
ARTICLE = "article:"


class SourceError(ValueError):
    """An article file that cannot be read; the message names file and place."""


@dataclass(frozen=True)
class Words:
    """One article in one language, as written in its file."""

    key: str
    language: str
    title: str
    short: str
    lead: str
    team: str
    keywords: tuple[str, ...]
    reasons: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Links:
    """Where `[words](article:key)` leads in one language: by page in rich text, by path in table cells."""

    page_ids: dict[str, int]
    paths: dict[str, str]


@cache
def tree() -> dict[str, Any]:
    """What `tree.toml` says: `home`, `topics` with their sections, `articles`."""
    return tomllib.loads((FOLDER / "tree.toml").read_text(encoding="utf-8"))


@cache
def words(key: str, language: str) -> Words:
    """The words of one article. Raises SourceError for a file that lacks a part."""
    path = FOLDER / language / f"{key}.md"
    _, front, text = path.read_text(encoding="utf-8").split("+++\n", 2)
    try:
        found = tomllib.loads(front)
        return Words(
            key=key,
            language=language,
            title=found["title"],
            short=found["short"],
            lead=found["lead"],
            team=found["team"],
            keywords=tuple(found["keywords"]),
            reasons=tuple(found["reasons"]),
            text=text.strip(),
        )
    except (KeyError, tomllib.TOMLDecodeError) as problem:
        raise SourceError(f"{path.name} ({language}): {problem}") from problem


def is_written(key: str, language: str) -> bool:
    """Whether the article has words in that language."""
    return (FOLDER / language / f"{key}.md").exists()


@cache
def pieces(name: str) -> list[dict[str, Any]]:
    """The entries of `<name>.toml`: all pages of one kind, each with its words in every language."""
    found: list[dict[str, Any]] = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))[
        "pieces"
    ]
    return found


def rich(line: str, links: Links) -> str:
    """A line of text as Wagtail stores it."""
    return f"<p>{_rich(line, links)}</p>"


def flow(text: str, title: str, links: Links) -> list[Part]:
    """A whole text without steps as the parts of a body; `title` names a table that stands under no heading."""
    parts: list[Part] = []
    heading = title
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if paragraph.startswith("## "):
            heading = paragraph.removeprefix("## ")
        parts.append(_part(paragraph, heading, links))
    return parts


def steps(source: Words, links: Links) -> list[Part]:
    """The steps of the answer box."""
    first = _paragraphs(source)[0]
    return [("step", f"<p>{_rich(line, links)}</p>") for line in _items(first, NUMBERED)]


def body(source: Words, links: Links) -> list[Part]:
    """The explanation under the steps."""
    return flow("\n\n".join(_paragraphs(source)[1:]), source.title, links)


def _paragraphs(source: Words) -> list[str]:
    paragraphs = re.split(r"\n\s*\n", source.text)
    if not NUMBERED.match(paragraphs[0]):
        raise SourceError(f"{source.key} ({source.language}): the text must begin with the steps")
    return paragraphs


def _part(paragraph: str, heading: str, links: Links) -> Part:
    if paragraph.startswith("## "):
        return "heading", heading
    if notice := NOTICE.match(paragraph):
        return "notice", {"kind": notice[1], "text": f"<p>{_rich(paragraph[notice.end() :], links)}</p>"}
    if paragraph.startswith("|"):
        return "table", _table(paragraph, heading, links)
    if paragraph.startswith("- "):
        return "list", [f"<p>{_rich(line, links)}</p>" for line in _items(paragraph, re.compile("- "))]
    if NUMBERED.match(paragraph):
        return "numbered", [f"<p>{_rich(line, links)}</p>" for line in _items(paragraph, NUMBERED)]
    return "paragraph", f"<p>{_rich(paragraph, links)}</p>"


def _items(paragraph: str, mark: re.Pattern[str]) -> list[str]:
    return [mark.sub("", line, count=1) for line in paragraph.splitlines()]


def _rich(line: str, links: Links) -> str:
    def link(address: str) -> str | None:
        if address.startswith(ARTICLE):
            return f'linktype="page" id="{links.page_ids[address.removeprefix(ARTICLE)]}"'
        return plain_link(address)

    return to_html(line, link, bold="b")


def _table(paragraph: str, caption: str, links: Links) -> dict[str, Any]:
    """A table as Wagtail's TableBlock keeps it. An empty first line means that there is no heading line."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in paragraph.splitlines()]
    header, ruler, *lines = rows
    has_header = any(header)
    first_is_figure = ruler[0].endswith(":")
    data = [[_cell(cell, links) for cell in row] for row in ([header, *lines] if has_header else lines)]
    choice = {(True, False): "both", (True, True): "row", (False, False): "column"}[
        (has_header, first_is_figure)
    ]
    figures = [column for column, mark in enumerate(ruler) if mark.endswith(":")]
    return {
        "data": data,
        "table_caption": caption,
        "table_header_choice": choice,
        "first_row_is_table_header": choice in {"row", "both"},
        "first_col_is_header": choice in {"column", "both"},
        "cell": [
            {"row": row, "col": column, "className": "htRight"}
            for row in range(len(data))
            for column in figures
        ],
    }


def _cell(cell: str, links: Links) -> str:
    path: Callable[[re.Match[str]], str] = lambda match: f"({links.paths[match[1]]})"  # noqa: E731
    return re.sub(rf"\({ARTICLE}([a-z0-9-]+)\)", path, cell)
