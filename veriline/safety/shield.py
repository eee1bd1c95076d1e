"""The shield: finds secrets in a text and takes them out before anything is stored (requirements O1, O2, O6)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from veriline.safety.finding import Finding, Redaction, token
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.recognisers import (
    base58_keys,
    chinese,
    codes,
    halves,
    hex64,
    labelled,
    mnemonics,
    passwords,
    shapes,
)

Recogniser = Callable[[Plain, Labels], Iterable[Finding]]

# The order decides who speaks first about a passage (secrets.md section 1): unmistakable forms, labelled secrets,
# secrets with a checksum, recovery phrases, undecided strings, then what only the context tells.
RECOGNISERS: Final[tuple[Recogniser, ...]] = (
    shapes.find,
    labelled.find,
    base58_keys.find,
    mnemonics.find,
    chinese.find,
    hex64.find,
    codes.find,
    passwords.find,
)

_LOOKS: Final = 4  # at one text; a second look finds more only where taking one secret out uncovers another
_JOINT: Final = "\n"  # between two messages that are read together


def inspect(text: str, *, earlier: Sequence[str] = ()) -> list[Finding]:
    """Return what is secret, or looks so, in `text`, ordered by place; offsets are those of `text` itself.

    `earlier`: the messages of the conversation just before this one, oldest first, from both sides; with them the
    second half of a phrase is seen (O2), a value whose label came in the message before, and a bare code that answers
    a question. Never raises, whatever the text; takes time in proportion to its length.
    """
    together = [*halves.leading_to(text, earlier), text]
    findings = _shares(_look(_JOINT.join(together)), together)[-1]
    answer = codes.answer(text, earlier[-1]) if earlier else None
    if answer and not any(found.action == "destroy" for found in findings):
        return [answer]
    return findings


def redact(text: str, *, earlier: Sequence[str] = ()) -> Redaction:
    """Return `text` as it may be stored: destroyed parts are `[[removed:KIND]]`; and what `inspect` finds.

    Redacting the result again changes nothing. Parts to mask, hold or keep are left as they are.
    """
    return _redaction(text, inspect(text, earlier=earlier))


def redact_window(messages: Sequence[str]) -> tuple[Redaction, ...]:
    """Redact the latest messages of a conversation, oldest first, each in the light of those before AND after it.

    For the intake: when the second half of a phrase comes in, the first half, stored a minute ago, must go too (O2).
    """
    if not messages:
        return ()
    *earlier, text = messages
    parts = halves.leading_to(text, earlier)
    shares = _shares(_look(_JOINT.join([*parts, text])), [*parts, text])
    late = dict(zip(parts, shares, strict=False))
    return (
        *(_redaction(message, late.get(message) or inspect(message)) for message in earlier),
        redact(text, earlier=earlier),
    )


def _redaction(text: str, findings: Sequence[Finding]) -> Redaction:
    pieces: list[str] = []
    at = 0
    for found in findings:
        if found.action == "destroy":
            pieces += text[at : found.start], token(found.kind)
            at = found.end
    return Redaction("".join([*pieces, text[at:]]), tuple(findings))


def _look(text: str) -> list[Finding]:
    """Return the findings of a text by its own offsets, looking again with the destroyed parts out of sight."""
    destroyed: list[Finding] = []
    for _ in range(_LOOKS):
        plain = Plain.of(text, ((found.start, found.end) for found in destroyed))
        seen = list(_settled(plain))
        fresh = [found for found in seen if found.action == "destroy"]
        destroyed += fresh
        if not fresh:
            break
    others = (found for found in seen if found.action != "destroy")
    return sorted((*destroyed, *others), key=_place)


def _settled(plain: Plain) -> Iterator[Finding]:
    """Return the findings of one look, none overlapping: who speaks first about a passage decides on it."""
    labels = Labels(plain.low)
    taken: list[Finding] = []
    held: list[Finding] = []
    for find in RECOGNISERS:
        found = sorted(find(plain, labels), key=_place)
        held += (one for one in found if one.action == "hold")
        taken += _outside(taken, (one for one in found if one.action != "hold"))
        taken.sort(key=_place)
    for one in (*taken, *_outside(taken, held)):
        yield Finding(one.kind, one.action, *plain.origin(one.start, one.end))


def _outside(taken: Sequence[Finding], found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the parts of `found` that nothing in `taken` covers; both are in order, so one walk is enough."""
    i = 0
    at = 0
    for one in found:
        at = max(at, one.start)
        while at < one.end:
            while i < len(taken) and taken[i].end <= at:
                i += 1
            free = min(one.end, taken[i].start) if i < len(taken) else one.end
            if free > at:
                is_whole = (at, free) == (one.start, one.end)
                yield one if is_whole else one._replace(start=at, end=free)
            at = max(free, taken[i].end if i < len(taken) and free < one.end else free)


def _place(found: Finding) -> tuple[int, int]:
    """Order by place, the longer of two that start together first."""
    return found.start, -found.end


def _shares(findings: Sequence[Finding], messages: Sequence[str]) -> list[list[Finding]]:
    """Deal the findings of joined messages out to each, by its own offsets; one that spans several goes to each."""
    starts = list(accumulate((len(message) + len(_JOINT) for message in messages), initial=0))
    shares: list[list[Finding]] = [[] for _ in messages]
    for message, start, share in zip(messages, starts, shares, strict=False):
        for found in findings:
            low, high = max(found.start - start, 0), min(found.end - start, len(message))
            if low < high:
                share.append(found._replace(start=low, end=high))
    return shares
