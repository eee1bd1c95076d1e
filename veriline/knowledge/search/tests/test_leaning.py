"""Search leans by what a question is known to want, and says less of what is none of ours."""

from dataclasses import replace

import pytest

from veriline.knowledge.search import leaning
from veriline.knowledge.search.embedder import Embedder
from veriline.knowledge.search.index import Index
from veriline.knowledge.search.leaning import Leaning

from .conftest import ARTICLES, KYC_ZH, WITHDRAW_EN

QUESTION = "it still does not work"


@pytest.fixture(scope="module")
def index(model: Embedder) -> Index:
    """The articles, of which two say what they answer."""
    intents = {WITHDRAW_EN.key: ("W01",), KYC_ZH.key: ("K01", "K02")}
    return Index.build([replace(one, intents=intents.get(one.key, ())) for one in ARTICLES], model)


def test_the_article_of_the_likely_intent_comes_first(index: Index) -> None:
    for code, article in (("W01", WITHDRAW_EN), ("K02", KYC_ZH)):
        wanted = Leaning({code: 0.9, "T01": 0.1})
        assert index.rank(QUESTION, article.language, 1, leaning=wanted).hits[0].id == article.id


def test_intents_of_one_article_add_up_and_its_translations_share_them(index: Index) -> None:
    leans = index.rank(QUESTION, "zh-hans", leaning=Leaning({"K01": 0.3, "K02": 0.3}))
    plain = {hit.id: hit.score for hit in index.rank(QUESTION, "zh-hans").hits}
    gained = {hit.id: round(hit.score - plain[hit.id], 5) for hit in leans.hits if hit.id in plain}
    assert gained.pop(KYC_ZH.id) == pytest.approx(0.6)
    assert set(gained.values()) == {0}


def test_what_is_elsewhere_is_answered_less_surely(index: Index) -> None:
    asked = WITHDRAW_EN.title
    ours, theirs = (
        index.rank(asked, "en", leaning=Leaning({"W01": 1 - there}, there)) for there in (0.0, 0.9)
    )
    assert ours.confident
    assert theirs.confidence < ours.confidence - 1
    assert [hit.id for hit in theirs.hits][:1] == [WITHDRAW_EN.id]


def test_a_whole_title_is_told_from_a_question_about_it(index: Index) -> None:
    assert index.rank(WITHDRAW_EN.title, "en").said_whole
    assert not index.rank(f"{WITHDRAW_EN.title} or not", "en").said_whole


def test_without_a_source_nothing_leans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaning, "_sources", [leaning.unknown])
    assert leaning.leaning("anything") is None
    leaning.lean_by(lambda text: Leaning({"W01": 1.0}))
    assert leaning.leaning("anything") == Leaning({"W01": 1.0})
