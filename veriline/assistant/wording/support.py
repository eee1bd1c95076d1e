"""Whether a sentence says what its article says: by rules, the same today and tomorrow, each with a reason.

A sentence is held against the pieces of the article it cites, one piece or two neighbours at a time; it is supported if
one of them, clause by clause, has every word of it that carries meaning, every number with its unit and every name,
denies where it denies, and supposes where it supposes. It may leave out, join and reorder, and use plain words freely.
It is no proof of truth and errs on the side of the quoted answer; how often it errs is measured (`evaluate_wording`).
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, Final

from veriline.knowledge.quotes import CELL
from veriline.knowledge.search.tokens import normalise
from veriline.safety import Outcome, look, tidy

from .numbers import measures_in, numbers_in
from .prompt import Passage

SHORTEST: Final = 6
LONGEST: Final = 320
"""Characters of a sentence."""

USED: Final = 0.6
"""Share of several clauses that one clause must say to be held against them together."""

_SECRET: Final = (Outcome.DESTROY, Outcome.VAULT, Outcome.HOLD)


class Fault(StrEnum):
    """Why a sentence is not shown."""

    CITATION = "cites no passage"
    FORM = "form"
    LINK = "link or address"
    PROMISE = "promise"
    ACCOUNT = "account fact"
    ELSEWHERE = "leads elsewhere"
    MACHINE = "speaks of itself"
    ASKS = "asks for a secret"
    WORDS = "words"
    NUMBER = "number"
    NAME = "name"
    WEIGHTY = "weighty word"
    TURN = "negation, condition or hedge"


def fault(text: str, passage: Passage) -> Fault | None:
    """What is wrong with a sentence that cites `passage`; None if it is supported. Pure and deterministic."""
    if found := _unfit(text, passage):
        return found
    # The reason told is that of the piece that came nearest.
    return min((_compare(text, piece) for piece in _pieces(passage)), key=_distance, default=Fault.WORDS)


# --- what no article excuses -----------------------------------------------------------------------------------------

_PUNCTUATION: Final = frozenset(" .,;:'\"()-/%+&?。，、；：？（）“”‘’《》—–…·’→")
_LINK: Final = re.compile(
    r"://|javascript|data:|www\.|@|\w\.[a-z]{2,}|[a-z0-9]{18,}|\b(?:dot|point) (?:com|org|net|io|me|cc|top|xyz|app)\b"
    r"|\b(?:com|net|org|io|cc|xyz|t\.me|bit\.ly|https?|click here|link)\b|点击|链接|网址|官网|扫码|二维码"
)


def _unfit(text: str, passage: Passage) -> Fault | None:
    """What is wrong with the sentence by itself."""
    plain = _plain(text)
    if not _is_clean(text, passage):
        return Fault.FORM
    if _LINK.search(plain):
        return Fault.LINK
    for name, reason in (
        ("promise", Fault.PROMISE),
        ("elsewhere", Fault.ELSEWHERE),
        ("machine", Fault.MACHINE),
    ):
        if _rule("never", name).search(plain):
            return reason
    if _asks_for_secret(plain) or any(one.outcome in _SECRET for one in look(text)):
        return Fault.ASKS
    return Fault.ACCOUNT if _states_account_fact(plain) else None


def _is_clean(text: str, passage: Passage) -> bool:
    """One line of ordinary letters, digits and punctuation: nothing unseen, no markup, no letter in disguise.

    Any other sign or Latin letter may stand only where the article has it; letters of other scripts never.
    """
    if not SHORTEST <= len(text) <= LONGEST or tidy(text) != text or text != text.strip():
        return False
    known = {*passage.title, *(char for piece in passage.pieces for char in piece)}
    return all(
        (char.isascii() and char.isalnum())
        or "\u4e00" <= char <= "\u9fff"
        or char in _PUNCTUATION
        or (char in known and _is_plain_sign(char))
        for char in text
    )


def _is_plain_sign(char: str) -> bool:
    """A letter of Latin script, or a sign that no markup is made of."""
    if unicodedata.category(char)[0] == "L":
        return unicodedata.name(char, "").startswith("LATIN")
    return unicodedata.category(char)[0] in "NPS" and char not in "<>[]{}|\\`*_#"


def _asks_for_secret(plain: str) -> bool:
    ask, thing, refused = (_rule("secret", name) for name in ("ask", "thing", "refused"))
    return any(
        thing.search(clause) and ask.search(clause) and not refused.search(clause)
        for clause in _clauses(plain)
    )


_SUPPOSED: Final = re.compile(
    r"\b(?:if|when|once|after|until|unless|before|whether)\b|如果|若|当|一旦|要是|是否"
)


def _states_account_fact(plain: str) -> bool:
    """A statement about the reader's own account or an act of ours; not what is only supposed in its clause."""
    return any(
        not _SUPPOSED.search(plain[: found.start()]) for found in _rule("never", "account").finditer(plain)
    )


