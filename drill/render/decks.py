"""Lists of decks and cards, and the result of proving a deck."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from drill.grading import Crossfire, Failure
from drill.model import Deck
from drill.render.console import count, hanging
from drill.render.plain import safe

_NARROW = 80


def draw_decks(console: Console, decks: Sequence[Deck], *, cards: bool) -> None:
    """Print the decks, or every card of theirs: on a narrow terminal the prompts stand below the names."""
    if cards and console.width < _NARROW:
        for deck in decks:
            for card in deck.cards:
                console.print(Text.assemble(card.key, "  ", (card.level.value, "dim")), soft_wrap=True)
                hanging(console, Text("  "), Text(safe(card.prompt)))
        return
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=True, header_style="dim")
    for title in ("card", "level", "prompt") if cards else ("deck", "cards", "title"):
        table.add_column(
            title, overflow="fold", no_wrap=title in {"deck", "level"}, justify="right" if title == "cards" else "left"
        )
    for deck in decks:
        if cards:
            for card in deck.cards:
                table.add_row(Text(card.key), Text(card.level.value), Text(safe(card.prompt)))
        else:
            table.add_row(Text(deck.id), Text(str(len(deck.cards))), Text(safe(deck.title)))
    console.print(table)


def write_proof(deck: Deck, failures: Sequence[Failure]) -> str:
    """What proving a deck came to, as lines of text."""
    examples = sum(
        len(card.examples.passing)
        + len(card.examples.partial)
        + len(card.examples.fail)
        + len(card.answers if card.concepts else ())
        for card in deck.cards
    )
    lines = [f"{deck.id}: {count(len(deck.cards), 'card')}, {count(examples, 'example')}, {len(failures)} failed"]
    return "\n".join([*lines, *_lines(failures)])


def write_crossfire(fired: Crossfire) -> str:
    """What firing the examples at other cards came to, as lines of text."""
    head = f"crossfire: {count(fired.shots, 'shot')} of an example at another card, {len(fired.failures)} passed"
    return "\n".join([head, *_lines(fired.failures)])


def _lines(failures: Sequence[Failure]) -> Iterator[str]:
    for failure in failures:
        yield f"  {failure.card}: {failure.example} – {safe(failure.reason)}"
        if failure.answer:
            yield f"      {safe(' '.join(failure.answer.split()))}"
