"""Writes what the chat widget needs to find secrets before they are sent: word lists and the table of rules.

`python -m veriline.safety.build_browser_lists` writes the files, with `--check` it says whether they are current
(exit code 1 when they are not).
"""

import json
import sys
from pathlib import Path
from typing import Any, Final

from mnemonic import Mnemonic

from veriline.safety.finding import Outcome
from veriline.safety.kinds import KINDS
from veriline.safety.proofs import base58check
from veriline.safety.recognisers import chinese, mnemonics, shapes
from veriline.safety.rules import RULES
from veriline.safety.text import fold

FOLDER: Final = Path(__file__).parents[1] / "channels/webchat/static/webchat/shield"

# Labels of all other families only protect a value; the browser need not tell them apart.
_SPEAKING: Final = frozenset(
    (
        "seed",
        "private_key",
        "api_secret",
        "otp_seed",
        "one_time_code",
        "weak_code",
        "pin",
        "password",
        "weak_password",
    )
)
_SECTIONS: Final = ("negation", "code", "password", "token")
_SERVER_ONLY: Final = frozenset(("hint", "alone", "refusal"))


def built() -> dict[str, str]:
    """Return the text of every file by its name."""
    return {"words-en.txt": _english(), "words-zh.txt": _chinese(), "rules.js": _rules()}


def _english() -> str:
    return "\n".join(Mnemonic("english").wordlist) + "\n"


def _chinese() -> str:
    """Return one line for each of the two lists, its characters in order."""
    return "".join(
        "".join(Mnemonic(f"chinese_{form}").wordlist) + "\n" for form in ("simplified", "traditional")
    )


def _rules() -> str:
    rules: dict[str, Any] = {
        "labels": _labels(),
        "shapes": list(map(_shape, filter(_is_destroyed, RULES["shape"]))),
        "gap": f"^{mnemonics.GAP}$",
        "spacedHan": chinese.SPACED,
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
    return {name: value for name, value in row.items() if name not in ("hint", "token")}


def _labels() -> dict[str, str]:
    """Return the folded labels of each family, "|" between them; families that only protect a value as one, "keep"."""
    labels: dict[str, list[str]] = {}
    for family, words in RULES["labels"].items():
        labels.setdefault(family if family in _SPEAKING else "keep", []).extend(map(fold, words))
    return {family: "|".join(words) for family, words in labels.items()}


def main(arguments: list[str]) -> int:
    """Write the files, or with `--check` compare them; returns the exit code."""
    stale = [name for name, text in built().items() if not _is_current(FOLDER / name, text)]
    if "--check" in arguments:
        if stale:
            print(f"not current: {', '.join(stale)}; run python -m veriline.safety.build_browser_lists")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in stale:
        (FOLDER / name).write_text(built()[name], encoding="utf-8")
    return 0


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