# --- what the article must say ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Clause:
    """A clause, or several that follow each other, taken apart for comparison; words by their stems."""

    words: frozenset[str]
    order: tuple[str, ...]
    names: frozenset[str]
    weighty: frozenset[str]
    numbers: frozenset[str]
    measured: frozenset[tuple[str, str]]
    negations: int

    @classmethod
    @lru_cache(maxsize=8192)
    def of(cls, plain: str) -> _Clause:
        """Of a text in normal form."""
        words = tuple(_words(plain))
        return cls(
            frozenset(words),
            words if _COMPARES.search(plain) else (),
            frozenset(map(_stem, _names(plain))),
            frozenset(_weighty(plain.lower())),
            frozenset(numbers_in(plain.lower())),
            frozenset(measures_in(plain.lower())),
            len(_rule("turns", "negation").findall(plain.lower())),
        )


@dataclass(frozen=True)
class _Piece:
    """What may support a sentence: one piece of an article or two neighbours, and the title and heading above it."""

    text: str
    about: str


def _pieces(passage: Passage) -> Iterator[_Piece]:
    """Each piece alone; then each sentence with its neighbour under the same heading, rows of tables never."""
    parts = list(zip(passage.pieces, passage.headings, strict=True))
    for piece, heading in parts:
        yield _Piece(piece, f"{passage.title} {heading}")
    for (first, heading), (second, other) in pairwise(parts):
        if heading == other and CELL not in first + second:
            yield _Piece(f"{first}\n{second}", f"{passage.title} {heading}")


def _compare(text: str, piece: _Piece) -> Fault | None:
    """What of the sentence this piece does not say; the check that stopped it."""
    about = _Clause.of(_normal(piece.about))
    runs = _runs(_clauses(_normal(piece.text)))
    faults = [
        min((_held(_Clause.of(clause), run, about) for run in runs), key=_distance, default=Fault.WORDS)
        for clause in _clauses(_normal(text))
    ]
    worst = max(faults, key=_distance, default=Fault.WORDS)
    return worst or (None if _turns_agree(_plain(text), _plain(piece.text)) else Fault.TURN)


def _runs(clauses: Sequence[str]) -> list[tuple[_Clause, bool]]:
    """Every clause, and two or three that follow each other as one; and whether it is such a run."""
    return [
        (_Clause.of(" ".join(clauses[start : start + length])), length > 1)
        for length in (1, 2, 3)
        for start in range(len(clauses) - length + 1)
    ]


def _held(said: _Clause, run: tuple[_Clause, bool], about: _Clause) -> Fault | None:
    """What of a clause is not said by a clause of the article; several count as one only where most of them is said.

    Title and heading may lend a clause fewer than half of its words: they name a subject and state nothing of it.
    """
    own, merged = run
    borrowed = said.words - own.words
    if not borrowed <= about.words or (said.words and len(borrowed) * 2 >= len(said.words)):
        return Fault.WORDS
    if merged and (own.negations or len(said.words & own.words) < USED * len(own.words)):
        return Fault.WORDS
    if said.order and not _is_in_order(said, own):
        return Fault.WORDS
    if not said.numbers <= own.numbers or not _is_measured(said, own):
        return Fault.NUMBER
    if not said.names <= own.words | own.names | about.words | about.names:
        return Fault.NAME
    if not said.weighty <= own.weighty | about.weighty:
        return Fault.WEIGHTY
    return None if said.negations == own.negations else Fault.TURN


_COMPARES: Final = re.compile(r"\b(?:than|rather|instead)\b|比|而不是")


def _is_in_order(said: _Clause, own: _Clause) -> bool:
    """Whether what is compared stands in the article's order: the better one first there is the better one here."""
    rest = iter(own.order)
    return all(word in rest for word in said.order if word in own.words)


def _is_measured(said: _Clause, own: _Clause) -> bool:
    """Whether each number has its unit of the article; one that stands bare there may take any that no other has."""
    units = {unit for _, unit in own.measured}
    return all(pair in own.measured or pair[1] not in units for pair in said.measured)


