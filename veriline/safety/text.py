"""Customer text made safe to store (`tidy`) and easy to compare (`fold`)."""

import re
import unicodedata
from typing import Final

ZWNJ: Final = "\u200c"
ZWJ: Final = "\u200d"
BLACK_FLAG: Final = "\U0001f3f4"

# What no reader can see and no message needs: controls except tab and line feed, soft hyphen, joiners' relatives,
# bidi marks, overrides and isolates, Hangul fillers, invisible operators, byte-order mark, lone surrogates,
# noncharacters. Joiners, variation selectors and tags are judged by their neighbours, below.
_UNSEEN: Final = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
)
_JOINERS: Final = r"\u200c\u200d\ufe00-\ufe0f\U000e0000-\U000e0fff"
_NEWLINES: Final = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SUSPECT: Final = re.compile(f"[{_UNSEEN}{_JOINERS}]+")
_UNSEEN_RUN: Final = re.compile(f"[{_UNSEEN}]+")
_JOINED: Final = re.compile(f"[{_JOINERS}]")

# Scripts whose spelling needs ZWNJ and ZWJ (Unicode 15, section 23.2): Arabic and Persian, Syriac, Thaana and N'Ko,
# the Indic blocks up to Sinhala, Myanmar, Khmer, Mongolian, Arabic presentation forms.
_JOINING_SCRIPTS: Final = (
    (0x0600, 0x08FF),
    (0x0900, 0x0DFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x1820, 0x18AF),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC),
)


def tidy(text: str) -> str:
    """Return customer text without what cannot be stored or would deceive a reader; never raises.

    Removed: NUL and other controls except tab and line feed, lone surrogates, bidi controls, zero-width characters
    (zero-width joiners stay inside emoji and in the scripts that spell with them), noncharacters. Every kind of line
    break becomes a line feed. Visible characters, their order and their width are untouched.
    """
    text = _NEWLINES.sub("\n", text)
    if not _SUSPECT.search(text):
        return text
    text = _UNSEEN_RUN.sub("", text)
    kept: list[str] = []
    last = 0
    before = ""
    for found in _JOINED.finditer(text):
        at = found.start()
        if at > last:
            kept.append(text[last:at])
            before = text[at - 1]
        if _is_needed(found.group(), before, text[at + 1 : at + 2]):
            before = found.group()
            kept.append(before)
        last = found.end()
    kept.append(text[last:])
    return "".join(kept)


def _is_needed(mark: str, before: str, after: str) -> bool:
    """Say whether a joiner, selector or tag between two characters changes what a reader sees."""
    if not before:
        return False
    if mark in "\ufe0e\ufe0f":
        return _is_pictograph(before) or before in "0123456789#*"
    if "\U000e0100" <= mark <= "\U000e01ef" or mark in "\ufe00\ufe01\ufe02":
        return _is_han(before)
    if "\U000e0020" <= mark <= "\U000e007f":  # flags of regions: a black flag, tags, the end tag
        return before == BLACK_FLAG or "\U000e0020" <= before < "\U000e007f"
    if mark == ZWJ and _is_pictograph(after):
        return _is_pictograph(before) or before in "\ufe0e\ufe0f"
    return mark in (ZWNJ, ZWJ) and _is_joining(before) and (_is_joining(after) or mark == ZWJ)


def _is_pictograph(char: str) -> bool:
    return bool(char) and (unicodedata.category(char) == "So" or "\U0001f3fb" <= char <= "\U0001f3ff")


def _is_han(char: str) -> bool:
    return bool(char) and ("\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff")


def _is_joining(char: str) -> bool:
    return bool(char) and any(low <= ord(char) <= high for low, high in _JOINING_SCRIPTS)


class _Folding(dict[int, str]):
    """What one character becomes in a copy for comparison: filled as characters are met, for `str.translate`.

    One character at a time on purpose: normalising a whole string sorts combining marks and takes quadratic time on
    a hostile one.
    """

    LIMIT: Final = 100_000

    def __missing__(self, code: int) -> str:
        folded = _fold_one(chr(code))
        if len(self) < self.LIMIT:
            self[code] = folded
        return folded


def _fold_one(char: str) -> str:
    """Return the compatibility decomposition of one character; invisible ones vanish, white space is a space."""
    if char in "\n\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if char.isspace() or char == "\u2800":  # the blank Braille pattern looks like a space
        return " "
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs") or _is_filler(char):
        return ""
    if category in ("Co", "Cn"):
        return "\ufffd"
    return "".join(" " if part.isspace() else part for part in unicodedata.normalize("NFKD", char))


def _is_filler(char: str) -> bool:
    return (
        "\ufe00" <= char <= "\ufe0f"
        or "\U000e0000" <= char <= "\U000e0fff"
        or "\u180b" <= char <= "\u180f"
        or char in "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
    )


FOLDING: Final = _Folding()


def lower(text: str) -> str:
    """Return `text` in lower case with every character still at its place (`str.lower` may lengthen a string)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(map(_lower_one, text))


def _lower_one(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char


def fold(text: str) -> str:
    """Return a copy of `text` for comparison: one width, one case, decomposed (NFKD), nothing invisible.

    Two strings that look the same to a reader fold to the same string. The result is for matching, never for showing.
    """
    if not text.isascii() or not text.isprintable():
        text = text.translate(FOLDING)
    return lower(text)
