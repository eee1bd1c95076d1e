"""Business hours: open now, and when next. Pure over a `BusinessHours` row; None means round the clock."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from .models import BusinessHours

LOOK_AHEAD_DAYS = 60


def is_open(hours: BusinessHours | None, at: datetime) -> bool:
    """Whether people answer at that moment."""
    return hours is None or next_opening(hours, at) == at


def next_opening(hours: BusinessHours | None, at: datetime) -> datetime | None:
    """`at` itself when open then, else the start of the next span within 60 days; None if there is none."""
    if hours is None:
        return at
    zone = ZoneInfo(hours.timezone)
    today = at.astimezone(zone).date()
    for offset in range(LOOK_AHEAD_DAYS):
        day = today + timedelta(days=offset)
        if day in hours.holidays:
            continue
        for start, end in sorted(hours.weekly.get(str(day.isoweekday()), [])):
            opens, closes = _moment(day, start, zone), _moment(day, end, zone)
            if at < closes:
                return max(at, opens)
    return None


def _moment(day: object, clock: str, zone: ZoneInfo) -> datetime:
    hour, minute = (int(part) for part in clock.split(":"))
    midnight = datetime.combine(day, time(0), zone)  # type: ignore[arg-type]
    if hour == 24:
        return midnight + timedelta(days=1)
    return midnight.replace(hour=hour, minute=minute)
