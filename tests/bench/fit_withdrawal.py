"""Fit the weights of drill/grading/withdrawal.py: python tests/bench/fit_withdrawal.py [--write].

Reads last sentences that withdraw an answer and such as do not (tests/data/withdrawal), and those of the labelled
answers (tests/data/answers) and of the decks. Prints how well they are told apart on writers left out of the fit;
--write keeps the weights fitted on all. Needs scikit-learn, which drill itself does not.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from fit_sense import DATA, NOT_FITTED, fit, left_out, write

from drill.app import shipped_decks
from drill.grading.text import Token, read
from drill.grading.wordmodel import features, sentences
from drill.library import Library

CERTAIN = (0, 1, 2, 3)


def main() -> None:
    """Measure, and write if asked."""
    rows = load()
    withdraws = np.array([row["withdraws"] for row in rows])
    voices = np.array([row["writer"].startswith("voices") for row in rows])
    print(f"{len(rows)} last sentences, {withdraws.sum()} of them withdraw the answer")
    scores = left_out(rows, withdraws, lambda row: row["writer"])
    for name, group in (("answers", ~voices), ("sentences written to be hard to tell", voices)):
        for above in CERTAIN:
            told, false = scores[group & withdraws] > above, scores[group & ~withdraws] > above
            print(f"{name}, writer left out, above {above}: {told.mean():.3f} told, {false.mean():.4f} falsely")
    if "--write" in sys.argv[1:]:
        vectorizer, model = fit(rows, withdraws)
        write("withdrawal", vectorizer.get_feature_names_out(), model.coef_[0], float(model.intercept_[0]))


def load() -> list[dict[str, Any]]:
    """Sentences that follow others, with features, writer, and whether they withdraw those."""
    rows: list[dict[str, Any]] = []
    for path in sorted((DATA / "withdrawal").glob("*.jsonl")):
        for one in _lines(path):
            before = one["before"].rstrip()
            tokens = [token for token in read(f"{before} {one['tail']}").tokens if token.start >= len(before)]
            rows.append(_row(tokens, path.stem, withdraws=one["label"] == "withdrawn"))
    for path in sorted((DATA / "answers").glob("*.jsonl")):
        for one in [] if path.stem in NOT_FITTED else _lines(path):
            said = list(sentences(read(one["answer"]).tokens))[1:]
            if one.get("salad") == "takenback":
                rows += [_row(tokens, path.stem, withdraws=True) for tokens in said[-1:]]
            elif one["verdict"] != "fail":
                rows += [_row(tokens, path.stem, withdraws=False) for tokens in said]
    for deck in Library(shipped_decks(), Path("/nonexistent"), Path("/nonexistent")).load():
        for card in deck.cards:
            for answer in (*card.answers, *card.examples.passing, *card.examples.partial):
                said = list(sentences(read(answer).tokens))[1:]
                rows += [_row(tokens, "decks", withdraws=False) for tokens in said]
    return rows


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _row(tokens: list[Token], writer: str, *, withdraws: bool) -> dict[str, Any]:
    return {"features": sorted(features(tokens)), "writer": writer, "withdraws": withdraws}


if __name__ == "__main__":
    main()
