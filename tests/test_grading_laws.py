"""Laws that hold for every shipped card: what never matters, and what always does."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drill.app import Compiler, shipped_decks
from drill.grading import evidence, grade
from drill.library import Library
from drill.model import Card, Grade

NOWHERE = Path("/nonexistent")
DECKS = Library(shipped_decks(), NOWHERE, NOWHERE).load()
COMPILED = Compiler(DECKS)
EXAMPLES = [
    (card, answer)
    for deck in DECKS
    for card in deck.cards
    if card.concepts
    for answer in (*card.answers, *card.examples.passing, *card.examples.partial, *card.examples.fail)
]
PASSING = [(card, answer) for card, answer in EXAMPLES if answer in (*card.answers, *card.examples.passing)]
examples = st.sampled_from(EXAMPLES)


def found(result: Grade) -> tuple[list[str], list[str]]:
    return [hit.id for hit in result.covered], [hit.id for hit in result.mistakes]


def graded(card: Card, answer: str) -> tuple[list[str], list[str]]:
    return found(grade(COMPILED(card), answer))


@given(examples, st.sampled_from(["NFC", "NFD", "NFKC"]))
def test_unicode_form_never_matters(example: tuple[Card, str], form: Literal["NFC", "NFD", "NFKC"]) -> None:
    card, answer = example
    assert graded(card, unicodedata.normalize(form, answer)) == graded(card, answer)


@given(examples, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_never_matters(example: tuple[Card, str], change: Callable[[str], str]) -> None:
    card, answer = example
    assert graded(card, change(answer)) == graded(card, answer)


@given(examples, st.sampled_from(["  ", "\t", " \u00a0"]))
def test_spacing_never_matters(example: tuple[Card, str], space: str) -> None:
    card, answer = example
    assert graded(card, f" {answer.replace(' ', space)} \n") == graded(card, answer)


@given(examples)
def test_the_shape_of_quotes_never_matters(example: tuple[Card, str]) -> None:
    card, answer = example
    curly = answer.replace("'", "’").replace('"', "”")
    straight = answer.replace("’", "'").replace("“", '"').replace("”", '"')
    assert graded(card, curly) == graded(card, straight)


@given(examples, st.text(max_size=80))
def test_whatever_is_typed_coverage_is_a_share_and_evidence_lies_in_the_answer(
    example: tuple[Card, str], noise: str
) -> None:
    card, known = example
    answer = f"{noise} {known} {noise}"
    result = grade(COMPILED(card), answer)
    assert 0.0 <= result.coverage <= 1.0
    assert 0.0 <= result.score <= 1.0
    for hit in (*result.covered, *result.mistakes):
        assert all(0 <= span.start < span.end <= len(answer) for span in hit.spans)
        assert evidence(answer, hit.spans).strip()


@given(examples)
def test_the_model_answer_added_never_lowers_coverage(example: tuple[Card, str]) -> None:
    """Except where the answer makes a mistake, which takes its concepts away whatever else is said."""
    card, answer = example
    before = grade(COMPILED(card), answer)
    if not before.mistakes:
        assert grade(COMPILED(card), f"{answer.rstrip('.!? ')}. {card.answers[0]}").coverage >= before.coverage


@pytest.mark.parametrize("denial", ["It is not true that ", "It is wrong that "])
def test_a_right_answer_declared_untrue_does_not_pass(denial: str) -> None:
    for card, answer in PASSING:
        if not any(stop in answer.rstrip(".") for stop in ".;!?\n"):
            assert grade(COMPILED(card), denial + answer[0].lower() + answer[1:]).coverage < 1.0, (card.id, answer)


@given(st.sampled_from(PASSING))
@settings(max_examples=20)
def test_the_same_answer_gets_the_same_grade(example: tuple[Card, str]) -> None:
    card, answer = example
    assert grade(Compiler(DECKS)(card), answer) == grade(COMPILED(card), answer)
