"""What a customer's words ask for at once, told by fixed phrases and never by a model (B4, B5, J1).

phrasebook.py reads the phrases. All questions are pure, take time in proportion to the text and never raise.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from veriline.safety.phrasebook import (
    Doubt,
    Emergency,
    Language,
    emergencies,
    languages,
    level,
    pattern,
    table,
)
from veriline.safety.text import fold

_BESIDE_HAN: Final = re.compile("(?<=[\u3400-\u9fff]) +| +(?=[\u3400-\u9fff])")
_REMOVED: Final = re.compile(r"\[\[(?:removed|sealed):[^\]\s]{1,64}\]\]")
_SPACES: Final = re.compile(" {2,}")
_FILLER: Final = r"[\W_]{0,3}"  # what may stand between the characters of 转人工
_SPOKEN: Final = re.compile(r"[^\w'\u3099\u309a]+|_")
_ROUND: Final = (
    4_000  # characters at either end of a long message; nobody hides a cry for help in the middle of a log
)
_LOOK_BACK: Final = 60


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    """Return the folded copy that the phrases are read against."""
    if len(text) > 2 * _ROUND:
        text = f"{text[:_ROUND]}\n{text[-_ROUND:]}"
    return _SPACES.sub(" ", _BESIDE_HAN.sub("", level(fold(_REMOVED.sub(" ", text))))).strip()


@cache
def _rule(section: str, name: str) -> re.Pattern[str]:
    return pattern(table()[section][name], table()["words"])


@cache
def _alone(section: str, name: str) -> re.Pattern[str]:
    return pattern(table()[section][name], table()["words"], whole=True)


def _words(plain: str) -> str:
    """Return nothing but the words of a message, one space between them: "Agent!!" is "agent"."""
    return _BESIDE_HAN.sub("", _SPOKEN.sub(" ", plain).strip())


# --- a person -------------------------------------------------------------------------------------------------------


@cache
def _person_zh() -> re.Pattern[str]:
    wishes = table()["wants_person"]
    phrases = sorted(map(level, wishes["zh"]), key=len, reverse=True)
    verbs, between = (_any_of(wishes[name]) for name in ("zh_verbs", "zh_between"))
    persons = f"(?:{_FILLER}{between}){{0,4}}{_FILLER}(?:{'|'.join(wishes['zh_persons'])})"
    made = (f"{verbs}{persons}", f"{_any_of(wishes['zh_with'])}{persons}[^,.;!?。]{{0,4}}{wishes['zh_talk']}")
    return re.compile("|".join([*(_FILLER.join(map(re.escape, phrase)) for phrase in phrases), *made]))


def _any_of(words: list[str]) -> str:
    return f"(?:{'|'.join(sorted(map(level, words), key=len, reverse=True))})"


def wants_person(text: str) -> bool:
    """Say whether the customer asks for a person: the seven phrases of row B4 and their like, in any writing."""
    plain = _plain(text)
    return (
        _is_whole(plain, "wants_person", "zh_alone", "en_alone")
        or any(_named_in_chinese(plain))
        or any(_named_in_english(plain))
        or bool(_rule("wants_person", "other").search(plain))
        or any(is_asked for language in languages().values() for is_asked in _named_in(language, plain))
    )


def _named_in(language: Language, plain: str) -> Iterator[bool]:
    """For each time a person is named: is one asked for (True) or refused (False)?"""
    if not language.script.search(plain):
        return
    if language.alone.search(_words(plain)):
        yield True
    for found in language.wants_person.finditer(plain):
        before, after = _around(plain, found)
        is_refused = language.not_before and language.not_before.search(before)
        yield not is_refused and not (language.not_after and language.not_after.search(after))


def _around(plain: str, found: re.Match[str]) -> tuple[str, str]:
    """Return what stands before a phrase and after it, as far as it may change the phrase's meaning."""
    return plain[max(0, found.start() - _LOOK_BACK) : found.start()], plain[found.end() :][:_LOOK_BACK]


def _is_whole(plain: str, section: str, *names: str) -> bool:
    words = _words(plain)
    return any(_alone(section, name).search(words) for name in names)


