"""Nodes to a deck: the fields of the format, and what must hold between them."""

from collections.abc import Iterable

from drill.deck.faults import Source, nearest
from drill.deck.fields import Fields
from drill.deck.keywords import Terms, keywords_of, terms_of
from drill.deck.nodes import Node
from drill.lexicon import TERMS
from drill.model import Asks, Card, Concept, Deck, Examples, FollowUp, Level, Mistake, Round

FORMAT = 1
DECK_KEYS = ("format", "deck", "title", "terms", "cards")
_ASKED = ("id", "prompt", "answer", "answers", "concepts", "need", "asks", "mistakes", "examples", "follow_ups")
CARD_KEYS = (*_ASKED, "level", "round", "tags", "sources")
CONCEPT_KEYS = ("id", "name", "keywords", "weight", "extra", "bare", "hint")
MISTAKE_KEYS = ("id", "keywords", "because", "contradicts", "unless")


def deck_of(root: Node, source: Source) -> Deck | None:
    """The deck in a document; None where it is not a deck of this format. Other faults leave their mark in `source`."""
    fields = Fields(root, source, DECK_KEYS, "a deck")
    number = fields.text("format", required=root.pairs is not None)
    if number and number != str(FORMAT):
        remedy = f"this drill reads format {FORMAT}; update drill"
        source.fault(fields.lines["format"], "format", f"format {number[:20]} is not known", remedy)
    if number != str(FORMAT):
        return None
    deck = fields.identifier("deck")
    terms = terms_of(fields.node("terms"), source)
    nodes = fields.items("cards")
    if not nodes and (fields.node("cards") is None or fields.node("cards") == Node(fields.lines["cards"], items=())):
        source.fault(fields.lines.get("cards", root.line), "cards", "there is no card", "add at least one")
    cards = _cards(nodes, source, deck, {**TERMS, **terms})
    return Deck(deck, fields.text("title") or deck, cards, terms)


def _cards(nodes: Iterable[Node], source: Source, deck: str, terms: Terms) -> tuple[Card, ...]:
    cards: list[Card] = []
    lines: dict[str, int] = {}
    for node in nodes:
        source.card = next((value.text or "" for key, _, value in node.pairs or () if key == "id"), "")[:60]
        if not source.card.isprintable():
            source.card = "?"
        card = _card(node, source, deck, terms)
        if card.id in lines:
            problem = f"another card has this id (line {lines[card.id]})"
            source.fault(node.line, "id", problem, "give each card its own")
        elif card.id:
            lines[card.id] = node.line
        cards.append(card)
        source.card = ""
    return tuple(cards)


def _card(node: Node, source: Source, deck: str, terms: Terms) -> Card:
    fields = Fields(node, source, CARD_KEYS, "a card")
    answers = fields.texts("answer", one=True) + fields.texts("answers")
    if not answers and not fields.node("answer") and not fields.node("answers"):
        source.fault(node.line, "answer", "is missing", "add answer: the model answer")
    concepts = tuple(_concept(item, source, terms) for item in fields.items("concepts"))
    mistakes = tuple(_mistake(item, source, terms) for item in fields.items("mistakes"))
    follow_ups = tuple(_follow_up(item, source) for item in fields.items("follow_ups"))
    _unique("concepts", [concept.id for concept in concepts], fields)
    _unique("mistakes", [mistake.id for mistake in mistakes], fields)
    known = {concept.id for concept in concepts}
    _known("mistakes", [name for mistake in mistakes for name in mistake.contradicts], known, fields)
    _known("follow_ups", [follow_up.missed for follow_up in follow_ups if follow_up.missed], known, fields)
    return Card(
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
        sources=fields.texts("sources", one=True),
    )


def _concept(node: Node, source: Source, terms: Terms) -> Concept:
    fields = Fields(node, source, CONCEPT_KEYS, "a concept")
    return Concept(
        id=fields.identifier("id"),
        name=fields.text("name"),
        keywords=keywords_of(fields, "keywords", terms, required=True),
        weight=fields.number("weight", 1.0),
        extra=fields.flag("extra"),
        bare=fields.flag("bare"),
        hint=fields.text("hint"),
    )


def _mistake(node: Node, source: Source, terms: Terms) -> Mistake:
    fields = Fields(node, source, MISTAKE_KEYS, "a mistake")
    return Mistake(
        id=fields.identifier("id"),
        keywords=keywords_of(fields, "keywords", terms, required=True),
        because=fields.text("because", required=True),
        contradicts=fields.texts("contradicts", one=True),
        unless=keywords_of(fields, "unless", terms, required=False),
    )


def _follow_up(node: Node, source: Source) -> FollowUp:
    fields = Fields(node, source, ("missed", "ask"), "a follow-up")
    return FollowUp(ask=fields.text("ask", required=True), missed=fields.text("missed") or None)


def _examples(node: Node | None, source: Source) -> Examples:
    if node is None:
        return Examples()
    fields = Fields(node, source, ("pass", "partial", "fail"), "examples")
    return Examples(fields.texts("pass", one=True), fields.texts("partial", one=True), fields.texts("fail", one=True))


def _need(fields: Fields, concepts: tuple[Concept, ...]) -> int | None:
    text = fields.text("need")
    if text and not (text.isdecimal() and 1 <= int(text[:6]) <= len(concepts)):
        remedy = f"write 1 to {len(concepts)}, or leave it out"
        fields.source.fault(fields.lines["need"], "need", f"“{text[:20]}” is not a number of concepts", remedy)
        return None
    if concepts and not text and all(concept.extra for concept in concepts):
        line = fields.lines["concepts"]
        fields.source.fault(line, "concepts", "every concept is extra", "leave extra off at least one")
    return int(text) if text else None


def _unique(field: str, ids: list[str], fields: Fields) -> None:
    for name in dict.fromkeys(name for name in ids if name and ids.count(name) > 1):
        fields.source.fault(fields.lines[field], field, f"two have the id {name}", "give each its own id")


def _known(field: str, names: list[str], known: set[str], fields: Fields) -> None:
    for name in names:
        if name not in known:
            remedy = nearest(name, known, "name one of its concepts")
            fields.source.fault(fields.lines[field], field, f"the card has no concept {name[:40]}", remedy)
