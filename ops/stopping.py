"""Requests to stop the launcher: Ctrl-C, SIGTERM (a service manager) and SIGHUP (a closed terminal)."""

import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import FrameType

REQUESTS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def stoppable() -> Iterator[None]:
    """Turns every request to stop into a KeyboardInterrupt in the block, swallowed at the block's end."""
    before = {number: signal.getsignal(number) for number in REQUESTS}
    for number in REQUESTS:
        if not (number is signal.SIGHUP and before[number] is signal.SIG_IGN):  # nohup asks to survive
            signal.signal(number, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def ignore_requests() -> None:
    """From now on nothing disturbs the putting away."""
    for number in REQUESTS:
        signal.signal(number, signal.SIG_IGN)


def foreground(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Runs a command in the terminal and returns its exit code; it answers requests to stop."""
    child: subprocess.Popen[bytes] | None = None

    def pass_on(number: int, _frame: FrameType | None) -> None:
        if child is not None and number != signal.SIGINT:  # the terminal has sent SIGINT to both
            child.send_signal(number)

    before = {number: signal.signal(number, pass_on) for number in REQUESTS}
    try:
        child = subprocess.Popen(command, env=environment)  # noqa: S603
        code = child.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return code if code >= 0 else 128 - code
