"""Whether the words of a sentence say something of each other, or are the right words thrown together.

A logistic regression over words and pairs of words, fitted on answers written and labelled as sense or nonsense
(tests/bench/fit_sense.py makes the weights and measures them on writers left out).
"""

from drill.grading.text import Text
from drill.grading.wordmodel import log_odds, sentences

# Log-odds below which a sentence is held for thrown together. Of writers left out of the fit, 4 in 1,000 right
# sentences lie below it and 77% of the thrown together; below 0 lie 7 and 81%. It is worse to call sense nonsense.
_CERTAIN = -0.65
_MOST = 400  # words of an answer that are looked at: what is thrown together is not that long
_FEWEST = 8  # words of which less can not be told


def senseless(text: Text) -> frozenset[int]:
    """The sentences, by number, whose words are more likely thrown together than said of each other."""
    beginning = text.tokens[:_MOST]
    return frozenset(
        tokens[0].sentence
        for tokens in sentences(beginning)
        if len(tokens) >= _FEWEST and log_odds(tokens, "sense_weights") < _CERTAIN
    )
