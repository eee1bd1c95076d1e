"""An article in pieces that can be quoted word for word: what an answer is composed of, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from .inline import to_text
from .models import ArticlePage, ContentPage
from .models.plain_text import plain

LEAD: Final = "lead"
STEP: Final = "step"
DETAIL: Final = "detail"
ROW: Final = "row"
NOTICE: Final = "notice"

_SENTENCE: Final = re.compile(r".+?(?:[。！？!?]+[”’」』）)\"']*|\.[”’)\"']*(?=\s)|$)", re.DOTALL)


@dataclass(frozen=True)
class Quote:
    """One piece: `text` stands so in the article (a table's row is its cells, each behind its column's head).

    `heading` is the section it stands under and `anchor` that section's fragment, both empty above the first.
    """

    kind: str
    text: str
    heading: str = ""
    anchor: str = ""


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
            found += [
                Quote(kind, text, heading, anchors.get(heading, "")) for kind, text in _pieces(block) if text
            ]
    return found


def sentences(text: str) -> list[str]:
    """The sentences of a text; joined they are its words again."""
    return [sentence for found in _SENTENCE.finditer(text) if (sentence := found.group().strip())]


def _pieces(block: Any) -> Iterator[tuple[str, str]]:
    """Kinds of blocks that cannot be quoted as words, such as pictures, have no pieces."""
    match block.block_type:
        case "paragraph":
            yield from ((DETAIL, sentence) for sentence in sentences(plain(block.value)))
        case "list" | "numbered":
            yield from ((DETAIL, plain(item)) for item in block.value)
        case "notice":
            yield NOTICE, plain(block.value["text"])
        case "table":
            yield from ((ROW, row) for row in _rows(block.value or {}))


def _rows(table: dict[str, Any]) -> Iterator[str]:
    head, *rows = table.get("data") or [[]]
    for row in rows:
        cells = ((to_text(name or ""), to_text(cell or "")) for name, cell in zip(head, row, strict=False))
        yield " · ".join(f"{name} {cell}".strip() for name, cell in cells if cell)
