"""Whose turn it is, in which order, and how many new ones a day."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from drill.model import Card, Level, Memory, Progress, Rating, Review, State, Turn, Undo, Why
from drill.queue import due_between, next_due, pick, select

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NEW_YORK = timezone(timedelta(hours=-5))
AGAIN, GOOD = Rating.AGAIN, Rating.GOOD


def card(name: str, **fields: Any) -> Card:
    deck, _, ident = name.partition("/")
    return Card(deck=deck, id=ident, prompt="?", answers=("!",), **fields)


def memory(due: datetime, state: State = State.REVIEW, *, strength: float = 0.5, lapses: int = 0) -> Memory:
    """A memory whose stability stands for its retrievability, as `strength` reads it."""
    return Memory(state, None, strength, 5.0, due, due - DAY, lapses)


def answer(name: str, when: datetime, rating: Rating = GOOD, *missed: str, **fields: Any) -> Review:
    ident = fields.pop("id", f"{name}@{when.isoformat()}")
    return Review(ident, when, name, rating, 1.0, missed, fields.pop("mistakes", ()), 20.0, "laptop", **fields)


def progress(memories: dict[str, Memory], *reviews: Review, undone: tuple[Undo, ...] = ()) -> Progress:
    return Progress("laptop", reviews, undone, memories)


def turns(cards: list[Card], state: Progress, now: datetime = NOW, **options: Any) -> list[Turn]:
    defaults: dict[str, Any] = {"zone": UTC, "new_limit": 10, "limit": None, "ahead": False, "weak": False}
    return pick(cards, state, now, retrievability=lambda one, _: one.stability, **(defaults | options))


def names(found: list[Turn]) -> list[str]:
    return [turn.card.key for turn in found]


def test_due_cards_come_weakest_first_then_new_ones_in_deck_order() -> None:
    cards = [card(f"d/{name}") for name in ("z-new", "a-new", "strong", "weak", "b-even", "a-even", "lapsed", "later")]
    state = progress(
        {
            "d/strong": memory(NOW - DAY, strength=0.9),
            "d/weak": memory(NOW - HOUR, strength=0.2),
            "d/b-even": memory(NOW, strength=0.5),
            "d/a-even": memory(NOW - DAY, strength=0.5),
            "d/lapsed": memory(NOW - DAY, strength=0.5, lapses=2),
            "d/later": memory(NOW + timedelta.resolution, strength=0.1),
        }
    )
    found = turns(cards, state)
    assert names(found) == ["d/weak", "d/lapsed", "d/a-even", "d/b-even", "d/strong", "d/z-new", "d/a-new"]
    assert [turn.why for turn in found] == [Why.DUE] * 5 + [Why.NEW] * 2


def test_why_a_card_is_asked() -> None:
    state = progress(
        {
            "d/relearning": memory(NOW, State.RELEARNING),
            "d/failed": memory(NOW, State.LEARNING),
            "d/learning": memory(NOW, State.LEARNING),
            "d/review": memory(NOW, lapses=3),
        },
        answer("d/failed", NOW - HOUR, AGAIN),
        answer("d/failed", NOW - 2 * HOUR),
        answer("d/learning", NOW - 2 * HOUR, AGAIN),
        answer("d/learning", NOW - HOUR),
    )
    cards = [card(key) for key in [*state.memory, "d/new"]]
    assert {turn.card.id: turn.why for turn in turns(cards, state)} == {
        "relearning": Why.LAPSED,
        "failed": Why.LAPSED,
        "learning": Why.LEARNING,
        "review": Why.DUE,
        "new": Why.NEW,
    }


def test_an_undone_review_says_nothing() -> None:
    state = progress(
        {"d/x": memory(NOW, State.LEARNING)},
        answer("d/x", NOW - 2 * HOUR),
        answer("d/x", NOW - HOUR, AGAIN, id="slip"),
        undone=(Undo("slip", NOW, "laptop"),),
    )
    assert [turn.why for turn in turns([card("d/x")], state)] == [Why.LEARNING]


def test_limit_cuts_the_new_cards_first() -> None:
    cards = [card("d/new"), card("d/due"), card("d/weaker")]
    state = progress({"d/due": memory(NOW), "d/weaker": memory(NOW, strength=0.1)})
    assert names(turns(cards, state, limit=2)) == ["d/weaker", "d/due"]
    assert turns(cards, state, limit=0) == []


def test_nothing_to_ask() -> None:
    assert turns([], progress({})) == []
    assert turns([card("d/x")], progress({"d/x": memory(NOW + DAY)})) == []


def test_without_progress_the_first_ten_are_asked() -> None:
    cards = [card(f"d/{number:02}") for number in range(12)]
    assert names(turns(cards, progress({}))) == [one.key for one in cards[:10]]


def test_a_seed_shuffles_the_new_cards_and_repeats() -> None:
    cards = [card(f"d/{number:02}") for number in range(30)]
    one, same, other = (names(turns(cards, progress({}), rng=random.Random(seed))) for seed in (1, 1, 2))
    assert one == same != other
    assert len(one) == 10
    assert one != sorted(one)


def test_a_seed_leaves_due_cards_in_order() -> None:
    state = progress({f"d/{number}": memory(NOW, strength=number / 10) for number in range(10)})
    assert names(turns([card(key) for key in state.memory], state, rng=random.Random(1))) == list(state.memory)


# 12:00 UTC on 10 March is 07:00 in New York, whose day began at 05:00 UTC.
@pytest.mark.parametrize(
    ("first", "room"),
    [
        (datetime(2026, 3, 10, 4, 59, 59, tzinfo=UTC), 3),
        (datetime(2026, 3, 10, 5, 0, tzinfo=UTC), 2),
        (datetime(2026, 3, 10, 11, 59, tzinfo=UTC), 2),
        (datetime(2026, 1, 1, tzinfo=UTC), 3),
    ],
)
def test_cards_introduced_on_the_learners_day_count_against_the_new_ones(first: datetime, room: int) -> None:
    state = progress({"gone/x": memory(NOW + DAY)}, answer("gone/x", first), answer("gone/x", NOW - HOUR))
    cards = [card(f"d/{number}") for number in range(5)]
    assert len(turns(cards, state, zone=NEW_YORK, new_limit=3)) == room


def test_new_cards_return_after_the_learners_midnight() -> None:
    evening = datetime(2026, 3, 11, 4, 30, tzinfo=UTC)
    state = progress({"d/x": memory(evening + DAY)}, answer("d/x", evening))
    cards = [card("d/x"), card("d/y")]
    just_before, just_after = datetime(2026, 3, 11, 4, 59, tzinfo=UTC), datetime(2026, 3, 11, 5, 0, tzinfo=UTC)
    assert names(turns(cards, state, just_before, zone=NEW_YORK, new_limit=1)) == []
    assert names(turns(cards, state, just_after, zone=NEW_YORK, new_limit=1)) == ["d/y"]
    assert names(turns(cards, state, just_before, zone=UTC, new_limit=2)) == ["d/y"]


def test_an_undone_introduction_gives_its_place_back() -> None:
    slip = answer("d/x", NOW - HOUR, id="slip")
    cards = [card("d/x"), card("d/y")]
    assert names(turns(cards, progress({"d/x": memory(NOW + DAY)}, slip), new_limit=1)) == []
    undone = progress({}, slip, undone=(Undo("slip", NOW, "laptop"),))
    assert names(turns(cards, undone, new_limit=1)) == ["d/x"]


def test_more_introduced_than_allowed_leaves_no_room() -> None:
    state = progress({}, answer("d/x", NOW - HOUR), answer("d/y", NOW - HOUR))
    assert turns([card("d/z")], state, new_limit=1) == []


@pytest.fixture
def five_hours_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system zone, set to five hours behind UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the system zone cannot be set here")
    monkeypatch.setenv("TZ", "XXX5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("five_hours_behind")
def test_no_zone_is_the_systems() -> None:
    state = progress({"d/x": memory(NOW + DAY)}, answer("d/x", datetime(2026, 3, 10, 2, 0, tzinfo=UTC)))
    cards = [card("d/x"), card("d/y")]
    assert names(turns(cards, state, zone=None, new_limit=1)) == ["d/y"]
    assert names(turns(cards, state, zone=UTC, new_limit=1)) == []


def test_ahead_asks_what_is_not_due_weakest_first_and_nothing_else() -> None:
    cards = [card(f"d/{name}") for name in ("new", "due", "strong", "weak")]
    state = progress(
        {
            "d/due": memory(NOW),
            "d/strong": memory(NOW + DAY, strength=0.95),
            "d/weak": memory(NOW + 9 * DAY, State.RELEARNING, strength=0.91),
        }
    )
    assert turns(cards, state, ahead=True) == [Turn(cards[3], Why.AHEAD), Turn(cards[2], Why.AHEAD)]


WEAK = progress(
    {
        "d/two-missed": memory(NOW + DAY),
        "d/one-missed": memory(NOW - DAY),
        "d/mistaken": memory(NOW - DAY, strength=0.6),
        "d/failed": memory(NOW - DAY, State.LEARNING, strength=0.7),
        "d/lapsed": memory(NOW - DAY, strength=0.8, lapses=1),
        "d/mended": memory(NOW - DAY, strength=0.1),
        "d/credited": memory(NOW - DAY),
    },
    answer("d/two-missed", NOW - 3 * DAY, GOOD, "a"),
    answer("d/two-missed", NOW - DAY, GOOD, "a"),
    # older than the last three reviews: too old to count, however bad
    *(answer("d/one-missed", NOW - days * DAY, GOOD, "a", "b", "c") for days in (9, 8, 7)),
    *(answer("d/one-missed", NOW - days * DAY, GOOD) for days in (6, 5)),
    answer("d/one-missed", NOW - DAY, GOOD, "a"),
    answer("d/mistaken", NOW - DAY, GOOD, mistakes=("m",)),
    answer("d/failed", NOW - DAY, AGAIN),
    answer("d/lapsed", NOW - DAY),
    answer("d/mended", NOW - 2 * DAY, AGAIN, "a", mistakes=("m",)),
    answer("d/mended", NOW - DAY),
    answer("d/credited", NOW - DAY, GOOD, "a", credited=("a",)),
)


def test_weak_asks_what_went_wrong_lately_due_or_not_most_missed_first() -> None:
    cards = [card(key) for key in [*WEAK.memory, "d/new"]]
    found = turns(cards, WEAK, weak=True)
    assert [(turn.card.id, turn.why) for turn in found] == [
        ("two-missed", Why.AHEAD),
        ("one-missed", Why.DUE),
        ("mistaken", Why.DUE),
        ("failed", Why.LAPSED),
        ("lapsed", Why.DUE),
    ]


def test_weak_and_ahead_is_both() -> None:
    cards = [card(key) for key in WEAK.memory]
    assert names(turns(cards, WEAK, weak=True, ahead=True)) == ["d/two-missed"]


def test_weak_does_not_depend_on_the_order_of_the_log() -> None:
    cards = [card(key) for key in WEAK.memory]
    backwards = Progress("laptop", WEAK.reviews[::-1], (), WEAK.memory)
    assert turns(cards, backwards, weak=True) == turns(cards, WEAK, weak=True)


def test_select_wants_every_filter_met_and_one_match_in_each() -> None:
    cards = [
        card("a/x", tags=("t", "u")),
        card("a/y", tags=("u",), level=Level.SENIOR),
        card("b/x", tags=("t",), level=Level.STAFF),
    ]
    assert select(cards) == cards
    assert select(cards, decks=["a"]) == cards[:2]
    assert select(cards, tags=["t", "none"]) == [cards[0], cards[2]]
    assert select(cards, levels=[Level.SENIOR, Level.STAFF]) == cards[1:]
    assert select(cards, keys=["b/x", "a/x"]) == [cards[0], cards[2]]
    assert select(cards, decks=["a"], tags=["u"], levels=[Level.SENIOR]) == [cards[1]]
    assert select(cards, decks=["b"], keys=["a/x"]) == []


def test_next_due_is_the_soonest_of_these_cards_after_now() -> None:
    state = progress({"d/due": memory(NOW), "d/soon": memory(NOW + HOUR), "d/late": memory(NOW + DAY)})
    assert next_due([card("d/late"), card("d/soon"), card("d/due"), card("d/new")], state, NOW) == NOW + HOUR
    assert next_due([card("d/due"), card("d/new")], state, NOW) is None


def test_due_between_includes_the_start_and_not_the_end() -> None:
    state = progress({"d/a": memory(NOW), "d/b": memory(NOW + HOUR), "d/c": memory(NOW + DAY)})
    cards = [card(key) for key in [*state.memory, "d/new"]]
    assert due_between(cards, state, NOW, NOW + DAY) == 2
    assert due_between(cards, state, NOW - DAY, NOW) == 0
