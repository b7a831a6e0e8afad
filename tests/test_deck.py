"""Reading decks: the format's fields, and every fault at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.deck import LARGEST, read
from drill.model import Asks, Deck, Level, Round

HEAD = "format: 1\ndeck: d\ncards:\n"


def faults(text: str | bytes) -> list[str]:
    deck, found = read(text.encode() if isinstance(text, str) else text, "d.yaml")
    assert (deck is None) is bool(found)
    return [str(fault) for fault in found]


def deck(text: str) -> Deck:
    found, problems = read(text.encode(), "d.yaml")
    assert problems == []
    assert found is not None
    return found


def test_reads_every_field() -> None:
    card = deck(
        "format: 1\ndeck: d\ntitle: T\nterms: {yes: [aye, '{no} way'], no: [nay]}\ncards:\n- id: c\n  prompt: P?\n"
        "  answers: [A, B]\n  need: 1\n  asks: names\n  level: staff\n  round: coding\n  tags: [t]\n  sources: [s]\n"
        "  concepts:\n  - {id: x, name: X, keywords: ['{yes} a'], weight: 2.5, extra: false, bare: true, hint: H}\n"
        "  mistakes:\n  - {id: m, keywords: k, because: B, contradicts: x, unless: [u]}\n"
        "  examples: {pass: p, partial: [q], fail: [r, s]}\n  follow_ups: [{missed: x, ask: Q}, {ask: R}]\n"
    ).cards[0]
    assert (card.key, card.answers, card.need, card.asks) == ("d/c", ("A", "B"), 1, Asks.NAMES)
    assert (card.level, card.round, card.tags, card.sources) == (Level.STAFF, Round.CODING, ("t",), ("s",))
    assert (card.concepts[0].weight, card.concepts[0].bare, card.concepts[0].hint) == (2.5, True, "H")
    assert (card.mistakes[0].contradicts, card.mistakes[0].unless) == (("x",), ("u",))
    assert (card.examples.passing, card.examples.partial, card.examples.fail) == (("p",), ("q",), ("r", "s"))
    assert [(f.missed, f.ask) for f in card.follow_ups] == [("x", "Q"), (None, "R")]


def test_plain_scalars_stay_the_text_they_are() -> None:
    card = deck(
        HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: [yes, no, 0.5, 1e3, null, 010]}]}\n"
    ).cards[0]
    assert card.concepts[0].keywords == ("yes", "no", "0.5", "1e3", "null", "010")


def test_all_faults_are_told_at_once_with_line_card_field_and_remedy() -> None:
    text = HEAD + (
        "- id: one\n  prompt: P\n  answr: A\n  answer: A\n"
        "  concepts:\n  - {id: x, keywords: ['{flaged} a']}\n  - {id: x, keywords: [b]}\n"
        "- id: one\n  answer: A\n  level: cor\n"
        "- id: Two\n  prompt: P\n  answer: [A]\n  need: 3\n"
    )
    assert faults(text) == [
        "d.yaml:6: card one answr: unknown key in a card; did you mean answer?",
        "d.yaml:9: card one keywords: the term {flaged} is not defined; did you mean flagged?",
        "d.yaml:10: card one id: another concept has the id x (line 9); give each its own",
        "d.yaml:11: card one prompt: is missing in a card; add prompt: …",
        "d.yaml:11: card one id: another card has the id one (line 4); give each its own",
        "d.yaml:13: card one level: “cor” is unknown; use one of core, senior, staff",
        "d.yaml:14: card Two id: “Two” is not an id; use a-z, 0-9 and single hyphens, 80 at most",
        "d.yaml:17: card Two need: “3” is not a number of concepts; leave it out: there are none",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "the file is empty"),
        ("# only a comment\n", "the file is empty"),
        ("- a\n", "a deck is a list"),
        ("text", "a deck is a text"),
        ("format: 2\ndeck: d\n", "format 2 is not known"),
        ("format: 1\ndeck: d\n", "cards: is missing"),
        ("format: 1\ndeck: d\ncards: []\n", "there is no card"),
        ("format: 1\ndeck: d\ncards: {a: b}\n", "cards: is a mapping"),
        (HEAD + "- text\n", "a card is a text"),
        (HEAD + "- {id: c, prompt: [P], answer: A}\n", "prompt: is a list"),
        (HEAD + "- {id: c, prompt: '', answer: A}\n", "prompt: is empty"),
        (HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: []}]}\n", "keywords: is empty"),
        (HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x}]}\n", "keywords: is missing"),
        (
            HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: [a], extra: true}]}\n",
            "every concept is extra",
        ),
        (
            HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: [a ...]}]}\n",
            "begins or ends with a joining sign",
        ),
        (HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: ['{a']}]}\n", "a brace without its pair"),
        (HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: ['?']}]}\n", "holds no word"),
        (
            HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: [a], weight: -1}]}\n",
            "not a number above 0",
        ),
        (
            HEAD + "- {id: c, prompt: P, answer: A, concepts: [{id: x, keywords: [a], extra: yes}]}\n",
            "neither true nor false",
        ),
        (HEAD + "- {id: c, prompt: P, answer: A, follow_ups: [{missed: z, ask: Q}]}\n", "the card has no concept z"),
        (HEAD + "- {id: c, id: c, prompt: P, answer: A}\n", "the key stands twice"),
        (
            "format: 1\ndeck: d\nterms: {a: ['{b}'], b: ['{a}']}\ncards: [{id: c, prompt: P, answer: A}]\n",
            "made of itself",
        ),
        (HEAD + '- {id: c, prompt: "a\\e[31m", answer: A}\n', "control character U+001B"),
        (HEAD + '- {id: c, prompt: "a\\u202Eb", answer: A}\n', "control character U+202E"),
        ("a: &x [1]\nb: *x\n", "anchors and aliases"),
        ("a: !!python/object/apply:os.system [id]\n", "the tag"),
        ("a: 1\n---\nb: 2\n", "more than one document"),
        ("a: [1\n", "not valid YAML"),
        ("\ta: 1\n", "not valid YAML"),
        ("[" * 50_000, "nests too deeply"),
        ("? [a]\n: b\n", "a key is not a text"),
    ],
)
def test_tells(text: str, told: str) -> None:
    assert any(told in fault for fault in faults(text)), faults(text)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00a", b"a: \x00", b"a: \xc3\x28", b" " * (LARGEST + 1)])
def test_refuses_bytes_that_are_no_deck(data: bytes) -> None:
    assert faults(data)


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    pairs = zip("abcdefgh", "bcdefghi", strict=True)
    bomb = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*{p}, *{p}]\n" for p, c in pairs)
    [fault] = faults(bomb)
    assert fault.startswith("d.yaml:1: anchors and aliases (& and *) are not used in decks")


def test_rich_markup_stays_text() -> None:
    assert deck(HEAD + "- {id: c, prompt: '[red]P[/red]', answer: A}\n").cards[0].prompt == "[red]P[/red]"


@given(st.binary(max_size=300))
def test_any_bytes_give_a_deck_or_faults(data: bytes) -> None:
    faults(data)


@given(st.text(alphabet="abcd: -[]{}&*!|>'\"#\n ,?%@", max_size=120))
def test_any_text_gives_a_deck_or_faults(text: str) -> None:
    faults(HEAD + text)
