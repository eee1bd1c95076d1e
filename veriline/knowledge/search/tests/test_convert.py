"""The converted model against the engine inside the wheel, and the conversion itself."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from veriline.knowledge.search import convert
from veriline.knowledge.search.embedder import OnnxEmbedder, WheelEmbedder
from veriline.knowledge.search.weights import BLOCK, BLOCK_TYPE, BadWeights, Weights, unpack, wheel_file

from .conftest import lines

TEXTS = lines("texts.jsonl")


@pytest.fixture(scope="module")
def wheel() -> WheelEmbedder:
    return WheelEmbedder()


def test_the_texts_are_at_least_two_hundred_in_three_languages() -> None:
    assert len({row["text"] for row in TEXTS}) >= 200
    assert {row["language"] for row in TEXTS} == {"en", "zh-hans", "ar"}


def test_vectors_agree_with_the_engine_of_the_wheel(model: OnnxEmbedder, wheel: WheelEmbedder) -> None:
    """Acceptance of the conversion: cosine at least 0.99 each and 0.998 on average. About 10 s on one core."""
    ours = np.concatenate([_embed(model, row) for row in TEXTS])
    theirs = np.concatenate([_embed(wheel, row) for row in TEXTS])
    cosines = (ours * theirs).sum(axis=1)
    assert cosines.min() >= 0.99, TEXTS[int(cosines.argmin())]
    assert cosines.mean() >= 0.998


def test_the_tokenizer_counts_as_the_wheel_does(model: OnnxEmbedder, wheel: WheelEmbedder) -> None:
    for row in TEXTS:
        assert model.count_tokens(row["text"]) == wheel.count_tokens(row["text"]), row


def test_converting_again_leaves_the_model_alone(folder: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    said: list[str] = []
    convert.convert(folder, report=said.append)
    assert said[-1] == "The model is already there"
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_file_of_another_kind_is_refused_and_leaves_nothing_behind(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.bin"
    wrong.write_bytes(b"PK\x03\x04" + bytes(5000))
    with pytest.raises(BadWeights, match="not an E5S1 weights file"):
        convert.convert(tmp_path / "model", source=wrong)
    assert list(tmp_path.iterdir()) == [wrong]


@pytest.mark.parametrize("kept", [200, 5_000_000, 60_000_000])
def test_a_file_cut_short_is_refused_and_leaves_nothing_behind(tmp_path: Path, kept: int) -> None:
    with wheel_file().open("rb") as whole:
        (tmp_path / "short.bin").write_bytes(whole.read(kept))
    with pytest.raises(BadWeights, match="cut short"):
        convert.convert(tmp_path / "model", source=tmp_path / "short.bin")
    assert [path.name for path in tmp_path.iterdir()] == ["short.bin"]


def test_of_many_at_once_one_converts_and_all_find_a_whole_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second converter that swapped its own model in took the first one's away under a reader."""
    written: list[Path] = []

    def write(_weights: Weights, draft: Path, _report: convert.Report) -> None:
        written.append(draft)
        (draft / convert.GRAPH).write_text("graph")

    monkeypatch.setattr(convert, "_write", write)
    model = tmp_path / "model"
    with ThreadPoolExecutor(4) as pool:
        manifests = list(pool.map(lambda _: convert.convert(model), range(4)))
    assert len(written) == 1
    assert manifests == [convert.read_manifest(model)] * 4
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_a_model_of_another_kind_is_replaced_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = tmp_path / "model"
    model.mkdir()
    (model / "of the year before").touch()
    monkeypatch.setattr(convert, "_write", lambda _weights, draft, _report: (draft / "graph").touch())
    convert.convert(model)
    assert sorted(path.name for path in model.iterdir()) == ["graph", convert.MANIFEST]
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_blocks_unpack_low_nibbles_first() -> None:
    block = np.zeros(1, BLOCK_TYPE)
    block["scale"] = 0.5
    block["nibbles"] = np.arange(16) | (15 << 4)
    weights = unpack(block)
    assert weights.shape == (BLOCK,)
    assert weights[:16].tolist() == [(number - 8) * 0.5 for number in range(16)]
    assert set(weights[16:].tolist()) == {3.5}


def test_the_weights_have_the_shape_of_the_small_model() -> None:
    shape = Weights(wheel_file()).shape
    assert (shape.hidden, shape.layers, shape.heads, shape.feed_forward) == (384, 12, 12, 1536)


def _embed(engine: OnnxEmbedder | WheelEmbedder, row: dict[str, str]) -> np.ndarray:
    work = engine.embed_queries if row["mode"] == "query" else engine.embed_passages
    return work([row["text"]])
