"""How sure a mean and a difference are."""

import numpy as np
import pytest

from rr3search.evaluation.intervals import compare_means, estimate_mean


def test_an_interval_lies_around_its_mean_and_is_the_same_every_time() -> None:
    values = [0.0, 1.0, 1.0, 0.5, 0.25, 1.0, 0.0, 0.75]

    one = estimate_mean(values)

    assert one.value == pytest.approx(0.5625)
    assert one.low < one.value < one.high
    assert one == estimate_mean(values)
    assert one.questions == 8


def test_an_interval_is_as_wide_as_the_normal_one_where_there_are_many_questions() -> None:
    values = np.random.default_rng(1).binomial(1, 0.7, size=400)

    one = estimate_mean(values.tolist())

    half = 1.96 * values.std() / np.sqrt(400)
    assert one.low == pytest.approx(values.mean() - half, abs=0.006)
    assert one.high == pytest.approx(values.mean() + half, abs=0.006)


def test_intervals_hold_the_true_mean_about_as_often_as_they_claim() -> None:
    draws = np.random.default_rng(2).uniform(size=(200, 40))

    held = sum(one.low <= 0.5 <= one.high for one in map(estimate_mean, draws.tolist()))

    assert 0.88 <= held / 200 <= 0.99


def test_all_alike_is_an_interval_without_width() -> None:
    assert (estimate_mean([1.0]).low, estimate_mean([1.0]).high) == (1.0, 1.0)


def test_a_difference_on_every_question_is_not_chance() -> None:
    measured, against = [0.9, 0.8, 1.0, 0.7, 0.9] * 8, [0.5, 0.4, 0.6, 0.3, 0.5] * 8

    one = compare_means(measured, against)

    assert one is not None
    assert one.value == pytest.approx(0.4)
    assert [one.low, one.high] == pytest.approx([0.4, 0.4])
    assert one.p_value == pytest.approx(1 / 10_001)
    assert one.questions == 40


def test_settings_that_take_turns_differ_by_nothing() -> None:
    one = compare_means([1.0, 0.0] * 20, [0.0, 1.0] * 20)

    assert one is not None
    assert one.value == 0.0
    assert one.low < 0 < one.high
    assert one.p_value == 1.0


@pytest.mark.parametrize("sign", [1, -1])
def test_the_p_value_of_five_questions_is_that_of_all_their_signs(sign: int) -> None:
    differences = [0.5, 0.4, 0.3, 0.2, 0.1]

    one = compare_means([0.5 + sign * each for each in differences], [0.5] * 5)

    assert one is not None
    assert one.p_value == pytest.approx(2 / 32, abs=0.01)


def test_questions_that_came_out_alike_do_not_change_the_p_value() -> None:
    one, other = (compare_means([1.0] * 4 + [0.5] * alike, [0.0] * 4 + [0.5] * alike) for alike in (0, 200))

    assert one is not None
    assert other is not None
    assert one.p_value == other.p_value == pytest.approx(2 / 16, abs=0.01)


def test_a_share_of_questions_that_each_setting_chooses_is_compared_as_a_share() -> None:
    measured, against = [1.0, 1.0, 1.0, None], [1.0, 1.0, None, 0.0]

    one = compare_means(measured, against)

    assert one is not None
    assert one.value == pytest.approx(1 - 2 / 3)
    assert one.questions == 4
    assert one.low <= one.value <= one.high


def test_what_one_setting_is_measured_nowhere_on_is_not_compared() -> None:
    assert compare_means([1.0, 0.0], [None, None]) is None
    assert compare_means([], []) is None
