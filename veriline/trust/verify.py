"""Is this really us? One text in, one answer out: ours, not on our list, or fake (requirements I1 to I14).

Fails closed: what cannot be read is not on our list, and what the database cannot answer raises `Unreachable`, never a
yes. A secret typed here is told from a channel before anything else looks at it.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.db import DatabaseError
from django.utils import timezone

from veriline import safety
from veriline.safety import Outcome

from . import codes
from .entries import Entry
from .kinds import PLATFORMS, Kind, Purpose, Verdict
from .likeness import Likeness, likeness
from .reading import Claim, Trick, hosts, read, scan
from .reading.plain import MOST
from .register import Register, register

#: Channels in one pasted message that are answered at most.
MOST_CLAIMS = 10


#: So many words are one channel with what people write before it; more are a message that names some.
FEW_WORDS = 3


class Unreachable(Exception):
    """The register cannot be read now. Until it can, everything is to be treated as not us."""


class Why(StrEnum):
    """The reason for a verdict; words.py says each."""

    LISTED = "listed"
    ANNOUNCES_ONLY = "announces_only"
    WORKS_HERE = "works_here"
    KNOWN_FAKE = "known_fake"
    NOT_LISTED = "not_listed"
    LOOKS_LIKE_OURS = "looks_like_ours"
    BELOW_OURS = "below_ours"
    LEADS_ON = "leads_on"
    OTHER_NUMBER = "other_number"
    NOT_NOW = "not_now"
    WORKED_HERE = "worked_here"
    NEVER_USED = "never_used"
    NO_WALLETS = "no_wallets"
    SECRET = "secret"  # noqa: S105 - a reason, not a secret
    UNREADABLE = "unreadable"
    SENT_BY_US = "sent_by_us"
    NOT_SENT = "not_sent"
    TO_WHOM = "to_whom"


@dataclass(frozen=True)
class Answer:
    """What the register says of one claim. `entry` is what it holds, `like` what of ours it could be taken for."""

    verdict: Verdict
    why: Why
    claim: Claim
    as_of: datetime.datetime
    entry: Entry | None = None
    like: Likeness | None = None
    sent_at: datetime.datetime | None = None
    """When the message with this code was sent."""

    @property
    def owner(self) -> str:
        """Whose name a site or mail domain really is."""
        name = self.claim.key.rpartition("@")[2]
        of_host = self.claim.kind in {Kind.SITE, Kind.MAIL} and Trick.NUMBERS not in self.claim.tricks
        return hosts.shown(hosts.registered(name)) if of_host else ""

    @property
    def platform_name(self) -> str:
        """The platform, by its own name."""
        return PLATFORMS[self.claim.platform].name if self.claim.platform in PLATFORMS else ""


def verify(text: str) -> Answer:
    """The answer for one text: of several channels in it, for the worst. Raises `Unreachable`."""
    return verify_all(text)[0]


def verify_all(text: str) -> list[Answer]:
    """An answer for each channel a text names, the worst first; at least one. Raises `Unreachable`."""
    text = text[:MOST]
    try:
        held = register()
    except DatabaseError as error:
        raise Unreachable from error
    if holds_secret(text) and not _is_fingerprint(text, held):
        return [_unknown(Why.SECRET, held)]
    if code := codes.claimed(text):
        return [_of_message(*code, held)]
    whole = read(text, regions=held.regions)
    named = [] if _is_one(text, whole) else list(scan(text, regions=held.regions, endings=held.endings))
    if not named:
        return [_best(whole, held) if whole else _unknown(Why.UNREADABLE, held)]
    answers = [_judge(claim, held) for claim in named[:MOST_CLAIMS]]
    return sorted(answers, key=lambda one: _GRAVITY[one.verdict])


def _of_message(code: str, recipient: str, held: Register) -> Answer:
    """Whether a message with this code went to that address; without one nothing is said (T1)."""
    try:
        message = codes.sent(code, recipient) if recipient else None
    except DatabaseError as error:
        raise Unreachable from error
    why = Why.TO_WHOM if not recipient else Why.SENT_BY_US if message else Why.NOT_SENT
    verdict = Verdict.OURS if message else Verdict.UNKNOWN
    return Answer(
        verdict, why, Claim(Kind.MESSAGE, code), held.as_of, sent_at=message.sent_at if message else None
    )


def on_secret() -> Answer:
    """The answer to a secret, when it is no longer at hand. Raises `Unreachable`."""
    try:
        return _unknown(Why.SECRET, register())
    except DatabaseError as error:
        raise Unreachable from error


def _is_one(text: str, whole: Sequence[Claim]) -> bool:
    """Whether the text is one channel and what people write around it, and not a sentence that names some."""
    if not whole:
        return False
    one_word = len(text.split()) == 1
    told = whole[0].kind not in _WEAK and len(text.split()) <= FEW_WORDS
    return one_word or told or whole[0].kind == Kind.APP or text.rstrip().endswith(">")


def holds_secret(text: str) -> bool:
    """Whether the text has something in it that must be neither kept nor shown again."""
    return any(found.outcome in {Outcome.DESTROY, Outcome.HOLD} for found in safety.look(text))


#: What any few words may be.
_WEAK = frozenset({Kind.STAFF, Kind.SMS, Kind.MANAGER})
_GRAVITY = {Verdict.FAKE: 0, Verdict.UNKNOWN: 1, Verdict.OURS: 2}


def _is_fingerprint(text: str, held: Register) -> bool:
    """A certificate's fingerprint looks like a key. It is none if we publish it, or beside an app of ours."""
    apps = (claim for claim in read(text) if claim.kind == Kind.APP and claim.number)
    return any(found(claim, held) or _app_by_number(claim, held) for claim in apps)


