"""Building the search index in the database: what is published, portion by portion, each findable when it is done."""

from __future__ import annotations

import hashlib
import logging
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from django.conf import settings
from django.db import connection, transaction

from veriline.knowledge.models.index import IndexedArticle, IndexedPassage, IndexVersion, PassageVector

from . import embedder
from .article import Article, Key, Passage, passages
from .index import embed
from .shelf import model_folder, shelf

PORTION: Final = 100
"""Articles made findable at once: about half a minute of one core, so an edit waits no longer for a large import."""

BATCH: Final = 32
"""Passages embedded between two commits and two lines of progress: 2-4 s on one core."""

KEPT: Final = 100
"""Versions whose row is kept, to see what was built when."""

LOCK: Final = 0x5EA2C4
"""Key of the advisory lock of the one builder."""

DEMO_VECTORS: Final = Path(__file__).with_name("demo_vectors.npz")

Floats = npt.NDArray[np.float32]
Report = Callable[[str], None]

Source = tuple[str, str]
"""Translation group and language of a page: its row is found by it before the page has been read."""

log = logging.getLogger(__name__)


def rebuild(report: Report = log.info, *, whole: bool = False) -> IndexVersion:
    """Bring the index up to the published articles and return the version in force. Safe to run twice and at once.

    Waits for another builder, does nothing when nothing has changed, reads only the pages published since (`whole`:
    all of them) and embeds only texts without a vector. An edited article among 5,000 is findable in a second; 5,000
    new ones take 10-25 minutes of one core and become findable in portions. The first run of a machine also converts
    the model (about 5 s, in a process of its own). For jobs: never call it in a request.
    """
    with _one_builder():
        model = _prepare_model(report)
        version = newest()
        if version and version.model != model:
            _embed_all(model, report)
        todo = _Todo(whole=whole or version is None)
        while portion := todo.portion():
            changes = [change for change in _changes(todo, portion) if change.differs(todo.rows)]
            pieces = {piece.digest: piece for change in changes for piece in change.pieces}
            if model:
                _embed_missing(pieces, model, report)
            todo.done |= portion
            if changes:
                version = _publish(model, changes, waiting=len(todo.left()))
                report(f"{version.articles} articles are findable, {version.waiting} wait")
            _stamp(todo, portion)
        gone = todo.gone()
        if gone or version is None or version.model != model:
            version = _publish(model, [], gone=gone)
        _tidy()
        report(f"The search index is ready: {version.articles} articles, {version.passages} passages")
    shelf.look_at = 0.0
    return version


def newest() -> IndexVersion | None:
    """The version in force."""
    return IndexVersion.objects.order_by("-id").first()


# ------------------------------------------------------------------ what has changed


@dataclass(frozen=True)
class Change:
    """An article that was published, its passages, and the digest of all that."""

    article: Article
    pieces: list[Passage]
    stamp: str

    @property
    def digest(self) -> bytes:
        """SHA-256 of everything that is searched."""
        own = self.article
        seen = hashlib.sha256(
            repr((own.id, own.language, own.group, own.kind, own.audience, own.intents)).encode()
        )
        for piece in self.pieces:
            seen.update(repr(piece).encode("utf-8", "backslashreplace"))
        return seen.digest()

    def differs(self, rows: Mapping[Source, IndexedArticle]) -> bool:
        """Whether the index does not say so already."""
        row = rows.get(_source(self.article))
        return row is None or bytes(row.digest) != self.digest


class _Todo:
    """Which pages are to be read: those whose stamp differs from their row's, or all of them."""

    def __init__(self, *, whole: bool) -> None:
        self._whole = whole
        self.done: set[Source] = set()
        self.look()

    def look(self) -> None:
        """What is online now and what the index holds."""
        from veriline.knowledge import articles

        self.stamps = articles.published_stamps()
        self.rows = {(row.group or row.article, row.language): row for row in IndexedArticle.objects.all()}

    def left(self) -> set[Source]:
        """What has not been read yet."""
        if self._whole:
            return set(self.stamps) - self.done
        return {source for source, stamp in self.stamps.items() if not self._knows(source, stamp)}

    def portion(self) -> set[Source]:
        """The next PORTION: what is findable in an older wording first, an editor waits for it."""
        self.look()
        left = sorted(self.left(), key=lambda source: (source not in self.rows, source))
        return set(left[:PORTION])

    def gone(self) -> list[IndexedArticle]:
        """Rows of what is online no more."""
        self.look()
        return [row for source, row in self.rows.items() if row.stamp and source not in self.stamps]

    def _knows(self, source: Source, stamp: str) -> bool:
        return source in self.done or (source in self.rows and self.rows[source].stamp == stamp)


def _changes(todo: _Todo, portion: Collection[Source]) -> list[Change]:
    from veriline.knowledge import articles

    return [
        Change(article, list(passages(article)), todo.stamps.get(_source(article), ""))
        for article in articles.published_articles(portion)
    ]


def _source(article: Article) -> Source:
    return article.group or article.id, article.language


# ------------------------------------------------------------------ writing


