"""Statistics: the counts, the definitions, and the learner's days."""

import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

import msgspec
import pytest

from drill.model import Card, Concept, Deck, Memory, Progress, Rating, Review, State, Undo
from drill.stats import DayCount, Stats, WeakConcept, summarize, weeks

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)  # a Wednesday
TODAY = NOW.date()
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
AGAIN, HARD, GOOD, EASY = Rating


class Summer(tzinfo):
    """An hour before UTC that becomes two on 29 March 2026 at 01:00 UTC, as in Berlin, with no zone data needed."""

    start = datetime(2026, 3, 29, 1, 0)  # noqa: DTZ001 # compared with naive UTC times below

    def fromutc(self, dt: datetime) -> datetime:
        return dt + (2 * HOUR if dt.replace(tzinfo=None) >= self.start else HOUR)

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return 2 * HOUR if dt and dt.replace(tzinfo=None) >= self.start + 2 * HOUR else HOUR

    def dst(self, dt: datetime | None) -> timedelta:
        return self.utcoffset(dt) - HOUR

    def tzname(self, dt: datetime | None) -> str:
        return "SUMMER"


def card(name: str, *concepts: Concept) -> Card:
    deck, _, ident = name.partition("/")
    return Card(deck=deck, id=ident, prompt="?", answers=("!",), concepts=concepts)


def deck(name: str, *cards: Card) -> Deck:
    return Deck(name, name.title(), cards)


def memory(due: datetime, state: State = State.REVIEW) -> Memory:
    return Memory(state, None, 5.0, 5.0, due, due - DAY)


def answer(name: str, when: datetime, rating: Rating = GOOD, *missed: str, **fields: Any) -> Review:
    ident, coverage = fields.pop("id", f"{name}@{when.isoformat()}"), fields.pop("coverage", 1.0)
    return Review(ident, when, name, rating, coverage, missed, (), fields.pop("seconds", 20.0), "laptop", **fields)


def log(*reviews: Review, memories: dict[str, Memory] | None = None) -> Progress:
    return Progress("laptop", reviews, (), memories or {})


def stats(progress: Progress, *decks: Deck, now: datetime = NOW, zone: tzinfo | None = UTC, **options: Any) -> Stats:
    return summarize(decks, progress, now, zone, **options)


def on(*days: int) -> Progress:
    """A review at noon on each of so many days ago."""
    return log(*(answer("d/x", NOW - ago * DAY) for ago in days))


def test_an_empty_start() -> None:
    found = stats(log(), deck("d", card("d/x"), card("d/y")), deck("void"))
    first, void = found.decks
    assert (first.id, first.title, first.cards, first.new, first.due, first.reviews) == ("d", "D", 2, 2, 0, 0)
    assert (first.coverage, first.retention, void.cards, void.coverage) == (None, None, 0, None)
    assert (found.weakest, found.streak, found.longest_streak, found.orphans) == ((), 0, 0, 0)
    assert (found.reviews, found.reviews_today, found.seconds, found.seconds_today) == (0, 0, 0, 0)
    assert not any(day.count for day in found.activity + found.forecast)


def test_no_decks() -> None:
    found = stats(log(answer("d/x", NOW), memories={"d/x": memory(NOW)}))
    assert (found.decks, found.weakest, found.orphans, found.reviews, found.streak) == ((), (), 1, 1, 1)


def test_cards_by_state() -> None:
    memories = {
        "d/due": memory(NOW),
        "d/later": memory(NOW + timedelta.resolution),
        "d/learning": memory(NOW - DAY, State.LEARNING),
        "d/relearning": memory(NOW + DAY, State.RELEARNING),
    }
    found = stats(log(memories=memories), deck("d", *(card(key) for key in [*memories, "d/new"])))
    one = found.decks[0]
    assert (one.cards, one.new, one.learning, one.review, one.due) == (5, 1, 2, 2, 2)


def test_mean_coverage_is_over_the_standing_reviews_of_cards_that_exist() -> None:
    reviews = (
        answer("d/x", NOW - 3 * DAY, coverage=0.2),
        answer("d/x", NOW - 2 * DAY, coverage=0.6),
        answer("d/y", NOW - DAY, coverage=1.0),
        answer("d/gone", NOW - DAY, coverage=0.0),
        answer("d/x", NOW, coverage=0.0, id="slip"),
    )
    progress = Progress("laptop", reviews, (Undo("slip", NOW, "laptop"),), {"d/gone": memory(NOW)})
    found = stats(progress, deck("d", card("d/x"), card("d/y")))
    assert found.decks[0].coverage == pytest.approx(0.6)
    assert (found.decks[0].reviews, found.reviews, found.orphans) == (3, 4, 1)


