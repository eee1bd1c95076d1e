"""What looks like one of ours without being it, and in which characters it differs (ux.md 6.5, 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from veriline.safety.text import lower

from .entries import Entry
from .kinds import Kind
from .reading import Claim, hosts
from .register import Register

#: So many letters may differ; in a short name one.
NEAR = 2
SHORT = 6
#: Fewer letters that two names have in common are chance.
SHARED = 2


@dataclass(frozen=True)
class Likeness:
    """What of ours a claim looks like, both cut into pieces that are the same or differ, in reading order."""

    entry: Entry
    theirs: list[tuple[str, bool]]
    ours: list[tuple[str, bool]]


def likeness(claim: Claim, register: Register) -> Likeness | None:
    """The nearest of ours that a claim could be taken for; None where nobody would."""
    compared = _COMPARED.get(claim.kind)
    if compared is None:
        return None
    kinds, near = compared
    scored = [(near(claim, entry, register), entry) for entry in register.of_kind(*kinds)]
    best = min(
        ((score, entry) for score, entry in scored if score is not None),
        key=lambda one: (one[0], len(one[1].shown)),
        default=None,
    )
    return Likeness(best[1], *differences(claim.readable, best[1].shown)) if best else None


def bears_our_name(text: str, register: Register) -> bool:
    """Whether a name contains the brand's, in letters that look like it."""
    skeleton = hosts.skeleton("".join(text.split()))
    return any(brand in skeleton for brand in register.brands)


def differences(theirs: str, ours: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Both texts in pieces; True marks what the other has not there. The case of letters is no difference."""
    blocks = SequenceMatcher(None, lower(theirs), lower(ours), autojunk=False).get_matching_blocks()
    shared = [block for block in blocks if block.size >= SHARED] or blocks
    return (
        _pieces(theirs, [(block.a, block.size) for block in shared]),
        _pieces(ours, [(block.b, block.size) for block in shared]),
    )


def _pieces(text: str, shared: Iterable[tuple[int, int]]) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for start, size in (*shared, (len(text), 0)):
        pieces += [(text[at:start], True), (text[start : start + size], False)]
        at = start + size
    return [(piece, differs) for piece, differs in pieces if piece]


def distance(one: str, other: str, most: int) -> int:
    """Letters to insert, delete, replace or swap between neighbours (Damerau, restricted); `most + 1` when more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _near(one: str, other: str) -> int | None:
    """How far two names are, None for too far."""
    a, b = hosts.skeleton(one), hosts.skeleton(other)
    most = NEAR if min(len(a), len(b)) >= SHORT else 1
    found = distance(a, b, most)
    return found if found <= most else None


def _site(claim: Claim, entry: Entry, register: Register) -> int | None:
    return _hosts(claim.key, entry.key, register)


def _hosts(theirs: str, ours: str, register: Register) -> int | None:
    """The same owner is no likeness: a name below ours is judged elsewhere."""
    if hosts.registered(theirs) == hosts.registered(ours):
        return None
    whole = _near(hosts.shown(theirs), hosts.shown(ours))
    if whole is not None:
        return whole
    named = _near(hosts.label(theirs), hosts.label(ours))
    if named is not None:
        return NEAR + 1 + named
    return 3 * NEAR if bears_our_name(hosts.shown(theirs), register) or ours in theirs else None


def _mail(claim: Claim, entry: Entry, register: Register) -> int | None:
    local, _, domain = claim.key.rpartition("@")
    own_local, _, own = entry.key.rpartition("@")
    if domain == own:
        return _near(local, own_local)
    found = _hosts(domain, own, register)
    return found if found is not None else 3 * NEAR if bears_our_name(local, register) else None


def _account(claim: Claim, entry: Entry, register: Register) -> int | None:
    if claim.platform and claim.platform == entry.platform and claim.key == entry.key:
        return 0  # the right name with another numeric id
    found = _near(claim.key.replace("_", ""), entry.key.replace("_", ""))
    return found if found is not None else 3 * NEAR if bears_our_name(claim.key, register) else None


def _digits(claim: Claim, entry: Entry, register: Register) -> int | None:
    found = distance(claim.key, entry.key, 1)
    return found if found == 1 else None


def _app(claim: Claim, entry: Entry, register: Register) -> int | None:
    if claim.key == entry.key:
        return 0  # the same app, signed by somebody else
    return _near(claim.key, entry.key) if claim.key else None


Near = Callable[[Claim, Entry, Register], int | None]
_COMPARED: dict[Kind, tuple[Iterable[Kind], Near]] = {
    Kind.SITE: ((Kind.SITE,), _site),
    Kind.MAIL: ((Kind.MAIL, Kind.MAIL_DOMAIN), _mail),
    Kind.PHONE: ((Kind.PHONE,), _digits),
    Kind.SOCIAL: ((Kind.SOCIAL,), _account),
    Kind.GROUP: ((Kind.GROUP, Kind.SOCIAL), _account),
    Kind.APP: ((Kind.APP,), _app),
    Kind.SMS: ((Kind.SMS,), lambda claim, entry, _: _near(claim.key, entry.key)),
}
