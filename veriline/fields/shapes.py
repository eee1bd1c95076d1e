"""The form of an operator's own numbers, written so that nobody needs regular expressions. Pure.

`#` stands for a digit, `@` for a letter, `*` for either; letters, digits and hyphens stand for themselves; `{6,12}`
behind a sign says how often. Several forms are separated by spaces: `#{6,12} NW-######`.
"""

import re
from functools import lru_cache
from typing import Final

_PIECE: Final = re.compile(r"([#@*])(?:\{(\d{1,2})(?:,(\d{1,2}))?\})?|([A-Za-z0-9-])")
_CLASSES: Final = {"#": "[0-9]", "@": "[A-Za-z]", "*": "[0-9A-Za-z]"}


class BadShape(ValueError):
    """A form that cannot be read; `args[0]` is the piece that is wrong."""


@lru_cache(maxsize=256)
def pattern(shape: str) -> re.Pattern[str]:
    """The forms as one pattern without nested repetition, so that matching takes linear time. Raises `BadShape`."""
    forms = [_form(form) for form in shape.split()]
    if not forms:
        raise BadShape(shape)
    return re.compile("|".join(f"(?:{form})" for form in forms))


def _form(form: str) -> str:
    parts, end = [], 0
    for piece in _PIECE.finditer(form):
        if piece.start() != end:
            raise BadShape(form[end : piece.start()])
        end = piece.end()
        sign, low, high, literal = piece.groups()
        if low and not 1 <= int(low) <= int(high or low) <= 40:
            raise BadShape(piece[0])
        parts.append(
            f"{_CLASSES[sign]}{{{low},{high or low}}}"
            if low
            else _CLASSES[sign]
            if sign
            else re.escape(literal)
        )
    if end != len(form):
        raise BadShape(form[end:])
    return "".join(parts)


def fits(shape: str, text: str) -> bool:
    """Whether a text has one of the forms."""
    return bool(pattern(shape).fullmatch(text))


def is_number(shape: str, text: str) -> bool:
    """Whether a number has one of the forms as it stands, or without the hyphens people and pages group it by."""
    return fits(shape, text) or fits(shape, text.replace("-", ""))
