"""`drill` alone: what is due, and the next step."""

import typer

from drill.cli.wiring import the_app


def home(ctx: typer.Context) -> None:
    """Say what is due and what to do next."""
    from drill import stats
    from drill.render.console import console
    from drill.render.stats import draw_home

    app = the_app(ctx)
    summary = stats.summarize(app.decks(), app.progress(), app.now(), app.zone)
    draw_home(console(), summary)
