"""Names that only we may bear: customers who call themselves like the brand or like staff keep none (threat T2)."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from .kinds import Kind
from .likeness import bears_our_name
from .reading import hosts
from .reading.plain import plain
from .register import Register, register

#: Whole words of Latin names, and what may stand anywhere in a Chinese, Japanese or Korean one.
_WORDS: Final = (
    "official", "support", "helpdesk", "admin", "administrator", "moderator", "staff", "service", "security", "team",
    "soporte", "suporte", "поддержка", "الدعم",
)  # fmt: skip
_PARTS: Final = (
    "官方", "客服", "管理员", "管理員", "工作人员", "工作人員", "在线服务", "公式", "サポート", "運営",
    "고객센터", "공식",
)  # fmt: skip
_SPLIT: Final = re.compile(r"[\W_]+")


def is_reserved(name: str, *, held: Register | None = None) -> bool:
    """Whether a name passes for the brand's, for a member of staff's, or for an office of ours, in any letters.

    Raises `django.db.DatabaseError` when the register cannot be read.
    """
    known = held or register()
    said = plain(name)
    skeletons = {hosts.skeleton(word) for word in _SPLIT.split(said) if word}
    closed_up = hosts.skeleton(_SPLIT.sub("", said))
    return (
        bears_our_name(said, known)
        or bool(skeletons & _words())
        or any(part in said for part in _PARTS)
        or any(word in closed_up for word in _words() if len(word) >= LONG)
        or closed_up in {_alias(entry.shown) for entry in known.of_kind(Kind.STAFF, Kind.MANAGER)}
    )


#: So long a word stands in no ordinary name by chance: `Offi_cial`, `supp0rt24`.
LONG = 7


@cache
def _words() -> frozenset[str]:
    return frozenset(map(hosts.skeleton, _WORDS))


def _alias(shown: str) -> str:
    return hosts.skeleton(_SPLIT.sub("", shown))
