"""What a learner's progress amounts to: cards by state, retention, weak concepts, habit, and what falls due."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from msgspec import Struct

from drill.model import Card, Entry, Holder, Memory, Progress, Rating, Review, State

_ACTIVITY_DAYS = 84
_FORECAST_DAYS = 14
_WEAKEST = 10
_DAY = timedelta(days=1)


class DeckStats(Struct, frozen=True):
    """One deck: its cards by state (`learning` includes relearning), those due now, and two shares 0..1.

    `coverage` is the mean over all reviews; `retention` the true retention: of the first reviews on a day of cards also
    reviewed on an earlier day, the share rated above Again. Both are None when there is nothing to average.
    """

    id: str
    title: str
    cards: int
    new: int
    learning: int
    review: int
    due: int
    reviews: int
    coverage: float | None
    retention: float | None


class WeakConcept(Struct, frozen=True):
    """A concept, the key of its card, and how often it was missed of the times the card was asked."""

    card: str
    concept: str
    name: str
    missed: int
    asked: int


class DayCount(Struct, frozen=True):
    """How many reviews were made, or cards fall due, on one of the learner's days."""

    day: date
    count: int


class Stats(Struct, frozen=True):
    """A learner's progress: streaks in days, times in seconds, days in the learner's zone and in order.

    `activity` counts the reviews of the 84 days that end today, `forecast` the cards due in the 14 that begin today,
    overdue ones counted today; `orphans` are the cards answered once that no deck holds any more.
    """

    decks: tuple[DeckStats, ...]
    weakest: tuple[WeakConcept, ...]
    streak: int
    longest_streak: int
    activity: tuple[DayCount, ...]
    forecast: tuple[DayCount, ...]
    reviews: int
    reviews_today: int
    seconds: float
    seconds_today: float
    orphans: int


def summarize(
    decks: Sequence[Holder],
    progress: Progress,
    now: datetime,
    zone: tzinfo | None,
    *,
    only: Collection[str] = (),
    full: Callable[[Any], Card] = lambda card: card,
) -> Stats:
    """Return the statistics of all `decks`, or of those whose ids are in `only`; `zone` None is the system's.

    `full` gives a card of theirs in full; it is asked of few.
    Reviews of cards that are gone count in the totals, the streak and the activity, not in a deck's figures. `decks`
    are always all there are, or cards of the missing ones would be taken for orphans.
    """
    local_day = _local_day(zone)
    today = local_day(now)
    reviews = [r for r in progress.standing() if not only or r.card.partition("/")[0] in only]
    days = [local_day(review.time) for review in reviews]
    by_day = Counter(days)
    chosen = [deck for deck in decks if not only or deck.id in only]
    cards = {card.key: card for deck in chosen for card in deck.cards}
    memories = {key: progress.memory[key] for key in cards if key in progress.memory}
    tallies = _tally(reviews, days)
    streak, longest = _streaks(by_day, today)
    return Stats(
        decks=tuple(_deck_stats(deck, memories, tallies, now) for deck in chosen),
        weakest=_weakest(cards, tallies, full),
        streak=streak,
        longest_streak=longest,
        activity=_counts(by_day, today - (_ACTIVITY_DAYS - 1) * _DAY, _ACTIVITY_DAYS),
        forecast=_forecast(memories.values(), now, local_day),
        reviews=len(reviews),
        reviews_today=by_day[today],
        seconds=sum(review.seconds for review in reviews),
        seconds_today=sum(review.seconds for review, day in zip(reviews, days, strict=True) if day == today),
        orphans=len(progress.memory.keys() - {card.key for deck in decks for card in deck.cards}),
    )


def weeks(days: Sequence[DayCount]) -> list[list[DayCount | None]]:
    """Return consecutive days as weeks of seven, Monday first, None for the days outside."""
    if not days:
        return []
    padded: list[DayCount | None] = [*[None] * days[0].day.weekday(), *days, *[None] * (6 - days[-1].day.weekday())]
    return [padded[start : start + 7] for start in range(0, len(padded), 7)]


class _Tally:
    """What the reviews of one card add up to."""

    __slots__ = ("asked", "coverage", "last_day", "missed", "recalled", "tested")

    def __init__(self) -> None:
        self.asked = 0
        self.coverage = 0.0
        self.missed: list[str] = []
        self.tested = 0
        self.recalled = 0
        self.last_day = date.max