def _turns_agree(said: str, own: str) -> bool:
    """Whether a condition or a hedge stands exactly where there is one: without its "if" a sentence says more.

    The cells of a row ask and answer, so of a row every negation counts.
    """
    negations = _rule("turns", "negation")
    if CELL in own and len(negations.findall(said)) != len(negations.findall(own)):
        return False
    return all(
        bool(_rule("turns", name).search(said)) == bool(_rule("turns", name).search(own))
        for name in ("condition", "hedge")
    )


def _distance(found: Fault | None) -> int:
    """How far from supported: nothing wrong is nearest, then the checks from the last to the first."""
    return -1 if found is None else len(Fault) - list(Fault).index(found)


# --- words -----------------------------------------------------------------------------------------------------------

_CLAUSE_END: Final = re.compile(r"[;；。!?！？:：\n]|[,，](?!\d)|\.(?=\s|$)| · | but |但|而(?!且)")
_LATIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9'-]*")
_HAN_RUN: Final = re.compile("[\u4e00-\u9fff]+")


def _normal(text: str) -> str:
    """The normal form, line by line, with contractions and short units written out; capitals stay."""
    plain = (
        "\n".join(normalise(line) for line in text.split("\n")).replace("\u2019", "'").replace("n't", " not")
    )
    return _SHORT_UNIT.sub(lambda found: _UNITS[found[0]], plain)


def _plain(text: str) -> str:
    return _normal(text).lower()


_UNITS: Final = {"min": "minutes", "h": "hours", "s": "seconds"}
_SHORT_UNIT: Final = re.compile(r"(?<=\d )(?:min|h|s)\b")


def _is_han(text: str) -> bool:
    """Whether a text is Chinese, whatever names it holds."""
    return sum(map(len, _HAN_RUN.findall(text))) > len(_LATIN.findall(text))


def _clauses(plain: str) -> list[str]:
    return [clause.strip() for clause in _CLAUSE_END.split(plain) if clause and clause.strip()]


def _names(text: str) -> Iterator[str]:
    """Proper names and abbreviations: every Latin word of a Chinese text, of an English one those with a capital, the
    first word too unless it is a plain one."""
    han = _is_han(text)
    for found in _LATIN.finditer(text):
        if (han or found[0] != found[0].lower()) and found[0].lower() not in _plain_words():
            yield found[0].lower()


def _weighty(plain: str) -> Iterator[str]:
    for found in _weighty_words().finditer(plain):
        yield _stem(found[0])


def _words(text: str) -> Iterator[str]:
    """Words without the plain ones, by their stems; of Chinese the pairs of characters none of which is plain."""
    for found in _LATIN.finditer(text.lower()):
        if found[0] not in _plain_words():
            yield _stem(found[0])
    plain = _table()["plain"]["zh"]
    for run in _HAN_RUN.findall(text):
        for rest in re.split(f"[{plain}]", run):
            yield from (rest[at : at + 2] for at in range(max(1, len(rest) - 1)) if rest)


_ENDINGS: Final = {"ies": "y", "ied": "y"} | dict.fromkeys(
    ("ations", "ation", "ing", "edly", "ed", "es", "al", "s", "e", "ly"), ""
)
"""Endings of English words, the longer of two first, and what takes their place."""


def _stem(word: str) -> str:
    """A word without the endings of English inflection; crude, and the same on both sides."""
    if not word.isascii() or len(word) <= 3:
        return word
    word = word.removesuffix("'s")
    found = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= 3), "")
    word = word.removesuffix(found) + _ENDINGS.get(found, "")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word.removesuffix("e")


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads(files(__package__).joinpath("support.toml").read_text("utf-8"))
    return found


@cache
def _rule(section: str, name: str) -> re.Pattern[str]:
    return _either(_table()[section][name])


@cache
def _weighty_words() -> re.Pattern[str]:
    rows: list[str] = _table()["weighty"]["words"]
    return _either(
        [
            f"{row}(?:s|es|d|ed|ing|al|als)?" if row.isascii() else row
            for row in sorted(rows, key=len, reverse=True)
        ]
    )


@cache
def _plain_words() -> frozenset[str]:
    return frozenset(_table()["plain"]["en"])


def _either(rows: Sequence[str]) -> re.Pattern[str]:
    """English as whole words, Chinese anywhere."""
    latin = "|".join(row for row in rows if row.isascii())
    han = "|".join(row for row in rows if not row.isascii())
    return re.compile(
        "|".join(filter(None, [rf"(?<![a-z0-9])(?:{latin})(?![a-z0-9])" if latin else "", han]))
    )
