"""The index that processes share: building it, reading it, and two at once."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.db import connection

from veriline.knowledge import articles as published
from veriline.knowledge.models import (
    IndexedArticle,
    IndexedPassage,
    IndexVersion,
    Meaning,
    MeaningWords,
    PassageVector,
)
from veriline.knowledge.search import build, embedder, leaning, shelf, store
from veriline.knowledge.search.index import Article
from veriline.knowledge.search.synonyms import Synonyms, seed

from .conftest import ARTICLES, KYC_ZH, WITHDRAW_EN

pytestmark = pytest.mark.django_db

Publish = Callable[[list[Article]], None]


@pytest.fixture(autouse=True)
def without_intents(monkeypatch: pytest.MonkeyPatch) -> None:
    """The shelf alone: the table of intents is another room's."""
    monkeypatch.setattr(leaning, "_sources", [leaning.unknown])


@pytest.fixture
def publish(monkeypatch: pytest.MonkeyPatch, folder: object) -> Publish:
    """Sets what is published; ARTICLES at first. The model is there."""

    def publish(now: list[Article]) -> None:
        stamps = {build._source(article): f"{hash(article)}" for article in now}
        monkeypatch.setattr(published, "published_stamps", lambda: stamps)
        monkeypatch.setattr(
            published, "published_articles", lambda only: [one for one in now if build._source(one) in only]
        )

    publish(ARTICLES)
    return publish


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were embedded, in order."""
    texts: list[str] = []
    embed = build.embed
    monkeypatch.setattr(build, "embed", lambda piece, model: texts.append(piece.read) or embed(piece, model))
    return texts


def test_before_the_first_build_nothing_is_found_and_nobody_waits(publish: Publish) -> None:
    assert not store.is_ready()
    assert store.search("提现", "zh-hans").hits == []


def test_after_building_the_articles_are_found(publish: Publish) -> None:
    said: list[str] = []
    version = store.rebuild(said.append)
    assert store.is_ready()
    assert (version.articles, version.passages, version.waiting) == (6, IndexedPassage.objects.count(), 0)
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
    assert IndexVersion.objects.count() == 3


def test_only_so_many_versions_are_remembered(publish: Publish, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "KEPT", 1)
    store.rebuild()
    publish(ARTICLES[:2])
    last = store.rebuild()
    assert list(IndexVersion.objects.all()) == [last]


def test_an_empty_help_centre_is_ready_and_finds_nothing(publish: Publish) -> None:
    publish([])
    store.rebuild()
    assert store.is_ready()
    assert store.search("提现", "zh-hans").hits == []


def test_many_articles_become_findable_in_portions_those_already_findable_first(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "PORTION", 2)
    publish([KYC_ZH])
    store.rebuild()
    edited = replace(KYC_ZH, body="护照过期也会被拒绝。")
    publish([edited, *(article for article in ARTICLES if article != KYC_ZH)])
    seen: list[tuple[int, int]] = []

    def look(line: str) -> None:
        if "wait" in line:
            assert "护照过期" in IndexedPassage.objects.get(article__article=KYC_ZH.id, kind="chunk").text
            version = build.newest()
            seen.append((version.articles, version.waiting))

    store.rebuild(look)
    assert seen == [(2, 4), (4, 2), (6, 0)]


def test_pages_whose_stamp_is_known_are_not_read_again(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rebuild()
    read: list[set[tuple[str, str]]] = []
    monkeypatch.setattr(published, "published_articles", lambda only: read.append(set(only)) or [])
    store.rebuild()
    assert read == []
    store.rebuild(whole=True)
    assert read == [{build._source(article) for article in ARTICLES}]


def test_an_article_published_again_as_it_was_makes_no_version(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = store.rebuild()
    stamps = {build._source(article): "another" for article in ARTICLES}
    monkeypatch.setattr(published, "published_stamps", lambda: stamps)
    assert store.rebuild() == first
    assert set(first.__class__.objects.all()) == {first}


def test_an_article_that_comes_back_is_found_again(publish: Publish) -> None:
    store.rebuild()
    publish([article for article in ARTICLES if article != KYC_ZH])
    store.rebuild()
    assert KYC_ZH.id not in {hit.id for hit in store.search("KYC", "zh-hans").hits}
    publish(ARTICLES)
    version = store.rebuild()
    assert version.articles == 6
    assert store.search("KYC", "zh-hans").hits[0].id == KYC_ZH.id


def test_whom_an_article_is_for_is_kept_and_obeyed(publish: Publish) -> None:
    publish(
        [
            *(article for article in ARTICLES if article != KYC_ZH),
            replace(KYC_ZH, audience="staff", kind="guide"),
        ]
    )
    store.rebuild()
    assert KYC_ZH.id not in {hit.id for hit in store.search("KYC", "zh-hans").hits}
    (hit, *_) = store.search("KYC", "zh-hans", scope=store.Scope(audiences=frozenset({"staff"}))).hits
    assert (hit.id, hit.kind) == (KYC_ZH.id, "guide")


def test_a_build_that_fails_leaves_the_version_in_force(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.rebuild()
    publish([*ARTICLES, replace(WITHDRAW_EN, id="9", group="9", title="Another one", body="Something new.")])

    def fail(*_: object) -> None:
        raise RuntimeError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(build, "embed", fail)
        with pytest.raises(RuntimeError, match="disk full"):
            store.rebuild()
    assert store.search("KYC", "zh-hans").hits[0].id == KYC_ZH.id
    assert build.newest() == version
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
    assert store.rebuild().model == embedder.model_name(shelf.model_folder())


def test_a_model_that_cannot_be_converted_is_logged_and_words_do(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    for module in (shelf, build):
        monkeypatch.setattr(module, "model_folder", lambda: blocked / "model")
    assert store.rebuild().model == ""
    assert "cannot be converted" in caplog.text
    assert store.search("提现", "zh-hans").hits[0].id == "1"


def test_the_demo_vectors_spare_the_embedding(
    publish: Publish, embedded: list[str], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rebuild()
    assert build.export_demo_vectors(tmp_path / "demo.npz") == PassageVector.objects.count()
    PassageVector.objects.all().delete()
    IndexedArticle.objects.all().delete()
    embedded.clear()
    monkeypatch.setattr(build, "DEMO_VECTORS", tmp_path / "demo.npz")
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
    monkeypatch.setattr(shelf.time, "monotonic", lambda: now + shelf.CHECK_S + 1)
    with django_assert_num_queries(1):
        store.search("提现", "zh-hans")


def test_others_go_on_with_the_old_version_while_one_reads_the_new(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rebuild()
    old = store.load()
    shelf.shelf.look_at = 0.0
    with shelf.shelf.lock:
        assert store.load() is old


@pytest.mark.django_db(transaction=True)
def test_a_running_process_finds_what_was_published_and_never_waits_for_it(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, two_connections: None
) -> None:
    monkeypatch.setattr(shelf, "CHECK_S", 0.05)
    store.rebuild()
    old = store.load()
    publish([*ARTICLES, Article("9", "en", "What a frobnicator is", "It frobnicates.", ("frobnicator",))])
    store.rebuild()
    began = time.monotonic()
    assert store.load() is old
    while store.search("frobnicator", "en").hits[0].id != "9":
        assert time.monotonic() - began < 5
        time.sleep(0.02)
    assert shelf.shelf.reader is not None
    shelf.shelf.reader.join()


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
    assert IndexVersion.objects.count() == 1


# ------------------------------------------------------------------ synonyms as staff edit them


def test_a_changed_synonym_is_in_force_at_the_next_look(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "CHECK_S", 0.0)
    store.rebuild()
    before = store.search("zapcode", "en").confidence
    meaning = Meaning.objects.create(name="memo")
    MeaningWords.objects.create(meaning=meaning, language="en", words="memo, zapcode")
    assert store.search("zapcode", "en").hits[0].id == "4"
    assert store.search("zapcode", "en").confidence > before + 0.1
    meaning.delete()
    assert store.search("zapcode", "en").confidence == before


def test_without_rows_the_words_that_ship_are_in_force() -> None:
    assert shelf.read_synonyms().words == Synonyms(seed()).words


@pytest.mark.django_db(transaction=True)
def test_a_running_process_takes_up_a_synonym_beside_its_searches(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, two_connections: None
) -> None:
    monkeypatch.setattr(shelf, "CHECK_S", 0.05)
    store.rebuild()
    assert not store.search("zapcode", "en").confident
    meaning = Meaning.objects.create(name="memo")
    MeaningWords.objects.create(meaning=meaning, language="en", words="memo, zapcode")
    began = time.monotonic()
    while store.search("zapcode", "en").hits[0].id != "4":
        assert time.monotonic() - began < 5
        time.sleep(0.02)
    assert shelf.shelf.reader is not None
    shelf.shelf.reader.join()
