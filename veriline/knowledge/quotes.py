"""An article in pieces that can be quoted word for word: what an answer is composed of, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from .inline import to_text
from .models import ArticlePage, ContentPage
from .models.plain_text import plain

#: What stands between a heading and its cell, and between cells, by the first part of a language's code.
_MARKS: Final = {"zh": ("：", "；"), "ar": (": ", "؛ ")}
_PLAIN_MARKS: Final = (": ", "; ")

LEAD: Final = "lead"
STEP: Final = "step"
DETAIL: Final = "detail"
ROW: Final = "row"
NOTICE: Final = "notice"

#: Between cells that are set apart (`Quote.apart`).
CELL: Final = " · "

_SENTENCE: Final = re.compile(r".+?(?:[。！？!?؟]+[”’」』）)\"']*|\.[”’)\"']*(?=\s)|$)", re.DOTALL)


@dataclass(frozen=True)
class Quote:
    """One piece: `text` stands so in the article (a table's row is its cells, each behind its column's heading).

    `heading` is the section it stands under and `anchor` that section's fragment, both empty above the first. `cells`
    are those of a row, as (heading of the column, words).
    """

    kind: str
    text: str
    heading: str = ""
    anchor: str = ""
    cells: tuple[tuple[str, str], ...] = ()

    @property
    def apart(self) -> str:
        """The text with a row's cells set apart: they speak of different things; sentences are held against each."""
        return CELL.join(f"{name} {cell}".strip() for name, cell in self.cells) or self.text


def quotes(page: ContentPage) -> list[Quote]:
    """The short answer sentence by sentence, and of an article the steps and the explanation piece by piece."""
    found = [Quote(LEAD, sentence) for sentence in sentences(page.lead)]
    return [*found, *_explanation(page)] if isinstance(page, ArticlePage) else found


def _explanation(page: ArticlePage) -> list[Quote]:
    found: list[Quote] = []
    found += [Quote(STEP, text) for step in page.steps if (text := plain(step.value))]
    anchors = {words: anchor for anchor, words in page.contents}
    heading = ""
    for block in page.body:
        if block.block_type == "heading":
            heading = str(block.value)
        else:
            anchor = anchors.get(heading, "")
            found += [
                replace(piece, heading=heading, anchor=anchor)
                for piece in _pieces(block, page.language)
                if piece.text
            ]
    return found


def sentences(text: str) -> list[str]:
    """The sentences of a text; joined they are its words again."""
    return [sentence for found in _SENTENCE.finditer(text) if (sentence := found.group().strip())]


def _pieces(block: Any, language: str) -> Iterator[Quote]:
    """Kinds of blocks that cannot be quoted as words, such as pictures, have no pieces."""
    match block.block_type:
        case "paragraph":
            yield from (Quote(DETAIL, sentence) for sentence in sentences(plain(block.value)))
        case "list" | "numbered":
            yield from (Quote(DETAIL, plain(item)) for item in block.value)
        case "notice":
            yield Quote(NOTICE, plain(block.value["text"]))
        case "table":
            yield from (_row(cells, language) for cells in _rows(block.value or {}))


def _row(cells: tuple[tuple[str, str], ...], language: str) -> Quote:
    """A row as a line to read: `Network: TRON; Confirmations: 20`."""
    colon, semicolon = _MARKS.get(language.split("-")[0], _PLAIN_MARKS)

    def said(name: str, cell: str) -> str:
        if not name:
            return cell
        mark = colon.replace(":", "").replace("：", "") if name[-1] in "?？؟:：" else colon
        return f"{name}{mark}{cell}"

    return Quote(ROW, semicolon.join(said(name, cell) for name, cell in cells), cells=cells)


def _rows(table: dict[str, Any]) -> Iterator[tuple[tuple[str, str], ...]]:
    """The cells with words, row by row, each with its column's heading; where only the first column is headings, that
    of the row is the first cell's."""
    rows = [[to_text(cell or "") for cell in row] for row in table.get("data") or []]
    match table.get("table_header_choice"):
        case "column":
            found = [[(row[0], cell) for cell in row[1:2]] + [("", cell) for cell in row[2:]] for row in rows]
        case "neither":
            found = [[("", cell) for cell in row] for row in rows]
        case _:
            found = [list(zip(rows[0], row, strict=False)) for row in rows[1:]]
    yield from (tuple((name, cell) for name, cell in row if cell) for row in found)
