"""What is read lately is not read again; what is old is."""

import pytest

from veriline import lately as room
from veriline.lately import Lately, lately


@pytest.fixture(autouse=True)
def _remembering(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lately, "remembers", True)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds, as the first entry."""
    now = [100.0]
    monkeypatch.setattr(room.time, "monotonic", lambda: now[0])
    return now


def test_a_table_is_read_once_in_two_seconds(clock: list[float]) -> None:
    rows = ["first"]
    table = lately(lambda: list(rows))
    assert table() == ["first"]
    rows.append("second")
    clock[0] += room.SECONDS - 0.01
    assert table() == ["first"]
    clock[0] += 0.02
    assert table() == ["first", "second"]


def test_a_failure_is_not_remembered(clock: list[float]) -> None:
    answers = iter([OSError("no database"), "rows"])

    def read() -> str:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    table = lately(read)
    with pytest.raises(OSError, match="no database"):
        table()
    assert table() == "rows"


def test_tests_read_anew_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lately, "remembers", False)
    numbers = iter(range(3))
    table = lately(lambda: next(numbers))
    assert [table(), table(), table()] == [0, 1, 2]
