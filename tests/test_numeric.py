"""Numeric cards: arithmetic that is never code, values from a seed, and what people type for a figure."""

import ast
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ks_2samp, norm
from sklearn import metrics

from drill.deck import read
from drill.grading import compile_card, grade, prove
from drill.model import Card, Concept, Examples, Figure, Mistake, Numeric, Verdict
from drill.numeric import ExpressionError, draw, evaluate, fill, filled, number, shown

COUNTS = Numeric(
    (("tp", "40 to 90 step 5"), ("fp", "5 to 60 step 5"), ("fn", "10 to 50"), ("flagged", "tp + fp")),
    "tp / flagged",
    wrong=(("is-recall", "tp / (tp + fn)"),),
)


def card(numeric: Numeric = COUNTS) -> Card:
    return Card(
        "d",
        "c",
        "{flagged} flagged, {tp} right, {fn} missed. Precision?",
        ("{tp} / {flagged} = {result:.3f}",),
        (Concept("result", "the right result"),),
        mistakes=(Mistake("is-recall", (), "That is recall: {tp} / {tp + fn}.", ("result",)),),
        examples=Examples(("{result:.1%}",), (), ("{tp / (tp + fn):.4f}",)),
        numeric=numeric,
    )


def asked(result: float, unit: str = "", tolerance: str = "1%", wrong: tuple[tuple[str, float], ...] = ()) -> Card:
    """A card as it is asked, with that result."""
    figure = Figure(result, unit, tolerance, wrong)
    mistakes = tuple(Mistake(ident, (), "no") for ident, _ in wrong)
    return Card("d", "c", "?", ("!",), (Concept("result"),), mistakes=mistakes, figure=figure)


def passes(answer: str, result: float, unit: str = "", tolerance: str = "1%") -> bool:
    return grade(compile_card(asked(result, unit, tolerance), {}), answer).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("2 + 3 * 4", 14),
        ("-(2 - 5) / 2", 1.5),
        ("2 ** 10", 1024),
        ("a * 2", 14),
        ("sum([1, 2, 3])", 6),
        ("max(1, 5, 3)", 5),
        ("first([9, 8, 7], 2)", (9, 8)),
        ("percentile([5, 1, 3], 50)", 3),
        ("percentile([1, 2], 99)", 2),
        ("median([4, 1, 3, 2])", 2.5),
        ("reciprocal_rank([0, 0, 1])", 1 / 3),
    ],
)
def test_evaluates(source: str, value: object) -> None:
    assert evaluate(source, {"a": 7.0}) == value


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("__import__('os')", "not a formula"),
        ("().__class__", "not arithmetic"),
        ("a.real", "not arithmetic"),
        ("lambda: 1", "not arithmetic"),
        ("[x for x in [1]]", "not arithmetic"),
        ("'a'", "not arithmetic"),
        ("True", "not arithmetic"),
        ("1 if 1 else 2", "not arithmetic"),
        ("2 +", "not arithmetic"),
        ("", "not arithmetic"),
        ("(" * 250, "not arithmetic"),
        ("1" * 301, "longer than"),
        ("9 ** 9 ** 9", "power above"),
        ("10 ** 100 * 10 ** 100 * 10 ** 100 * 10 ** 100", "not a finite number"),
        ("1 / 0", "divides by zero"),
        ("auc([1, 1])", "divides by zero"),
        ("log(0)", "has no value"),
        ("(-8) ** 0.5", "root of a negative"),
        ("z(2)", "has no value"),
        ("b", "not among the values"),
        ("[1] + 1", "list as if it were a number"),
        ("sum(1)", "does not take"),
        ("max()", "does not take"),
    ],
)
def test_anything_but_arithmetic_is_refused(source: str, why: str) -> None:
    with pytest.raises(ExpressionError, match=why):
        evaluate(source, {"a": 7.0})


@given(st.text(max_size=60) | st.text("0123456789+-*/()[]., abelogsqrtmx_", max_size=40))
def test_no_text_is_ever_run(source: str) -> None:
    try:
        value = evaluate(source, {"a": 7.0})
    except ExpressionError:
        return
    assert all(isinstance(one, float) for one in (value if isinstance(value, tuple) else (value,)))


