"""The deck format as JSON Schema, for editors that complete and check while one writes."""

from typing import Any

from drill.deck.cards import (
    CARD_KEYS,
    CONCEPT_KEYS,
    DECK_KEYS,
    EXAMPLE_KEYS,
    FOLLOW_UP_KEYS,
    FORMAT,
    MISTAKE_KEYS,
)
from drill.deck.numeric import NUMERIC_KEYS, WRONG_KEYS
from drill.model import Asks, Level, Round

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "minLength": 1}
_ID: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80}
_WORDS: Schema = {
    "type": ["string", "number", "boolean", "null"]
}  # YAML reads 1, yes and null as such; to a deck they are text
_ONE_OR_MORE: Schema = {"anyOf": [_WORDS, {"type": "array", "items": _WORDS}]}
_EXPRESSION: Schema = {"type": ["string", "number"], "description": "Arithmetic over the values: tp / (tp + fp)"}


def deck_schema() -> Schema:
    """A schema of draft 2020-12: which fields there are, of what kind, and what each is for."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "drill deck",
        **_mapping(
            DECK_KEYS,
            {
                "format": {"const": FORMAT, "description": "Which format the file is in."},
                "deck": _ID | {"description": "The deck's id: progress is kept under it."},
                "title": _TEXT | {"description": "What the deck is called."},
                "terms": {
                    "type": "object",
                    "additionalProperties": {"type": "array", "items": _WORDS, "minItems": 1},
                    "description": "Phrase classes: keywords name them in braces, {flagged}.",
                },
                "cards": {"type": "array", "items": _card(), "minItems": 1},
            },
            ("format", "deck", "cards"),
        ),
    }


def _card() -> Schema:
    fields: dict[str, Schema] = {
        "id": _ID | {"description": "Stable: progress is kept by it, so that the wording may change."},
        "prompt": _TEXT | {"description": "What an interviewer asks."},
        "answer": _TEXT | {"description": "The model answer; of a numeric card the worked solution."},
        "answers": {"type": "array", "items": _TEXT, "description": "Several model answers."},
        "concepts": {"type": "array", "items": _concept(), "description": "The ideas that a full answer states."},
        "numeric": _numeric(),
        "need": {"type": "integer", "minimum": 1, "description": "So many concepts complete the answer."},
        "asks": {"enum": [*Asks], "description": "names: a name in a list counts; explanation (default): it does not."},
        "mistakes": {"type": "array", "items": _mistake(), "description": "Known wrong claims."},
        "examples": _mapping(EXAMPLE_KEYS, dict.fromkeys(EXAMPLE_KEYS, _ONE_OR_MORE))
        | {"description": "The card's own tests: pass earns full marks, partial and fail do not pass."},
        "follow_ups": {
            "type": "array",
            "items": _mapping(FOLLOW_UP_KEYS, {"missed": _ID, "ask": _TEXT}, ("ask",)),
            "description": "What to ask next: when the concept was missed, or always.",
        },
        "level": {"enum": [*Level], "description": "How senior one must be to answer in full."},
        "round": {"enum": [*Round], "description": "The interview round it is asked in."},
        "tags": _ONE_OR_MORE,
        "related": _ONE_OR_MORE | {"description": "Cards that a right answer may rightly pass too: id, or deck/id."},
        "sources": _ONE_OR_MORE | {"description": "Where it is said: title - address."},
    }
    return _mapping(CARD_KEYS, fields, ("id", "prompt")) | {
        "anyOf": [{"required": ["answer"]}, {"required": ["answers"]}]
    }


def _concept() -> Schema:
    fields: dict[str, Schema] = {
        "id": _ID,
        "name": _TEXT | {"description": "What feedback shows."},
        "keywords": _ONE_OR_MORE | {"description": "Its accepted phrasings."},
        "weight": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1000},
        "extra": {"type": "boolean", "description": "Improves the answer, not needed for full marks."},
        "bare": {"type": "boolean", "description": "A name alone counts, also in a list."},
        "hint": _TEXT | {"description": "A question that leads there."},
    }
    return _mapping(CONCEPT_KEYS, fields, ("id", "keywords"))


def _mistake() -> Schema:
    fields: dict[str, Schema] = {
        "id": _ID,
        "keywords": _ONE_OR_MORE | {"description": "Phrasings of the wrong claim."},
        "because": _TEXT | {"description": "Why it is wrong, in a line."},
        "contradicts": _ONE_OR_MORE | {"description": "Concepts that an answer making it has not earned."},
        "unless": _ONE_OR_MORE | {"description": "Named first in the sentence, the claim is about that."},
        "result": _EXPRESSION | {"description": "Of a numeric card: the wrong computation."},
    }
    return _mapping((*MISTAKE_KEYS, *(key for key in WRONG_KEYS if key not in MISTAKE_KEYS)), fields, ("id", "because"))


def _numeric() -> Schema:
    fields: dict[str, Schema] = {
        "values": {
            "type": "object",
            "additionalProperties": _EXPRESSION,
            "description": "By name: 10 to 90 step 5, 6 of 1 to 9, one of 2, 4, 8, shuffled 1, 0, 0, or an expression.",
        },
        "result": _EXPRESSION,
        "unit": {"type": "string", "description": "%, ms, s, GB, requests/s, or any word."},
        "tolerance": {"type": ["string", "number"], "description": "A share of the result, 1%, or a number."},
        "hint": _TEXT,
    }
    return _mapping(NUMERIC_KEYS, fields, ("values", "result")) | {"description": "Values drawn anew each time."}


def _mapping(keys: tuple[str, ...], fields: dict[str, Schema], required: tuple[str, ...] = ()) -> Schema:
    """An object of just these keys, which the reader knows too."""
    properties = {key: fields[key] for key in keys}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}