def declines_person(text: str) -> bool:
    """Say whether the customer speaks of a person only to refuse one: 不要转人工, "I don't want an agent"."""
    plain = _plain(text)
    named = [*_named_in_chinese(plain), *_named_in_english(plain)]
    named += [is_asked for language in languages().values() for is_asked in _named_in(language, plain)]
    return bool(named) and not any(named) and not wants_person(text)


def _named_in_chinese(plain: str) -> Iterator[bool]:
    """The same in Chinese."""
    for found in _person_zh().finditer(plain):
        before, after = _around(plain, found)
        if not _rule("wants_person", "zh_not_after").search(after):
            yield not _rule("wants_person", "zh_not_before").search(before)


def _named_in_english(plain: str) -> Iterator[bool]:
    """The same in English."""
    spoken = _rule("wants_person", "en_not").sub(" ", plain)
    for found in _rule("wants_person", "en").finditer(spoken):
        yield not _rule("wants_person", "en_not_before").search(_around(spoken, found)[0])


# --- the emergency lane ---------------------------------------------------------------------------------------------


def emergency(text: str) -> str | None:
    """Return the intent code (intents.csv, E01 to E10, F05) of the emergency a customer reports, or None.

    Finds too much rather than too little (emergency-lane.md section 5); what is denied ("was not hacked") or only
    supposed ("what if") is None, see `speaks_of_emergency`. "C09", a person at once and no account procedure: a life
    or a child is at stake (intents.md, invariant 4). E08 is to be handled in silence (emergency-lane.md section 6).
    """
    plain = _plain(text)
    return next((row.code for row in _spoken(plain) if _is_reported(plain, row)), None)


def speaks_of_emergency(text: str) -> bool:
    """Say whether the words of an emergency occur at all: then the article is shown AND the button (section 5)."""
    plain = _plain(text)
    return any(
        rule.search(plain)
        for row in _spoken(plain)
        for rule in (row.said, row.asked, row.firm, row.seen)
        if rule
    )


def _spoken(plain: str) -> list[Emergency]:
    """Return the intents whose language a text may be in; English and Chinese are mixed into every other."""
    scripts = {language.script for language in languages().values() if language.script.search(plain)}
    return [row for script, row in emergencies() if script is None or script in scripts]


def _is_reported(plain: str, row: Emergency) -> bool:
    """Say whether a phrase of this intent is meant: neither denied nor refused nor only supposed."""
    doubt = row.doubt
    return (
        _is_meant(plain, row.firm, doubt._replace(denied_after=None), None)
        or _is_meant(plain, row.said, doubt, doubt.denied)
        or _is_meant(plain, row.asked, doubt, doubt.refused)
        or (
            not (doubt.unharmed and doubt.unharmed.search(plain))
            and _is_meant(plain, row.seen, doubt, doubt.denied)
        )
    )


def _is_meant(
    plain: str, phrases: re.Pattern[str] | None, doubt: Doubt, before_it: re.Pattern[str] | None
) -> bool:
    """Say whether one of these stands in the text without a doubt; `before_it` denies it from right before."""
    if phrases is None:
        return False
    for found in phrases.finditer(plain):
        before = plain[max(0, found.start() - 2 * _LOOK_BACK) : found.start()]
        clause: str = _rule("text", "clause_end").split(before)[-1]
        is_denied = before_it and before_it.search(clause)
        if (
            not is_denied
            and not _is_taken_back(plain, found, doubt)
            and not _is_supposed(plain, found, before, doubt)
        ):
            return True
    return False


def _is_taken_back(plain: str, found: re.Match[str], doubt: Doubt) -> bool:
    """Say whether a denial follows a phrase, as in Japanese and Korean."""
    after = plain[found.end() : found.end() + _LOOK_BACK]
    return bool(doubt.denied_after and doubt.denied_after.search(after))


def _is_supposed(plain: str, found: re.Match[str], before: str, doubt: Doubt) -> bool:
    """Say whether the sentence around a phrase only supposes it: "how do I prevent", 如果."""
    lead: str = _rule("text", "sentence_end").split(before)[-1]
    after = plain[found.end() : found.end() + _LOOK_BACK]
    is_led = doubt.supposed_before and doubt.supposed_before.search((lead + found.group()).lstrip())
    return bool(is_led or (doubt.supposed_after and doubt.supposed_after.search(after)))


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
    enough: int = table()["upset"]["shouted_words"]
    return loud >= enough and loud * 4 >= len(words) * 3
