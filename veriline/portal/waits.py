"""What a page may promise: who is there, how long it takes, when it opens. Measured, or not said (decisions.md 7)."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.core.cache import cache
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from veriline.routing import places
from veriline.routing.models import BusinessHours

FRESH_S = 5
DAYS_SHOWN = 7


@dataclass(frozen=True)
class Wait:
    """The chat as a newcomer finds it. `low_s` and `high_s` are seconds, None where they cannot be known."""

    open: bool
    opens_at: datetime | None
    low_s: int | None
    high_s: int | None


@dataclass(frozen=True)
class Span:
    """One stretch of service, as moments in time."""

    opens: datetime
    closes: datetime


def chat_wait(language: str, category: str = "") -> Wait:
    """The wait of the line a newcomer of that language would join. At most five seconds old."""
    key = f"portal.wait:{language}:{category}"
    wait: Wait | None = cache.get(key)
    if wait is None:
        now = places.availability(language, category)
        wait = Wait(now.open, now.opens_at, now.wait_low_s, now.wait_high_s)
        cache.set(key, wait, FRESH_S)
    return wait


def minutes(wait: Wait) -> str:
    """The measured range in whole minutes, rounded up; empty where nobody is there or it cannot be known."""
    if not wait.open or wait.low_s is None or wait.high_s is None:
        return ""
    low, high = (max(1, math.ceil(seconds / 60)) for seconds in (wait.low_s, wait.high_s))
    if low == high:
        return ngettext("about %(n)d min", "about %(n)d min", high) % {"n": high}
    return _("%(low)d to %(high)d min") % {"low": low, "high": high}


def service_hours(language: str) -> BusinessHours | None:
    """The hours of that line; None means round the clock, or no line at all."""
    queue = places.queue_for(language=language)
    return queue.hours if queue else None


def coming_week(hours: BusinessHours) -> list[Span]:
    """The stretches of the next seven days, in the operator's time zone."""
    zone = ZoneInfo(hours.timezone)
    today = timezone.now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return [
        span for offset in range(DAYS_SHOWN) for span in _stretches(hours, today + timedelta(days=offset))
    ]


def is_round_the_clock(week: list[Span]) -> bool:
    """Whether the week is seven whole days."""
    whole = [span for span in week if span.opens.date() < span.closes.date()]
    return len(whole) == len(week) == DAYS_SHOWN and all(
        span.opens.hour == span.opens.minute == 0 for span in whole
    )


def _stretches(hours: BusinessHours, day: datetime) -> list[Span]:
    if day.date() in hours.holidays:
        return []
    spans = sorted(hours.weekly.get(str(day.isoweekday()), []))
    return [Span(_moment(day, start), _moment(day, end)) for start, end in spans]


def _moment(day: datetime, clock: str) -> datetime:
    hour, minute = (int(part) for part in clock.split(":"))
    return day + timedelta(days=1) if hour == 24 else day.replace(hour=hour, minute=minute)
