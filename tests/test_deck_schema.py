"""The format as JSON Schema: shipped decks fit it, and what the reader refuses it refuses too."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from drill.app import App, shipped_decks
from drill.deck import read
from drill.deck.schema import deck_schema
from tests.test_cli import drill

VALIDATOR = jsonschema.Draft202012Validator(deck_schema())
DECK = {"format": 1, "deck": "d", "cards": [{"id": "c", "prompt": "P", "answer": "A"}]}
SHIPPED = sorted(shipped_decks().glob("*.yaml"))


def test_it_is_a_schema_and_the_command_prints_it(app: App) -> None:
    VALIDATOR.check_schema(deck_schema())
    assert json.loads(drill(app, "schema")) == deck_schema()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_decks_fit_and_name_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=deck.schema.json\n")
    assert list(VALIDATOR.iter_errors(yaml.safe_load(text))) == []


def test_the_schema_beside_the_shipped_decks_is_this_one() -> None:
    beside = (shipped_decks() / "deck.schema.json").read_text(encoding="utf-8")
    assert json.loads(beside) == deck_schema(), "write it anew: drill schema > decks/deck.schema.json"


def with_card(**fields: Any) -> dict[str, Any]:
    return {**DECK, "cards": [{**DECK["cards"][0], **fields}]}  # type: ignore[index, dict-item]


@pytest.mark.parametrize(
    "deck",
    [
        {**DECK, "format": 2},
        {**DECK, "deck": "Not An Id"},
        {**DECK, "titel": "T"},
        {**DECK, "cards": []},
        {"format": 1, "deck": "d"},
        {**DECK, "cards": [{"id": "c", "prompt": "P"}]},
        with_card(level="expert"),
        with_card(round="lunch"),
        with_card(asks="nicely"),
        with_card(concepts=[{"id": "x"}]),
        with_card(concepts=[{"id": "x", "keywords": ["k"], "weight": 0}]),
        with_card(mistakes=[{"id": "m", "keywords": ["k"]}]),
        with_card(follow_ups=[{"missed": "x"}]),
        with_card(numeric={"result": "1"}),
        with_card(examples={"good": ["x"]}),
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(deck: dict[str, Any]) -> None:
    assert read(yaml.safe_dump(deck).encode(), "d.yaml")[0] is None
    assert not VALIDATOR.is_valid(deck)
