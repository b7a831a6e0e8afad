"""Fit the weights of drill/grading/sense.py: python tests/bench/fit_sense.py [--write].

Reads the labelled answers in tests/data/answers, the sentences in tests/data/sense, and the decks' own answers. Prints
how well words thrown together are told from answers of writers left out of the fit, and of cards left out; --write
keeps the weights fitted on all. Needs scikit-learn, which drill itself does not.
"""

import json
import sys
import textwrap
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from drill.app import shipped_decks
from drill.grading.text import read
from drill.grading.wordmodel import features, sentences
from drill.library import Library

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
WEIGHTS = HERE.parent.parent / "drill" / "grading"
NOT_FITTED = {"scientist", "manager", "vision", "platform", "ridehail", "recommender", "games", "energy", "telecom"}
STRENGTH = 0.3  # of the fit: the inverse of the penalty on the weights
FEWEST = 6  # words of a sentence that is fitted on
DECKS = 4.0  # a deck's own answer counts for so many: each must be found to make sense
SMALLEST = 8  # hundredths: a weight below is left out
FALSE_ALARMS = (0.005, 0.01, 0.02)


def main() -> None:
    """Measure, and write if asked."""
    rows = load()
    wrong = np.array([row["thrown"] for row in rows])
    good = np.array([row["right"] for row in rows])
    print(f"{len(rows)} sentences, {wrong.sum()} of them words thrown together")
    for name in ("writer", "card"):
        scores = left_out(rows, wrong, lambda row, name=name: row[name])  # type: ignore[misc]
        caught = {
            f"{share:.1%}": f"{(scores[wrong] > np.quantile(scores[good], 1 - share)).mean():.2f}"
            for share in FALSE_ALARMS
        }
        at_zero = (
            f"above 0: {(scores[wrong] > 0).mean():.2f} of them, {(scores[good] > 0).mean():.3f} of the right answers"
        )
        print(f"{name} left out: caught at a share of right answers accused {caught}; {at_zero}")
    if "--write" in sys.argv[1:]:
        vectorizer, model = fit(rows, wrong)
        write("sense", vectorizer.get_feature_names_out(), -model.coef_[0], -float(model.intercept_[0]))


def load() -> list[dict[str, Any]]:
    """Every sentence with its features, writer, card, whether it is thrown together and whether it is right."""
    rows: list[dict[str, Any]] = []
    for path in sorted([*(DATA / "answers").glob("*.jsonl"), *(DATA / "sense").glob("*.jsonl")]):
        if path.stem in NOT_FITTED:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            sort = row.get("sort") or row.get("salad", "")
            if sort in {"takenback", "denied", "swapped", "list"}:  # which other parts of the grader see
                continue
            right = row.get("verdict") in {"pass", "partial"} or sort in {"odd", "textbook", "plain"}
            rows += _rows(row["answer"], path.stem, row["card"], thrown=sort == "nonsense", right=right)
    for deck in Library(shipped_decks(), Path("/nonexistent"), Path("/nonexistent")).load():
        for card in deck.cards:
            said = [*card.answers, *card.examples.passing, *card.examples.partial]
            said += [mistake.because for mistake in card.mistakes]
            for text in said:
                rows += _rows(text, "decks", card.id, thrown=False, right=True)
    return rows


def _rows(answer: str, writer: str, card: str, *, thrown: bool, right: bool) -> list[dict[str, Any]]:
    return [
        {"features": sorted(features(tokens)), "writer": writer, "card": card, "thrown": thrown, "right": right}
        for tokens in sentences(read(answer).tokens)
        if len(tokens) >= FEWEST
    ]


def fit(rows: list[dict[str, Any]], wrong: Any) -> tuple[CountVectorizer, LogisticRegression]:
    """A vocabulary of features seen twice or more, and a logistic regression on it."""
    vectorizer = CountVectorizer(analyzer=lambda row: row["features"], min_df=2, binary=True)
    model = LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced")
    weights = [DECKS if row["writer"] == "decks" else 1.0 for row in rows]
    return vectorizer, model.fit(vectorizer.fit_transform(rows), wrong, weights)


def left_out(rows: list[dict[str, Any]], wrong: Any, part: Callable[[dict[str, Any]], str]) -> Any:
    """The log-odds of every sentence by a fit on the other parts."""
    parts = np.array([part(row) for row in rows])
    names = sorted(set(parts))
    if len(names) > 12:  # cards: in twelve groups
        parts = np.array([names.index(one) % 12 for one in parts])
    scores = np.zeros(len(rows))
    for one in set(parts):
        inside = parts == one
        kept = [row for row, out in zip(rows, inside, strict=True) if not out]
        vectorizer, model = fit(kept, wrong[~inside])
        tested = [row for row, out in zip(rows, inside, strict=True) if out]
        scores[inside] = model.decision_function(vectorizer.transform(tested))
    return scores


def write(model: str, names: Any, weights: Any, bias: float) -> None:
    """Keep a model's weights as hundredths, features of one weight on one line."""
    by_weight: dict[int, list[str]] = {}
    for name, weight in zip(names, weights, strict=True):
        rounded = round(100 * weight)
        if abs(rounded) >= SMALLEST and all(c.isalnum() or c in " |_#~" for c in name) and name.isascii():
            by_weight.setdefault(rounded, []).append(name)
    print(f"{sum(map(len, by_weight.values()))} of {len(names)} weights kept", Counter(w > 0 for w in by_weight))
    lines = "\n".join(f"{weight}: {', '.join(sorted(by_weight[weight]))}" for weight in sorted(by_weight))
    (WEIGHTS / f"{model}_weights.py").write_text(
        f'"""Weights of {model}.py in hundredths of log-odds; made by tests/bench/fit_{model}.py."""\n\n'
        f'BIAS = {bias:.2f}\n\nWEIGHTS = """\n{wrapped(lines)}\n"""\n',
        encoding="utf-8",
    )


def wrapped(lines: str) -> str:
    """Long lines broken at commas, each piece with its weight."""
    out: list[str] = []
    for line in lines.split("\n"):
        weight, _, names = line.partition(": ")
        pieces = textwrap.wrap(names.replace(", ", ",\0").replace(" ", "\1").replace("\0", " "), 110)
        out += [
            f"{weight}: {piece.rstrip(',').replace(' ', '').replace(',', ', ').replace(chr(1), ' ')}"
            for piece in pieces
        ]
    return "\n".join(out)


if __name__ == "__main__":
    main()