def test_true_retention_asks_the_first_review_of_a_later_day() -> None:
    progress = log(
        answer("d/x", NOW - 9 * DAY, AGAIN),  # the first ever: learning, not retention
        answer("d/x", NOW - 9 * DAY + HOUR, AGAIN),
        answer("d/x", NOW - 5 * DAY, HARD),  # recalled
        answer("d/x", NOW - 5 * DAY + HOUR, AGAIN),  # a second time on that day
        answer("d/x", NOW - 2 * DAY, AGAIN),  # forgotten
        answer("d/x", NOW - 2 * DAY + HOUR, GOOD),
        answer("d/y", NOW - 2 * DAY, GOOD),
        answer("d/y", NOW - DAY, EASY),  # recalled
        answer("e/z", NOW, GOOD),
    )
    found = stats(progress, deck("d", card("d/x"), card("d/y")), deck("e", card("e/z")))
    assert [one.retention for one in found.decks] == [pytest.approx(2 / 3), None]


def test_true_retention_goes_by_the_learners_days() -> None:
    evening, night = datetime(2026, 3, 10, 23, 30, tzinfo=UTC), datetime(2026, 3, 11, 0, 30, tzinfo=UTC)
    progress, one = log(answer("d/x", evening), answer("d/x", night)), deck("d", card("d/x"))
    assert stats(progress, one).decks[0].retention == 1.0
    assert stats(progress, one, zone=timezone(HOUR)).decks[0].retention is None


def test_weakest_concepts() -> None:
    one = card("d/x", Concept("a", "the base"), Concept("b"), Concept("c", "never missed"))
    other = card("d/y", Concept("a", "the other base"))
    derived = card("d/z")
    progress = log(
        *(answer("d/x", NOW - ago * DAY, AGAIN, "a", "old") for ago in (4, 3, 2)),
        answer("d/x", NOW - DAY, GOOD, "b", "c", credited=("c",)),
        answer("d/y", NOW - DAY, AGAIN, "a"),
        answer("d/z", NOW - 2 * DAY, AGAIN, "some words"),
        answer("d/z", NOW - DAY, GOOD),
        answer("d/gone", NOW, AGAIN, "a"),
    )
    assert stats(progress, deck("d", one, other, derived)).weakest == (
        WeakConcept("d/x", "a", "the base", 3, 4),  # (3 + 1) / (4 + 2): as weak as the next, on more misses
        WeakConcept("d/y", "a", "the other base", 1, 1),
        WeakConcept("d/z", "some words", "some words", 1, 2),
        WeakConcept("d/x", "b", "b", 1, 4),
    )


def test_at_most_ten_weakest_ties_by_name() -> None:
    cards = [card(f"d/{number:02}", Concept("a")) for number in range(12)]
    found = stats(log(*(answer(one.key, NOW, AGAIN, "a") for one in reversed(cards))), deck("d", *cards))
    assert [weak.card for weak in found.weakest] == [one.key for one in cards[:10]]


@pytest.mark.parametrize(
    ("days", "streak", "longest"),
    [
        ((), 0, 0),
        ((0,), 1, 1),
        ((1,), 1, 1),
        ((2,), 0, 1),
        ((0, 1, 2), 3, 3),
        ((1, 2, 3), 3, 3),
        ((0, 2, 3, 4, 5), 1, 4),
        ((2, 3, 9), 0, 2),
        ((0, 0, 1, 1), 2, 2),
        ((0, -1, -2), 1, 1),  # a clock that ran ahead does not add days that have not been
    ],
)
def test_streaks(days: tuple[int, ...], streak: int, longest: int) -> None:
    found = stats(on(*days))
    assert (found.streak, found.longest_streak) == (streak, longest)


def test_activity_is_84_days_that_end_today() -> None:
    found = stats(on(0, 0, 1, 83, 84))
    assert [found.activity[0], *found.activity[-3:]] == [
        DayCount(date(2025, 12, 18), 1),
        DayCount(TODAY - 2 * DAY, 0),
        DayCount(TODAY - DAY, 1),
        DayCount(TODAY, 2),
    ]
    assert len(found.activity) == 84
    assert (found.reviews, found.reviews_today) == (5, 2)


