"""Sealing the journal into a hash chain, in batches by a job, so that sealing costs the hot path nothing.

A seal's digest is SHA-256 over the seal before and every event row in the order of its id. Who changes, adds or
removes one sealed row must recompute every later seal; a digest kept elsewhere (in print, at an auditor) then shows it.
"""

import hashlib
from collections.abc import Iterator

from django.db import connection, transaction
from procrastinate.contrib.django import app

from .models import Seal

#: Rows younger than this are not sealed: a transaction that began before may still add a lower id.
SETTLED_AFTER_S = 300
BATCH = 10_000
_LOCK = 0x5EA1

_ROWS = """
    SELECT id, row_to_json(event)::text FROM (
        SELECT id, stream, seq, public_seq, type, at AT TIME ZONE 'UTC' AS at, actor_kind, actor_id, subject, data
        FROM journal_event WHERE id > %s AND {bound} ORDER BY id LIMIT %s
    ) AS event
"""
_UNSEALED = _ROWS.replace("{bound}", f"at < now() - interval '{SETTLED_AFTER_S} s'")
_SEALED = _ROWS.replace("{bound}", "id <= %s")


def seal() -> int:
    """Seals the next batch of settled events; returns how many. One sealer at a time (advisory lock)."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        if not cursor.fetchone()[0]:
            return 0
        before = Seal.objects.order_by("-last").first()
        cursor.execute(_UNSEALED, [before.last if before else 0, BATCH])
        rows = cursor.fetchall()
        if rows:
            digest = _digest(before.digest if before else "", (text for _, text in rows))
            Seal.objects.create(first=rows[0][0], last=rows[-1][0], digest=digest)
        return len(rows)


def broken_seal() -> Seal | None:
    """The first seal that does not fit its events, or None when the whole chain holds."""
    previous, end = "", 0
    for link in Seal.objects.order_by("last"):
        with connection.cursor() as cursor:
            cursor.execute(_SEALED, [end, link.last, BATCH * 2])
            if _digest(previous, (text for _, text in cursor.fetchall())) != link.digest:
                return link
        previous, end = link.digest, link.last
    return None


def _digest(previous: str, rows: Iterator[str]) -> str:
    digest = hashlib.sha256(previous.encode())
    for row in rows:
        digest.update(row.encode() + b"\n")
    return digest.hexdigest()


@app.periodic(cron="*/5 * * * *")
@app.task(name="journal.seal", queue="bulk")
def seal_settled(timestamp: int) -> None:
    """Seals until nothing settled is left."""
    while seal():
        pass
