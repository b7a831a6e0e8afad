"""How answers written from the prompts alone are graded, deck by deck: python tests/bench/deck_answers.py [FILE...].

Each line of tests/data/answers/decks/*.jsonl is a `card`, an `answer` and its `kind`: `full` (right and complete, to
its writer), `wrong` (a confident wrong answer) or `vague` (it says nothing). Printed: how many of each pass, and how
many right ones fail.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from drill.app import Compiler, shipped_decks
from drill.grading import grade
from drill.library import Library

ANSWERS = Path(__file__).parent.parent / "data" / "answers" / "decks"


def main() -> None:
    """Print a line a file and one for all."""
    nowhere = Path("/nonexistent")
    decks = Library(shipped_decks(), nowhere, nowhere).load()
    cards = {card.key: card for deck in decks for card in deck.cards}
    compiled = Compiler(decks)
    total: Counter[tuple[str, str]] = Counter()
    for path in [Path(name) for name in sys.argv[1:]] or sorted(ANSWERS.glob("*.jsonl")):
        counts: Counter[tuple[str, str]] = Counter()
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["card"] in cards:  # a card that a review took out or renamed is asked no more
                counts[row["kind"], grade(compiled(cards[row["card"]]), row["answer"]).verdict.value] += 1
        total += counts
        print(_line(path.stem, counts))
    print(_line("all", total))


def _line(name: str, counts: Counter[tuple[str, str]]) -> str:
    parts = [f"{name:16}"]
    for kind in ("full", "wrong", "vague"):
        number = sum(times for (of_kind, _), times in counts.items() if of_kind == kind)
        passed, failed = counts[kind, "pass"], counts[kind, "fail"]
        share = f"{passed / number:5.1%}" if number else "    -"
        parts.append(f"{kind} {share} of {number} pass" + (f", {failed} fail" if kind == "full" else ""))
    return "   ".join(parts)


if __name__ == "__main__":
    main()