def test_arithmetic_is_what_python_s_is() -> None:
    rng = random.Random(3)
    for _ in range(300):
        parts = [str(rng.randint(1, 9))]
        for _ in range(rng.randint(0, 5)):
            parts += [rng.choice("+-*/"), rng.choice(["", "-"]) + str(rng.randint(1, 9))]
        source = " ".join(parts)
        assert number(source, {}) == pytest.approx(eval(compile(ast.parse(source, mode="eval"), "", "eval")))


LABELS = (1, 0, 1, 1, 0, 0, 1, 0, 0, 0)
SCORES = np.arange(len(LABELS), 0, -1)
PROBABILITIES = (0.9, 0.8, 0.75, 0.6, 0.5, 0.4, 0.35, 0.2, 0.1, 0.05)
GAINS = (3, 2, 0, 1, 2)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("auc(l)", metrics.roc_auc_score(LABELS, SCORES)),
        ("average_precision(l)", metrics.average_precision_score(LABELS, SCORES)),
        ("log_loss(l, p)", metrics.log_loss(LABELS, PROBABILITIES)),
        ("brier(l, p)", metrics.brier_score_loss(LABELS, PROBABILITIES)),
        ("dcg(g)", metrics.dcg_score([GAINS], [range(len(GAINS), 0, -1)])),
        ("ndcg(g)", metrics.ndcg_score([GAINS], [range(len(GAINS), 0, -1)])),
        ("z(0.975)", norm.ppf(0.975)),
        ("normal(1.3)", norm.cdf(1.3)),
        ("percentile(p, 90)", np.percentile(PROBABILITIES, 90, method="inverted_cdf")),
        ("ks([0.2, 0.3, 0.5], [0.5, 0.3, 0.2])", ks_2samp([1] * 2 + [2] * 3 + [3] * 5, [1] * 5 + [2] * 3 + [3] * 2)[0]),
    ],
)
def test_formulas_agree_with_scikit_learn_and_scipy(source: str, value: float) -> None:
    values = {"l": tuple(map(float, LABELS)), "p": PROBABILITIES, "g": tuple(map(float, GAINS))}
    assert number(source, values) == pytest.approx(value)


def test_psi_is_the_symmetric_divergence() -> None:
    assert number("psi([0.5, 0.5], [0.6, 0.4])", {}) == pytest.approx(0.1 * np.log(1.2) - 0.1 * np.log(0.8))
    assert number("psi([0.5, 0.5], [0.5, 0.5])", {}) == 0


def test_the_same_seed_draws_the_same_values_everywhere() -> None:
    values, figure = draw(COUNTS, "7")
    assert (values, figure) == draw(COUNTS, "7")
    assert values == {"tp": 75.0, "fp": 55.0, "fn": 48.0, "flagged": 130.0, "result": 75 / 130}


@given(st.integers())
def test_draws_stay_in_their_ranges_and_away_from_known_wrong_results(seed: int) -> None:
    numeric = Numeric(
        (("a", "10 to 20 step 0.5"), ("l", "4 of 1 to 3"), ("s", "shuffled 1, 0, 0"), ("c", "one of 2, 4")),
        "a",
        wrong=(("w", "10 + c"),),
    )
    values, figure = draw(numeric, str(seed))
    a, items, shuffled, choice = (values[name] for name in "alsc")
    assert 10 <= a <= 20  # type: ignore[operator]
    assert (a * 2).is_integer()  # type: ignore[union-attr, operator]
    assert len(items) == 4 and set(items) <= {1.0, 2.0, 3.0}  # type: ignore[arg-type] # noqa: PT018
    assert sorted(shuffled) == [0, 0, 1]  # type: ignore[arg-type]
    assert choice in (2, 4)
    assert abs(figure.result - figure.wrong[0][1]) > 0.01 * figure.result


