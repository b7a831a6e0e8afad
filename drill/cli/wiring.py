"""The app that a command works with."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from drill.app import App


def the_app(ctx: typer.Context) -> "App":
    """The app handed in by a test, else the one of this machine."""
    if ctx.obj is None:
        from drill.app import open_app

        ctx.obj = open_app()
    app: App = ctx.obj
    return app
