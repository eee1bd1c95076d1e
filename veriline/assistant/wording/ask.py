"""One request over the wire, bounded in time and size. The only place of the assistant that opens a connection."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError

from .endpoint import Endpoint

MOST_BYTES: Final = 64_000
"""Of an answer: hundreds of times what was asked for. More is an attack or a mistake."""

MOST_TOKENS: Final = 500
"""Asked of the model: room for six sentences in Chinese or English as JSON."""


class Unavailable(Exception):
    """No usable answer came: too slow, too long, refused, broken, or something other than text. Worth no second try."""


@dataclass(frozen=True)
class Reply:
    """What the model wrote, unread, and what the endpoint says it cost (tokens; None when it does not say)."""

    content: str
    tokens: int | None


class _Message(BaseModel):
    model_config = ConfigDict(strict=True)
    content: str
    tool_calls: list[Any] | None = None
    function_call: Any = None


class _Choice(BaseModel):
    model_config = ConfigDict(strict=True)
    message: _Message
    finish_reason: str | None = None


class _Usage(BaseModel):
    model_config = ConfigDict(strict=True)
    total_tokens: int | None = None


class _Completion(BaseModel):
    """The part of a chat completion that is read; the rest is ignored."""

    model_config = ConfigDict(strict=True)
    choices: list[_Choice]
    usage: _Usage | None = None


def ask(endpoint: Endpoint, messages: list[dict[str, str]]) -> Reply:
    """One completion, without tools, streaming or redirects. Raises `Unavailable`; never holds a database lock.

    The whole call is bounded: a server that sends a byte a second is cut off as one that sends none.
    """
    try:
        return _read(asyncio.run(_post(endpoint, _request(endpoint, messages))))
    except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError) as error:
        raise Unavailable(type(error).__name__) from error


def _request(endpoint: Endpoint, messages: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "model": endpoint.model,
        "messages": messages,
        "max_tokens": MOST_TOKENS,
        "temperature": 0,
        "stream": False,
        "response_format": {"type": "json_object"},
    }


async def _post(endpoint: Endpoint, body: dict[str, Any]) -> bytes:
    # Not compressed, so that a small answer cannot unfold into a large one.
    headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    async with (
        asyncio.timeout(endpoint.seconds),
        # The address named is the one contacted: no proxy, .netrc or redirect from elsewhere.
        httpx.AsyncClient(
            verify=_trust(), trust_env=False, follow_redirects=False, timeout=endpoint.seconds
        ) as client,
        client.stream("POST", endpoint.address, json=body, headers=headers) as response,
    ):
        if response.status_code != httpx.codes.OK:
            raise Unavailable(f"status {response.status_code}")
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise Unavailable("compressed")
        found = bytearray()
        async for chunk in response.aiter_raw():
            found += chunk
            if len(found) > MOST_BYTES:
                raise Unavailable("too long")
        return bytes(found)


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    """The system's certificates, with an operator's own by `SSL_CERT_FILE` as everywhere; read once."""
    return ssl.create_default_context()


def _read(body: bytes) -> Reply:
    try:
        completion = _Completion.model_validate_json(body)
    except ValidationError as error:
        raise Unavailable("no chat completion") from error
    if len(completion.choices) != 1:
        raise Unavailable("not one choice")
    (choice,) = completion.choices
    if choice.message.tool_calls or choice.message.function_call or choice.finish_reason != "stop":
        raise Unavailable("not finished, or a call of a tool")
    usage = completion.usage.total_tokens if completion.usage else None
    return Reply(choice.message.content, usage if usage is not None and usage >= 0 else None)
