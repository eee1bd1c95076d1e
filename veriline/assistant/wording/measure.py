"""How often the check errs, over labelled sentences: `evaluate_wording` prints it, a test holds it to floors."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .prompt import Passage
from .support import Fault, fault

OWN: Final = Path(__file__).parent.parent / "tests" / "data" / "worded.toml"
LABELS: Final = ("supported", "unsupported", "contradicted", "promising")


class BadSentences(ValueError):
    """The file is not what `worded.toml` is; the text says where."""


@dataclass(frozen=True)
class Judged:
    """A labelled sentence, the article it cites, and what the check says."""

    language: str
    label: str
    text: str
    passage: Passage
    fault: Fault | None

    @property
    def is_wrong(self) -> bool:
        """Whether it is shown and should not be, or the other way round."""
        return (self.fault is None) != (self.label == "supported")


def judge(path: Path = OWN, *, split: str = "") -> list[Judged]:
    """Checks every sentence of a file. Raises `BadSentences`, OSError."""
    try:
        articles = tomllib.loads(path.read_text("utf-8"))["article"]
        return [one for article in articles if split in {"", article["split"]} for one in _judged(article)]
    except (KeyError, TypeError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSentences(f"{path}: {error}") from error


def _judged(article: dict[str, Any]) -> Iterator[Judged]:
    pieces = tuple(article["pieces"])
    passage = Passage(article["title"], pieces, ("",) * len(pieces))
    for label in LABELS:
        for text in article[label]:
            yield Judged(article["language"], label, text, passage, fault(text, passage))


def figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """Of each label the share that is judged rightly: supported ones shown, all others not."""
    measured: dict[str, Any] = {"n": len(judged)}
    for label in LABELS:
        own = [not one.is_wrong for one in judged if one.label == label]
        measured[label] = round(sum(own) / len(own), 3) if own else None
    return measured