def test_filling_in() -> None:
    one = fill(card(), "7")
    assert one.prompt == "130 flagged, 75 right, 48 missed. Precision?"
    assert one.answers == ("75 / 130 = 0.577",)
    assert one.mistakes[0].because == "That is recall: 75 / 123."
    assert fill(one, "8") == one  # what is filled in stays


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (0.5, "", "0.5"),
        (2 / 3, "", "0.6667"),
        (12.0, "", "12"),
        (1234.0, "", "1234"),
        (123456.0, "", "123,456"),
        (2 / 3, ".1%", "66.7%"),
        (12345.6, ",", "12,346"),
        ((1.0, 0.25), "", "1, 0.25"),
    ],
)
def test_how_values_are_written(value: float, form: str, text: str) -> None:
    assert shown(value, form) == text


@pytest.mark.parametrize("text", ["{b}", "{1 / 0}", "{}", "{a:d}", "{a!r}", "{a:>99999}"])
def test_a_hole_that_cannot_be_filled(text: str) -> None:
    with pytest.raises(ExpressionError):
        filled(text, {"a": 1.0})


@pytest.mark.parametrize(
    "answer",
    [
        "0.8",
        ".8",
        "0,8",
        "80%",
        "80 percent",
        "4/5",
        "40/50",
        "40 out of 50",
        "40 of 50",
        "40 / (40 + 10)",
        "tp / (tp + fp) = 40 / 50 = 0.8",
        "it is 0.8",
        "0.8 because 40 of the 50 were right",
        "about 0.803",
        "0.6 no wait 0.8",
        "not 0.6 but 0.8",
        "≈ 80 %",
        "= 0.80.",
        "precision = 0.8",
        "- 0.8",
        "8e-1",
    ],
)
def test_ways_to_write_four_fifths(answer: str) -> None:
    assert passes(answer, 0.8)


@pytest.mark.parametrize(
    "answer",
    ["0.6", "80", "0.8 or 0.6", "0.7-0.9", "-0.8", "0.88", "8", "", "no idea", "1/0", "٣", "9**9**9", "(" * 2000, "no"],
)
def test_what_is_not_four_fifths(answer: str) -> None:
    assert not passes(answer, 0.8)


@pytest.mark.parametrize(
    ("answer", "result", "unit", "right"),
    [
        ("1.2 s", 1200, "ms", True),
        ("1200", 1200, "ms", True),
        ("1,200 ms", 1200, "ms", True),
        ("1200 s", 1200, "ms", False),
        ("1.2 GB", 1200, "ms", False),
        ("14 GB", 14, "GB", True),
        ("14000 MB", 14, "GB", True),
        ("0.25", 0.25, "%", True),
        ("25%", 0.25, "%", True),
        ("25", 0.25, "%", True),
        ("400 requests per second", 400, "requests/s", True),
        ("24k per minute", 400, "requests/s", True),
        ("0.4k rps", 400, "requests/s", True),
        ("30 in flight", 30, "requests", True),
        ("1.57k", 1570, "users", True),
        ("1.6 million", 1_600_000, "users", True),
        ("3 min", 180, "s", True),
    ],
)
def test_units(answer: str, result: float, unit: str, right: bool) -> None:
    assert passes(answer, result, unit) is right


@pytest.mark.parametrize(
    ("answer", "result", "right"),
    [
        ("0.67", 2 / 3, True),
        ("0.7", 2 / 3, False),
        ("0.013", 0.0127, True),
        ("0.02", 0.0127, False),
        ("66.7%", 2 / 3, True),
    ],
)
def test_a_result_rounded_to_digits_that_count(answer: str, result: float, right: bool) -> None:
    assert passes(answer, result) is right


def test_the_tolerance_is_a_share_or_a_number() -> None:
    assert passes("104", 100, tolerance="5%")
    assert passes("100.4", 100, tolerance="0.5")
    assert not passes("103", 100, tolerance="2%")


