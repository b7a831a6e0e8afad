"""The command line: one file per command, registered here. Heavy modules load in the commands that need them."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from drill import __version__
from drill.cli import add_deck, check, decks, grade, home, quiz, schema, stats, words
from drill.errors import DrillError

INTERRUPTED = 130


class _Commands(TyperGroup):
    """Ends expected errors with their message and exit code 1; bugs keep their traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except DrillError as error:
            typer.echo(f"drill: {error}", err=True)
            raise typer.Exit(1) from error
        except KeyboardInterrupt as interrupt:
            raise typer.Exit(INTERRUPTED) from interrupt


cli = typer.Typer(
    cls=_Commands,
    name="drill",
    help="An offline interview drill for machine-learning engineers: type answers, see which ideas were there.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"drill {__version__}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def main(
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001 # handled by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """An offline interview drill for machine-learning engineers: type answers, see which ideas were there."""
    if ctx.invoked_subcommand is None:
        home.home(ctx)


cli.command()(quiz.quiz)
cli.command()(stats.stats)
cli.command("add-deck")(add_deck.add_deck)
cli.command()(decks.decks)
cli.command()(check.check)
cli.command()(grade.grade)
cli.command()(schema.schema)
cli.command()(words.words)
