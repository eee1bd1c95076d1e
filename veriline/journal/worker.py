"""The worker process: runs jobs, and guards them (a killed worker's job is retried by nobody else).

- The *sweep* finds jobs whose worker has died or gone silent and puts them back.
- The *watchdog* ends this process when the sweep has not succeeded for a while (a half-open connection can hang a
  worker for hours); the supervisor then starts it afresh.
"""

import asyncio
import logging
import os
import threading
import time
from collections.abc import Callable, Sequence

from procrastinate import App
from procrastinate.contrib.django import app

logger = logging.getLogger(__name__)

HEARTBEAT_S = 2.0
SILENT_AFTER_S = 8.0
SWEEP_EVERY_S = 3.0
HUNG_AFTER_S = 45.0


async def sweep(worker_app: App) -> int:
    """Puts jobs of dead workers back into their queues; returns how many."""
    jobs = worker_app.job_manager
    await jobs.prune_stalled_workers(SILENT_AFTER_S)
    stalled = list(await jobs.get_stalled_jobs(seconds_since_heartbeat=SILENT_AFTER_S))
    for job in stalled:
        await jobs.retry_job(job)
        logger.warning("job %s of a dead worker goes back to its queue", job.id)
    return len(stalled)


class Watchdog(threading.Thread):
    """Ends the process when `feed` has not been called for `HUNG_AFTER_S` seconds."""

    def __init__(self) -> None:
        super().__init__(daemon=True, name="watchdog")
        self.fed_at = time.monotonic()

    def feed(self) -> None:
        """Says that the worker and its database still answer."""
        self.fed_at = time.monotonic()

    def run(self) -> None:
        """Looks once a second until the process ends."""
        while time.monotonic() - self.fed_at < HUNG_AFTER_S:
            time.sleep(1)
        logger.critical("no successful sweep for %.0f s: ending, to be started afresh", HUNG_AFTER_S)
        os._exit(70)


async def _sweep_forever(worker_app: App, watchdog: Watchdog) -> None:
    while True:
        await asyncio.sleep(SWEEP_EVERY_S)
        try:
            await asyncio.wait_for(sweep(worker_app), SILENT_AFTER_S)
            watchdog.feed()
        except Exception:
            logger.exception("the sweep failed")


async def work(
    queues: Sequence[str], *, concurrency: int = 2, beside: Callable[[], None] | None = None
) -> None:
    """Runs jobs of `queues` until the process is told to stop; `beside` runs once in a thread of its own meanwhile."""
    worker_app = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]
    watchdog = Watchdog()
    watchdog.start()
    if beside is not None:
        threading.Thread(target=beside, daemon=True, name="beside").start()
    async with worker_app.open_async():
        sweeper = asyncio.create_task(_sweep_forever(worker_app, watchdog))
        try:
            await worker_app.run_worker_async(
                queues=queues,
                concurrency=concurrency,
                update_heartbeat_interval=HEARTBEAT_S,
                stalled_worker_timeout=SILENT_AFTER_S,
                fetch_job_polling_interval=1.0,
                shutdown_graceful_timeout=10.0,
                delete_jobs="successful",
            )
        finally:
            sweeper.cancel()
