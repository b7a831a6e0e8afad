"""Reading decks: what the format's fields become, and which texts stay as they are written."""

import time

import pytest
import yaml

from drill.deck import LARGEST, read
from drill.deck.faults import Source
from drill.deck.nodes import load
from drill.lexicon import TERMS
from drill.model import Asks, Card, Concept, Deck, Examples, FollowUp, Level, Mistake, Round

HEAD = "format: 1\ndeck: d\ncards:\n"
CARD = "- {id: c, prompt: P, answer: A}\n"

EVERYTHING = """\
%YAML 1.1
---
# every field of the format
format: 1
deck: metrics-2
title: "Evaluation: metrics"
terms:
  flagged: [predicted positive, said yes]
  two words: ["{flagged} twice", "{positive}"]
cards:
- id: precision-definition
  prompt: |
    Define precision.

    In one sentence.
  answer: Of all instances the model
    predicted positive, the fraction that was.
  answers: [TP / (TP + FP), 'the ''hit'' rate of its flags']
  concepts:
  - id: base
    name: the base is what was predicted positive
    keywords: ["of {flagged}", "{two words} ... right|correct", a & b, a && b, "a !b c", "tp / (tp + fp)", "#"]
    weight: 2.5
    extra: false
    bare: true
    hint: Which set is the denominator?
  - id: aside
    keywords: a text alone
    extra: true
  need: 2
  asks: names
  mistakes:
  - id: is-recall
    keywords: [of all actual positives]
    because: That is recall.
    contradicts: [base, aside]
    unless: [unlike recall]
  - {id: other, keywords: other, because: No., contradicts: base, unless: text}
  examples:
    pass: [full marks]
    partial: ["half: of it", 'more']
    fail: nothing
  follow_ups:
  - {missed: base, ask: "Over which set?"}
  - ask: Always?
  level: staff
  round: system-design
  tags: [definition, metric]
  sources: ["scikit-learn, precision_score - https://scikit-learn.org/"]
- {id: bare-minimum, prompt: P, answers: [A]}
"""


def deck(text: str | bytes) -> Deck:
    found, faults = read(text.encode() if isinstance(text, str) else text, "d.yaml")
    assert [str(fault) for fault in faults] == []
    assert found is not None
    return found


def test_every_field_is_read() -> None:
    first = Card(
        deck="metrics-2",
        id="precision-definition",
        prompt="Define precision.\n\nIn one sentence.",
        answers=(
            "Of all instances the model predicted positive, the fraction that was.",
            "TP / (TP + FP)",
            "the 'hit' rate of its flags",
        ),
        concepts=(
            Concept(
                "base",
                "the base is what was predicted positive",
                (
                    "of {flagged}",
                    "{two words} ... right|correct",
                    "a & b",
                    "a && b",
                    "a !b c",
                    "tp / (tp + fp)",
                    "#",
                ),
                weight=2.5,
                extra=False,
                bare=True,
                hint="Which set is the denominator?",
            ),
            Concept("aside", "", ("a text alone",), extra=True),
        ),
        need=2,
        asks=Asks.NAMES,
        mistakes=(
            Mistake(
                "is-recall", ("of all actual positives",), "That is recall.", ("base", "aside"), ("unlike recall",)
            ),
            Mistake("other", ("other",), "No.", ("base",), ("text",)),
        ),
        examples=Examples(("full marks",), ("half: of it", "more"), ("nothing",)),
        follow_ups=(FollowUp("Over which set?", "base"), FollowUp("Always?")),
        level=Level.STAFF,
        round=Round.SYSTEM_DESIGN,
        tags=("definition", "metric"),
        sources=("scikit-learn, precision_score - https://scikit-learn.org/",),
    )
    terms = {"flagged": ("predicted positive", "said yes"), "two words": ("{flagged} twice", "{positive}")}
    second = Card("metrics-2", "bare-minimum", "P", ("A",))
    assert deck(EVERYTHING) == Deck("metrics-2", "Evaluation: metrics", (first, second), terms)


def test_what_is_left_out_has_its_default() -> None:
    found = deck(HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: k}]}\n")
    assert (found.title, found.terms) == ("d", {})
    card = found.cards[0]
    assert card.concepts == (Concept("x", "", ("k",), 1.0, extra=False, bare=False, hint=""),)
    assert (card.need, card.asks, card.level, card.round) == (None, Asks.EXPLANATION, Level.CORE, Round.FUNDAMENTALS)


@pytest.mark.parametrize("level", list(Level))
def test_every_level_is_known(level: Level) -> None:
    assert deck(HEAD + f"- {{id: c, prompt: P, answer: A, level: {level}}}\n").cards[0].level is level


