"""Examples fired at other cards, concepts that none shows, keywords that fire on everything."""

import pytest

from drill.grading import CompiledCard, compile_card, fire_across, too_general, unexercised, unrelated
from drill.model import Card, Concept, Examples


def card(ident: str, keywords: tuple[str, ...], *passing: str, deck: str = "d", **fields: object) -> CompiledCard:
    concepts = (Concept("main", keywords=keywords),)
    return compile_card(Card(deck, ident, "?", ("!",), concepts, examples=Examples(passing), **fields), {})  # type: ignore[arg-type]


def told(cards: list[CompiledCard], others: list[CompiledCard] = []) -> list[str]:  # noqa: B006
    return [f"{one.card} {one.example}: {one.reason.partition(':')[0]}" for one in fire_across(cards, others).failures]


PRECISION = card("precision", ("of flagged ... right",), "of the flagged, the share that was right")


def test_an_example_that_passes_another_card_is_told() -> None:
    loose = card("loose", ("right",), "it must be right")
    assert told([PRECISION, loose]) == ["d/precision pass 1: passes d/loose too"]
    assert fire_across([PRECISION, loose]).shots == 2


@pytest.mark.parametrize("declared", [("precision",), ("d/precision",)])
def test_related_cards_may_pass_each_other(declared: tuple[str, ...]) -> None:
    loose = card("loose", ("right",), "it must be right", related=declared)
    assert fire_across([PRECISION, loose]).shots == 0
    assert told([loose, PRECISION]) == []


def test_a_related_card_that_does_not_exist_is_told_unless_its_deck_is_unknown() -> None:
    one = card("one", ("right",), "right", related=("precision", "d/gone", "e/some", "f/some")).card
    [lost, other] = unrelated(one, {"d/one", "d/precision", "e/other"})
    assert (lost.example, other.example) == ("related d/gone", "related e/some")


def test_an_id_alone_relates_cards_of_one_deck() -> None:
    loose = card("loose", ("right",), "it must be right", deck="e", related=("precision",))
    assert told([PRECISION, loose]) == ["d/precision pass 1: passes e/loose too"]


def test_other_decks_fire_and_are_fired_at_but_not_at_each_other() -> None:
    loose = card("loose", ("right",), "it must be right", deck="e")
    looser = card("looser", ("right",), "that is right", deck="e")
    assert told([PRECISION], [loose, looser]) == [
        "d/precision pass 1: passes e/loose too",
        "d/precision pass 1: passes e/looser too",
    ]
    assert told([loose], [PRECISION]) == ["d/precision pass 1: passes e/loose too"]


def test_a_concept_that_no_example_shows_is_told() -> None:
    concepts = (Concept("main", keywords=("right",)), Concept("more", keywords=("cheap",), extra=True))
    with_examples = Card("d", "c", "?", ("it is right",), concepts, examples=Examples(("right it is",)))
    [failure] = unexercised(compile_card(with_examples, {}))
    assert (failure.card, failure.example) == ("d/c", "concept more")
    assert unexercised(compile_card(Card("d", "c", "?", ("it is right",), concepts), {})) == []


def test_a_keyword_found_in_most_other_answers_is_told() -> None:
    others = [card(f"c{number}", ("x",), f"the model is number {number}") for number in range(12)]
    loose = card("loose", ("model", "flagged"), "flagged model")
    [failure] = too_general(loose, [*others, loose])
    assert (failure.answer, failure.reason) == ("model", "too general: found in 12 of 12 answers to other cards")
    assert too_general(loose, others[:11]) == []
