"""Stream data with ids that are the same on every run, so that an unchanged text is seen to be unchanged."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any
from uuid import UUID

#: Keys of the files become Wagtail's translation keys, so that a page is found again whatever editors call it.
NAMESPACE = UUID("6f1d2c8e-7c0a-5d52-9a57-1f3d0b9a2e41")


def key_of(kind: str, key: str) -> UUID:
    """The translation key of a shipped page, such as ("article", "account-stolen")."""
    return uuid.uuid5(NAMESPACE, f"{kind}/{key}")


def stream(key: str, name: str, parts: Sequence[tuple[str, Any]]) -> list[dict[str, Any]]:
    """The parts of the stream `name` of the piece `key`, as Wagtail stores them."""
    return [
        {
            "type": kind,
            "value": _value(value, f"{key}/{name}/{place}"),
            "id": str(key_of("part", f"{key}/{name}/{place}")),
        }
        for place, (kind, value) in enumerate(parts)
    ]


def _value(value: Any, name: str) -> Any:
    """A list keeps an id for each item, also inside a structure; a table is data of its own."""
    match value:
        case list():
            return [
                {"type": "item", "value": item, "id": str(key_of("part", f"{name}/{place}"))}
                for place, item in enumerate(value)
            ]
        case {"answers": list(answers)}:
            return {**value, "answers": _value(answers, f"{name}/answers")}
    return value
