"""`drill decks`: which decks there are."""

import sys
from typing import Annotated

import typer

from drill.cli.wiring import the_app


def decks(
    ctx: typer.Context,
    cards: Annotated[bool, typer.Option("--cards", help="List every card with its prompt.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List the decks, and with --cards their cards."""
    from msgspec.structs import replace

    from drill.app import dealt

    decks = the_app(ctx).decks()
    every = [replace(deck, cards=tuple(dealt(card, "0") for card in deck.cards)) for deck in decks]
    if as_json:
        from drill.render.machine import line

        rows = [
            {
                "deck": deck.id,
                "title": deck.title,
                "cards": [{"card": c.key, "prompt": c.prompt, "level": c.level} for c in deck.cards],
            }
            for deck in every
        ]
        sys.stdout.write(line(rows))
    else:
        from drill.render.console import console
        from drill.render.decks import draw_decks

        draw_decks(console(), every, cards=cards)
