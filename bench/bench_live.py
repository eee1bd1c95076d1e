"""From the commit to the socket, through the real gateway: latency at a steady rate, CPU, memory, a reconnect storm."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import uvloop
from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

from ops.say import ROOT
from veriline.live.tests.client import GatewayProcess
from veriline.project import environment

from . import floors, ground
from .figures import Figure, percentile, table

TALKS = 50
RATE_PER_S = 100
SECONDS = 8.0
CROWD = 1000


def measure() -> list[Figure]:
    """Writers in one process, the gateway in another, the sockets in this one; times by the host's one clock."""
    with ground.database() as url:
        from veriline.conversations.models import Conversation
        from veriline.conversations.tokens import issue_token

        talks = ground.conversations(TALKS)
        tokens = [issue_token(talk) for talk in Conversation.objects.filter(public_id__in=talks)]
        figures = [*floors.fsync(), *floors.loopback(), *floors.commit(url)]
        log = environment.data_folder() / "bench" / "gateway.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        with _gateway(log) as gateway:
            figures += uvloop.run(_latency(gateway, tokens, talks))
            figures += uvloop.run(_crowd(gateway, tokens))
    return figures


@contextmanager
def _gateway(log: Path) -> Iterator[GatewayProcess]:
    gateway = GatewayProcess(log, VERILINE_LIVE_PER_ADDRESS="20000", VERILINE_LIVE_ADMITTED_PER_S="20000")
    gateway.start()
    try:
        yield gateway
    finally:
        gateway.stop()


class Ear(WSListener):
    """A customer's socket that notes when each event arrived, in nanoseconds of CLOCK_MONOTONIC."""

    def __init__(self, token: str, after: int = 0) -> None:
        self.heard: dict[tuple[str, int], int] = {}
        self.ready = asyncio.get_running_loop().create_future()
        self._hello = json.dumps({"type": "hello", "token": token, "after": after})

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Says hello."""
        self.transport = transport
        transport.send(WSMsgType.TEXT, self._hello.encode())

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        """Notes events."""
        now = time.monotonic_ns()
        if frame.msg_type == WSMsgType.CLOSE:
            transport.disconnect()
            return
        said: dict[str, Any] = json.loads(frame.get_payload_as_bytes())
        if said["type"] == "event":
            event = said["event"]
            self.heard[event["conversation"], event["seq"]] = now
        elif said["type"] == "ready":
            self.ready.set_result(now)


async def _connect(gateway: GatewayProcess, token: str, after: int = 0) -> Ear:
    _, ear = await ws_connect(lambda: Ear(token, after), f"ws://127.0.0.1:{gateway.port}/")
    assert isinstance(ear, Ear)
    await ear.ready
    return ear


async def _latency(gateway: GatewayProcess, tokens: list[str], talks: list[UUID]) -> list[Figure]:
    ears = [await _connect(gateway, token) for token in tokens]
    cpu = _cpu_s(gateway)
    writer = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bench.writer", str(RATE_PER_S), str(SECONDS), *map(str, talks)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    output, _ = await writer.communicate()
    await asyncio.sleep(0.5)
    cpu = _cpu_s(gateway) - cpu
    written = [json.loads(line) for line in output.splitlines()]
    heard = {key: at for ear in ears for key, at in ear.heard.items()}
    arrived = [(heard[row["talk"], row["seq"]], row) for row in written if (row["talk"], row["seq"]) in heard]
    for ear in ears:
        ear.transport.disconnect()
    commits = [(row["committed"] - row["began"]) / 1e6 for row in written]
    whole = [(at - row["due"]) / 1e6 for at, row in arrived]
    after_commit = [(at - row["committed"]) / 1e6 for at, row in arrived]
    return [
        Figure("messages written", len(written), "", f"{RATE_PER_S}/s into {TALKS} conversations"),
        Figure("messages not delivered", len(written) - len(arrived), "", "must be 0"),
        Figure("receive() with commit, p50", percentile(commits, 0.5), "ms"),
        Figure("receive() with commit, p99", percentile(commits, 0.99), "ms"),
        Figure("commit to socket, p50", percentile(after_commit, 0.5), "ms", "from receive()'s return"),
        Figure("commit to socket, p99", percentile(after_commit, 0.99), "ms"),
        Figure(
            "due time to socket, p50", percentile(whole, 0.5), "ms", "commit included; target 3 ms at 300/s"
        ),
        Figure("due time to socket, p99", percentile(whole, 0.99), "ms", "target 15 ms"),
        Figure("gateway CPU", cpu / len(written) * 1e6, "µs/msg", "idle beats included"),
    ]


async def _crowd(gateway: GatewayProcess, tokens: list[str]) -> list[Figure]:
    """A thousand sockets at once, each resuming near its end."""
    before_kb, cpu, began = _resident_kb(gateway), _cpu_s(gateway), time.perf_counter()
    gate = asyncio.Semaphore(100)

    async def come(number: int) -> Ear:
        async with gate:
            return await _connect(gateway, tokens[number % len(tokens)], after=1)

    ears = await asyncio.gather(*map(come, range(CROWD)))
    seconds, cpu = time.perf_counter() - began, _cpu_s(gateway) - cpu
    await asyncio.sleep(1)
    resident = _resident_kb(gateway) - before_kb
    for ear in ears:
        ear.transport.disconnect()
    return [
        Figure(f"{CROWD} sockets connect and resume", seconds, "s"),
        Figure("gateway CPU per connect and resume", cpu / CROWD * 1e6, "µs"),
        Figure("gateway memory per socket", resident / CROWD, "kB"),
    ]


def _cpu_s(gateway: GatewayProcess) -> float:
    fields = Path(f"/proc/{gateway.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident_kb(gateway: GatewayProcess) -> int:
    return int(Path(f"/proc/{gateway.pid}/statm").read_text().split()[1]) * (
        os.sysconf("SC_PAGE_SIZE") // 1024
    )


if __name__ == "__main__":
    print(table(measure()))
