"""What the verifier says, in the language in use: a heading, the reason, and what else to look at.

Read by people in fear, so it is complete in ten languages (decision 0011).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.conf import settings
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .fakes import told_of
from .kinds import PLATFORMS, Kind, Verdict
from .models import Takedown
from .reading import Trick, hosts, phones
from .verify import Answer, Why

Text = str | Promise

# Translators: ten languages
_SITE = _("This website is ours.")
# Translators: ten languages
_ADDRESS = _("This address is ours.")
# Translators: ten languages
_NUMBER = _("This number is ours.")
# Translators: ten languages
_SENDER = _("This sender is ours.")
# Translators: ten languages
_APP = _("This app is ours.")
# Translators: ten languages
_ACCOUNT = _("This account is ours.")
# Translators: ten languages
_PERSON = _("This person works here.")
# Translators: ten languages
_MESSAGE = _("This message is ours.")
# Translators: ten languages
_UNKNOWN = _("Not on our list. Treat it as not us.")
# Translators: ten languages
_FAKE = _("This is fake. Do not use it.")
# Translators: ten languages
_SECRET = _("This is a secret. Do not send it to anybody.")
# Translators: ten languages
_UNREADABLE = _("We found no address, number or name in it.")
# Translators: ten languages
DOWN = _("We cannot check right now. Until then treat it as not us.")

# Translators: ten languages
_ON_LIST = _("It is on our list of official channels.")

#: The verdicts without a kind, for an answer that is made without us.
AT_ONCE: Final[Mapping[Verdict, Text]] = {
    Verdict.OURS: _ON_LIST,
    Verdict.UNKNOWN: _UNKNOWN,
    Verdict.FAKE: _FAKE,
}

_OURS: Final[Mapping[Kind, Text]] = {
    Kind.SITE: _SITE,
    Kind.MAIL: _ADDRESS,
    Kind.PHONE: _NUMBER,
    Kind.SMS: _SENDER,
    Kind.APP: _APP,
    Kind.SOCIAL: _ACCOUNT,
    Kind.GROUP: _ACCOUNT,
    Kind.STAFF: _PERSON,
    Kind.MANAGER: _PERSON,
    Kind.MESSAGE: _MESSAGE,
}

# Translators: ten languages
_ANNOUNCES = _(
    "It is official, for announcements only. There is no support here, and it never asks you to answer."
)
# Translators: ten languages
_WORKS_HERE = _(
    "%(name)s answers in the chat on %(host)s and never writes to you first. The number alone proves nothing: "
    "anyone can quote it."
)
# Translators: ten languages
_COPIES = _("It copies us to steal from our customers.")
# Translators: ten languages
_NO_RECORD = _(
    "We have no record of it. That does not prove that it is a scam, but it is no official channel of ours."
)
# Translators: ten languages
_LOOKS_LIKE = _("It looks like %(ours)s and is not the same. We have no record of it.")
# Translators: ten languages
_BELOW = _("It stands below a name of ours, but this very name is not on our list.")
# Translators: ten languages
_LEADS_ON = _("The name in front is ours, but this link leads on to %(host)s.")
# Translators: ten languages
_COPY = _("The name is ours, but the id behind it is not: this is a copy.")
# Translators: ten languages
_NOT_NOW = _("It is on our list, but not for today.")
# Translators: ten languages
_WORKED_HERE = _("This person worked here once and does not any more.")
# Translators: ten languages
_NONE_THERE = _("We have none on %(platform)s. Whoever uses one in our name is not us.")
# Translators: ten languages
_NONE_PERSONAL = _("We have no personal accounts on %(platform)s, and none of our staff adds you there.")
# Translators: ten languages
_NO_WALLETS = _(
    "We have none: we never publish wallet addresses. Your own deposit address is in your app after you sign in, and "
    "nowhere else."
)
# Translators: ten languages
_NOT_KEPT = _(
    "We did not keep it. If you have given it to anybody, treat it as stolen: change it, or move what it protects. "
    "We never ask for it."
)
# Translators: ten languages
_PASTE_ONE = _("Paste a web address, an e-mail address, a phone number, an account or a staff number.")

# Translators: ten languages
_SENT = _("We sent a message with this code to this address on %(day)s.")
# Translators: ten languages
_NOT_SENT = _("We sent no message with this code to this address.")
# Translators: ten languages
_WHICH = _("Which address received it?")
# Translators: ten languages
_TO_WHOM = _("Write behind the code the address at which you received it: ABCDE-FGHIJ you@example.com")

#: What is said of a secret, heading and reason.
ON_SECRET: Final = (_SECRET, _NOT_KEPT)

_REASONS: Final[Mapping[Why, Text]] = {
    Why.LISTED: _ON_LIST,
    Why.ANNOUNCES_ONLY: _ANNOUNCES,
    Why.WORKS_HERE: _WORKS_HERE,
    Why.KNOWN_FAKE: _COPIES,
    Why.NOT_LISTED: _NO_RECORD,
    Why.LOOKS_LIKE_OURS: _LOOKS_LIKE,
    Why.BELOW_OURS: _BELOW,
    Why.LEADS_ON: _LEADS_ON,
    Why.OTHER_NUMBER: _COPY,
    Why.NOT_NOW: _NOT_NOW,
    Why.WORKED_HERE: _WORKED_HERE,
    Why.NO_WALLETS: _NO_WALLETS,
    Why.SECRET: _NOT_KEPT,
    Why.UNREADABLE: _PASTE_ONE,
    Why.SENT_BY_US: _SENT,
    Why.NOT_SENT: _NOT_SENT,
    Why.TO_WHOM: _TO_WHOM,
}

# Translators: ten languages
_FORGED_SENDER = _(
    "Sender names can be forged. A matching address is a good sign, not proof. If the mail asks you to do something, "
    "open the app yourself and look for the same notice there."
)
# Translators: ten languages
_FORGED_NUMBER = _(
    "Numbers on a display can be forged. We never call you first: hang up and call this number yourself."
)
# Translators: ten languages
_ADDRESS_BAR = _("Before you sign in, the address bar must say exactly %(host)s.")
# Translators: ten languages
_COMPARE_ID = _("A copy may bear the same name. The numeric id of ours is %(number)s.")
# Translators: ten languages
_COMPARE_FINGERPRINT = _(
    "Install it from its page in the store. Our certificate has the fingerprint %(number)s."
)
# Translators: ten languages
_ONLY_ON = _("It is ours on %(platform)s. On any other platform it is not us.")
# Translators: ten languages
_USERINFO = _("What stands before the @ is decoration. The link opens %(host)s.")
# Translators: ten languages
_LETTERS = _("It has letters of another alphabet in it that look like ours: %(letters)s")
# Translators: ten languages
_NUMBERS = _("It is an address of digits alone. We never use one.")
# Translators: ten languages
_ONLY_BRACKETS = _(
    "Only the address in the brackets counts. The name before it is written by whoever sends it."
)
# Translators: ten languages
_OWNER = _("This name belongs to whoever owns %(owner)s.")


# Translators: ten languages
_REPORTED = _("Reports so far: %(n)s.")
# Translators: ten languages
_ASKED = _("We asked its host to take it down on %(day)s.")
# Translators: ten languages
_DOWN_SINCE = _("It was taken down on %(day)s. Its address may come back.")


def heading(answer: Answer) -> str:
    """The first words, which say the verdict without a colour."""
    if answer.why == Why.SECRET:
        return str(_SECRET)
    if answer.why == Why.UNREADABLE:
        return str(_UNREADABLE)
    if answer.why == Why.TO_WHOM:
        return str(_WHICH)
    match answer.verdict:
        case Verdict.OURS:
            return str(_OURS[answer.claim.kind])
        case Verdict.FAKE:
            return str(_FAKE)
        case _:
            return str(_UNKNOWN)


def reason(answer: Answer) -> str:
    """Why, in one or two sentences."""
    if answer.why == Why.NEVER_USED:
        personal = PLATFORMS[answer.claim.platform].personal
        return str(_NONE_PERSONAL if personal else _NONE_THERE) % {"platform": answer.platform_name}
    return str(_REASONS[answer.why]) % _particulars(answer)


def remarks(answer: Answer) -> list[str]:
    """What else the reader should know before trusting or dismissing it."""
    if answer.verdict == Verdict.FAKE:
        return _of_fakes(answer)
    said = [
        *_of_tricks(answer),
        *(_of_ours(answer) if answer.verdict == Verdict.OURS else _of_others(answer)),
    ]
    return [str(text) % _particulars(answer) for text in said]


def whole(answer: Answer) -> str:
    """All of it as one text, for the chat and the API."""
    return " ".join([heading(answer), reason(answer), *remarks(answer)])


def _of_fakes(answer: Answer) -> list[str]:
    """How many reported it, and what was done about it."""
    told = told_of(answer.claim)
    said = [str(_REPORTED) % {"n": told.reports}] if told.reports else []
    texts = {Takedown.Step.ASKED: _ASKED, Takedown.Step.DOWN: _DOWN_SINCE}
    if told.last is not None and told.last.step in texts:
        text = texts[Takedown.Step(told.last.step)]
        said.append(str(text) % {"day": date_format(told.last.at, "DATE_FORMAT")})
    return said


def _of_tricks(answer: Answer) -> list[Text]:
    texts = {
        Trick.USERINFO: _USERINFO,
        Trick.LETTERS: _LETTERS,
        Trick.NUMBERS: _NUMBERS,
        Trick.NAME: _ONLY_BRACKETS,
    }
    return [text for trick, text in texts.items() if trick in answer.claim.tricks]


def _of_ours(answer: Answer) -> list[Text]:
    entry, claim = answer.entry, answer.claim
    match claim.kind:
        case Kind.SITE:
            return [_ADDRESS_BAR]
        case Kind.MAIL:
            return [_FORGED_SENDER]
        case Kind.PHONE | Kind.SMS:
            return [_FORGED_NUMBER]
        case Kind.APP:
            return [_COMPARE_FINGERPRINT] if entry and entry.number else []
        case Kind.SOCIAL | Kind.GROUP:
            only: list[Text] = [] if claim.platform else [_ONLY_ON]
            return [*only, _COMPARE_ID] if entry and entry.number and not claim.number else only
        case _:
            return []


def _of_others(answer: Answer) -> list[Text]:
    owner = answer.owner
    return [_OWNER] if owner and owner != hosts.shown(answer.claim.key.rpartition("@")[2]) else []


def _particulars(answer: Answer) -> dict[str, str]:
    entry = answer.entry
    platform = entry.platform if entry else answer.claim.platform
    leads_on = answer.why == Why.LEADS_ON
    return {
        "name": entry.shown if entry else "",
        "host": _host(answer, leads_on=leads_on),
        "number": _grouped(answer),
        "ours": answer.like.entry.shown if answer.like else "",
        "owner": answer.owner,
        "day": date_format(answer.sent_at, "DATE_FORMAT") if answer.sent_at else "",
        "platform": PLATFORMS[platform].name if platform in PLATFORMS else "",
        "letters": " ".join(
            f"{letter} (U+{ord(letter):04X})"
            for letter in hosts.odd_letters(answer.claim.key.rpartition("@")[2])
        ),
    }


def _host(answer: Answer, *, leads_on: bool) -> str:
    if answer.claim.kind == Kind.STAFF:
        return str(settings.HELP_HOST)
    return hosts.shown(answer.claim.leads_to if leads_on else answer.claim.key)


def _grouped(answer: Answer) -> str:
    number = answer.entry.number if answer.entry else ""
    if answer.claim.kind == Kind.APP:
        return ":".join(number[place : place + 2] for place in range(0, len(number), 2)).upper()
    return number


def readable(kind: str, key: str) -> str:
    """A key as it is read: numbers with their blanks."""
    return phones.spaced(key) if kind == Kind.PHONE else key
