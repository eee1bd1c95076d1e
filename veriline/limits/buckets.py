"""A token bucket: `burst` at once, then one more every `every_s` seconds. One atomic SQL statement a spend."""

import hashlib
import math
from dataclasses import dataclass

from django.conf import settings
from django.db import connection


@dataclass(frozen=True)
class Limit:
    """`burst` tokens at most; one grows back every `every_s` seconds."""

    name: str
    burst: int
    every_s: float


class Limited(Exception):
    """The bucket is empty. `retry_after` is how many whole seconds to wait (at least 1)."""

    def __init__(self, limit: Limit, retry_after: int) -> None:
        super().__init__(f"{limit.name}: retry after {retry_after} s")
        self.limit = limit
        self.retry_after = retry_after


_LEFT = "least(%(burst)s, bucket.tokens + extract(epoch FROM clock_timestamp() - bucket.at)::float8 / %(every_s)s)"
_SPEND = f"""
    INSERT INTO limits_bucket AS bucket (name, key, tokens, at)
    VALUES (%(name)s, %(key)s, %(burst)s - 1, clock_timestamp())
    ON CONFLICT (name, key) DO UPDATE SET tokens = {_LEFT} - 1, at = clock_timestamp() WHERE {_LEFT} >= 1
    RETURNING true
"""  # noqa: S608 - assembled from constants
_WAIT = f"""
    SELECT (1 - {_LEFT}) * %(every_s)s FROM limits_bucket AS bucket WHERE name = %(name)s AND key = %(key)s
"""  # noqa: S608 - assembled from constants


def spend(limit: Limit, key: object) -> None:
    """Takes one token of `limit` for `key` (an address, an id). Raises `Limited` when none is left.

    A refused try costs nothing: who comes back after the seconds told is let in, whoever hammered meanwhile.
    """
    digest = hashlib.blake2b(
        f"{key}".encode(), key=settings.SECRET_KEY.encode()[:64], digest_size=20
    ).hexdigest()
    values: dict[str, str | int | float] = {
        "name": limit.name,
        "key": digest,
        "burst": limit.burst,
        "every_s": limit.every_s,
    }
    with connection.cursor() as cursor:
        cursor.execute(_SPEND, values)
        if cursor.fetchone() is None:
            cursor.execute(_WAIT, values)
            raise Limited(limit, max(1, math.ceil(cursor.fetchone()[0])))
