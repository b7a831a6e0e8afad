"""What is wrong in a deck file: all of it at once, each with its line, card, field and remedy; and hostile files."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drill.deck import LARGEST, Fault, faults_text, read
from drill.deck.cards import CARD_KEYS
from drill.deck.faults import Source
from drill.deck.keywords import DEEPEST_TERM
from drill.deck.nodes import DEEPEST, MOST, load

HEAD = "format: 1\ndeck: d\ncards:\n"
CARD = "- {id: c, prompt: P, answer: A}\n"
MEND = "mend the file at this line (indent with spaces; quote a text that holds : or #)"
LIST = "write a list: [a, b], or a line “- …” each"
TEXT = "write a text (quote it if it holds : or #)"
PAIRS = "write it as name: value lines"


def faults(text: str | bytes) -> list[str]:
    """The faults of a file as they are shown; it has a deck if and only if it has none."""
    deck, found = read(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), "d.yaml")
    assert (deck is None) is bool(found)
    return [str(fault) for fault in found]


def card(fields: str) -> str:
    """A deck whose one card, on line 4, has these fields too."""
    return HEAD + f"- {{id: c, prompt: P, answer: A, {fields}}}\n"


def concept(fields: str) -> str:
    return card(f"concepts: [{{{fields}}}]")


def keyword(text: str) -> str:
    return concept(f"id: x, keywords: ['{text}']")


def terms(text: str) -> str:
    """A deck with these terms, from line 4 on."""
    return f"format: 1\ndeck: d\nterms:\n{text}\ncards:\n" + CARD


# All at once


def test_every_fault_of_a_file_is_told_at_once() -> None:
    text = """\
format: 1
deck: My Deck
tittle: T
terms:
  flagged: [marked, "{undefind}"]
  round: ["{about}"]
  about: ["{round}"]
cards:
- id: one
  prompt: P
  answr: A
  answer: A
  need: 3
  concepts:
  - {id: x, keywords: ["{flaged} a", "a ...", "b}"]}
  - {id: x, name: [a], keywords: [], weight: heavy}
  mistakes:
  - {id: m, keywords: m, contradicts: [y]}
  follow_ups:
  - {missed: xx, ask: Q}
- id: one
  prompt: {a: b}
  answer: [A, ""]
  level: senor
  round: fun
- prompt: P
  prompt: Q
  answers: A
  concepts:
  - {id: x, keywords: [k], extra: "true"}
  examples: {passed: [a]}
