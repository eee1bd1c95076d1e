"""Random strings beside a label: private keys in hex, API keys and secrets, authenticator setup keys."""

from base64 import b32decode
from collections.abc import Iterator
from typing import Final

from veriline.safety.addresses import is_address
from veriline.safety.finding import Finding
from veriline.safety.kinds import finding
from veriline.safety.labels import Labels
from veriline.safety.plain import BARRIER, Plain
from veriline.safety.proofs.dense import is_dense
from veriline.safety.rules import pattern

_CHAIN: Final = 24  # "key / secret: AAA, BBB": an unlabelled string this near a found one is of its kind
_KEY_LENGTH: Final = 32
_SEED_BYTES: Final = range(10, 65)  # RFC 4226 asks for 16 and more; authenticators use 10 to 64


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield the strings that a label of a key, an API secret or an authenticator owns."""
    if not any(label.family in ("private_key", "api_secret", "otp_seed") for label in labels.all):
        return
    yield from _otp_seeds(plain, labels)
    yield from _tokens(plain, labels)


def _otp_seeds(plain: Plain, labels: Labels) -> Iterator[Finding]:
    for found in pattern("token", "base32").finditer(plain.text):
        owner = labels.owner(*found.span(2))
        if owner and owner.family in ("otp_seed", "api_secret") and _is_otp_seed(found.group(2)):
            yield finding("otp_seed", *found.span(2))


def _is_otp_seed(value: str) -> bool:
    joined = value.replace(" ", "").replace("-", "").upper()
    is_written_out = value.islower() and not any(
        char.isdigit() for char in value
    )  # four-letter words in a row
    try:
        size = len(b32decode(joined + "=" * (-len(joined) % 8)))
    except ValueError:
        return False
    return size in _SEED_BYTES and not is_written_out and len(set(joined)) >= len("ABCDEFGH")


def _tokens(plain: Plain, labels: Labels) -> Iterator[Finding]:
    last_end, last_family = -1, ""
    for found in pattern("token", "shape").finditer(plain.text):
        start, end = found.span(2)
        owner = labels.owner(start, end)
        family = owner.family if owner else ""
        if not family and 0 <= start - last_end <= _CHAIN and BARRIER not in plain.text[last_end:start]:
            family = last_family
        if _is_secret(found.group(2), family):
            yield finding("private_key" if family == "private_key" else "api_secret", start, end)
            last_end, last_family = end, family


def _is_secret(value: str, family: str) -> bool:
    if family == "private_key":
        return len(value) >= _KEY_LENGTH and is_dense(value) and not is_address(value)
    if family == "api_secret":
        return (
            is_dense(value) and not is_address(value) and not pattern("token", "uuid").search(value.lower())
        )
    return False