def test_weeks_begin_on_monday_and_are_padded() -> None:
    found = weeks(stats(on(0)).activity)
    assert {len(week) for week in found} == {7}
    assert len(found) == 13
    assert found[0][:3] == [None] * 3
    assert found[0][3] == DayCount(date(2025, 12, 18), 0)
    assert [day and day.count for day in found[-1]] == [0, 0, 1, None, None, None, None]
    assert all(week[0] and week[0].day.weekday() == 0 for week in found[1:])
    assert weeks([]) == []


def test_forecast_counts_what_is_overdue_today() -> None:
    dues = [NOW - 30 * DAY, NOW - DAY, NOW, NOW + 11 * HOUR, NOW + 12 * HOUR, NOW + 13 * DAY, NOW + 14 * DAY]
    memories = {f"d/{number}": memory(due) for number, due in enumerate(dues)}
    found = stats(log(memories=memories | {"d/gone": memory(NOW)}), deck("d", *(card(key) for key in memories)))
    assert [day.day for day in found.forecast] == [TODAY + number * DAY for number in range(14)]
    assert [day.count for day in found.forecast] == [4, 1, *[0] * 11, 1]


def test_time_spent() -> None:
    found = stats(log(answer("d/x", NOW - DAY, seconds=30.5), answer("d/x", NOW, seconds=12.0)))
    assert (found.seconds, found.seconds_today) == (42.5, 12.0)


def test_only_narrows_everything_but_the_orphans() -> None:
    decks = [deck("d", card("d/x", Concept("a"))), deck("e", card("e/x", Concept("a")))]
    memories = {key: memory(NOW) for key in ("d/x", "e/x", "e/gone")}
    progress = log(
        answer("d/x", NOW, AGAIN, "a"),
        *(answer("e/x", NOW - ago * DAY, AGAIN, "a") for ago in (1, 2)),
        answer("e/gone", NOW - 3 * DAY),
        memories=memories,
    )
    found = stats(progress, *decks, only=["e"])
    assert [one.id for one in found.decks] == ["e"]
    assert [weak.card for weak in found.weakest] == ["e/x"]
    assert (found.reviews, found.reviews_today, found.streak, found.forecast[0].count) == (3, 0, 3, 1)
    assert found.orphans == stats(progress, *decks).orphans == 1


def test_the_day_after_the_clock_changes_begins_an_hour_earlier() -> None:
    times = [
        datetime(2026, 3, 28, 22, 59, tzinfo=UTC),  # 23:59 on the 28th, winter time
        datetime(2026, 3, 28, 23, 0, tzinfo=UTC),  # 00:00 on the 29th
        datetime(2026, 3, 29, 21, 59, tzinfo=UTC),  # 23:59 on the 29th, summer time
        datetime(2026, 3, 29, 22, 0, tzinfo=UTC),  # 00:00 on the 30th
    ]
    now = datetime(2026, 3, 30, 21, 59, tzinfo=UTC)
    due = {"d/x": memory(datetime(2026, 3, 30, 22, 0, tzinfo=UTC))}
    found = stats(
        log(*(answer("d/x", one) for one in times), memories=due), deck("d", card("d/x")), now=now, zone=Summer()
    )
    assert [(day.day.day, day.count) for day in found.activity[-3:]] == [(28, 1), (29, 2), (30, 1)]
    assert [(day.day.day, day.count) for day in found.forecast[:2]] == [(30, 0), (31, 1)]
    assert found.streak == 3


ZONES = [Summer(), timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-9, minutes=-30)), UTC]


@pytest.mark.parametrize("zone", ZONES, ids=["summer", "+05:45", "-09:30", "utc"])
def test_days_are_the_zones_own_at_every_time(zone: tzinfo) -> None:
    start = datetime(2026, 3, 27, 0, 7, tzinfo=UTC)
    times = [start + number * timedelta(minutes=11) for number in range(600)]
    found = stats(log(*(answer("d/x", one) for one in times)), now=times[-1], zone=zone)
    expected = Counter(one.astimezone(zone).date() for one in times)
    assert {day.day: day.count for day in found.activity if day.count} == expected


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system zone, set to Berlin's rules."""
    if not hasattr(time, "tzset"):
        pytest.skip("the system zone cannot be set here")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
def test_no_zone_is_the_systems() -> None:
    times = [datetime(2026, 3, 29, hour, 0, tzinfo=UTC) for hour in (21, 22)]
    found = stats(log(*(answer("d/x", one) for one in times)), now=times[-1], zone=None)
    assert [(day.day.day, day.count) for day in found.activity[-2:]] == [(29, 1), (30, 1)]


def test_statistics_can_be_written_as_json() -> None:
    found = stats(on(0), deck("d", card("d/x")))
    assert msgspec.json.decode(msgspec.json.encode(found), type=Stats) == found
