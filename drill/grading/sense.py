"""Whether the words of an answer say something of each other, or are the right words thrown together.

A logistic regression over words and pairs of words, fitted on answers that people-like writers labelled as sense or
nonsense (tests/bench/fit_sense.py makes the weights and measures them on writers left out).
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from drill.grading.text import Text

_MOST = 200  # tokens that are looked at: enough to tell, and a pasted megabyte costs no more
_CERTAIN = -0.2  # log-odds below which an answer is held for thrown together
_FEWEST = 12  # of which less can not be told


def senseless(text: Text) -> bool:
    """Whether an answer's words are more likely thrown together than said of each other."""
    if len(text.tokens) < _FEWEST:
        return False
    weights, bias = _table()
    return bias + sum(weights.get(feature, 0) for feature in features(text)) / 100 < _CERTAIN


def features(text: Text) -> set[str]:
    """The stems of an answer, the pairs side by side, and those with one word between; clauses parted by a bar."""
    marks = list(_marks(text))
    pairs = (f"{a} {b}" for a, b in pairwise(marks))
    apart = (f"{a} _ {b}" for a, b in zip(marks, marks[2:], strict=False))
    return {*marks, *pairs, *apart}


def _marks(text: Text) -> Iterator[str]:
    clause = -1
    for token in text.tokens[:_MOST]:
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
