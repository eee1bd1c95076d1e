"""What this machine can do at best, measured in the same minute as everything else."""

import os
import socket
import tempfile
import threading
import time
from collections.abc import Callable

import psycopg

from veriline.project import environment

from .figures import Figure, percentile

SECONDS = 1.0


def fsync() -> list[Figure]:
    """Flushing one overwritten page of 8 kB to the disk."""
    page = os.urandom(8192)
    with tempfile.NamedTemporaryFile(dir=environment.data_folder()) as file:

        def once() -> None:
            os.pwrite(file.fileno(), page, 0)
            os.fsync(file.fileno())

        times = timed(once)
    return [
        Figure("floor: fsync of 8 kB, p50", percentile(times, 0.5) * 1e3, "ms"),
        Figure("floor: fsync of 8 kB, p99", percentile(times, 0.99) * 1e3, "ms"),
    ]


def loopback() -> list[Figure]:
    """100 bytes there and back over TCP on this host, blocking Python at both ends."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())
        peer, _ = server.accept()
        for end in (client, peer):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        echo = threading.Thread(target=_echo, args=(peer,), daemon=True)
        echo.start()
        message = bytes(100)

        def once() -> None:
            client.sendall(message)
            client.recv(100, socket.MSG_WAITALL)

        with client, peer:
            times = timed(once)
            client.shutdown(socket.SHUT_WR)
            echo.join(1)
    return [
        Figure("floor: loopback round trip, p50", percentile(times, 0.5) * 1e3, "ms"),
        Figure("floor: loopback round trip, p99", percentile(times, 0.99) * 1e3, "ms"),
    ]


def commit(url: str) -> list[Figure]:
    """One row inserted and committed by one client, prepared."""
    with psycopg.connect(url, autocommit=True, prepare_threshold=1) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS bench_floor (id bigserial PRIMARY KEY, text text)")
        times = timed(lambda: connection.execute("INSERT INTO bench_floor (text) VALUES (%s)", ["x" * 100]))
        connection.execute("DROP TABLE bench_floor")
    return [
        Figure("floor: INSERT of one row + commit", len(times) / sum(times), "/s"),
        Figure("floor: INSERT of one row + commit, p50", percentile(times, 0.5) * 1e3, "ms"),
        Figure("floor: INSERT of one row + commit, p99", percentile(times, 0.99) * 1e3, "ms"),
    ]


def timed(once: Callable[[], object], seconds: float = SECONDS) -> list[float]:
    """Runs `once` again and again for that long; how many seconds each run took."""
    for _ in range(10):
        once()
    times = []
    end = time.perf_counter() + seconds
    while (began := time.perf_counter()) < end:
        once()
        times.append(time.perf_counter() - began)
    return times


def _echo(peer: socket.socket) -> None:
    while data := peer.recv(100):
        peer.sendall(data)