def _tally(reviews: Iterable[Review], days: Iterable[date]) -> dict[str, _Tally]:
    """Return each card's tally from its reviews in order and their local days."""
    tallies: dict[str, _Tally] = {}
    for review, day in zip(reviews, days, strict=True):
        tally = tallies.get(review.card)
        if tally is None:
            tally = tallies[review.card] = _Tally()
        tally.asked += 1
        tally.coverage += review.coverage
        tally.missed += _missed(review) if review.credited else review.missed
        if day > tally.last_day:
            tally.tested += 1
            tally.recalled += review.rating is not Rating.AGAIN
        tally.last_day = day
    return tallies


def _missed(review: Review) -> list[str]:
    return [concept for concept in review.missed if concept not in review.credited]


def _deck_stats(
    deck: Holder, memories: Mapping[str, Memory], tallies: Mapping[str, _Tally], now: datetime
) -> DeckStats:
    keys = [card.key for card in deck.cards]
    known = [memories[key] for key in keys if key in memories]
    tallied = [tallies[key] for key in keys if key in tallies]
    asked = sum(tally.asked for tally in tallied)
    review = sum(1 for memory in known if memory.state is State.REVIEW)
    return DeckStats(
        id=deck.id,
        title=deck.title,
        cards=len(keys),
        new=len(keys) - len(known),
        learning=len(known) - review,
        review=review,
        due=sum(1 for memory in known if memory.due <= now),
        reviews=asked,
        coverage=_share(sum(tally.coverage for tally in tallied), asked),
        retention=_share(sum(tally.recalled for tally in tallied), sum(tally.tested for tally in tallied)),
    )


def _share(part: float, whole: int) -> float | None:
    return part / whole if whole else None


def _weakest(
    cards: Mapping[str, Card | Entry], tallies: Mapping[str, _Tally], full: Callable[[Any], Card]
) -> tuple[WeakConcept, ...]:
    """Return the concepts with the highest miss rate, at least one miss each.

    The rate is (missed + 1) / (asked + 2), Laplace's rule of succession: one miss in one answer is weak evidence.
    """
    ranked = sorted(
        (-(missed + 1) / (tally.asked + 2), -missed, key, concept)
        for key in cards
        if (tally := tallies.get(key)) and tally.missed
        for concept, missed in Counter(tally.missed).items()
    )
    names: dict[str, dict[str, str]] = {}
    weakest: list[WeakConcept] = []
    for _, missed, key, concept in ranked:
        if len(weakest) == _WEAKEST:
            break
        if key not in names:
            names[key] = _names(full(cards[key]), tallies[key].missed)
        if concept in names[key]:  # else the card has it no more
            weakest.append(WeakConcept(key, concept, names[key][concept], -missed, tallies[key].asked))
    return tuple(weakest)


def _names(card: Card, missed: Iterable[str]) -> dict[str, str]:
    """Return what to call each concept the card has now; a card without any has derived ones, named by their ids."""
    if not card.concepts:
        return {concept: concept for concept in missed}
    return {concept.id: concept.name or concept.id for concept in card.concepts}


def _streaks(active: Collection[date], today: date) -> tuple[int, int]:
    """Return the days in a row with a review up to today, or to yesterday if none yet today, and the most ever."""
    run = longest = 0
    last = date.min
    for day in sorted(day for day in active if day <= today):
        run = run + 1 if day - last == _DAY else 1
        longest = max(longest, run)
        last = day
    return (run if today - last <= _DAY else 0), longest


def _forecast(memories: Iterable[Memory], now: datetime, local_day: Callable[[datetime], date]) -> tuple[DayCount, ...]:
    return _counts(Counter(local_day(max(memory.due, now)) for memory in memories), local_day(now), _FORECAST_DAYS)


def _counts(by_day: Counter[date], first: date, length: int) -> tuple[DayCount, ...]:
    days = (first + number * _DAY for number in range(length))
    return tuple(DayCount(day, by_day[day]) for day in days)


def _local_day(zone: tzinfo | None) -> Callable[[datetime], date]:
    """Return a function from a UTC time to the learner's day, which asks the zone once a day instead of every time."""
    offsets: dict[int, timedelta | None] = {}

    def local_day(time: datetime) -> date:
        number = time.toordinal()
        if number not in offsets:
            offsets[number] = _offset(time.replace(hour=0, minute=0, second=0, microsecond=0), zone)
        offset = offsets[number]
        return time.astimezone(zone).date() if offset is None else (time + offset).date()

    return local_day


def _offset(start: datetime, zone: tzinfo | None) -> timedelta | None:
    """Return what to add to the times of the UTC day from `start` to get local ones, None when the clock changes."""
    first = start.astimezone(zone).utcoffset()
    return first if first == (start + _DAY).astimezone(zone).utcoffset() else None
