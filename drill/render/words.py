"""The list of the learner's own words, and the suggestions made of them for a deck's author."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from drill.deck import plain
from drill.grading import Standing, literal
from drill.model import Deck
from drill.render.console import fitting, hanging
from drill.render.plain import safe

_NEXT = ("Remove: drill words --remove NUMBER", "Suggest them to a deck's author: drill words --export")


def draw_words(console: Console, decks: Sequence[Deck], found: Sequence[Standing]) -> None:
    """Print the words by card and concept, in the decks' order, with their numbers and dates."""
    if not found:
        hanging(console, Text(), Text("You have kept no words of your own. In a quiz, o credits a concept and asks."))
        return
    longest = max(len(str(one.wording.id)) for one in found)
    for card, of_card in groupby(_ordered(decks, found), key=lambda one: one.wording.card):
        console.print(Text(safe(card), "bold"), soft_wrap=True)
        for name, of_concept in groupby(of_card, key=lambda one: one.name):
            hanging(console, Text("  "), Text(safe(name)))
            for one in of_concept:
                kept = one.wording
                told = f"  {kept.time:%Y-%m-%d}" + (f"  not used: {one.unused}" if one.unused else "")
                words = Text.assemble(f"“{safe(kept.words)}”", (told, "dim"))
                hanging(console, Text(f"  {kept.id:>{longest + 2}}  "), words)
    console.print()
    fitting(console, [Text(text, "dim") for text in _NEXT])


def write_export(decks: Sequence[Deck], found: Sequence[Standing]) -> str:
    """The words that are used as YAML in a deck's form, a document a deck; the sentences they stood in are comments."""
    used = [one for one in _ordered(decks, found) if not one.unused]
    lines: list[str] = []
    for deck, of_deck in groupby(used, key=lambda one: one.wording.card.partition("/")[0]):
        lines += ["---"] * bool(lines) + ["# a learner's own words, to be added to the keywords of these concepts"]
        lines += [f"deck: {deck}", "cards:"]
        lines += _suggestions(list(of_deck))
    if len(used) < len(found):
        lines.append(f"# {len(found) - len(used)} not used now and left out; see: drill words")
    return "".join(f"{line}\n" for line in lines) or "# no words of your own are kept\n"


def _suggestions(used: Sequence[Standing]) -> Iterator[str]:
    for card, of_card in groupby(used, key=lambda one: one.wording.card):
        yield f"- id: {card.partition('/')[2]}"
        yield "  concepts:"
        for concept, of_concept in groupby(of_card, key=lambda one: one.wording.concept):
            several = list(of_concept)
            named = concept.replace("-", "").isalnum()  # a derived one may hold anything
            ident = concept if named else _quoted(concept)
            yield f"  - id: {ident}  # {plain(several[0].name)}"
            yield "    keywords:"
            for one in several:
                said = f"  # “{plain(one.wording.said)}”" if one.wording.said else ""
                yield f"    - {_quoted(literal(one.wording.words))}{said}"


def _ordered(decks: Sequence[Deck], found: Sequence[Standing]) -> list[Standing]:
    """By deck, card and concept as these stand in the decks, what they lack last; then as they were kept."""
    cards = [card for deck in decks for card in deck.cards]
    places = {card.key: i for i, card in enumerate(cards)}
    concepts = {(card.key, c.id): i for card in cards for i, c in enumerate(card.concepts)}

    def place(one: Standing) -> tuple[int, str, int, str, int]:
        kept = one.wording
        last = len(concepts)
        at = concepts.get((kept.card, kept.concept), last)
        return places.get(kept.card, len(cards)), kept.card, at, kept.concept, kept.id

    return sorted(found, key=place)


def _quoted(text: str) -> str:
    """A text in double quotes, which YAML reads as JSON does."""
    return json.dumps(text, ensure_ascii=False)
