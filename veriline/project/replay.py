"""Playing real customers' questions through a running server, as its customers do: over the Customer API alone.

Scripted agents answer what the assistant hands over; they act as the desk does, through the same actions.
"""

import csv
import http.client
import json
import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import quantiles
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from django.db import connections
from django.utils import timezone

from veriline.conversations.actions import close, reply
from veriline.journal.events import Actor
from veriline.people.models import Agent
from veriline.portal.api.access import PASS_HEADER, operator_pass
from veriline.routing.actions import pull

ANSWER_WITHIN_S = 30.0
POLL_S = 0.2
AT_ONCE = 12


@dataclass(frozen=True)
class Question:
    """What one customer asks, and in which language."""

    text: str
    language: str


@dataclass
class Score:
    """What came of it. `delays` are milliseconds from sending a question to the commit of the first words back."""

    sent: int = 0
    answered_by_bot: int = 0
    handed_over: int = 0
    replied: int = 0
    lost: int = 0
    duplicated: int = 0
    reordered: int = 0
    errors: list[str] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """The counts and the percentiles, for print and JSON."""
        cuts = quantiles(self.delays, n=100) if len(self.delays) > 1 else [0.0] * 99
        counts = {
            name: getattr(self, name)
            for name in (
                "sent",
                "answered_by_bot",
                "handed_over",
                "replied",
                "lost",
                "duplicated",
                "reordered",
            )
        }
        return {
            **counts,
            "p50_ms": round(cuts[49], 1),
            "p99_ms": round(cuts[98], 1),
            "errors": self.errors[:5],
        }


def questions(file: Path, limit: int | None) -> Iterator[Question]:
    """The rows of a CSV (`text[,language]`, a header row) or JSON-lines file. Raises ValueError for another form."""
    with file.open(encoding="utf-8", newline="") as source:
        rows: Iterator[dict[str, str]] = (
            (json.loads(line) for line in source if line.strip())
            if file.suffix in {".jsonl", ".json"}
            else iter(csv.DictReader(source))
        )
        for number, row in enumerate(rows):
            if limit is not None and number >= limit:
                return
            if not row.get("text"):
                raise ValueError(f"{file}: row {number + 1} has no text")
            yield Question(row["text"], row.get("language") or guess_language(row["text"]))


def guess_language(text: str) -> str:
    """Chinese when there is a Han character, else English."""
    return "zh-hans" if any("\u4e00" <= letter <= "\u9fff" for letter in text) else "en"


def replay(server: str, asked: list[Question], *, rate: float | None, agents: int) -> Score:
    """Plays all questions, `rate` a second (as fast as it goes without one), with that many scripted agents."""
    score, lock, waiting = Score(), threading.Lock(), queue.SimpleQueue[Question]()
    done = threading.Event()
    staff = [threading.Thread(target=_work, args=[agent, done]) for agent in _agents(agents)]
    customers = [
        threading.Thread(target=_customer, args=[server, waiting, score, lock]) for _ in range(AT_ONCE)
    ]
    for number, question in enumerate(asked):
        waiting.put(question)
        if number == 0:
            for thread in (*staff, *customers):
                thread.start()
        if rate:
            time.sleep(1 / rate)
    for _ in customers:
        waiting.put(Question("", ""))
    for thread in customers:
        thread.join()
    done.set()
    for thread in staff:
        thread.join()
    return score


def _customer(
    server: str, waiting: "queue.SimpleQueue[Question]", score: Score, lock: threading.Lock
) -> None:
    while (question := waiting.get()).text:
        try:
            outcome = _ask(CustomerApi(server), question)
        except Exception as error:
            with lock:
                score.sent += 1
                score.lost += 1
                score.errors.append(repr(error))
            continue
        with lock:
            score.sent += 1
            score.delays.append(outcome.pop("delay"))
            for name, count in outcome.items():
                setattr(score, name, getattr(score, name) + int(count))


