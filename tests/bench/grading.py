"""How fast answers are graded: python tests/bench/grading.py [ANSWERS.jsonl].

An 80-word answer against 6 concepts of 8 keywords, cards compiled once; a megabyte of pasted text of several kinds; and
the batch, on one core and on all, with its peak memory, on the answers named or on the shipped examples.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from startup import took

from drill.app import Compiler, shipped_decks
from drill.grading import compile_card, grade
from drill.lexicon import TERMS
from drill.library import Library
from drill.model import Card, Concept

_ANSWER = (
    "So precision is about the alarms: out of everything that the model flagged as fraud during the week, what share "
    "really was fraud once the analysts had looked at each of the cases, and we would say for instance that of two "
    "hundred blocked payments a hundred and fifty were confirmed, which is seventy five percent; it says nothing of "
    "the frauds that were never flagged, since that is what recall is there for, and moving the threshold trades one "
    "of them for the other"
)
_KEYWORDS = (
    "of {flagged}", "{flagged} ... {really positive}", "tp / (tp + fp)", "share|fraction ... {really positive}",
    "# {flagged} ... #", "trust ... alarm", "{of} {all real positives} ... {caught}", "how often ... right & {model}",
)  # fmt: skip
_LINES = 20_000


def main() -> None:
    """Print the figures."""
    concepts = tuple(Concept(f"c{i}", keywords=tuple(f"{k} ... w{i}" if i else k for k in _KEYWORDS)) for i in range(6))
    compiled = compile_card(Card("t", "c", "Define precision.", ("x",), concepts), TERMS)
    grade(compiled, _ANSWER)
    times = sorted(took(lambda: grade(compiled, _ANSWER)) for _ in range(500))
    median = 1000 * statistics.median(times)
    print(f"{len(_ANSWER.split())} words, 6 concepts of 8 keywords: {median:.2f} ms in the median")
    nowhere = Path("/nonexistent")
    decks = Library(shipped_decks(), nowhere, nowhere).load()
    cards = [card for deck in decks for card in deck.cards]
    compile_one = Compiler(decks)
    pieces = (
        _ANSWER + ". ",
        "not of the flagged, ",
        "tp / ( ",
        "a",
        "none of it | scratch that, ",
        "precision recall ",
    )
    for piece in pieces:
        long = piece * (1_000_000 // len(piece))
        two = (cards[0], cards[len(cards) // 2])
        worst = max(took(partial(grade, compile_one(card), long)) for card in two)
        print(f"1 MB of “{piece[:20]}”: {worst:.2f} s at worst on two cards")
    _batch(cards)


def _batch(cards: list[Card]) -> None:
    if len(sys.argv) > 1:
        rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
        asked = [(row["card"], row["answer"]) for row in rows]
    else:
        asked = [(card.key, example) for card in cards for example in (*card.answers, *card.examples.passing)]
    lines = [json.dumps({"card": card, "answer": answer}) for card, answer in asked]
    with tempfile.TemporaryDirectory() as folder:
        for count in (_LINES, 4 * _LINES):
            path = Path(folder) / f"{count}.jsonl"
            path.write_text("".join(lines[i % len(lines)] + "\n" for i in range(count)), encoding="utf-8")
            for cores in sorted({1, len(os.sched_getaffinity(0))}):
                seconds = took(partial(_graded, path, cores))
                print(f"batch of {count}, {cores} core(s): {count / seconds:.0f} answers a second")


def _graded(path: Path, cores: int) -> None:
    pinned = ["taskset", "-c", "0"] if cores == 1 else []
    command = [*pinned, sys.executable, "-m", "drill", "grade", "--batch", str(path)]
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, check=True, env=os.environ | {"DRILL_HOME": "/nonexistent"}
    )
    assert done.returncode == 0


if __name__ == "__main__":
    main()
