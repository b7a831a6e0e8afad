"""Whether the words of a sentence say something of each other, or are the right words thrown together.

A logistic regression over words and pairs of words, fitted on answers written and labelled as sense or nonsense
(tests/bench/fit_sense.py makes the weights and measures them on writers left out).
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, pairwise

from drill.grading.text import Text, Token

# Log-odds below which a sentence is held for thrown together. Of writers left out of the fit, 4 in 1,000 right
# sentences lie below it and 77% of the thrown together; below 0 lie 7 and 81%. It is worse to call sense nonsense.
_CERTAIN = -0.65
_MOST = 400  # words of an answer that are looked at: what is thrown together is not that long
_FEWEST = 8  # words of which less can not be told


def senseless(text: Text) -> frozenset[int]:
    """The sentences, by number, whose words are more likely thrown together than said of each other."""
    weights, bias = _table()
    beginning = text.tokens[:_MOST]
    return frozenset(
        tokens[0].sentence
        for tokens in sentences(beginning)
        if len(tokens) >= _FEWEST
        and bias + sum(weights.get(feature, 0) for feature in features(tokens)) / 100 < _CERTAIN
    )


def sentences(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    """The tokens of each sentence."""
    for _, sentence in groupby(tokens, key=lambda token: token.sentence):
        yield list(sentence)


def features(sentence: list[Token]) -> set[str]:
    """The stems of a sentence, the pairs side by side, and those with one word between; clauses parted by a bar."""
    marks = list(_marks(sentence))
    pairs = (f"{a} {b}" for a, b in pairwise(marks))
    apart = (f"{a} _ {b}" for a, b in zip(marks, marks[2:], strict=False))
    return {*marks, *pairs, *apart}


def _marks(sentence: list[Token]) -> Iterator[str]:
    clause = -1
    for token in sentence:
        if token.clause != clause:
            yield "|"
            clause = token.clause
        yield "#" if token.number else "~" if token.sign else token.stem
    yield "|"


@cache
def _table() -> tuple[dict[str, int], float]:
    from drill.grading.sense_weights import BIAS, WEIGHTS

    table: dict[str, int] = {}
    for line in WEIGHTS.strip().split("\n"):
        weight, _, names = line.partition(": ")
        table.update(dict.fromkeys(names.split(", "), int(weight)))
    return table, BIAS
