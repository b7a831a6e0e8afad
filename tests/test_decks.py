"""The shipped decks: each card whole, each known interview question answered by one, numbers in the README true."""

import re
from collections import Counter
from pathlib import Path

import pytest

from drill.app import shipped_decks
from drill.library import Library
from drill.model import Asks, Card

DECKS = Library(shipped_decks(), Path("/nonexistent"), Path("/nonexistent")).load()
CARDS = {card.key: card for deck in DECKS for card in deck.cards}
ASKED = [card for card in CARDS.values() if not card.numeric]
NUMERIC = [card for card in CARDS.values() if card.numeric]
QUESTIONS = Path(__file__).parent / "data" / "questions.txt"
WANTED = {
    "metrics", "data", "skew-drift", "serving", "monitoring", "system-design", "experimentation", "fundamentals",
    "rounds", "behavioral",
}  # fmt: skip
MOST_CONCEPTS = 6


def answered() -> dict[str, list[str]]:
    """The interview questions by id, each with the cards that answer it."""
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    return {ident: cards for ident, *cards in (line.split() for line in lines if line and not line.startswith("#"))}


def test_the_decks_are_all_here() -> None:
    assert {deck.id for deck in DECKS} == WANTED
    assert len(CARDS) >= 250
    assert len(NUMERIC) >= 25


def test_every_known_interview_question_has_its_card() -> None:
    questions = answered()
    assert len(questions) == 250
    assert {ident: cards for ident, cards in questions.items() if not cards} == {}
    assert sorted({card for cards in questions.values() for card in cards} - CARDS.keys()) == []


def lacks(card: Card) -> list[str]:
    """What a shipped card must have and this one has not."""
    examples = card.examples
    kept = {
        "two passing examples": len(examples.passing) >= 2,
        "two failing examples": len(examples.fail) >= 2,
        "a follow-up": bool(card.follow_ups),
        "a source": bool(card.sources),
        "a hint for every concept": all(one.hint for one in card.concepts),
        "a name for every concept": all(one.name for one in card.concepts),
        "a mistake": bool(card.mistakes),
        "a tag": bool(card.tags),
    }
    if not card.numeric:
        several = card.need is not None or card.asks is Asks.NAMES
        kept["a partial example"] = bool(examples.partial)
        required = sum(not one.extra for one in card.concepts)
        kept["two to six concepts"] = (len(card.concepts) >= 2 and required <= MOST_CONCEPTS) or several
        kept["several phrasings a concept"] = all(
            len(one.keywords) > 1 or "{" in one.keywords[0] or "|" in one.keywords[0] for one in card.concepts
        )
    return [what for what, there in kept.items() if not there]


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_every_card_is_whole(deck: object) -> None:
    cards = deck.cards  # type: ignore[attr-defined]
    assert {card.key: lacks(card) for card in cards if lacks(card)} == {}


def test_related_cards_exist() -> None:
    lost = [
        f"{card.key}: {name}"
        for card in CARDS.values()
        for name in card.related
        if (name if "/" in name else f"{card.deck}/{name}") not in CARDS
    ]
    assert lost == []


def test_no_prompt_is_asked_twice() -> None:
    prompts = Counter(re.sub(r"\W+", " ", card.prompt.lower()).strip() for card in CARDS.values())
    assert [prompt for prompt, times in prompts.items() if times > 1] == []


def test_sources_name_an_address_or_a_title() -> None:
    wrong = [card.key for card in CARDS.values() for source in card.sources if len(source) < 10 or "http://" in source]
    assert wrong == []


def test_every_deck_has_cards_of_more_than_one_level() -> None:
    assert [deck.id for deck in DECKS if len({card.level for card in deck.cards}) < 2] == []
