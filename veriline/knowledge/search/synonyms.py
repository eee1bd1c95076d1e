"""Words of one meaning: marks for the lexical side, the usual word for very short queries.

Staff edit them (`models.Meaning`); until somebody has, those of `synonyms.toml` are in force.
"""

from __future__ import annotations

import re
import tomllib
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Final

from .tokens import base_language, normalise, terms

FILE: Final = Path(__file__).with_name("synonyms.toml")

LONGEST_WORD: Final = 40
"""Letters of a word; whole questions are an article's keywords."""


class BadWord(ValueError):
    """A word that would find everything or nothing."""

    class Why(Enum):
        """What is wrong with it."""

        NO_LETTERS = "no letters"
        TOO_SHORT = "too short"
        TOO_LONG = "too long"

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


def check_word(word: str) -> str:
    """The word as search compares it. Raises BadWord."""
    folded = normalise(word).lower()
    letters = _NOT_LETTERS.sub("", folded)
    if not letters:
        raise BadWord(BadWord.Why.NO_LETTERS)
    if len(letters) == 1 and _is_latin(letters):
        raise BadWord(BadWord.Why.TOO_SHORT)
    if len(folded) > LONGEST_WORD:
        raise BadWord(BadWord.Why.TOO_LONG)
    return folded


class Synonyms:
    """Meanings and their words: `{meaning: {language: [word, …]}}`. Raises ValueError for data of another shape.

    A word in two meanings of one file belongs to the first. Longer words win over the shorter ones inside them.
    """

    def __init__(self, meanings: dict[str, dict[str, list[str]]]) -> None:
        self._meaning: dict[str, str] = {}
        self._usual: dict[tuple[str, str], str] = {}
        for meaning, languages in meanings.items():
            if not isinstance(languages, dict) or not all(
                isinstance(words, list) for words in languages.values()
            ):
                raise ValueError(f"synonyms: [{meaning}] must hold lists of words by language")
            for language, words in languages.items():
                self._usual[meaning, language] = normalise(words[0])
                for word in words:
                    self._meaning.setdefault(normalise(word).lower(), meaning)
        self._pattern = _any_of(list(self._meaning))

    @property
    def words(self) -> dict[str, str]:
        """Every word with the meaning it belongs to."""
        return self._meaning

    def marks(self, text: str) -> list[str]:
        """One mark (`=meaning`) for every word of a known meaning in a text in normal form."""
        return [f"={self._meaning[found]}" for found in self._pattern.findall(text.lower())]

    def alike(self, text: str) -> list[str]:
        """All words of the meanings that a text in normal form holds, in every language."""
        held = {self._meaning[found] for found in self._pattern.findall(text.lower())}
        return [word for word, meaning in self._meaning.items() if meaning in held]

    def usual(self, text: str, language: str | None) -> str:
        """The text with each known word replaced by the usual one of that language, where it has one."""
        own = base_language(language) if language else ""

        def replace(found: re.Match[str]) -> str:
            return self._usual.get((self._meaning[found.group().lower()], own), found.group())

        return re.sub(self._pattern.pattern, replace, text, flags=re.IGNORECASE)

    def key(self, text: str) -> str:
        """A text in normal form reduced to what makes it the same question: meanings and letters, nothing else."""
        marked = self._pattern.sub(lambda found: f"={self._meaning[found.group()]}=", text.lower())
        return _NOT_LETTERS.sub("", marked)

    def terms(self, text: str) -> list[str]:
        """All lexical terms of a text in normal form: words, pairs, grams and marks."""
        return [*terms(text), *self.marks(text)]


def is_mark(term: str) -> bool:
    """Whether a term is the mark of a meaning, not a word."""
    return term.startswith("=")


_NOT_LETTERS = re.compile(r"[^\w=]+")


def _any_of(words: list[str]) -> re.Pattern[str]:
    """One pattern for all words, the longest first. Words in Latin letters match whole words only; Chinese has no
    spaces to go by. Common beginnings are tried once: a plain list of alternatives was four times as slow."""
    latin = [word for word in words if _is_latin(word[0])]
    others = [word for word in words if not _is_latin(word[0])]
    parts = [rf"(?<![a-z0-9]){_branches(latin)}"] * bool(latin) + [_branches(others)] * bool(others)
    return re.compile("|".join(parts) or r"(?!)")


def _branches(words: list[str]) -> str:
    """The endings of words grouped by their next letter; an ending may be empty."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words):
        by_letter.setdefault(word[:1], []).append(word[1:])
    longer = [
        re.escape(letter) + (_end(letter) if rest == [""] else _branches_after(letter, rest))
        for letter, rest in by_letter.items()
    ]
    return f"(?:{'|'.join(longer)})"


def _branches_after(letter: str, endings: list[str]) -> str:
    longer = _branches([ending for ending in endings if ending])
    return f"(?:{longer}|{_end(letter)})" if "" in endings else longer


def _end(letter: str) -> str:
    return r"(?![a-z0-9])" if _is_latin(letter) else ""


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


@lru_cache(maxsize=1)
def shipped() -> Synonyms:
    """The product's own list, read once per process."""
    return Synonyms(seed())


def seed() -> dict[str, dict[str, list[str]]]:
    """The product's own list as `{meaning: {language: [word, …]}}`."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
