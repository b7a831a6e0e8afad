"""Schedules: golden sequences, fsrs as the referee, and replay as repeated review."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.model import Memory, Rating, Review, State
from drill.schedule import preview, replay, replay_card, retrievability, review

AGAIN, HARD, GOOD, EASY = Rating
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

ratings = st.sampled_from(list(Rating))
gaps = st.timedeltas(min_value=timedelta(), max_value=timedelta(days=400))


def entry(number: int, card: str, rating: Rating, time: datetime) -> Review:
    return Review(f"r{number:04}", time, card, rating, 1.0, (), (), 20.0, "laptop")


def answered(*sequence: Rating) -> list[Memory]:
    """The memories after each rating, every answer given the moment the card is due."""
    memories: list[Memory] = []
    memory, now = None, START
    for rating in sequence:
        memory = review(memory, rating, now)
        memories.append(memory)
        now = memory.due
    return memories


# (rating, state, step, stability, difficulty, interval, lapses); figures from fsrs 6.3.2 run by itself
GOLDEN = [
    [
        (GOOD, State.LEARNING, 1, 2.3065, 2.118104, 10 * MINUTE, 0),
        (GOOD, State.REVIEW, None, 2.3065, 2.111214, 2 * DAY, 0),
        (GOOD, State.REVIEW, None, 10.971048, 2.104331, 11 * DAY, 0),
        (GOOD, State.REVIEW, None, 46.316858, 2.097455, 46 * DAY, 0),
        (GOOD, State.REVIEW, None, 162.999816, 2.090586, 163 * DAY, 0),
    ],
    [
        (AGAIN, State.LEARNING, 0, 0.212, 6.4133, 1 * MINUTE, 0),
        (HARD, State.LEARNING, 0, 0.212, 7.60421, 5.5 * MINUTE, 0),
        (GOOD, State.LEARNING, 1, 0.246689, 7.591834, 10 * MINUTE, 0),
        (GOOD, State.REVIEW, None, 0.284206, 7.57947, 1 * DAY, 0),
        (AGAIN, State.RELEARNING, 0, 0.124968, 9.189617, 10 * MINUTE, 1),
        (GOOD, State.REVIEW, None, 0.150563, 9.175656, 1 * DAY, 1),
        (GOOD, State.REVIEW, None, 0.730948, 9.161708, 1 * DAY, 1),
    ],
    [
        (EASY, State.REVIEW, None, 8.2956, 1.0, 8 * DAY, 0),
        (EASY, State.REVIEW, None, 65.624226, 1.0, 66 * DAY, 0),
        (HARD, State.REVIEW, None, 171.958835, 4.010609, 172 * DAY, 0),
        (AGAIN, State.RELEARNING, 0, 4.619525, 8.016556, 10 * MINUTE, 1),
        (AGAIN, State.RELEARNING, 0, 1.483011, 9.333284, 10 * MINUTE, 1),
        (HARD, State.RELEARNING, 0, 1.483011, 9.542631, 15 * MINUTE, 1),
        (GOOD, State.REVIEW, None, 1.518344, 9.528317, 2 * DAY, 1),
    ],
]


@pytest.mark.parametrize("steps", GOLDEN, ids=["known", "hard-won", "lapsed"])
def test_golden_schedules(steps: list[tuple[Rating, State, int | None, float, float, timedelta, int]]) -> None:
    memories = answered(*(step[0] for step in steps))
    seen = [
        (m.state, m.step, round(m.stability, 6), round(m.difficulty, 6), m.due - m.last_review, m.lapses)
        for m in memories
    ]
    assert seen == [step[1:] for step in steps]


def test_an_answer_before_its_time_on_the_same_day_leaves_stability_alone() -> None:
    known = answered(GOOD, GOOD)[-1]
    early = review(known, GOOD, known.last_review + timedelta(hours=3))
    assert (early.stability, early.due - early.last_review) == (known.stability, 2 * DAY)


def test_a_late_answer_earns_more_than_a_punctual_one() -> None:
    known = answered(GOOD, GOOD)[-1]
    late = review(known, HARD, known.last_review + 30 * DAY)
    assert (round(late.stability, 6), late.due - late.last_review) == (23.440524, 23 * DAY)


def test_a_second_failure_while_relearning_is_not_a_second_lapse() -> None:
    assert [memory.lapses for memory in answered(EASY, AGAIN, AGAIN, GOOD, AGAIN)] == [0, 1, 1, 1, 2]


def test_failing_a_new_card_is_no_lapse() -> None:
    assert review(None, AGAIN, START).lapses == 0


def test_a_time_not_in_utc_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC"):
        review(None, GOOD, START.replace(tzinfo=None))


@given(st.lists(st.tuples(ratings, gaps), min_size=1, max_size=12))
def test_agrees_with_fsrs(answers: list[tuple[Rating, timedelta]]) -> None:
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    card, memory, now = fsrs.Card(card_id=1, due=START), None, START
    for rating, gap in answers:
        now += gap
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)
        memory = review(memory, rating, now)
        assert (memory.state, memory.step, memory.due) == (card.state.name.lower(), card.step, card.due)
        assert (memory.stability, memory.difficulty, memory.last_review) == (card.stability, card.difficulty, now)


@given(st.lists(ratings, min_size=1, max_size=8), st.timedeltas(min_value=DAY, max_value=4000 * DAY))
def test_retrievability_is_that_of_fsrs_from_the_first_day_on(sequence: list[Rating], elapsed: timedelta) -> None:
    memory = answered(*sequence)[-1]
    card = fsrs.Card(card_id=1, stability=memory.stability, due=memory.due, last_review=memory.last_review)
    now = memory.last_review + elapsed
    expected = fsrs.Scheduler().get_card_retrievability(card, now)
    assert retrievability(memory, now) == pytest.approx(expected, abs=1e-9)


def test_retrievability_is_nine_tenths_after_as_many_days_as_stability() -> None:
    memory = Memory(State.REVIEW, None, 7.0, 5.0, START + 7 * DAY, START)
    assert retrievability(memory, START + 7 * DAY) == pytest.approx(0.9, abs=1e-12)


def test_what_was_failed_last_night_is_weaker_in_the_morning_than_what_was_known() -> None:
    failed, known = review(None, AGAIN, START), review(None, EASY, START)
    assert retrievability(failed, START) == retrievability(known, START) == 1
    morning = START + timedelta(hours=11)
    assert retrievability(failed, morning) < 0.9 < retrievability(known, morning) < 1


@given(st.timedeltas(min_value=timedelta(), max_value=30 * DAY), gaps)
def test_retrievability_never_rises(early: timedelta, gap: timedelta) -> None:
    memory = answered(GOOD, GOOD)[-1]
    first, second = memory.last_review + early, memory.last_review + early + gap
    assert 0 < retrievability(memory, second) <= retrievability(memory, first) <= 1


def test_a_review_dated_in_the_future_counts_as_just_made() -> None:
    assert retrievability(answered(GOOD)[-1], START - DAY) == 1


def test_preview_of_a_new_card() -> None:
    assert preview(None, START) == {
        AGAIN: START + MINUTE,
        HARD: START + 5.5 * MINUTE,
        GOOD: START + 10 * MINUTE,
        EASY: START + 8 * DAY,
    }


@given(st.lists(ratings, min_size=1, max_size=6))
def test_preview_is_what_review_then_does(sequence: list[Rating]) -> None:
    memory = answered(*sequence)[-1]
    later = memory.due + DAY
    assert preview(memory, later) == {rating: review(memory, rating, later).due for rating in Rating}


@given(st.lists(st.tuples(st.sampled_from(["a/x", "a/y", "b/x"]), ratings, gaps), max_size=25))
def test_replay_is_review_step_by_step(answers: list[tuple[str, Rating, timedelta]]) -> None:
    memories: dict[str, Memory] = {}
    log: list[Review] = []
    now = START
    for number, (card, rating, gap) in enumerate(answers):
        now += gap
        memories[card] = review(memories.get(card), rating, now)
        log.append(entry(number, card, rating, now))
    assert replay(log) == memories
    assert {card: replay_card(log, card) for card in memories} == memories


def test_replay_of_nothing() -> None:
    assert replay([]) == {}
    assert replay_card([entry(0, "a/x", GOOD, START)], "a/y") is None


def test_importing_the_module_does_not_import_fsrs() -> None:
    code = "import sys, drill.schedule; sys.exit('fsrs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
