"""The review loop: asks, grades, lets the learner judge, and has each review saved before the next prompt."""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from drill import rating as rating_of
from drill import schedule
from drill.model import (
    Answer,
    Card,
    Command,
    Judgement,
    Memory,
    Outcome,
    Phrase,
    Place,
    Rating,
    Review,
    Summary,
    Turn,
    Why,
)

if TYPE_CHECKING:  # loaded when the first answer is in: the first prompt does not wait for it
    from drill.grading import CompiledCard


class Screen(Protocol):
    """Whoever asks and shows: a terminal, a pipe, a test."""

    def ask(self, turn: Turn[Card], place: Place, *, again: bool) -> Answer | Command:
        """Put the prompt and wait for an answer or a command; `again`: the prompt was put and a command carried out."""

    def judge(self, outcome: Outcome, regrade: Callable[[tuple[str, ...]], Outcome], /) -> Judgement:
        """Show an outcome and wait for the learner's word; `regrade` gives the outcome with concepts credited."""

    def note(self, text: str) -> None:
        """Say something short."""

    def help(self) -> None:
        """Say what may be typed."""

    def recorded(self, review: Review, outcome: Outcome, memory: Memory) -> None:
        """A review has just become durable."""


class Keeper(Protocol):
    """Whoever remembers: the progress file, or nobody when practising ahead."""

    def memory(self, card: Card) -> Memory | None:
        """The card's place in memory now."""

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        """Make a review durable before returning."""

    def keep_words(self, review: Review, own: tuple[Phrase, ...]) -> None:
        """Keep words of a review's answer as the learner's own for concepts of its card."""

    def undo(self, review: Review) -> None:
        """Take a review back, and the words kept with it."""


class Session:
    """One sitting over the given turns."""

    def __init__(
        self,
        turns: Sequence[Turn[Any]],
        *,
        screen: Screen,
        keeper: Keeper,
        compiled: "Callable[[Card], CompiledCard]",
        dealt: Callable[[Any], Card],
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        device: str,
    ) -> None:
        """`turns` are of cards or of what stands for them; `dealt` gives the card as it is asked, `compiled` that one
        ready for grading.

        `now` gives an aware UTC time, `new_id` ids never given before.
        """
        self._waiting = deque(turns)
        self._again: list[tuple[datetime, Turn[Any]]] = []
        self._done: list[tuple[Review, Turn[Any], Turn[Card]]] = []
        self._own: dict[str, tuple[Phrase, ...]] = {}  # by review: the words kept with it
        self._hints: dict[str, int] = {}
        self._screen, self._keeper, self._compiled, self._dealt = screen, keeper, compiled, dealt
        self._now, self._new_id, self._device = now, new_id, device

    def run(self) -> Summary:
        """Ask until nothing is left or the learner ends it; the summary counts what was recorded."""
        while turn := self._next():
            if not self._take(turn):
                break
        return self._summary()

    def _next(self) -> Turn[Any] | None:
        """A card rated Again whose minutes have passed, else the next in line, else the one due soonest."""
        self._again.sort(key=lambda one: one[0])
        if self._again and (self._again[0][0] <= self._now() or not self._waiting):
            return self._again.pop(0)[1]
        return self._waiting.popleft() if self._waiting else None

    def _take(self, waiting: Turn[Any]) -> bool:
        """One card until it is answered or left; False ends the session."""
        place = Place(len(self._done) + 1, len(self._done) + 1 + len(self._waiting) + len(self._again))
        turn = Turn(self._dealt(waiting.card), waiting.why)
        again = False
        while True:
            reply = self._screen.ask(turn, place, again=again)
            again = True
            if isinstance(reply, Answer):
                return self._answered(turn, waiting, reply)
            match reply:
                case Command.QUIT:
                    return False
                case Command.SKIP:
                    return True
                case Command.SHOW:
                    return self._answered(turn, waiting, Answer("", 0.0), gave_up=True)
                case Command.UNDO:
                    if self._undo(turn):
                        return True
                case Command.HINT:
                    self._hint(turn.card)
                case Command.HELP:
                    self._screen.help()

    def _answered(self, turn: Turn[Card], waiting: Turn[Any], answer: Answer, *, gave_up: bool = False) -> bool:
        from drill.grading import credit, grade

        card = turn.card
        memory = self._keeper.memory(card)
        base = grade(self._compiled(card), answer.text)
        returns = schedule.preview(memory, self._now())

        def outcome(credited: tuple[str, ...] = ()) -> Outcome:
            result = credit(card, base, set(credited)) if credited else base
            proposed = Rating.AGAIN if gave_up else rating_of.rate(result)
            return Outcome(turn, answer.text, answer.seconds, result, proposed, returns, gave_up, credited)

        judgement = self._screen.judge(outcome(), outcome)
        final = outcome(judgement.credited)
        now = self._now()
        after = schedule.review(memory, judgement.rating, now)
        review = Review(
            id=self._new_id(),
            time=now,
            card=card.key,
            rating=judgement.rating,
            coverage=round(final.grade.coverage, 4),
            missed=final.grade.missed,
            mistakes=tuple(hit.id for hit in final.grade.mistakes),
            seconds=round(answer.seconds, 1),
            device=self._device,
            overridden=bool(judgement.credited) or judgement.rating is not final.proposed,
            credited=judgement.credited,
        )
        self._keeper.record(review, after, answer.text)
        self._done.append((review, waiting, turn))
        if judgement.own:  # after the review, which is worth more should this fail
            self._keeper.keep_words(review, judgement.own)
            self._own[review.id] = judgement.own
        self._screen.recorded(review, final, after)
        if judgement.rating is Rating.AGAIN:
            self._again.append((after.due, Turn(waiting.card, Why.AGAIN)))
        return not judgement.quit

    def _undo(self, current: Turn[Card]) -> bool:
        if not self._done:
            self._screen.note("Nothing to undo in this session.")
            return False
        review, turn, _ = self._done.pop()
        self._keeper.undo(review)
        self._again = [one for one in self._again if one[1].card.key != turn.card.key]
        if current.card.key != turn.card.key:
            self._waiting.appendleft(current)
        self._waiting.appendleft(turn)
        words = "".join(f", your words “{phrase.words}”" for phrase in self._own.pop(review.id, ()))
        self._screen.note(f"Taken back: {turn.card.key} ({review.rating.name.title()}){words}.")
        return True

    def _hint(self, card: Card) -> None:
        hints = [concept.hint for concept in card.concepts if concept.hint and not concept.extra]
        if not hints:
            self._screen.note("This card has no hint.")
            return
        given = self._hints.get(card.key, 0)
        self._hints[card.key] = given + 1
        self._screen.note(f"Hint {given % len(hints) + 1} of {len(hints)}: {hints[given % len(hints)]}")

    def _summary(self) -> Summary:
        reviews = [review for review, _, _ in self._done]
        cards = {turn.card.key: turn.card for _, _, turn in self._done}
        misses: dict[tuple[str, str], int] = {}
        for review in reviews:
            for concept in review.missed:
                misses[review.card, concept] = misses.get((review.card, concept), 0) + 1
        ranked = sorted(misses.items(), key=lambda one: -one[1])
        return Summary(
            reviews=len(reviews),
            cards=len(cards),
            coverage=sum(r.coverage for r in reviews) / len(reviews) if reviews else None,
            weakest=tuple((cards[card], concept, times) for (card, concept), times in ranked[:5]),
            seconds=sum(r.seconds for r in reviews),
            ratings={rating: sum(r.rating is rating for r in reviews) for rating in Rating},
        )
