"""The search index of all processes: built once into the database, read by each process into memory.

`rebuild` is for a job, `search` for everybody. A query never waits for building: it is answered from the newest
version that is ready; while there is none, nothing is found.
"""

from __future__ import annotations

import hashlib
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from django.conf import settings
from django.db import connection, transaction
from django.db.models.functions import Now

from veriline.knowledge.models.index import IndexedPassage, IndexVersion, PassageVector

from . import embedder
from .article import CHUNK, KEYWORDS, TITLE, Article, Passage, passages
from .index import Index, Ranking, embed

CHECK_S: Final = 2.0
"""A process looks for a newer version at most this often."""

BATCH: Final = 32
"""Passages embedded between two commits and two lines of progress: 2-4 s on one core."""

KEPT: Final = 2
"""Versions kept: the one in force, and the one before it for a process that is just reading it."""

LOCK: Final = 0x5EA2C4
"""Key of the advisory lock of the one builder."""

DEMO_VECTORS: Final = Path(__file__).with_name("demo_vectors.npz")

Floats = npt.NDArray[np.float32]
State = IndexVersion.State
Report = Callable[[str], None]

log = logging.getLogger(__name__)


# ------------------------------------------------------------------ reading


def search(query: str, language: str | None = None, limit: int = 10) -> Ranking:
    """The articles that answer a query, for a reader of `language`, best first (index.Index.rank).

    The first call of a process reads the index and the model (about 1 s; see `warm`).
    """
    return load().rank(query, language, limit)


def load() -> Index:
    """The index in force in this process. It looks for a newer version with one SQL statement every CHECK_S; the
    newer one is read beside and swapped in when it is whole, and everybody goes on with the old one meanwhile."""
    if _shelf.index is not None and time.monotonic() < _shelf.look_at:
        return _shelf.index
    if not _shelf.lock.acquire(blocking=_shelf.index is None):
        assert _shelf.index is not None
        return _shelf.index
    try:
        if _shelf.index is None or time.monotonic() >= _shelf.look_at:
            _look()
        assert _shelf.index is not None
        return _shelf.index
    finally:
        _shelf.lock.release()


def warm() -> None:
    """Read index and model now, so that the first customer does not wait for it: for the start of a web process."""
    load().rank("warm", limit=1)


def forget() -> None:
    """Drop what this process has read; the next search reads anew (for tests, after the database was put back)."""
    with _shelf.lock:
        _shelf.index, _shelf.key, _shelf.look_at = None, None, 0.0


def is_ready() -> bool:
    """Whether there is a version to search in."""
    return IndexVersion.objects.filter(state=State.READY).exists()


Key = tuple[int, str]


@dataclass
class _Shelf:
    """What this process searches in, which version and model it is, and when to look for a newer one."""

    index: Index | None = None
    key: Key | None = None
    look_at: float = 0.0
    reader: threading.Thread | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)


_shelf = _Shelf()


def _look() -> None:
    _shelf.look_at = time.monotonic() + CHECK_S
    version = IndexVersion.objects.filter(state=State.READY).order_by("-id").first()
    model = embedder.current(_model_folder())
    usable = model if version and model and version.model == model.name else None
    key = (version.pk, usable.name if usable else "") if version else (0, "")
    if _shelf.index is not None and key == _shelf.key:
        return
    if (
        _shelf.index is None or connection.in_atomic_block
    ):  # rows of an open transaction: no other thread sees them
        _swap_in(version, usable, key)
    elif _shelf.reader is None or not _shelf.reader.is_alive():
        _shelf.reader = threading.Thread(target=_read_beside, args=(version, usable, key), daemon=True)
        _shelf.reader.start()


def _read_beside(version: IndexVersion | None, model: embedder.Embedder | None, key: Key) -> None:
    try:
        _swap_in(version, model, key)
    except Exception:  # the old version stays; the next look tries again
        log.exception("Version %s of the search index cannot be read", key[0])
    finally:
        connection.close()


def _swap_in(version: IndexVersion | None, model: embedder.Embedder | None, key: Key) -> None:
    index = _read(version, model) if version else Index([], [])
    _shelf.index, _shelf.key = index, key


