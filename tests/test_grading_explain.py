"""Why a grade is what it is."""

from drill.grading import Finding, compile_card, explain
from drill.lexicon import TERMS

from .test_grading import PRECISION


def findings(answer: str) -> dict[str, Finding]:
    return {finding.id: finding for finding in explain(compile_card(PRECISION, TERMS), answer)}


def test_a_concept_covered_names_its_keyword_and_the_words() -> None:
    found = findings("of those flagged, I trust it")["base"]
    assert found == Finding("base", "concept", True, "{of} {flagged}", "of those flagged", "")


def test_a_match_that_does_not_count_says_why() -> None:
    found = findings("it is not of the flagged")["base"]
    assert (found.counted, found.words, found.reason) == (False, "of the flagged", "denied by “not”")


def test_a_keyword_found_in_part_says_what_lacks() -> None:
    found = findings("we trust the model")["trust"]
    assert (found.keyword, found.words, found.reason) == (
        "trust ... alarm", "trust", "“... alarm” does not follow it"
    )  # fmt: skip


def test_what_stands_in_another_order_is_told() -> None:
    assert findings("an alarm that people trust")["trust"].reason == (
        "“... alarm” does not follow it, though it is in the answer"
    )


def test_a_concept_that_a_mistake_takes_away_names_the_mistake() -> None:
    found = findings("of all actual positives how many we caught, of the flagged")
    assert found["base"].reason == "taken away by the mistake is-recall"
    assert (found["is-recall"].kind, found["is-recall"].counted) == ("mistake", True)


def test_where_nothing_is_found_it_says_so() -> None:
    assert {finding.reason for finding in findings("dunno").values()} == {"nothing of any keyword was found"}
