"""What a stream of blocks says, without its marks: for search, for reading time, for the assistant."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Any

from django.utils.html import strip_tags
from wagtail import blocks

from ..inline import to_text


def lines(stream: blocks.StreamValue) -> Iterator[str]:
    """The text of a body or of steps, one paragraph a line."""
    for block in stream:
        yield from _lines(block)


def plain(html: Any) -> str:
    """Rich text, or a string of HTML, as it is read."""
    return unescape(strip_tags(str(getattr(html, "source", html)))).strip()


def _lines(block: blocks.StreamValue.StreamChild) -> list[str]:
    value = block.value
    match block.block_type:
        case "heading":
            return [str(value)]
        case "paragraph" | "step":
            return [plain(value)]
        case "list" | "numbered":
            return [plain(item) for item in value]
        case "notice":
            return [plain(value["text"])]
        case "table":
            return [
                " · ".join(to_text(cell) for cell in row if cell) for row in (value or {}).get("data", [])
            ]
    raise AssertionError(f"no text known for {block.block_type}")
