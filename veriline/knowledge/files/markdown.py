"""A page as a Markdown file: front matter in TOML between `+++` lines, the steps, a line `---`, the explanation.

The explanation is paragraphs, `## headings`, `- lists`, `1. numbered lists`, `> [!info|warn|danger] notices` and
`| tables |`, apart by empty lines; docs/operator/help-centre.md shows one. What is written is read back the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Final, get_args

from . import front
from .draft import Broken, Draft, Headed, Notice, Part, Table

FENCE: Final = "+++"
RULE: Final = "---"
_STEP: Final = re.compile(r"\d+\. +")
_NOTICE: Final = re.compile(r"> \[!(info|warn|danger)\] +")
_CAPTION: Final = re.compile(r"Table \((row|column|both|none)\): ?(.*)")
_CELLS: Final = re.compile(r"(?<!\\)\|")
#: A paragraph that begins like another part is written with this before it.
_LOOKS_LIKE_A_PART: Final = re.compile(r"## |- |\d+\. |\||> |Table \(|---|\\(?=## |- |\d|\||> |T|---)")


def write(draft: Draft) -> str:
    """The file of a draft."""
    steps = [f"{place}. {step}" for place, step in enumerate(getattr(draft, "steps", []), start=1)]
    head = [FENCE, *front.write(draft), FENCE, "", *([*steps, "", RULE, ""] if steps else [])]
    return "\n".join(head) + "\n" + "\n\n".join([_written(part) for part in draft.body]) + "\n"


def read(text: str) -> Draft:
    """The draft of a file. Raises Broken with the line."""
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != FENCE:
        raise Broken("the file must begin with a line +++", 1)
    end = next((place for place, line in enumerate(lines[1:], start=1) if line.strip() == FENCE), None)
    if end is None:
        raise Broken("no second line +++ ends the front matter", len(lines))
    shape, said = front.read(lines[1:end])
    rule = next((place for place, line in enumerate(lines) if place > end and line.strip() == RULE), None)
    if rule is not None:
        if "steps" not in {one.name for one in fields(shape)}:
            raise Broken(f"a page of the kind {shape.kind} has no steps before a line ---", rule + 1)
        said["steps"] = _steps(lines, end + 1, rule)
    body = [_part(block, at) for at, block in _blocks(lines, end + 1 if rule is None else rule + 1)]
    return shape(**said, body=body)


def _steps(lines: list[str], start: int, end: int) -> list[str]:
    steps = []
    for place in range(start, end):
        if not lines[place].strip():
            continue
        if not _STEP.match(lines[place]):
            raise Broken(
                "before the line --- there are steps alone, each on a line such as: 1. Open the app",
                place + 1,
            )
        steps.append(_STEP.sub("", lines[place], count=1).strip())
    return steps


def _blocks(lines: list[str], start: int) -> Iterator[tuple[int, list[str]]]:
    """Line number and lines of each part."""
    block: list[str] = []
    for place in range(start, len(lines) + 1):
        line = lines[place].rstrip() if place < len(lines) else ""
        if line:
            block.append(line)
        elif block:
            yield place + 1 - len(block), block
            block = []


def _part(block: list[str], at: int) -> Part:
    first = block[0]
    if first.startswith("## "):
        return Part("heading", " ".join(block)[3:].strip())
    if first.startswith("- "):
        return Part("list", _items(block, re.compile("- +"), at))
    if _STEP.match(first):
        return Part("numbered", _items(block, _STEP, at))
    if notice := _NOTICE.match(first):
        lines = [first[notice.end() :], *(line.removeprefix(">").strip() for line in block[1:])]
        return Part("notice", Notice(notice[1], " ".join(lines)))
    if first.startswith("> "):
        raise Broken("a notice says its kind: > [!info], > [!warn] or > [!danger]", at)
    if first.startswith("|") or _CAPTION.fullmatch(first):
        return Part("table", _table(block, at))
    if first.startswith("\\") and _LOOKS_LIKE_A_PART.match(first):
        first = first[1:]
    return Part("paragraph", " ".join([first, *block[1:]]))


def _items(block: list[str], mark: re.Pattern[str], at: int) -> list[str]:
    """One item a line; a line that begins with a space goes on with the one before."""
    items: list[str] = []
    for place, line in enumerate(block):
        if mark.match(line):
            items.append(mark.sub("", line, count=1).strip())
        elif line.startswith(" "):
            items[-1] = f"{items[-1]} {line.strip()}"
        else:
            raise Broken("every line of a list begins with its mark", at + place)
    return items


def _table(block: list[str], at: int) -> Table:
    caption, headed = "", "row"
    if named := _CAPTION.fullmatch(block[0]):
        headed, caption, block, at = named[1].replace("none", ""), named[2], block[1:], at + 1
    if len(block) < 2 or not re.fullmatch(r"\|(\s*:?-+:?\s*\|)+", block[1]):
        raise Broken("the second line of a table is |---|---|", at + 1)
    rows = [_cells(line) for line in block]
    if wrong := next((place for place, row in enumerate(rows) if len(row) != len(rows[0])), 0):
        raise Broken(f"{len(rows[wrong])} cells, the lines above have {len(rows[0])}", at + wrong)
    figures = [column for column, mark in enumerate(rows[1]) if mark.endswith(":")]
    assert headed in get_args(Headed)
    return Table([rows[0], *rows[2:]], caption, headed, figures)  # type: ignore[arg-type]


def _cells(line: str) -> list[str]:
    cells = _CELLS.split(line.strip())[1:]
    return [cell.strip().replace("\\|", "|") for cell in (cells[:-1] if not cells[-1].strip() else cells)]


def _written(part: Part) -> str:
    match part.value:
        case Notice(kind, text):
            return f"> [!{kind}] {text}"
        case Table() as table:
            return _written_table(table)
        case list() as items:
            marks = (
                ["- "] * len(items) if part.kind == "list" else [f"{n}. " for n in range(1, len(items) + 1)]
            )
            return "\n".join(f"{mark}{item}" for mark, item in zip(marks, items, strict=True))
        case text:
            if part.kind == "heading":
                return f"## {text}"
            return f"\\{text}" if _LOOKS_LIKE_A_PART.match(text) else text


def _written_table(table: Table) -> str:
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in table.rows]
    ruler = (
        "|"
        + "|".join("---:" if column in table.figures else "---" for column in range(len(table.rows[0])))
        + "|"
    )
    name = f"Table ({table.headed or 'none'}): {table.caption}".rstrip()
    return "\n".join([name, lines[0], ruler, *lines[1:]])
