"""Why a grade is what it is: for each concept and mistake, the keyword that counted or the one that came nearest."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from drill.grading.concepts import CompiledCard, Reading, Wanted
from drill.grading.grade import evidence, grade
from drill.grading.keyword import Step

Kind = Literal["concept", "mistake"]


class Finding(Struct, frozen=True):
    """What was found of one concept or mistake.

    `keyword` is the phrasing that counted, or the one that came nearest (empty where nothing of any was found), `words`
    what it found in the answer, `reason` why that did not count: empty where it did.
    """

    id: str
    kind: Kind
    counted: bool
    keyword: str
    words: str
    reason: str


def explain(compiled: CompiledCard, answer: str) -> tuple[Finding, ...]:
    """A finding for every concept and mistake of a card, in the order of the card; none for a card without keywords."""
    if compiled.card.figure:
        from drill.grading.figure import read_as

        return (_figure(compiled, answer, read_as(compiled.card, compiled.card.figure, answer)),)
    reading = Reading(compiled, answer)
    denied = _taken_away(compiled, answer)
    return tuple(
        _finding(reading, wanted, kind, denied.get(wanted.id, "")) for kind, wanted in _all(compiled) if wanted.keywords
    )


def _figure(compiled: CompiledCard, answer: str, read: tuple[str, str]) -> Finding:
    """What a numeric answer was read as, beside the result."""
    figure, (words, value) = compiled.card.figure, read
    assert figure is not None  # noqa: S101 # for mypy: the caller looked
    from drill.grading.figure import in_unit

    result = in_unit(figure.result, figure.unit)
    counted = bool(grade(compiled, answer).covered)
    reason = "" if counted else f"read as {value}" if words else "no one quantity is given as the result"
    return Finding(compiled.card.concepts[0].id, "concept", counted, result, words, reason)


def _all(compiled: CompiledCard) -> Iterator[tuple[Kind, Wanted]]:
    for concept in compiled.concepts:
        yield "concept", concept
    for mistake in compiled.mistakes:
        yield "mistake", mistake


def _taken_away(compiled: CompiledCard, answer: str) -> dict[str, str]:
    """The concepts that mistakes of the answer contradict, each with the mistake."""
    made = {hit.id for hit in grade(compiled, answer).mistakes}
    return {c: mistake.id for mistake in compiled.card.mistakes if mistake.id in made for c in mistake.contradicts}


def _finding(reading: Reading, wanted: Wanted, kind: Kind, mistake: str) -> Finding:
    answer = reading.text.answer
    best = reading.best(wanted)
    if best is not None:
        keyword, spans = best
        reason = f"taken away by the mistake {mistake}" if mistake else ""
        return Finding(wanted.id, kind, not mistake, keyword, evidence(answer, spans), reason)
    near = reading.near_miss(wanted)
    if near is not None:
        return Finding(wanted.id, kind, False, *near)
    partly = reading.furthest(wanted)
    if partly is None:
        return Finding(wanted.id, kind, False, "", "", "nothing of any keyword was found")
    keyword, spans, missing, elsewhere = partly
    return Finding(wanted.id, kind, False, keyword, evidence(answer, spans), _lack(missing, elsewhere=elsewhere))


def _lack(missing: tuple[Step, ...], *, elsewhere: bool) -> str:
    wanted = " ".join(("... " if step.far else "") + step.source for step in missing)
    return f"“{wanted}” does not follow it" + (", though it is in the answer" if elsewhere else "")
