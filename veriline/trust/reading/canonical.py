"""One channel that an operator lists: the kind is known, the spelling is made canonical."""

from __future__ import annotations

import re
from dataclasses import replace

from ..kinds import APP_STORES, Kind
from . import hosts
from .claims import Claim
from .plain import bare, plain
from .read import read


class NotThat(ValueError):
    """What was typed is none of that kind."""


def canonical(kind: Kind, typed: str, *, platform: str = "", number: str = "") -> Claim:
    """The claim by which the register will know it. Raises `NotThat`.

    `platform` is where an account, group or app stands; `number` its numeric id, or an app's fingerprint (SHA-256).
    """
    line, digits = bare(plain(typed)), re.sub(r"[\s:]", "", number).lower()
    match kind:
        case Kind.SITE | Kind.MAIL | Kind.PHONE:
            claim = next((one for one in read(line) if one.kind == kind and not one.tricks), None)
        case Kind.MAIL_DOMAIN:
            name = hosts.host(line.removeprefix("@"))
            claim = Claim(kind, name, shown=hosts.shown(name)) if "." in name else None
        case Kind.SOCIAL | Kind.GROUP | Kind.APP:
            claim = _on_platform(kind, line, platform)
        case Kind.MANAGER:
            claim = Claim(kind, hosts.skeleton(line), shown=line) if line else None
        case _:
            claim = Claim(kind, line.lower(), shown=line) if line else None
    if claim is None or (platform and claim.platform != platform):
        raise NotThat
    if digits and not _is_number(kind, digits):
        raise NotThat
    return replace(claim, number=digits)


def _on_platform(kind: Kind, line: str, platform: str) -> Claim | None:
    """From its address on the platform, or from its bare name."""
    named = [one for one in read(line) if one.kind == kind and one.platform == platform]
    if named:
        return named[0]
    name = line.removeprefix("@")
    if not platform or not re.fullmatch(r"[\w.-]{2,64}", name):
        return None
    return Claim(kind, name.lower(), platform, name if platform in APP_STORES else f"@{name}")


def _is_number(kind: Kind, digits: str) -> bool:
    form = r"[0-9a-f]{64}" if kind == Kind.APP else r"\d{3,25}"
    return bool(re.fullmatch(form, digits))
