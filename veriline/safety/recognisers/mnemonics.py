"""Recovery phrases of the lists written with spaces (secrets.md section 2).

Figures there were measured on 10.6 million words of English prose: a run of 12 list words with 9 different ones
happens once in it, so such a run is a phrase whatever its checksum (Electrum and others fail BIP-39's on purpose).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from veriline.safety.finding import Finding, Outcome
from veriline.safety.kinds import finding
from veriline.safety.labels import BEFORE, Labels
from veriline.safety.plain import Plain
from veriline.safety.rules import pattern
from veriline.safety.words import LATIN, has_checksum, is_electrum, languages, plain_word

PHRASE: Final = 12
DISTINCT: Final = 9
PART: Final = 8  # this many list words are a phrase only beside a label
_PART_DISTINCT: Final = 7
_TYPOS: Final = 4  # after a label, one word in four may be outside the list
_UNLISTED: Final = 18  # words of a phrase of no list; those of Monero and SLIP-39 have 20 and more
_LONG_WINDOW: Final = 600
_WINDOW: Final = 400  # characters that 24 words and their numbers take

_WORD: Final = re.compile("[a-z\u0300-\u036f]+|[\u3041-\u309f]+|[\u1100-\u11ff]+")
# What people put between the words: white space, commas, quotes, brackets, bullets, numbers, "%20" of a URL.
_MARKS: Final = " \n,;、·•|/_+*\"'`“”‘’「」『』【】()\\[\\]{}<>#=\ufffd-"
GAP: Final = f"(?:[{_MARKS}]|%20|[0-9]{{1,2}}[.:、]?){{1,24}}"
_GAP: Final = re.compile(GAP)
# Eight words in a row that could be listed, none being shorter than three letters: a text without need not be read word
# by word. Words and marks have no character in common, so nothing is tried in two ways.
_LETTER: Final = "[a-z\u0300-\u036f\u3041-\u309f\u1100-\u11ff]"
_SUSPECT: Final = re.compile(
    f"(?<!{_LETTER})(?:{_LETTER}{{3,24}}[0-9.:%{_MARKS}]{{1,24}}){{{PART - 1}}}{_LETTER}{{3}}"
)


class Word(NamedTuple):
    """A word of the text, without accents, and the languages whose list has it."""

    text: str
    start: int
    end: int
    languages: tuple[str, ...]


def find(plain: Plain, labels: Labels) -> Iterator[Finding]:
    """Yield whole phrases and labelled parts to destroy, other long runs of list words to hold."""
    for segment in _segments(plain.low):
        for language in sorted({language for word in segment for language in word.languages}):
            for words in _runs(segment, language):
                outcome = _judge(words, language, labels)
                if outcome is not Outcome.KEEP:
                    yield Finding("seed_phrase", outcome, words[0].start, words[-1].end)
    yield from _with_typos(plain.low, labels)


def _segments(low: str) -> Iterator[list[Word]]:
    """Yield the longest runs of words that are in any list, if they are long enough to matter."""
    if not _SUSPECT.search(low):
        return
    known = languages()
    run: list[Word] = []
    for found in _WORD.finditer(low):
        text = found.group()
        of = known.get(text)
        if of is None and not text.isascii():
            text = plain_word(text)
            of = known.get(text)
        if run and (of is None or not _is_gap(low, run[-1].end, found.start())):
            if len(run) >= PART:
                yield run
            run = []
        if of is not None:
            run.append(Word(text, *found.span(), of))
    if len(run) >= PART:
        yield run


def _runs(segment: Sequence[Word], language: str) -> Iterator[list[Word]]:
    """Yield the longest runs of words of one list."""
    run: list[Word] = []
    for word in segment:
        if language in word.languages:
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_gap(low: str, start: int, end: int) -> bool:
    return low[start:end] in (" ", "\n") or _GAP.fullmatch(low, start, end) is not None


def _judge(words: Sequence[Word], language: str, labels: Labels) -> Outcome:
    """Decide on a run of words of one list."""
    texts = [word.text for word in words]
    distinct = len(set(texts))
    if len(texts) < PART:
        return Outcome.KEEP
    if len(texts) >= PHRASE and distinct >= DISTINCT:
        return Outcome.DESTROY
    if has_checksum(texts, language) or (
        len(texts) >= PHRASE - 1 and language in LATIN and is_electrum(texts)
    ):
        return Outcome.DESTROY
    if labels.is_near("seed", words[0].start, words[-1].end):
        return Outcome.DESTROY
    return Outcome.HOLD if distinct >= _PART_DISTINCT else Outcome.KEEP


def _with_typos(low: str, labels: Labels) -> Iterator[Finding]:
    """Yield what follows a label and is nearly all list words, or a long row of words that no sentence has."""
    last = 0
    for label in labels.all:
        is_seed = label.family == "seed" and label.start >= last
        if is_seed and _WORD.search(low, label.end, label.end + BEFORE + 1):
            words = _nearly_listed(low, label.end)
            if sum(bool(word.languages) for word in words) < PART:
                words = _unlisted(low, label.end)
            last = words[-1].end if words else label.end
            if words:
                yield finding("seed_phrase", words[0].start, last)


def _nearly_listed(low: str, start: int) -> list[Word]:
    """Return the words from `start` on, as long as most of them are in a list; the last one is."""
    known = languages()
    words: list[Word] = []
    misses = 0
    for found in _WORD.finditer(low, start, start + _WINDOW):
        text = plain_word(found.group())
        word = Word(text, *found.span(), known.get(text, ()))
        misses += not word.languages
        is_joined = _is_gap(low, words[-1].end, word.start) if words else word.start - start <= BEFORE
        if not is_joined or misses * _TYPOS > len(words) + _TYPOS:
            break
        words.append(word)
    while words and not words[-1].languages:
        words.pop()
    while words and pattern("seed", "introducer").search(words[0].text):
        words.pop(0)
    return words


def _unlisted(low: str, start: int) -> list[Word]:
    """Return the words from `start` on if they are a phrase of a list we do not have (Monero, SLIP-39).

    Many words, nothing but marks between, and none of those without which nobody makes a sentence.
    """
    words: list[Word] = []
    for found in _WORD.finditer(low, start, start + _LONG_WINDOW):
        is_joined = _is_gap(low, words[-1].end, found.start()) if words else found.start() - start <= BEFORE
        is_name = bool(pattern("seed", "word").search(found.group()))
        if not is_joined or (words and not is_name):
            break
        if is_name:
            words.append(Word(found.group(), *found.span(), ()))
    return words if len(words) >= _UNLISTED else []
