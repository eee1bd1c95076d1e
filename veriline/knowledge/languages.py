"""Which languages there are: the operator's rows, read at most every five seconds by each process."""

import tomllib
from collections.abc import Iterable
from functools import cache as once
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError
from django.utils.translation import get_language_info
from wagtail.models import Locale

from .models.language import Language
from .traditional import SIMPLIFIED, TRADITIONAL

FRESH_S: Final = 5
#: A language code as the first part of a path.
PATH: Final = r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}"
_KEY: Final = "knowledge.languages"


def every() -> list[Language]:
    """All rows in their order; those that ship where there is no table to read yet."""
    found: list[Language] | None = cache.get(_KEY)
    if found is None:
        try:
            found = list(Language.objects.all()) or list(shipped())
        except DatabaseError:
            return list(shipped())  # a page about the outage still has a language
        cache.set(_KEY, found, FRESH_S)
    return found


def forget() -> None:
    """A row has changed: this process reads them anew."""
    cache.delete(_KEY)


def switched_on() -> list[Language]:
    """The languages customers are served in, in the order of the menu."""
    return [one for one in every() if one.is_on]


def codes() -> list[str]:
    """Their codes."""
    return [one.code for one in switched_on()]


def listed() -> list[str]:
    """Codes of those the help centre is published in: what search engines are told of."""
    return [one.code for one in switched_on() if one.is_listed]


def spoken() -> list[str]:
    """Codes of all we have words of our own for, switched on or not: the chat speaks them on any site."""
    return list(dict.fromkeys([*codes(), *(one.code for one in shipped())]))


def find(code: str) -> Language:
    """The row of a code; for a language nobody has entered, what is known of it at all."""
    rows = {one.code: one for one in (*shipped(), *every())}
    return rows.get(code) or Language(code=code, own_name=_own_name(code))


def chain(code: str) -> list[str]:
    """The languages in which a reader of `code` may find a page, best first: its own, its fallbacks, the default."""
    return list(dict.fromkeys([code, *find(code).fallbacks, settings.LANGUAGE_CODE]))


def best(wanted: Iterable[str], known: list[str]) -> str:
    """The known language that fits best: `zh-TW` is Traditional Chinese, `pt-BR` Portuguese; else the default."""
    for one in wanted:
        code = one.lower().replace("_", "-")
        script = TRADITIONAL if code.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo")) else SIMPLIFIED
        tries = [code, *([script, SIMPLIFIED] if code.split("-")[0] == "zh" else []), code.split("-")[0]]
        if found := next((own for own in tries if own in known), ""):
            return found
    return settings.LANGUAGE_CODE


def lay(*, all_on: bool = False) -> None:
    """Makes the rows that ship and are missing. `all_on`: the demo shows every language."""
    Language.objects.bulk_create(shipped_rows(all_on=all_on), ignore_conflicts=True)
    forget()
    open_trees()


def open_trees() -> None:
    """Lets editors translate into each language that is on: Wagtail offers what it has a locale for."""
    for code in codes():
        Locale.all_objects.get_or_create(language_code=code)


def shipped_rows(*, all_on: bool) -> list[Language]:
    """New rows of the languages that ship."""
    rows = [Language(**entry, place=place * 10) for place, entry in _entries()]
    for row in rows:
        row.is_listed = row.is_on
        row.is_on = row.is_on or all_on
    return rows


@once
def shipped() -> tuple[Language, ...]:
    """The languages with words of ours, as they ship."""
    return tuple(shipped_rows(all_on=False))


def _entries() -> Iterable[tuple[int, dict[str, Any]]]:
    text = Path(__file__).with_name("languages.toml").read_text(encoding="utf-8")
    return enumerate(tomllib.loads(text)["language"], start=1)


def _own_name(code: str) -> str:
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code
