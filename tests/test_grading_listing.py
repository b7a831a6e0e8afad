"""Lists of terms, and terms in a row."""

import pytest

from drill.grading.listing import clauses_of, listed, loose, only_lists
from drill.grading.text import read


def is_list(answer: str) -> bool:
    text = read(answer)
    clauses = clauses_of(text)
    return only_lists(text, clauses, listed(text, clauses))


@pytest.mark.parametrize(
    "answer",
    [
        "recall, precision, threshold, curve, area, coin",
        "recall / precision / threshold / curve / area",
        "skew sign, first day, launch, live traffic, gap: it is all of that",
        "shadow, mirror, copy, not shown, canary, small share, ramp",
    ],
)
def test_long_lists_and_hardly_more(answer: str) -> None:
    assert is_list(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "recall, precision",
        "tp / (tp + fp)",
        "TPR (y) v FPR (x), all thresholds",
        "we watch drift, nulls, ranges and volumes, and page someone when one leaves the band it had in training",
    ],
)
def test_statements_with_short_lists_are_none(answer: str) -> None:
    assert not is_list(answer)


def test_items_stand_within_a_sentence() -> None:
    text = read("one, two, three. four")
    assert listed(text, clauses_of(text)) == frozenset()


def test_a_row_of_terms_without_a_word_between_is_loose() -> None:
    text = read("curve area random perfect ranking probability threshold separation")
    assert loose(text, clauses_of(text)) == set(range(8))
    text = read("the area under the curve is the chance to rank a positive above a negative")
    assert loose(text, clauses_of(text)) == set()
