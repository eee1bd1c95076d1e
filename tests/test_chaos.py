"""The whole product under a steady stream of messages while its processes are killed: 0 lost, 0 doubled, 0 reordered,
every place in line kept (issue 2, "the spine holds")."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from django.conf import settings
from django.db import connection
from picows import websockets

from ops import processes
from ops.supervisor import mark
from tests import people
from veriline.conversations.models import Conversation
from veriline.live import grants
from veriline.live.tests.client import ROOT, eventually, free_port
from veriline.people.models import Agent
from veriline.portal.api.access import PASS_HEADER, operator_pass
from veriline.routing.models import QueueEntry

pytestmark = [pytest.mark.chaos, pytest.mark.django_db(transaction=True)]

CUSTOMERS = 8
WAIT_IN_LINE = 4
MESSAGES_PER_S = 3.0
#: Between recovery and the next blow.
CALM_S = 1.0
#: Generous: on a busy machine a web process takes long to start. On an idle one it is about 4 s.
RECOVERED_WITHIN_S = 90.0

#: Runs web, live and workers under the product's own supervisor until it is told to stop.
PRODUCT = """
import os, time
from dataclasses import replace
from ops.product import process_table
from ops.stopping import stoppable
from ops.supervisor import Supervisor, only_one
from veriline.project import environment
data = environment.data_folder()
wanted = ("web", "live", "worker", "answers", "emergency")
table = [replace(process, after="") for process in process_table(prepared=True) if process.name in wanted]
with stoppable(), only_one(data):
    supervisor = Supervisor(table, data, os.environ)
    try:
        while True:
            supervisor.look()
            time.sleep(0.05)
    finally:
        supervisor.stop()
"""


@dataclass
class Product:
    """The running product: where it answers, and how to hurt it."""

    data: Path
    port: int

    def url(self, path: str) -> str:
        """An address of the web process."""
        return f"http://localhost:{self.port}{path}"

    def is_healthy(self) -> bool:
        """Whether all parts answer (the search index is not part of this test)."""
        with suppress(httpx.HTTPError, ValueError):
            health = httpx.get(self.url("/healthz"), timeout=3).json()
            return bool(health["database"] and health["live"] and health["workers"])
        return False

    def kill(self, command: str) -> int:
        """SIGKILLs every process whose command line contains `command`; returns how many."""
        pids = [p for p in processes.carrying(mark(self.data)) if command in processes.command(p)]
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return len(pids)


@contextmanager
def running_product(data: Path) -> Iterator[Product]:
    """Veriline on the test's database, for the block."""
    port = free_port()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "VERILINE_DATA": str(data),
        "VERILINE_PORT": str(port),
        "VERILINE_SECRET_KEY": settings.SECRET_KEY,
        "VERILINE_EMBEDDINGS": "off",
        "VERILINE_WEB_PROCESSES": "1",
    }
    supervisor = subprocess.Popen([sys.executable, "-c", PRODUCT], cwd=ROOT, env=environment)
    product = Product(data, port)
    try:
        eventually(product.is_healthy, within_s=RECOVERED_WITHIN_S, every_s=0.3)
        yield product
    finally:
        supervisor.terminate()
        supervisor.wait(30)


