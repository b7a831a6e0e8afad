"""`drill check`: a deck's own examples run through the grader."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from drill.cli.wiring import the_app

if TYPE_CHECKING:
    from drill.app import App
    from drill.model import Deck


def check(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH]...", help="Deck files, folders or deck names; all decks by default."),
    ] = None,
) -> None:
    """Check decks: their format, then every example by the grader. Exit code 1 if one fails."""
    from drill.app import Compiler
    from drill.grading import prove
    from drill.render.decks import write_proof

    decks = _decks(the_app(ctx), paths or [])
    failed = 0
    for deck in decks:
        compiled = Compiler([deck])  # a file may hold another version of a deck that is here too
        failures = [failure for card in deck.cards for failure in prove(compiled(card))]
        failed += len(failures)
        typer.echo(write_proof(deck, failures))
    if failed:
        raise typer.Exit(1)


def _decks(app: "App", names: list[str]) -> "list[Deck]":
    from drill.library import find_decks

    if not names:
        return app.decks()
    files = [Path(name) for name in names if name.endswith((".yaml", ".yml")) or _is_there(Path(name))]
    others = [name for name in names if Path(name) not in files]
    return app.library.read(files) + (find_decks(app.decks(), others) if others else [])


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long to be a file's
        return False
