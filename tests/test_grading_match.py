"""The keyword language, and finding keywords in answers."""

import pytest

from drill.grading.keyword import Ref, is_formula, parse, phrase
from drill.grading.match import Classes, Finder, Sieve
from drill.grading.spelling import Speller
from drill.grading.text import read

TERMS = {
    "flagged": ("flagged", "predicted positive", "said {yes}"),
    "yes": ("yes", "true"),
    "tp": ("tp", "true positive"),
    "fp": ("fp", "false positive"),
    "of": ("of", "among"),
}


def found(keyword: str, answer: str) -> list[str]:
    """The words of the answer that each match of the keyword spans; the same with the sieve of a second answer."""
    text = read(answer)
    classes = Classes(TERMS)
    parsed = parse(keyword, TERMS)
    runs = [run for group in parsed.groups for step in group for run in step.options + step.barred]
    speller, sieve = Speller(classes.words(runs)), Sieve(parsed.rarest_first, classes)
    first, second = (
        [match for one in finder.may_hold([parsed]) for match in finder.matches(one)]
        for finder in (Finder(text, classes, speller, sieve) for _ in range(2))
    )
    assert first == second
    return [answer[text.tokens[match.start].start : text.tokens[match.end - 1].end] for match in first]


@pytest.mark.parametrize(
    ("keyword", "answer"),
    [
        ("flagged positive", "it flags positives"),
        ("flagged positive", "flagged by us as a real positive"),
        ("{flagged}", "we predicted it as positive"),
        ("{flagged}", "the model said yes"),
        ("{of} {flagged}", "among the ones it flagged"),
        ("find|look ... cause", "look for whatever it might have been that was the cause"),
        ("cause & effect", "the effect has a cause"),
        ("cause && effect", "There is a cause. Then an effect."),
        ("# ... cause", "of 17 there is one cause"),
        ("tp / (tp + fp)", "TP/(FP+TP)"),
        ("tp / (tp + fp)", "tp over tp plus fp"),
        ("tp / (tp + fp)", "true positives divided by true positives plus false positives"),
        ("threshold", "the thresold"),
        ("distribution", "the distribtuion"),
        ("a !c ... b", "a then b"),
    ],
)
def test_finds(keyword: str, answer: str) -> None:
    assert found(keyword, answer)


@pytest.mark.parametrize(
    ("keyword", "answer"),
    [
        ("flagged positive", "positive, flagged"),
        ("flagged positive", "flagged under four grey dusty old lamps, positive"),
        ("flagged positive", "flagged. Positive"),
        ("cause ... effect", "the cause. The effect"),
        ("cause & effect", "a cause. An effect"),
        ("a !c ... b", "a then c then b"),
        ("tp / (tp + fp)", "tp/(tp+fn)"),
        ("tp / (tp + fp)", "fp/(tp+fp)"),
        ("batch", "match"),
        ("loss", "less"),
        ("#", "many"),
    ],
)
def test_does_not_find(keyword: str, answer: str) -> None:
    assert not found(keyword, answer)


def test_a_match_is_the_nearest_way_to_place_the_steps() -> None:
    assert found("a ... b", "a a x b") == ["a x b"]


def test_bars_a_class() -> None:
    assert found("cause !{flagged} ... effect", "the cause has an effect")
    assert not found("cause !{flagged} ... effect", "the cause predicted positive has an effect")


def test_a_formula_in_a_class_names_other_classes() -> None:
    runs = list(phrase("tp / (tp + fp)", TERMS))
    assert Ref("tp") in runs[0]
    assert len(runs) == 2


def test_a_long_answer_costs_in_proportion() -> None:
    answer = "among the flagged " * 20_000
    assert len(found("{of} {flagged}", answer)) == 20_000


def test_a_phrasing_that_is_nearly_a_formula_is_told_at_once() -> None:
    assert not is_formula("a" + " / ( b" * 2_000 + " ,")
    assert is_formula("a" + " / ( b" * 20 + " )" * 20)


@pytest.mark.parametrize("source", ["tp / (tp + fp)", "2 * p * r / (p + r)", "1 - spec = fpr"])
def test_formulas_are_known(source: str) -> None:
    assert is_formula(source)


@pytest.mark.parametrize("source", ["and/or, maybe", "find ... cause", "plain words", "a /"])
def test_other_phrasings_are_not(source: str) -> None:
    assert not is_formula(source)
