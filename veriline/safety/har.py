"""A browser's recordings (HTTP Archive 1.2), kept without headers, cookies and bodies (secrets.md section 3)."""

import json
from typing import Any, Final

_MARK: Final = '"entries"'
# What is kept of a request, an answer and their surroundings: where, when, how long, with what result.
_ENTRY: Final = ("startedDateTime", "time", "timings", "serverIPAddress")
_REQUEST: Final = ("method", "url", "httpVersion", "bodySize")
_RESPONSE: Final = ("status", "statusText", "httpVersion", "bodySize", "redirectURL")
_INDENT: Final = 1


def is_recording(text: str) -> bool:
    """Say whether a text could be such a file: JSON that speaks of entries."""
    return text.lstrip()[:1] == "{" and _MARK in text


def stripped(text: str) -> str:
    """Return the recording with nothing but addresses, times and results; ValueError when it is none.

    Secrets in the addresses themselves are left to the shield.
    """
    try:
        entries = json.loads(text)["log"]["entries"]
        kept = [_entry(entry) for entry in entries]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no HTTP archive") from error
    return json.dumps({"log": {"version": "1.2", "entries": kept}}, ensure_ascii=False, indent=_INDENT)


def _entry(entry: dict[str, Any]) -> dict[str, Any]:
    parts = {"request": _some(entry["request"], _REQUEST), "response": _some(entry["response"], _RESPONSE)}
    return _some(entry, _ENTRY) | parts


def _some(whole: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in whole.items() if name in names}
