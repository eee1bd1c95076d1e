"""Jobs of the help centre: the search index follows what is online, publishing at the time set, weekly reminders."""

from typing import Any

from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from veriline.journal.jobs import RETRY, run_later

from . import reminders
from .search import store
from .signed import sign_announcements

REBUILD = "knowledge.rebuild_index"
SIGN = "knowledge.sign"

#: A moment's rest, so that an editor who publishes ten pages causes one rebuild and not ten.
SETTLE_S = 3


@app.task(name=REBUILD, queue="bulk", lock=REBUILD, queueing_lock=REBUILD, retry=RETRY)
def rebuild_index() -> None:
    """Makes what has been published findable and what has been taken offline not."""
    store.rebuild()


@app.periodic(cron="* * * * *")
@app.task(
    name="knowledge.publish_scheduled", queue="bulk", lock="knowledge.publish_scheduled", pass_context=False
)
def publish_scheduled(timestamp: int) -> None:
    """Publishes and withdraws the pages whose time has come (Wagtail's own command, to the minute)."""
    call_command("publish_scheduled", verbosity=0)


@app.periodic(cron="0 7 * * 1")
@app.task(name="knowledge.remind_owners", queue="bulk", lock="knowledge.remind_owners", pass_context=False)
def remind_owners(timestamp: int) -> None:
    """On Monday morning (UTC) each owner of pages due for a check gets one mail about all of them (H3)."""
    with transaction.atomic():
        for owner in reminders.owners_due(on=timezone.localdate()):
            run_later("knowledge.mail_review_digest", owner=owner)


@app.task(name="knowledge.mail_review_digest", queue="bulk", retry=RETRY)
def mail_review_digest(*, owner: int) -> None:
    """Mails one owner what is due."""
    reminders.send_digest(owner, on=timezone.localdate())


def rebuild_soon(**_: Any) -> None:
    """Defers one rebuild inside the caller's transaction; none if one is waiting already."""
    try:
        with transaction.atomic():
            rebuild_index.configure(schedule_in={"seconds": SETTLE_S}).defer()
    except AlreadyEnqueued:
        pass


@app.task(name=SIGN, queue="bulk", lock=SIGN, queueing_lock=SIGN, retry=RETRY)
def sign() -> None:
    """Signs the announcements that stand and renews their list (requirement H9)."""
    sign_announcements()


@app.periodic(cron="7 * * * *")
@app.task(name="knowledge.sign_hourly", queue="bulk", lock=SIGN, pass_context=False)
def sign_hourly(timestamp: int) -> None:
    """Renews the signed list before it expires, and signs what a failed job has left."""
    sign_announcements()


def sign_soon(**_: Any) -> None:
    """Defers one signing inside the caller's transaction; none if one is waiting already."""
    try:
        with transaction.atomic():
            sign.configure(schedule_in={"seconds": SETTLE_S}).defer()
    except AlreadyEnqueued:
        pass
