"""What is found where nothing is: in texts that hold no secret."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from veriline.safety.context import Context
from veriline.safety.finding import Outcome
from veriline.safety.shield import look

_CHARACTERS_A_WORD: Final = 1.6  # Chinese
_SHOWN: Final = 30  # characters around a finding


@dataclass
class Falsely:
    """How many texts and words were looked at, what was found by outcome, and each secret that is none."""

    texts: int = 0
    words: float = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    destroyed: list[str] = field(default_factory=list)

    @property
    def per_million(self) -> float:
        """Redactions in a million words."""
        return len(self.destroyed) * 1e6 / max(self.words, 1)


def found_in(texts: Iterable[str | tuple[str, str]]) -> Falsely:
    """Return what the shield finds in texts, or in fields given as name and value."""
    result = Falsely()
    for one in texts:
        name, text = ("", one) if isinstance(one, str) else one
        result.texts += 1
        result.words += _words(text)
        for found in look(text, Context(field=name)):
            result.outcomes[found.outcome] += 1
            if found.outcome is Outcome.DESTROY:
                around = text[max(0, found.start - _SHOWN) : found.end + _SHOWN]
                result.destroyed.append(f"{found.kind}: {name} {around!r}")
    return result


def _words(text: str) -> float:
    chinese = sum("\u3400" <= char <= "\u9fff" for char in text)
    return chinese / _CHARACTERS_A_WORD + sum(part.isascii() for part in text.split())


def texts_of(path: Path) -> Iterator[str]:
    """Yield the texts of a file, or of all files of a folder: lines of CSV and JSON, paragraphs and lines of others."""
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.suffix == ".csv":
            with file.open(encoding="utf-8", newline="") as lines:
                yield from (cell for row in csv.reader(lines) for cell in row)
        elif file.suffix == ".jsonl":
            for line in file.read_text(encoding="utf-8").splitlines():
                yield from (value for value in json.loads(line).values() if isinstance(value, str))
        elif file.is_file():
            text = file.read_text(encoding="utf-8", errors="replace")
            yield from (part for part in text.split("\n\n") if part.strip())
