"""Ranking: which article comes first, in which language, and when none does."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veriline.knowledge.models import KINDS
from veriline.knowledge.search.article import CHUNK, KEYWORDS, LEAD, TITLE, Article, passages
from veriline.knowledge.search.embedder import OnnxEmbedder
from veriline.knowledge.search.entry import prepare
from veriline.knowledge.search.index import Index, Scope
from veriline.knowledge.search.scope import UNASKED
from veriline.knowledge.search.synonyms import Synonyms

from .conftest import ARTICLES, KYC_ZH, LOGIN_EN, MEMO_EN, WITHDRAW_EN, WITHDRAW_ZH


@pytest.fixture(params=["with vectors", "by words"])
def either(request: pytest.FixtureRequest) -> Index:
    found: Index = request.getfixturevalue("index" if request.param == "with vectors" else "by_words")
    return found


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("提现", "1"),
        ("提幣", "1"),
        ("提币", "1"),
        ("KYC", "3"),
        ("ｋｙｃ", "3"),
        ("登录不了", "2"),
        ("登不上去", "2"),
    ],
)
def test_a_query_of_one_word_brings_the_right_article_first(either: Index, query: str, first: str) -> None:
    """B1, H1; also without a model."""
    ranking = either.rank(query, "zh-hans")
    assert ranking.hits[0].id == first
    assert ranking.confident


def test_the_translation_in_the_readers_language_is_shown_once(either: Index) -> None:
    for language, shown in (("zh-hans", WITHDRAW_ZH), ("en", WITHDRAW_EN)):
        hits = [hit for hit in either.rank("提现", language).hits if hit.group == "withdraw"]
        assert [(hit.id, hit.language, hit.title) for hit in hits] == [("1", language, shown.title)]


def test_an_article_in_another_language_only_is_found_and_named_as_such(index: Index) -> None:
    hits = index.rank("充值忘记填写备注怎么办", "zh-hans", 3).hits
    assert (MEMO_EN.id, "en") in {(hit.id, hit.language) for hit in hits}


def test_a_reader_of_a_language_without_articles_gets_the_best_there_is(index: Index) -> None:
    assert index.rank("Làm sao để rút tiền?", "vi").hits[0].id == "1"


def test_a_misspelt_word_is_tolerated(either: Index) -> None:
    assert either.rank("how to withdrawl my coinss", "en").hits[0].id == "1"


@pytest.mark.parametrize("off_topic", ["今天天气怎么样", "tell me a joke about cats", "我家洗衣机坏了"])
def test_what_no_article_answers_is_not_answered(index: Index, off_topic: str) -> None:
    assert not index.rank(off_topic, "zh-hans").confident


@pytest.mark.parametrize("nothing", ["", "  ", "？？？", "\u200b", "💰" * 10_000, "\x00"])
def test_nothing_asked_finds_nothing(either: Index, nothing: str) -> None:
    ranking = either.rank(nothing, "en")
    assert (ranking.hits, ranking.confident, ranking.confidence) == ([], False, 0.0)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_asked(text: str) -> None:
    ranking = BY_WORDS.rank(text, "zh-hans", 3)
    assert len(ranking.hits) <= 3
    assert all(np.isfinite(hit.score) for hit in ranking.hits)


BY_WORDS = Index.build(ARTICLES)


def test_a_megabyte_is_answered_from_its_beginning(index: Index) -> None:
    assert index.rank("我的身份认证没有通过。" + "x" * 1_000_000, "zh-hans").hits[0].id == KYC_ZH.id


def test_hits_come_best_first_and_no_more_than_asked_for(either: Index) -> None:
    scores = [hit.score for hit in either.rank("how to withdraw", "en", 2).hits]
    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)
    ranking = either.rank("how to withdraw", "en", 2)
    assert ranking.confidence >= scores[0]
    assert ranking.margin == pytest.approx(scores[0] - scores[1])


def test_the_same_query_gives_the_same_answer_whatever_the_order_of_articles(model: OnnxEmbedder) -> None:
    one, other = (Index.build(order, model) for order in (ARTICLES, ARTICLES[::-1]))
    for query in ("提现", "my coins", "账户"):
        assert one.rank(query, "en") == other.rank(query, "en")


def test_equal_scores_are_ordered_by_id() -> None:
    twins = [replace(MEMO_EN, id=name) for name in "cab"]
    assert [hit.id for hit in Index.build(twins).rank("memo", "en").hits] == ["a", "b", "c"]


def test_the_excerpt_is_the_part_of_the_body_that_matched(model: OnnxEmbedder) -> None:
    filler = "Candles show the price over time. " * 40
    article = Article("1", "en", "Help", filler + "The memo of an XRP deposit is a number. " + filler)
    hit = Index.build([article, LOGIN_EN], model).rank("what is the memo of an xrp deposit", "en").hits[0]
    assert "memo" in hit.excerpt
    assert article.body[hit.excerpt_start :].startswith(hit.excerpt)


def test_a_keyword_named_earlier_weighs_more() -> None:
    first = Article("b", "zh", "甲", "内容甲。", ("手续费", "提现"))
    second = Article("a", "zh", "乙", "内容乙。", ("提现", "手续费"))
    ranked = [Index.build([first, second]).rank(word, "zh").hits[0].id for word in ("手续费", "提现")]
    assert ranked == ["b", "a"]


def test_latin_names_in_chinese_text_do_not_draw_english_words() -> None:
    only_chinese = Index.build([Article("1", "zh", "TRX 能量", "TRX 能量用于支付费用。")])
    assert only_chinese.rank("TRX", "zh").confidence > 0.5
    assert only_chinese.rank("what is the energy of TRX", "en").confidence == 0


def test_vectors_given_are_not_computed_again(index: Index, model: OnnxEmbedder) -> None:
    class Unused:
        name, dim = model.name, model.dim
        embed_queries = staticmethod(model.embed_queries)

        def embed_passages(self, texts: object) -> object:
            raise AssertionError(texts)

    again = Index.build(ARTICLES, Unused(), index.vectors())  # type: ignore[arg-type]
    assert again.rank("提现", "en") == index.rank("提现", "en")


def test_an_index_of_nothing_finds_nothing(model: OnnxEmbedder) -> None:
    for empty in (Index.build([], model), Index.build([Article("1", "en", " ", "\u200b")], model)):
        assert len(empty) == 0
        assert empty.rank("withdraw", "en").hits == []


def test_passages_are_title_keywords_lead_and_chunks() -> None:
    article = replace(WITHDRAW_EN, body="One sentence of the body. " * 60)
    kinds = [piece.kind for piece in passages(article)]
    assert kinds == [TITLE, KEYWORDS, LEAD, CHUNK, CHUNK]
    assert [piece.kind for piece in passages(MEMO_EN)] == [TITLE, CHUNK]
    assert {piece.heading for piece in passages(article)} == {"", article.title}


def test_equal_passages_share_a_vector_and_a_title_is_another_than_a_body() -> None:
    title, keywords, _body = passages(WITHDRAW_EN)
    assert title.digest == next(passages(replace(WITHDRAW_EN, title=" How  to withdraw coins"))).digest
    assert replace(keywords, kind=TITLE).digest != keywords.digest


# ------------------------------------------------------------------ who may read what

STAFF_ONLY = replace(WITHDRAW_EN, id="7", group="7", title="How staff release a withdrawal", audience="staff")
BLOG = replace(WITHDRAW_EN, id="8", group="8", title="Why a withdrawal waits, an opinion", kind="blog")
TUTORIAL = replace(WITHDRAW_EN, id="9", group="9", title="Your first withdrawal", kind="tutorial")


@pytest.fixture(scope="module")
def mixed(model: OnnxEmbedder) -> Index:
    """ARTICLES with one for staff, a blog entry and a tutorial."""
    return Index.build([*ARTICLES, STAFF_ONLY, BLOG, TUTORIAL], model)


def ids(index: Index, query: str, scope: Scope) -> set[str]:
    return {hit.id for hit in index.rank(query, "en", 20, scope).hits}


def test_nobody_finds_what_is_not_written_for_them(mixed: Index) -> None:
    assert "7" not in ids(mixed, STAFF_ONLY.title, Scope())
    assert "7" not in ids(mixed, STAFF_ONLY.title, Scope(audiences=frozenset()))
    assert "7" in ids(mixed, STAFF_ONLY.title, Scope(audiences=frozenset({"public", "staff"})))
    assert mixed.rank(STAFF_ONLY.title, "en").confidence < mixed.rank(WITHDRAW_EN.title, "en").confidence
    assert ids(mixed, "withdraw", Scope(audiences=frozenset({"unheard of"}))) == set()


def test_a_blog_is_found_when_it_is_asked_for_alone(mixed: Index) -> None:
    assert "8" not in ids(mixed, BLOG.title, Scope())
    assert ids(mixed, BLOG.title, Scope(kinds=frozenset({"blog"}))) == {"8"}
    assert ids(mixed, "withdraw", Scope(kinds=frozenset({"tutorial", "blog"}))) == {"8", "9"}


def test_what_stays_out_unasked_are_the_kinds_that_say_so_req_H10() -> None:
    assert {kind.kind for kind in KINDS if not kind.in_support_search} <= UNASKED


def test_kinds_of_which_a_reader_may_read_nothing_are_not_named(mixed: Index) -> None:
    only_staff = mixed.changed([], {TUTORIAL.key}, None).kinds(frozenset({"public"}))
    assert mixed.kinds(frozenset({"public"})) == {"article", "blog", "tutorial"}
    assert only_staff == {"article", "blog"}
    assert mixed.kinds(frozenset()) == set()


def test_a_translation_for_staff_does_not_stand_for_the_public_article(model: OnnxEmbedder) -> None:
    secret = replace(WITHDRAW_ZH, audience="staff")
    index = Index.build([WITHDRAW_EN, secret], model)
    (hit,) = index.rank("提现", "zh-hans").hits
    assert hit.language == "en"


# ------------------------------------------------------------------ versions


def test_a_changed_index_ranks_as_one_built_anew(model: OnnxEmbedder, index: Index) -> None:
    edited = replace(KYC_ZH, body="护照过期也会被拒绝。")
    fresh = Index.build([edited, MEMO_EN], model)
    added = [
        prepare(
            entry.article,
            entry.pieces,
            entry.vectors,
            synonyms=index.synonyms,
            vocabulary=index.vocabulary,
        )
        for entry in fresh.entries
    ]
    changed = index.changed(added, {LOGIN_EN.key}, model)
    anew = Index.build([*(one for one in ARTICLES if one not in (KYC_ZH, LOGIN_EN)), edited], model)
    for query in ("护照过期", "KYC", "I cannot sign in", "XRP memo", "登录不了"):
        for language in ("en", "zh-hans"):
            assert changed.rank(query, language) == anew.rank(query, language)


def test_other_synonyms_are_in_force_without_reading_the_articles_again(index: Index) -> None:
    own = index.read_by(Synonyms({"zap": {"en": ["memo", "zapcode"]}}))
    assert own.rank("zapcode", "en").hits[0].id == MEMO_EN.id
    assert own.rank("zapcode", "en").confidence > index.rank("zapcode", "en").confidence
