"""Grading by reference answers alone: their clauses become concepts, weighted by the words of substance in them."""

from collections.abc import Sequence

from msgspec import Struct

from drill.grading.keyword import Word
from drill.grading.spelling import Speller
from drill.grading.text import Token, read
from drill.lexicon import FILLERS, NEGATORS
from drill.model import Concept, Grade, Hit, Span, Verdict

_PROMPT_WEIGHT = 0.4  # what a word counts that the prompt already said
_COVERED = 0.6  # share of a clause's weight that covers it
_PASS, _FAIL = 0.85, 0.25


class Reference(Struct, frozen=True):
    """A reference answer's clauses as concepts, with the weights of each one's stems."""

    concepts: tuple[Concept, ...]
    stems: tuple[dict[str, float], ...]
    denies: bool
    speller: Speller


def derive(prompt: str, answer: str) -> Reference:
    """Split a reference answer into concepts; words that the prompt says count less."""
    said = {token.stem for token in read(prompt).tokens}
    clauses: dict[int, list[Token]] = {}
    tokens = read(answer).tokens
    for token in tokens:
        clauses.setdefault(token.clause, []).append(token)
    concepts: list[Concept] = []
    weights: list[dict[str, float]] = []
    for clause in clauses.values():
        stems = {t.stem: _PROMPT_WEIGHT if t.stem in said else 1.0 for t in clause if _counts(t)}
        if stems:
            text = answer[clause[0].start : clause[-1].end]
            concepts.append(Concept(_slug(clause, {c.id for c in concepts}), name=text, weight=sum(stems.values())))
            weights.append(stems)
    denies = any(token.word in NEGATORS for token in tokens)
    return Reference(tuple(concepts), tuple(weights), denies, Speller(Word(t.stem, t.word) for t in tokens))


def grade_derived(references: Sequence[Reference], answer: str) -> Grade:
    """The grade against the reference that the answer is nearest to."""
    grades = [_against(reference, answer) for reference in references]
    return max(grades, key=lambda grade: grade.score, default=Grade((), (), (), (), 0.0, 0.0, Verdict.FAIL))


def _against(reference: Reference, answer: str) -> Grade:
    said: dict[str, Span] = {}
    denies = False
    for token in read(answer).tokens:
        denies = denies or token.word in NEGATORS
        for stem in (token.stem, *reference.speller.meant(token.word, token.stem)):
            said.setdefault(stem, Span(token.start, token.end))
    covered: list[Hit] = []
    missed: list[str] = []
    got = total = 0.0
    for concept, stems in zip(reference.concepts, reference.stems, strict=True):
        have = sum(weight for stem, weight in stems.items() if stem in said)
        got, total = got + have, total + concept.weight
        if have >= _COVERED * concept.weight:
            covered.append(Hit(concept.id, tuple(sorted({said[stem] for stem in stems if stem in said}))))
        else:
            missed.append(concept.id)
    score = got / total if total else 0.0
    if denies is not reference.denies:
        score *= 0.5
    verdict = Verdict.PASS if score >= _PASS else Verdict.FAIL if score < _FAIL else Verdict.PARTIAL
    return Grade(tuple(covered), tuple(missed), (), (), score, score, verdict)


def _counts(token: Token) -> bool:
    return not token.sign and token.word not in FILLERS and token.word not in NEGATORS


def _slug(clause: list[Token], taken: set[str]) -> str:
    slug = base = "-".join(token.word for token in clause if _counts(token))[:40].strip("-")
    count = 1
    while slug in taken:
        count += 1
        slug = f"{base}-{count}"
    return slug
