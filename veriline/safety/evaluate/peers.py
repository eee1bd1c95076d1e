"""Two well-known finders on the same corpus, where they are installed; no part of the product imports them."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from veriline.safety.evaluate.sample import Sample
from veriline.safety.plain import Plain
from veriline.safety.shield import redact


@dataclass(frozen=True)
class Finder:
    """A finder by name: the parts of a text that it would report."""

    name: str
    parts: Callable[[str], list[str]]

    def catches(self, sample: Sample, text: str) -> bool:
        """Say whether most of a secret, or half of its words, is in what is reported."""
        reported = Plain.of(" ".join(self.parts(text))).low
        words = Plain.of(sample.secret).low.split()
        return bool(reported.strip()) and sum(word in reported for word in words) * 2 >= len(words)


def installed() -> Iterator[Finder]:
    """Yield ours and the others that this environment has."""
    yield Finder("Veriline", _ours)
    if find_spec("detect_secrets"):
        yield Finder("detect-secrets, files", _detect_secrets_file)
        yield Finder("detect-secrets, eager lines", _detect_secrets_lines)
    if find_spec("presidio_analyzer"):
        recognisers = _presidio()
        yield Finder("presidio patterns, any score", lambda text: _by_patterns(recognisers, text, 0.0))
        yield Finder("presidio patterns, 0.4 and more", lambda text: _by_patterns(recognisers, text, 0.4))


def _ours(text: str) -> list[str]:
    return [
        text[found.start : found.end]
        for found in redact(text).findings
        if found.outcome in ("destroy", "vault", "mask")
    ]


def _detect_secrets_file(text: str) -> list[str]:
    settings, scan = import_module("detect_secrets.settings"), import_module("detect_secrets.core.scan")
    with (
        tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file,
        settings.default_settings(),
    ):
        file.write(text)
        file.flush()
        return [found.secret_value or "" for found in scan.scan_file(str(Path(file.name)))]


def _detect_secrets_lines(text: str) -> list[str]:
    settings, scan = import_module("detect_secrets.settings"), import_module("detect_secrets.core.scan")
    with settings.default_settings():
        return [found.secret_value or "" for line in text.splitlines() for found in scan.scan_line(line)]


def _presidio() -> list[Any]:
    """Return its recognisers that need no language model."""
    module = import_module("presidio_analyzer.predefined_recognizers")
    base = import_module("presidio_analyzer").PatternRecognizer
    made = []
    for name in module.__all__:
        kind = getattr(module, name)
        if isinstance(kind, type) and (issubclass(kind, base) or name == "PhoneRecognizer"):
            try:
                made.append(kind())
            except Exception:  # noqa: S112 - one that wants a service or a model is not a pattern
                continue
    return made


def _by_patterns(recognisers: list[Any], text: str, least: float) -> list[str]:
    found = (one for each in recognisers for one in each.analyze(text, each.supported_entities, None) or ())
    return [text[one.start : one.end] for one in found if one.score >= least]
