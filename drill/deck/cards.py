"""Nodes to a deck: the fields of the format, and what must hold between them."""

import re
from collections.abc import Collection, Iterable

from drill.deck.faults import Source
from drill.deck.fields import Fields
from drill.deck.keywords import Terms, keywords_of, terms_of
from drill.deck.nodes import Node
from drill.deck.numeric import Template, numeric_of, once, try_out
from drill.lexicon import TERMS
from drill.model import Asks, Card, Concept, Deck, Examples, FollowUp, Level, Mistake, Round

FORMAT = 1
_CARD = re.compile(r"(?:[a-z0-9-]+/)?[a-z0-9-]+")
_NEED_DIGITS = 6
DECK_KEYS = ("format", "deck", "title", "terms", "cards")
_ASKED = ("id", "prompt", "answer", "answers", "concepts", "numeric", "need", "asks", "mistakes", "examples")
CARD_KEYS = (*_ASKED, "follow_ups", "level", "round", "tags", "related", "sources")
CONCEPT_KEYS = ("id", "name", "keywords", "weight", "extra", "bare", "hint")
MISTAKE_KEYS = ("id", "keywords", "because", "contradicts", "unless")
EXAMPLE_KEYS = ("pass", "partial", "fail")
FOLLOW_UP_KEYS = ("missed", "ask")


def deck_of(root: Node, source: Source) -> Deck | None:
    """The deck in a document; None where it is not a deck of this format. Other faults leave their mark in `source`."""
    fields = Fields(root, source, DECK_KEYS, "a deck")
    number = fields.text("format", required=True)
    if number and number != str(FORMAT):
        source.faults.clear()  # what is unknown here may be known there
        remedy = f"this drill reads format {FORMAT}; update drill"
        source.fault(fields.lines["format"], "format", f"format {number[:20]} is not known", remedy)
        return None
    deck = fields.identifier("deck")
    terms = terms_of(fields.node("terms"), source)
    node = fields.node("cards")
    if node is None:
        fields.missing("cards", "add at least one card")
    elif node.items == ():
        source.fault(node.line, "cards", "there is no card", "add at least one")
    cards = _cards(fields.items("cards"), source, deck, {**TERMS, **terms})
    return Deck(deck, fields.text("title") or deck, cards, terms)


def _cards(nodes: Iterable[Node], source: Source, deck: str, terms: Terms) -> tuple[Card, ...]:
    cards: list[Card] = []
    lines: dict[str, int] = {}
    for node in nodes:
        source.card = next((value.text or "" for key, _, value in node.pairs or () if key == "id"), "")[:60]
        card = _card(node, source, deck, terms)
        once(card.id, node.line, lines, source, "card")
        cards.append(card)
        source.card = ""
    _relate(cards, nodes, source)
    return tuple(cards)


def _relate(cards: list[Card], nodes: Iterable[Node], source: Source) -> None:
    """Note related cards of the deck that it does not have; those of other decks `drill check` looks for."""
    idents = {card.id for card in cards}
    for card, node in zip(cards, nodes, strict=True):
        for name in card.related:
            deck, _, ident = name.rpartition("/")
            if deck in {"", card.deck} and (ident not in idents or ident == card.id):
                line = next((line for key, line, _ in node.pairs or () if key == "related"), node.line)
                source.card = card.id
                remedy = source.nearest(ident, idents - {card.id}, "name another card of the deck, or deck/id")
                source.fault(line, "related", f"there is no other card {ident[:40]}", remedy)
                source.card = ""


def _card(node: Node, source: Source, deck: str, terms: Terms) -> Card:
    before = len(source.faults)
    fields = Fields(node, source, CARD_KEYS, "a card")
    answers = fields.texts("answer", one=True) + fields.texts("answers")
    if not answers:
        _no_answer(fields)
    numeric = fields.node("numeric")
    concepts, mistakes, template = (
        _graded(fields, source, terms) if numeric is None else numeric_of(numeric, fields, source)
    )
    follow_ups = tuple(_follow_up(item, source, [c.id for c in concepts]) for item in fields.items("follow_ups"))
    card = Card(
        deck=deck,
        id=fields.identifier("id"),
        prompt=fields.text("prompt", required=True),
        answers=answers,
        concepts=concepts,
        need=_need(fields, concepts),
        asks=fields.choice("asks", Asks.EXPLANATION),
        mistakes=mistakes,
        examples=_examples(fields.node("examples"), source),
        follow_ups=follow_ups,
        level=fields.choice("level", Level.CORE),
        round=fields.choice("round", Round.FUNDAMENTALS),
        tags=fields.texts("tags", one=True),
        related=_related(fields, source),
        sources=fields.texts("sources", one=True),
        numeric=None if template is None else template.numeric,
    )
    if template is not None and len(source.faults) == before:
        try_out(card, template, fields, source)
    return card


