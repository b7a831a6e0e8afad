"""When a card comes back: FSRS-6 with its default parameters, applied to a learner's reviews."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from drill.model import Memory, Rating, Review, State

if TYPE_CHECKING:
    import fsrs

_DECAY = -0.1542
_FACTOR = 0.9 ** (1 / _DECAY) - 1
_DAY = timedelta(days=1)

# fsrs numbers its states so; spelled out because importing fsrs takes longer than everything else here.
_NUMBERS = {State.LEARNING: 1, State.REVIEW: 2, State.RELEARNING: 3}
_STATES = {number: state for state, number in _NUMBERS.items()}


def review(memory: Memory | None, rating: Rating, now: datetime) -> Memory:
    """Return the memory of a card answered at `now`; `memory` is None when it was never answered before.

    Learning steps are 1 and 10 minutes, the relearning step 10 minutes, desired retention 0.9, no interval fuzz.
    A lapse is counted when a card in review is rated Again. Raises ValueError when `now` is not in UTC.
    """
    card, lapses = (_new_card(now), 0) if memory is None else (_card(memory), memory.lapses)
    lapses += _is_lapse(card, rating)
    return _memory(_answered(card, rating, now), lapses)


def retrievability(memory: Memory, now: datetime) -> float:
    """Return the probability, 0..1, that the card would be recalled at `now`.

    The power forgetting curve of FSRS-6, R = (1 + f t / S) ^ -0.1542 with f such that R = 0.9 at t = S days
    (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm). As in fsrs, t counts whole days; within
    the first day, where fsrs says 1 for every card, t is the fraction of it, so that what was failed last night ranks
    below what was known.
    """
    elapsed = max(now - memory.last_review, timedelta())
    days = elapsed.days or elapsed / _DAY
    return float((1 + _FACTOR * days / memory.stability) ** _DECAY)


def preview(memory: Memory | None, now: datetime) -> dict[Rating, datetime]:
    """Return when the card would come back (UTC) under each rating given at `now`."""
    return {rating: review(memory, rating, now).due for rating in Rating}


def replay(reviews: Iterable[Review]) -> dict[str, Memory]:
    """Return the memory of every card, by its key, from standing reviews in order of (time, id)."""
    cards: dict[str, fsrs.Card] = {}
    lapses: dict[str, int] = {}
    for entry in reviews:
        key = entry.card
        card = cards.get(key) or _new_card(entry.time)
        lapses[key] = lapses.get(key, 0) + _is_lapse(card, entry.rating)
        cards[key] = _answered(card, entry.rating, entry.time)
    return {key: _memory(card, lapses[key]) for key, card in cards.items()}


def replay_card(reviews: Iterable[Review], card: str) -> Memory | None:
    """Return the memory of the card of that key from standing reviews in order, None when it has no review."""
    return replay(entry for entry in reviews if entry.card == card).get(card)


def _is_lapse(card: "fsrs.Card", rating: Rating) -> bool:
    return rating is Rating.AGAIN and card.state == _NUMBERS[State.REVIEW]


def _answered(card: "fsrs.Card", rating: Rating, now: datetime) -> "fsrs.Card":
    scheduler, ratings = _fsrs()
    return scheduler.review_card(card, ratings[rating], now)[0]


@cache
def _fsrs() -> "tuple[fsrs.Scheduler, dict[Rating, fsrs.Rating]]":
    import fsrs

    # Fuzz would draw on the global random generator and make the schedule depend on more than the reviews.
    return fsrs.Scheduler(enable_fuzzing=False), {rating: fsrs.Rating(rating.value) for rating in Rating}


def _new_card(now: datetime) -> "fsrs.Card":
    import fsrs

    # Without an id and a due time fsrs reads the clock and sleeps.
    return fsrs.Card(card_id=0, due=now)


def _card(memory: Memory) -> "fsrs.Card":
    import fsrs

    return fsrs.Card(
        card_id=0,
        state=fsrs.State(_NUMBERS[memory.state]),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.last_review,
    )


def _memory(card: "fsrs.Card", lapses: int) -> Memory:
    if card.stability is None or card.difficulty is None or card.last_review is None:  # pragma: no cover
        raise AssertionError("fsrs left a reviewed card without memory")
    return Memory(
        state=_STATES[card.state.value],
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last_review,
        lapses=lapses,
    )
