"""What does the customer want? Nearness to the wordings of the intents table, with a confidence (requirement B8).

Every wording is a vector of the search's own model; an intent's chance is the share its wordings have of all nearness.
Nothing is trained, so an edited table is in force at once. Measured on the dev half of the search's own questions, see
docs/developer/measure.md.
"""

from __future__ import annotations

import functools
import hashlib
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from django.conf import settings
from django.db.models import Count, Max

from veriline.knowledge.search import embedder
from veriline.knowledge.search.leaning import Leaning
from veriline.knowledge.search.tokens import normalise

from .models import Intent, OtherMatters, PhraseVector
from .seeds import elsewhere, seeds

SHARPNESS: Final = 15.0
"""How much a nearer wording outweighs a further one. By itself 10 finds a point or two more of the intents; search,
which leans by it, finds one more at 15 (and two less of the plain questions at 20)."""

SURE: Final = 0.3
PLAIN: Final = 0.5
"""Chances that count as known and as beyond doubt (`Recognised.sure`, `plain`)."""

BY_PHRASE: Final = "C09"
"""Who wants a person says so in words that fixed phrases know, denied ones too (safety.wants_person): never guessed."""

ELSEWHERE: Final = ""
"""The code of what is no intent (models.OtherMatters)."""

NEAR: Final = 0.4
"""Centred cosine to the nearest wording from which a text is about something of ours at all."""

FOREIGN: Final = 0.1
"""Chance of being elsewhere from which a text is not about ours: holds back 79 of 100 other matters and 2 of 100 rough
questions (dev half)."""

CHECK_S: Final = 2.0
"""A process looks for an edited table at most this often."""

EMBEDDED_AT_ONCE: Final = 40
"""New wordings embedded in one look (10 ms each); the rest follow at the next ones, so no customer waits for all."""

SHIPPED: Final = Path(__file__).with_name("phrase_vectors.npz")

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Guess:
    """An intent and how likely it is, 0 to 1; the guesses of one text together are 1."""

    code: str
    confidence: float


@dataclass(frozen=True)
class Recognised:
    """All guesses, likeliest first, the chance that it is none of them, and how near the nearest wording of one is
    (-1 to 1). Empty without a model."""

    guesses: list[Guess]
    nearness: float
    elsewhere: float = 0.0

    @property
    def first(self) -> Guess | None:
        """The likeliest."""
        return self.guesses[0] if self.guesses else None

    @property
    def sure(self) -> bool:
        """Known: right 94 times of 100, for 77 texts of 100 (dev half of the questions; of rough ones 90, for 51)."""
        return self._is(SURE, lead=2.5, low=0.12)

    @property
    def plain(self) -> bool:
        """Beyond doubt, so that it may overrule the search: right 98 times of 100, for 62 texts of 100."""
        return self._is(PLAIN, lead=4.0, low=0.25)

    def _is(self, high: float, *, lead: float, low: float) -> bool:
        """Likely enough by itself, or likely and far before the second."""
        if not self.about_us or not self.guesses:
            return False
        first, second = [*(guess.confidence for guess in self.guesses[:2]), 0.0][:2]
        return first >= high or (first >= low and first >= lead * second)

    @property
    def about_us(self) -> bool:
        """Whether any wording of the table is near, and hardly any of what is none of ours."""
        return self.nearness >= NEAR and self.elsewhere < FOREIGN

    def chance(self, codes: Iterable[str]) -> float:
        """How likely it is one of these intents."""
        wanted = set(codes)
        return sum(guess.confidence for guess in self.guesses if guess.code in wanted)


NOTHING: Final = Recognised([], -1.0)


def recognise(text: str) -> Recognised:
    """What a text asks for. Nothing for a text without letters, and while there is no embedding model."""
    model = embedder.current(embedder.model_folder(settings.DATA_DIR))
    if model is None or not normalise(text):
        return NOTHING
    table = _table(model)
    if not table.codes:
        return NOTHING
    asked = _centred(model.embed_queries([text]), table.middle)
    near: Floats = (asked @ table.rows.T)[0]
    weights = np.bincount(table.owners, np.exp(SHARPNESS * near), minlength=len(table.codes))
    chances = weights / weights.sum()
    known = [place for place, code in enumerate(table.codes) if code != ELSEWHERE]
    return Recognised(
        [
            Guess(table.codes[place], float(chances[place]))
            for place in sorted(known, key=lambda one: -chances[one])
        ],
        nearness=float(near[table.is_ours].max()),
        elsewhere=float(1 - chances[known].sum()),
    )


def lean(text: str) -> Leaning | None:
    """What search leans by (knowledge.search.leaning). None while there is no model."""
    found = recognise(text)
    if not found.guesses:
        return None
    return Leaning({guess.code: guess.confidence for guess in found.guesses}, found.elsewhere)


@dataclass(frozen=True)
class _Table:
    """Vectors of the wordings less their mean, whose they are, and which are an intent's."""

    codes: list[str]
    owners: npt.NDArray[np.int64]
    rows: Floats
    middle: Floats

    @functools.cached_property
    def is_ours(self) -> npt.NDArray[np.bool_]:
        """Which rows are wordings of an intent."""
        ours = np.array([code != ELSEWHERE for code in self.codes], bool)
        return ours[self.owners]


