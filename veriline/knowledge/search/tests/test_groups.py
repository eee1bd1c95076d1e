"""Translations are one hit: its score, its place, and what a missing translation costs."""

import numpy as np
import pytest

from veriline.knowledge.search.groups import SIBLING, Groups

OUT = -np.inf


def fold(names: str, scores: list[float]) -> list[tuple[int, float]]:
    """Groups of one letter each that are not out, the best first."""
    places, best = Groups(list(names)).fold(np.array(scores, np.float32))
    return [(int(places[one]), float(best[one])) for one in np.argsort(-best) if best[one] > OUT]


def test_the_best_translation_stands_for_the_group_and_the_second_adds_to_it() -> None:
    assert (
        fold("aabb", [0.9, 0.1, 0.7, 0.8])
        == [
            (0, pytest.approx(0.9 - SIBLING * 0.8)),
            (3, pytest.approx(0.8 - SIBLING * 0.1)),
        ][:: 1 if 0.9 - SIBLING * 0.8 > 0.8 - SIBLING * 0.1 else -1]
    )


def test_an_article_without_a_translation_is_neither_better_nor_worse_for_it() -> None:
    found = dict(fold("aabbc", [0.9, 0.7, 0.6, 0.4, 0.8]))
    assert found[4] == pytest.approx(0.8 - SIBLING * 0.2)
    assert dict(fold("abc", [0.9, 0.7, 0.6])) == {
        0: pytest.approx(0.9),
        1: pytest.approx(0.7),
        2: pytest.approx(0.6),
    }


def test_what_is_out_of_scope_neither_stands_nor_adds() -> None:
    assert fold("aab", [0.9, OUT, OUT]) == [(0, pytest.approx(0.9))]
    assert fold("aa", [OUT, OUT]) == []


def test_a_bonus_is_the_groups_and_counts_once() -> None:
    assert Groups(list("aab")).most({0: 0.3, 1: 0.4}).tolist() == [0.4, 0.0]


def test_equal_groups_stand_in_their_order_and_members_are_found() -> None:
    groups = Groups(["x", "y", "x"])
    assert groups.fold(np.zeros(3, np.float32))[0].tolist() == [0, 1]
    assert (groups.members(2), groups.members(1)) == ([0, 2], [1])


def test_nothing_folds_to_nothing() -> None:
    assert Groups([]).names == []
