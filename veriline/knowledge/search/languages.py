"""Where the queries of each language lie: the middle of the same questions asked in every language.

Vectors carry their language: the queries of one language stand together, off to one side. The difference of two
middles moves a typical English question to where the same question would stand in Chinese.
The table ships as `languages.npz`, made from `phrases.toml`:

    python -m veriline.knowledge.search.languages MODEL_FOLDER
"""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from .embedder import Embedder, OnnxEmbedder

Floats = npt.NDArray[np.float32]

PHRASES: Final = Path(__file__).with_name("phrases.toml")
TABLE: Final = Path(__file__).with_name("languages.npz")


@cache
def middles(model: str) -> dict[str, Floats]:
    """The middle of each known language, for vectors of the named model; empty for a model the table is not of."""
    with np.load(TABLE) as table:
        if str(table["model"]) != model:
            return {}
        return {name: table[name].astype(np.float32) for name in table.files if name != "model"}


def measure(embedder: Embedder) -> dict[str, Floats]:
    """The table anew. Raises ValueError when the languages do not hold the same number of phrases."""
    phrases: dict[str, list[str]] = tomllib.loads(PHRASES.read_text(encoding="utf-8"))
    if len({len(own) for own in phrases.values()}) != 1:
        raise ValueError(f"{PHRASES.name}: every language must hold the same questions")
    return {language: embedder.embed_queries(own).mean(axis=0) for language, own in phrases.items()}


def main(arguments: list[str]) -> int:
    """Write the table with the model in the folder named on the command line."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    embedder = OnnxEmbedder(Path(arguments[0]))
    rows = {language: row.astype(np.float16) for language, row in measure(embedder).items()}
    np.savez_compressed(TABLE, model=np.array(embedder.name), **rows)  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
