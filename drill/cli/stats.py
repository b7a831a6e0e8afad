"""`drill stats`: how practice is going."""

import sys
from typing import Annotated

import typer

from drill.cli.wiring import the_app


def stats(
    ctx: typer.Context,
    decks: Annotated[list[str] | None, typer.Argument(metavar="[DECK]...", help="Only these decks.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The figures as one JSON object.")] = False,
) -> None:
    """Show how practice is going: coverage, retention, weak concepts."""
    from drill import library
    from drill import stats as figures

    app = the_app(ctx)
    every = app.shelves()
    only = [deck.id for deck in library.find_decks(every, decks or ())] if decks else []
    summary = figures.summarize(every, app.progress(), app.now(), app.zone, only=only, full=library.full(every))
    if as_json:
        from drill.render.machine import line

        sys.stdout.write(line(summary))
    else:
        from drill.render.console import console
        from drill.render.stats import draw_stats

        draw_stats(console(), summary)
