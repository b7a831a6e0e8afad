"""Output for programs: grades and statistics as JSON."""

from typing import TYPE_CHECKING, Any

import msgspec

from drill.model import Grade, Rating

if TYPE_CHECKING:
    from drill.grading import Standing


def grade_record(card: str | None, answer: str, grade: Grade, rating: Rating) -> dict[str, Any]:
    """A grade under the names of the JSON contract; `card` None where references were given instead."""
    from drill.grading import evidence  # loaded by whoever graded; statistics as JSON do without

    record: dict[str, Any] = {} if card is None else {"card": card}
    return record | {
        "coverage": round(grade.coverage, 4),
        "score": round(grade.score, 4),
        "verdict": grade.verdict.value,
        "rating": rating.name.lower(),
        "covered": [hit.id for hit in grade.covered],
        "missed": list(grade.missed),
        "mistakes": [hit.id for hit in grade.mistakes],
        "evidence": {hit.id: evidence(answer, hit.spans) for hit in (*grade.covered, *grade.mistakes)},
    }


def word_record(one: "Standing") -> dict[str, Any]:
    """A wording kept, and why it is not used: null where it is."""
    kept = one.wording
    return {
        "id": kept.id,
        "time": kept.time.isoformat(),
        "card": kept.card,
        "concept": kept.concept,
        "words": kept.words,
        "said": kept.said,
        "review": kept.review,
        "unused": one.unused or None,
    }


def line(value: Any) -> str:
    """A value as one line of JSON; msgspec's types, dates included, as they are."""
    return msgspec.json.encode(value).decode() + "\n"
