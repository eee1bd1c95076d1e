"""The index that processes share: building it, reading it, and two at once."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.db import connection

from veriline.knowledge import articles as published
from veriline.knowledge.models.index import IndexedPassage, IndexVersion, PassageVector
from veriline.knowledge.search import embedder, store
from veriline.knowledge.search.index import Article

from .conftest import ARTICLES, KYC_ZH, WITHDRAW_EN

pytestmark = pytest.mark.django_db

Publish = Callable[[list[Article]], None]


@pytest.fixture
def publish(monkeypatch: pytest.MonkeyPatch, folder: object) -> Publish:
    """Sets what is published; ARTICLES at first. The model is there."""

    def publish(now: list[Article]) -> None:
        monkeypatch.setattr(published, "published_articles", lambda: iter(now))

    publish(ARTICLES)
    return publish


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were embedded, in order."""
    texts: list[str] = []
    embed = store.embed
    monkeypatch.setattr(store, "embed", lambda piece, model: texts.append(piece.read) or embed(piece, model))
    return texts


def test_before_the_first_build_nothing_is_found_and_nobody_waits(publish: Publish) -> None:
    assert not store.is_ready()
    assert store.search("提现", "zh-hans").hits == []


def test_after_building_the_articles_are_found(publish: Publish) -> None:
    said: list[str] = []
    version = store.rebuild(said.append)
    assert store.is_ready()
    assert (version.state, version.articles, version.passages) == ("ready", 6, IndexedPassage.objects.count())
    assert version.built_at is not None
    assert store.search("KYC", "zh-hans").hits[0].id == KYC_ZH.id
    assert said[-1] == f"The search index is ready: 6 articles, {version.passages} passages"


def test_what_is_read_back_ranks_as_what_was_built(publish: Publish, index: Any) -> None:
    store.rebuild()
    for query in ("提现", "I cannot sign in to my account", "备注忘了填", "XRP"):
        for language in ("en", "zh-hans"):
            ours, theirs = store.search(query, language), index.rank(query, language)
            assert [(hit.id, hit.language, hit.excerpt) for hit in ours.hits] == [
                (hit.id, hit.language, hit.excerpt) for hit in theirs.hits
            ]
            assert ours.confidence == pytest.approx(
                theirs.confidence, abs=5e-3
            )  # vectors are kept in 16 bits


def test_building_twice_is_building_once(publish: Publish, embedded: list[str]) -> None:
    first = store.rebuild()
    count = len(embedded)
    assert store.rebuild() == first
    assert len(embedded) == count
    assert IndexVersion.objects.count() == 1


def test_an_edited_article_costs_only_what_was_edited(publish: Publish, embedded: list[str]) -> None:
    store.rebuild()
    embedded.clear()
    edited = replace(
        WITHDRAW_EN, body=WITHDRAW_EN.body + " Then wait for the confirmation of the frobnicator."
    )
    publish([edited, *ARTICLES[1:]])
    store.rebuild()
    assert embedded == [f"{edited.title}\n{edited.body}"]
    assert store.search("frobnicator", "en").hits[0].id == edited.id


def test_an_article_taken_down_is_found_no_more_and_its_vectors_go(publish: Publish) -> None:
    store.rebuild()
    vectors = PassageVector.objects.count()
    publish([article for article in ARTICLES if article != KYC_ZH])
    store.rebuild()
    assert KYC_ZH.id not in {hit.id for hit in store.search("KYC", "zh-hans").hits}
    publish(ARTICLES[:1])
    store.rebuild()
    assert PassageVector.objects.count() < vectors
    assert IndexVersion.objects.count() == store.KEPT


def test_an_empty_help_centre_is_ready_and_finds_nothing(publish: Publish) -> None:
    publish([])
    store.rebuild()
    assert store.is_ready()
    assert store.search("提现", "zh-hans").hits == []


def test_what_a_dead_builder_left_is_cleared_and_never_searched(publish: Publish) -> None:
    dead = IndexVersion.objects.create(model="", digest=b"x")
    assert not store.is_ready()
    assert store.search("提现", "zh-hans").hits == []
    store.rebuild()
    assert not IndexVersion.objects.filter(pk=dead.pk).exists()


