"""What this installation itself uses, told by the rooms that use it: it is never stored, so it cannot drift.

In: functions that give `Entry`s (project/wiring.py is the table), and the deployment's own settings. Only what an
operator sets on the machines, and who works at the desk, counts without two people: a host named in the desk's settings
does not (threat T29).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings

from .entries import Entry
from .kinds import Kind, Purpose

Source = Callable[[], Iterable[Entry]]
_sources: list[Source] = []


def wire(sources: Iterable[Source]) -> None:
    """Says who tells what is in use."""
    _sources[:] = sources


def in_use() -> Iterator[Entry]:
    """Everything in use, from every source."""
    yield from _deployment()
    for source in _sources:
        yield from source()


def _deployment() -> Iterator[Entry]:
    for url in (settings.HELP_URL, settings.DESK_URL):
        name = urlsplit(url).hostname or ""
        if "." in name and not name[-1:].isdigit():
            yield Entry(Kind.SITE, name, shown=name, purpose=Purpose.SUPPORT)
    sender = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].lower()
    if "@" in sender:
        yield Entry(Kind.MAIL, sender, shown=sender, purpose=Purpose.SUPPORT)
