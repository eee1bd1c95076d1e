"""What the launcher tells the person at the terminal: short lines with times, and trouble with its remedy."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class SetupError(Exception):
    """Something only the operator can put right; the message says what to do."""


def line(text: str = "") -> None:
    """Prints one line at once, also into a pipe or a log."""
    print(text, flush=True)


def warn(text: str) -> None:
    """Prints one line to standard error at once."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Runs the block, then prints `text` with the seconds it took."""
    began = time.monotonic()
    yield
    line(f"  {text:<46}{time.monotonic() - began:6.1f} s")
