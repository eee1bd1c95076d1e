"""The board of gaps: unanswered questions gathered by meaning, from which an editor starts an article.

Gathering is incremental and deterministic: questions are taken in the order they were asked, each joins the nearest gap
of its language, or begins one; a gap is never moved or split, so the same questions make the same board.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from django.conf import settings
from django.db import transaction
from django.db.models import Count, F, Max, Q
from django.utils import timezone

from veriline.assistant.models import Answer
from veriline.knowledge.drafts import start_draft
from veriline.knowledge.models import ArticlePage
from veriline.knowledge.search import embedder
from veriline.knowledge.search.tokens import base_language, normalise
from veriline.people.models import Agent

from .masking import without_particulars
from .models import Gap, Question, Search, retention_days

#: A question is settled after so long: until then the customer may still choose a result or say that it helped.
SETTLE: Final = timedelta(minutes=30)
#: Questions that one run gathers at most; the next run goes on.
AT_ONCE: Final = 500
#: Cosine of two questions of one meaning, at least, after what all questions share is taken out (`ordinary.toml`).
#: Measured in docs/developer/measure.md: rather two gaps for one meaning than one gap for two.
NEAR: Final = 0.55
ORDINARY: Final = Path(__file__).with_name("ordinary.toml")
#: Other wordings that the board shows.
WORDINGS: Final = 4

_NOT_LETTERS: Final = re.compile(r"[^\w]+")
Floats = npt.NDArray[np.float32]
Why = Question.Why


@dataclass(frozen=True)
class Asked:
    """A question on its way to the board: its words, where they stand, and why it is unanswered."""

    text: str
    language: str
    at: datetime
    why: Question.Why
    search: int | None = None
    message: int | None = None


@dataclass(frozen=True)
class Row:
    """A gap as the board shows it. `title` and `wordings` hold nothing particular to a customer."""

    key: int
    language: str
    title: str
    wordings: list[str]
    volume: int
    last: datetime
    chats: int
    searches: int


def gather() -> int:
    """Takes the settled questions that are on no board yet; returns how many."""
    asked = sorted(
        [*_from_chats(), *_from_searches()], key=lambda one: (one.at, one.message or 0, one.search or 0)
    )
    model = embedder.current(embedder.model_folder(settings.DATA_DIR)) if embedder.is_on() else None
    boards: dict[str, _Board] = {}
    for one in asked[:AT_ONCE]:
        board = boards.setdefault(one.language, _Board(one.language, model))
        with transaction.atomic():
            gap = board.gap_of(one.text)
            _put(one, gap)
    return len(asked[:AT_ONCE])


def _put(one: Asked, gap: Gap) -> None:
    where = {"search_id": one.search} if one.search is not None else {"message_id": one.message or 0}
    Question.objects.get_or_create(**where, defaults={"gap": gap, "why": one.why, "at": one.at})


def _from_chats() -> Iterator[Asked]:
    """What the assistant had no confident answer to, or answered and did not solve. No cry for help is a gap."""
    found = (
        Answer.objects.filter(Q(confident=False) | Q(outcome=Answer.Outcome.FAILED))
        .filter(message__question=None, message__redactions=[], conversation__emergency_at=None)
        .filter(created_at__lt=timezone.now() - SETTLE, created_at__gt=_since())
        .order_by("created_at", "pk")
    )
    rows = found.values_list(
        "message_id", "message__text", "conversation__language", "created_at", "confident"
    )
    for message, text, language, at, confident in rows[:AT_ONCE]:
        if normalise(text):
            why = Why.NOT_SOLVED if confident else Why.NO_ANSWER
            yield Asked(text, base_language(language), at, why, message=message)


def _from_searches() -> Iterator[Asked]:
    """Searches for which nothing fitted, or nothing that fitted was chosen although a page's script watched."""
    unclicked = Q(fits=True, clicked_at=None, visit__isnull=False)
    found = (
        Search.objects.filter(Q(fits=False) | unclicked, question=None)
        .filter(at__lt=timezone.now() - SETTLE, at__gt=_since())
        .exclude(text="")
        .order_by("at", "pk")
    )
    for key, text, language, at, fits in found.values_list("pk", "text", "language", "at", "fits")[:AT_ONCE]:
        why = Why.NO_CLICK if fits else Why.NO_RESULT
        yield Asked(text, base_language(language), at, why, search=key)


def _since() -> datetime:
    return timezone.now() - timedelta(days=retention_days())