@dataclass
class Sender:
    """A customer who writes at a steady rate and sends again, with the same client_id, until it is answered."""

    product: Product
    talk: str
    token: str
    http: httpx.Client
    sent: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @classmethod
    def opens(cls, product: Product) -> "Sender":
        """A new conversation."""
        http = httpx.Client(timeout=5, headers={PASS_HEADER: operator_pass()})
        opened = _until_answered(lambda: http.post(product.url("/api/v1/conversations"), json={}))
        http.headers["Authorization"] = f"Bearer {opened['token']}"
        return cls(product, opened["conversation"], opened["token"], http)

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        """One call of the Customer API on the own conversation."""
        url = self.product.url(f"/api/v1/conversations/{self.talk}{path}")
        return self.http.request(method, url, json=body)

    def writes(self, stop: threading.Event) -> None:
        """Writes until `stop`; each message only when the one before is stored."""
        due = time.monotonic() + random.random() / MESSAGES_PER_S
        while not stop.is_set():
            time.sleep(max(0.0, due - time.monotonic()))
            due = max(due + 1 / MESSAGES_PER_S, time.monotonic() - 1)
            client_id = str(uuid4())
            while why_not := self._post({"client_id": client_id, "text": "Where is my deposit, please?"}):
                self.refused.append(why_not)
                time.sleep(0.1)
            self.sent.append(client_id)

    def events(self) -> list[dict[str, Any]]:
        """Everything, by polling."""
        events: list[dict[str, Any]] = []
        while True:
            page = self.call("GET", f"/events?after={len(events)}&limit=500").json()
            events += page["events"]
            if len(events) >= page["last_seq"]:
                return events

    def _post(self, body: dict[str, Any]) -> str:
        """Why it was not stored, as far as the customer knows; empty when it was."""
        try:
            answer = self.call("POST", "/messages", body)
        except httpx.HTTPError as error:
            return type(error).__name__
        return "" if answer.status_code in (200, 201) else f"{answer.status_code} {answer.text[:200]}"


class Follower:
    """A socket that comes back and resumes; `faults` are events out of order, doubled or missing."""

    def __init__(self, live: str, hello: Callable[[dict[str, int]], dict[str, Any]]) -> None:
        self.events: dict[str, list[dict[str, Any]]] = {}
        self.faults: list[str] = []
        self.connections = 0
        self._live = live
        self._hello = hello

    async def follow(self) -> None:
        """Listens for ever."""
        while True:
            with suppress(OSError, asyncio.TimeoutError, websockets.WebSocketException):
                await self._listen()
            await asyncio.sleep(0.05 + random.random() / 4)

    async def _listen(self) -> None:
        async with websockets.connect(self._live, compression=None, open_timeout=3) as socket:
            self.connections += 1
            await socket.send(json.dumps(self._hello({s: e[-1]["seq"] for s, e in self.events.items()})))
            async for text in socket:
                frame = json.loads(text)
                if frame["type"] == "event":
                    self._take(frame["event"])

    def _take(self, event: dict[str, Any]) -> None:
        events = self.events.setdefault(event["conversation"], [])
        last = events[-1]["seq"] if events else 0
        if event["seq"] != last + 1:
            self.faults.append(f"{event['conversation']}: {event['seq']} after {last}")
        events.append(event)


@contextmanager
def following(followers: list[Follower]) -> Iterator[None]:
    """Lets them follow, in a thread, for the block."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    tasks = [asyncio.run_coroutine_threadsafe(follower.follow(), loop) for follower in followers]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        time.sleep(0.2)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def terminate_listeners() -> int:
    """Ends the gateways' LISTEN backends; returns how many."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE application_name = 'veriline live bus' AND datname = current_database()"
        )
        return int(cursor.fetchone()[0])


