"""How cards with reference answers alone agree with human scores: python tests/bench/short_answers.py FILE.jsonl...

A line of a file is a question {"qid", "question", "references"} or an answer to it {"qid", "answer", "score": 0..1}.
"""

import json
import random
import re
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from drill.grading import CompiledCard, compile_card, grade
from drill.model import Card

_VERB = re.compile(r"\b(is|are|was|were|has|have|can|will|may|does|do|should|must)\b")
_SEEDS = 10


def main() -> None:
    """Print the figures of every file named."""
    for name in sys.argv[1:]:
        rows = [json.loads(line) for line in Path(name).read_text(encoding="utf-8").splitlines() if line.strip()]
        questions = {row["qid"]: row for row in rows if "references" in row}
        cards = {
            qid: compile_card(Card("t", qid, q["question"], tuple(q["references"])), {}) for qid, q in questions.items()
        }
        answers = [row for row in rows if "answer" in row]
        print(Path(name).name, agreement(cards, answers))
        for weak, worst in weak_spots(questions, cards).items():
            print(f"  {weak}: at most {worst:.2f}")


def agreement(cards: dict[str, CompiledCard], answers: list[dict[str, Any]]) -> str:
    """Pearson's r over all answers and over each half of the questions, and the time an answer takes."""
    start = time.perf_counter()
    scores = [grade(cards[row["qid"]], row["answer"]).score for row in answers]
    spent = (time.perf_counter() - start) / len(answers)
    shuffled = sorted(cards)
    random.Random(7).shuffle(shuffled)
    first = set(shuffled[: len(shuffled) // 2])
    figures = []
    for part in (set(cards), first, set(cards) - first):
        pairs = [(score, row["score"]) for score, row in zip(scores, answers, strict=True) if row["qid"] in part]
        figures.append(statistics.correlation(*zip(*pairs, strict=True)))
    return f"r {figures[0]:.3f} (halves {figures[1]:.3f}, {figures[2]:.3f}), {spent * 1e3:.2f} ms an answer"


def weak_spots(questions: dict[str, dict[str, Any]], cards: dict[str, CompiledCard]) -> dict[str, float]:
    """The highest score of what should score low; for the reference itself, what it lacks of 1."""
    worst: dict[str, float] = {}
    for qid, question in questions.items():
        for reference in question["references"]:
            for weak, answer in twisted(question["question"], reference):
                score = grade(cards[qid], answer).score
                worst[weak] = max(worst.get(weak, 0.0), 1 - score if weak == "reference itself" else score)
    return worst


def twisted(prompt: str, reference: str) -> Iterator[tuple[str, str]]:
    """A reference in ways that make it worth little, each with its name."""
    yield "reference itself", reference
    yield "echoed question", prompt
    for frame in ("not true", "false"):
        yield f"it is {frame} that", f"It is {frame} that {reference}"
    if _VERB.search(reference):
        for word in (" not", "n't", " never"):
            yield f"negated by{word if word[0] == ' ' else ' ' + word}", _VERB.sub(rf"\1{word}", reference, count=1)
    for seed in range(_SEEDS):
        words = reference.split()
        random.Random(seed).shuffle(words)
        if words != reference.split():
            yield "shuffled words", " ".join(words)


if __name__ == "__main__":
    main()
