"""Text as the search engine reads it: one normal form, and the terms of the lexical side.

Normal form (NORMALISER): NFKC (folds full and half width), traditional Chinese to simplified, invisible characters
dropped, white space collapsed. It is applied before embedding as well as before BM25. Case is kept for the
embedder, which was trained on cased text (lower case cost up to 9 points of recall@1 across languages on the open
FAQ), except in SHOUTED text; the lexical side folds case itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import opencc

NORMALISER: Final = "n1"
"""Version of the normal form; part of the name of every vector. Raise it when `normalise` changes."""

GRAM: Final = 4
"""Length of the character grams of Latin words: they let a query survive a typing error."""

FEW_WORDS: Final = 2
"""So many words may be names and abbreviations of any language."""

_INVISIBLE: Final = ("Cf", "Cs", "Co")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SHOUTED = re.compile(r"[A-Z]{2,}")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
# Scripts written without spaces: Han, kana, Hangul (spaced, but inflected), Thai.
_UNSPACED = "\u0e01-\u0e59\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f"
_RUN = re.compile(rf"(?P<unspaced>[{_UNSPACED}]+)|(?P<word>[^\W_{_UNSPACED}]+)")


@lru_cache(maxsize=1)
def _to_simplified() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def normalise(text: str) -> str:
    """The normal form of a text. Empty when nothing visible is left. Idempotent."""
    text = unicodedata.normalize("NFKC", text)
    if not text.isascii():
        # Format characters (zero width, bidi) hide words from search.
        text = "".join(c for c in text if unicodedata.category(c) not in _INVISIBLE)
    text = " ".join(_CONTROL.sub(" ", text).split())
    # Japanese shares characters with traditional Chinese; converting them would misspell it.
    if _HAN.search(text) and not _KANA.search(text):
        text = _to_simplified().convert(text)
    return text.lower() if _is_shouted(text) else text


def _is_shouted(text: str) -> bool:
    """More than one word, no lower case letter: `MY ACCOUNT IS LOCKED`, but not `KYC` or `USDT TRC20 提现`."""
    words = _SHOUTED.findall(text)
    return text.upper() == text and len(words) > FEW_WORDS and _HAN.search(text) is None


def terms(text: str) -> Iterator[str]:
    """The lexical terms of a text in normal form, case folded.

    Unspaced scripts give overlapping pairs of characters (a lone character gives itself); words give themselves
    and, from GRAM + 1 letters up, their character grams, marked so that a gram is never taken for a word.
    """
    for run in _RUN.finditer(text.lower()):
        piece = run.group()
        if run.lastgroup == "word":
            yield piece
            if len(piece) > GRAM and not piece.isdigit():
                yield from (f"~{piece[i : i + GRAM]}" for i in range(len(piece) - GRAM + 1))
        elif len(piece) == 1:
            yield piece
        else:
            yield from (piece[i : i + 2] for i in range(len(piece) - 1))


def base_language(code: str) -> str:
    """`zh-hans`, `zh_CN`, `zh` are one language to search: `zh`. Likewise `pt-BR` is `pt`."""
    return re.split(r"[-_]", code.strip().lower(), maxsplit=1)[0]


_SCRIPTS: Final = (
    (_KANA, "ja"),
    (re.compile(r"[\uac00-\ud7af]"), "ko"),
    (_HAN, "zh"),
    (re.compile(r"[\u0600-\u06ff]"), "ar"),
    (re.compile(r"[\u0400-\u04ff]"), "ru"),
    (re.compile(r"[\u0900-\u097f]"), "hi"),
    (re.compile(r"[\u0e00-\u0e7f]"), "th"),
)
_OWN_SCRIPT: Final = frozenset(language for _, language in _SCRIPTS)


def language_of(query: str, reader: str | None) -> str | None:
    """The language a query (in normal form) is written in, as far as its script tells.

    `reader` is the language of the page. A word or two in Latin letters (`KYC`, `usdt trc20`) belong to any
    language and count as the reader's; a longer Latin query on a page in another script counts as English.
    None: cannot be told and the reader's language is unknown.
    """
    own = base_language(reader) if reader else None
    for script, language in _SCRIPTS:
        if script.search(query):
            # A Japanese reader's query may be Han characters only.
            return own if own == "ja" and language == "zh" else language
    if own in _OWN_SCRIPT and len(query.split()) > FEW_WORDS:
        return "en"
    return own