def unfinished_jobs() -> list[Any]:
    """Jobs that are not done: waiting, being worked on, or failed for good."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT task_name, args->>'handler', status::text, count(*) FROM procrastinate_jobs"
            " WHERE status IN ('todo', 'doing', 'failed') GROUP BY 1, 2, 3"
        )
        return cursor.fetchall()


BLOWS = (
    ("gateway",),
    ("worker",),
    ("listen",),
    ("web",),
    ("gateway", "listen"),
    ("worker", "web"),
    ("listen", "gateway"),
    ("gateway", "worker", "web"),
)
COMMANDS = {"gateway": "veriline.live.gateway", "worker": "veriline.project worker", "web": "gunicorn"}


def wreak_havoc(product: Product) -> Counter[str]:
    """Strikes again and again, once the product has recovered; returns how many processes were hit, by kind."""
    hit: Counter[str] = Counter()
    for blow in BLOWS:
        time.sleep(CALM_S)
        for kind in blow:
            hit[kind] += terminate_listeners() if kind == "listen" else product.kill(COMMANDS[kind])
        time.sleep(0.5)  # a health that was read before the blow proves nothing
        eventually(product.is_healthy, within_s=RECOVERED_WITHIN_S, every_s=0.3)
    return hit


def test_killed_processes_lose_double_and_reorder_nothing_and_every_place_in_line_is_kept(
    tmp_path: Path,
) -> None:
    people.queue()
    ben = people.ben()
    Agent.objects.update(presence=Agent.Presence.AWAY)
    with running_product(tmp_path) as product, ExitStack() as stack:
        customers = [Sender.opens(product) for _ in range(CUSTOMERS)]
        for one in customers:
            stack.callback(one.http.close)
        in_line = customers[:WAIT_IN_LINE]
        places = [
            _until_answered(lambda one=one: one.call("POST", "/handoff", {}))["queue"]["position"]  # type: ignore[misc]
            for one in in_line
        ]
        assert places == list(range(1, WAIT_IN_LINE + 1))
        entries = _entries(in_line)

        def staff_hello(last: dict[str, int]) -> dict[str, Any]:
            wanted = grants.grant_for(
                ben.pk, user_session="", teams=[], streams=[one.talk for one in in_line], now=time.time()
            )
            return {
                "type": "hello",
                "grant": grants.mint(wanted, grants.key(settings.SECRET_KEY)),
                "after": last,
            }

        live = f"ws://127.0.0.1:{product.port + 1}/"
        sockets = [Follower(live, _customer_hello(one)) for one in customers]
        desk = Follower(live, staff_hello)
        stop = threading.Event()
        with following([*sockets, desk]), ThreadPoolExecutor(CUSTOMERS) as pool:
            writing = [pool.submit(one.writes, stop) for one in customers]
            try:
                hit = wreak_havoc(product)
                time.sleep(CALM_S)
            finally:
                stop.set()
            done = wait(writing, timeout=RECOVERED_WITHIN_S)
            assert not done.not_done, [one.refused[-1:] for one in customers]
            eventually(lambda: not unfinished_jobs(), within_s=60, every_s=0.3)
            polled = [one.events() for one in customers]
            for socket, events, one in zip(sockets, polled, customers, strict=True):
                eventually(lambda s=socket, e=events, o=one: len(s.events[o.talk]) >= len(e))  # type: ignore[misc]

        assert set(hit) == {"gateway", "worker", "web", "listen"}
        assert all(hit.values()), hit
        for socket, events, one in zip(sockets, polled, customers, strict=True):
            stored = [event["data"]["client_id"] for event in events if _is_from_customer(event)]
            assert stored == one.sent, "0 lost, 0 doubled, 0 out of order in the store"
            assert socket.faults == []
            assert socket.events[one.talk] == events, "the socket heard what was stored"
            assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
            assert socket.connections > 1, "the blows were felt"
        assert desk.faults == []
        for one in in_line:
            heard = [event["seq"] for event in desk.events[one.talk]]
            assert heard == list(range(1, len(heard) + 1))
        assert _entries(in_line) == entries
        assert [one.call("GET", "/queue").json()["position"] for one in in_line] == places
        assert sum(len(one.sent) for one in customers) > CUSTOMERS * 20
        refused = Counter(why for one in customers for why in one.refused)
        assert refused, "the blows were felt"
        assert not [why for why in refused if why.startswith(("4", "500"))], refused


def _entries(customers: list[Sender]) -> list[tuple[int, Any, Any]]:
    """Their places in line, as stored: one each."""
    talks = Conversation.objects.in_bulk([one.talk for one in customers], field_name="public_id")
    open_entries = QueueEntry.objects.filter(conversation__in=talks.values(), left_at=None)
    return sorted(open_entries.values_list("pk", "conversation", "rank_at"))


def _customer_hello(one: Sender) -> Callable[[dict[str, int]], dict[str, Any]]:
    return lambda last: {"type": "hello", "token": one.token, "after": last.get(one.talk, 0)}


def _is_from_customer(event: dict[str, Any]) -> bool:
    return bool(event["type"] == "message" and event["actor"]["kind"] == "customer")


def _until_answered(call: Callable[[], httpx.Response]) -> dict[str, Any]:
    answer = eventually(lambda: _answer(call), within_s=30)
    assert answer is not None
    return answer


def _answer(call: Callable[[], httpx.Response]) -> dict[str, Any] | None:
    with suppress(httpx.HTTPError):
        response = call()
        if response.is_success:
            return dict(response.json())
    return None
