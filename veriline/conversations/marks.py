"""Stored text as people read it: every mark of what was removed or sealed becomes words that name it (O8)."""

import re
from collections.abc import Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

TOKEN = re.compile(r"\[\[(?:removed:([a-z0-9_]+)|sealed:([a-z0-9_]+):\d+:([^\]\s]+))\]\]")

_NAMES: dict[str, Promise | str] = {
    "seed_phrase": _("seed phrase removed"),
    "private_key": _("private key removed"),
    "extended_key": _("private key removed"),
    "card": _("card number removed"),
    "card_code": _("card security code removed"),
    "one_time_code": _("one-time code removed"),
    "password": _("password removed"),
    "api_secret": _("API secret removed"),
    "otp_seed": _("authenticator key removed"),
    "backup_codes": _("backup codes removed"),
    "pin": _("PIN removed"),
    "session": _("session key removed"),
    "keystore": _("wallet file removed"),
}


_SEALED: dict[str, Promise | str] = {
    "hex64": _("transaction ID or private key? %(hint)s"),
    "seed_phrase": _("%(hint)s words of a recovery phrase?"),
    "national_id": _("identity number %(hint)s, sealed"),
    "passport": _("passport %(hint)s, sealed"),
}


def name_of(kind: str) -> Promise | str:
    """What the chip of that kind says; a kind without a name of its own is still never shown raw."""
    return _NAMES.get(kind, _("secret removed"))


def parts(text: str) -> Iterator[tuple[str, Promise | str]]:
    """The text in order, as ("text", words) and ("removed", chip) pairs."""
    at = 0
    for found in TOKEN.finditer(text):
        if found.start() > at:
            yield "text", text[at : found.start()]
        removed, sealed, hint = found.groups()
        yield "removed", name_of(removed) if removed else _SEALED.get(sealed, _("sealed")) % {"hint": hint}
        at = found.end()
    if at < len(text):
        yield "text", text[at:]


def shown(text: str) -> str:
    """The text with chips as words in brackets, its lines as they are."""
    return "".join(f"[{part}]" if kind == "removed" else str(part) for kind, part in parts(text))


def plain(text: str) -> str:
    """One line for titles and rows: chips as words in brackets, white space folded."""
    return " ".join(shown(text).split())