@pytest.mark.parametrize(
    ("answer", "result", "unit"),
    [
        ("16 384", 16384, ""),
        ("16'384", 16384, ""),
        ("22,2%", 0.222, "%"),
        ("6x4x4x3+1", 289, ""),
        ("80 divided by 100", 0.8, ""),
        ("70% or 0.7", 0.7, "%"),
        ("8*10^-2", 0.08, ""),
        ("2 - 0.01*(-30)", 2.3, ""),
        ("1 − 0.98⁵⁵", 1 - 0.98**55, "%"),
        ("2*425²/55000", 2 * 425**2 / 55000, ""),
        ("sqrt(296.5)", 296.5**0.5, ""),
        ("√296.5", 296.5**0.5, ""),
        ("1/(1+e^0.3)", 1 / (1 + np.exp(0.3)), ""),
        ("1/(1+2*exp(-2))", 1 / (1 + 2 * np.exp(-2)), ""),
        ("3 h 46 min", 3 + 46 / 60, "hours"),
        ("3h46m", 3 + 46 / 60, "hours"),
        ("3:46", 3 + 46 / 60, "h"),
        ("165 of the 240 alerts", 165 / 240, "%"),
        ("165 true alerts out of 240", 165 / 240, "%"),
        ("11 out of every 16", 11 / 16, "%"),
        ("three of four", 0.75, "%"),
        ("three quarters", 0.75, "%"),
        ("(94% + 76% + 48%)/3", (0.94 + 0.76 + 0.48) / 3, "%"),
        ("57.75% of 75,000", 0.5775 * 75000, "users"),
        ("ceil(0.9*20) = 18 so 133", 133, "ms"),
        ("0.98^55 = 0.329, so 67.1%", 0.671, "%"),
        ("0.6: 1760 euros, 0.3: 2280 euros, so 1760", 1760, "euros"),
        ("6.57 (p ≈ 0.01)", 6.57, ""),
        ("62.1%, whereas precision is 75%", 0.621, "%"),
        ("68.75 per cent", 0.6875, "%"),
        ("p > 0.222", 0.222, ""),
        ("5 per mille", 0.005, "%"),
        ("5.2 ms + 56 ms", 61.2, "ms"),
        ("65% * 8ms + 35% * 160ms", 61.2, "ms"),
        ("90 TP / 200 flagged", 0.45, "%"),
        ("35 million / 4800 / 3600", 35e6 / 4800 / 3600, "hours"),
        ("20 epochs * 438 batches", 8760, "updates"),
        ("8760 in 20 epochs", 8760, "updates"),
        ("45%. There were 200 alerts and 90 of them were fraud.", 0.45, "%"),
        ("45.0% to 1 decimal", 0.45, "%"),
        ("16 GB or 14.9 GiB", 16, "GB"),
        ("(0.65)(8)", 5.2, "ms"),
        ("４５％", 0.45, "%"),
        ("673 cents", 6.73, "USD"),
        ("4500 bps", 0.45, "%"),
        ("16000 megabytes", 16, "GB"),
        ("45% – 9 in 20", 0.45, "%"),
        ("at least 10", 10, "replicas"),
        ("34 MB/s", 34, "MB/s"),
    ],
)
def test_what_people_write(answer: str, result: float, unit: str) -> None:
    assert passes(answer, result, unit)


@pytest.mark.parametrize(
    ("answer", "result", "unit"),
    [
        ("40", 0.6875, "%"),
        ("95", 0.6875, "%"),
        ("0.2 to 0.595", 0.595, ""),
        ("more than 0.595", 0.595, ""),
        ("between 1760 and 2280", 2280, ""),
        ("60% (68.8% would be wrong)", 0.688, "%"),
        ("2280 (1760 is the dearer)", 1760, "euros"),
        ("0.6 and 0.7", 0.7, ""),
        ("45, 60", 0.6, "%"),
        ("45%, 60%, 55%", 0.45, "%"),
        ("1 2 3 4 5 45", 0.45, "%"),
        ("it isn't 45%", 0.45, "%"),
        ("I do not think it is 45%", 0.45, "%"),
        ("45% is wrong", 0.45, "%"),
        ("anything but 45%", 0.45, "%"),
        (">45%", 0.45, "%"),
        ("below 45%", 0.45, "%"),
        ("twice 45%", 0.45, "%"),
        ("45% ± 20%", 0.45, "%"),
        ("45 dollars", 0.45, "%"),
        ("6.73 GB", 6.73, "USD"),
        ("10 ms", 10, "replicas"),
        ("34 GB/s", 34, "MB/s"),
    ],
)
def test_what_gives_no_result_or_another(answer: str, result: float, unit: str) -> None:
    assert not passes(answer, result, unit)


