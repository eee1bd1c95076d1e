"""Front matter: what a draft says besides its text, as TOML. Every key and its type is a field of the draft."""

from __future__ import annotations

import datetime
import json
import re
import tomllib
import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from typing import Any, Final, get_args, get_origin, get_type_hints

from .draft import DRAFTS, Article, Broken, Draft

#: Not front matter but text.
TEXT: Final = frozenset(("steps", "body"))
_FIRST: Final = ("language", "title", "topic", "number", "slug")
_NAMES: Final = {
    str: "text in quotes",
    int: "number",
    bool: "true or false",
    datetime.date: "date such as 2026-11-28",
    datetime.datetime: "time with its offset, such as 2026-11-28T09:00:00Z",
}


@dataclass(frozen=True)
class _Key:
    """A key of the front matter; `holds` is the type of its value, or of each of them where it is a list."""

    name: str
    holds: type
    is_list: bool
    default: Any

    @property
    def is_needed(self) -> bool:
        return self.default is MISSING


def write(draft: Draft) -> list[str]:
    """The lines of the front matter; what has its default is left out."""
    keys = [key for key in _keys(type(draft)) if getattr(draft, key.name) != key.default]
    kind = [] if isinstance(draft, Article) else [f"kind = {_toml(draft.kind)}"]
    plain = [f"{key.name} = {_toml(getattr(draft, key.name))}" for key in keys if not is_dataclass(key.holds)]
    tables = [
        line
        for key in keys
        if is_dataclass(key.holds)
        for one in getattr(draft, key.name)
        for line in _table(key.name, one)
    ]
    return [*kind, *plain, *tables]


def read(lines: list[str]) -> tuple[type[Draft], dict[str, Any]]:
    """The shape of the draft and its fields. `lines` begin in the file's second line; raises Broken with the line."""
    try:
        found = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as problem:
        place = re.search(r"line (\d+)", str(problem))
        raise Broken(f"front matter: {problem}", int(place[1]) + 1 if place else 2) from problem
    text = "\n".join(["", *lines])
    kind = found.pop("kind", Article.kind)
    if kind not in DRAFTS:
        raise Broken(f"kind is none of {', '.join(DRAFTS)}", line_of(text, "kind"))
    try:
        return DRAFTS[kind], _fields(DRAFTS[kind], found)
    except Broken as problem:
        raise Broken(problem.reason, line_of(text, problem.about)) from problem


def line_of(text: str, name: str) -> int:
    """The line of the front matter that says `name`; the first line where none does."""
    wanted = re.compile(rf"{re.escape(name)}\s*=|\[\[{re.escape(name)}\]\]")
    for place, line in enumerate(text.split("\n"), start=1):
        if name and wanted.match(line):
            return place
    return 1


def _keys(shape: type) -> tuple[_Key, ...]:
    """In the order they are written."""
    hints = get_type_hints(shape)
    found = [_key(one, hints[one.name]) for one in fields(shape) if one.name not in TEXT]
    first = [key for name in _FIRST for key in found if key.name == name]
    return (*first, *(key for key in found if key not in first))


def _key(one: Field[Any], hint: Any) -> _Key:
    default = [] if one.default_factory is list else one.default
    if get_origin(hint) is types.UnionType:
        hint = get_args(hint)[0]  # `date | None`: a file has no word for None and leaves it out
    is_list = get_origin(hint) is list
    return _Key(one.name, get_args(hint)[0] if is_list else hint, is_list, default)


def _fields(shape: type, found: dict[str, Any]) -> dict[str, Any]:
    keys = {key.name: key for key in _keys(shape)}
    if strange := next((name for name in found if name not in keys), ""):
        raise Broken(f"unknown: {strange}; known are {', '.join(keys)}", about=strange)
    if missing := next((key.name for key in keys.values() if key.is_needed and not found.get(key.name)), ""):
        raise Broken(f"front matter says no {missing}")
    return {name: _read(keys[name], value) for name, value in found.items()}


def _read(key: _Key, value: Any) -> Any:
    if not key.is_list:
        return _one(key, value)
    if not isinstance(value, list):
        raise Broken(f"{key.name} must be a list in brackets", about=key.name)
    return [_one(key, one) for one in value]


def _one(key: _Key, value: Any) -> Any:
    """The value as the type it must have, exactly: TOML's `true` is no number here, and a time no date."""
    if is_dataclass(key.holds) and isinstance(value, dict):
        try:
            return key.holds(**_fields(key.holds, value))
        except Broken as problem:
            raise Broken(f"{key.name}: {problem.reason}", about=key.name) from problem
    if type(value) is not key.holds or (isinstance(value, datetime.datetime) and value.tzinfo is None):
        wanted = _NAMES.get(key.holds, f"table [[{key.name}]]")
        said = f"{key.name} holds something else than a" if key.is_list else f"{key.name} must be a"
        raise Broken(f"{said} {wanted}", about=key.name)
    return value


def _toml(value: Any) -> str:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _table(name: str, one: Any) -> Iterator[str]:
    yield f"[[{name}]]"
    keys = [key for key in _keys(type(one)) if getattr(one, key.name) != key.default]
    yield from (f"{key.name} = {_toml(getattr(one, key.name))}" for key in keys if not key.is_list)
    for key in keys:
        if key.is_list:
            for below in getattr(one, key.name):
                yield from _table(f"{name}.{key.name}", below)
