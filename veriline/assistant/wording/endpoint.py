"""Where the model is and what it may cost: read from the environment once, refused at start if it is unsafe."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings

LONGEST_WAIT_S: Final = 30.0
"""Nobody waits longer for an answer that is there already in quotes."""


class BadEndpoint(ValueError):
    """The settings name no endpoint that may be used; the text says which and why, without the key."""


@dataclass(frozen=True)
class Endpoint:
    """An OpenAI-compatible endpoint. `url` ends before `/chat/completions`; `key` is never printed.

    `seconds` bound a whole call from the name's look-up to the last byte; the budgets count tokens of a UTC day and
    month, both directions together.
    """

    url: str
    model: str
    key: str = field(repr=False)
    seconds: float
    tokens_per_day: int
    tokens_per_month: int

    @property
    def address(self) -> str:
        """Where completions are asked for."""
        return f"{self.url}/chat/completions"


def parse(
    url: str, *, model: str, key: str, seconds: str, tokens_per_day: str, tokens_per_month: str
) -> Endpoint | None:
    """What the environment says; None without an address. Raises `BadEndpoint`."""
    if not url.strip():
        return None
    if not model.strip():
        raise BadEndpoint("VERILINE_MODEL_NAME is empty")
    if not key.isascii() or any(char.isspace() for char in key):
        raise BadEndpoint("VERILINE_MODEL_KEY has a space or a letter that no key has")
    return Endpoint(
        _address(url.strip()),
        model.strip(),
        key,
        _number("VERILINE_MODEL_SECONDS", seconds, most=LONGEST_WAIT_S),
        int(_number("VERILINE_MODEL_TOKENS_PER_DAY", tokens_per_day)),
        int(_number("VERILINE_MODEL_TOKENS_PER_MONTH", tokens_per_month)),
    )


def configured() -> Endpoint | None:
    """The endpoint in force. Unsafe settings stop the start (`veriline.E007`), so here they are none."""
    try:
        return parse(**settings.LANGUAGE_MODEL)
    except BadEndpoint:
        return None


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        raise BadEndpoint("VERILINE_MODEL_URL is no address") from error
    if not host or not url.isascii():
        raise BadEndpoint("VERILINE_MODEL_URL is no address")
    if parts.username is not None or parts.query or parts.fragment:
        raise BadEndpoint("VERILINE_MODEL_URL holds more than an address; the key has a variable of its own")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_local(host)):
        raise BadEndpoint("VERILINE_MODEL_URL is not https")
    return url.rstrip("/")


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _number(name: str, text: str, *, most: float = 1e12) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 < number <= most:
        raise BadEndpoint(f"{name} is not a number above 0" + (f" and up to {most:g}" if most < 1e12 else ""))
    return number