def test_what_lies_nearer_to_a_known_wrong_result_is_that() -> None:
    result = grade(compile_card(asked(0.156, "%", wrong=(("flag-rate", 0.16),)), {}), "16%")
    assert [hit.id for hit in result.mistakes] == ["flag-rate"]
    assert passes("16%", 0.156, "%")


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        ("P = 45%, R = 60%", True),
        ("Recall is 60%, precision 45%", True),
        ("45% since 90 of the 200 were fraud; recall is 60%", True),
        ("P=60% R=45%", False),
        ("recall is 45%, precision 60%", False),
        ("45% recall, 60% precision", False),
        ("the recall is 45%", False),
    ],
)
def test_a_figure_given_as_another_metric_is_not_the_one_asked_for(answer: str, right: bool) -> None:
    figure = Figure(0.45, "%", "1%", ())
    card = Card("d", "c", "Recall is easy here. What is the precision?", ("!",), (Concept("result"),), figure=figure)
    assert (grade(compile_card(card, {}), answer).verdict is Verdict.PASS) is right


@pytest.mark.parametrize("piece", ["(", "1+(", "sqrt(", "1/", "9", "45 of "])
def test_no_text_hangs(piece: str) -> None:
    assert not passes(piece * 10_000, 0.8)


def test_a_draw_without_a_result_is_drawn_again() -> None:
    rare = Numeric((("x", "1 to 3"),), "1 / (x - 2)")
    assert {draw(rare, str(seed))[0]["x"] for seed in range(30)} == {1.0, 3.0}
    whole = Numeric(rare.values, "x")
    seed = next(str(seed) for seed in range(30) if draw(whole, str(seed))[0]["x"] == 2)
    with pytest.raises(ExpressionError, match="divides by zero"):
        draw(rare, seed, strict=True)


def test_of_several_claims_that_counts_which_the_prompt_names() -> None:
    figure = Figure(0.7, "%", "1%", ())
    card = Card("d", "c", "What is the recall?", ("!",), (Concept("result"),), figure=figure)
    assert grade(compile_card(card, {}), "recall is 70% and precision is 60%").verdict is Verdict.PASS
    assert grade(compile_card(card, {}), "recall is 60% and precision is 70%").verdict is Verdict.FAIL


def test_a_known_wrong_computation_is_named_with_the_words() -> None:
    result = grade(compile_card(asked(0.8, wrong=(("is-recall", 0.5), ("other", 0.1))), {}), "I say 0.5 of them")
    assert result.verdict is Verdict.FAIL
    assert [hit.id for hit in result.mistakes] == ["is-recall"]
    assert result.missed == ("result",)


def test_evidence_is_the_quantity() -> None:
    answer = "TP / (TP + FP) = 40/50 = 80 %, clearly"
    [hit] = grade(compile_card(asked(0.8), {}), answer).covered
    assert [answer[span.start : span.end] for span in hit.spans] == ["80 %"]


@given(st.text(max_size=200))
def test_any_text_gets_a_grade(answer: str) -> None:
    result = grade(compile_card(asked(0.8, "%", wrong=(("w", 0.2),)), {}), answer)
    for hit in (*result.covered, *result.mistakes):
        assert all(0 <= span.start < span.end <= len(answer) for span in hit.spans)


def test_a_card_proves_itself_on_several_draws() -> None:
    assert prove(compile_card(card(), {})) == []
    [failure] = prove(compile_card(replace_result(card(), "tp / (tp + fp + 30)"), {}))[:1]
    assert "the result is" in failure.reason


def replace_result(one: Card, result: str) -> Card:
    return Card(
        one.deck,
        one.id,
        one.prompt,
        ("{tp} / {flagged} = {tp / flagged:.3f}",),
        one.concepts,
        numeric=Numeric(COUNTS.values, result),
    )