- a text
"""
    assert faults(text) == [
        "d.yaml:2: deck: “My Deck” is not an id; use a-z, 0-9 and single hyphens, 80 at most",
        "d.yaml:3: tittle: unknown key in a deck; did you mean title?",
        "d.yaml:5: terms flagged: the term {undefind} is not defined; define it under terms: of the deck",
        "d.yaml:6: terms round: the term is made of itself: round > about > round; take the circle out",
        "d.yaml:11: card one answr: unknown key in a card; did you mean answer?",
        "d.yaml:13: card one need: “3” is not a number of concepts; write 1 to 2, or leave it out",
        "d.yaml:15: card one keywords: the term {flaged} is not defined; did you mean flagged?",
        "d.yaml:15: card one keywords: “a ...” begins or ends with a joining sign; put a word before and after it",
        "d.yaml:15: card one keywords: “b}” has a brace without its pair; write {name}",
        "d.yaml:16: card one id: another concept has the id x (line 15); give each its own",
        f"d.yaml:16: card one name: is a list; {TEXT}",
        "d.yaml:16: card one keywords: is empty; add at least one phrasing",
        "d.yaml:16: card one weight: “heavy” is not a number above 0; write weight: 1",
        "d.yaml:18: card one contradicts: the card has no concept y; name one of its concepts",
        "d.yaml:18: card one because: is missing in a mistake; add because: …",
        "d.yaml:20: card one missed: the card has no concept xx; did you mean x?",
        "d.yaml:21: card one id: another card has the id one (line 9); give each its own",
        f"d.yaml:22: card one prompt: is a mapping; {TEXT}",
        "d.yaml:23: card one answer: is empty; write a text, or take it out",
        "d.yaml:24: card one level: “senor” is unknown; use one of core, senior, staff",
        "d.yaml:25: card one round: “fun” is unknown; use one of fundamentals, system-design, behavioral, coding",
        "d.yaml:26: id: is missing in a card; add id: …",
        "d.yaml:27: prompt: the key stands twice; keep one (the other is on line 26)",
        f"d.yaml:28: answers: is a text; {LIST}",
        "d.yaml:29: concepts: every concept is extra; leave extra off at least one",
        "d.yaml:31: passed: unknown key in examples; did you mean pass?",
        f"d.yaml:32: a card is a text; {PAIRS}",
    ]


def test_a_missing_format_hides_no_other_fault() -> None:
    assert faults("deck: d\ncards:\n- {id: c, prompt: P}\n") == [
        "d.yaml:1: format: is missing in a deck; add format: …",
        "d.yaml:3: card c answer: is missing in a card; add answer: the model answer",
    ]


def test_another_format_is_the_only_fault() -> None:
    told = ["d.yaml:1: format: format 2 is not known; this drill reads format 1; update drill"]
    assert faults("format: 2\ndecks: [d]\n") == told


def test_one_fault_is_told_once() -> None:
    text = card("concepts: [{id: x, keywords: ['{zyx} a', '{zyx} b', '{zyx} {zyx}']}]")
    assert faults(text) == [
        "d.yaml:4: card c keywords: the term {zyx} is not defined; define it under terms: of the deck"
    ]


def test_faults_are_shown_a_line_each() -> None:
    found = [Fault("d.yaml", 3, "c", "need", "is odd", "mend it"), Fault("e.yaml", 0, "", "", "is gone", "look")]
    assert faults_text(found) == "d.yaml:3: card c need: is odd; mend it\ne.yaml: is gone; look"


# One by one


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("formt: 1\n" + HEAD + CARD, "1: formt: unknown key in a deck; did you mean format?"),
        (card("promt: Q"), "4: card c promt: unknown key in a card; did you mean prompt?"),
        (concept("id: x, keywords: k, wieght: 2"), "4: card c wieght: unknown key in a concept; did you mean weight?"),
        (
            card("mistakes: [{id: m, keywords: k, because: B, contradict: x}]"),
            "4: card c contradict: unknown key in a mistake; did you mean contradicts?",
        ),
        (card("examples: {pas: [a]}"), "4: card c pas: unknown key in examples; did you mean pass?"),
        (card("follow_ups: [{ask: Q, mised: x}]"), "4: card c mised: unknown key in a follow-up; did you mean missed?"),
        (
            card("examples: {zzz: [a]}"),
            "4: card c zzz: unknown key in examples; examples may have: pass, partial, fail",
        ),
        (card("<<: {level: core}"), None),
        (keyword("of {flagd}"), "4: card c keywords: the term {flagd} is not defined; did you mean flag?"),
        (
            card("concepts: [{id: base, keywords: k}], follow_ups: [{missed: bases, ask: Q}]"),
            "4: card c missed: the card has no concept bases; did you mean base?",
        ),
        (
            card("concepts: [{id: base, keywords: k}], mistakes: [{id: m, keywords: k, because: B, contradicts: bse}]"),
            "4: card c contradicts: the card has no concept bse; did you mean base?",
        ),
    ],
)
def test_a_wrong_name_is_offered_the_nearest(text: str, told: str | None) -> None:
    keys = ", ".join(CARD_KEYS)
    told = told or f"4: card c <<: unknown key in a card; a card may have: {keys}"
    assert faults(text) == [f"d.yaml:{told}"]


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        ("{a", "“{a” has a brace without its pair; write {name}"),
        ("a} b", "“a} b” has a brace without its pair; write {name}"),
        ("{{flag}}", "“{{flag}}” has a brace without its pair; write {name}"),
        ("{}", "the term {} is not defined; define it under terms: of the deck"),
        ("... a", "“... a” begins or ends with a joining sign; put a word before and after it"),
        ("a &", "“a &” begins or ends with a joining sign; put a word before and after it"),
        ("&& {flag}", "“&& {flag}” begins or ends with a joining sign; put a word before and after it"),
        ("a !b", "“a !b” begins or ends with a joining sign; put a word before and after it"),
        ("a ... & b", "“a ... & b” has two joining signs in a row; put a word between them"),
        ("a & b && c", "“a & b && c” has both & and &&; use one of them: && is for the whole answer"),
        ("?!", "“?!” holds no word; write a phrasing"),
        ("...", "“...” holds no word; write a phrasing"),
        ("", "is empty; write a phrasing"),
    ],
)
def test_a_keyword_without_meaning_is_told(phrase: str, told: str) -> None:
    assert faults(keyword(phrase)) == [f"d.yaml:4: card c keywords: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("  a: ['{a}']", ["4: terms a: the term is made of itself: a > a; take the circle out"]),
        (
            "  a: ['{b}']\n  b: [x, '{c} y']\n  c: ['{a}']\n  d: ['{a}']",
            ["4: terms a: the term is made of itself: a > b > c > a; take the circle out"],
        ),
        (
            "  a: ['{a} {b}']\n  b: ['{b}']",
            [
                "4: terms a: the term is made of itself: a > a; take the circle out",
                "5: terms b: the term is made of itself: b > b; take the circle out",
            ],
        ),
        (
            "  bad: ['{positive}']",
            ["4: terms bad: the term is made of itself: bad > positive > bad; take the circle out"],
        ),
        ("  a: ['{zyx']", ["4: terms a: “{zyx” has a brace without its pair; write {name}"]),
        ("  a:\n  - x\n  - '{fractoin}'", ["6: terms a: the term {fractoin} is not defined; did you mean fraction?"]),
        ("  a: []", ["4: terms a: the term has no phrase; add one, or take the term out"]),
        ("  a: ['']", ["4: terms a: is empty; write a text, or take it out"]),
        ("  a: text", [f"4: terms a: is a text; {LIST}"]),
        ("  a: [x]\n  a: [y]", ["5: terms a: the term stands twice; keep one (the other is on line 4)"]),
        ("  '': [x]", ["4: terms : this is no name for a term; use letters, digits, _, - and single spaces"]),
        ("  a{b: [x]", ["4: terms a{b: this is no name for a term; use letters, digits, _, - and single spaces"]),
        (
            f"  {'a' * 81}: [x]",
            [f"4: terms {'a' * 40}: this is no name for a term; use letters, digits, _, - and single spaces"],
        ),
        ("- a", ["4: terms: is a list; write name: [phrase, phrase] lines"]),
    ],
)
def test_a_wrong_term_is_told(text: str, told: list[str]) -> None:
    assert faults(terms(text)) == [f"d.yaml:{fault}" for fault in told]


def test_terms_that_nest_deeper_than_a_grader_can_follow_are_told() -> None:
    names = [f"t{number}" for number in range(3000)]
    text = "".join(f"  {outer}: ['{{{inner}}}']\n" for outer, inner in pairwise(names)) + "  t2999: [x]"
    name = f"t{2999 - DEEPEST_TERM}"
    told = f"terms {name}: the terms nest too deeply; use at most {DEEPEST_TERM} levels"
    assert faults(terms(text)) == [f"d.yaml:{4 + 2999 - DEEPEST_TERM}: {told}"]


@pytest.mark.parametrize("need", ["0", "3", "-1", "1.5", "two", "², ", "0000019", "000001" + "9" * 5000])
def test_a_need_out_of_range_is_told(need: str) -> None:
    text = card(f'need: "{need}", concepts: [{{id: x, keywords: k}}, {{id: y, keywords: k}}]')
    told = f"“{need.strip()[:20]}” is not a number of concepts; write 1 to 2, or leave it out"
    assert faults(text) == [f"d.yaml:4: card c need: {told}"]


def test_a_need_without_concepts_is_told() -> None:
    told = "“1” is not a number of concepts; leave it out: there are none"
    assert faults(card("need: 1")) == [f"d.yaml:4: card c need: {told}"]


@pytest.mark.parametrize("weight", ["0", "-1", "nan", "inf", "1000", "1e999", "one", "0x10", "1,5"])
def test_a_weight_out_of_range_is_told(weight: str) -> None:
    told = f"“{weight}” is not a number above 0; write weight: 1"
    assert faults(concept(f"id: x, keywords: k, weight: '{weight}'")) == [f"d.yaml:4: card c weight: {told}"]


@pytest.mark.parametrize("name", ["Upper", "two words", "a--b", "-a", "a-", "a_b", "é", "a/b", "../a", "a.b", "a" * 81])
def test_an_id_that_is_none_is_told(name: str) -> None:
    told = f"“{name[:40]}” is not an id; use a-z, 0-9 and single hyphens, 80 at most"
    assert faults(f"format: 1\ndeck: '{name}'\ncards:\n" + CARD) == [f"d.yaml:2: deck: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- a\n", f"1: a deck is a list; {PAIRS}"),
        ("a text\n", f"1: a deck is a text; {PAIRS}"),
        ("format: [1]\ndeck: d\ncards:\n" + CARD, f"1: format: is a list; {TEXT}"),
        ("format: 1\ndeck: {d: e}\ncards:\n" + CARD, f"2: deck: is a mapping; {TEXT}"),
        ("format: 1\ndeck: d\ntitle: [T]\ncards:\n" + CARD, f"3: title: is a list; {TEXT}"),
        ("format: 1\ndeck: d\ncards: c\n", f"3: cards: is a text; {LIST}"),
        ("format: 1\ndeck: d\ncards:\n", f"3: cards: is empty; {LIST}"),
        ("format: 1\ndeck: d\ncards: {c: d}\n", f"3: cards: is a mapping; {LIST}"),
        ("format: 1\ndeck: d\ncards:\n  []\n", "4: cards: there is no card; add at least one"),
        ("format: 1\ndeck: d\n", "1: cards: is missing in a deck; add at least one card"),
        (HEAD + "- [c]\n", f"4: a card is a list; {PAIRS}"),
        (HEAD + "-\n", f"4: a card is empty; {PAIRS}"),
        (HEAD + "- {prompt: P, answer: A}\n", "4: id: is missing in a card; add id: …"),
        (HEAD + "- {id: '', prompt: P, answer: A}\n", "4: id: is empty; write id: …"),
        (HEAD + "- {id: [c], prompt: P, answer: A}\n", f"4: id: is a list; {TEXT}"),
        (HEAD + "- {id: c, answer: A}\n", "4: card c prompt: is missing in a card; add prompt: …"),
        (HEAD + "- {id: c, prompt: ' ', answer: A}\n", "4: card c prompt: is empty; write prompt: …"),
        (HEAD + "- {id: c, prompt: [P], answer: A}\n", f"4: card c prompt: is a list; {TEXT}"),
        (HEAD + "- {id: c, prompt: P, answer: ''}\n", "4: card c answer: is empty; write answer: the model answer"),
        (HEAD + "- {id: c, prompt: P, answers: []}\n", "4: card c answers: is empty; write answers: the model answer"),
        (HEAD + "- {id: c, prompt: P, answer: {a: b}}\n", f"4: card c answer: is a mapping; {LIST}"),
        (HEAD + "- {id: c, prompt: P, answers: [[A]]}\n", f"4: card c answers: is a list; {TEXT}"),
        (card("concepts: {id: x}"), f"4: card c concepts: is a mapping; {LIST}"),
        (card("concepts: [x]"), f"4: card c: a concept is a text; {PAIRS}"),
        (concept("id: x, keywords: {k: l}"), f"4: card c keywords: is a mapping; {LIST}"),
        (concept("id: x, keywords: [{k: l}]"), f"4: card c keywords: is a mapping; {TEXT}"),
        (concept("id: x, keywords: ''"), "4: card c keywords: is empty; write a phrasing"),
        (concept("id: x"), "4: card c keywords: is missing in a concept; add keywords: [phrasing, another phrasing]"),
        (concept("keywords: k"), "4: card c id: is missing in a concept; add id: …"),
        (
            concept("id: x, keywords: k, extra: yes"),
            "4: card c extra: “yes” is neither true nor false; write extra: true",
        ),
        (concept("id: x, keywords: k, bare: [a]"), f"4: card c bare: is a list; {TEXT}"),
        (concept("id: x, keywords: k, weight: [1]"), f"4: card c weight: is a list; {TEXT}"),
        (concept("id: x, keywords: k, hint: {a: b}"), f"4: card c hint: is a mapping; {TEXT}"),
        (card("mistakes: [m]"), f"4: card c: a mistake is a text; {PAIRS}"),
        (card("mistakes: m"), f"4: card c mistakes: is a text; {LIST}"),
        (
            card("mistakes: [{id: m, keywords: k, because: B}, {id: m, keywords: k, because: B}]"),
            "4: card c id: another mistake has the id m (line 4); give each its own",
        ),
        (card("examples: [a]"), f"4: card c: examples is a list; {PAIRS}"),
        (card("examples: {pass: {a: b}}"), f"4: card c pass: is a mapping; {LIST}"),
        (card("examples: {pass: [a, '']}"), "4: card c pass: is empty; write a text, or take it out"),
        (card("follow_ups: [Q]"), f"4: card c: a follow-up is a text; {PAIRS}"),
        (card("follow_ups: [{missed: ''}]"), "4: card c ask: is missing in a follow-up; add ask: …"),
        (card("level: [core]"), f"4: card c level: is a list; {TEXT}"),
        (card("asks: name"), "4: card c asks: “name” is unknown; use one of explanation, names"),
        (card("tags: {a: b}"), f"4: card c tags: is a mapping; {LIST}"),
        (card("sources: [[s]]"), f"4: card c sources: is a list; {TEXT}"),
    ],
)
def test_what_is_missing_empty_or_of_the_wrong_kind_is_told(text: str, told: str) -> None:
    assert faults(text) == [f"d.yaml:{told}"]


# No YAML, or more than decks use

TAG = "is not used in decks; remove it; quote a text that begins with !"
EMPTY = "1: the file is empty; write a deck: format, deck, title, cards"
ANCHORS = (
    "anchors and aliases (& and *) are not used in decks; write the value out; quote a text that begins with & or *"
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", EMPTY),
        ("# only a comment\n", EMPTY),
        ("\ufeff\n\n", EMPTY),
        ("---\n", EMPTY),
        ("---\n---\n", "2: the file holds more than one document; keep one deck a file, without ---"),
        (HEAD + CARD + "---\n" + HEAD, "5: the file holds more than one document; keep one deck a file, without ---"),
        (b"a: 1\nb: caf\xe9\n", "2: the file is not UTF-8 text; save it as UTF-8"),
        (b"\xff\xfea", "1: the file is not UTF-8 text; save it as UTF-8"),
        ("a: \ud800\n", "1: the file is not UTF-8 text; save it as UTF-8"),
        (HEAD.encode("utf-16-le"), "1: holds the control character U+0000; remove it, and save the file as UTF-8 text"),
        (HEAD.encode("utf-32"), "1: holds the control character U+0000; remove it, and save the file as UTF-8 text"),
        (HEAD + "\0", "4: holds the control character U+0000; remove it, and save the file as UTF-8 text"),
        (HEAD + "\x1b[2J", "4: holds the control character U+001B; remove it, and save the file as UTF-8 text"),
        ("a: 1\n\x9b31m", "2: holds the control character U+009B; remove it, and save the file as UTF-8 text"),
        ("? [a]\n: b\n", "1: a key is not a text; write it as name: value"),
        ("a: 1\nb: *x\n", f"2: {ANCHORS}"),
        ("a: &x 1\n", f"1: {ANCHORS}"),
        ("a: 1\nb:\n- &x [1]\n- {<<: *x}\n", f"3: {ANCHORS}"),
        (
            "a: !!str b\n",
            "1: the tag tag:yaml.org,2002:str is not used in decks; remove it; quote a text that begins with !",
        ),
        (
            "a: !!python/object/apply:os.system ['exit 1']\n",
            f"1: the tag tag:yaml.org,2002:python/object/apply:os {TAG}",
        ),
        ("!x\na: b\n", f"1: the tag !x {TAG}"),
    ],
)
def test_what_decks_do_not_use_is_told(text: str | bytes, told: str) -> None:
    assert faults(text) == [f"d.yaml:{told}"]


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(
    ("text", "line"),
    [
        (HEAD + "-\tid: c\n\tprompt: P\n", 4),
        ("a: [1\nb: 2\n", 2),
        ("a: b: c\n", 1),
        ("a: !x!y b\n", 1),
        ('a: 1\nb: "\\q"\n', 2),
    ],
)
def test_what_is_no_yaml_is_told_where_the_parser_lost_its_way(text: str, line: int, fast: bool) -> None:
    source = Source("d.yaml")
    assert load(text.encode(), source, fast=fast) is None
    [fault] = map(str, source.faults)
    assert fault.startswith(f"d.yaml:{line}: not valid YAML: ")
    assert fault.endswith(f"; {MEND}")


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in pairwise("abcdefghijklmnop"))
    assert faults(bomb) == [f"d.yaml:1: {ANCHORS}"]


@pytest.mark.parametrize("start", ["[", "{a: ", "- ", "? ", "[{a: "])
@pytest.mark.parametrize("fast", [True, False])
def test_deep_nesting_ends_early_whichever_parser_reads_it(start: str, fast: bool) -> None:
    source = Source("d.yaml")
    assert load(start.encode() * 100_000, source, fast=fast) is None
    assert faults_text(source.faults) == f"d.yaml:1: the file nests too deeply; use at most {DEEPEST} levels"


def test_deep_nesting_is_refused_wherever_it_stands() -> None:
    assert faults(card(f"tags: {'[' * 10_000}{']' * 10_000}")) == [
        f"d.yaml:4: the file nests too deeply; use at most {DEEPEST} levels"
    ]


def test_a_file_too_large_is_refused_unread() -> None:
    text = HEAD + CARD
    told = "d.yaml:1: the file has more than 16 MiB; split it into several decks"
    assert faults(text + "#" * (LARGEST + 1 - len(text))) == [told]


def test_a_file_of_too_many_values_is_refused() -> None:
    told = "d.yaml:1: the file holds more than 2,000,000 values; split it into several decks"
    assert faults("[" + "a," * MOST + "]") == [told]


def test_a_file_that_is_full_of_faults_is_told_without_searching_for_near_names() -> None:
    names = ", ".join(f"'{{fractoin{number}}}'" for number in range(3000))
    told = faults(concept(f"id: x, keywords: [{names}]"))
    assert len(told) == 3000
    assert told[0].endswith("did you mean fraction?")
    assert told[-1].endswith("define it under terms: of the deck")


@pytest.mark.parametrize("escape", ["\\U00110000", "\\UFFFFFFFF", "\\q", "\\ud800"])
@pytest.mark.parametrize("fast", [True, False])
def test_an_escape_that_names_no_character_is_told(escape: str, fast: bool) -> None:
    source = Source("d.yaml")
    root = load(f'"{escape}"'.encode(), source, fast=fast)
    assert (root is None) is bool(source.faults)


# What would act on a terminal


@pytest.mark.parametrize(
    ("escape", "code"),
    [
        ("\\e[31m", "001B"),
        ("\\0", "0000"),
        ("\\a", "0007"),
        ("\\r", "000D"),
        ("\\b", "0008"),
        ("\\x7f", "007F"),
        ("\\x9b31m", "009B"),
        ("\\N", "0085"),
        ("\\u202e", "202E"),
        ("\\u2066", "2066"),
    ],
)
@pytest.mark.parametrize(
    ("text", "place"),
    [
        (HEAD + '- {id: c, prompt: "a%s", answer: A}\n', "4: card c prompt"),
        (HEAD + '- {id: c, prompt: P, answer: ["%sa"]}\n', "4: card c answer"),
        (concept('id: x, keywords: "a%sb"'), "4: card c keywords"),
        ('format: 1\ndeck: d\ntitle: "a%s"\ncards:\n' + CARD, "3: title"),
        (terms('  t: ["a%sb"]'), "4: terms t"),
        (card('level: "core%s"'), "4: card c level"),
    ],
)
def test_characters_that_act_on_a_terminal_are_refused(text: str, place: str, escape: str, code: str) -> None:
    assert faults(text % escape) == [f"d.yaml:{place}: holds the control character U+{code}; remove it"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + '- {id: "x\\e[2J", prompt: P, answer: A}\n',
        HEAD + '- {id: "x\\ny.yaml:1: all is well", prompt: P, answer: A}\n',
        'format: "1\\n2"\n',
        'format: 1\ndeck: "d\\n2"\ncards:\n' + CARD,
        card('"\\e[31mlevel": core'),
        card('"lev\\nel": core'),
        card('"\\u202elevel": core'),
        card('level: "co\\nre"'),
        card('"level\\u2028": core'),
        concept('id: x, keywords: ["{a\\nb}", "\\n{\\n", "a\\n..."]'),
        concept('id: x, keywords: k, weight: "1\\n2", extra: "t\\nrue"'),
        card('follow_ups: [{missed: "a\\nb", ask: Q}]'),
        terms('  "\\e[1m": [x]'),
        terms('  "a\\nb": [x, "{c\\u2029d}"]'),
        "a: !<\\e> b\n",
        "a: !%1b%5b2J b\n",
    ],
)
def test_no_fault_acts_on_a_terminal_or_takes_two_lines(text: str) -> None:
    told = faults(text)
    assert told
    assert [fault for fault in told if not fault.isprintable()] == []


def test_a_file_name_cannot_act_on_a_terminal() -> None:
    assert str(read(b"", "\x1b[2J\n.yaml")[1][0]).startswith("\\x1b[2J\\n.yaml:1: the file is empty")


# Anything at all

WORDS = [
    "format: 1",
    "deck: d",
    "cards:",
    "- ",
    "  ",
    "\n",
    ": ",
    "id: c",
    "prompt: P",
    "answer: A",
    "terms:",
    "need: 1",
]
WORDS += [
    "concepts:",
    "keywords: ",
    "{",
    "}",
    "[",
    "]",
    ", ",
    "&a",
    "*a",
    "!t ",
    "'",
    '"',
    "|",
    ">",
    "#",
    "?",
    "...",
    "---",
]
WORDS += [
    "\\e",
    "\\n",
    "\t",
    "<<",
    "{flag}",
    "extra: true",
    "mistakes:",
    "examples:",
    "follow_ups:",
    "missed: x",
    "\u202e",
]


@given(st.binary(max_size=300))
@example(b"%YAML 9.9\n---\n")
def test_any_bytes_give_a_deck_or_faults(data: bytes) -> None:
    faults(data)


@given(st.text(max_size=120))
def test_any_text_gives_a_deck_or_faults(text: str) -> None:
    faults(text.encode("utf-8", "surrogatepass"))


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
def test_any_thing_like_a_deck_gives_a_deck_or_faults(text: str) -> None:
    faults(HEAD + text)


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
@example('"\\U00110000"')
@example('"\\UFFFFFFFF"')
def test_nothing_raises_where_libyaml_is_missing(text: str) -> None:
    source = Source("d.yaml")
    assert (load(text.encode(), source, fast=False) is None) is bool(source.faults)


values = st.recursive(
    st.sampled_from(["", "x", "1", "true", "a-b", "{flag}", "{x}", "a ...", "\\e", "9" * 5000]).map('"{}"'.format),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.lists(st.tuples(st.sampled_from(["id", "keywords", "ask", "missed", "pass", "x"]), inner), max_size=3).map(
            lambda pairs: flow(pairs)
        )
    ),
    max_leaves=6,
)
KEYS = ["id", "prompt", "answer", "answers", "concepts", "need", "asks", "mistakes", "examples", "follow_ups"]
KEYS += ["level", "round", "tags", "sources", "terms"]


def flow(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"


@given(
    st.lists(
        st.dictionaries(st.sampled_from(KEYS), values).map(lambda card: flow(card.items())), min_size=1, max_size=3
    )
)
def test_any_values_give_a_deck_or_faults(cards: list[str]) -> None:
    faults(HEAD + "".join(f"- {card}\n" for card in cards))
