"""Reading answers: spelling, stems, places, sentences and clauses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.grading.text import read


def stems(answer: str) -> list[str]:
    return [token.stem for token in read(answer).tokens]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Precision", "precision"),
        ("don’t", "do not"),
        ("can't", "cannot"),
        ("behaviour", "behavior"),
        ("optimise the modelling", "optimize the modeling"),
        ("pos preds in prod", "positive predictions in production"),
        ("café", "cafe\u0301"),
        ("ｐｒｅｃｉｓｉｏｎ", "precision"),
        ("false-positive", "false positive"),
        ("1,000", "1000"),
        (".5", "0.50"),
        ("train × serve", "train * serve"),
        ("99%", "99 percent"),
        ("it   is\tso", "it is so"),
        ("found", "finds"),
        ("train ≠ serve", "train differs serve"),
        ("train != serve", "train <> serve"),
        ("½", "1/2"),
        ("it`s so", "it's so"),
    ],
)
def test_reads_both_forms_alike(one: str, other: str) -> None:
    assert stems(one) == stems(other)


def test_a_full_stop_ends_a_sentence_but_not_in_an_abbreviation_or_a_number() -> None:
    sentences = [token.sentence for token in read("e.g. 0.5 is it. Next").tokens if token.word in {"e", "it", "next"}]
    assert sentences == [0, 0, 1] or sentences == [0, 1]


def test_commas_brackets_and_turns_end_a_clause() -> None:
    clauses = {token.word: token.clause for token in read("one, two (three) four but five").tokens}
    assert clauses["one"] < clauses["two"] < clauses["three"] < clauses["four"] < clauses["five"]


def test_a_minus_between_quantities_is_a_sign_and_a_dash_between_thoughts_is_not() -> None:
    assert "-" in stems("1 - spec")
    assert "-" not in stems("that is all - so there")
    assert "-" not in stems("that cures skew - won't cure drift")


def test_no_with_a_full_stop_is_short_for_number_only_before_a_figure() -> None:
    assert {token.sentence for token in read("case no. 7 failed").tokens} == {0}
    assert {token.sentence for token in read("does it help? no. it hurts").tokens} == {0, 1, 2}


def test_ordinals_in_figures_are_words() -> None:
    assert stems("the 1st and 2nd, not the 99th") == stems("the first and second, not the 99th")


@given(st.text())
def test_reads_anything_with_places_inside_the_answer(answer: str) -> None:
    for token in read(answer).tokens:
        assert 0 <= token.start < token.end <= len(answer)


@given(st.text(alphabet="aé\u0301ß\u200bﬁ’-,. 1%", max_size=40))
def test_places_point_at_the_words_they_stand_for(answer: str) -> None:
    starts = [token.start for token in read(answer).tokens]
    assert starts == sorted(starts)


def test_a_line_broken_for_its_length_goes_on_and_a_new_line_does_not() -> None:
    long = "of everything that the model flagged as positive, the\nshare"
    assert {token.sentence for token in read(long).tokens} == {0}
    assert {token.sentence for token in read("precision first\nrecall then").tokens} == {0, 1}
