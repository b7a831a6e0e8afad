"""Own words: what may be kept and why not, what is offered, and what they change in grading and what never."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drill.grading import CompiledCard, Phrasing, compile_card, grade, prove, standing, with_own
from drill.grading.keyword import Word, parse
from drill.grading.own import MOST, flaw, literal
from drill.grading.text import read
from drill.lexicon import TERMS
from drill.model import Asks, Card, Concept, Examples, Mistake, Phrase, Verdict, Wording

from .conftest import Clock

CARD = Card(
    "metrics",
    "precision",
    "Define precision of a classifier.",
    ("Of the flagged ones, those that were sound.",),
    (
        Concept("base", "the base is the flagged", ("of the flagged",)),
        Concept("right", "those that were sound", ("were sound",), hint="What is counted?"),
    ),
    mistakes=(Mistake("recall", ("of all positives",), "That is recall.", contradicts=("base",)),),
    examples=Examples(fail=("the pile we were handed, and they were sound",)),
)
ANSWER = "Well, it is the share of what we blocked. So how many were sound?"


@pytest.fixture
def compiled() -> CompiledCard:
    return compile_card(CARD, TERMS)


@pytest.fixture
def phrasing(compiled: CompiledCard) -> Phrasing:
    return Phrasing(compiled, "base", ANSWER)


def covered(compiled: CompiledCard, answer: str) -> list[str]:
    return [hit.id for hit in grade(compiled, answer).covered]


def with_words(compiled: CompiledCard, *words: str) -> CompiledCard:
    return with_own(compiled, {"base": words})


# Words, not patterns


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("of what  we\nblocked", "of what we blocked"),
        ("{flagged} | #", "flagged"),
        ("a & b && !c ... d|e", "a b c d e"),
        ("TP / (TP + FP)", "TP TP FP"),
        ("we don’t block 5% of 1,000", "we don’t block 5 % of 1,000"),
        ("\x1b[31mred\x1b[0m", "31 mred 0 m"),
        ("... !|{}", ""),
    ],
)
def test_signs_are_left_out(typed: str, words: str) -> None:
    assert literal(typed) == words


@example("the")
@settings(deadline=None)
@given(st.text(max_size=40) | st.text("ab1 {}|#&!./*+-=()%'^,;:…\n", max_size=40))
def test_own_words_are_never_a_pattern(typed: str) -> None:
    keyword = parse(literal(typed), {})
    assert not keyword.anywhere
    assert len(keyword.groups) == 1
    stems = []
    for step in keyword.groups[0]:
        assert not step.far
        assert not step.barred
        (run,) = step.options
        for word in run:
            assert isinstance(word, Word)
            stems.append(word.stem)
    articles = {"the", "an"}  # which keywords leave out
    said = [token.stem for token in read(typed).tokens if not token.sign and token.word not in articles]
    assert [stem for stem in stems if stem.isalnum()] == [stem for stem in said if stem.isalnum()]


# What is refused


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "these words say nothing by themselves"),
        ("it is what we", "these words say nothing by themselves"),
        ("no, not", "these words say nothing by themselves"),
        ("no idea", "these words say nothing by themselves"),
        ("I do not know", "these words say nothing by themselves"),
        ("precision of a classifier", "these are the words of the question"),
        ("blocked", "one word alone would credit almost any answer"),
        ("the blocked", "one word alone would credit almost any answer"),
        (" ".join(["blocked"] * (MOST + 1)), "more than 12 words will hardly be said again"),
    ],
)
def test_words_that_say_too_little_or_too_much_are_refused(phrasing: Phrasing, words: str, reason: str) -> None:
    assert phrasing.objection(words).startswith(reason)
    assert flaw(CARD, words).startswith(reason)


@pytest.mark.parametrize("words", ["of what we blocked", "share of what we blocked", "Of  WHAT we {blocked}!"])
def test_words_of_the_answer_may_be_kept(phrasing: Phrasing, words: str) -> None:
    assert phrasing.objection(words) == ""


@pytest.mark.parametrize(
    ("answer", "words", "reason"),
    [
        (ANSWER, "of what we stopped", "“stopped” is not in your answer"),
        (ANSWER, "blocked of what", "your answer does not say these words together and in this order"),
        ("It is not of what we blocked.", "of what we blocked", "in your answer they do not count: denied by “not”"),
        (
            "share, blocked pile, recall, ratio",
            "blocked pile",
            "in your answer they do not count: only words in a list",
        ),
        (
            "Of all positives, of what we blocked.",
            "of what we blocked",
            "in your answer they do not count: it makes a mistake that takes the concept away",
        ),
        (
            "the pile we were handed",
            "pile we were handed",
            (
                "an answer that the deck calls wrong or incomplete would pass by them: "
                "“the pile we were handed, and they were sound”"
            ),
        ),
    ],
)
def test_words_that_would_not_earn_the_concept_where_they_stand(
    compiled: CompiledCard, answer: str, words: str, reason: str
) -> None:
    assert Phrasing(compiled, "base", answer).objection(words) == reason


@pytest.mark.parametrize(("answer", "possible"), [(ANSWER, True), ("", False), ("no idea", False), ("blocked", False)])
def test_an_answer_without_words_to_keep(compiled: CompiledCard, answer: str, possible: bool) -> None:
    assert Phrasing(compiled, "base", answer).possible() is possible


# What is offered and kept


def test_the_clause_that_shows_no_other_concept_is_offered_first(phrasing: Phrasing) -> None:
    assert phrasing.offers() == ["share of what we blocked", "how many were sound"]


def test_the_clause_that_has_words_of_the_concept_is_offered_first(compiled: CompiledCard) -> None:
    answer = "every week we look at a long list, and the base is all that we blocked"
    assert Phrasing(compiled, "base", answer).offers()[0] == "base is all that we blocked"


def test_of_a_long_clause_a_piece_is_offered(compiled: CompiledCard) -> None:
    answer = " ".join(["we wait in the night"] * 8) + " and the base is all we blocked"
    (offer,) = Phrasing(compiled, "base", answer).offers()
    assert "base" in offer.split()
    assert len(offer.split()) <= MOST


def test_nothing_is_offered_that_may_not_be_kept(compiled: CompiledCard) -> None:
    assert Phrasing(compiled, "base", "share, blocked pile, recall, ratio").offers() == []


@settings(deadline=None)
@given(st.text(max_size=80) | st.lists(st.sampled_from(ANSWER.split()), max_size=15).map(" ".join))
def test_every_offer_earns_the_concept_when_it_is_said_again(answer: str) -> None:
    compiled = compile_card(CARD, {})
    phrasing = Phrasing(compiled, "base", answer)
    for offer in phrasing.offers():
        words = phrasing.phrase(offer).words
        assert words == offer
        assert "base" in covered(with_words(compiled, words), answer)


def test_words_are_kept_with_their_sentence(phrasing: Phrasing) -> None:
    phrase = phrasing.phrase("of what {we} blocked")
    assert phrase == Phrase("base", "of what we blocked", "Well, it is the share of what we blocked")


def test_a_long_sentence_is_cut(compiled: CompiledCard) -> None:
    phrase = Phrasing(compiled, "base", "it is of what we blocked " + "and so on " * 60).phrase("of what we blocked")
    assert (len(phrase.said), phrase.said[-2:]) == (240, " …")


# What they change


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        ("of what we blocked", True),
        ("OF what we are blocking", True),
        ("of what we blokced", True),
        ("among what we blocked", False),
        ("it is not of what we blocked", False),
        ("people say it is of what we blocked", False),
        ("of what we blocked is not needed", False),
    ],
)
def test_own_words_count_as_any_keyword_does(compiled: CompiledCard, answer: str, counts: bool) -> None:
    assert covered(compiled, answer) == []
    assert covered(with_words(compiled, "of what we blocked"), answer) == (["base"] if counts else [])


def test_own_words_in_a_list_count_only_where_names_are_asked(compiled: CompiledCard) -> None:
    salad = "share, blocked pile, recall, ratio"
    assert covered(with_words(compiled, "blocked pile"), salad) == []
    names = Card("t", "c", "Name it.", ("x",), CARD.concepts, asks=Asks.NAMES)
    assert covered(with_words(compile_card(names, {}), "blocked pile"), salad) == ["base"]


def test_words_thrown_together_earn_nothing_by_own_words(compiled: CompiledCard) -> None:
    salad = "recall blocked pile tp fraction genuine share alarm model truth positive ratio matrix"
    assert covered(with_words(compiled, "blocked pile"), salad) == []


def test_a_mistake_takes_away_what_own_words_earned(compiled: CompiledCard) -> None:
    result = grade(with_words(compiled, "of what we blocked"), "of what we blocked, of all positives")
    assert ([hit.id for hit in result.covered], result.verdict) == ([], Verdict.FAIL)


def test_a_typo_that_was_kept_still_stands_for_the_decks_word(compiled: CompiledCard) -> None:
    typo = "of the flaged"
    assert covered(compiled, typo) == ["base"]
    extended = with_own(compiled, {"right": ("flaged a lot",)})
    assert covered(extended, typo) == ["base"]
    assert "right" in covered(extended, "they flaged a lot")


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([*ANSWER.split(), "flagged", "flaged", "rihgt", "the"]), max_size=12).map(" ".join),
    st.lists(st.sampled_from([*ANSWER.split(), "flaged", "rihgt"]), min_size=2, max_size=5).map(" ".join),
)
def test_own_words_never_lower_coverage(answer: str, words: str) -> None:
    compiled = compile_card(CARD, {})
    assert grade(with_words(compiled, words), answer).coverage >= grade(compiled, answer).coverage


def test_signs_that_a_person_wrote_into_the_file_make_no_pattern(compiled: CompiledCard) -> None:
    extended = with_words(compiled, "of {flagged} | what ... blocked")
    assert covered(extended, "what is long, and at last blocked") == []
    assert covered(extended, "of the flagged: what blocked it") == ["base"]


def test_words_that_no_longer_fit_are_left_out(compiled: CompiledCard) -> None:
    extended = with_own(compiled, {"base": ("precision", "blocked"), "gone": ("of what we blocked",)})
    assert covered(extended, "of what we blocked, precision") == []
    assert [len(wanted.keywords) for wanted in extended.concepts] == [1, 1]


def test_the_card_itself_is_as_it_was(compiled: CompiledCard) -> None:
    with_words(compiled, "of what we blocked")
    assert covered(compiled, "of what we blocked") == []
    assert prove(compiled) == []


# A card without concepts


@pytest.fixture
def derived() -> CompiledCard:
    return compile_card(Card("t", "c", "Why cache?", ("It saves latency. Nothing is computed twice.",)), TERMS)


def test_own_words_count_on_a_card_graded_by_its_answer(derived: CompiledCard) -> None:
    answer = "it saves latency, we do the work just once"
    base = grade(derived, answer)
    (missed,) = base.missed
    phrasing = Phrasing(derived, missed, answer)
    assert phrasing.objection("do the work just once") == ""
    result = grade(with_own(derived, {missed: ("do the work just once",)}), answer)
    assert (result.missed, result.coverage, result.verdict) == ((), 1.0, Verdict.PASS)
    assert [answer[s.start : s.end] for hit in result.covered if hit.id == missed for s in hit.spans] == [
        "do the work just once"
    ]


def test_a_derived_grade_is_left_alone_where_own_words_are_not_said(derived: CompiledCard) -> None:
    extended = with_own(derived, {"saves-latency": ("spares the wait",)})
    assert grade(extended, "nothing is computed twice") == grade(derived, "nothing is computed twice")


# How they stand to the decks


@pytest.mark.parametrize(
    ("concept", "words", "name", "unused"),
    [
        ("base", "of what we blocked", "the base is the flagged", ""),
        ("base", "blocked", "the base is the flagged", "one word alone would credit almost any answer"),
        ("gone", "of what we blocked", "gone", "the card has no such concept now"),
    ],
)
def test_standing(compiled: CompiledCard, clock: Clock, concept: str, words: str, name: str, unused: str) -> None:
    found = standing(Wording(1, clock(), CARD.key, concept, words), compiled)
    assert found.name == name
    assert found.unused.partition(";")[0] == unused


def test_standing_without_the_card(clock: Clock) -> None:
    found = standing(Wording(1, clock(), "no/card", "base", "of what we blocked"), None)
    assert (found.name, found.unused) == ("base", "no deck has this card now")
