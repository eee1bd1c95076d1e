"""For the outgoing guard: which channels a text names, and whether the register holds each (requirements I3, I5).

Pure but for the register, which a process reads every two seconds: a fraction of a millisecond for a message.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import DatabaseError
from django.utils import timezone

from .kinds import Kind
from .reading import Claim, Trick, scan
from .register import Register, register
from .verify import found


@dataclass(frozen=True)
class NamedChannel:
    """One link, mail address, number, handle or invitation in a text. `held`: the register says that it is ours."""

    claim: Claim
    held: bool


def channels_named(text: str, *, held: Register | None = None) -> tuple[NamedChannel, ...]:
    """The channels a text names, each once. Spelt-out and broken-up addresses count as what they spell.

    Fails closed: what is known to be fake, leads on to another host, or is out of date is not held. Raises
    `django.db.DatabaseError` when the register cannot be read; pass one on where a transaction has read it already.
    """
    known = held or register()
    claims = scan(text, regions=known.regions, endings=known.endings)
    return tuple(NamedChannel(claim, _is_held(claim, known)) for claim in claims)


def official() -> frozenset[str]:
    """Our own numbers and mail addresses as they are written: what is public needs no mask. Empty when the register
    cannot be read, as a message is stored all the same."""
    try:
        ours = register().of_kind(Kind.PHONE, Kind.MAIL)
    except DatabaseError:
        return frozenset()
    return frozenset(spelling for entry in ours for spelling in (entry.key, entry.shown) if spelling)


def _is_held(claim: Claim, known: Register) -> bool:
    entry = found(claim, known)
    return (
        entry is not None
        and found(claim, known, fakes=True) is None
        and not claim.tricks & {Trick.LEADS_ON, Trick.USERINFO}
        and entry.is_valid(timezone.localdate())
    )
