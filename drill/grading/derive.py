"""Grading by reference answers alone: their clauses become concepts, weighted by the words of substance in them."""

from collections.abc import Sequence, Set
from functools import cache
from math import log1p

from msgspec import Struct

from drill.grading.agreement import contradicts, order
from drill.grading.claims import Claims, claims, counts
from drill.grading.keyword import Word
from drill.grading.scope import runs
from drill.grading.spelling import Speller
from drill.grading.text import read, stem_of
from drill.lexicon import SYNONYMS
from drill.model import Concept, Grade, Hit, Span, Verdict

_PROMPT_WEIGHT = 0.4  # what a word counts that the prompt already said
_SATURATION = 2.5  # how fast further words of a reference come to count less
_DENIAL = 0.4  # lost where every word is denied that the reference asserts, or the other way round
_CONTRADICTION = 0.4  # the most an answer scores that says the opposite of a reference
_COVERED = 0.6  # share of a clause's weight that covers it
_PASS, _FAIL = 0.85, 0.25


class Reference(Struct, frozen=True):
    """A reference answer: what it claims, its clauses as concepts, and the weight of each of its stems."""

    claims: Claims
    concepts: tuple[Concept, ...]
    weights: dict[str, float]


class References(Struct, frozen=True):
    """All that grading by a card's reference answers needs; made once a card, used for every answer."""

    each: tuple[Reference, ...]
    prompt: Claims
    echo: frozenset[tuple[str, ...]]
    speller: Speller


def derive(prompt: str, answers: Sequence[str]) -> References:
    """Split reference answers into concepts; words that the prompt says count less."""
    question, texts = read(prompt), [read(answer) for answer in answers]
    speller = Speller(Word(token.stem, token.word) for text in texts for token in text.tokens)
    asked = claims(question, speller)
    each = tuple(_reference(text.answer, claims(text, speller), asked.said.keys()) for text in texts)
    return References(each, asked, runs(question).difference(*map(runs, texts)), speller)


def grade_derived(references: References, answer: str) -> Grade:
    """The grade against the reference that the answer is nearest to; linear in the answer's length."""
    made = claims(read(answer), references.speller, references.echo)
    known = [reference.claims for reference in references.each]
    asked = references.prompt.said.keys()
    factor = order(made, known)
    most = _CONTRADICTION if contradicts(made, known, asked) else 1.0
    best: Grade | None = None
    for reference in references.each:
        grade = _against(reference, made, factor, 0.0 if _echoes(made, reference.claims, references.prompt) else most)
        if best is None or grade.score > best.score:
            best = grade
    return best or Grade((), (), (), (), 0.0, 0.0, Verdict.FAIL)


def _echoes(made: Claims, reference: Claims, prompt: Claims) -> bool:
    """Whether an answer says nothing but what the prompt does, where the reference says more."""
    if made.words == prompt.words:
        return made.words != reference.words
    asked = prompt.said.keys()
    return made.said.keys() <= asked and not reference.said.keys() <= asked


def _reference(answer: str, made: Claims, asked: Set[str]) -> Reference:
    weights = {stem: _PROMPT_WEIGHT if stem in asked else 1.0 for stem in made.said}
    concepts: list[Concept] = []
    for clause in made.clauses:
        taken = {concept.id for concept in concepts}
        name = answer[clause.span.start : clause.span.end]
        concepts.append(Concept(_slug(name, taken), name=name, weight=sum(weights[s] for s in set(clause.stems))))
    return Reference(made, tuple(concepts), weights)


def _against(reference: Reference, made: Claims, factor: float, most: float) -> Grade:
    heard = _heard(reference, made)
    score = min(most, factor * _recall(reference, made, heard) * _agreement(reference, heard))
    covered: list[Hit] = []
    missed: list[str] = []
    for concept, clause in zip(reference.concepts, reference.claims.clauses, strict=True):
        denied = clause.denials == 1
        found = {stem: heard[stem][denied] for stem in clause.stems if denied in heard.get(stem, {})}
        if score and sum(reference.weights[stem] for stem in found) >= _COVERED * concept.weight:
            covered.append(Hit(concept.id, tuple(sorted(set(found.values())))))
        else:
            missed.append(concept.id)
    verdict = Verdict.PASS if score >= _PASS else Verdict.FAIL if score < _FAIL else Verdict.PARTIAL
    return Grade(tuple(covered), tuple(missed), (), (), score, score, verdict)


def _heard(reference: Reference, made: Claims) -> dict[str, dict[bool, Span]]:
    """Where the answer asserts or denies the reference's stems, in these words or others that say the same."""
    heard: dict[str, dict[bool, Span]] = {}
    for stem in reference.weights:
        for word in (stem, *_synonyms().get(stem, ())):
            for denied, span in made.said.get(word, {}).items():
                heard.setdefault(stem, {}).setdefault(denied, span)
    return heard


def _recall(reference: Reference, made: Claims, heard: dict[str, dict[bool, Span]]) -> float:
    """The weight heard over the reference's whole weight, each on a logarithmic scale.

    Logarithmic as term frequency in retrieval is: Manning, Raghavan and Schütze, Introduction to Information
    Retrieval, 6.4.1. A long reference says much that a full answer need not.
    """
    if not reference.weights:  # as in “No.”
        return float(made.words == reference.claims.words != ())
    got = sum(weight for stem, weight in reference.weights.items() if stem in heard)
    return log1p(_SATURATION * got) / log1p(_SATURATION * sum(reference.weights.values()))


def _agreement(reference: Reference, heard: dict[str, dict[bool, Span]]) -> float:
    """The factor for words that the answer denies and the reference asserts, or the other way round."""
    opposed = sum(reference.claims.said[stem].keys().isdisjoint(found) for stem, found in heard.items())
    return 1 - _DENIAL * opposed / (len(heard) or 1)


@cache
def _synonyms() -> dict[str, tuple[str, ...]]:
    """For each stem in the lexicon's groups, the others; made when a first card has references alone."""
    groups = [[stem_of(word) for word in group] for group in SYNONYMS]
    found: dict[str, list[str]] = {}
    for group in groups:
        for stem in group:
            found.setdefault(stem, []).extend(other for other in group if other != stem)
    return {stem: tuple(dict.fromkeys(others)) for stem, others in found.items()}


def _slug(name: str, taken: set[str]) -> str:
    slug = base = "-".join(token.word for token in read(name).tokens if counts(token))[:40].strip("-")
    count = 1
    while slug in taken:
        count += 1
        slug = f"{base}-{count}"
    return slug
