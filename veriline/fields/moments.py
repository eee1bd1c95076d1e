"""A time as customers write it: 14:00, 下午3点, yesterday 9 pm, 11月22日 14:00 UTC+8 (requirement L5). Pure.

What was not said stays empty: a time without a day has no day, and a zone nobody named is the customer's own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_MONTHS: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_PART: Final = "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|今晚|昨晚|半夜|夜里"
_DAY_WORDS: Final = {
    "today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tonight": 0,
    "yesterday": 1,
    "last night": 1,
    "the day before yesterday": 2,
    "今天": 0,
    "今日": 0,
    "今早": 0,
    "今晚": 0,
    "刚才": 0,
    "昨天": 1,
    "昨日": 1,
    "昨晚": 1,
    "前天": 2,
    "大前天": 3,
}

_CLOCK: Final = re.compile(
    rf"(?P<part>{_PART})?\s?(?<![\d:.,])(?P<hour>[01]?\d|2[0-4])\s?[:：]\s?(?P<minute>[0-5]\d)(?:[:：][0-5]\d)?(?![\d:])"
    r"\s?(?P<half>[ap]\.?m\b)?",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"(?<![\d:.,])(?P<hour>1[0-2]|0?[1-9])\s?(?P<half>[ap]\.?m)\b", re.IGNORECASE)
_DIAN: Final = re.compile(
    rf"(?P<part>{_PART})?\s?(?<!\d)(?P<hour>2[0-4]|[01]?\d|十[一二]?|[一二两三四五六七八九])\s?[点點时](?![候间差后])"
    r"\s?(?:(?P<minute>[0-5]?\d)\s?分?|(?P<half>半))?(?!\d)"
)
_HAN_HOURS: Final = dict(zip("一二三四五六七八九十", range(1, 11), strict=True)) | {
    "两": 2,
    "十一": 11,
    "十二": 12,
}
_ISO: Final = re.compile(
    r"(?<!\d)(20\d\d)[-/.年]\s?(1[0-2]|0?[1-9])[-/.月]\s?(3[01]|[12]\d|0?[1-9])(?!\d)日?号?"
)
_HAN_DATE: Final = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])\s?月\s?(3[01]|[12]\d|0?[1-9])\s?[日号號]")
_DAY_MONTH: Final = re.compile(
    rf"(?<!\d)(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\s({_MONTH})\b(?:,?\s(20\d\d))?"
    rf"|\b({_MONTH})\.?\s(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b(?:,?\s(20\d\d))?",
    re.IGNORECASE,
)
_RELATIVE: Final = re.compile(
    "|".join(sorted(map(re.escape, _DAY_WORDS), key=len, reverse=True)), re.IGNORECASE
)
_ZONE: Final = re.compile(
    r"\b(?:UTC|GMT)\s?([+-]\s?(?:1[0-4]|0?\d)(?::?[0-5]\d)?)?|(北京时间|beijing time|singapore time|hong kong time)",
    re.IGNORECASE,
)
MOST: Final = 50
"""So many of one writing are read from one text."""
_NEAR: Final = 24
"""So many characters may stand between the parts of one moment."""


@dataclass(frozen=True)
class Moment:
    """`clock`, `day` and `zone` as far as they were said; `zone` is an IANA name or an offset such as `UTC+8`."""

    clock: time | None = None
    day: date | None = None
    zone: str = ""

    def __str__(self) -> str:
        """`2026-11-22 14:00 UTC+8`, without what is not known."""
        said = self.clock.strftime("%H:%M") if self.clock else ""
        return " ".join(filter(None, [self.day.isoformat() if self.day else "", said, self.zone]))


@dataclass(frozen=True)
class Spotted:
    """A moment and where in the text it stands."""

    moment: Moment
    start: int
    end: int


def spot(text: str, *, now: datetime | None = None) -> list[Spotted]:
    """All moments in a text, in order. `now` (aware, in the customer's zone) gives "yesterday" its date."""
    days = list(_days(text, now))
    found: list[Spotted] = []
    for clock, start, end in _clocks(text):
        day = next((one for one in days if _is_beside(one, start, end)), None)
        zone, until = _zone_after(text, end)
        if day is None:
            found.append(Spotted(Moment(clock, None, zone), start, until))
        else:
            days.remove(day)
            moment = Moment(clock, day[0], zone)
            found.append(Spotted(moment, min(start, day[1]), max(until, day[2])))
    found += [Spotted(Moment(None, day), start, end) for day, start, end in days if day]
    return sorted(found, key=lambda one: one.start)


def _is_beside(day: tuple[date | None, int, int], start: int, end: int) -> bool:
    return -_NEAR <= start - day[2] <= _NEAR or 0 <= day[1] - end <= _NEAR


def read(text: str, *, zone: str = "", now: datetime | None = None) -> Moment | None:
    """The first moment in what somebody typed as a time, with the zone they are in when they named none."""
    spotted = spot(text, now=now)
    if not spotted:
        return None
    first = spotted[0].moment
    return Moment(first.clock, first.day, first.zone or zone)


def now_in(zone: str, moment: datetime) -> datetime:
    """`moment` as the customer's clock shows it; unchanged for a zone nobody knows."""
    try:
        return moment.astimezone(ZoneInfo(zone)) if zone else moment
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment


def _clocks(text: str) -> Iterator[tuple[time, int, int]]:
    taken: list[tuple[int, int]] = []
    for pattern in (_CLOCK, _HALF, _DIAN):
        for found in islice(pattern.finditer(text), MOST):
            if any(found.start() < end and start < found.end() for start, end in taken):
                continue
            if (clock := _clock(found.groupdict())) is not None:
                taken.append(found.span())
                yield clock, *found.span()


def _clock(parts: dict[str, str | None]) -> time | None:
    said = parts["hour"] or ""
    hour = _HAN_HOURS.get(said) or int(said) if said.isdigit() or said in _HAN_HOURS else None
    if hour is None:
        return None
    half, part = (parts.get("half") or "").lower().replace(".", ""), parts.get("part") or ""
    minute = 30 if half == "半" else int(parts.get("minute") or 0)
    afternoon = (
        half == "pm" or part in {"下午", "傍晚", "晚上", "今晚", "昨晚"} or (part == "中午" and hour < 6)
    )
    if afternoon and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return time(hour % 24, minute) if hour <= 24 else None


def _days(text: str, now: datetime | None) -> Iterator[tuple[date | None, int, int]]:
    today = now.date() if now else None
    for found in islice(_ISO.finditer(text), MOST):
        if (day := _date(int(found[1]), int(found[2]), int(found[3]))) is not None:
            yield day, *found.span()
    for found in islice(_HAN_DATE.finditer(text), MOST):
        if found.start() and text[found.start() - 1] == "年":
            continue
        if today and (day := _latest(int(found[1]), int(found[2]), today)):
            yield day, *found.span()
    for found in islice(_DAY_MONTH.finditer(text), MOST):
        number, word, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
        month = _MONTHS.index(word[:3].lower()) + 1
        day = (
            _date(int(year), month, int(number))
            if year
            else _latest(month, int(number), today)
            if today
            else None
        )
        if day:
            yield day, *found.span()
    for found in islice(_RELATIVE.finditer(text), MOST):
        yield (today - timedelta(days=_DAY_WORDS[found[0].lower()]) if today else None), *found.span()


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _latest(month: int, day: int, today: date) -> date | None:
    """The last time that day of the year came by: nobody reports what is to come."""
    this = _date(today.year, month, day)
    return this if this and this <= today + timedelta(days=1) else _date(today.year - 1, month, day)


def _zone_after(text: str, end: int) -> tuple[str, int]:
    found = _ZONE.search(text, end, end + _NEAR)
    if not found:
        return "", end
    if found[2]:
        return {"s": "Asia/Singapore", "h": "Asia/Hong_Kong"}.get(
            found[2][0].lower(), "Asia/Shanghai"
        ), found.end()
    offset = (found[1] or "").replace(" ", "")
    return f"UTC{offset[0]}{offset[1:].lstrip('0')}" if offset.strip("+-0:") else "UTC", found.end()


def as_datetime(moment: Moment) -> datetime | None:
    """The instant, when day, time and zone are known; None otherwise."""
    if not (moment.clock and moment.day and moment.zone):
        return None
    offset = re.fullmatch(r"UTC(?:([+-])(\d{1,2})(?::?(\d\d))?)?", moment.zone)
    if offset:
        minutes = int(offset[2] or 0) * 60 + int(offset[3] or 0)
        zone = timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
        return datetime.combine(moment.day, moment.clock, zone)
    try:
        return datetime.combine(moment.day, moment.clock, ZoneInfo(moment.zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
