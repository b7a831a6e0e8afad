"""Grades: concepts, mistakes, scope, coverage, evidence, examples and derived concepts."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.grading import CompiledCard, compile_card, credit, evidence, grade, prove
from drill.lexicon import TERMS
from drill.model import Asks, Card, Concept, Examples, Mistake, Verdict

PRECISION = Card(
    deck="test",
    id="precision",
    prompt="Define precision in one sentence, as an interviewer would like it.",
    answers=("Of all predicted positives, the fraction that were actually positive.",),
    concepts=(
        Concept("base", keywords=("{of} {flagged}", "tp / (tp + fp)")),
        Concept("right", keywords=("{flagged} ... {really positive}", "tp / (tp + fp)")),
        Concept("trust", keywords=("trust ... alarm",), extra=True),
    ),
    mistakes=(
        Mistake(
            "is-recall",
            ("{of} {all real positives} ... {caught}",),
            "That is recall.",
            contradicts=("base",),
            unless=("recall",),
        ),
    ),
    examples=Examples(
        passing=("of what we flagged, how many were right",), fail=("of all actual positives, how many we caught",)
    ),
)


@pytest.fixture(scope="module")
def precision() -> CompiledCard:
    return compile_card(PRECISION, TERMS)


def covered(compiled: CompiledCard, answer: str) -> list[str]:
    return [hit.id for hit in grade(compiled, answer).covered]


@pytest.mark.parametrize(
    "answer",
    [
        "of those flagged, how many were really positive",
        "Of the PREDICTED positives  the share that were truly positive!",
        "tp/(fp + tp)",
        "among the alarms it raised, the ones that were right",
    ],
)
def test_passes(precision: CompiledCard, answer: str) -> None:
    assert grade(precision, answer).verdict is Verdict.PASS


@pytest.mark.parametrize(
    "answer",
    [
        "it is not of the flagged",
        "unlike the share of the flagged",
        "people say it is of the flagged ones",
        "of the flagged is not needed",
        "rather than of the flagged",
        "not latency, load or of the flagged",
        "of the flagged is a myth",
    ],
)
def test_what_is_not_asserted_earns_nothing(precision: CompiledCard, answer: str) -> None:
    assert covered(precision, answer) == []


@pytest.mark.parametrize(
    "answer",
    [
        "not only of the flagged ones",
        "without labels we ask of the flagged how many were right",
        "it looks at the share of the flagged and the rest of the page is no better than a guess",
        "it barely notices the others and gives the share of the flagged",
        "the share of the flagged is the part most people forget",
    ],
)
def test_a_denial_of_something_else_denies_nothing(precision: CompiledCard, answer: str) -> None:
    assert "base" in covered(precision, answer)


def test_the_prompt_earns_nothing() -> None:
    card = Card(
        "t",
        "c",
        "Say why of all the flagged orders few are bad",
        ("x",),
        (Concept("base", keywords=("{of} flagged",)),),
    )
    compiled = compile_card(card, TERMS)
    assert covered(compiled, "why of all the flagged orders few are bad") == []
    assert covered(compiled, "of the flagged") == ["base"]


def test_words_in_a_list_count_only_where_names_are_asked() -> None:
    concept = Concept("leak", keywords=("leakage",))
    listed = "imbalance, leakage, drift, features, labels"
    explain = compile_card(Card("t", "c", "Why?", ("x",), (concept,)), TERMS)
    name = compile_card(Card("t", "c", "Name it.", ("x",), (concept,), asks=Asks.NAMES), TERMS)
    assert covered(explain, listed) == []
    assert covered(name, listed) == ["leak"]


def test_words_thrown_together_earn_nothing(precision: CompiledCard) -> None:
    salad = "recall flagged tp fraction genuine share alarm model truth positive ratio matrix"
    assert grade(precision, salad).coverage == 0.0


def test_a_mistake_fails_and_takes_its_concept_away(precision: CompiledCard) -> None:
    result = grade(precision, "of all actual positives how many we caught, of the flagged")
    assert [hit.id for hit in result.mistakes] == ["is-recall"]
    assert "base" not in [hit.id for hit in result.covered]
    assert result.verdict is Verdict.FAIL


def test_naming_the_neighbour_to_tell_it_apart_is_no_mistake(precision: CompiledCard) -> None:
    answer = "of the flagged how many were right; recall is of all actual positives how many we caught"
    assert grade(precision, answer).verdict is Verdict.PASS


def test_a_claim_after_a_list_is_named_whatever_the_list_holds(precision: CompiledCard) -> None:
    result = grade(precision, "share, flagged, recall, alarms, trust: of all the actual positives, how many it caught")
    assert [hit.id for hit in result.mistakes] == ["is-recall"]


def test_coverage_counts_weights_and_leaves_extras_out() -> None:
    concepts = (
        Concept("a", keywords=("alpha",), weight=3),
        Concept("b", keywords=("beta",)),
        Concept("c", keywords=("gamma",), extra=True),
    )
    compiled = compile_card(Card("t", "c", "?", ("x",), concepts), TERMS)
    result = grade(compiled, "alpha is it")
    assert result.coverage == 0.75
    assert result.score == 0.6
    assert (result.missed, result.extra_missed) == (("b",), ("c",))


def test_need_asks_for_any_so_many() -> None:
    concepts = tuple(Concept(name, keywords=(name,)) for name in ("alpha", "beta", "gamma"))
    compiled = compile_card(Card("t", "c", "?", ("x",), concepts, need=2), TERMS)
    assert grade(compiled, "alpha with beta").verdict is Verdict.PASS
    assert grade(compiled, "alpha alone").coverage == 0.5


def test_extras_do_not_count_towards_need() -> None:
    concepts = (
        *(Concept(name, keywords=(name,)) for name in ("alpha", "beta", "gamma")),
        Concept("x", keywords=("xi",), extra=True),
    )
    compiled = compile_card(Card("t", "c", "?", ("x",), concepts, need=2), TERMS)
    assert grade(compiled, "alpha with xi").coverage == 0.5
    assert grade(compiled, "alpha with xi").verdict is Verdict.PARTIAL


def test_credit_adds_a_concept_and_regrades(precision: CompiledCard) -> None:
    before = grade(precision, "of those flagged")
    after = credit(PRECISION, before, {"right"})
    assert (before.verdict, after.verdict) == (Verdict.PARTIAL, Verdict.PASS)


def test_evidence_is_the_learners_own_words(precision: CompiledCard) -> None:
    answer = "Well: OF those FLAGGED, how many were right?"
    hit = grade(precision, answer).covered[0]
    assert evidence(answer, hit.spans) == "OF those FLAGGED"


@pytest.mark.parametrize("answer", ["tp/(tp + fp)", "It is tp / (tp + fp ) here", "(of the flagged)"])
def test_evidence_of_a_formula_ends_with_its_bracket(precision: CompiledCard, answer: str) -> None:
    hit = grade(precision, answer).covered[0]
    assert evidence(answer, hit.spans) in {"tp/(tp + fp)", "tp / (tp + fp )", "of the flagged"}


def test_evidence_that_begins_inside_a_call_shows_all_of_it() -> None:
    card = Card("t", "c", "?", ("x shifts",), (Concept("c", keywords=("x shifts",)),))
    answer = "So P_live(x) shifts."
    assert evidence(answer, grade(compile_card(card, TERMS), answer).covered[0].spans) == "P_live(x) shifts"


def test_examples_are_proven_and_failures_say_why() -> None:
    assert prove(compile_card(PRECISION, TERMS)) == []
    broken = Card("t", "c", "?", ("of the flagged",), PRECISION.concepts, examples=Examples(fail=("tp/(tp+fp)",)))
    failures = prove(compile_card(broken, TERMS))
    assert [failure.example for failure in failures] == ["model answer 1", "fail 1"]
    assert "right missed" in failures[0].reason
    assert "full marks" in failures[1].reason


@pytest.mark.parametrize("answer", ["", "   ", "...", "🙂🙂", "精度", "دقة", "\x1b[31m\x00", "a" * 100_000])
def test_odd_answers_get_a_grade_with_nothing_covered(precision: CompiledCard, answer: str) -> None:
    result = grade(precision, answer)
    assert (result.covered, result.verdict) == ((), Verdict.FAIL)


@given(st.text(max_size=200))
def test_any_answer_gets_a_grade_with_spans_inside_it(answer: str) -> None:
    result = grade(compile_card(PRECISION, TERMS), answer)
    assert 0.0 <= result.coverage <= 1.0
    for hit in (*result.covered, *result.mistakes):
        assert all(0 <= span.start < span.end <= len(answer) for span in hit.spans)


@given(st.integers())
def test_a_concepts_own_phrasing_added_never_lowers_coverage(seed: int) -> None:
    rng = random.Random(seed)
    words = ["model", "alarm", "share", "of", "the", "flagged", "fraud", "right", "positive", "case"]
    answer = " ".join(rng.choices(words, k=rng.randint(0, 12)))
    compiled = compile_card(PRECISION, TERMS)
    before = grade(compiled, answer).coverage
    assert grade(compiled, f"{answer}. It is tp / (tp + fp).").coverage >= before


@pytest.mark.parametrize(
    "piece",
    [
        "not of the flagged, ",
        "of the flagged ones that were right. ",
        "recall of actual positives we caught ",
        "sorry ",
        "no, sorry, ",
    ],
)
def test_a_huge_answer_is_graded(precision: CompiledCard, piece: str) -> None:
    assert 0.0 <= grade(precision, piece * (200_000 // len(piece))).coverage <= 1.0


def test_a_word_that_holds_a_contrast_sets_nothing_apart(precision: CompiledCard) -> None:
    assert grade(precision, "it is unlikely of the flagged that many were right").covered
    assert not grade(precision, "unlike of the flagged").covered
