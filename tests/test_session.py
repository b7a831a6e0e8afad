"""The review loop, with a screen and a keeper that only remember."""

from collections.abc import Callable, Iterator

from drill.app import App, Compiler
from drill.model import Answer, Card, Command, Judgement, Memory, Outcome, Place, Rating, Review, Summary, Turn, Why
from drill.session import Session

GOOD = "of the flagged how many were right"
Reply = str | Command


class FakeScreen:
    def __init__(self, replies: list[Reply], judgements: list[Judgement | None] | None = None) -> None:
        self.replies: Iterator[Reply] = iter(replies)
        self.judgements = iter(judgements or [])
        self.asked: list[tuple[str, Why, Place]] = []
        self.notes: list[str] = []
        self.outcomes: list[Outcome] = []
        self.kept: list[Review] = []

    def ask(self, turn: Turn, place: Place, *, again: bool) -> Answer | Command:
        self.asked.append((turn.card.id, turn.why, place))
        reply = next(self.replies, Command.QUIT)
        return Answer(reply, 2.0) if isinstance(reply, str) else reply

    def judge(self, outcome: Outcome, _regrade: Callable[[tuple[str, ...]], Outcome], /) -> Judgement:
        self.outcomes.append(outcome)
        return next(self.judgements, None) or Judgement(outcome.proposed)

    def note(self, text: str) -> None:
        self.notes.append(text)

    def help(self) -> None:
        self.notes.append("help")

    def recorded(self, review: Review, _outcome: Outcome, _memory: Memory) -> None:
        self.kept.append(review)


class FakeKeeper:
    def __init__(self) -> None:
        self.log: list[str] = []
        self.memories: dict[str, Memory] = {}

    def memory(self, card: Card) -> Memory | None:
        return self.memories.get(card.key)

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        self.memories[review.card] = memory
        self.log.append(f"{review.card} {review.rating.name} {answer}")

    def undo(self, review: Review) -> None:
        self.memories.pop(review.card)
        self.log.append(f"undo {review.card}")


def run(app: App, screen: FakeScreen, keeper: FakeKeeper | None = None) -> Summary:
    decks = app.decks()
    turns = [Turn(card, Why.NEW) for card in decks[0].cards]
    session = Session(
        turns,
        screen=screen,
        keeper=keeper or FakeKeeper(),
        compiled=Compiler(decks),
        now=app.now,
        new_id=app.new_id,
        device="d",
    )
    return session.run()


def test_asks_every_card_and_sums_up(app: App) -> None:
    screen = FakeScreen([GOOD, "inputs"])
    summary = run(app, screen)
    assert [(i, p.number, p.total) for i, _, p in screen.asked] == [("precision", 1, 2), ("drift", 2, 2)]
    assert (summary.reviews, summary.cards, summary.coverage, summary.ratings[Rating.GOOD]) == (2, 2, 1.0, 2)


def test_again_returns_in_the_same_session_after_the_others(app: App) -> None:
    screen = FakeScreen(["nothing", "inputs", GOOD])
    assert run(app, screen).reviews == 3
    assert [(i, why) for i, why, _ in screen.asked] == [
        ("precision", Why.NEW),
        ("drift", Why.NEW),
        ("precision", Why.AGAIN),
    ]


def test_a_mistake_proposes_again(app: App) -> None:
    screen = FakeScreen(["of all positives"])
    run(app, screen)
    assert screen.outcomes[0].proposed is Rating.AGAIN
    assert screen.kept[0].mistakes == ("recall",)


def test_give_up_is_again_with_everything_missed(app: App) -> None:
    screen = FakeScreen([Command.SHOW])
    run(app, screen)
    assert (screen.kept[0].rating, screen.kept[0].missed, screen.kept[0].coverage) == (
        Rating.AGAIN,
        ("base", "right"),
        0.0,
    )


def test_skip_records_nothing(app: App) -> None:
    keeper = FakeKeeper()
    run(app, FakeScreen([Command.SKIP, "inputs"]), keeper)
    assert keeper.log == ["small/drift GOOD inputs"]


def test_an_override_and_a_credit_are_recorded_as_such(app: App) -> None:
    screen = FakeScreen(["right", "inputs"], [Judgement(Rating.GOOD, ("base",)), Judgement(Rating.EASY)])
    run(app, screen)
    assert [(r.overridden, r.credited, r.coverage, r.rating) for r in screen.kept] == [
        (True, ("base",), 1.0, Rating.GOOD),
        (True, (), 1.0, Rating.EASY),
    ]


def test_hints_come_one_by_one(app: App) -> None:
    screen = FakeScreen([Command.HINT, Command.HINT, Command.HINT])
    run(app, screen)
    assert screen.notes == ["Hint 1 of 2: Which set?", "Hint 2 of 2: What is counted?", "Hint 1 of 2: Which set?"]


def test_undo_takes_the_last_review_back_and_asks_it_again(app: App) -> None:
    keeper = FakeKeeper()
    screen = FakeScreen([GOOD, Command.UNDO, GOOD, "inputs"])
    summary = run(app, screen, keeper)
    assert keeper.log[1] == "undo small/precision"
    assert [i for i, _, _ in screen.asked] == ["precision", "drift", "precision", "drift"]
    assert summary.reviews == 2


def test_undo_with_nothing_done_says_so(app: App) -> None:
    screen = FakeScreen([Command.UNDO])
    run(app, screen)
    assert screen.notes == ["Nothing to undo in this session."]


def test_quitting_at_the_judgement_keeps_the_review(app: App) -> None:
    keeper = FakeKeeper()
    assert run(app, FakeScreen([GOOD, "inputs"], [Judgement(Rating.GOOD, quit=True)]), keeper).reviews == 1
    assert len(keeper.log) == 1