def _read(version: IndexVersion, model: embedder.Embedder | None) -> Index:
    """A version as an Index; with the vectors of `model`, or by words alone."""
    statement = """
        SELECT row.article, row.language, row."group", row.kind, row.position, row.text, row.heading, known.vector
        FROM knowledge_indexedpassage AS row
        LEFT JOIN knowledge_passagevector AS known ON known.digest = row.digest AND known.model = %s
        WHERE row.version_id = %s
        ORDER BY row.article COLLATE "C", row.language COLLATE "C", row.id
    """
    articles: list[Article] = []
    pieces: list[list[Passage]] = []
    vectors: list[bytes | None] = []
    with connection.cursor() as cursor:
        cursor.execute(statement, [model.name if model else "", version.pk])
        for (name, language, group), rows in groupby(cursor.fetchall(), key=lambda row: row[:3]):
            own = []
            for *_, kind, position, text, heading, vector in rows:
                own.append(Passage(kind, position, text, heading))
                vectors.append(vector)
            articles.append(_article(name, language, group, own))
            pieces.append(own)
    if model is None or any(vector is None for vector in vectors):
        return Index(articles, pieces)
    matrix = np.frombuffer(b"".join(vector for vector in vectors if vector), "<f2").reshape(-1, model.dim)
    return Index(articles, pieces, matrix.astype(np.float32), model)


def _article(name: str, language: str, group: str, pieces: list[Passage]) -> Article:
    title = "".join(piece.text for piece in pieces if piece.kind == TITLE)
    body = "".join(piece.text for piece in pieces if piece.kind == CHUNK)
    keywords = [word for piece in pieces if piece.kind == KEYWORDS for word in piece.text.split("\n")]
    return Article(name, language, title, body, tuple(keywords), group)


# ------------------------------------------------------------------ building


def rebuild(report: Report = log.info) -> IndexVersion:
    """Bring the index up to the published articles and return the version in force. Safe to run twice and at once.

    Waits for another builder, does nothing when nothing has changed, and embeds only texts without a vector: an
    edited article is findable in about a second, 5,000 new ones take 10-25 minutes of one core. The first run of a
    machine also converts the model (about 5 s, in a process of its own). For jobs: never call it in a request.
    """
    with _one_builder():
        model = _prepare_model(report)
        rows = [(article, piece) for article in _published() for piece in passages(article)]
        digest = _digest(model, rows)
        newest = IndexVersion.objects.filter(state=State.READY).order_by("-id").first()
        if newest and bytes(newest.digest) == digest:
            report("The search index is up to date")
            return newest
        IndexVersion.objects.filter(
            state=State.BUILDING
        ).delete()  # left by a builder that died: we hold its lock
        version = IndexVersion.objects.create(model=model, digest=digest)
        if model:
            _embed_missing({piece.digest: piece for _, piece in rows}, model, report)
        _publish(version, rows)
        _tidy()
        report(f"The search index is ready: {version.articles} articles, {version.passages} passages")
    _shelf.look_at = 0.0
    return version


def demo_vectors() -> tuple[str, Mapping[bytes, Floats]]:
    """The vectors that ship with the demo articles, and the model they are of. Empty when the file is missing."""
    if not DEMO_VECTORS.exists():
        return "", {}
    with np.load(DEMO_VECTORS) as table:
        digests = [row.tobytes() for row in table["digests"]]
        return str(table["model"]), dict(zip(digests, table["vectors"].astype(np.float32), strict=True))


def export_demo_vectors(path: Path = DEMO_VECTORS) -> int:
    """Write the vectors of the version in force to `path`; returns their number. Raises ValueError without any."""
    version = IndexVersion.objects.filter(state=State.READY).exclude(model="").order_by("-id").first()
    if version is None:
        raise ValueError("there is no index with vectors; run build_index first")
    wanted = IndexedPassage.objects.filter(version=version).values("digest")
    known = PassageVector.objects.filter(model=version.model, digest__in=wanted).order_by("digest")
    digests = [np.frombuffer(bytes(row.digest), np.uint8) for row in known]
    vectors = [np.frombuffer(bytes(row.vector), "<f2") for row in known]
    np.savez_compressed(
        path, model=np.array(version.model), digests=np.stack(digests), vectors=np.stack(vectors)
    )
    return len(vectors)


