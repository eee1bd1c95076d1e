"""The shield: finds secrets in a text and takes them out before anything is stored (requirements O1, O2, O6)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from veriline.safety.context import NOTHING, Context
from veriline.safety.finding import Finding, Outcome, Redaction, token
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import Plain
from veriline.safety.recognisers import (
    cards,
    chinese,
    codes,
    contacts,
    halves,
    hex64,
    identities,
    labelled,
    mnemonics,
    objects,
    passwords,
    recovery_codes,
    shapes,
)

Recogniser = Callable[[Plain, Labels], Iterable[Finding]]

# The order decides who speaks first about a passage (secrets.md section 1): unmistakable forms, labelled secrets,
# secrets with a checksum, recovery phrases, undecided strings, then what only the context tells.
RECOGNISERS: Final[tuple[Recogniser, ...]] = (
    objects.find,
    shapes.find,
    labelled.find,
    recovery_codes.find,
    mnemonics.find,
    chinese.find,
    hex64.find,
    cards.find,
    identities.find,
    codes.find,
    passwords.find,
    contacts.find,
)

_LOOKS: Final = 4  # at one text; a second look finds more only where taking one secret out uncovers another
_PHRASE: Final = "seed_phrase"


def look(text: str, context: Context = NOTHING) -> list[Finding]:
    """Return what is secret, or looks so, in `text`, ordered by place; offsets are those of `text` itself.

    `context` is what is known beside the text: with the messages before, the second half of a phrase is seen (O2), a
    value whose label came in the message before, and a bare code that answers a question; with the customer's
    addresses, a key to one of them. Never raises, whatever the text; takes time in proportion to its length.
    """
    return _in_field(text, context) if context.field else look_back(text, context)[0]


def redact(text: str, context: Context = NOTHING) -> Redaction:
    """Return `text` as it may be stored: destroyed parts are `[[removed:KIND]]`; and what `look` finds.

    Redacting the result again changes nothing. Parts of any other outcome are left as they are.
    """
    return _redaction(text, look(text, context))


def look_back(text: str, context: Context) -> tuple[list[Finding], dict[int, list[Finding]]]:
    """Return what `look` finds, and what must now go from the messages before, by their place in `context.earlier`:
    with the second half of a secret the first, stored a minute ago, is one too (O2)."""
    found = _look(text)
    late: dict[int, list[Finding]] = {}
    for places, joint in halves.beginnings(context.earlier, text):
        messages = [*(context.earlier[i] for i in places), text]
        shares = _split(messages, _together(messages, joint), joint)
        found = _joined(found, shares[-1])
        late |= {i: share for i, share in zip(places, shares, strict=False) if share}
    for question in filter(None, (context.heard, *context.earlier[-1:])):
        if halves.is_introduction(question):
            found = _joined(found, _together([question, text])[-1])
        if any(one.kind == "hex64" for one in found) and halves.asks_for_txid(question):
            found = [finding("txid", one.start, one.end) if one.kind == "hex64" else one for one in found]
        answer = codes.answer(text, question)
        found = _joined(found, [answer] if answer else [])
    return list(context.judged(text, found)) if found else found, late


def _split(messages: Sequence[str], shares: list[list[Finding]], joint: str) -> list[list[Finding]]:
    """Return, for each message, its parts of the secrets that only all of them together hold: a phrase, whose words
    may stand anywhere, or what reaches from the end of one message into the beginning of the next."""
    kept = [
        [
            one
            for one in share
            if (one.kind == _PHRASE if joint else one.start == 0 or one.end == len(message))
            and one.outcome is Outcome.DESTROY
        ]
        for message, share in zip(messages, shares, strict=True)
    ]
    is_split = bool(kept[-1]) and any(kept[:-1])
    return kept if is_split else [[] for _ in messages]


def _in_field(text: str, context: Context) -> list[Finding]:
    """Return the findings in a form's field: its name is the label of what stands in it."""
    name = f"{context.field}: "
    found = look(name + text, context._replace(field=""))
    return [
        one._replace(start=max(one.start - len(name), 0), end=one.end - len(name))
        for one in found
        if one.end > len(name)
    ]


def _joined(found: list[Finding], more: Iterable[Finding]) -> list[Finding]:
    """Return findings with those to destroy that only the context told."""
    destroyed = [one for one in more if one.outcome is Outcome.DESTROY]
    return sorted((*destroyed, *_outside(destroyed, found)), key=_place) if destroyed else found


def _redaction(text: str, findings: Sequence[Finding]) -> Redaction:
    pieces: list[str] = []
    at = 0
    for found in findings:
        if found.outcome is Outcome.DESTROY:
            pieces += text[at : found.start], token(found.kind)
            at = found.end
    return Redaction("".join([*pieces, text[at:]]), tuple(findings))


def _look(text: str) -> list[Finding]:
    """Return the findings of a text by its own offsets, looking again with the destroyed parts out of sight."""
    destroyed: list[Finding] = []
    for _ in range(_LOOKS):
        plain = Plain.of(text, ((found.start, found.end) for found in destroyed))
        seen = list(_settled(plain))
        fresh = [found for found in seen if found.outcome is Outcome.DESTROY]
        destroyed += fresh
        if not fresh:
            break
    others = (found for found in seen if found.outcome is not Outcome.DESTROY)
    return sorted((*destroyed, *others), key=_place)


def _settled(plain: Plain) -> Iterator[Finding]:
    """Return the findings of one look, none overlapping: who speaks first about a passage decides on it."""
    labels = Labels(plain.low)
    taken: list[Finding] = []
    held: list[Finding] = []
    for find in RECOGNISERS:
        found = sorted(find(plain, labels), key=_place)
        held += filter(_is_weak, found)
        taken += _outside(taken, (one for one in found if not _is_weak(one)))
        taken.sort(key=_place)
    for one in (*taken, *_outside(taken, held)):
        yield Finding(one.kind, one.outcome, *plain.origin(one.start, one.end))


def _is_weak(found: Finding) -> bool:
    """Say whether a finding gives way to any other: a few list words in a row are most often a sentence."""
    return found.kind == _PHRASE and found.outcome is Outcome.HOLD


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


def _together(messages: Sequence[str], joint: str = "\n") -> list[list[Finding]]:
    """Return the findings of messages read as one text, for each by its own offsets; one over several is split."""
    findings = _look(joint.join(messages))
    starts = list(accumulate((len(message) + len(joint) for message in messages), initial=0))
    shares: list[list[Finding]] = [[] for _ in messages]
    for message, start, share in zip(messages, starts, shares, strict=False):
        for found in findings:
            low, high = max(found.start - start, 0), min(found.end - start, len(message))
            if low < high:
                share.append(found._replace(start=low, end=high))
    return shares
