"""Business hours."""

from datetime import UTC, date, datetime

from veriline.routing.hours import is_open, next_opening
from veriline.routing.models import BusinessHours

OFFICE = BusinessHours(
    timezone="Asia/Shanghai",
    weekly={str(day): [["09:00", "12:00"], ["13:00", "18:00"]] for day in range(1, 6)},
    holidays=[date(2026, 11, 23)],
)


def test_no_hours_means_round_the_clock() -> None:
    assert is_open(None, datetime(2026, 11, 22, 3, tzinfo=UTC))


def test_open_is_local_time() -> None:
    assert is_open(OFFICE, datetime(2026, 11, 20, 1, 30, tzinfo=UTC))
    assert not is_open(OFFICE, datetime(2026, 11, 20, 0, 30, tzinfo=UTC))


def test_the_lunch_break_is_closed_until_its_end() -> None:
    noon = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
    assert next_opening(OFFICE, noon) == datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


def test_the_weekend_and_a_holiday_are_passed_over() -> None:
    friday_evening = datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert next_opening(OFFICE, friday_evening) == datetime(2026, 11, 24, 1, 0, tzinfo=UTC)


def test_midnight_ends_a_day_and_starts_the_next() -> None:
    always = BusinessHours(timezone="UTC", weekly={str(day): [["00:00", "24:00"]] for day in range(1, 8)})
    assert is_open(always, datetime(2026, 11, 20, 23, 59, 59, tzinfo=UTC))


def test_hours_that_never_come_have_no_opening() -> None:
    assert next_opening(BusinessHours(timezone="UTC", weekly={}), datetime(2026, 11, 20, tzinfo=UTC)) is None


def test_the_clock_change_shifts_the_opening_in_utc() -> None:
    berlin = BusinessHours(
        timezone="Europe/Berlin", weekly={str(day): [["09:00", "17:00"]] for day in range(1, 8)}
    )
    assert next_opening(berlin, datetime(2026, 10, 24, 0, tzinfo=UTC)) == datetime(
        2026, 10, 24, 7, tzinfo=UTC
    )
    assert next_opening(berlin, datetime(2026, 10, 25, 0, tzinfo=UTC)) == datetime(
        2026, 10, 25, 8, tzinfo=UTC
    )
