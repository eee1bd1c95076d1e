"""Jobs: running handlers, and the two guards that keep jobs from being lost (architecture section 4)."""

from collections.abc import Sequence
from typing import Any

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from .models import Event
from .record import handler_named

#: 2, 4, 8 … seconds between attempts, about 17 minutes in all; then the job is `failed` and the watch reports it.
RETRY = RetryStrategy(max_attempts=9, exponential_wait=2)

#: Jobs that one statement defers.
JOBS_AT_ONCE = 500


@app.task(name="journal.react", retry=RETRY)
def react(*, handler: str, event: int) -> None:
    """Runs one handler for one event. At least once: handlers are safe to run twice."""
    handler_named(handler)(Event.objects.get(pk=event))


def run_later(task: str, *, seconds: float = 0, queue: str = "default", **ids: Any) -> None:
    """Defers `task` (by its procrastinate name) inside the caller's transaction; arguments are ids only."""
    app.configure_task(task, queue=queue, schedule_in={"seconds": seconds} if seconds else None).defer(**ids)


def run_later_for(task: str, each: Sequence[dict[str, int]], *, queue: str = "default") -> None:
    """As `run_later`, once for each set of ids, in few statements."""
    for start in range(0, len(each), JOBS_AT_ONCE):
        ids: list[Any] = list(each[start : start + JOBS_AT_ONCE])
        app.configure_task(task, queue=queue).batch_defer(*ids)