def _ask(api: "CustomerApi", question: Question) -> dict[str, Any]:
    """One customer's whole visit: asks, reads, asks for a person where no answer came, and ends it."""
    opened = api.call("POST", "", {"language": question.language, "client": {"app": "replay"}})
    api.token = opened["token"]
    path = f"/{opened['conversation']}"
    began = time.perf_counter()
    api.call("POST", f"{path}/messages", {"client_id": str(uuid4()), "text": question.text})
    sending = (time.perf_counter() - began) * 1000
    asked = opened["last_seq"] + 1
    first = api.until(path, lambda event: event["type"] == "message" and event["seq"] > asked)
    events = api.events(path)
    question_at = next((event["at"] for event in events if event["seq"] == asked), "")
    delay = sending + _milliseconds(question_at, first["at"]) if first else ANSWER_WITHIN_S * 1000
    answered = any(event["data"].get("suggestions") for event in events)
    handed = False
    if not answered and first is not None:
        handed = True
        api.call("POST", f"{path}/handoff", {})
        api.until(path, lambda event: event["actor"]["kind"] == "agent" and event["type"] == "message")
    api.call("POST", f"{path}/close", {})
    return {**_checked(api.events(path), question.text), "delay": delay, "answered_by_bot": answered,
            "handed_over": handed}  # fmt: skip


def _milliseconds(earlier: str, later: str) -> float:
    """Between two events, by the server's one clock: what asking for them costs does not count."""
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds() * 1000


def _checked(events: list[dict[str, Any]], text: str) -> dict[str, int]:
    """What is wrong with the stream as the customer got it; everything 0 is right."""
    numbers = [event["seq"] for event in events]
    words = [
        event["data"]
        for event in events
        if event["type"] == "message" and event["actor"]["kind"] == "customer"
    ]
    ids = [event["data"]["id"] for event in events if event["type"] == "message"]
    replied = any(event["type"] == "message" and event["actor"]["kind"] == "agent" for event in events)
    return {
        "lost": int(not words) + len(set(range(1, max(numbers, default=0) + 1)) - set(numbers)),
        "duplicated": max(0, len(words) - 1) + len(ids) - len(set(ids)),
        "reordered": int(numbers != sorted(numbers)),
        "replied": int(replied),
    }


class CustomerApi:
    """One connection to the Customer API; slows down when it is told to."""

    def __init__(self, server: str) -> None:
        address = urlsplit(server)
        kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        self.connection = kind(address.hostname or "localhost", address.port, timeout=30)
        self.token = ""

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """The answer to one call, JSON decoded; waits while it is told to. Raises RuntimeError for a refusal."""
        headers = {"Content-Type": "application/json", PASS_HEADER: operator_pass()}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        for _ in range(20):
            self.connection.request(
                method, f"/api/v1/conversations{path}", None if body is None else json.dumps(body), headers
            )
            answer = self.connection.getresponse()
            content = answer.read()
            if answer.status != 429:
                break
            time.sleep(int(answer.headers.get("Retry-After", "1")))
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:200]!r}")
        return json.loads(content) if content else None

    def events(self, path: str) -> list[dict[str, Any]]:
        """All events of a conversation so far."""
        events: list[dict[str, Any]] = self.call("GET", f"{path}/events?after=0&limit=500")["events"]
        return events

    def until(self, path: str, wanted: Any) -> dict[str, Any] | None:
        deadline = time.monotonic() + ANSWER_WITHIN_S
        while time.monotonic() < deadline:
            if found := next((event for event in self.events(path) if wanted(event)), None):
                return found
            time.sleep(POLL_S)
        return None


def _agents(count: int) -> list[Agent]:
    """The scripted agents: available staff, as many as asked for and there are."""
    return list(Agent.objects.filter(user__is_active=True).order_by("pk")[:count])


def _work(agent: Agent, done: threading.Event) -> None:
    """Takes what waits, answers once, and ends it; leaves the agent as they were."""
    before = {"presence": agent.presence, "capacity": agent.capacity}
    try:
        while not done.is_set():
            Agent.objects.filter(pk=agent.pk).update(
                presence=Agent.Presence.AVAILABLE, seen_at=timezone.now(), capacity=1000
            )
            for talk in [pull(agent), *agent.conversations.open().filter(turn="agent")]:
                if talk is not None and talk.closed_at is None:
                    reply(talk, "I have read everything above.", agent=agent, dedupe_key=str(uuid4()))
            time.sleep(POLL_S)
    finally:
        Agent.objects.filter(pk=agent.pk).update(**before)
        for talk in agent.conversations.open():
            close(talk, actor=Actor("agent", agent.pk))
        connections.close_all()
