"""Last sentences that withdraw an answer, in words that no pattern lists, and such as withdraw nothing."""

import pytest

from drill.grading.text import read
from drill.grading.withdrawal import withdrawn

RIGHT = "Of everything flagged, the share that was right."


@pytest.mark.parametrize(
    "tail",
    [
        "Please strike all of that from the record, I was dreaming.",
        "Please consider all I said as void, I stand behind none of it.",
        "I hereby disown every word I just said.",
        "Actually I made all of that up, disregard me.",
    ],
)
def test_what_withdraws(tail: str) -> None:
    text = read(f"{RIGHT} {tail}")
    place, words = withdrawn(text)
    assert text.answer[text.tokens[place].start :].rstrip(".") == words == tail.rstrip(".")


@pytest.mark.parametrize(
    "tail",
    [
        "",
        "It says nothing of those that were missed.",
        "Never use accuracy here.",
        "Forget the threshold, the ranking is what counts.",
        "Roll back to the old model and cancel the launch.",
        "Hope that makes sense.",
    ],
)
def test_what_withdraws_nothing(tail: str) -> None:
    assert withdrawn(read(f"{RIGHT} {tail}")) == (0, "")


def test_one_sentence_alone_withdraws_nothing_before_it() -> None:
    assert withdrawn(read("I hereby disown every word I just said.")) == (0, "")
    assert withdrawn(read("")) == (0, "")
