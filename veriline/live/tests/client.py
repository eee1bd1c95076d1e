"""For tests: the real gateway in a process of its own, and real WebSocket clients of it."""

import asyncio
import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from picows import websockets

ROOT = Path(__file__).resolve().parents[3]
#: No condition is waited for longer; far more than any takes, because the machine may be busy with something else.
PATIENCE_S = 60.0
T = TypeVar("T")


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def eventually(ask: Callable[[], T], within_s: float = PATIENCE_S, every_s: float = 0.02) -> T:
    """The first truthy answer. Raises AssertionError when there is none in time."""
    deadline = time.monotonic() + within_s
    while not (answer := ask()):
        assert time.monotonic() < deadline, f"not within {within_s:g} s"
        time.sleep(every_s)
    return answer


class GatewayProcess:
    """`python -m veriline.live.gateway` on a port of its own."""

    def __init__(self, log: Path, **environment: str) -> None:
        self.port = free_port()
        self._environment = {**os.environ, "VERILINE_PORT": str(self.port - 1), **environment}
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """Its process number."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Starts it and waits until it is healthy."""
        self.spawn()
        eventually(lambda: self.health()[0] == 200)

    def spawn(self) -> None:
        """Starts it."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "veriline.live.gateway"], cwd=ROOT, env=self._environment, stderr=log
            )

    def kill(self) -> None:
        """SIGKILL."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def stop(self) -> int:
        """SIGTERM; returns the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(PATIENCE_S)

    def health(self) -> tuple[int, dict[str, Any]]:
        """Status and body of /healthz; status 0 while it does not answer."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)
        except OSError:
            return 0, {}

    def log(self) -> str:
        """What it has logged."""
        return self._log.read_text()


class Clients:
    """An event loop in a thread, and the clients that live there."""

    def __init__(self, port: int) -> None:
        self.url = f"ws://127.0.0.1:{port}/"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._open: list[Client] = []

    def connect(self, *first: dict[str, Any] | str | bytes) -> "Client":
        """A client that has said `first`."""
        client = Client(self)
        self._open.append(client)
        self.run(client.open(self.url))
        for frame in first:
            client.send(frame)
        return client

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine in the clients' loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE_S)

    def close(self) -> None:
        """Ends all clients."""
        for client in self._open:
            client.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class Client:
    """One WebSocket. `frames` is everything heard so far."""

    def __init__(self, clients: Clients) -> None:
        self.frames: list[dict[str, Any]] = []
        self._clients = clients
        self._unread: queue.Queue[dict[str, Any]] = queue.Queue()
        self._socket: Any = None
        self._reader: asyncio.Task[None] | None = None

    async def open(self, url: str) -> None:
        """Connects and reads from then on."""
        self._socket = await websockets.connect(url, compression=None)
        self._reader = asyncio.create_task(self._read())

    def send(self, frame: dict[str, Any] | str | bytes) -> None:
        """Sends an object as JSON, text as text, bytes as binary."""
        self._clients.run(self._socket.send(json.dumps(frame) if isinstance(frame, dict) else frame))

    def next(self, kind: str, within_s: float = PATIENCE_S) -> dict[str, Any]:
        """The next frame of that type or hint; those before it are skipped."""
        deadline = time.monotonic() + within_s
        while True:
            try:
                frame = self._unread.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"no {kind} came; the last frames: {self.frames[-5:]}") from None
            if kind in (frame["type"], frame.get("hint")):
                return frame

    def hears_no(self, kind: str, within_s: float = 0.5) -> bool:
        """True when no such frame comes."""
        try:
            self.next(kind, within_s)
        except AssertionError:
            return True
        return False

    def events(self, count: int, within_s: float = PATIENCE_S) -> list[dict[str, Any]]:
        """All events heard, once there are at least `count`."""

        def heard() -> list[dict[str, Any]]:
            return [frame["event"] for frame in list(self.frames) if frame["type"] == "event"]

        eventually(lambda: len(heard()) >= count, within_s)
        return heard()

    def closed(self) -> tuple[int | None, str]:
        """Code and reason with which the server closed."""
        self._clients.run(self._socket.wait_closed())
        return self._socket.close_code, self._socket.close_reason or ""

    def close(self) -> None:
        """Hangs up."""
        with suppress(Exception):
            self._clients.run(self._socket.close())

    async def _read(self) -> None:
        with suppress(websockets.ConnectionClosed):
            async for text in self._socket:
                frame = json.loads(text)
                self.frames.append(frame)
                self._unread.put(frame)


@contextmanager
def running_gateway(log: Path, **environment: str) -> Iterator[GatewayProcess]:
    """A healthy gateway for the block."""
    gateway = GatewayProcess(log, **environment)
    gateway.start()
    try:
        yield gateway
    finally:
        gateway.kill()
