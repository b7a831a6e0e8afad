"""Answers that take back what they said."""

import pytest

from drill.grading.retraction import taken_back
from drill.grading.text import read


def kept(answer: str) -> str:
    """The answer from where nothing of it is taken back any more."""
    text = read(answer)
    place, _ = taken_back(text)
    return answer[text.tokens[place].start :] if text.tokens else ""


@pytest.mark.parametrize(
    "answer",
    [
        "recall, precision, a threshold... actually no, scratch all that",
        "recall, precision. Forget the list.",
        "recall and precision, well no, none of those",
        "recall and precision, none of which would tell you anything",
        "recall, precision, but that has nothing to do with it",
        "recall, precision, just kidding",
        "recall, precision, no wait, you wouldn't use any of these",
        "recall, precision. But I take it back.",
        "recall, precision: those words all belong elsewhere",
        "recall, precision... that is not how you do it",
        "recall, precision. Ignore what I just said.",
        "recall, precision. Please disregard every part of it.",
        "recall, precision. Everything above is wrong.",
        "recall, precision. I annul the list.",
        "recall, precision. Hmm, I don't believe a word of that.",
        "recall, precision. I made that up.",
        "recall, precision. Actually the opposite is true.",
        "recall, precision. Consider it withdrawn.",
        "recall, precision. Strike the previous sentence.",
        "recall, precision. My bad, that describes something else.",
        "recall, precision. Which is precisely what it isn't.",
        "recall, precision. I was thinking of something else.",
        "recall, precision. Sorry, those are the wrong ones.",
        "recall, precision. Sike, no, it's none of those terms.",
        "recall, precision. I must correct myself.",
        "recall, precision. Sorry, I am striking out all of that.",
        "recall, precision. No, that's a different concept.",
        "recall, precision. Wrong answer.",
        "recall, precision... no, take them back, I would use neither.",
        "recall, precision. Or not, delete it.",
        "recall, precision. Wait, wrong, that is not the fix, throw it out.",
        "recall, precision. No, undo, they are not the ones.",
        "recall, precision. Ah no, remove both.",
        "recall, precision. Rather, no. Remove both, I would do nothing of this sort.",
    ],
)
def test_a_list_taken_back(answer: str) -> None:
    assert "recall" not in kept(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I was wrong about the labels, so I built a check of them",
        "I take it to the lead with numbers and we agree on a test",
        "I was mistaken for a product manager, so I explained recall",
    ],
)
def test_a_story_is_no_retraction(answer: str) -> None:
    assert kept(f"recall, precision. {answer}").startswith("recall")


def test_what_follows_stands() -> None:
    assert kept("Of the real ones, the flagged. Scratch that: of the flagged, the real ones").endswith(
        "of the flagged, the real ones"
    )


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "it says healthy to everyone and finds none of them",
        "a thousand are sick and none of them is caught",
        "None of these is overfitting, which you would see on a holdout",
        "users forget the app when it is slow",
        "do not drop that column from the log",
        "the mean leaves it out",
        "the average says .6, which is a lie",
        "skew alters neither of those",
        "for recall the opposite is true",
        "specificity looks at the negatives, that is a different measure",
        "everything is wrong from the first minute",
        "please check the labels first",
    ],
)
def test_other_uses_of_the_same_words_take_nothing_back(answer: str) -> None:
    assert taken_back(read(answer)) == (0, "")