def _published() -> list[Article]:
    from veriline.knowledge.articles import published_articles

    return sorted(published_articles(), key=lambda article: (article.id, article.language))


def _model_folder() -> Path:
    return embedder.model_folder(settings.DATA_DIR)


def _prepare_model(report: Report) -> str:
    """The name of the model to build with, converted first where it is missing; empty: by words alone."""
    if not embedder.is_on():
        return ""
    folder = _model_folder()
    if embedder.model_name(folder) is None:
        report("Converting the embedding model (once a machine)")
        # A process of its own: it needs 600 MB for some seconds, which a worker would never give back.
        command = [sys.executable, "-m", "veriline.knowledge.search.convert", str(folder)]
        done = subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            log.error("The embedding model cannot be converted; searching by words alone.\n%s", done.stderr)
    return embedder.model_name(folder) or ""


def _digest(model: str, rows: list[tuple[Article, Passage]]) -> bytes:
    seen = hashlib.sha256(model.encode())
    for article, piece in rows:
        seen.update(
            repr((article.id, article.language, article.group, piece)).encode("utf-8", "backslashreplace")
        )
    return seen.digest()


def _embed_missing(pieces: Mapping[bytes, Passage], model: str, report: Report) -> None:
    """A vector for every digest: the known ones stay, the demo's are taken from their file, the rest are embedded."""
    known = PassageVector.objects.filter(model=model, digest__in=list(pieces)).values_list(
        "digest", flat=True
    )
    missing = set(pieces) - {bytes(digest) for digest in known}
    if not missing:
        return
    shipped_model, shipped = demo_vectors()
    if shipped_model == model:
        _keep({digest: shipped[digest] for digest in missing & set(shipped)}, model)
        missing -= set(shipped)
    order = sorted(missing)
    if not order:
        return
    engine = embedder.current(_model_folder())
    if engine is None or engine.name != model:
        raise RuntimeError("the embedding model went away while building; the next run starts over")
    for begin in range(0, len(order), BATCH):
        batch = order[begin : begin + BATCH]
        _keep({digest: embed(pieces[digest], engine) for digest in batch}, model)
        report(f"{begin + len(batch)} of {len(order)} passages embedded")


def _keep(vectors: Mapping[bytes, Floats], model: str) -> None:
    rows = [
        PassageVector(digest=digest, model=model, vector=vector.astype("<f2").tobytes())
        for digest, vector in vectors.items()
    ]
    PassageVector.objects.bulk_create(rows, ignore_conflicts=True, batch_size=1000)


@transaction.atomic
def _publish(version: IndexVersion, rows: list[tuple[Article, Passage]]) -> None:
    """The rows, and with them the version becomes the one in force."""
    IndexedPassage.objects.bulk_create(
        (
            IndexedPassage(
                version=version,
                article=article.id,
                language=article.language,
                group=article.group,
                kind=piece.kind,
                position=piece.position,
                text=piece.text,
                heading=piece.heading,
                digest=piece.digest,
            )
            for article, piece in rows
        ),
        batch_size=1000,
    )
    IndexVersion.objects.filter(state=State.READY).update(state=State.RETIRED)
    version.articles = len({(article.id, article.language) for article, _ in rows})
    version.passages = len(rows)
    version.state, version.built_at = State.READY, Now()
    version.save()
    version.refresh_from_db()


def _tidy() -> None:
    """Versions beyond KEPT go, and vectors that no version uses."""
    kept = IndexVersion.objects.order_by("-id").values_list("id", flat=True)[:KEPT]
    IndexVersion.objects.exclude(id__in=list(kept)).delete()
    with connection.cursor() as cursor:
        cursor.execute(
            """
            DELETE FROM knowledge_passagevector AS known WHERE NOT EXISTS (
                SELECT FROM knowledge_indexedpassage AS row
                JOIN knowledge_indexversion AS version ON version.id = row.version_id
                WHERE row.digest = known.digest AND version.model = known.model
            )
            """
        )


@contextmanager
def _one_builder() -> Iterator[None]:
    """At most one builder at a time in all processes; the others wait. Ends with the connection at the latest."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
