"""Jobs: running handlers, and the two guards that keep jobs from being lost (architecture section 4)."""

from typing import Any

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from .models import Event
from .record import handler_named

#: 2, 4, 8 … seconds between attempts, about 17 minutes in all; then the job is `failed` and the watch reports it.
RETRY = RetryStrategy(max_attempts=9, exponential_wait=2)


@app.task(name="journal.react", retry=RETRY)
def react(*, handler: str, event: int) -> None:
    """Runs one handler for one event. At least once: handlers are safe to run twice."""
    handler_named(handler)(Event.objects.get(pk=event))


def run_later(task: str, *, seconds: float = 0, queue: str = "default", **ids: Any) -> None:
    """Defers `task` (by its procrastinate name) inside the caller's transaction; arguments are ids only."""
    app.configure_task(task, queue=queue, schedule_in={"seconds": seconds} if seconds else None).defer(**ids)
