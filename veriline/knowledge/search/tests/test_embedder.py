"""How the embedder behaves at its edges."""

import json
import logging
import threading
from pathlib import Path

import numpy as np
import pytest

from veriline.knowledge.search import convert, embedder
from veriline.knowledge.search.embedder import OnnxEmbedder


def test_rows_have_length_one(model: OnnxEmbedder) -> None:
    rows = np.concatenate([model.embed_queries(["提现", "a"]), model.embed_passages(["长文。" * 400, "?"])])
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_rows(model: OnnxEmbedder) -> None:
    assert model.embed_queries([]).shape == (0, 384)


@pytest.mark.parametrize("empty", ["", " \n", "\u200b\u202e"])
def test_a_text_without_anything_visible_has_no_vector(model: OnnxEmbedder, empty: str) -> None:
    with pytest.raises(AssertionError, match="empty"):
        model.embed_queries([empty])
    with pytest.raises(AssertionError, match="empty"):
        model.embed_passages([empty])


def test_width_script_and_white_space_do_not_change_a_vector(model: OnnxEmbedder) -> None:
    rows = model.embed_queries(["網絡 驗證 KYC", " 网络  验证 ＫＹＣ\u200b"])
    np.testing.assert_array_equal(rows[0], rows[1])


def test_a_query_is_read_up_to_the_limit_of_tokens(model: OnnxEmbedder) -> None:
    long = "withdraw " * 1000
    rows = model.embed_queries([long, long + "something else entirely"])
    np.testing.assert_array_equal(rows[0], rows[1])


def test_a_long_passage_is_read_to_its_end(model: OnnxEmbedder) -> None:
    long = "Withdrawals are paused during maintenance. " * 100
    assert model.count_tokens(long) > 2 * embedder.WINDOW_TOKENS / 2
    one, other = model.embed_passages([long, long + "Memo and tag are required for XRP. " * 30])
    assert float(one @ other) < 0.999


def test_neighbours_do_not_change_a_vector(model: OnnxEmbedder) -> None:
    alone = model.embed_passages(["Deposits arrive."])
    together = model.embed_passages(["Deposits arrive.", "一段完全不同的中文。" * 30])
    np.testing.assert_array_equal(alone[0], together[0])


def test_threads_get_the_same_vectors(model: OnnxEmbedder) -> None:
    texts = [f"where is my deposit number {number}" for number in range(12)]
    rows: dict[int, np.ndarray] = {}
    threads = [
        threading.Thread(target=lambda place=place: rows.update({place: model.embed_queries(texts)}))
        for place in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for place in range(1, 4):
        np.testing.assert_array_equal(rows[0], rows[place])


def test_the_cache_of_queries_keeps_to_its_size() -> None:
    cache, made = embedder._Cache(2), []

    def make(key: str) -> np.ndarray:
        made.append(key)
        return np.zeros(1, np.float32)

    for key in ("a", "b", "a", "c", "a", "b"):
        cache.get(key, make)
    assert made == ["a", "b", "c", "b"]


def test_without_a_model_there_is_no_embedder(tmp_path: Path) -> None:
    assert embedder.current(tmp_path) is None


def test_a_model_that_comes_later_is_found(tmp_path: Path, folder: Path) -> None:
    place = tmp_path / "model"
    assert embedder.current(place) is None
    place.symlink_to(folder)
    found = embedder.current(place)
    assert found is not None
    assert found.name == embedder.model_name(folder)


def test_a_broken_model_is_logged_and_search_goes_on_without(
    tmp_path: Path, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / convert.MANIFEST).write_text((folder / convert.MANIFEST).read_text())
    (tmp_path / convert.WORDS).write_bytes(b"too short")
    with caplog.at_level(logging.ERROR):
        assert embedder.current(tmp_path) is None
        assert embedder.current(tmp_path) is None
    assert [record.message for record in caplog.records] == [
        f"The embedding model in {tmp_path} cannot be loaded; searching by words alone"
    ]


def test_a_model_of_another_version_is_no_model(tmp_path: Path) -> None:
    (tmp_path / convert.MANIFEST).write_text(json.dumps({"weights": "abc", "variant": "older"}))
    assert embedder.model_name(tmp_path) is None
    with pytest.raises(ValueError, match="no model of variant"):
        OnnxEmbedder(tmp_path)


def test_the_operator_can_turn_embeddings_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERILINE_EMBEDDINGS", "off")
    assert embedder.current(folder) is None
