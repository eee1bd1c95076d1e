"""What staff are shown of the model: what became of the questions it was asked, and what is left of its budget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Sum

from ..models import ModelDay
from .budget import spent, today
from .endpoint import configured

COUNTED = ("asked", "worded", "declined", "unsupported", "failed", "unasked")


@dataclass(frozen=True)
class Usage:
    """Counts of a period (columns of `ModelDay`), and tokens of today and of this month beside their budgets."""

    model: str
    asked: int
    worded: int
    declined: int
    unsupported: int
    failed: int
    unasked: int
    tokens_today: int
    tokens_per_day: int
    tokens_this_month: int
    tokens_per_month: int

    @property
    def is_spent(self) -> bool:
        """Whether answers are quoted now because a budget is used up, or very nearly so."""
        return (
            self.tokens_today >= 0.98 * self.tokens_per_day
            or self.tokens_this_month >= 0.98 * self.tokens_per_month
        )


def usage(first: date, last: date) -> Usage | None:
    """Of the days from `first` to `last` (UTC, both included); None while no model is configured."""
    endpoint = configured()
    if endpoint is None:
        return None
    days = ModelDay.objects.filter(day__range=(first, last))
    counts = days.aggregate(**{name: Sum(name, default=0) for name in COUNTED})
    day, month = spent(today())
    return Usage(
        model=endpoint.model,
        tokens_today=day,
        tokens_per_day=endpoint.tokens_per_day,
        tokens_this_month=month,
        tokens_per_month=endpoint.tokens_per_month,
        **counts,
    )
