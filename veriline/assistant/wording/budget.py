"""What the model may cost, counted in tokens before they are spent: many workers at once cannot spend more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final

from django.db import connection
from django.db.models import Sum

from ..models import ModelDay
from .ask import MOST_TOKENS
from .endpoint import Endpoint


class Ending(StrEnum):
    """What came of a question to the model: the column of `ModelDay` that counts it."""

    WORDED = "worded"
    DECLINED = "declined"
    UNSUPPORTED = "unsupported"
    FAILED = "failed"


class Spent(Exception):
    """The day's or the month's tokens are used up."""


# One statement: the row of the day is locked by its own conflict, so two that reserve at once are counted one after the
# other. The other days of the month no longer change. A first reservation of a day is held to the budgets as well.
_RESERVE: Final = """
    INSERT INTO assistant_modelday AS today (day, tokens, asked, worded, declined, unsupported, failed, unasked)
    SELECT %(day)s, %(tokens)s, 1, 0, 0, 0, 0, 0
    WHERE %(tokens)s <= %(daily)s AND %(tokens)s + (
        SELECT coalesce(sum(tokens), 0) FROM assistant_modelday WHERE day >= %(first)s AND day < %(day)s
    ) <= %(monthly)s
    ON CONFLICT (day) DO UPDATE SET tokens = today.tokens + %(tokens)s, asked = today.asked + 1
    WHERE today.tokens + %(tokens)s <= %(daily)s AND today.tokens + %(tokens)s + (
        SELECT coalesce(sum(tokens), 0) FROM assistant_modelday WHERE day >= %(first)s AND day < %(day)s
    ) <= %(monthly)s
    RETURNING true
"""
_UNASKED: Final = """
    INSERT INTO assistant_modelday AS today (day, tokens, asked, worded, declined, unsupported, failed, unasked)
    VALUES (%(day)s, 0, 0, 0, 0, 0, 0, 1) ON CONFLICT (day) DO UPDATE SET unasked = today.unasked + 1
"""
_SETTLE: Final = """
    UPDATE assistant_modelday SET tokens = greatest(0, tokens + %(change)s),
        worded = worded + %(worded)s, declined = declined + %(declined)s,
        unsupported = unsupported + %(unsupported)s, failed = failed + %(failed)s
    WHERE day = %(day)s
"""


def today() -> date:
    """The day of the budget, in UTC."""
    return datetime.now(UTC).date()


def needed(messages: Sequence[dict[str, str]]) -> int:
    """The most tokens a request can cost, as far as letters tell: three Latin letters or half a Chinese one a token,
    and all that may be answered."""
    text = "".join(message["content"] for message in messages)
    latin = sum(char.isascii() for char in text)
    return latin // 3 + 2 * (len(text) - latin) + MOST_TOKENS


def reserve(endpoint: Endpoint, tokens: int) -> date:
    """Takes `tokens` from the budgets before they are spent; the day they count for. Raises `Spent`.

    A worker that dies meanwhile leaves them taken: the budget errs on the cheap side.
    """
    day = today()
    values: dict[str, date | int] = {
        "day": day,
        "first": day.replace(day=1),
        "tokens": tokens,
        "daily": endpoint.tokens_per_day,
        "monthly": endpoint.tokens_per_month,
    }
    with connection.cursor() as cursor:
        cursor.execute(_RESERVE, values)
        if cursor.fetchone() is None:
            cursor.execute(_UNASKED, values)
            raise Spent
    return day


def settle(day: date, *, reserved: int, used: int | None, ending: Ending) -> None:
    """Counts what came of it, and gives back what was not used; what an endpoint does not tell counts whole."""
    values: dict[str, date | int] = {"day": day, "change": 0 if used is None else used - reserved}
    with connection.cursor() as cursor:
        cursor.execute(_SETTLE, values | {one.value: int(one is ending) for one in Ending})


def spent(day: date) -> tuple[int, int]:
    """Tokens of the day and of its month."""
    month = ModelDay.objects.filter(day__range=(day.replace(day=1), day))
    own = ModelDay.objects.filter(day=day).values_list("tokens", flat=True).first() or 0
    return own, month.aggregate(all=Sum("tokens"))["all"] or 0
