"""`drill` alone: what is due, and the next step."""

import typer

from drill.cli.quiz import NEW_A_DAY
from drill.cli.wiring import the_app


def home(ctx: typer.Context) -> None:
    """Say what is due and what to do next."""
    from drill import library, queue, schedule, stats
    from drill.render.console import console
    from drill.render.stats import draw_home

    app = the_app(ctx)
    shelves, progress, now = app.shelves(), app.progress(), app.now()
    cards = [card for shelf in shelves for card in shelf.cards]
    turns = queue.pick(
        cards,
        progress,
        now,
        zone=app.zone,
        new_limit=NEW_A_DAY,
        limit=None,
        ahead=False,
        weak=False,
        retrievability=schedule.retrievability,
    )
    summary = stats.summarize(shelves, progress, now, app.zone, full=library.full(shelves))
    draw_home(console(), summary, ready=bool(turns), more_new=2 * NEW_A_DAY)
