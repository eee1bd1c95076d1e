"""A text in the parts it is stored in: what may be read, what is kept under seal, what screens hide (secrets.md 1)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from veriline.safety.finding import Finding, Outcome, token

_ENDS: Final = {"hex64": (6, 4), "national_id": (0, 4), "passport": (0, 2)}
_SEAL: Final = re.compile(r"\[\[sealed:([a-z0-9_]{1,32}):(\d{1,3}):([^\]\s]{1,16})\]\]")

_MARK: Final = re.compile(r"\[\[(?:removed|sealed):[^\]\s]{1,64}\]\]")


class Passage(NamedTuple):
    """What is kept under seal: its kind, what may be shown of it, the words themselves."""

    kind: str
    hint: str
    text: str


@dataclass(frozen=True, slots=True)
class Apart:
    """`text` may be stored and read: what was destroyed and what is sealed are marks in it, the passages numbered from
    1 in its order. `masks` are offsets of `text` of which staff see the end only."""

    text: str
    removed: tuple[str, ...]
    sealed: tuple[Passage, ...]
    masks: tuple[tuple[int, int], ...]


def apart(text: str, findings: Sequence[Finding]) -> Apart:
    """Take a text apart by what the shield found in it."""
    pieces: list[str] = []
    passages: list[Passage] = []
    masks: list[tuple[int, int]] = []
    at = size = 0
    for found in findings:
        if found.outcome is Outcome.KEEP:
            continue
        words = text[found.start : found.end]
        size += found.start - at
        mark = words
        if found.outcome is Outcome.DESTROY:
            mark = token(found.kind)
        elif found.outcome is Outcome.MASK:
            masks.append((size, size + len(words)))
        else:
            passages.append(Passage(found.kind, _hint(found.kind, words), words))
            mark = _seal_mark(passages[-1], len(passages))
        pieces += text[at : found.start], mark
        size += len(mark)
        at = found.end
    removed = tuple(found.kind for found in findings if found.outcome is Outcome.DESTROY)
    return Apart("".join([*pieces, text[at:]]), removed, tuple(passages), tuple(masks))


def _seal_mark(passage: Passage, number: int) -> str:
    """Return what stands in a stored text where a passage is kept under seal."""
    return f"[[sealed:{passage.kind}:{number}:{passage.hint}]]"


def seals(text: str) -> list[tuple[str, int, str]]:
    """Return the marks of sealed passages in a stored text, in order: the mark, its number, its kind."""
    return [(found.group(), int(found.group(2)), found.group(1)) for found in _SEAL.finditer(text)]


def unmarked(text: str) -> str:
    """Return a stored text as a reader of words takes it: without marks, but with the word for what one may be."""
    return _SEAL.sub(lambda found: " TxID " if found.group(1) == "hex64" else " ", text)


def is_marks_alone(text: str) -> bool:
    """Say whether nothing is left of a text but marks of what was removed or is sealed: there is nothing to answer."""
    return bool(_MARK.search(text)) and not _MARK.sub("", text).strip(" \n\t.,;:!?。，；：！？、")


def _hint(kind: str, words: str) -> str:
    """Return what may be shown: ends that tell one from another and give nothing away; of words, how many."""
    bare = words.removeprefix("0x")
    if kind not in _ENDS:
        return str(len(words.split()))
    first, last = _ENDS[kind]
    return re.sub(r"[\]\s]", "", f"{bare[:first]}…{bare[-last:]}")
