"""How the grader agrees with labelled answers: python tests/bench/agreement.py FILE.jsonl..."""

import collections
import json
import sys
from pathlib import Path
from typing import Any

from drill.app import Compiler, shipped_decks
from drill.grading import grade
from drill.library import Library
from drill.model import Verdict


def main() -> None:
    """Print the figures of every file named."""
    nowhere = Path("/nonexistent")
    decks = Library(shipped_decks(), nowhere, nowhere).load()
    cards = {card.id: card for deck in decks for card in deck.cards}
    compiled = Compiler(decks)
    for name in sys.argv[1:]:
        rows = [json.loads(line) for line in Path(name).read_text(encoding="utf-8").splitlines() if line.strip()]
        graded = [(row, grade(compiled(cards[row["card"]]), row["answer"])) for row in rows if row["card"] in cards]
        found = [(row, {h.id for h in g.covered}, {h.id for h in g.mistakes}, g.verdict) for row, g in graded]
        print(
            f"{Path(name).name}: {len(found)} answers\n  "
            + "  ".join(f"{k} {v:.3f}" for k, v in figures(found).items())
        )


def figures(found: list[tuple[dict[str, Any], set[str], set[str], Verdict]]) -> dict[str, float]:
    """Concept precision, recall and F1; verdict kappa; and the shares of answers judged wrongly."""
    hit = sum(len(set(row["covered"]) & covered) for row, covered, _, _ in found)
    vain = sum(len(covered - set(row["covered"]) - set(row["unsure"])) for row, covered, _, _ in found)
    unseen = sum(len(set(row["covered"]) - covered) for row, covered, _, _ in found)
    judged = [(row["verdict"], verdict.value, mistakes) for row, _, mistakes, verdict in found if row["verdict"]]
    failed = [verdict == "pass" for truth, verdict, _ in judged if truth == "fail"]
    passed = [verdict == "fail" for truth, verdict, _ in judged if truth == "pass"]
    alarms = [bool(mistakes) for truth, _, mistakes in judged if truth == "pass"]
    wrong = [bool(set(row["wrong"]) & mistakes) for row, _, mistakes, _ in found if row["wrong"]]
    return {
        "precision": hit / (hit + vain),
        "recall": hit / (hit + unseen),
        "f1": 2 * hit / (2 * hit + vain + unseen),
        "kappa": kappa([(truth, verdict) for truth, verdict, _ in judged]),
        "false pass": share(failed),
        "false fail": share(passed),
        "mistakes named": share(wrong),
        "false alarm": share(alarms),
    }


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa: agreement beyond what the two distributions give by chance."""
    seen = sum(a == b for a, b in pairs) / len(pairs)
    left, right = (collections.Counter(pair[i] for pair in pairs) for i in (0, 1))
    chance = sum(left[verdict] * right[verdict] for verdict in left) / len(pairs) ** 2
    return (seen - chance) / (1 - chance)


def share(tests: list[bool]) -> float:
    """The share of true ones."""
    return sum(tests) / len(tests) if tests else float("nan")


if __name__ == "__main__":
    main()
