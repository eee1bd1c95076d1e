"""The phrases of phrases.toml (English and Chinese) and of phrases_in (the further languages), made ready to read.

A language is one file in phrases_in: whoever adds one writes it, and the tests of `tests/said_in` beside it.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from opencc import OpenCC

# Accents, the vowel marks and the hamza of Arabic, and its ornamental stretching.
_MARKS: Final = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670]")
_ALIKE: Final = str.maketrans(
    {"帐": "账", "\u2019": "'", "đ": "d", "ة": "ه", "ى": "ي", "،": ",", "؛": ";", "؟": "?"}
)
# One word for what Taiwan, Hong Kong and the mainland name differently, and for a usual slip.
_REGIONAL: Final = (("登陆", "登录"), ("连结", "链接"), ("提领", "提现"), ("装置", "设备"), ("骇", "黑"))
_WORD_LIST: Final = re.compile("<([a-z]+)>")


class Doubt(NamedTuple):
    """What makes a phrase not meant: patterns that stand right before it, after it, or anywhere in its sentence."""

    denied: re.Pattern[str] | None = None
    denied_after: re.Pattern[str] | None = None
    refused: re.Pattern[str] | None = None
    supposed_before: re.Pattern[str] | None = None
    supposed_after: re.Pattern[str] | None = None
    unharmed: re.Pattern[str] | None = None


class Emergency(NamedTuple):
    """The phrases of one intent in one language."""

    code: str
    said: re.Pattern[str] | None  # "my account was hacked"
    asked: re.Pattern[str] | None  # "freeze my account"
    firm: re.Pattern[str] | None  # "I did not make this withdrawal"
    seen: re.Pattern[str] | None  # "fake support": an emergency unless nothing was given
    doubt: Doubt


class Language(NamedTuple):
    """One file of phrases_in."""

    script: re.Pattern[str]  # a text without this is in another language
    wants_person: re.Pattern[str]
    alone: re.Pattern[str]  # as the whole message
    not_before: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    emergencies: tuple[Emergency, ...]


def level(text: str) -> str:
    """Return folded text without accents, in simplified characters, one writing for letters that people mix up."""
    simplified: str = _simplified().convert(_MARKS.sub("", text))
    leveled = simplified.translate(_ALIKE)
    for word, ours in _REGIONAL:
        leveled = leveled.replace(word, ours)
    return leveled


def pattern(
    sources: str | Iterable[str],
    words: Mapping[str, str],
    *,
    whole: bool = False,
    flags: re.RegexFlag = re.ASCII,
) -> re.Pattern[str]:
    """Return one pattern for any of these, the word lists filled in and levelled as the text is."""
    joined = "|".join(f"(?:{source})" for source in ([sources] if isinstance(sources, str) else sources))
    while _WORD_LIST.search(joined):
        joined = _WORD_LIST.sub(lambda found: words[found.group(1)], joined)
    plain = level(unicodedata.normalize("NFKD", joined))
    return re.compile(f"^(?:{plain})$" if whole else plain, flags)


@cache
def table() -> dict[str, Any]:
    """Return phrases.toml as it is written."""
    return tomllib.loads(files("veriline.safety").joinpath("phrases.toml").read_text(encoding="utf-8"))


@cache
def languages() -> dict[str, Language]:
    """Return the further languages by their codes."""
    found = sorted(files("veriline.safety").joinpath("phrases_in").iterdir(), key=lambda file: file.name)
    return {
        file.name.removesuffix(".toml"): _language(tomllib.loads(file.read_text(encoding="utf-8")))
        for file in found
    }


@cache
def emergencies() -> tuple[tuple[re.Pattern[str] | None, Emergency], ...]:
    """Return every intent of every language in the order in which they are tried, each with its language's script.

    phrases.toml says the order: the particular before the general.
    """
    base = _emergencies(table(), table()["words"], re.ASCII)
    order = [row.code for row in base]
    rows: list[tuple[re.Pattern[str] | None, Emergency]] = [(None, row) for row in base]
    rows += [(one.script, row) for one in languages().values() for row in one.emergencies]
    return tuple(sorted(rows, key=lambda row: order.index(row[1].code)))


def _language(data: dict[str, Any]) -> Language:
    words, person = data["words"], data["wants_person"]
    no_flag = re.RegexFlag(0)  # \b and \w must know Cyrillic and Arabic letters
    return Language(
        script=pattern(data["script"], words, flags=no_flag),
        wants_person=pattern(person["asked"], words, flags=no_flag),
        alone=pattern(person["alone"], words, whole=True, flags=no_flag),
        not_before=_optional(person, "not_before", words, no_flag),
        not_after=_optional(person, "not_after", words, no_flag),
        emergencies=_emergencies(data, words, no_flag),
    )


def _emergencies(
    data: dict[str, Any], words: Mapping[str, str], flags: re.RegexFlag
) -> tuple[Emergency, ...]:
    doubt = Doubt(*(_optional(data["doubt"], name, words, flags) for name in Doubt._fields))
    return tuple(_emergency(row, words, flags, doubt) for row in data["emergency"])


def _emergency(row: dict[str, Any], words: Mapping[str, str], flags: re.RegexFlag, doubt: Doubt) -> Emergency:
    said, asked, firm, seen = (
        _optional(row, name, words, flags) for name in ("said", "asked", "firm", "seen")
    )
    return Emergency(row["code"], said, asked, firm, seen, doubt)


def _optional(
    data: dict[str, Any], name: str, words: Mapping[str, str], flags: re.RegexFlag
) -> re.Pattern[str] | None:
    return pattern(data[name], words, flags=flags) if name in data else None


@cache
def _simplified() -> OpenCC:
    return OpenCC("t2s")
