"""Measures of a ranked list against values worked out by hand."""

import math

import pytest

from rr3search.evaluation.metrics import measure_ndcg, measure_recall, measure_reciprocal_rank, measure_success

NO, YES = False, True


@pytest.mark.parametrize(
    ("relevances", "relevant", "wanted"),
    [
        ([YES, NO, YES], 2, (1 + 1 / 2) / (1 + 1 / math.log2(3))),
        ([NO, YES], 1, 1 / math.log2(3)),
        ([NO, NO, YES], 3, 0.5 / (1 + 1 / math.log2(3) + 0.5)),
        ([YES] * 10, 40, 1.0),
        ([NO] * 10 + [YES], 1, 0.0),
        ([], 2, 0.0),
    ],
)
def test_ndcg_discounts_by_the_logarithm_of_the_rank(relevances: list[bool], relevant: int, wanted: float) -> None:
    assert measure_ndcg(relevances, relevant=relevant, depth=10) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("relevances", "wanted"), [([YES, YES], 1.0), ([NO, NO, NO, YES], 0.25), ([NO] * 10 + [YES], 0.0), ([], 0.0)]
)
def test_the_reciprocal_rank_is_that_of_the_first_relevant_hit(relevances: list[bool], wanted: float) -> None:
    assert measure_reciprocal_rank(relevances, depth=10) == wanted


def test_recall_is_the_share_of_all_relevant_passages() -> None:
    assert measure_recall([YES, NO, YES], relevant=4, depth=10) == 0.5
    assert measure_recall([NO, NO, YES], relevant=1, depth=2) == 0.0


def test_success_asks_for_one_relevant_hit_in_reach() -> None:
    assert [measure_success([NO, NO, YES], depth=depth) for depth in (1, 2, 3, 5)] == [0.0, 0.0, 1.0, 1.0]
