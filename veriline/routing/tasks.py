"""Timed jobs of the line."""

from procrastinate.contrib.django import app

from veriline.journal.jobs import RETRY

from . import matching
from .actions import release_absent


@app.task(name="routing.match", lock="routing.match", retry=RETRY)
def match() -> None:
    """Looks for free agents and waiting conversations."""
    matching.match()


@app.periodic(cron="* * * * *")
@app.task(name="routing.match_every_minute", lock="routing.match", queue="emergency", pass_context=False)
def match_every_minute(timestamp: int) -> None:
    """Catches what no event told: an agent who is gone, a conversation whose patience ran out."""
    release_absent()
    matching.match()
