"""What a deck's own examples cannot show: keywords that fire on the answers to other cards."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from msgspec import Struct

from drill.grading.concepts import CompiledCard, Reading
from drill.grading.grade import grade
from drill.grading.proof import Failure
from drill.grading.text import read
from drill.model import Card, Verdict

_SAMPLE = 40  # answers to other cards on which keywords are tried
_FEWEST = 12  # of them, below which nothing is said
_GENERAL = 0.5  # of them: a keyword found in more says nothing of its concept


class Crossfire(Struct, frozen=True):
    """What firing every passing example at every other card came to: `shots`, and those that passed as failures."""

    shots: int
    failures: tuple[Failure, ...]


def fire_across(cards: Sequence[CompiledCard], others: Sequence[CompiledCard] = ()) -> Crossfire:
    """Fire the passing examples of `cards` at each other and at `others`, and theirs at `cards`.

    No example may pass a card that is neither its own nor declared related. Cards without keywords are no targets.
    """
    failures: list[Failure] = []
    shots = 0
    for sources, targets in ((cards, [*cards, *others]), (others, cards)):
        aimed = [card for card in targets if card.concepts and not card.card.numeric]
        for source in sources:
            for number, example in enumerate(() if source.card.numeric else source.card.examples.passing, 1):
                text = read(example)
                stems = frozenset(token.stem for token in text.tokens)
                for target in aimed:
                    if target.card.key != source.card.key and not related(source.card, target.card):
                        shots += 1
                        if _may_pass(target, stems) and grade(target, example).verdict is Verdict.PASS:
                            failures.append(_hit(source.card, number, example, target.card))
    return Crossfire(shots, tuple(failures))


def related(one: Card, other: Card) -> bool:
    """Whether either card declares the other related: by its id in the same deck, or as deck/card."""
    return _names(one, other) or _names(other, one)


def unrelated(card: Card, known: Collection[str]) -> list[Failure]:
    """The related cards of a card that do not exist: `known` are the keys of all cards of the decks at hand."""
    decks = {key.partition("/")[0] for key in known}
    names = [name if "/" in name else f"{card.deck}/{name}" for name in card.related]
    lost = [name for name in names if name not in known and name.partition("/")[0] in decks]
    return [Failure(card.key, f"related {name}", "", "there is no such card: mend the name") for name in lost]


def unexercised(compiled: CompiledCard) -> list[Failure]:
    """The concepts of a card with examples that none of them shows."""
    card = compiled.card
    told = card.answers + card.examples.passing + card.examples.partial
    if not card.examples.passing or not card.concepts or card.numeric:
        return []
    shown = {hit.id for answer in told for hit in grade(compiled, answer).covered}
    why = "no example shows it: write one, or take the concept out"
    return [Failure(card.key, f"concept {one.id}", "", why) for one in card.concepts if one.id not in shown]


def too_general(compiled: CompiledCard, others: Sequence[CompiledCard]) -> list[Failure]:
    """The keywords of a card that are found in most answers to other cards."""
    answers = list(islice(_answers(compiled.card, others), _SAMPLE))
    if len(answers) < _FEWEST or compiled.card.numeric:
        return []
    readings = [Reading(compiled, answer) for answer in answers]
    failures: list[Failure] = []
    for wanted in (*compiled.concepts, *compiled.mistakes):
        for keyword in wanted.keywords:
            found = sum(reading.holds(keyword) for reading in readings)
            if found > _GENERAL * len(answers):
                why = f"too general: found in {found} of {len(answers)} answers to other cards"
                failures.append(Failure(compiled.card.key, f"{wanted.id} keyword", keyword.source, why))
    return failures


def _answers(card: Card, others: Sequence[CompiledCard]) -> Iterator[str]:
    """The first passing examples of other cards, evenly over all."""
    every = max(len(others) // _SAMPLE, 1)
    for other in others[::every]:
        if other.card.key != card.key and other.card.examples.passing and not related(card, other.card):
            yield other.card.examples.passing[0]


def _names(one: Card, other: Card) -> bool:
    return other.key in one.related or (one.deck == other.deck and other.id in one.related)


def _may_pass(target: CompiledCard, stems: frozenset[str]) -> bool:
    """Whether an answer of these stems holds a keyword of so many concepts as a pass takes; typos aside."""
    absent = target.sieve.lacks(stems)
    needed = {concept.id for concept in target.card.concepts if not concept.extra}
    held = sum(
        any(absent.isdisjoint(keyword.needs) for keyword in wanted.keywords)
        for wanted in target.concepts
        if wanted.id in needed
    )
    return held >= (target.card.need or len(needed))


def _hit(source: Card, number: int, example: str, target: Card) -> Failure:
    why = f"passes {target.key} too: make its keywords say more, or declare the cards related"
    return Failure(source.key, f"pass {number}", example, why)
