"""Words thrown together, told from words that say something of each other."""

import pytest

from drill.grading.sense import senseless
from drill.grading.text import read


@pytest.mark.parametrize(
    "answer",
    [
        "The threshold recalls its own negatives until the curve is flagged by whatever precision the label predicts.",
        "A canary is the shadow of its own traffic, so the rollback serves the drift until monitoring quantizes it.",
    ],
)
def test_sentences_of_right_terms_that_say_nothing(answer: str) -> None:
    assert senseless(read(answer)) == {0}


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "precision recall threshold",
        "Of everything the model flagged, the share that was really positive, so what an analyst's hour is worth.",
        "think of a smoke alarm: every time it goes off, is there really a fire, and that's all precision asks",
        "Die Genauigkeit ist der Anteil der richtigen Treffer unter allen Treffern, so wurde es uns beigebracht.",
        "Our cat sleeps all day long on the warm kitchen floor and only wakes up when somebody opens a tin of fish.",
    ],
)
def test_answers_that_say_something_or_are_too_short_or_strange_to_tell(answer: str) -> None:
    assert not senseless(read(answer))


def test_each_sentence_is_judged_by_itself() -> None:
    nonsense = "The threshold recalls its own negatives until the curve is flagged by a precision the label predicts."
    assert senseless(read(f"{nonsense} Of those we flagged it is the share that was right.")) == {0}