@dataclass
class _Shelf:
    table: _Table | None = None
    key: tuple[object, ...] = ()
    look_at: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


_shelf = _Shelf()


def forget() -> None:
    """The next text reads the table anew (for tests, after the database was put back)."""
    with _shelf.lock:
        _shelf.table, _shelf.key, _shelf.look_at = None, (), 0.0


def _table(model: embedder.Embedder) -> _Table:
    with _shelf.lock:
        if _shelf.table is None or time.monotonic() >= _shelf.look_at:
            key = (model.name, *_newest(Intent), *_newest(OtherMatters))
            _shelf.look_at = time.monotonic() + CHECK_S
            if _shelf.table is None or key != _shelf.key:
                _shelf.table, whole = _read(model)
                _shelf.key = key if whole else ()
        assert _shelf.table is not None
        return _shelf.table


def _newest(rows: type[Intent | OtherMatters]) -> Iterable[object]:
    """What changes with every edit of these rows."""
    return rows.objects.aggregate(Max("changed_at"), Count("pk")).values()


def _read(model: embedder.Embedder) -> tuple[_Table, bool]:
    """The table with the vectors there are, and whether none is missing."""
    phrases = [
        (intent.code, phrase)
        for intent in Intent.objects.exclude(pk=BY_PHRASE).order_by("code")
        for phrase in intent.phrases
    ]
    phrases += [
        (ELSEWHERE, phrase) for row in OtherMatters.objects.order_by("language") for phrase in row.phrases
    ]
    digests = [_digest(phrase) for _, phrase in phrases]
    known = _known(model, set(digests))
    missing = {
        digest: phrase for digest, (_, phrase) in zip(digests, phrases, strict=True) if digest not in known
    }
    known |= _embedded(dict(list(missing.items())[:EMBEDDED_AT_ONCE]), model)
    kept = [
        (code, known[digest]) for (code, _), digest in zip(phrases, digests, strict=True) if digest in known
    ]
    codes = sorted({code for code, _ in kept})
    rows = np.stack([row for _, row in kept]) if kept else np.zeros((0, model.dim), np.float32)
    middle: Floats = rows.mean(axis=0) if kept else np.zeros(model.dim, np.float32)
    owners = np.array([codes.index(code) for code, _ in kept], np.int64)
    return _Table(codes, owners, _centred(rows, middle), middle), len(missing) <= EMBEDDED_AT_ONCE


def _known(model: embedder.Embedder, wanted: set[bytes]) -> dict[bytes, Floats]:
    known = {digest: row for digest, row in _shipped(model.name).items() if digest in wanted}
    rows = PhraseVector.objects.filter(model=model.name, digest__in=wanted - known.keys())
    return known | {
        bytes(row.digest): np.frombuffer(bytes(row.vector), "<f2").astype(np.float32) for row in rows
    }


def _embedded(phrases: dict[bytes, str], model: embedder.Embedder) -> dict[bytes, Floats]:
    if not phrases:
        return {}
    vectors = dict(zip(phrases, model.embed_queries(list(phrases.values())), strict=True))
    PhraseVector.objects.bulk_create(
        [
            PhraseVector(digest=digest, model=model.name, vector=row.astype("<f2").tobytes())
            for digest, row in vectors.items()
        ],
        ignore_conflicts=True,
    )
    return vectors


def _shipped(model: str) -> dict[bytes, Floats]:
    """Vectors of the wordings that ship, if they are of this model: eight bits a number, scaled by their largest."""
    if not SHIPPED.exists():
        return {}
    with np.load(SHIPPED) as file:
        if str(file["model"]) != model:
            return {}
        rows = file["rows"].astype(np.float32) * file["scales"][:, None]
        return {digest.tobytes(): row for digest, row in zip(file["digests"], rows, strict=True)}


def export(path: Path = SHIPPED) -> int:
    """Writes the vectors of the wordings that ship to `path`; returns their number. For `learn_phrases`."""
    model = embedder.current(embedder.model_folder(settings.DATA_DIR))
    assert model is not None, "no embedding model; run build_index first"
    phrases = {_digest(phrase): phrase for row in seeds() for phrase in Intent(**row).phrases}
    phrases |= {_digest(phrase): phrase for words in elsewhere().values() for phrase in words}
    digests = sorted(phrases)
    rows: Floats = model.embed_queries([phrases[digest] for digest in digests])
    scales = np.abs(rows).max(axis=1) / 127
    np.savez_compressed(
        path,
        model=np.array(model.name),
        digests=np.stack([np.frombuffer(digest, np.uint8) for digest in digests]),
        rows=np.round(rows / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
    )
    return len(digests)


def _digest(phrase: str) -> bytes:
    return hashlib.sha256(normalise(phrase).encode()).digest()


def _centred(rows: Floats, middle: Floats) -> Floats:
    shifted = rows - middle
    centred: Floats = shifted / np.maximum(np.linalg.norm(shifted, axis=1, keepdims=True), 1e-9)
    return centred
