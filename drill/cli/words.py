"""`drill words`: the learner's own words, listed, removed, and written out for a deck's author."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from drill.cli.wiring import the_app

if TYPE_CHECKING:
    from drill.app import App
    from drill.grading import Standing
    from drill.model import Deck


def words(
    ctx: typer.Context,
    decks: Annotated[list[str] | None, typer.Argument(metavar="[DECK]...", help="Only of these decks.")] = None,
    remove: Annotated[
        list[int] | None, typer.Option(metavar="NUMBER", help="Remove the words of this number (may be repeated).")
    ] = None,
    export: Annotated[bool, typer.Option("--export", help="As YAML: suggestions to a deck's author.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List the words of yours that count for a concept. They were kept when o credited it in a quiz."""
    if bool(remove) + export + as_json > 1:
        raise typer.BadParameter("use one of --remove, --export and --json")
    app = the_app(ctx)
    if remove:
        for one in app.own_words().remove(remove):
            typer.echo(f"Removed {one.id}: “{_safe(one.words)}”, for {one.card} {one.concept}")
        return
    every = app.decks()
    found = _standings(app, every, decks or [])
    if export:
        from drill.render.words import write_export

        sys.stdout.write(write_export(every, found))
    elif as_json:
        from drill.render.machine import line, word_record

        sys.stdout.write(line([word_record(one) for one in found]))
    else:
        from drill.render.console import console
        from drill.render.words import draw_words

        draw_words(console(), every, found)


def _standings(app: "App", every: "list[Deck]", names: list[str]) -> "list[Standing]":
    """The own words of the decks named, which may be gone, or of all; each with whether it is used."""
    from drill.app import Compiler
    from drill.grading import standing
    from drill.library import find_decks

    own = app.own_words().all
    kept = {one.card.partition("/")[0] for one in own}
    find_decks(every, [name for name in names if name not in kept])
    cards = {card.key: card for deck in every for card in deck.cards}
    compiled = Compiler(every)
    return [
        standing(one, compiled(cards[one.card]) if one.card in cards else None)
        for one in own
        if not names or one.card.partition("/")[0] in names
    ]


def _safe(text: str) -> str:
    from drill.render.plain import safe

    return safe(text)
