"""Small linear models of words and word pairs, kept as weights in hundredths of log-odds."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from itertools import groupby, pairwise

from drill.grading.text import Token


def log_odds(tokens: list[Token], model: str) -> float:
    """The log-odds that a model gives to words; `model` is the module that holds its weights."""
    weights, bias = _table(model)
    return bias + sum([weights.get(feature, 0) for feature in features(tokens)]) / 100


def sentences(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    """The tokens of each sentence."""
    for _, sentence in groupby(tokens, key=lambda token: token.sentence):
        yield list(sentence)


def features(words: list[Token]) -> set[str]:
    """The stems of some words, the pairs side by side, and those with one word between; clauses parted by a bar."""
    marks = list(_marks(words))
    pairs = (f"{a} {b}" for a, b in pairwise(marks))
    apart = (f"{a} _ {b}" for a, b in zip(marks, marks[2:], strict=False))
    return {*marks, *pairs, *apart}


def _marks(words: list[Token]) -> Iterator[str]:
    clause = -1
    for token in words:
        if token.clause != clause:
            yield "|"
            clause = token.clause
        yield "#" if token.number else "~" if token.sign else token.stem
    yield "|"


@cache
def _table(model: str) -> tuple[dict[str, int], float]:
    kept = import_module(f"drill.grading.{model}")
    table: dict[str, int] = {}
    for line in kept.WEIGHTS.strip().split("\n"):
        weight, _, names = line.partition(": ")
        table.update(dict.fromkeys(names.split(", "), int(weight)))
    return table, float(kept.BIAS)