HEAD = "format: 1\ndeck: d\ncards:\n- id: c\n  prompt: P {a}\n  answer: A {result}\n"
NUMERIC = "  numeric: {values: {a: 1 to 9}, result: a * 2}\n"


def faults(text: str) -> list[str]:
    return [str(fault) for fault in read(text.encode(), "d.yaml")[1]]


def test_a_numeric_card_is_read() -> None:
    deck, found = read((HEAD + NUMERIC + "  mistakes: [{id: m, result: a * 3, because: 'B {a}'}]\n").encode(), "d.yaml")
    assert found == []
    assert deck is not None
    assert deck.cards[0].numeric == Numeric((("a", "1 to 9"),), "a * 2", wrong=(("m", "a * 3"),))
    assert deck.cards[0].concepts[0].id == "result"


@pytest.mark.parametrize(
    ("numeric", "told"),
    [
        ("{values: {a: 9 to 1}, result: a}", "7: card c numeric values: a: “9 to 1” is an impossible range"),
        ("{values: {a: 1 to 9 step 0}, result: a}", "impossible range"),
        ("{values: {a: 0 to 1}, result: 1 / a}", "7: card c numeric result: divides by zero"),
        ("{values: {a: 1 to 9, b: a / 0}, result: a}", "b: “a / 0” divides by zero"),
        ("{values: {a: 1 to 9}, result: __import__('os')}", "not a formula"),
        ("{values: {a: 1 to 9}, result: open}", "not among the values"),
        ("{values: {a: 99 of 1 to 2}, result: 1}", "a list has 1 to 50 values"),
        ("{values: {a: 1 to 9}, result: a, tolerance: some}", "tolerance: “some” is no tolerance"),
        ("{values: {a: 1 to 9}}", "result: is missing in numeric"),
        ("{result: 1}", "values: is missing in numeric"),
        ("{values: {A-B: 1 to 9, a: 1 to 2}, result: a}", "cannot name a value"),
        ("{values: {result: 1 to 9, a: 1 to 2}, result: a}", "cannot name a value"),
        ("{value: {a: 1 to 9}, values: {a: 1 to 2}, result: a}", "unknown key in numeric; did you mean values?"),
    ],
)
def test_a_fault_is_told_with_its_place(numeric: str, told: str) -> None:
    found = faults(HEAD + f"  numeric: {numeric}\n")
    assert any(told in fault for fault in found), found


def test_a_hole_in_a_text_that_has_no_value() -> None:
    told = "card c prompt: “P {b}”: an expression names “b”, which is not among the values; mend what stands in braces"
    assert faults(HEAD.replace("P {a}", "P {b}") + NUMERIC) == [f"d.yaml:5: {told}"]


def test_a_hint_is_filled_in_too() -> None:
    hinted = NUMERIC.replace("a * 2}", "a * 2, hint: 'twice {a}'}")
    deck, found = read((HEAD + hinted).encode(), "d.yaml")
    assert deck is not None, found
    assert "{" not in fill(deck.cards[0], "1").concepts[0].hint
    assert "card c numeric: “twice {b}”" in faults(HEAD + hinted.replace("{a}'", "{b}'"))[0]


def test_a_wrong_result_that_is_the_right_one() -> None:
    [fault] = faults(HEAD + NUMERIC + "  mistakes: [{id: m, result: a + a, because: B}]\n")
    assert "the result cannot be told from the known wrong result m" in fault


def test_a_numeric_card_has_no_concepts_of_its_own() -> None:
    [fault] = faults(HEAD + NUMERIC + "  concepts: [{id: x, keywords: [k]}]\n")
    assert "the result is the one concept" in fault


def test_a_quiz_draws_other_values_each_time(tmp_path: Path) -> None:
    from drill.app import Dealer

    deal = Dealer((), "seed")
    prompts = [deal(card()).prompt for _ in range(8)]
    assert len(set(prompts)) > 4
    again = Dealer((), "seed")
    assert [again(card()).prompt for _ in range(8)] == prompts
