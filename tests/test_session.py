"""The review loop, with a screen and a keeper that only remember."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from drill import schedule
from drill.app import App, Compiler, Dealer
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
    State,
    Summary,
    Turn,
    Why,
)
from drill.session import Session

from .conftest import Clock

GOOD = "of the flagged how many were right"
QUIT_AFTER = Judgement(Rating.GOOD, quit=True)


class FakeScreen:
    """Gives replies in turn, then quits; accepts the rating proposed unless it is given another judgement."""

    def __init__(
        self,
        *replies: str | Command,
        judgements: tuple[Judgement, ...] = (),
        after: Callable[[], None] = lambda: None,
        log: list[str] | None = None,
    ) -> None:
        self.replies, self.judgements, self.after = iter(replies), iter(judgements), after
        self.log = [] if log is None else log
        self.asked: list[tuple[Turn, Place]] = []
        self.again: list[bool] = []
        self.outcomes: list[Outcome] = []
        self.regraded: list[Outcome] = []
        self.kept: list[Review] = []
        self.memories: list[Memory] = []

    def ask(self, turn: Turn, place: Place, *, again: bool) -> Answer | Command:
        self.log.append(f"ask {turn.card.id}")
        self.asked.append((turn, place))
        self.again.append(again)
        reply = next(self.replies, Command.QUIT)
        return Answer(reply, 2.04) if isinstance(reply, str) else reply

    def judge(self, outcome: Outcome, regrade: Callable[[tuple[str, ...]], Outcome], /) -> Judgement:
        self.outcomes.append(outcome)
        judgement = next(self.judgements, Judgement(outcome.proposed))
        self.regraded.append(regrade(judgement.credited))
        return judgement

    def note(self, text: str) -> None:
        self.log.append(text)

    def help(self) -> None:
        self.log.append("help")

    def recorded(self, review: Review, outcome: Outcome, memory: Memory) -> None:
        self.log.append(f"recorded {review.card}")
        self.kept.append(review)
        self.memories.append(memory)
        self.after()

    def cards(self) -> list[str]:
        return [turn.card.id for turn, _ in self.asked]


@dataclass
class FakeKeeper:
    log: list[str] = field(default_factory=list)
    memories: dict[str, Memory] = field(default_factory=dict)

    def memory(self, card: Card) -> Memory | None:
        return self.memories.get(card.key)

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        self.memories[review.card] = memory
        self.log.append(f"keep {review.card} {review.rating.name} “{answer}”")

    def keep_words(self, review: Review, own: tuple[Phrase, ...]) -> None:
        self.log.append(f"words {review.id} " + ", ".join(f"{one.concept} “{one.words}”" for one in own))

    def undo(self, review: Review) -> None:
        del self.memories[review.card]
        self.log.append(f"undo {review.card}")


Run = Callable[..., Summary]


@pytest.fixture
def run(app: App) -> Run:
    def run(screen: FakeScreen, keeper: FakeKeeper | None = None, *, why: Why = Why.NEW, cards: int = 2) -> Summary:
        decks = app.decks()
        session = Session(
            [Turn(card, why) for card in decks[0].cards[:cards]],
            screen=screen,
            keeper=keeper or FakeKeeper(),
            compiled=Compiler(decks),
            dealt=Dealer((), "1"),
            now=app.now,
            new_id=app.new_id,
            device="laptop",
        )
        return session.run()

    return run


def test_every_card_is_asked_with_its_place_and_reason(run: Run) -> None:
    screen = FakeScreen(GOOD, "inputs")
    run(screen, why=Why.DUE)
    assert [(turn.card.id, turn.why, place) for turn, place in screen.asked] == [
        ("precision", Why.DUE, Place(1, 2)),
        ("drift", Why.DUE, Place(2, 2)),
    ]


def test_a_review_holds_what_was_seen_and_when(run: Run, clock: Clock) -> None:
    screen = FakeScreen("right", judgements=(QUIT_AFTER,))
    run(screen)
    assert screen.kept == [
        Review("id0", clock.time, "small/precision", Rating.GOOD, 0.5, ("base",), (), 2.0, "laptop", overridden=True)
    ]


def test_the_outcome_tells_when_the_card_returns_under_each_rating(run: Run, clock: Clock) -> None:
    screen = FakeScreen(GOOD)
    run(screen)
    assert screen.outcomes[0].returns == schedule.preview(None, clock.time)
    assert screen.memories[0] == schedule.review(None, Rating.GOOD, clock.time)


def test_a_review_is_durable_before_the_screen_hears_of_it_and_the_next_prompt(run: Run) -> None:
    log: list[str] = []
    run(FakeScreen(GOOD, log=log), FakeKeeper(log=log))
    assert log == ["ask precision", f"keep small/precision GOOD “{GOOD}”", "recorded small/precision", "ask drift"]


def test_again_returns_after_the_others_when_its_minutes_are_not_over(run: Run) -> None:
    screen = FakeScreen("nothing", "inputs", GOOD)
    assert run(screen).reviews == 3
    assert [(turn.card.id, turn.why, place) for turn, place in screen.asked] == [
        ("precision", Why.NEW, Place(1, 2)),
        ("drift", Why.NEW, Place(2, 3)),
        ("precision", Why.AGAIN, Place(3, 3)),
    ]


def test_again_returns_first_when_its_minutes_are_over(run: Run, clock: Clock) -> None:
    screen = FakeScreen("nothing", GOOD, "inputs", after=lambda: clock.forward(minutes=2))
    run(screen)
    assert screen.cards() == ["precision", "precision", "drift"]


def test_the_card_due_soonest_returns_first(run: Run, clock: Clock) -> None:
    # A lapse in review waits ten minutes, a new card one.
    due = clock.time - timedelta(days=1)
    known = {"small/precision": Memory(State.REVIEW, None, 5.0, 5.0, due, due - timedelta(days=5))}
    screen = FakeScreen("nothing", "nothing")
    run(screen, FakeKeeper(memories=known))
    assert screen.cards() == ["precision", "drift", "drift"]


def test_a_mistake_proposes_again(run: Run) -> None:
    screen = FakeScreen("of all positives, the right ones, of the flagged")
    run(screen)
    assert screen.outcomes[0].proposed is Rating.AGAIN
    assert screen.kept[0].mistakes == ("recall",)


def test_giving_up_is_again_with_everything_missed(run: Run) -> None:
    screen = FakeScreen(Command.SHOW)
    run(screen)
    assert screen.outcomes[0].gave_up
    assert [(r.rating, r.missed, r.coverage, r.overridden) for r in screen.kept] == [
        (Rating.AGAIN, ("base", "right"), 0.0, False)
    ]


def test_giving_up_and_crediting_everything_is_still_again_unless_overridden(run: Run) -> None:
    screen = FakeScreen(Command.SHOW, judgements=(Judgement(Rating.AGAIN, ("base", "right"), quit=True),))
    run(screen)
    assert screen.regraded[0].proposed is Rating.AGAIN
    assert screen.regraded[0].grade.coverage == 1.0


def test_an_override_and_a_credit_are_recorded_as_such(run: Run) -> None:
    judgements = (Judgement(Rating.GOOD, ("base",)), Judgement(Rating.EASY))
    screen = FakeScreen("right", "inputs", judgements=judgements)
    run(screen)
    assert [(r.overridden, r.credited, r.coverage, r.missed, r.rating) for r in screen.kept] == [
        (True, ("base",), 1.0, (), Rating.GOOD),
        (True, (), 1.0, (), Rating.EASY),
    ]


def test_own_words_are_kept_once_their_review_is(run: Run) -> None:
    log: list[str] = []
    own = (Phrase("base", "of what we blocked"),)
    screen = FakeScreen("of what we blocked", log=log, judgements=(Judgement(Rating.GOOD, ("base",), own=own),))
    run(screen, FakeKeeper(log=log), cards=1)
    assert log[1:4] == [
        "keep small/precision GOOD “of what we blocked”",
        "words id0 base “of what we blocked”",
        "recorded small/precision",
    ]


def test_undo_says_that_the_words_are_taken_back_too(run: Run) -> None:
    own = (Phrase("base", "of what we blocked"),)
    judgements = (Judgement(Rating.GOOD, ("base",), own=own),)
    screen = FakeScreen("of what we blocked", Command.UNDO, GOOD, Command.UNDO, judgements=judgements)
    run(screen)
    taken = [line for line in screen.log if line.startswith("Taken back")]
    assert taken == [
        "Taken back: small/precision (Good), your words “of what we blocked”.",
        "Taken back: small/precision (Good).",
    ]


def test_a_rating_accepted_is_no_override(run: Run) -> None:
    screen = FakeScreen(GOOD)
    run(screen)
    assert not screen.kept[0].overridden


def test_skip_records_nothing_and_goes_on(run: Run) -> None:
    keeper = FakeKeeper()
    run(FakeScreen(Command.SKIP, "inputs"), keeper)
    assert keeper.log == ["keep small/drift GOOD “inputs”"]


def test_hints_come_one_by_one_and_the_prompt_is_not_put_again(run: Run) -> None:
    screen = FakeScreen(Command.HINT, Command.HINT, Command.HINT, GOOD)
    run(screen)
    hints = [line for line in screen.log if line.startswith("Hint")]
    assert hints == ["Hint 1 of 2: Which set?", "Hint 2 of 2: What is counted?", "Hint 1 of 2: Which set?"]
    assert screen.again == [False, True, True, True, False]


def test_a_card_without_hints_says_so(run: Run) -> None:
    screen = FakeScreen(Command.SKIP, Command.HINT)
    run(screen)
    assert "This card has no hint." in screen.log


def test_help_is_shown_and_the_card_asked_on(run: Run) -> None:
    screen = FakeScreen(Command.HELP, GOOD)
    run(screen)
    assert screen.log[:4] == ["ask precision", "help", "ask precision", "recorded small/precision"]


def test_undo_takes_the_last_review_back_and_asks_it_again(run: Run) -> None:
    keeper = FakeKeeper()
    screen = FakeScreen(GOOD, Command.UNDO, GOOD, "inputs")
    assert run(screen, keeper).reviews == 2
    assert keeper.log[1] == "undo small/precision"
    assert screen.cards() == ["precision", "drift", "precision", "drift"]
    assert [place for _, place in screen.asked] == [Place(1, 2), Place(2, 2), Place(1, 2), Place(2, 2)]
    assert "Taken back: small/precision (Good)." in screen.log


def test_undo_of_an_again_does_not_ask_the_card_twice(run: Run) -> None:
    screen = FakeScreen("nothing", Command.UNDO, GOOD)
    run(screen, cards=1)
    assert screen.cards() == ["precision", "precision", "precision"]
    assert screen.asked[2] == (Turn(screen.asked[0][0].card, Why.NEW), Place(1, 1))


def test_undo_with_nothing_done_says_so_and_asks_on(run: Run) -> None:
    screen = FakeScreen(Command.UNDO, GOOD)
    run(screen)
    assert screen.log[:3] == ["ask precision", "Nothing to undo in this session.", "ask precision"]


def test_quitting_ends_at_once(run: Run) -> None:
    screen = FakeScreen(Command.QUIT, GOOD)
    assert run(screen).reviews == 0
    assert screen.cards() == ["precision"]


def test_quitting_at_the_judgement_keeps_the_review(run: Run) -> None:
    keeper = FakeKeeper()
    screen = FakeScreen(GOOD, "inputs", judgements=(QUIT_AFTER,))
    run(screen, keeper)
    assert len(keeper.log) == 1
    assert screen.cards() == ["precision"]


def test_the_summary_counts_what_was_recorded(run: Run) -> None:
    screen = FakeScreen("nothing", "inputs", "right", judgements=(Judgement(Rating.AGAIN), Judgement(Rating.EASY)))
    summary = run(screen)
    card = screen.asked[0][0].card
    assert summary == Summary(
        reviews=3,
        cards=2,
        coverage=0.5,
        weakest=((card, "base", 2), (card, "right", 1)),
        seconds=6.0,
        ratings={Rating.AGAIN: 2, Rating.HARD: 0, Rating.GOOD: 0, Rating.EASY: 1},
    )


def test_the_summary_of_nothing_has_no_mean(run: Run) -> None:
    assert run(FakeScreen()).coverage is None
