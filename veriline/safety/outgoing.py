"""What we never write to a customer: nobody of ours asks for a secret, a transfer or a talk elsewhere (I4, I5).

For agents, canned replies, flows, articles and a model's words alike. What stands in a register, such as links and
numbers, is looked up by whoever knows the register.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from veriline.safety.addresses import is_address
from veriline.safety.phrasebook import level
from veriline.safety.text import fold, tidy

# Letters of other alphabets that look like Latin ones, and digits and signs that stand for letters inside a word.
_ALIKE: Final = str.maketrans("аеорсухіјѕһԁɡӏвкмнтαοερτυνικ", "aeopcyxijshdgibkmhtaoeptuvik")
_LEET: Final = str.maketrans("01345@$!|", "oieasasil")
_LEET_WORD: Final = re.compile(r"[a-z0-9@$!|]{3,12}")
# "p a s s w o r d", "p.a.s.s", "助 记 词", "助*记*词", "密(码)".
_SPELLED: Final = re.compile(r"(?<![a-z0-9])(?:[a-z0-9@$][ ._*~/\-]{1,2}){3,}[a-z0-9@$]{1,2}(?![a-z0-9])")
_TELLING: Final = re.compile(
    "passwords?|passcode|seed|phrase|mnemonic|recovery|private|secret|words?|codes?|keys?|pin|otp"
)
_BETWEEN_HAN: Final = re.compile(r"(?<=[\u3400-\u9fff])[^\w,。!?;:()\n\"'“”‘’%]{1,3}(?=[\u3400-\u9fff])")
_INSIDE: Final = re.compile(r"(?<=[a-z])[*_~^`|·•]+(?=[a-z])")
_SENTENCE: Final = re.compile(r"[^.!?。;\n]+(?:[.](?=\w)[^.!?。;\n]*)*[?]?")
_CLAUSE: Final = re.compile(r"[^,:()]+")
_SPACES: Final = re.compile(" {2,}")
_TOKEN: Final = re.compile(r"[A-Za-z0-9]{25,110}")


class Objection(NamedTuple):
    """Why a text may not go out: `secret`, `transfer`, `other_app` or `address`; and the words that say so."""

    kind: str
    words: str


def objections(text: str, *, verified: frozenset[str] = frozenset(), in_chat: bool = True) -> list[Objection]:
    """Return what keeps a text from being sent to a customer, in its order; empty when it may go.

    `verified` are chain addresses that a verified card has just shown. In a chat "enter your code" means the chat,
    unless it names another place; an article (`in_chat=False`) never does. Takes time in proportion to the text.
    """
    found = [
        Objection("address", token) for token in _TOKEN.findall(tidy(text)) if _is_foreign(token, verified)
    ]
    sentences = _SENTENCE.findall(_plain(text))
    for before, sentence in zip(["", *sentences], sentences, strict=False):
        if asks_here(sentence, before, in_chat=in_chat):
            found.append(Objection("secret", sentence.strip()))
        found += (Objection(kind, sentence.strip()) for kind in _kinds(sentence))
    return found


def asks_for_secret(text: str, *, in_chat: bool = True) -> bool:
    """Say whether a text asks its reader for a secret, in a sentence that is no warning (requirement B9)."""
    return any(one.kind == "secret" for one in objections(text, in_chat=in_chat))


def asks_here(sentence: str, before: str, *, in_chat: bool) -> bool:
    """Say whether a folded sentence asks for a secret, or for what the one before it named."""
    open_words = _unwarned(sentence)
    if _secret().search(open_words):
        if _tell().search(open_words):
            return True
        if in_chat and _type().search(open_words) and not _pattern("elsewhere").search(open_words):
            return True
    has_object = _pattern("object").search(open_words)
    named = _secret() if has_object else _pattern("named")
    return bool(_it().search(open_words) and named.search(sentence if has_object else f"{before} {sentence}"))


def _unwarned(sentence: str) -> str:
    """Return the clauses that no warning covers: one reaches to the end of its sentence, or to a "but"."""
    if _pattern("theft").search(sentence):
        return ""
    kept: list[str] = []
    is_warned = False
    for clause in _CLAUSE.findall(sentence):
        is_warned = _warns(clause) or (is_warned and not _pattern("contrast").search(clause))
        if not is_warned:
            kept.append(clause)
    return ",".join(kept)


def _kinds(sentence: str) -> Iterator[str]:
    open_words = _unwarned(sentence)
    yield from (kind for kind, pattern in _rules() if pattern.search(open_words))


def _is_foreign(token: str, verified: frozenset[str]) -> bool:
    return token not in verified and is_address(token)


def _plain(text: str) -> str:
    """Return the copy the patterns read: small, narrow, Simplified, with disguises of letters undone."""
    plain = unicodedata.normalize("NFKC", fold(tidy(text))).casefold().translate(_ALIKE)
    plain = _SPELLED.sub(lambda found: _joined(found.group()), plain)
    plain = _INSIDE.sub("", plain)
    plain = _LEET_WORD.sub(lambda found: _unleeted(found.group()), plain)
    return _SPACES.sub(" ", level(_BETWEEN_HAN.sub("", plain)).replace("’", "'"))


def _joined(spelled: str) -> str:
    """Return "a  seed  phrase " for "a s e e d p h r a s e": the words that tell stand alone again."""
    return _TELLING.sub(r" \g<0> ", re.sub(r"[ ._*~/\-]", "", spelled))


def _unleeted(word: str) -> str:
    """Return "password" for "p4ssw0rd"; what is no disguised word stays ("usdt20", "2fa", "6-digit")."""
    letters = word.translate(_LEET)
    return letters if letters != word and _TELLING.fullmatch(letters) else word


# --- the patterns, compiled once ------------------------------------------------------------------------------------


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("veriline.safety").joinpath("outgoing.toml").read_text(encoding="utf-8"))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_table()["words"][name])


def _either(*names: str) -> str:
    words = _table()["words"]
    return (
        "(?:"
        + "|".join(rf"\b{words[name]}\b" if name.endswith("_en") else words[name] for name in names)
        + ")"
    )


@cache
def _secret() -> re.Pattern[str]:
    return re.compile(_either("secret_en", "secret_zh"))


@cache
def _tell() -> re.Pattern[str]:
    """To tell us; or to type it with a word that points here, before or after; or to type the worst anywhere."""
    words = _table()["words"]
    type_en, here_en, type_zh, here_zh = (
        words[name] for name in ("type_en", "here_en", "type_zh", "here_zh")
    )
    return re.compile(
        rf"{_either('tell_en', 'tell_zh')}|\b{type_en}\b.{{0,80}}\b{here_en}\b|{type_zh}.{{0,30}}{here_zh}"
        rf"|{here_zh}.{{0,20}}{type_zh}|\b{type_en}\b.{{0,30}}{words['worst']}|{type_zh}.{{0,10}}{words['worst']}"
    )


@cache
def _type() -> re.Pattern[str]:
    words = _table()["words"]
    return re.compile(rf"\b(?:enter|type|input|key in|fill in)\b|{words['type_zh']}(?<!确认)(?<!说)")


@cache
def _it() -> re.Pattern[str]:
    return re.compile(_either("it_en", "it_zh"))


@cache
def _warning() -> re.Pattern[str]:
    words = _table()["words"]
    return re.compile(f"{words['warn_en']}|{words['warn_zh']}")


def _warns(words: str) -> bool:
    return bool(_warning().search(words))


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["kind"], re.compile("|".join(row["patterns"]))) for row in _table()["rule"])
