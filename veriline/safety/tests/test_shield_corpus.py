"""The acceptance corpus in its short form: the same rows, disguises and thresholds as `evaluate_shield` (issue 4)."""

import pytest

from veriline.safety.evaluate import corpus, false, kept, measure
from veriline.safety.finding import Outcome
from veriline.safety.pairs import likeness, packed, unpacked

COUNT = 6
ALL = 1.0
NEARLY_ALL = 0.995


@pytest.mark.parametrize("row", corpus.ROWS)
def test_req_O1_every_kind_is_found_in_every_disguise(row: str) -> None:
    recall = measure.recall(row, count=COUNT)
    assert recall.share >= (ALL if row in corpus.CHECKED else NEARLY_ALL), recall.missed[:3]


def test_the_corpus_is_always_the_same() -> None:
    for row in corpus.ROWS:
        assert list(corpus.samples(row, count=2)) == list(corpus.samples(row, count=2))


def test_a_shield_that_finds_nothing_would_be_noticed() -> None:
    nothing = measure.recall("WIF", count=2, catches=lambda sample, text: False)
    assert nothing.share == 0
    assert len(nothing.missed) == nothing.tried.total() > 10


def test_req_O6_ids_in_fields_labelled_or_bare_are_kept_byte_for_byte() -> None:
    for texts in (kept.in_fields(1_000), kept.labelled(1_000), kept.alone(1_000)):
        found = false.found_in(texts)
        assert found.destroyed == []
        assert {*found.outcomes} <= {Outcome.KEEP}
    assert false.found_in(kept.undecided(200)).outcomes == {Outcome.HOLD: 200}


def test_random_digits_of_a_cards_length_are_taken_for_one_as_often_as_the_specification_measured() -> None:
    """Two in a hundred pass prefix, length and check digit; a label keeps them all (secrets.md section 4)."""
    found = false.found_in(kept.card_like(1_000))
    assert 5 <= len(found.destroyed) <= 40


def test_a_chinese_sentence_of_a_phrase_length_with_a_right_checksum_is_a_sentence() -> None:
    """Characters are judged by their neighbours, not by the list that holds nearly all of them."""
    assert likeness("我的提现一直没有到账请帮我") > 1
    assert likeness("枪疫霉尝俩闹饿贤枪疫霉卿") < 0.3
    pairs = [0, 1, 255, 256, 257, 5_000, 4_194_303]
    assert list(unpacked(packed(pairs))) == pairs
