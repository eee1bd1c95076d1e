"""What a customer's words ask for at once, told by fixed phrases and never by a model (B4, B5, J1).

The phrases are in phrases.toml. All questions are pure, take time in proportion to the text and never raise.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from opencc import OpenCC

from veriline.safety.text import fold

_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_BESIDE_HAN: Final = re.compile("(?<=[\u3400-\u9fff]) +| +(?=[\u3400-\u9fff])")
_REMOVED: Final = re.compile(r"\[\[removed:[a-z0-9_]{1,32}\]\]")
_SPACES: Final = re.compile(" {2,}")
_WORD_LIST: Final = re.compile("<([a-z]+)>")
_FILLER: Final = r"[\W_]{0,3}"  # what may stand between the characters of 转人工
_SPOKEN: Final = re.compile("[^0-9A-Za-z\u00c0-\uffff']+")
_ROUND: Final = (
    4_000  # characters at either end of a long message; nobody hides a cry for help in the middle of a log
)
_LOOK_BACK: Final = 60


class Emergency(NamedTuple):
    """The phrases of one intent."""

    code: str
    said: re.Pattern[str] | None  # "my account was hacked"
    asked: re.Pattern[str] | None  # "freeze my account"
    firm: re.Pattern[str] | None  # "I did not make this withdrawal"


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("veriline.safety").joinpath("phrases.toml").read_text(encoding="utf-8"))


@cache
def _simplified() -> OpenCC:
    return OpenCC("t2s")


def _level(text: str) -> str:
    """Return text without accents, in simplified characters, one character for both writings of "account"."""
    simplified: str = _simplified().convert(_ACCENTS.sub("", text))
    return simplified.replace("帐", "账").replace("登陆", "登录").replace("\u2019", "'")


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    """Return the folded copy that the phrases are read against."""
    if len(text) > 2 * _ROUND:
        text = f"{text[:_ROUND]}\n{text[-_ROUND:]}"
    return _SPACES.sub(" ", _BESIDE_HAN.sub("", _level(fold(_REMOVED.sub(" ", text))))).strip()


def _pattern(sources: Iterable[str]) -> re.Pattern[str]:
    """Return one pattern for any of these, the word lists filled in and levelled as the text is."""
    joined = "|".join(f"(?:{source})" for source in sources)
    while _WORD_LIST.search(joined):
        joined = _WORD_LIST.sub(lambda found: _table()["words"][found.group(1)], joined)
    return re.compile(_level(unicodedata.normalize("NFKD", joined)), re.ASCII)


@cache
def _rule(section: str, name: str) -> re.Pattern[str]:
    rule = _table()[section][name]
    return _pattern([rule] if isinstance(rule, str) else rule)


@cache
def _alone(section: str, name: str) -> re.Pattern[str]:
    rule = _table()[section][name]
    return _pattern(f"^(?:{source})$" for source in ([rule] if isinstance(rule, str) else rule))


def _words(plain: str) -> str:
    """Return nothing but the words of a message, one space between them: "Agent!!" is "agent"."""
    return _BESIDE_HAN.sub("", _SPOKEN.sub(" ", plain).strip())


# --- a person -------------------------------------------------------------------------------------------------------


@cache
def _person_zh() -> re.Pattern[str]:
    phrases = sorted(map(_level, _table()["wants_person"]["zh"]), key=len, reverse=True)
    return re.compile("|".join(_FILLER.join(map(re.escape, phrase)) for phrase in phrases))


def wants_person(text: str) -> bool:
    """Say whether the customer asks for a person: the seven phrases of row B4 and their like, in any writing."""
    plain = _plain(text)
    return (
        _is_whole(plain, "wants_person", "zh_alone", "en_alone")
        or _asks_in_chinese(plain)
        or _asks_in_english(plain)
        or bool(_rule("wants_person", "other").search(plain))
    )


def _is_whole(plain: str, section: str, *names: str) -> bool:
    words = _words(plain)
    return any(_alone(section, name).search(words) for name in names)


def declines_person(text: str) -> bool:
    """Say whether the customer speaks of a person only to refuse one: 不要转人工, "I don't want an agent"."""
    plain = _plain(text)
    named = [*_named_in_chinese(plain), *_named_in_english(plain)]
    return bool(named) and not any(named) and not wants_person(text)


def _asks_in_chinese(plain: str) -> bool:
    return any(_named_in_chinese(plain))


def _asks_in_english(plain: str) -> bool:
    return any(_named_in_english(plain))


def _named_in_chinese(plain: str) -> Iterator[bool]:
    """For each time a person is named: is one asked for (True) or refused (False)?"""
    for found in _person_zh().finditer(plain):
        before, after = (
            plain[max(0, found.start() - _LOOK_BACK) : found.start()],
            plain[found.end() :][:_LOOK_BACK],
        )
        if not _rule("wants_person", "zh_not_after").search(after):
            yield not _rule("wants_person", "zh_not_before").search(before)


def _named_in_english(plain: str) -> Iterator[bool]:
    """The same in English."""
    spoken = _rule("wants_person", "en_not").sub(" ", plain)
    for found in _rule("wants_person", "en").finditer(spoken):
        before = spoken[max(0, found.start() - _LOOK_BACK) : found.start()]
        yield not _rule("wants_person", "en_not_before").search(before)


# --- the emergency lane ---------------------------------------------------------------------------------------------


@cache
def _emergencies() -> tuple[Emergency, ...]:
    return tuple(
        Emergency(
            row["code"], *(_pattern(row[name]) if name in row else None for name in ("said", "asked", "firm"))
        )
        for row in _table()["emergency"]
    )


def emergency(text: str) -> str | None:
    """Return the intent code (intents.csv, E01 to E10, F05) of the emergency a customer reports, or None.

    Finds too much rather than too little (emergency-lane.md section 5); what is denied ("was not hacked") or only
    supposed ("what if") is None, see `speaks_of_emergency`. "C09", a person at once and no account procedure: a life
    or a child is at stake (intents.md, invariant 4). E08 is to be handled in silence (emergency-lane.md section 6).
    """
    plain = _plain(text)
    return next((row.code for row in _emergencies() if _is_reported(plain, row)), None)


def speaks_of_emergency(text: str) -> bool:
    """Say whether the words of an emergency occur at all: then the article is shown AND the button (section 5)."""
    plain = _plain(text)
    return any(
        rule.search(plain) for row in _emergencies() for rule in (row.said, row.asked, row.firm) if rule
    )


def _is_reported(plain: str, row: Emergency) -> bool:
    """Say whether a phrase of this intent is meant: neither denied nor refused nor only supposed."""
    return (
        _is_meant(plain, row.firm, None)
        or _is_meant(plain, row.said, _rule("doubt", "denied"))
        or _is_meant(plain, row.asked, _rule("doubt", "refused"))
    )


def _is_meant(plain: str, phrases: re.Pattern[str] | None, doubt: re.Pattern[str] | None) -> bool:
    if phrases is None:
        return False
    for found in phrases.finditer(plain):
        before = plain[max(0, found.start() - 2 * _LOOK_BACK) : found.start()]
        clause: str = _rule("doubt", "clause_end").split(before)[-1]
        if not (doubt and doubt.search(clause)) and not _is_supposed(plain, found, before):
            return True
    return False


def _is_supposed(plain: str, found: re.Match[str], before: str) -> bool:
    """Say whether the sentence around a phrase only supposes it: "how do I prevent", 如果."""
    lead: str = _rule("doubt", "sentence_end").split(before)[-1]
    after = plain[found.end() : found.end() + _LOOK_BACK]
    is_led = _rule("doubt", "supposed_before").search((lead + found.group()).lstrip())
    return bool(is_led or _rule("doubt", "supposed_after").search(after))


# --- the bot's answer -----------------------------------------------------------------------------------------------


def no_use(text: str) -> bool:
    """Say whether the customer says that an answer did not help ("没用", "that didn't help"): row B5."""
    plain = _plain(text)
    return bool(_rule("no_use", "anywhere").search(plain)) or _is_whole(plain, "no_use", "alone")


def upset(text: str) -> bool:
    """Say whether strong emotion speaks from a message, by its words or its writing (row B5)."""
    plain = _plain(text)
    return bool(
        _rule("upset", "anywhere").search(plain) or _rule("upset", "shouting").search(plain)
    ) or _shouts(text)


def _shouts(text: str) -> bool:
    """Say whether at least four words are written in capitals, and nearly all are."""
    words: list[str] = re.findall("[A-Za-z]{3,}", text[: 2 * _ROUND])
    loud = sum(word.isupper() for word in words)
    enough: int = _table()["upset"]["shouted_words"]
    return loud >= enough and loud * 4 >= len(words) * 3
