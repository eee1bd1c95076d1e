"""The way in: `receive()` by one SQL statement against the same thing through the ORM (performance.md section 5)."""

import itertools
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

from . import floors, ground
from .figures import Figure, middle, table

ROUNDS = 3
ROUND_S = 1.5
THREADS = 4
TEXT = "My withdrawal has been pending since this morning and the page shows nothing new. What can I do?"


def measure() -> list[Figure]:
    """Throughput and CPU per message, the two ways in turn; the median of the rounds."""
    with ground.database() as url:
        from .through_orm import receive_through_orm

        talks = ground.conversations(50)
        figures = floors.commit(url)
        floor = figures[0].value
        statement = _way_in()
        one = _alternating({"sql": statement, "orm": receive_through_orm}, talks, threads=1)
        four = _alternating({"sql": statement, "orm": receive_through_orm}, talks, threads=THREADS)
        shield = _shield_us()
    (sql, sql_cpu), (orm, orm_cpu) = one["sql"], one["orm"]
    return [
        *figures,
        Figure("receive(): one statement, 1 client", sql, "msg/s", f"{sql / floor:.0%} of the floor"),
        Figure("through the ORM, 1 client", orm, "msg/s", f"receive() is {sql / orm:.1f} times as fast"),
        Figure(f"receive(): one statement, {THREADS} threads", four["sql"][0], "msg/s"),
        Figure(f"through the ORM, {THREADS} threads", four["orm"][0], "msg/s"),
        Figure("receive(): CPU of this process", sql_cpu, "µs/msg", f"of it the shield {shield:.0f} µs"),
        Figure("through the ORM: CPU of this process", orm_cpu, "µs/msg", _ratio(sql_cpu, orm_cpu, shield)),
    ]


def _ratio(sql_cpu: float, orm_cpu: float, shield: float) -> str:
    """The shield's work is the same either way, so the second ratio leaves it out."""
    return f"{orm_cpu / sql_cpu:.1f} times; without the shield {(orm_cpu - shield) / (sql_cpu - shield):.1f} times"


def _way_in() -> Callable[[UUID, str], object]:
    from veriline.channels.webchat.inbox import inbox
    from veriline.conversations.inbound import Inbound
    from veriline.conversations.intake import receive

    door = inbox()
    return lambda talk, key: receive(Inbound(inbox=door, conversation=talk, dedupe_key=key, text=TEXT))


def _alternating(
    ways: dict[str, Callable[[UUID, str], object]], talks: Sequence[UUID], *, threads: int
) -> dict[str, tuple[float, float]]:
    """Per way the median of messages per second and of microseconds of CPU per message."""
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            measured[name].append(_one_round(way, talks, threads))
    return {
        name: (middle([rate for rate, _ in rounds]), middle([cpu for _, cpu in rounds]))
        for name, rounds in measured.items()
    }


def _one_round(
    way: Callable[[UUID, str], object], talks: Sequence[UUID], threads: int
) -> tuple[float, float]:
    cpu, began = time.process_time(), time.perf_counter()
    end = began + ROUND_S

    def write(number: int) -> int:
        from django.db import connection

        sent = 0
        for talk in itertools.cycle(talks[number::threads]):
            if time.perf_counter() > end:
                break
            way(talk, str(uuid4()))
            sent += 1
        if threads > 1:
            connection.close()
        return sent

    if threads == 1:
        sent = write(0)
    else:
        with ThreadPoolExecutor(threads) as pool:
            sent = sum(pool.map(write, range(threads)))
    return sent / (time.perf_counter() - began), (time.process_time() - cpu) / sent * 1e6


def _shield_us() -> float:
    from veriline import safety

    def once() -> None:
        safety.emergency(safety.redact(safety.tidy(TEXT).strip()).text)

    return middle(floors.timed(once, 0.5)) * 1e6


if __name__ == "__main__":
    print(table(measure()))
