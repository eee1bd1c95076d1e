"""Which processes are ours, by what the kernel says of them (/proc), never by a number that may be reused.

On systems without /proc the searches find nothing and the callers fall back on what they know themselves.
"""

import os
import signal
import socket
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
LISTENING = "0A"


@dataclass(frozen=True)
class Listener:
    """Who holds a TCP port: process number and command line, both empty when the kernel does not tell us."""

    pid: int | None
    command: str


def every() -> Iterator[int]:
    """The numbers of all processes that can be seen."""
    if PROC.is_dir():
        yield from (int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit())


def is_alive(pid: int) -> bool:
    """True while the process exists and is not a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _state(pid) != "Z"


def command(pid: int) -> str:
    """The command line in one line; empty when it cannot be read."""
    try:
        words = (PROC / str(pid) / "cmdline").read_bytes().split(b"\0")
        return b" ".join(words).decode(errors="replace").strip()
    except OSError:
        return ""


def carrying(mark: str) -> list[int]:
    """Processes started with `mark` (NAME=value) in their environment, and all their descendants."""
    wanted = mark.encode()
    return [pid for pid in every() if wanted in _environment(pid) and is_alive(pid)]


def inside(folder: Path, name: str) -> list[int]:
    """Processes of a program's name that work in `folder`: PostgreSQL's, whatever their titles."""
    wanted = os.path.realpath(folder)
    return [pid for pid in every() if _working_folder(pid) == wanted and _name(pid) == name and is_alive(pid)]


def works_in(pid: int, folder: Path) -> bool:
    """True when the process's working folder is `folder`; without /proc it is taken as true."""
    return not PROC.is_dir() or _working_folder(pid) == os.path.realpath(folder)


def end(pids: Iterable[int], *, ask: signal.Signals = signal.SIGTERM, patience_s: float = 5.0) -> None:
    """Asks the processes to end and kills those that have not after `patience_s` seconds."""
    left = [pid for pid in pids if _send(pid, ask)]
    deadline = time.monotonic() + patience_s
    while left and time.monotonic() < deadline:
        time.sleep(0.05)
        left = [pid for pid in left if is_alive(pid)]
    for pid in left:
        _send(pid, signal.SIGKILL)
    while any(is_alive(pid) for pid in left) and time.monotonic() < deadline + patience_s:
        time.sleep(0.02)


def listener(host: str, port: int) -> Listener | None:
    """Who listens on the port already; None when it is free to bind on `host`."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            pid = next(iter(_owners_of(_listening_inodes(port))), None)
            return Listener(pid, command(pid) if pid else "")
    return None


def _send(pid: int, number: signal.Signals) -> bool:
    try:
        os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def _state(pid: int) -> str:
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return ""


def _environment(pid: int) -> list[bytes]:
    try:
        return (PROC / str(pid) / "environ").read_bytes().split(b"\0")
    except OSError:
        return []


def _name(pid: int) -> str:
    try:
        return (PROC / str(pid) / "comm").read_text().strip()
    except OSError:
        return ""


def _working_folder(pid: int) -> str:
    try:
        return str((PROC / str(pid) / "cwd").readlink())
    except OSError:
        return ""


def _listening_inodes(port: int) -> set[str]:
    """Socket inodes listening on `port`, from the kernel's TCP tables (proc(5), /proc/net/tcp)."""
    inodes = set()
    for table in ("tcp", "tcp6"):
        try:
            rows = (PROC / "net" / table).read_text().splitlines()[1:]
        except OSError:
            continue
        for row in rows:
            fields = row.split()
            if fields[3] == LISTENING and int(fields[1].rpartition(":")[2], 16) == port:
                inodes.add(f"socket:[{fields[9]}]")
    return inodes


def _owners_of(inodes: set[str]) -> Iterator[int]:
    for pid in every():
        try:
            if any(os.readlink(entry) in inodes for entry in (PROC / str(pid) / "fd").iterdir()):
                yield pid
        except OSError:
            continue
