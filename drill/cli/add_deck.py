"""`drill add-deck`: take a deck of others, or one's own, into the library."""

from pathlib import Path
from typing import Annotated

import typer

from drill.cli.wiring import the_app


def add_deck(
    ctx: typer.Context,
    source: Annotated[Path, typer.Argument(help="A YAML file, or a folder of them.")],
    force: Annotated[bool, typer.Option("--force", help="Replace a deck that is already there.")] = False,
) -> None:
    """Check decks and add them, all or none. A deck that is there already is replaced only with --force."""
    from drill import library

    app = the_app(ctx)
    changes = app.library.add(source, force=force)
    for change in changes:
        typer.echo(library.describe(change))
        if change.replaces:
            typer.echo(f"deck {change.deck.id}: replaced, {len(change.deck.cards)} cards")
    names = " ".join(change.deck.id for change in changes)
    typer.echo(f"Practise: drill quiz {names}   Prove the examples: drill check {names}")
