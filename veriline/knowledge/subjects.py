"""What a sentence is about: the services, networks and coins it names. Incidents and announcements are told by it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from .search.synonyms import Synonyms
from .search.tokens import normalise

FILE: Final = Path(__file__).with_name("subjects.toml")

#: A ticker in a sentence. In capitals only: NEAR, ONE and LINK are words as well.
_TICKER = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Z0-9]{1,11}(?![A-Za-z0-9])")


@dataclass(frozen=True)
class Subjects:
    """Services and networks by key, coins by ticker. Of a sentence: what it names. Of an incident: what it concerns."""

    services: frozenset[str] = frozenset()
    networks: frozenset[str] = frozenset()
    assets: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.services or self.networks or self.assets)

    def shares(self, other: Subjects) -> bool:
        """Whether anything is the same."""
        return bool(
            self.services & other.services or self.networks & other.networks or self.assets & other.assets
        )

    def touches(self, concerned: Subjects) -> bool:
        """Whether a sentence about this is about what is `concerned`: at least one thing is shared, and none it names
        is another than those concerned (a question about Bitcoin is not answered by an incident on TRON)."""
        pairs = [
            (self.services, concerned.services),
            (self.networks, concerned.networks),
            (self.assets, concerned.assets),
        ]
        both = [named & held for named, held in pairs if named and held]
        return bool(both) and all(both)


@dataclass(frozen=True)
class _Catalogue:
    words: Synonyms
    names: dict[str, dict[str, str]]
    native: dict[str, str]
    coins: frozenset[str]


@lru_cache(maxsize=1)
def _catalogue() -> _Catalogue:
    kinds = tomllib.loads(FILE.read_text(encoding="utf-8"))
    entries = {f"{kind}:{key}": entry for kind, keys in kinds.items() for key, entry in keys.items()}
    languages = {
        key: {language: words for language, words in entry.items() if language != "native" and words}
        for key, entry in entries.items()
    }
    return _Catalogue(
        words=Synonyms(languages),
        names={
            key: {language: words[0] for language, words in spoken.items()}
            for key, spoken in languages.items()
        },
        native={
            entry["native"]: key.partition(":")[2] for key, entry in entries.items() if "native" in entry
        },
        coins=frozenset(kinds["asset"])
        | {entry["native"] for entry in entries.values() if "native" in entry},
    )


def networks() -> dict[str, str]:
    """The networks we know, key → name as customers write it."""
    return {
        key.partition(":")[2]: names["en"]
        for key, names in _catalogue().names.items()
        if key.startswith("network:")
    }


def named_in(text: str, *, tickers: frozenset[str] = frozenset()) -> Subjects:
    """What a text names, in Chinese or English. `tickers` are further coins to look for, written in capitals.

    A coin with a network of its own names that network too, where no other is named.
    """
    known = _catalogue()
    found: dict[str, set[str]] = {"service": set(), "network": set(), "asset": set()}
    for mark in known.words.marks(normalise(text)):
        kind, _, key = mark.removeprefix("=").partition(":")
        found[kind].add(key)
    found["asset"] |= set(_TICKER.findall(text)) & (known.coins | tickers)
    if not found["network"]:
        found["network"] = {known.native[coin] for coin in found["asset"] if coin in known.native}
    return Subjects(frozenset(found["service"]), frozenset(found["network"]), frozenset(found["asset"]))
