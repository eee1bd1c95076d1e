"""The record of everything that changes: append-only events, and the jobs that react to them.

In: events (frozen dataclasses of ids and plain values) from any action, inside its transaction.
Out: rows of `Event`, jobs for the handlers wired to them, and a wake-up for the live gateway.
"""

from .record import append, wire

__all__ = ["append", "wire"]
