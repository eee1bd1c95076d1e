"""What a text claims: a channel in the spelling by which the register compares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..kinds import Kind


class Trick(StrEnum):
    """How an address hides where it leads."""

    USERINFO = "userinfo"  # https://exchange.example@evil.example/
    LEADS_ON = "leads_on"  # https://exchange.example/go?to=https://evil.example
    NUMBERS = "numbers"  # https://3232235777/
    LETTERS = "letters"  # a letter of another script that looks like one of ours
    NAME = "name"  # "Support <support@exchange.example>" <evil@evil.example>


@dataclass(frozen=True)
class Claim:
    """One channel that a text names.

    `key` is its canonical spelling (a host in A-labels, E.164, a handle in small letters), `shown` how it is read.
    `platform` is a code of `PLATFORMS`, or empty where the text does not say. `number` is the numeric id of an account
    or the certificate fingerprint of an app, if the text gives one. `leads_to` is the host a redirect goes to.
    """

    kind: Kind
    key: str
    platform: str = ""
    shown: str = ""
    number: str = ""
    tricks: frozenset[Trick] = frozenset()
    leads_to: str = ""

    @property
    def readable(self) -> str:
        """As a person reads it."""
        return self.shown or self.key