class _Board:
    """The gaps of one language in memory, while a run gathers."""

    def __init__(self, language: str, model: embedder.Embedder | None) -> None:
        self._language, self._model = language, model
        self._name = model.name if model else ""
        known = Gap.objects.filter(language=language, model=self._name).order_by("pk")
        self._gaps = list(known)
        self._keys = {gap.key: gap for gap in self._gaps}
        self._vectors: list[Floats] = [np.frombuffer(bytes(gap.vector), np.float32) for gap in self._gaps]

    def gap_of(self, text: str) -> Gap:
        """The gap of a question: that of the same words, the nearest, or a new one."""
        key = _NOT_LETTERS.sub("", normalise(text).lower())[:300]
        if key in self._keys:
            return self._keys[key]
        vector = self._direction(text)
        nearest = self._nearest(vector)
        if nearest is not None:
            return nearest
        gap = Gap.objects.create(
            language=self._language,
            key=key,
            model=self._name,
            vector=b"" if vector is None else vector.tobytes(),
        )
        self._gaps.append(gap)
        self._keys[key] = gap
        if vector is not None:
            self._vectors.append(vector)
        return gap

    def _direction(self, text: str) -> Floats | None:
        """What a question says beyond what all questions say, as a unit vector; None without an embedder."""
        if self._model is None:
            return None
        beyond = self._mean([text]) - self._ordinary
        return np.asarray(beyond / max(float(np.linalg.norm(beyond)), 1e-6), np.float32)

    @cached_property
    def _ordinary(self) -> Floats:
        """The mean of ordinary questions of this language, else of all."""
        said = tomllib.loads(ORDINARY.read_text(encoding="utf-8"))
        return self._mean(said.get(self._language) or [text for texts in said.values() for text in texts])

    def _mean(self, texts: Sequence[str]) -> Floats:
        assert self._model is not None, "asked with an embedder alone"
        vectors = self._model.embed_queries([normalise(text) for text in texts])
        return np.asarray(np.mean(np.stack(list(vectors)), axis=0), np.float32)

    def _nearest(self, vector: Floats | None) -> Gap | None:
        if vector is None or not self._vectors:
            return None
        likeness = np.stack(self._vectors) @ vector
        best = int(likeness.argmax())
        return self._gaps[best] if likeness[best] >= NEAR else None


def board(*, language: str = "", days: int = 30, limit: int = 50) -> list[Row]:
    """The open gaps, the most asked first, with what was asked in the last `days`. Three queries."""
    recent = Q(questions__at__gt=timezone.now() - timedelta(days=days))
    gaps = (
        Gap.objects.filter(recent, state=Gap.State.OPEN)
        .annotate(
            volume=Count("questions"),
            last=Max("questions__at"),
            chats=Count("questions", filter=Q(questions__message__isnull=False)),
        )
        .order_by("-volume", "-last", "pk")
    )
    if language:
        gaps = gaps.filter(language=base_language(language))
    rows = list(gaps[:limit])
    said = wordings_of([gap.pk for gap in rows])
    return [
        Row(
            gap.pk,
            gap.language,
            words[0],
            words[1:WORDINGS],
            gap.volume,
            gap.last,
            gap.chats,
            gap.volume - gap.chats,
        )
        for gap in rows
        if (words := said.get(gap.pk))
    ]


def wordings_of(gaps: Sequence[int]) -> dict[int, list[str]]:
    """How each gap's questions were put, the first one first, without particulars and without repeats."""
    asked = (
        Question.objects.filter(gap__in=gaps)
        .annotate(searched=F("search__text"), said=F("message__text"))
        .order_by("gap", "at", "pk")
        .values_list("gap", "searched", "said")
    )
    found: dict[int, dict[str, None]] = {}
    for gap, searched, said in asked:
        words = without_particulars(searched or said or "")
        if words.strip("…. "):
            found.setdefault(gap, {})[words] = None
    return {gap: list(words) for gap, words in found.items()}


@transaction.atomic
def start_article(gap: int, *, agent: Agent) -> ArticlePage | None:
    """A draft for an open gap, which leaves the board: its first question is the title, its wordings are the keywords.

    None when it is no longer on the board, or when its words are gone. Raises `NoTopic`, and `PermissionDenied` for who
    may not write articles.
    """
    row = Gap.objects.select_for_update().filter(pk=gap, state=Gap.State.OPEN).first()
    said = wordings_of([gap]).get(gap, []) if row else []
    if row is None or not said:
        return None
    page = start_draft(said[0], keywords=said, language=row.language, owner=agent.user)
    _settle(row, Gap.State.DRAFTED, agent=agent, page=page.pk)
    return page


@transaction.atomic
def dismiss(gap: int, *, agent: Agent) -> bool:
    """It needs no article: it leaves the board, and so does what is asked like it. False when it had left."""
    row = Gap.objects.select_for_update().filter(pk=gap, state=Gap.State.OPEN).first()
    if row is not None:
        _settle(row, Gap.State.DISMISSED, agent=agent)
    return row is not None


def _settle(gap: Gap, state: Gap.State, *, agent: Agent, page: int | None = None) -> None:
    gap.state, gap.agent, gap.page, gap.changed_at = state, agent, page, timezone.now()
    gap.save(update_fields=["state", "agent", "page", "changed_at"])
