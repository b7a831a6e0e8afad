"""`drill schema`: the deck format for editors."""

import json

import typer


def schema() -> None:
    """Print the deck format as JSON Schema, for editors."""
    from drill.deck.schema import deck_schema

    typer.echo(json.dumps(deck_schema(), indent=1, ensure_ascii=False))