def test_a_build_that_fails_leaves_the_version_in_force(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.rebuild()
    publish([*ARTICLES, replace(WITHDRAW_EN, id="9", group="9", title="Another one", body="Something new.")])

    def fail(*_: object) -> None:
        raise RuntimeError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "embed", fail)
        with pytest.raises(RuntimeError, match="disk full"):
            store.rebuild()
    assert store.search("KYC", "zh-hans").hits[0].id == KYC_ZH.id
    assert IndexVersion.objects.get(state="ready") == version
    assert store.rebuild() != version


def test_by_words_alone_when_the_operator_turned_embeddings_off(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, embedded: list[str]
) -> None:
    monkeypatch.setenv("VERILINE_EMBEDDINGS", "off")
    version = store.rebuild()
    assert (version.model, embedded, PassageVector.objects.count()) == ("", [], 0)
    assert store.search("提现", "zh-hans").hits[0].id == "1"


def test_a_process_whose_model_is_another_searches_by_words(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.rebuild()
    IndexVersion.objects.filter(pk=version.pk).update(model="another/1")
    ranking = store.search("提现", "zh-hans")
    assert ranking.hits[0].id == "1"
    assert ranking.confidence > 0


def test_turning_embeddings_on_builds_anew(publish: Publish, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("VERILINE_EMBEDDINGS", "off")
        store.rebuild()
    assert store.rebuild().model == embedder.model_name(store._model_folder())


def test_a_model_that_cannot_be_converted_is_logged_and_words_do(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setattr(store, "_model_folder", lambda: blocked / "model")
    assert store.rebuild().model == ""
    assert "cannot be converted" in caplog.text
    assert store.search("提现", "zh-hans").hits[0].id == "1"


def test_the_demo_vectors_spare_the_embedding(
    publish: Publish, embedded: list[str], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rebuild()
    assert store.export_demo_vectors(tmp_path / "demo.npz") == PassageVector.objects.count()
    PassageVector.objects.all().delete()
    IndexVersion.objects.all().delete()
    embedded.clear()
    monkeypatch.setattr(store, "DEMO_VECTORS", tmp_path / "demo.npz")
    store.rebuild()
    assert embedded == []
    assert store.search("KYC", "zh-hans").hits[0].id == KYC_ZH.id


def test_a_reader_looks_for_a_newer_version_only_now_and_then(
    publish: Publish, django_assert_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rebuild()
    store.search("KYC", "zh-hans")
    with django_assert_num_queries(0):
        store.search("提现", "zh-hans")
    now = time.monotonic()
    monkeypatch.setattr(store.time, "monotonic", lambda: now + store.CHECK_S + 1)
    with django_assert_num_queries(1):
        store.search("提现", "zh-hans")


def test_others_go_on_with_the_old_version_while_one_reads_the_new(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rebuild()
    old = store.load()
    store._shelf.look_at = 0.0
    with store._shelf.lock:
        assert store.load() is old


@pytest.mark.django_db(transaction=True)
def test_a_running_process_finds_what_was_published_and_never_waits_for_it(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, two_connections: None
) -> None:
    monkeypatch.setattr(store, "CHECK_S", 0.05)
    store.rebuild()
    old = store.load()
    publish([*ARTICLES, Article("9", "en", "What a frobnicator is", "It frobnicates.", ("frobnicator",))])
    store.rebuild()
    began = time.monotonic()
    assert store.load() is old
    while store.search("frobnicator", "en").hits[0].id != "9":
        assert time.monotonic() - began < 5
        time.sleep(0.02)
    assert store._shelf.reader is not None
    store._shelf.reader.join()


@pytest.fixture
def two_connections() -> Iterator[None]:
    yield
    connection.close()


@pytest.mark.django_db(transaction=True)
def test_two_builders_at_once_make_one_version(publish: Publish, two_connections: None) -> None:
    versions: list[int] = []

    def build() -> None:
        try:
            versions.append(store.rebuild().pk)
        finally:
            connection.close()

    threads = [threading.Thread(target=build) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(versions) == 3
    assert len(set(versions)) == 1
    assert list(IndexVersion.objects.values_list("state", flat=True)) == ["ready"]
