"""Host names in one spelling (IDNA, UTS 46), whose they are (Public Suffix List), and what they look like (UTS 39)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

import idna
import tldextract
from confusable_homoglyphs import confusables

#: The list that ships with the package: nothing is ever fetched.
_SUFFIXES: Final = tldextract.TLDExtract(
    suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True
)
_LABELS: Final = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
MOST_LETTERS: Final = 253

#: What reads alike in small type beside what Unicode lists.
#: Letters that Unicode does not count as alike, and that are in the small capitals of many faces.
_NEARLY: Final = {"т": "t", "м": "m", "к": "k", "в": "b", "н": "h", "п": "n", "ո": "n", "ս": "u"}
_ALIKE: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("|", "l"))


@lru_cache(maxsize=4096)
def host(text: str) -> str:
    """The name in small letters and A-labels (RFC 5890); empty for what is none."""
    name = text.strip().rstrip(".").lower()
    if not name or len(name) > MOST_LETTERS:
        return ""
    try:
        name = idna.encode(name, uts46=True).decode()
    except idna.IDNAError:
        name = _as_browsers_do(name)
    return name if _LABELS.fullmatch(name) and not name.startswith(".") else ""


def _as_browsers_do(name: str) -> str:
    """Names that IDNA 2008 refuses and that resolve all the same, such as with an emoji or an underscore."""
    try:
        return name if name.isascii() else name.encode("idna").decode()
    except UnicodeError:
        return ""


def shown(name: str) -> str:
    """A host as its owner wants it read."""
    try:
        return idna.decode(name) if "xn--" in name else name
    except idna.IDNAError:
        return name


@lru_cache(maxsize=4096)
def registered(name: str) -> str:
    """The part somebody has registered, `evil.example` of `exchange.example.evil.example`: whose name it really is."""
    return _SUFFIXES.extract_str(name).top_domain_under_public_suffix or ".".join(name.split(".")[-2:])


@lru_cache(maxsize=4096)
def has_known_ending(name: str) -> bool:
    """Whether it ends in a public suffix."""
    return bool(_SUFFIXES.extract_str(name).suffix) and "." in name


def label(name: str) -> str:
    """The registered name without its ending, as it is read: `exchange`."""
    return shown(registered(name)).partition(".")[0]


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """A key that texts share which look alike to a hurried reader. For comparing, never for showing."""
    letters = "".join(map(_prototype, unicodedata.normalize("NFKD", text.casefold())))
    for one, other in _ALIKE:
        letters = letters.replace(one, other)
    return letters


@cache
def _prototype(letter: str) -> str:
    if unicodedata.combining(letter) or letter == "-":
        return ""
    if letter.isascii():
        return letter
    if letter in _NEARLY:
        return _NEARLY[letter]
    known = confusables.confusables_data.get(letter, [])
    return next((row["c"].lower() for row in known if row["c"].isascii()), letter)


def odd_letters(name: str) -> list[str]:
    """The letters of a host that are not Latin although they look it."""
    return [letter for letter in shown(name) if not letter.isascii() and _prototype(letter).isascii()]