@pytest.mark.parametrize("name", list(Round))
def test_every_round_is_known(name: Round) -> None:
    assert deck(HEAD + f"- {{id: c, prompt: P, answer: A, round: {name}}}\n").cards[0].round is name


def test_plain_scalars_stay_the_text_they_are() -> None:
    words = [
        "yes",
        "no",
        "on",
        "0.5",
        "1e3",
        "null",
        "010",
        "0x1F",
        "1_000",
        "2026-03-01",
        "12:30",
        "True",
        ".nan",
        "x~",
    ]
    text = HEAD + f"- {{id: c, prompt: P, answer: A, concepts: [{{id: x, keywords: [{', '.join(words)}]}}]}}\n"
    assert deck(text).cards[0].concepts[0].keywords == tuple(words)


def test_numbers_serve_as_ids_and_prompts() -> None:
    found = deck("format: 1\ndeck: 2024\ncards:\n- {id: 007, prompt: 1e3, answer: no}\n")
    assert found.cards == (Card("2024", "007", "1e3", ("no",)),)


def test_terms_may_name_shared_ones_and_take_their_place() -> None:
    assert "positive" in TERMS
    found = deck("format: 1\ndeck: d\nterms: {positive: [yea], mine: ['{positive} {bad}']}\ncards:\n" + CARD)
    assert found.terms == {"positive": ("yea",), "mine": ("{positive} {bad}",)}


@pytest.mark.parametrize(
    "prompt",
    [
        "[bold red]Define[/] [link=https://e.vil]it[/link] [",
        "{curly} \\x1b[31m %s $HOME `id`",
        "naïve – “quoted” 日本語 🎯 e\u0301",
        "tab\there",
    ],
)
def test_markup_and_signs_stay_text(prompt: str) -> None:
    assert deck(HEAD + f"- {{id: c, prompt: '{prompt}', answer: A}}\n").cards[0].prompt == prompt


def test_space_around_a_text_is_no_part_of_it() -> None:
    assert deck(HEAD + '- {id: c, prompt: "  \\n P\\n", answer: A}\n').cards[0].prompt == "P"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_encodings_and_line_ends_of_editors_are_read(encoding: str, newline: str) -> None:
    text = (HEAD + "- id: c\n  prompt: é\n  answer: A\n").replace("\n", newline)
    assert deck(text.encode(encoding)).cards == (Card("d", "c", "é", ("A",)),)


def test_the_marks_of_a_single_document_are_allowed() -> None:
    assert deck("---\n" + HEAD + CARD + "...\n").id == "d"


def test_a_text_of_a_megabyte_is_read_whole() -> None:
    assert len(deck(HEAD + f"- {{id: c, prompt: P, answer: {'x' * 2**20}}}\n").cards[0].answers[0]) == 2**20


def test_a_file_of_the_largest_size_is_read() -> None:
    text = HEAD + CARD
    assert deck(text + "#" * (LARGEST - len(text))).id == "d"


@pytest.mark.parametrize("fast", [True, False])
def test_libyaml_and_pyyaml_read_the_same(fast: bool) -> None:
    source = Source("d.yaml")
    root = load(EVERYTHING.encode(), source, fast=fast)
    assert root is not None
    assert root.pairs is not None
    assert [(key, line) for key, line, _ in root.pairs] == [
        ("format", 4),
        ("deck", 5),
        ("title", 6),
        ("terms", 7),
        ("cards", 10),
    ]
    assert root == load(EVERYTHING.encode(), source)


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="this PyYAML has no libyaml")
def test_libyaml_reads_decks_where_it_is_there() -> None:
    assert deck(HEAD + "- {id: c, prompt: P, answer: Why?}\n").cards[0].answers == ("Why?",)
    source = Source("d.yaml")
    load(b"{answer: Why?}", source, fast=False)
    assert source.faults, "PyYAML's own parser reads this too: find another text that tells them apart"


def test_ten_thousand_cards_are_read() -> None:
    card = (
        "- id: card-{0}\n  prompt: What is {0}?\n  answer: The share that was right.\n  concepts:\n"
        '  - {{id: base, keywords: ["of {{flag}}", "tp / (tp + fp)"], hint: Which}}\n'
        "  - {{id: right, keywords: right}}\n"
        "  mistakes: [{{id: m, keywords: [all of it], because: No.}}]\n  examples: {{pass: [a b], fail: [c]}}\n"
    )
    text = HEAD + "".join(card.format(number) for number in range(10_000))
    start = time.perf_counter()
    found = deck(text)
    print(f"{len(found.cards)} cards, {len(text) / 1e6:.1f} MB: {time.perf_counter() - start:.1f} s")
    assert len(found.cards) == 10_000
