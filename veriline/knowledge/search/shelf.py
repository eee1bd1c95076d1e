"""What this process searches in: the index in memory, brought up to the database's newest version beside its use."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from django.conf import settings
from django.db import connection

from . import embedder
from .article import CHUNK, KEYWORDS, TITLE, Article, Key, Passage
from .entry import Entry, prepare
from .index import Index
from .synonyms import Synonyms, shipped

CHECK_S: Final = 2.0
"""A process looks for something newer at most this often."""

log = logging.getLogger(__name__)


class State(NamedTuple):
    """What an index was made from: version (0: none yet), model in use (empty: words alone), stamp of the synonyms."""

    version: int
    model: str
    synonyms: str


NOTHING: Final = State(0, "", "")


@dataclass
class Shelf:
    """The index of this process, what it was made from, and when to look for something newer."""

    index: Index | None = None
    state: State = NOTHING
    look_at: float = 0.0
    reader: threading.Thread | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)


shelf = Shelf()


def load() -> Index:
    """The index in force in this process. It looks for changes with one SQL statement every CHECK_S; what is newer is
    read beside and swapped in when it is whole, and everybody goes on with the old one meanwhile."""
    if shelf.index is not None and time.monotonic() < shelf.look_at:
        return shelf.index
    if not shelf.lock.acquire(blocking=shelf.index is None):
        assert shelf.index is not None
        return shelf.index
    try:
        if shelf.index is None or time.monotonic() >= shelf.look_at:
            _look()
        assert shelf.index is not None
        return shelf.index
    finally:
        shelf.lock.release()


def forget() -> None:
    """Drop what this process has read; the next search reads anew (for tests, after the database was put back)."""
    with shelf.lock:
        shelf.index, shelf.state, shelf.look_at = None, NOTHING, 0.0


def model_folder() -> Path:
    """Where this installation keeps its embedding model."""
    return embedder.model_folder(settings.DATA_DIR)


def _look() -> None:
    shelf.look_at = time.monotonic() + CHECK_S
    version, model_name, synonyms = _newest()
    model = embedder.current(model_folder())
    usable = model if model and model.name == model_name else None
    state = State(version, usable.name if usable else "", synonyms)
    if shelf.index is not None and state == shelf.state:
        return
    if shelf.index is None or connection.in_atomic_block:
        _swap_in(state, usable)  # no other thread sees the rows of an open transaction
    elif shelf.reader is None or not shelf.reader.is_alive():
        shelf.reader = threading.Thread(target=_read_beside, args=(state, usable), daemon=True)
        shelf.reader.start()


def _newest() -> tuple[int, str, str]:
    """Version and model in force, and a stamp that changes with the synonyms."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT coalesce(version.id, 0), coalesce(version.model, ''),
                (SELECT concat(count(*), '/', max(changed_at)) FROM knowledge_meaning)
            FROM (SELECT) AS one LEFT JOIN LATERAL (
                SELECT id, model FROM knowledge_indexversion ORDER BY id DESC LIMIT 1
            ) AS version ON true
            """
        )
        found: tuple[int, str, str] = cursor.fetchone()
    return found


def _read_beside(state: State, model: embedder.Embedder | None) -> None:
    try:
        _swap_in(state, model)
    except Exception:  # the old version stays; the next look tries again
        log.exception("Version %s of the search index cannot be read", state.version)
    finally:
        connection.close()


def _swap_in(state: State, model: embedder.Embedder | None) -> None:
    own = shelf.state
    goes_on = shelf.index is not None and state.model == own.model and state.version >= own.version
    index = shelf.index if shelf.index is not None and goes_on else Index.empty()
    if not goes_on or state.synonyms != own.synonyms:
        index = index.read_by(read_synonyms())
    fresh, gone = _read(index, own.version if goes_on else 0, model)
    if fresh or gone:
        index = index.changed(fresh, gone, model)
    index.warm()
    shelf.index, shelf.state = index, state


def read_synonyms() -> Synonyms:
    """The words of one meaning as staff left them; the product's own while there are none."""
    from veriline.knowledge.models.synonyms import MeaningWords

    meanings: dict[str, dict[str, list[str]]] = {}
    for row in MeaningWords.objects.select_related("meaning").order_by("meaning__name", "sort_order", "pk"):
        meanings.setdefault(row.meaning.name, {})[row.language] = row.word_list
    return Synonyms(meanings) if meanings else shipped()


def _read(index: Index, after: int, model: embedder.Embedder | None) -> tuple[list[Entry], set[Key]]:
    """The articles written after a version, with the vectors of `model`, and those taken offline since."""
    statement = """
        SELECT row.article, row.language, row."group", row.kind, row.audience, row.intents,
            passage.kind, passage.position, passage.text, passage.heading, known.vector
        FROM knowledge_indexedarticle AS row
        LEFT JOIN knowledge_indexedpassage AS passage ON passage.article_id = row.id
        LEFT JOIN knowledge_passagevector AS known ON known.digest = passage.digest AND known.model = %s
        WHERE row.changed_in > %s
        ORDER BY row.id, passage.id
    """
    fresh, gone = [], set()
    with connection.cursor() as cursor:
        cursor.execute(statement, [model.name if model else "", after])
        for (name, language, group, kind, audience, intents), rows in groupby(
            cursor.fetchall(), key=lambda row: row[:6]
        ):
            pieces, vectors = _pieces(row[6:] for row in rows)
            if not pieces:
                gone.add((name, language))
                continue
            empty = Article(name, language, "", "", (), group, kind, audience, tuple(intents.split()))
            article = _article(empty, pieces)
            whole = [np.frombuffer(vector, "<f2") for vector in vectors if vector is not None]
            found = np.stack(whole).astype(np.float32) if model and len(whole) == len(pieces) else None
            fresh.append(
                prepare(article, pieces, found, synonyms=index.synonyms, vocabulary=index.vocabulary)
            )
    return fresh, gone


def _pieces(rows: Iterable[tuple[Any, ...]]) -> tuple[list[Passage], list[bytes | None]]:
    found = [(Passage(*row[:4]), row[4]) for row in rows if row[0] is not None]
    return [piece for piece, _ in found], [vector for _, vector in found]


def _article(empty: Article, pieces: list[Passage]) -> Article:
    """The article that the passages were made from."""
    return replace(
        empty,
        title="".join(piece.text for piece in pieces if piece.kind == TITLE),
        body="".join(piece.text for piece in pieces if piece.kind == CHUNK),
        keywords=tuple(word for piece in pieces if piece.kind == KEYWORDS for word in piece.text.split("\n")),
    )
