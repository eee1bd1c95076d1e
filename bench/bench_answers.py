"""How soon the assistant's cards are there, with 50 chats at once, through the whole running product.

Once at an even rate, as 50 people write; once all 50 in the same moment, the worst that 50 can do. From the moment the
customer's browser sends to the commit of the cards, by the host's one clock (bench live has the way to the socket).
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from itertools import cycle, islice
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.product import running

from .figures import Figure, percentile, table

CHATS = 50
#: One question from each chat in so many seconds is a busy talk.
EVERY_S = 10.0
ROUNDS = 3
#: Nobody looks before: a browser is told and does not ask, and the answer's own row says when it was there.
SETTLED_S = 4.0
#: The chats stand open; what their opening and the closing of those before left to do is done.
RESTED_S = 3.0
PATIENCE_S = 30.0
QUESTIONS = (
    Path(__file__).parent.parent / "veriline" / "knowledge" / "search" / "tests" / "data" / "questions.jsonl"
)


def measure() -> list[Figure]:
    """Starts Veriline on an empty data folder and asks real wordings, each another one, in both languages."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as product:
        os.environ["VERILINE_DATA"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "veriline.project.settings")
        import django

        django.setup()
        from veriline.project.replay import questions

        wordings = cycle(list(questions(QUESTIONS, None)))
        _play(product.help, list(islice(wordings, 8)), over_s=0)  # the first of each worker loads the model
        steady = [
            delay
            for _ in range(ROUNDS)
            for delay in _play(product.help, list(islice(wordings, CHATS)), over_s=EVERY_S)
        ]
        burst = [
            delay
            for _ in range(ROUNDS)
            for delay in _play(product.help, list(islice(wordings, CHATS)), over_s=0)
        ]
    return [
        *_figures(f"cards, {CHATS} chats, a question each in {EVERY_S:.0f} s", steady),
        *_figures(f"cards, {CHATS} chats, all in the same moment", burst),
    ]


def _figures(what: str, delays: list[float]) -> Iterator[Figure]:
    for share in (0.5, 0.95):
        yield Figure(
            f"{what}, p{share * 100:.0f}", percentile(delays, share), "ms", f"{len(delays)} questions"
        )


def _play(server: str, asked: list[Any], *, over_s: float) -> list[float]:
    """One chat for each question, opened before; they ask evenly over that time. Milliseconds to the first words."""
    from veriline.project.replay import CustomerApi

    chats = []
    for question in asked:
        api = CustomerApi(server)
        opened = api.call("POST", "", {"language": question.language, "client": {"app": "bench"}})
        api.token = opened["token"]
        api.connection.close()  # the server keeps an idle one for a moment only; the next call opens it again
        chats.append((api, f"/{opened['conversation']}", question.text))
    delays: list[float] = []
    start = time.monotonic() + RESTED_S

    def one(number: int) -> None:
        api, path, text = chats[number]
        time.sleep(max(0.0, start + number * over_s / len(chats) - time.monotonic()))
        sent = time.time()
        api.call("POST", f"{path}/messages", {"client_id": str(uuid4()), "text": text})
        api.connection.close()
        time.sleep(max(over_s, SETTLED_S))
        delays.append((_answered_at(api, path) - sent) * 1000)
        api.call("POST", f"{path}/close", {})

    threads = [threading.Thread(target=one, args=[number]) for number in range(len(chats))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(delays) == len(asked), f"{len(asked) - len(delays)} questions got no answer"
    return delays


def _answered_at(api: Any, path: str) -> float:
    """When the assistant's words after the customer's were committed, in seconds since 1970."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        events = api.events(path)
        spoken = [event["type"] == "message" and event["actor"]["kind"] == "customer" for event in events]
        for event in events[spoken.index(True) + 1 :]:
            if event["type"] == "message" and event["actor"]["kind"] == "bot":
                return datetime.fromisoformat(event["at"]).timestamp()
        time.sleep(1)  # long, so that looking costs the server nothing
    raise TimeoutError(path)


if __name__ == "__main__":
    print(table(measure()))
    sys.exit(0)
