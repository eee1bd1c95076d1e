"""The acceptance corpus in its short form: the same rows, disguises and thresholds as `evaluate_shield` (issue 4)."""

import pytest

from veriline.safety.evaluate import corpus, measure

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
