"""Web addresses as a browser reads them (WHATWG URL): the host that is really called, and where a redirect leads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from . import hosts
from .claims import Trick

_SCHEME: Final = re.compile(r"(?:https?|wss?|ftp):/*|//", re.I)
_OTHER_SCHEME: Final = re.compile(r"(?:javascript|data|vbscript|file|blob):", re.I)
_END: Final = re.compile(r"[/?#]")
_NUMBERS: Final = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}", re.I)
_INNER: Final = re.compile(r"(?:https?:|[=/?&#]|^)/{2,}([^/?#&\s@]+@)?([^/?#&\s:]+)", re.I)


@dataclass(frozen=True)
class Address:
    """`host` in A-labels, `path` with everything behind it; `leads_to` a host named in the rest."""

    host: str
    path: str
    tricks: frozenset[Trick]
    leads_to: str = ""


def address(text: str) -> Address | None:
    """The address, or None for what a browser would not open as one."""
    if _OTHER_SCHEME.match(text):
        return None
    rest = _SCHEME.sub("", text.replace("\\", "/"), count=1)
    cut = _END.search(rest)
    authority, path = (rest[: cut.start()], rest[cut.start() :]) if cut else (rest, "")
    userinfo, at, called = authority.rpartition("@")
    name = hosts.host(unquote(called).partition(":")[0])
    if not name or ("." not in name and name != "localhost" and not _NUMBERS.fullmatch(name)):
        return None
    tricks = {Trick.USERINFO} if at and userinfo else set()
    if _NUMBERS.fullmatch(name):
        tricks.add(Trick.NUMBERS)
    if hosts.odd_letters(name):
        tricks.add(Trick.LETTERS)
    leads_to = _leads_to(path, name) or _behind_backslash(text, name)
    if leads_to:
        tricks.add(Trick.LEADS_ON)
    return Address(name, path, frozenset(tricks), leads_to)


def _behind_backslash(text: str, name: str) -> str:
    """The other host of `https://ours\\@theirs`: browsers call the first one, other programs the second."""
    behind = text.replace("\\", "/").rpartition("@")[2] if "\\" in text and "@" in text else ""
    other = hosts.host(_END.split(behind, maxsplit=1)[0])
    return other if other != name else ""


def _leads_to(path: str, name: str) -> str:
    """Another host that the rest of the address names, decoded as often as a redirector would."""
    for _ in range(3):
        for found in _INNER.finditer(path.replace("\\", "/")):
            inner = hosts.host(found.group(2))
            if inner and "." in inner and inner != name:
                return inner
        decoded = unquote(path)
        if decoded == path:
            break
        path = decoded
    return ""
