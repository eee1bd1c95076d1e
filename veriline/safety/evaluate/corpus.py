"""The corpus: for every row so many secrets, always the same ones."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Final

from veriline.safety.evaluate import credentials, disguises, identities, keys, phrases
from veriline.safety.evaluate.sample import Sample

ROWS: Final[dict[str, Callable[[Random], Sample]]] = {
    **phrases.ROWS,
    **keys.ROWS,
    **credentials.ROWS,
    **identities.ROWS,
}
CHECKED: Final = frozenset(keys.CHECKED)
"""Rows whose secrets prove themselves by a checksum: none may be missed."""


def samples(row: str, *, count: int) -> Iterator[Sample]:
    """Yield the first secrets of a row."""
    chance = Random(f"veriline {row}")  # noqa: S311 - always the same, and they guard nothing
    return (ROWS[row](chance) for _ in range(count))


def disguised(sample: Sample) -> Iterator[tuple[str, str]]:
    """Yield the names of the disguises that leave the secret a secret, and the texts."""
    for name, disguise in disguises.DISGUISES.items():
        if not _is_pointless(sample, name):
            yield name, disguise(sample)


def _is_pointless(sample: Sample, name: str) -> bool:
    """Say whether a disguise would part a secret from what makes it one, or nobody could write it so.

    A label that must touch the value is not on another line; a block of lines is no file's name; a header starts its
    line; digits alone on the line after the word "password" may be an order's.
    """
    breaks = name in ("own line", "code block")
    if sample.is_block:
        return name in ("numbered", "quoted", "file name", "URL query", "full width")
    if sample.before.startswith("\n"):  # a header
        return name in ("own line", "numbered", "quoted", "code block", "file name", "URL query", "mail HTML")
    if sample.after and (breaks or name == "quoted"):
        return True
    if sample.before.startswith(("Authorization", "[")):
        return breaks or name == "quoted"
    if "://" in sample.secret:
        return name in ("file name",)
    return False
