"""Recall for each row and disguise."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from veriline.safety.apart import apart
from veriline.safety.context import Context
from veriline.safety.evaluate import corpus, disguises
from veriline.safety.evaluate.sample import Sample
from veriline.safety.finding import Outcome
from veriline.safety.kinds import KINDS
from veriline.safety.plain import Plain
from veriline.safety.shield import look, look_back, redact

SPLIT: Final = "two messages"
_WHOLE: Final = 12  # words of which each half alone is none


@dataclass
class Recall:
    """What was found of one row: secrets tried and found, by disguise, and the first texts that got past."""

    tried: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """All disguises together."""
        return self.found.total() / self.tried.total()

    def note(self, disguise: str, text: str, *, is_found: bool) -> None:
        """Counts one text."""
        self.tried[disguise] += 1
        self.found[disguise] += is_found
        if not is_found:
            self.missed.append((disguise, text))


def recall(row: str, *, count: int, catches: Callable[[Sample, str], bool] | None = None) -> Recall:
    """Return what `catches`, the shield if it is left out, finds of the first `count` secrets of a row."""
    result = Recall()
    for sample in corpus.samples(row, count=count):
        for name, text in corpus.disguised(sample):
            result.note(name, text, is_found=(catches or is_caught)(sample, text))
        if catches is None and sample.is_phrase and len(sample.secret.split()) >= _WHOLE:
            first, second = disguises.halves(sample)
            own, late = look_back(second, Context(earlier=[first]))
            left = f"{apart(first, late.get(0, [])).text} {apart(second, own).text}"
            result.note(SPLIT, f"{first} | {second}", is_found=not _is_left(sample, left))
    return result


def is_caught(sample: Sample, text: str) -> bool:
    """Say whether the shield does with a secret what its kind demands."""
    if KINDS[sample.kind].outcome is Outcome.DESTROY:
        return not _is_left(sample, redact(text).text)
    return any(found.kind == sample.kind for found in look(text))


def _is_left(sample: Sample, text: str) -> bool:
    """Say whether the secret, or for a phrase three of its words in a row, can still be read."""
    left = _letters(text)
    if not sample.is_phrase:
        return _letters(sample.secret) in left
    words = [_letters(word) for word in sample.secret.split()]
    spaced = Plain.of(text).low
    return sum(word in spaced for word in set(words)) * 2 > len(set(words))


def _letters(text: str) -> str:
    return "".join(char for char in Plain.of(text).low if not char.isspace())
