"""Whose turn it is: which cards a session asks, in which order, and when the others fall due."""

import random
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from operator import attrgetter
from typing import Generic, NamedTuple

from drill.model import C, Card, Entry, Level, Memory, Progress, Rating, Review, State, Turn, Why

_RECENT = 3  # the reviews of a card that say how weak it is now


class _Known(NamedTuple, Generic[C]):
    """A card answered before; its key is kept because `Card.key` is put together anew on every use."""

    card: C
    key: str
    memory: Memory


def select(
    cards: Iterable[C],
    *,
    decks: Collection[str] = (),
    tags: Collection[str] = (),
    levels: Collection[Level] = (),
    keys: Collection[str] = (),
) -> list[C]:
    """Return the cards that fit every filter, in their order: one match in a filter is enough, an empty one fits all.

    `keys` are of the form `deck/card`.
    """
    return [
        card
        for card in cards
        if (not decks or card.deck in decks)
        and (not tags or any(tag in tags for tag in card.tags))
        and (not levels or card.level in levels)
        and (not keys or card.key in keys)
    ]


def pick(
    cards: Sequence[C],
    progress: Progress,
    now: datetime,
    *,
    zone: tzinfo | None,
    new_limit: int,
    limit: int | None,
    ahead: bool,
    weak: bool,
    retrievability: Callable[[Memory, datetime], float],
    rng: random.Random | None = None,
) -> list[Turn[C]]:
    """Return the turns of a session over the selected `cards`, at most `limit` (>= 0) of them.

    As a rule: the due cards, weakest first (lowest retrievability, then most lapses, then key), then new ones in deck
    order, or shuffled by `rng`. `new_limit` cards a day of the learner's `zone` (None: the system's) are introduced;
    those introduced today, of whatever deck, count against it.
    `ahead`: only the answered cards that are not due, weakest first, to practise before their time.
    `weak`: only cards, due or not, that have lapsed or whose last review missed a concept, made a mistake or was rated
    Again; most concepts missed in their last three reviews first. Together: weak cards that are not due.
    A card that is not due is AHEAD whichever way it came.
    """
    known = [_Known(card, key, memory) for card in cards if (memory := progress.memory.get(key := card.key))]
    if ahead or not weak:
        known = [one for one in known if (one.memory.due > now) is ahead]
    known.sort(key=lambda one: (retrievability(one.memory, now), -one.memory.lapses, one.key))
    # Again leaves a card learning or relearning, so no other needs its reviews looked up to say why it is asked.
    history = _history(progress, {one.key for one in known if weak or one.memory.state is State.LEARNING})
    if weak:
        known = _weakest(known, history)
    turns = [Turn(one.card, _why(one.memory, history.get(one.key), now)) for one in known]
    if not (ahead or weak):
        turns += _new_turns(cards, progress, new_limit - _introduced(progress, now, zone), rng)
    return turns if limit is None else turns[:limit]


def next_due(cards: Iterable[Card | Entry], progress: Progress, now: datetime) -> datetime | None:
    """Return when the next of the cards falls due (UTC), None when none will; what is due by `now` does not count."""
    memories = (progress.memory.get(card.key) for card in cards)
    return min((memory.due for memory in memories if memory and memory.due > now), default=None)


def due_between(cards: Iterable[Card | Entry], progress: Progress, start: datetime, end: datetime) -> int:
    """Return how many of the cards fall due from `start` (included) to `end` (excluded)."""
    memories = (progress.memory.get(card.key) for card in cards)
    return sum(1 for memory in memories if memory and start <= memory.due < end)


def _why(memory: Memory, reviews: list[Review] | None, now: datetime) -> Why:
    if memory.due > now:
        return Why.AHEAD
    if memory.state is State.RELEARNING or (reviews and reviews[-1].rating is Rating.AGAIN):
        return Why.LAPSED
    return Why.LEARNING if memory.state is State.LEARNING else Why.DUE


def _new_turns(cards: Iterable[C], progress: Progress, room: int, rng: random.Random | None) -> list[Turn[C]]:
    new = [card for card in cards if card.key not in progress.memory]
    if rng:
        rng.shuffle(new)
    return [Turn(card, Why.NEW) for card in new[: max(room, 0)]]


def _introduced(progress: Progress, now: datetime, zone: tzinfo | None) -> int:
    """Return how many cards had their first standing review on the learner's day of `now`."""
    today = now.astimezone(zone).date()
    # No local day reaches back two days, so only the last reviews need the costly conversion to local time.
    horizon = now - timedelta(days=2)
    reviews = _standing(progress)
    recent: dict[str, datetime] = {}
    for review in reviews:
        if review.time >= horizon:
            recent[review.card] = min(review.time, recent.get(review.card, review.time))
    older = {review.card for review in reviews if review.time < horizon} if recent else set()
    return sum(1 for card, first in recent.items() if card not in older and first.astimezone(zone).date() == today)


def _history(progress: Progress, keys: Collection[str]) -> dict[str, list[Review]]:
    """Return the standing reviews of the cards of these keys, oldest first."""
    history: dict[str, list[Review]] = {key: [] for key in keys}
    if history:
        reviews = [review for review in _standing(progress) if review.card in history]
        for review in sorted(reviews, key=attrgetter("time", "id")):
            history[review.card].append(review)
    return history


def _standing(progress: Progress) -> Sequence[Review]:
    """Return the reviews not taken back, in no order: what is asked of them here does not need the sorted ones."""
    gone = {undo.review for undo in progress.undone}
    return [review for review in progress.reviews if review.id not in gone] if gone else progress.reviews


def _weakest(known: list[_Known[C]], history: dict[str, list[Review]]) -> list[_Known[C]]:
    """Return the weak ones, most concepts missed in recent reviews first, else in the order given."""
    weak = [one for one in known if _is_weak(one.memory, history[one.key])]
    return sorted(weak, key=lambda one: -sum(_misses(review) for review in history[one.key][-_RECENT:]))


def _is_weak(memory: Memory, reviews: list[Review]) -> bool:
    if memory.lapses > 0 or not reviews:
        return memory.lapses > 0
    last = reviews[-1]
    return _misses(last) > 0 or bool(last.mistakes) or last.rating is Rating.AGAIN


def _misses(review: Review) -> int:
    if not review.credited:
        return len(review.missed)
    return sum(1 for concept in review.missed if concept not in review.credited)
