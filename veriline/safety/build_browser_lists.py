"""Writes what the chat widget needs to find secrets before they are sent: word lists and the table of rules.

`python -m veriline.safety.build_browser_lists` writes the files, with `--check` it says whether they are current
(exit code 1 when they are not).
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from veriline.safety.finding import Outcome
from veriline.safety.kinds import KINDS
from veriline.safety.pairs import FREQUENT, PAIRED_WEIGHT, PAIRS_FILE, TRADITIONAL_FILE
from veriline.safety.plain import OTHERS
from veriline.safety.proofs import base58check
from veriline.safety.recognisers import chinese, mnemonics, objects, shapes
from veriline.safety.rules import RULES
from veriline.safety.text import fold
from veriline.safety.words import CHINESE, LATIN, index, languages

FOLDER: Final = Path(__file__).parents[1] / "channels/webchat/static/webchat/shield"

# Labels of all other families only protect a value; the browser need not tell them apart.
_SPEAKING: Final = frozenset(
    (
        *("seed", "private_key", "api_secret", "otp_seed", "one_time_code", "weak_code", "pin", "password"),
        *("weak_password", "backup_codes", "card", "card_code"),
    )
)
_SECTIONS: Final = ("negation", "code", "password", "token", "value", "card_text", "recovery", "seed")
_SERVER_ONLY: Final = frozenset(("hint", "alone", "refusal"))
# Words of three letters and more that hardly an English sentence does without; those in no list are told to the
# browser, which then need not fetch the lists for an ordinary sentence.
_COMMON: Final = (
    "the and was you for not but has had with from they have are were our your please been did does how who why its"
    " her his him she their them then than these those would could should which where when what will this that there"
)


def built() -> dict[str, bytes]:
    """Return the content of every file by its name."""
    spaced = {"en": LATIN[:1], "latin": LATIN[1:], "ja": ("japanese",), "ko": ("korean",)}
    texts = {f"words-{name}.txt": _lines(languages) for name, languages in spaced.items()}
    texts |= {"words-zh.txt": _chinese(), "rules.js": _rules()}
    here = Path(__file__).parent
    return {name: text.encode() for name, text in texts.items()} | {
        "pairs-zh.bin": (here / PAIRS_FILE).read_bytes()
    }


def _lines(languages: Iterable[str]) -> str:
    """Return one line for each list, its words as the detectors compare them."""
    return "".join(" ".join(index(language)) + "\n" for language in languages)


def _chinese() -> str:
    """Return both lists, a line each, and the simplified form of each character that only the second has."""
    lists = "".join("".join(index(language)) + "\n" for language in CHINESE)
    return lists + (Path(__file__).parent / TRADITIONAL_FILE).read_text(encoding="utf-8")


def _rules() -> str:
    rules: dict[str, Any] = {
        "labels": _labels(),
        "destroyed": [key for key, kind in KINDS.items() if kind.outcome is Outcome.DESTROY],
        "shapes": list(map(_shape, filter(_is_destroyed, RULES["shape"]))),
        "objects": [[kind, [key.pattern for key in keys]] for kind, keys in objects.table()],
        "cards": RULES["card"],
        "hex64": RULES["hex64"]["shape"],
        "rewrites": OTHERS.pattern,
        "gap": f"^{mnemonics.GAP}$",
        "unlisted": f"^(?:{'|'.join(word for word in _COMMON.split() if word not in languages())})$",
        "spacedHan": chinese.SPACED,
        "hanRun": chinese.RUN,
        "closedHan": chinese.CLOSED,
        "clause": chinese.CLAUSE,
        "sentence": {
            "edge": chinese.EDGE_SENTENCE,
            "clause": chinese.CLAUSE_SENTENCE,
            "labelled": chinese.LABELLED_SENTENCE,
        },
        "frequent": [PAIRED_WEIGHT, FREQUENT],
        "pem": shapes.PEM,
        "pemEnd": shapes.PEM_END,
        "privateVersions": " ".join(sorted(version.hex() for version in base58check.PRIVATE)),
    }
    for section in _SECTIONS:
        rules[section] = {name: rule for name, rule in RULES[section].items() if name not in _SERVER_ONLY}
    lines = "".join(
        f"  {json.dumps(name)}: {json.dumps(rule, ensure_ascii=False)},\n" for name, rule in rules.items()
    )
    return (
        "// Written by veriline/safety/build_browser_lists.py from veriline/safety/rules.toml: edit that instead.\n"
        f"export const RULES = {{\n{lines}}};\n"
    )


def _is_destroyed(row: dict[str, Any]) -> bool:
    """Say whether a row finds what must not leave the page; the rest is the server's to mask."""
    return KINDS[row["kind"]].outcome is Outcome.DESTROY


def _shape(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "token"}


def _labels() -> dict[str, str]:
    """Return the folded labels of each family, "|" between them; families that only protect a value as one, "keep"."""
    labels: dict[str, list[str]] = {}
    for family, words in RULES["labels"].items():
        labels.setdefault(family if family in _SPEAKING else "keep", []).extend(map(fold, words))
    return {family: "|".join(words) for family, words in labels.items()}


def main(arguments: list[str]) -> int:
    """Write the files, or with `--check` compare them; returns the exit code."""
    current = built()
    stale = [name for name, content in current.items() if not _is_current(FOLDER / name, content)]
    if "--check" in arguments:
        if stale:
            print(f"not current: {', '.join(stale)}; run python -m veriline.safety.build_browser_lists")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in stale:
        (FOLDER / name).write_bytes(current[name])
    return 0


def _is_current(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
