"""A card's own tests: its model answer and examples run through the grader."""

from msgspec import Struct

from drill.grading.concepts import CompiledCard, Reading, compile_card
from drill.grading.grade import evidence, grade
from drill.model import Grade, Verdict
from drill.numeric import fill, shown

_DRAWS = 10


class Failure(Struct, frozen=True):
    """An example that does not do what it stands for, and why."""

    card: str
    example: str
    answer: str
    reason: str


def prove(compiled: CompiledCard) -> list[Failure]:
    """Every example of a card that fails: the model answers and `pass` must pass, no `partial` or `fail` may.

    Those of a numeric card are tried with several draws of its values.
    """
    if compiled.card.numeric and not compiled.card.figure:
        drawn = (compile_card(fill(compiled.card, str(seed)), {}) for seed in range(_DRAWS))
        return next((found for one in drawn if (found := prove(one))), [])
    card = compiled.card
    failures: list[Failure] = []
    groups = (
        ("model answer", card.answers if card.concepts else (), True),
        ("pass", card.examples.passing, True),
        ("partial", card.examples.partial, False),
        ("fail", card.examples.fail, False),
    )
    for name, answers, should_pass in groups:
        for number, answer in enumerate(answers, 1):
            result = grade(compiled, answer)
            if (result.verdict is Verdict.PASS) is not should_pass:
                reason = _why_not(compiled, answer, result) if should_pass else _why(answer, result)
                failures.append(Failure(card.key, f"{name} {number}", answer, reason))
    return failures


def _why_not(compiled: CompiledCard, answer: str, result: Grade) -> str:
    if compiled.card.figure:
        return f"the result is {shown(compiled.card.figure.result)}"
    reading = Reading(compiled, answer)
    parts: list[str] = []
    for wanted in compiled.concepts:
        if wanted.id in result.missed:
            near = reading.near_miss(wanted)
            parts.append(f"{wanted.id} missed" + (f" (“{near[1]}” {near[2]})" if near else ""))
    parts += [f"mistake {hit.id} seen in “{evidence(answer, hit.spans)}”" for hit in result.mistakes]
    return "; ".join(parts) or "nothing covered"


def _why(answer: str, result: Grade) -> str:
    return "full marks: " + "; ".join(f"{hit.id} by “{evidence(answer, hit.spans)}”" for hit in result.covered)
