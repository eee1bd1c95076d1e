"""A folder of files into the help centre: all are read, the pages that are missing are made, then the words are put in,
which may link to any of them. A broken file is told of, the rest is taken in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from veriline import safety

from ..models import ContentPage
from . import front, html, markdown, pages
from .draft import Broken, Draft
from .pages import Outcome
from .words import Numbers, draft_of

SUFFIXES: Final = frozenset((".md", ".html", ".htm"))
#: Articles speak of these, and what they say looks like one in a message: "password: at least 12 characters".
SPOKEN_OF: Final = frozenset(("password", "one_time_code", "api_secret", "pin"))


@dataclass(frozen=True)
class How:
    """How files are taken in. `language` and `topic` are those of HTML pages; `dry_run` only reads and checks."""

    publish: bool = False
    overwrite: bool = False
    dry_run: bool = False
    language: str = ""
    topic: str = ""


@dataclass(frozen=True)
class Told:
    """What is to be said of a file: what became of it (`outcome`), why it is broken, or what of it was dropped.

    `line` counts from 1, 0 is none; `place` of `among` is how far the import is.
    """

    path: Path
    says: str
    line: int = 0
    outcome: Outcome | None = None
    is_broken: bool = False
    place: int = 0
    among: int = 0


@dataclass
class _File:
    """A file that could be read, and its page once there is one."""

    path: Path
    text: str
    draft: Draft
    page: ContentPage | None = None
    is_new: bool = False


def export(folder: Path, *, language: str = "", kind: str = "") -> int:
    """Writes every live page as a file; those of pages that are no more are left. Returns how many."""
    found = pages.export(language, kind)
    numbers = Numbers()
    for page in found:
        path = folder / pages.name_of(page)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(markdown.write(draft_of(page, numbers)), encoding="utf-8")
    return len(found)


def files(given: Iterable[Path]) -> list[Path]:
    """The files of paths and folders. Raises FileNotFoundError."""
    return sorted(path for one in given for path in _files(one))


def take_in(paths: Iterable[Path], how: How) -> Iterator[Told]:
    """Takes the files in and tells of each."""
    read: list[_File] = []
    for path in paths:
        yield from _read(path, how, read)
    if how.dry_run:
        yield from (
            Told(file.path, Outcome.CAN_BE_IMPORTED, outcome=Outcome.CAN_BE_IMPORTED) for file in read
        )
        return
    laid: list[_File] = []
    for file in read:
        try:
            _lay(file)
            laid.append(file)
        except Broken as problem:
            yield _told(file, problem)
    numbers = Numbers()
    for place, file in enumerate(laid, start=1):
        try:
            outcome = _put(file, how, numbers)
            yield Told(file.path, outcome, outcome=outcome, place=place, among=len(laid))
        except Broken as problem:
            yield _told(file, problem)


def _files(given: Path) -> list[Path]:
    if not given.exists():
        raise FileNotFoundError(given)
    return [path for path in given.rglob("*") if path.suffix in SUFFIXES] if given.is_dir() else [given]


def _read(path: Path, how: How, read: list[_File]) -> Iterator[Told]:
    """Adds the file to those that were read; tells what of it was dropped, or why it is broken."""
    dropped: list[html.Dropped] = []
    try:
        text = _text(path)
        if path.suffix == ".md":
            draft = markdown.read(text)
        elif how.topic:
            draft, dropped = html.read(text, language=how.language, topic=how.topic)
        else:
            raise Broken("an HTML page needs --topic")
        yield from (Told(path, f"dropped {what}", line) for what, line in dropped)
        _refuse_secrets(text)
        read.append(_File(path, text, draft))
    except Broken as problem:
        yield Told(path, problem.reason, problem.line, is_broken=True)


def _text(path: Path) -> str:
    """The file as text. Raises Broken for one that is none."""
    held = path.read_bytes()
    if len(held) > html.MOST_BYTES:
        raise Broken("larger than 2 MB")
    try:
        text = held.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Broken("not UTF-8", held.count(b"\n", 0, problem.start) + 1) from problem
    if "\0" in text:
        raise Broken("holds a zero byte: this is no text", text.count("\n", 0, text.index("\0")) + 1)
    return text


def _refuse_secrets(text: str) -> None:
    """Raises Broken for a file in which a key or a seed phrase stands: it would be published."""
    for found in safety.look(text):
        if found.outcome is safety.Outcome.DESTROY and found.kind not in SPOKEN_OF:
            line = text.count("\n", 0, found.start) + 1
            raise Broken(f"this looks like a secret ({found.kind}); take it out first", line)


def _lay(file: _File) -> None:
    file.is_new = pages.find(file.draft) is None
    file.page = pages.lay(file.draft)


def _put(file: _File, how: How, numbers: Numbers) -> Outcome:
    """A page that was made for the file goes with it when the words cannot be put in."""
    assert file.page is not None, "laid before"
    try:
        return pages.put(
            file.page,
            file.draft,
            publish=how.publish,
            overwrite=how.overwrite,
            is_new=file.is_new,
            numbers=numbers,
        )
    except Broken:
        if file.is_new:
            file.page.delete()
        raise


def _told(file: _File, problem: Broken) -> Told:
    line = problem.line or front.line_of(file.text, problem.about)
    return Told(file.path, problem.reason, line, is_broken=True)
