"""`drill check`: a deck's own examples run through the grader, and against the other cards."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from drill.cli.wiring import the_app

if TYPE_CHECKING:
    from drill.app import App
    from drill.grading import CompiledCard, Failure
    from drill.model import Deck


def check(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="Deck files, folders or deck names; all decks by default."),
    ] = None,
    across: Annotated[
        bool,
        typer.Option("--across", help="Fire the examples at all other decks too, and theirs at these."),
    ] = False,
) -> None:
    """Check decks: their format, and every example by the grader.

    Exit code 1 if one fails, or passes another card that is not related.
    """
    from drill.grading import fire_across
    from drill.render.decks import write_crossfire, write_proof

    app = the_app(ctx)
    decks = _decks(app, paths or [])
    here = {deck.id for deck in decks}
    compiled = [_compiled(deck) for deck in decks]
    every = [card for cards in compiled for card in cards]
    others = [deck for deck in app.decks() if deck.id not in here] if across else []
    neighbours = [card for deck in others for card in _compiled(deck)]
    around, known = every + neighbours, {card.card.key for card in every} | _shelved(app)
    failed = 0
    for deck, cards in zip(decks, compiled, strict=True):
        failures = [failure for card in cards for failure in _failures(card, around, known)]
        failed += len(failures)
        typer.echo(write_proof(deck, failures))
    shots = fire_across(every, neighbours)
    if shots.shots:
        typer.echo(write_crossfire(shots))
    if failed or shots.failures:
        raise typer.Exit(1)


def _compiled(deck: "Deck") -> "list[CompiledCard]":
    """A deck's cards, compiled by itself: a file may hold another version of a deck that is here too."""
    from drill.app import Compiler

    compiler = Compiler([deck])
    return [compiler(card) for card in deck.cards]


def _failures(card: "CompiledCard", around: "list[CompiledCard]", known: set[str]) -> "list[Failure]":
    from drill.grading import prove, too_general, unexercised, unrelated

    return [*prove(card), *unexercised(card), *too_general(card, around), *unrelated(card.card, known)]


def _decks(app: "App", names: list[str]) -> "list[Deck]":
    from drill.library import find_decks

    if not names:
        return app.decks()
    files = [Path(name) for name in filter(None, names) if name.endswith((".yaml", ".yml")) or _is_there(Path(name))]
    others = [name for name in names if Path(name) not in files]
    return app.library.read(files) + (find_decks(app.decks(), others) if others else [])


def _shelved(app: "App") -> set[str]:
    """The cards of the library; none where a deck of it is broken, which bars nobody from checking another."""
    from drill.errors import DeckError

    try:
        return {card.key for shelf in app.shelves() for card in shelf.cards}
    except DeckError:
        return set()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long to be a file's
        return False
