"""One secret as somebody writes it."""

from dataclasses import dataclass
from random import Random
from typing import Final

HEX: Final = "0123456789abcdef"
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
DIGITS: Final = "0123456789"
ALNUM: Final = DIGITS + LETTERS + LETTERS.upper()


@dataclass(frozen=True, slots=True)
class Sample:
    """A secret of a kind (kinds.toml) with the words before and after it.

    `is_phrase`: made of words, which may be disguised one by one. `is_block`: its line breaks belong to it.
    """

    kind: str
    secret: str
    before: str = ""
    after: str = ""
    is_phrase: bool = False
    is_block: bool = False

    @property
    def text(self) -> str:
        """The whole sentence."""
        return f"{self.before}{self.secret}{self.after}"


def some(chance: Random, alphabet: str, size: int) -> str:
    """Return a random string."""
    return "".join(chance.choices(alphabet, k=size))
