"""The whole measurement as one table, and what of it is below its threshold."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from veriline.safety.evaluate import corpus, false, kept, measure, peers, speed
from veriline.safety.evaluate.false import Falsely
from veriline.safety.evaluate.measure import Recall

ALL: Final = 1.0  # kinds that prove themselves
NEARLY_ALL: Final = 0.995
PER_MILLION: Final = 1.0  # redactions in a million words of prose
MESSAGE_MS: Final = 5.0
HOSTILE_MS: Final = 2_000.0  # the aim is 200: docs/developer/shield.md says which kinds keep it
_IDS: Final = 10_000
_PEERS: Final = 10  # secrets of a row that peers are asked for


@dataclass
class Report:
    """What was measured; every part that was not asked for is empty."""

    recalls: dict[str, Recall] = field(default_factory=dict)
    falsely: dict[str, Falsely] = field(default_factory=dict)
    prose: dict[str, Falsely] = field(default_factory=dict)
    message_ms: float = 0.0
    hostile_ms: dict[str, float] = field(default_factory=dict)
    peers: list[dict[str, Any]] = field(default_factory=list)

    def failures(self) -> Iterator[str]:
        """Yield what is below its threshold."""
        for row, recall in self.recalls.items():
            least = ALL if row in corpus.CHECKED else NEARLY_ALL
            if recall.share < least:
                yield f"{row}: recall {recall.share:.4f} below {least}"
        for name, found in self.falsely.items():
            if found.destroyed:
                yield f"{name}: {len(found.destroyed)} redacted, none may be: {found.destroyed[:3]}"
        for name, found in self.prose.items():
            if found.per_million > PER_MILLION:
                yield f"{name}: {found.per_million:.2f} redacted in a million words: {found.destroyed[:3]}"
        if self.message_ms > MESSAGE_MS:
            yield f"a message of 2 kB takes {self.message_ms:.1f} ms"
        for kind, spent in self.hostile_ms.items():
            if spent > HOSTILE_MS:
                yield f"a megabyte of {kind!r} takes {spent:.0f} ms"

    def data(self) -> dict[str, Any]:
        """Return everything as JSON has it."""
        found = {
            name: {**vars(one), "per_million": one.per_million}
            for name, one in (self.falsely | self.prose).items()
        }
        return {
            **vars(self),
            "recalls": {row: vars(one) for row, one in self.recalls.items()},
            "falsely": found,
            "prose": sorted(self.prose),
        }

    def lines(self) -> Iterator[str]:
        """Yield the table."""
        yield f"{'kind':44} {'tried':>6} {'found':>6} {'recall':>7}  missed in"
        for row, recall in self.recalls.items():
            missed = {name: recall.tried[name] - recall.found[name] for name in recall.tried}
            names = ", ".join(f"{name} {count}" for name, count in missed.items() if count)
            yield f"{row:44} {recall.tried.total():6} {recall.found.total():6} {recall.share:7.4f}  {names}"
        for name, found in (*self.falsely.items(), *self.prose.items()):
            others = ", ".join(f"{outcome} {count}" for outcome, count in sorted(found.outcomes.items()))
            yield f"{name:44} {found.texts:7} texts {found.words:9.0f} words: {others or 'nothing found'}"
        if self.message_ms:
            yield f"a message of 2 kB: {self.message_ms:.2f} ms"
        for kind, spent in sorted(self.hostile_ms.items(), key=lambda one: -one[1]):
            yield f"a megabyte of {kind!r}: {spent:.0f} ms"
        for finder in self.peers:
            yield "  ".join(f"{name} {value}" for name, value in finder.items())


def measured(
    *, count: int, clean: list[Path], prose: list[Path], is_compared: bool, is_timed: bool
) -> Report:
    """Measure: `count` secrets of each row, texts without any, prose, times, and peers if they are installed.

    `clean`: files or folders in which nothing may be redacted. `prose`: those in which one in a million words may.
    """
    report = Report()
    report.recalls = {row: measure.recall(row, count=count) for row in corpus.ROWS}
    report.falsely = {
        "ids in fields": false.found_in(kept.in_fields(_IDS)),
        "ids with labels": false.found_in(kept.labelled(_IDS)),
        "ids without labels": false.found_in(kept.alone(_IDS)),
        "undecided 64 hex": false.found_in(kept.undecided(_IDS // 10)),
    }
    report.falsely |= {path.name: false.found_in(false.texts_of(path)) for path in clean}
    report.prose = {f"prose, {path.name}": false.found_in(false.texts_of(path)) for path in prose}
    if is_timed:
        report.message_ms, report.hostile_ms = speed.message_ms(), speed.hostile_ms()
    if is_compared:
        report.peers = [_compared(finder, clean) for finder in peers.installed()]
    return report


_GROUPS: Final = {
    "phrases en": ("phrase, english",),
    "phrases zh": ("phrase, chinese_simplified", "phrase, chinese_simplified, closed up"),
    "keys": tuple(corpus.CHECKED),
    "API": ("API secret, labelled", "API key with its vendor's prefix"),
    "passwords": ("password in a sentence",),
    "codes": ("one-time code in a sentence",),
    "cards": ("card number",),
    "identity": ("Chinese resident's id", "IBAN", "phone", "mail address"),
}


def _compared(finder: peers.Finder, clean: list[Path]) -> dict[str, Any]:
    """Return for one finder the share found of some rows in plain text and disguised, texts falsely hit, and speed."""
    row: dict[str, Any] = {"finder": finder.name}
    disguised = [0, 0]
    for name, rows in _GROUPS.items():
        samples = [sample for one in rows for sample in corpus.samples(one, count=_PEERS)]
        row[name] = f"{sum(finder.catches(sample, sample.text) for sample in samples)}/{len(samples)}"
        for sample in samples[: 2 * _PEERS]:
            for _, text in corpus.disguised(sample):
                disguised[0] += finder.catches(sample, text)
                disguised[1] += 1
    row["all disguises"] = f"{disguised[0] / disguised[1]:.2f}"
    texts = list(kept.labelled(_IDS // 20))
    row["ids hit"] = f"{sum(bool(finder.parts(text)) for text in texts)}/{len(texts)}"
    lines = [line for path in clean for text in false.texts_of(path) for line in text.splitlines()][:2_000]
    row["lines hit"] = f"{sum(bool(finder.parts(line)) for line in lines)}/{len(lines)}"
    row["ms a message"] = f"{speed.message_ms(finder.parts):.2f}"
    return row
