"""Timed jobs of insights, in the lane that nobody waits for."""

from procrastinate.contrib.django import app

from . import actions, gaps


@app.periodic(cron="*/10 * * * *")
@app.task(name="insights.gather_gaps", lock="insights.gaps", queue="bulk", pass_context=False)
def gather_gaps(timestamp: int) -> None:
    """Puts unanswered questions on the board."""
    gaps.gather()


@app.periodic(cron="17 3 * * *")
@app.task(name="insights.forget_old", lock="insights.gaps", queue="bulk", pass_context=False)
def forget_old(timestamp: int) -> None:
    """Removes what is older than the retention."""
    actions.forget_old()
