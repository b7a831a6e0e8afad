"""From concepts found to a grade: coverage, score and verdict."""

from collections.abc import Iterable

from drill.grading.concepts import CompiledCard, Reading
from drill.model import Card, Concept, Grade, Hit, Span, Verdict


def grade(compiled: CompiledCard, answer: str) -> Grade:
    """Grade an answer against a compiled card; pure, deterministic, and linear in the answer's length."""
    if compiled.card.figure:
        from drill.grading.figure import grade_figure  # loaded for numeric cards

        return grade_figure(compiled.card, compiled.card.figure, answer)
    if compiled.references:
        from drill.grading.derive import grade_derived  # loaded with the references

        derived = grade_derived(compiled.references, answer)
        return _with_own(compiled, derived, answer) if compiled.concepts else derived
    reading = Reading(compiled, answer)
    mistakes = tuple(hit for wanted in compiled.mistakes if (hit := reading.hit(wanted)))
    made = {hit.id for hit in mistakes}
    denied = {c for mistake in compiled.card.mistakes if mistake.id in made for c in mistake.contradicts}
    covered = tuple(hit for wanted in compiled.concepts if (hit := reading.hit(wanted)) and hit.id not in denied)
    return assess(compiled.card.concepts, compiled.card.need, covered, mistakes)


def assess(
    concepts: tuple[Concept, ...], need: int | None, covered: tuple[Hit, ...], mistakes: tuple[Hit, ...]
) -> Grade:
    """The grade for given concepts and mistakes.

    Coverage is the covered share of the required weight, or of `need` concepts; score counts the extras too;
    the verdict is pass for full coverage, fail for a mistake or nothing covered, else partial.
    """
    have = {hit.id for hit in covered}
    required = [c for c in concepts if not c.extra]
    if need is not None:
        weight, got = float(need), float(min(need, sum(c.id in have for c in required)))
    else:
        weight, got = sum(c.weight for c in required), sum(c.weight for c in required if c.id in have)
    coverage = got / weight if weight else 1.0
    complete = need is not None and coverage == 1.0  # then no other concept is missed
    missed = () if complete else tuple(c.id for c in required if c.id not in have)
    extra_missed = tuple(c.id for c in concepts if c.extra and c.id not in have)
    extras = sum(c.weight for c in concepts if c.extra)
    extra = sum(c.weight for c in concepts if c.extra and c.id in have)
    score = (coverage * weight + extra) / (weight + extras) if weight + extras else 1.0
    verdict = Verdict.PARTIAL
    if mistakes or not have:
        verdict = Verdict.FAIL
    elif coverage >= 1.0:
        verdict = Verdict.PASS
    return Grade(covered, missed, extra_missed, mistakes, coverage, score, verdict)


def credit(card: Card, grade: Grade, credited: set[str]) -> Grade:
    """The grade with concepts credited by the learner that the matcher did not see."""
    return _credit(card, grade, [Hit(concept, ()) for concept in credited])


def evidence(answer: str, spans: tuple[Span, ...]) -> str:
    """The learner's own words of some spans, gaps shown as dots."""
    return " … ".join(answer[span.start : span.end] for span in spans)


def _credit(card: Card, grade: Grade, hits: Iterable[Hit]) -> Grade:
    known = card.concepts or tuple(Concept(i) for i in (*(hit.id for hit in grade.covered), *grade.missed))
    have = {hit.id: hit for hit in grade.covered} | {hit.id: hit for hit in hits}
    covered = tuple(have[concept.id] for concept in known if concept.id in have)
    return assess(known, card.need, covered, grade.mistakes)


def _with_own(compiled: CompiledCard, derived: Grade, answer: str) -> Grade:
    """A derived grade with the missed concepts that own words show, unless it is better without."""
    reading = Reading(compiled, answer)
    hits = [hit for wanted in compiled.concepts if wanted.id in derived.missed and (hit := reading.hit(wanted))]
    credited = _credit(compiled.card, derived, hits)
    return credited if hits and credited.score > derived.score else derived
