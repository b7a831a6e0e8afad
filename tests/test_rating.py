"""From coverage and mistakes to a rating, at the bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.model import Grade, Hit, Rating, Span, Verdict
from drill.rating import rate

MISTAKE = Hit("is-recall", (Span(0, 4),))


def grade(coverage: float, *mistakes: Hit) -> Grade:
    return Grade((), (), (), mistakes, coverage, coverage, Verdict.PARTIAL)


@pytest.mark.parametrize(
    ("coverage", "rating"),
    [
        (0.0, Rating.AGAIN),
        (0.599, Rating.AGAIN),
        (0.6, Rating.HARD),
        (0.849, Rating.HARD),
        (0.85, Rating.GOOD),
        (1.0, Rating.GOOD),
    ],
)
def test_bounds(coverage: float, rating: Rating) -> None:
    assert rate(grade(coverage)) is rating


def test_weights_that_sum_to_a_bound_reach_it() -> None:
    coverage = 0.3 + 0.35 + 0.2
    assert coverage < 0.85
    assert rate(grade(coverage)) is Rating.GOOD


@pytest.mark.parametrize("coverage", [0.0, 0.7, 1.0])
def test_a_mistake_is_again_whatever_is_covered(coverage: float) -> None:
    assert rate(grade(coverage, MISTAKE)) is Rating.AGAIN


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_coverage_is_never_rated_lower_and_easy_never_given(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert rate(grade(low)) <= rate(grade(high)) < Rating.EASY
