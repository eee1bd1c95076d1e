"""Starts processes, watches them, starts a dead one afresh, and leaves none behind.

Every process leads a session of its own and carries a mark in its environment which its descendants inherit:
what a killed supervisor left is found by that mark. On Linux the kernel also ends the processes when the
supervisor dies (PR_SET_PDEATHSIG, prctl(2)).
"""

import ctypes
import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from ops import processes
from ops.say import ROOT, SetupError, line

MARK = "VERILINE_SUPERVISED_IN"
PR_SET_PDEATHSIG = 1
GRACE_S = 10.0
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0
STEADY_AFTER_S = 30.0
LOGS_KEPT = 3


@dataclass(frozen=True)
class Process:
    """One row of the process table: a command, its ports and the address that answers once it is ready.

    A process that runs `once` is not started again; one with `after` waits until that one has ended well.
    """

    name: str
    command: tuple[str, ...]
    ports: tuple[int, ...] = ()
    health: str = ""
    once: bool = False
    after: str = ""


@dataclass
class _Child:
    """A process of the table as it runs: its present life, and when a dead one may live again."""

    process: Process
    log: Path
    popen: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    done: bool = False
    deaths_in_a_row: int = 0
    due_at: float = 0.0
    shown: int = field(default=0)


class Supervisor:
    """The processes of one data folder."""

    def __init__(
        self, table: Sequence[Process], folder: Path, environment: Mapping[str, str], *, verbose: bool = False
    ) -> None:
        self.mark = mark(folder)
        self.environment = {**environment, MARK: str(folder.resolve())}
        self.verbose = verbose
        logs = folder / "log"
        logs.mkdir(parents=True, exist_ok=True)
        self.children = [_Child(process, _fresh_log(logs / f"{process.name}.log")) for process in table]

    def look(self) -> None:
        """One round: starts what is due, notices what has died, shows the logs if they are wanted."""
        now = time.monotonic()
        for child in self.children:
            if (
                child.popen is None
                and not child.done
                and now >= child.due_at
                and self.is_done(child.process.after)
            ):
                self._start(child)
            elif child.popen is not None and _has_died(child.popen):
                self._bury(child, now)
            if self.verbose:
                _show_news(child)

    def stop(self) -> None:
        """Ends all processes: politely at once, by force after ten seconds."""
        for child in self.children:
            if child.popen is not None:
                os.kill(child.popen.pid, signal.SIGTERM)  # not yet reaped, so the number is still its own
        deadline = time.monotonic() + GRACE_S
        while any(child.popen and not _has_died(child.popen) for child in self.children):
            if time.monotonic() > deadline:
                break
            time.sleep(0.05)
        for child in self.children:
            if child.popen is not None:
                _end_session(child.popen)
        processes.end(processes.carrying(self.mark))

    def is_done(self, name: str) -> bool:
        """True when the process of that name, which runs once, has ended well; also for no name at all."""
        return not name or any(child.done for child in self.children if child.process.name == name)

    def deaths(self) -> dict[str, int]:
        """How often in a row each process has died soon after its start; only those that have."""
        return {child.process.name: child.deaths_in_a_row for child in self.children if child.deaths_in_a_row}

    def log_of(self, name: str) -> Path:
        """The log file of one process."""
        return next(child.log for child in self.children if child.process.name == name)

    def _start(self, child: _Child) -> None:
        with child.log.open("ab") as log:
            child.popen = subprocess.Popen(  # noqa: S603
                child.process.command,
                cwd=ROOT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent(),  # noqa: PLW1509 - the supervisor has no threads
            )
        child.started_at = time.monotonic()

    def _bury(self, child: _Child, now: float) -> None:
        assert child.popen is not None
        _end_session(child.popen)
        if child.process.once:
            child.done = child.popen.returncode == 0
            child.deaths_in_a_row = 0 if child.done else 1
            child.popen, child.due_at = None, float("inf")
            return
        steady = now - child.started_at > STEADY_AFTER_S
        child.deaths_in_a_row = 1 if steady else child.deaths_in_a_row + 1
        pause = min(FIRST_PAUSE_S * 2 ** (child.deaths_in_a_row - 1), LONGEST_PAUSE_S)
        child.due_at = now + pause
        line(
            f"  {child.process.name} ended ({_how(child.popen.returncode)}); starting it again in {pause:g} s"
        )
        child.popen = None


def mark(folder: Path) -> str:
    """What the environment of every supervised process of a data folder contains."""
    return f"{MARK}={folder.resolve()}"


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Holds the data folder's supervisor lock for the block; first ends what a killed one left behind.

    Raises:
        SetupError: another supervisor is at work here.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _lock_file(folder).open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SetupError(
                f"Veriline already runs in {folder} (process {supervisor_of(folder)}). Stop it with: "
                "python3 dev.py stop. Or run a second one with VERILINE_DATA and VERILINE_PORT of its own."
            ) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        left = processes.carrying(mark(folder))
        processes.end(left)
        if left:
            line(f"  Ended {len(left)} processes that a killed run had left behind")
        try:
            yield
        finally:
            lock.truncate(0)


def supervisor_of(folder: Path) -> int | None:
    """The process number of the supervisor at work in a data folder; None when there is none."""
    try:
        with _lock_file(folder).open() as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return int(lock.read() or 0)
    except OSError:
        pass
    return None


def _lock_file(folder: Path) -> Path:
    return folder / "supervisor.pid"


def _fresh_log(log: Path) -> Path:
    """Moves the logs of earlier runs one number up; the new one is for the owner's eyes only."""
    for number in range(LOGS_KEPT, 0, -1):
        older = log.with_name(f"{log.name}.{number - 1}") if number > 1 else log
        if older.exists():
            older.replace(log.with_name(f"{log.name}.{number}"))
    log.touch(mode=0o600)
    return log


def _die_with_parent() -> Callable[[], None] | None:
    """What a new process does first: asks the kernel for SIGTERM when the supervisor dies. Linux only."""
    if sys.platform != "linux":
        return None
    prctl, parent = ctypes.CDLL(None).prctl, os.getpid()

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)

    return ask


def _has_died(popen: subprocess.Popen[bytes]) -> bool:
    """True when the process has ended; it is not reaped yet, so its number cannot be given to another."""
    return os.waitid(os.P_PID, popen.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _end_session(popen: subprocess.Popen[bytes]) -> None:
    """Kills what is left of a process and of those it started, then reaps it."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(popen.pid, signal.SIGKILL)
    popen.wait()


def _how(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"


def _show_news(child: _Child) -> None:
    with child.log.open("rb") as log:
        log.seek(child.shown)
        news = log.read()
    complete, newline, _rest = news.rpartition(b"\n")
    child.shown += len(complete) + len(newline)
    for row in complete.decode(errors="replace").splitlines():
        line(f"{child.process.name:<10}| {row}")
