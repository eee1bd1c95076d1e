"""Message codes: a short code in every message we send, which the verifier confirms to whoever received it (I12, T1).

A code says nothing by itself, and is confirmed only together with the address that the message went to: whoever copies
one out of a message of their own can confirm it to nobody else. What is kept are digests and the day, never the words.
"""

import re
import secrets
import unicodedata
from typing import Final

from django.conf import settings
from django.utils.crypto import salted_hmac

from .models import MessageCode

#: RFC 4648 base32: no letter that is taken for a digit. Ten of them are 50 bits.
ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_HALF: Final = 5
#: "Message code K7QF2-M9XTR ada@example.com", folded to one width.
_CLAIMED: Final = re.compile(
    rf"(?:[^\W\d_]+(?: [^\W\d_]+)?[: ]\s*)?([A-Z2-7]{{{_HALF}}})\s?[-–—]\s?([A-Z2-7]{{{_HALF}}})"
    r"(?:[\s,;]+(\S{3,254}))?",
    re.IGNORECASE,
)


def issue(channel: str, recipient: str) -> str:
    """A code for one message to `recipient`, as it is written in it: `K7QF2-M9XTR`."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(2 * _HALF))
    code = f"{letters[:_HALF]}-{letters[_HALF:]}"
    MessageCode.objects.create(digest=_digest(code, recipient), channel=channel)
    return code


def claimed(text: str) -> tuple[str, str] | None:
    """The code that a pasted text is, and the address behind it, empty without one; None for any other text."""
    found = _CLAIMED.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return (f"{found[1]}-{found[2]}".upper(), found[3] or "") if found else None


def sent(code: str, recipient: str) -> MessageCode | None:
    """The message that went to this recipient with this code; None for a forged, altered or copied one."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [_digest(code, recipient, key) for key in keys]
    return MessageCode.objects.filter(digest__in=digests).first()


def _digest(code: str, recipient: str, key: str | bytes | None = None) -> str:
    said = f"{code}:{recipient.strip().casefold()}"
    return salted_hmac("veriline.trust.codes", said, secret=key, algorithm="sha256").hexdigest()
