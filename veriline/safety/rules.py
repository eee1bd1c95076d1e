"""The table of labels and shapes, read once from rules.toml."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final

from veriline.safety.text import fold

RULES: Final[dict[str, Any]] = tomllib.loads(
    files("veriline.safety").joinpath("rules.toml").read_text(encoding="utf-8")
)


@cache
def pattern(section: str, name: str) -> re.Pattern[str]:
    """Return the pattern `name` of a section, compiled; KeyError when the table has no such rule."""
    return re.compile(RULES[section][name])


def _key(label: str) -> str:
    return re.sub("[ _-]", "", label)


# The labels of every family, folded.
_LABELS: Final[dict[str, list[str]]] = {
    family: [fold(label) for label in (*labels, *RULES["more_labels"].get(family, ()))]
    for family, labels in RULES["labels"].items()
}
# Every label, folded and without separators, with its family.
FAMILIES: Final[dict[str, str]] = {
    _key(label): family for family, labels in _LABELS.items() for label in labels
}


def label_patterns() -> tuple[str, str]:
    """Return the sources of the two patterns that find any label in a folded, lower-case text.

    The first finds labels written in Latin letters as whole words: group 1 is the character before, group 2 the
    label. The second finds all others anywhere. Of several labels at one place the longest is found.
    """
    labels = [label for group in _LABELS.values() for label in group]
    latin = _trie(label for label in labels if label[0] < "\u0250")
    other = _trie(label for label in labels if label[0] >= "\u0250")
    return f"([^a-z0-9])(?=[a-z0-9])({latin})s?(?![a-z\u0300-\u036f])", other


def _trie(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of these words without trying each (a space may also be "_", "-")."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _branches(root)


def _branches(node: dict[str, Any]) -> str:
    """Return the pattern of what may follow a node; the empty key marks the end of a word."""
    branches = [_step(char) + _branches(node[char]) for char in sorted(node, reverse=True) if char]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return joined + ("?" if "" in node else "")


def _step(char: str) -> str:
    return "[ _-]?" if char == " " else re.escape(char)


@lru_cache(maxsize=4096)
def family_of(label: str) -> str:
    """Return the family of a label as it was found in a text."""
    return FAMILIES[_key(label)]
