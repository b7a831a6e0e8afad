"""Cards with reference answers alone: derived concepts, and the ways an answer's words can mislead."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.grading import CompiledCard, compile_card, evidence, grade
from drill.model import Card, Verdict

LONG = (
    "Messages wait in the queue until the service is ready. The sender does not wait, and nothing is lost when the "
    "service restarts. Peaks are levelled out: the service reads at its own pace. If messages arrive faster than they "
    "are read for long, the queue grows without bound."
)

# Prompts with references of our own: one or several, short or long, asserting or denying, said with verbs or without.
REFERENCES = {
    "Why does a web shop put a cache before its database?": (
        "A cache keeps recent results, so that repeated requests skip the slow query.",
        "It answers repeated requests without asking the database again.",
    ),
    "When is a kettle switched off?": ("The kettle is switched off when the water boils.",),
    "Why did the lamp in the hall stay dark?": (
        "The lamp is not connected to the socket.",
        "There is no current in the lamp.",
        "The wire is broken",
    ),
    "Which bulbs share a fuse?": ("The lamp and the heater have the same fuse", "Both hang on fuse 3"),
    "What does a message queue change for a service that is sometimes slow?": (LONG,),
    "Name the parts of a letter.": ("Sender, address, date, salutation, body and signature.",),
    "Is the door of an oven hot?": ("Yes, because the glass lets heat through.",),
}
PAIRS = [(prompt, answer) for prompt, answers in REFERENCES.items() for answer in answers]
VERB = re.compile(r"\b(is|are|does|have)\b")


def compiled(prompt: str, *answers: str) -> CompiledCard:
    return compile_card(Card("t", "c", prompt, answers or REFERENCES[prompt]), {})


def score(prompt: str, answer: str) -> float:
    return grade(compiled(prompt), answer).score


@pytest.mark.parametrize(("prompt", "reference"), PAIRS)
def test_the_reference_is_complete_in_any_case_spacing_and_quotes(prompt: str, reference: str) -> None:
    result = grade(compiled(prompt), reference)
    assert (result.score, result.coverage, result.verdict, result.missed) == (1.0, 1.0, Verdict.PASS, ())
    for variant in (reference.upper(), f"  {reference.replace(' ', '   ')}\n", f"“{reference}”", f'"{reference}"'):
        assert score(prompt, variant) == 1.0


@pytest.mark.parametrize("prompt", REFERENCES)
def test_an_echo_of_the_question_earns_nothing(prompt: str) -> None:
    for echo in (prompt, prompt.lower().rstrip("?."), f"{prompt} {prompt}"):
        result = grade(compiled(prompt), echo)
        assert (result.score, result.covered, result.verdict) == (0.0, (), Verdict.FAIL)


@pytest.mark.parametrize(("prompt", "reference"), PAIRS)
def test_shuffled_words_earn_at_most_half(prompt: str, reference: str) -> None:
    for seed in range(20):
        words = reference.split()
        random.Random(seed).shuffle(words)
        if words != reference.split() and "," not in reference:  # a list has any order
            assert score(prompt, " ".join(words)) <= 0.5


@pytest.mark.parametrize("seed", range(10))
def test_shuffled_keywords_earn_at_most_half(seed: int) -> None:
    words = "cache keeps recent results repeated requests skip slow query".split()
    random.Random(seed).shuffle(words)
    assert score("Why does a web shop put a cache before its database?", " ".join(words)) <= 0.5


def negations(reference: str) -> list[str]:
    """A reference denied in front and, where it has an auxiliary verb, at that verb."""
    denied = [f"It is {frame} that {reference}" for frame in ("not true", "not the case", "false", "wrong")]
    if VERB.search(reference):
        denied += [VERB.sub(rf"\1{word}", reference, count=1) for word in (" not", "n't", " never", " certainly not")]
    return denied


@pytest.mark.parametrize(("prompt", "reference"), PAIRS)
def test_a_negated_reference_earns_little(prompt: str, reference: str) -> None:
    for denied in negations(reference):
        assert score(prompt, denied) <= 0.4, denied


@pytest.mark.parametrize(
    ("prompt", "denied"),
    [
        ("Why does a web shop put a cache before its database?", "A cache does not keep recent results"),
        (
            "Why does a web shop put a cache before its database?",
            "A cache never keeps recent results, so that repeated requests never skip the slow query.",
        ),
        ("When is a kettle switched off?", "Not the kettle is switched off when the water boils."),
        ("Why did the lamp in the hall stay dark?", "The lamp is connected to the socket."),
        ("Why did the lamp in the hall stay dark?", "There is current in the lamp."),
        ("Why did the lamp in the hall stay dark?", "The wire is never brokn"),
        ("Which bulbs share a fuse?", "The lamp and the heater do not have the same fuse"),
    ],
    ids=lambda text: text[:40],
)
def test_the_opposite_in_ones_own_grammar_earns_little(prompt: str, denied: str) -> None:
    assert score(prompt, denied) <= 0.4


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        ("Why did the lamp in the hall stay dark?", "It is not true that the lamp is connected to the socket."),
        ("Why did the lamp in the hall stay dark?", "the lamp isn't connected to the socket"),
        ("Why did the lamp in the hall stay dark?", "not the socket, but the wire is broken"),
        ("When is a kettle switched off?", "not only the lamp, the kettle is switched off when water boils"),
        ("When is a kettle switched off?", "when the watter boils the ketle is switchd off"),
        ("Name the parts of a letter.", "address, sender, date, body, salutation and signature"),
    ],
)
def test_what_says_the_same_passes_or_nearly(prompt: str, answer: str) -> None:
    assert score(prompt, answer) >= 0.7


def test_a_list_is_denied_to_its_end() -> None:
    assert grade(compiled("What may occur?", "no loss, delay or error"), "no loss, no delay and no error").score >= 0.7
    assert grade(compiled("What may occur?", "no loss, delay or error"), "loss, delay and error").score <= 0.7


def test_synonyms_count_as_the_reference_s_words() -> None:
    card = compiled("What does the valve do?", "The valve reduces the pressure quickly.")
    assert grade(card, "it lowers the pressure quickly").score == grade(card, "it reduces the pressure quickly").score


def test_a_clause_is_a_concept_with_the_words_of_the_answer_as_evidence() -> None:
    prompt = "Why does a web shop put a cache before its database?"
    answer = "It KEEPS the recent results"
    result = grade(compiled(prompt, REFERENCES[prompt][0]), answer)
    assert [(hit.id, evidence(answer, hit.spans)) for hit in result.covered] == [
        ("cache-keeps-recent-results", "KEEPS … recent … results")
    ]
    assert result.missed == ("repeated-requests-skip-slow-query",)


def test_a_clause_denied_is_not_covered() -> None:
    prompt = "When is a kettle switched off?"
    assert grade(compiled(prompt), "the kettle is not switched off when the water boils").covered == ()


def test_words_of_the_question_count_less() -> None:
    card = compiled("What does the boiler heat?", "The boiler heats water.")
    assert grade(card, "water").score > grade(card, "the boiler does heat something").score


def test_the_nearest_of_several_references_counts() -> None:
    card = compiled("Why cache?", "A cache keeps recent results.", "It saves latency.")
    assert grade(card, "it saves latency").score == 1.0


@pytest.mark.parametrize(("answer", "full"), [("No.", 1.0), ("no", 1.0), ("", 0.0), ("!", 0.0)])
def test_a_reference_without_a_word_of_substance_wants_just_that(answer: str, full: float) -> None:
    assert grade(compiled("Is it so?", "No."), answer).score == full


def test_an_answer_that_the_question_offers_is_no_echo() -> None:
    card = compiled("Precision or recall?", "Recall")
    assert grade(card, "recall").score == 1.0
    assert grade(card, "precision or recall?").score == 0.0


PROMPT = "What does a message queue change for a service that is sometimes slow?"


WORDS = f"{LONG} not no or that".split()


@given(st.text(max_size=200) | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_any_answer_gets_a_score_from_0_to_1_with_spans_inside_it(answer: str) -> None:
    result = grade(compiled(PROMPT), answer)
    assert 0.0 <= result.score <= 1.0
    assert {hit.id for hit in result.covered}.isdisjoint(result.missed)
    for hit in result.covered:
        assert all(0 <= span.start < span.end <= len(answer) for span in hit.spans)


@given(st.text(min_size=1, max_size=80))
def test_any_reference_is_complete_by_itself(reference: str) -> None:
    result = grade(compiled("Why?", reference), reference)
    assert result.score in {0.0, 1.0}  # 0 where it has no word at all


@pytest.mark.parametrize(
    "piece", ["a", "messages wait, ", "not ", "that ", "no queue or ", "The sender does not wait. "]
)
def test_a_huge_answer_is_graded(piece: str) -> None:
    assert 0.0 <= score(PROMPT, piece * (200_000 // len(piece))) <= 1.0