@transaction.atomic
def _publish(
    model: str, changes: list[Change], *, gone: Collection[IndexedArticle] = (), waiting: int = 0
) -> IndexVersion:
    """The rows, and with them the version that is in force from now on."""
    version = IndexVersion.objects.create(model=model, waiting=waiting)
    IndexedPassage.objects.filter(article__in=[row.pk for row in gone]).delete()
    IndexedArticle.objects.filter(pk__in=[row.pk for row in gone]).update(
        stamp="", digest=b"", changed_in=version.pk
    )
    _write(version, changes)
    version.articles = IndexedArticle.objects.exclude(stamp="").count()
    version.passages = IndexedPassage.objects.count()
    version.save()
    return version


def _write(version: IndexVersion, changes: list[Change]) -> None:
    fields = ("group", "kind", "audience", "intents", "stamp", "digest", "changed_in")
    IndexedArticle.objects.bulk_create(
        [
            IndexedArticle(
                article=change.article.id,
                language=change.article.language,
                group=change.article.group,
                kind=change.article.kind,
                audience=change.article.audience,
                intents=" ".join(change.article.intents),
                stamp=change.stamp,
                digest=change.digest,
                changed_in=version.pk,
            )
            for change in changes
        ],
        update_conflicts=True,
        unique_fields=("article", "language"),
        update_fields=fields,
    )
    written = IndexedArticle.objects.filter(changed_in=version.pk).exclude(stamp="")
    keys: dict[Key, int] = {
        (name, language): pk for name, language, pk in written.values_list("article", "language", "pk")
    }
    IndexedPassage.objects.filter(article__in=list(keys.values())).delete()
    IndexedPassage.objects.bulk_create(
        IndexedPassage(
            article_id=keys[change.article.key],
            kind=piece.kind,
            position=piece.position,
            text=piece.text,
            heading=piece.heading,
            digest=piece.digest,
        )
        for change in changes
        for piece in change.pieces
    )


def _stamp(todo: _Todo, portion: Collection[Source]) -> None:
    """Published again without a change: the row is up to date all the same."""
    rows = [todo.rows[source] for source in portion if source in todo.rows and source in todo.stamps]
    for row in rows:
        row.stamp = todo.stamps[row.group or row.article, row.language]
    IndexedArticle.objects.bulk_update(rows, ["stamp"], batch_size=500)


def _tidy() -> None:
    """Versions beyond KEPT go, and vectors that no passage uses."""
    kept = IndexVersion.objects.order_by("-id").values_list("id", flat=True)[:KEPT]
    IndexVersion.objects.exclude(id__in=list(kept)).delete()
    with connection.cursor() as cursor:
        cursor.execute(
            """
            DELETE FROM knowledge_passagevector AS known
            WHERE known.model <> (SELECT model FROM knowledge_indexversion ORDER BY id DESC LIMIT 1)
                OR NOT EXISTS (SELECT FROM knowledge_indexedpassage AS row WHERE row.digest = known.digest)
            """
        )


# ------------------------------------------------------------------ vectors


def demo_vectors() -> tuple[str, Mapping[bytes, Floats]]:
    """The vectors that ship with the demo articles, and the model they are of. Empty when the file is missing."""
    if not DEMO_VECTORS.exists():
        return "", {}
    with np.load(DEMO_VECTORS) as table:
        digests = [row.tobytes() for row in table["digests"]]
        return str(table["model"]), dict(zip(digests, table["vectors"].astype(np.float32), strict=True))


def export_demo_vectors(path: Path = DEMO_VECTORS) -> int:
    """Write the vectors of the version in force to `path`; returns their number. Raises ValueError without any."""
    version = newest()
    if version is None or not version.model:
        raise ValueError("there is no index with vectors; run build_index first")
    wanted = IndexedPassage.objects.values("digest")
    known = PassageVector.objects.filter(model=version.model, digest__in=wanted).order_by("digest")
    digests = [np.frombuffer(bytes(row.digest), np.uint8) for row in known]
    vectors = [np.frombuffer(bytes(row.vector), "<f2") for row in known]
    np.savez_compressed(
        path, model=np.array(version.model), digests=np.stack(digests), vectors=np.stack(vectors)
    )
    return len(vectors)


def _prepare_model(report: Report) -> str:
    """The name of the model to build with, converted first where it is missing; empty: by words alone."""
    if not embedder.is_on():
        return ""
    folder = model_folder()
    if embedder.model_name(folder) is None:
        report("Converting the embedding model (once a machine)")
        # A process of its own: it needs 600 MB for some seconds, which a worker would never give back.
        command = [sys.executable, "-m", "veriline.knowledge.search.convert", str(folder)]
        done = subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            log.error("The embedding model cannot be converted; searching by words alone.\n%s", done.stderr)
    return embedder.model_name(folder) or ""


def _embed_all(model: str, report: Report) -> None:
    """Vectors of another model for all that is findable, before it comes into force."""
    if model:
        rows = IndexedPassage.objects.iterator()
        _embed_missing({bytes(row.digest): _passage(row) for row in rows}, model, report)


def _passage(row: IndexedPassage) -> Passage:
    return Passage(row.kind, row.position, row.text, row.heading)


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
    engine = embedder.current(model_folder())
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