def _graded(
    fields: Fields, source: Source, terms: Terms
) -> tuple[tuple[Concept, ...], tuple[Mistake, ...], Template | None]:
    lines: dict[str, int] = {}
    concepts = tuple(_concept(item, source, terms, lines) for item in fields.items("concepts"))
    known, lines = tuple(lines), {}
    mistakes = tuple(_mistake(item, source, terms, lines, known) for item in fields.items("mistakes"))
    return concepts, mistakes, None


def _related(fields: Fields, source: Source) -> tuple[str, ...]:
    names = fields.texts("related", one=True)
    for name in names:
        if not _CARD.fullmatch(name):
            source.fault(fields.lines["related"], "related", f"“{name[:40]}” names no card", "write id, or deck/id")
    return names


def _no_answer(fields: Fields) -> None:
    given = [(name, node) for name in ("answer", "answers") if (node := fields.node(name))]
    if not given:
        fields.missing("answer", "add answer: the model answer")
    for name, node in given:
        if node.items == () or node.text == "":
            fields.source.fault(node.line, name, "is empty", f"write {name}: the model answer")


def _concept(node: Node, source: Source, terms: Terms, lines: dict[str, int]) -> Concept:
    fields = Fields(node, source, CONCEPT_KEYS, "a concept")
    ident = fields.identifier("id")
    once(ident, node.line, lines, source, "concept")
    return Concept(
        id=ident,
        name=fields.text("name"),
        keywords=keywords_of(fields, "keywords", terms, required=True),
        weight=fields.number("weight", 1.0),
        extra=fields.flag("extra"),
        bare=fields.flag("bare"),
        hint=fields.text("hint"),
    )


def _mistake(node: Node, source: Source, terms: Terms, lines: dict[str, int], concepts: Collection[str]) -> Mistake:
    fields = Fields(node, source, MISTAKE_KEYS, "a mistake")
    ident = fields.identifier("id")
    once(ident, node.line, lines, source, "mistake")
    contradicts = fields.texts("contradicts", one=True)
    for name in contradicts:
        _known(name, "contradicts", concepts, fields)
    return Mistake(
        id=ident,
        keywords=keywords_of(fields, "keywords", terms, required=True),
        because=fields.text("because", required=True),
        contradicts=contradicts,
        unless=keywords_of(fields, "unless", terms, required=False),
    )


def _follow_up(node: Node, source: Source, concepts: Collection[str]) -> FollowUp:
    fields = Fields(node, source, FOLLOW_UP_KEYS, "a follow-up")
    missed = fields.text("missed")
    if missed:
        _known(missed, "missed", concepts, fields)
    return FollowUp(ask=fields.text("ask", required=True), missed=missed or None)


def _examples(node: Node | None, source: Source) -> Examples:
    if node is None:
        return Examples()
    fields = Fields(node, source, EXAMPLE_KEYS, "examples")
    return Examples(fields.texts("pass", one=True), fields.texts("partial", one=True), fields.texts("fail", one=True))


def _need(fields: Fields, concepts: tuple[Concept, ...]) -> int | None:
    text = fields.text("need")
    if text:
        if text.isdecimal() and len(text) < _NEED_DIGITS and 1 <= int(text) <= len(concepts):
            return int(text)
        remedy = f"write 1 to {len(concepts)}, or leave it out" if concepts else "leave it out: there are none"
        fields.source.fault(fields.lines["need"], "need", f"“{text[:20]}” is not a number of concepts", remedy)
    elif concepts and all(concept.extra for concept in concepts):
        line = fields.lines["concepts"]
        fields.source.fault(line, "concepts", "every concept is extra", "leave extra off at least one")
    return None


def _known(name: str, field: str, concepts: Collection[str], fields: Fields) -> None:
    if name not in concepts:
        remedy = fields.source.nearest(name, concepts, "name one of its concepts")
        fields.source.fault(fields.lines[field], field, f"the card has no concept {name[:40]}", remedy)
