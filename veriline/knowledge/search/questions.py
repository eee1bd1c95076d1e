"""The shipped questions, written from the 89 intents and never from an article, put to a help centre.

Their `split`: whoever tunes looks at "dev"; "held" says what that is worth with words that nobody has tuned on, and is
only ever measured. Their `style`: "plain" names the matter in a few words, "rough" is as people write on a phone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .evaluate import Asked as Query
from .evaluate import BadInput, evaluate, rows
from .index import Index
from .leaning import Source, unknown

DATA: Final = Path(__file__).parent / "tests" / "data"
QUESTIONS: Final = DATA / "questions.jsonl"
UNANSWERABLE: Final = DATA / "unanswerable.jsonl"

PARTS: Final = ("plain", "rough", "held")
"""What is measured apart: the two styles of "dev", and "held", which is rough."""

LANGUAGES: Final = ("en", "zh-hans")


@dataclass(frozen=True)
class Question:
    """One question; `intent` is what it asks for, empty where no article of an exchange answers it."""

    text: str
    language: str
    split: str
    intent: str = ""
    style: str = ""

    @property
    def part(self) -> str:
        """One of PARTS."""
        return "held" if self.split == "held" else self.style


def read(path: Path) -> list[Question]:
    """Questions from JSON lines `{text, language, split[, intent, style]}`. Raises BadInput and OSError."""
    return [_question(path, number, row) for number, row in rows(path)]


def ask(
    index: Index,
    answers: Mapping[str, Collection[str]],
    questions: Sequence[Question],
    unanswerable: Sequence[Question],
    lean: Source = unknown,
) -> dict[str, dict[str, Any]]:
    """Metrics of evaluate.evaluate for each part and language, such as `plain en`, and whether it abstains.

    `answers` are the ids of the articles that answer an intent; a question whose intent none answers is left out. The
    unanswerable of the same split and language are asked with each part, so that its threshold keeps its own questions.
    """
    measured = {}
    for part in PARTS:
        for language in LANGUAGES:
            own = [
                Query(one.text, language, frozenset(answers[one.intent]))
                for one in questions
                if one.part == part and one.language == language and answers.get(one.intent)
            ]
            split = "held" if part == "held" else "dev"
            absent = [
                Query(one.text, language, frozenset())
                for one in unanswerable
                if one.split == split and one.language == language
            ]
            if own:
                result = evaluate(index, [entry.article for entry in index.entries], [*own, *absent], lean)
                measured[f"{part} {language}"] = {**result["all"], **_abstaining(result)}
    return measured


def missed(
    index: Index, answers: Mapping[str, Collection[str]], questions: Sequence[Question], lean: Source
) -> list[str]:
    """The questions whose article is not among three, with what is: never of "held", which must stay unknown."""
    lines = []
    for one in questions:
        right = answers.get(one.intent)
        if one.split == "held" or not right:
            continue
        hits = index.rank(one.text, one.language, 3, leaning=lean(one.text)).hits
        if not any(hit.id in right for hit in hits):
            lines.append(f"{one.intent} {one.style}: {one.text} -> {' | '.join(hit.title for hit in hits)}")
    return lines


def _abstaining(result: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in result.get("absent", {}).items() if name != "n"}


def _question(path: Path, number: int, row: Any) -> Question:
    try:
        return Question(
            str(row["text"]),
            str(row["language"]),
            str(row["split"]),
            str(row.get("intent", "")),
            str(row.get("style", "")),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise BadInput(f"{path}:{number}: {type(error).__name__}: {error}") from None