def _unknown(why: Why, held: Register) -> Answer:
    return Answer(Verdict.UNKNOWN, why, Claim(Kind.OTHER, ""), held.as_of)


def _best(claims: tuple[Claim, ...], held: Register) -> Answer:
    """Of what one text may be: what the register knows, fakes first; else the likeliest."""
    answers = [_judge(claim, held) for claim in claims]
    known = (one for one in answers if one.verdict == Verdict.FAKE)
    listed = (one for one in answers if one.entry is not None)
    return next(known, None) or next(listed, None) or answers[0]


def _judge(claim: Claim, held: Register) -> Answer:
    fake = found(claim, held, fakes=True)
    if fake is not None:
        return Answer(Verdict.FAKE, Why.KNOWN_FAKE, claim, held.as_of, fake, likeness(claim, held))
    if claim.kind == Kind.WALLET:
        return Answer(Verdict.UNKNOWN, Why.NO_WALLETS, claim, held.as_of)
    entry = found(claim, held)
    if entry is None:
        return _not_ours(claim, held)
    why = _but(claim, entry)
    if why is not None:
        like = likeness(claim, held) if why == Why.OTHER_NUMBER else None
        return Answer(Verdict.UNKNOWN, why, claim, held.as_of, entry, like)
    return Answer(Verdict.OURS, _as_what(entry), claim, held.as_of, entry)


def _as_what(entry: Entry) -> Why:
    if entry.kind == Kind.STAFF:
        return Why.WORKS_HERE
    return Why.ANNOUNCES_ONLY if entry.purpose == Purpose.ANNOUNCE else Why.LISTED


def _but(claim: Claim, entry: Entry) -> Why | None:
    """Why what is listed is not ours all the same."""
    if Trick.LEADS_ON in claim.tricks:
        return Why.LEADS_ON
    if entry.retired:
        return Why.WORKED_HERE
    if not entry.is_valid(timezone.localdate()):
        return Why.NOT_NOW
    if claim.number and claim.number != entry.number:
        return Why.OTHER_NUMBER
    return None


def _not_ours(claim: Claim, held: Register) -> Answer:
    like = likeness(claim, held)
    if _is_never_used(claim, held):
        return Answer(Verdict.UNKNOWN, Why.NEVER_USED, claim, held.as_of, like=like)
    if _is_below_ours(claim, held):
        return Answer(Verdict.UNKNOWN, Why.BELOW_OURS, claim, held.as_of)
    why = Why.LOOKS_LIKE_OURS if like is not None else Why.NOT_LISTED
    return Answer(Verdict.UNKNOWN, why, claim, held.as_of, like=like)


def _is_never_used(claim: Claim, held: Register) -> bool:
    """Whether we have nothing at all where it stands: no personal accounts ever, and no account on that platform."""
    if claim.platform not in PLATFORMS:
        return False
    if PLATFORMS[claim.platform].personal:
        return True
    return not any(entry.platform == claim.platform for entry in held.ours.values())


def _is_below_ours(claim: Claim, held: Register) -> bool:
    name = claim.key.rpartition("@")[2]
    return claim.kind in {Kind.SITE, Kind.MAIL} and any(
        hosts.registered(entry.key.rpartition("@")[2]) == hosts.registered(name)
        for entry in held.of_kind(Kind.SITE, Kind.MAIL, Kind.MAIL_DOMAIN)
    )


def found(claim: Claim, held: Register, *, fakes: bool = False) -> Entry | None:
    """What the register holds of a claim, under each way to list it."""
    places = held.fakes if fakes else held.ours
    exact = places.get((claim.kind, claim.platform, claim.key))
    if exact is not None:
        return exact
    match claim.kind:
        case Kind.MAIL:
            return places.get((Kind.MAIL_DOMAIN, "", claim.key.rpartition("@")[2]))
        case Kind.APP if not claim.key:
            return _app_by_number(claim, held)
        case Kind.SOCIAL | Kind.APP | Kind.GROUP if not claim.platform:
            wanted = (claim.kind, claim.key)
            return next((entry for entry in places.values() if (entry.kind, entry.key) == wanted), None)
        case Kind.SOCIAL if claim.platform:
            return places.get((Kind.GROUP, claim.platform, claim.key))
    return None


def _app_by_number(claim: Claim, held: Register) -> Entry | None:
    return next((entry for entry in held.of_kind(Kind.APP) if entry.number == claim.number), None)
