"""`manage.py import_articles`: Markdown and HTML files into the help centre, as drafts unless told otherwise."""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from veriline import safety
from veriline.knowledge.files import html, markdown, pages
from veriline.knowledge.files.draft import Broken, Draft
from veriline.knowledge.models import ArticlePage

SUFFIXES = {".md", ".html", ".htm"}
#: Articles speak of these, and what they say looks like one in a message: "password: at least 12 characters".
SPOKEN_OF = {"password", "one_time_code", "api_secret", "pin"}


@dataclass
class File:
    """A file that could be read, and its article once there is one."""

    path: Path
    text: str
    draft: Draft
    page: ArticlePage | None = None
    is_new: bool = False


class Command(BaseCommand):
    """Reads all files, makes the articles that are missing, then writes the words, which may link to any of them."""

    help = (
        "Imports articles from Markdown files (as export_articles writes them) and HTML pages. They become drafts; a "
        "published text stays online until the draft is published. A broken file is named, the rest is imported."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Files or folders, and how they are taken."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, or folders of them")
        parser.add_argument("--publish", action="store_true", help="publish what is imported")
        parser.add_argument(
            "--overwrite", action="store_true", help="also where an editor's draft is under way"
        )
        parser.add_argument("--dry-run", action="store_true", help="read and check alone, change nothing")
        parser.add_argument("--language", default="", help="of HTML pages; else what they say, else en")
        parser.add_argument("--topic", default="", help="slug of the topic that HTML pages come under")

    def handle(self, *args: Any, **options: Any) -> None:
        """Says what became of each file.

        Raises:
            CommandError: at the end, when a file could not be imported.
        """
        self.options, self.broken = options, 0
        paths = sorted(path for given in options["paths"] for path in _files(given))
        files = [file for path in paths if (file := self._read(path))]
        done: Counter[str] = Counter()
        if not options["dry_run"]:
            files = [file for file in files if self._lay(file)]
            numbers = pages.Numbers()
            for place, file in enumerate(files, start=1):
                if outcome := self._put(file, numbers):
                    done[outcome.name.lower()] += 1
                    self.stdout.write(f"[{place}/{len(files)}] {file.path}: {outcome}")
        told = ", ".join(f"{count} {name}" for name, count in done.items()) or f"{len(files)} can be imported"
        self.stdout.write(f"{told}, {self.broken} broken")
        if self.broken:
            raise CommandError(f"{self.broken} of {len(paths)} files were not imported; the rest was")

    def _read(self, path: Path) -> File | None:
        try:
            text = _text(path)
            if path.suffix == ".md":
                return File(path, text, _safe(text, markdown.read(text)))
            if not self.options["topic"]:
                raise Broken("an HTML page needs --topic")
            draft, dropped = html.read(text, language=self.options["language"], topic=self.options["topic"])
        except Broken as problem:
            self._say(path, problem)
            return None
        for what, line in dropped:
            self.stdout.write(f"{path}: line {line}: dropped {what}")
        try:
            return File(path, text, _safe(text, draft))
        except Broken as problem:
            self._say(path, problem)
            return None

    def _lay(self, file: File) -> bool:
        try:
            file.is_new = pages.find(file.draft) is None
            file.page = pages.lay(file.draft)
        except Broken as problem:
            self._say(file.path, problem, line=markdown.line_of(file.text, "topic"))
        return file.page is not None

    def _put(self, file: File, numbers: pages.Numbers) -> pages.Outcome | None:
        assert file.page is not None
        how = {"publish": self.options["publish"], "overwrite": self.options["overwrite"]}
        try:
            return pages.put(file.page, file.draft, **how, is_new=file.is_new, numbers=numbers)
        except Broken as problem:
            if file.is_new:
                file.page.delete()
            self._say(file.path, problem, line=markdown.line_of(file.text, problem.reason.split(":")[0]))
            return None

    def _say(self, path: Path, problem: Broken, *, line: int = 0) -> None:
        self.broken += 1
        place = f"line {problem.line or line}: " if problem.line or line else ""
        self.stderr.write(f"{path}: {place}{problem.reason}")


def _files(given: Path) -> list[Path]:
    if not given.exists():
        raise CommandError(f"{given}: there is no such file or folder")
    return [path for path in given.rglob("*") if path.suffix in SUFFIXES] if given.is_dir() else [given]


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


def _safe(text: str, draft: Draft) -> Draft:
    """Raises Broken for a file in which a key or a seed phrase stands: it would be published."""
    for found in safety.look(text):
        if found.outcome is safety.Outcome.DESTROY and found.kind not in SPOKEN_OF:
            line = text.count("\n", 0, found.start) + 1
            raise Broken(f"this looks like a secret ({found.kind}); take it out first", line)
    return draft
