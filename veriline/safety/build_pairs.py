"""Writes which pairs of Chinese characters are ordinary (pairs.py).

`python -m veriline.safety.build_pairs --words DICT FOLDER...` counts the pairs inside the words of DICT (lines of word,
frequency; that of the jieba package, MIT licence, was used) and those in the texts of the folders (ours:
veriline/knowledge/content), and keeps the most frequent. Only counts get into the file, no text.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Final

from opencc import OpenCC

from veriline.safety.pairs import LIST, PAIRS_FILE, TRADITIONAL_FILE, packed
from veriline.safety.words import index

KEPT: Final = 15_000  # pairs: 18 kB; more find no more (docs/developer/shield.md)
OWN_SHARE: Final = 1.0  # weight of the folders against the dictionary
_HAN: Final = re.compile("[\u3400-\u9fff]+")


def main() -> None:
    """Reads the sources named on the command line and writes both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="*")
    given = parser.parse_args()
    words = _in_words(given.words.read_text(encoding="utf-8").splitlines())
    texts = _in_texts(
        path for folder in given.folders for path in sorted(folder.rglob("*")) if path.is_file()
    )
    here = Path(__file__).parent
    (here / PAIRS_FILE).write_bytes(packed(sorted(_most_frequent(words, texts))))
    (here / TRADITIONAL_FILE).write_text(f"{_simplified()}\n", encoding="utf-8")


def _in_words(lines: Iterable[str]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for line in lines:
        word, frequency, *_ = line.split()
        for pair in _pairs_of(word):
            counts[pair] += int(frequency)
    return counts


def _in_texts(paths: Iterable[Path]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for path in paths:
        for run in _HAN.findall(path.read_text(encoding="utf-8", errors="ignore")):
            counts.update(_pairs_of(run))
    return counts


def _pairs_of(text: str) -> Iterable[int]:
    places = index("chinese_simplified")
    return (places[a] * LIST + places[b] for a, b in pairwise(text) if a in places and b in places)


def _most_frequent(words: Counter[int], texts: Counter[int]) -> list[int]:
    shares: Counter[int] = Counter()
    for counts, weight in ((words, 1.0), (texts, OWN_SHARE)):
        total = counts.total() or 1
        for pair, count in counts.items():
            shares[pair] += count * weight / total  # type: ignore[assignment]
    return [pair for pair, _ in shares.most_common(KEPT)]


def _simplified() -> str:
    """Return for each character that only the traditional list has its simplified one."""
    simple = OpenCC("t2s")
    known = index("chinese_simplified")
    return "".join(simple.convert(char) for char in index("chinese_traditional") if char not in known)


if __name__ == "__main__":
    main()
