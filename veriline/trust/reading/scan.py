"""The channels named within a longer text: links, mails, numbers, handles, invitations. One pass, linear time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from ..kinds import PLATFORMS, Kind
from . import hosts
from .claims import Claim
from .plain import bare, plain, undisguised
from .read import read

_NAMES: Final = "|".join(
    sorted(
        (re.escape(word) for one in PLATFORMS.values() for word in one.called if len(word) > 1),
        key=len,
        reverse=True,
    )
)
#: Each kind of name with what a text that holds one must contain, so that most texts are looked at once. For small
#: letters. A platform counts with what can only be an account on it: behind a colon, @ or "号", or with a digit or _.
_PATTERNS: Final = {
    group: (needs, re.compile(pattern, re.X))
    for group, needs, pattern in (
        ("link", "://", r"""(?:https?|ftp)://[^\s<>"'“”‘’）)】」』，。；、]{3,400}"""),
        ("mail", "@", r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"),
        ("handle", "@", r"(?<![\w@.])@[\w.-]{2,40}\w"),
        (
            "site",
            ".",
            r"""(?<![\w@./-])(?:[\w-]{1,63}\.){1,8}[a-z\u00a1-\uffff]{2,24}(?![\w@])
            (?:[/?\#][^\s<>"'“”，。；、）)]{0,300})?""",
        ),
        (
            "contact",
            "",
            rf"""(?:{_NAMES})
            (?:
                (?:账号|帳號|群号|群|号|號|[ ]?id|[ ]account|[ ]group)[:\ ]{{0,2}}
                | :[ ]?
                | [ ]?(?=@)
                | [ 是为加]{{0,2}}(?=[a-z_.-]{{0,30}}[\d_])
            )@?[a-z0-9_.-]{{3,40}}""",
        ),
        ("phone", "", r"(?:\+|(?<!\d)00)\(?[1-9]\d{0,3}[\d ().\-–·]{5,20}\d(?!\w)"),
        (
            "free",
            "",
            r"""(?<![\w.-])(?:
                [48]00[ -]?\d{3}[ -]?\d{4}
                | (?:1[ -]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ -]\d{3}[ -]\d{4}
            )(?!\w)""",
        ),
        (
            "dialled",
            "",
            r"""(?:call|phone|tel|dial|hotline|ring|拨打|致电|电话|热线|手机)
            [号.: 是为]{0,3}\d[\d -]{5,16}\d(?!\w)""",
        ),
    )
}
_DIGIT: Final = re.compile(r"\d{3}")

#: Endings of files that are public suffixes too: `report.zip` in a sentence is a file.
_FILES: Final = frozenset({"zip", "mov", "md", "py", "sh", "rs", "pl", "ps", "so"})
_DIGITS: Final = re.compile(r"\d[\d -]+\d")
_TOLL_FREE: Final = {"4": "CN", "8": "US"}


def scan(text: str, *, regions: Iterable[str] = (), endings: Iterable[str] = ()) -> tuple[Claim, ...]:
    """The channels a text names, each once. `endings` are suffixes that count beside the public ones."""
    line = undisguised(plain(text)).lower()
    own, where = frozenset(endings), tuple(regions)
    found: dict[Claim, None] = {}
    for group, (needs, pattern) in _PATTERNS.items():
        if needs not in line or (group in _DIALLED and not _DIGIT.search(line)):
            continue
        for match in pattern.finditer(line):
            claim = _claim(group, bare(match.group()), where, own)
            if claim is not None:
                found[claim] = None
    return tuple(found)


@lru_cache(maxsize=512)
def _claim(group: str, said: str, regions: tuple[str, ...], own: frozenset[str]) -> Claim | None:
    if group == "site" and not _is_site(said, own):
        return None
    if group == "free":
        regions = (_TOLL_FREE[said.lstrip("1 -(")[:1]],)
    if group == "dialled":
        digits = _DIGITS.search(said)
        said = digits.group() if digits else said
    claims = read(said, regions=regions)
    wanted = _KINDS[group]
    return next((claim for claim in claims if claim.kind in wanted), None)


def _is_site(said: str, own: frozenset[str]) -> bool:
    name = hosts.host(re.split(r"[/?#]", said, maxsplit=1)[0])
    ending = name.rpartition(".")[2]
    if ending in own:
        return True
    return hosts.has_known_ending(name) and (ending not in _FILES or "/" in said)


_DIALLED: Final = frozenset({"phone", "free", "dialled"})
_ACCOUNTS: Final = frozenset({Kind.SOCIAL, Kind.GROUP, Kind.APP})
_KINDS: Final = {
    "link": _ACCOUNTS | {Kind.SITE},
    "site": _ACCOUNTS | {Kind.SITE},
    "mail": frozenset({Kind.MAIL}),
    "handle": frozenset({Kind.SOCIAL}),
    "contact": frozenset({Kind.SOCIAL, Kind.GROUP}),
    "phone": frozenset({Kind.PHONE}),
    "free": frozenset({Kind.PHONE}),
    "dialled": frozenset({Kind.PHONE}),
}
