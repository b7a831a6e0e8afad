"""The wiring: where things are, what is compiled and kept, and what two sessions on one folder make of it."""

from datetime import UTC, timedelta
from pathlib import Path

import platformdirs
import pytest

from drill import schedule
from drill.app import App, Compiler, NoKeeper, ProgressKeeper, open_app, shipped_decks, with_memory
from drill.batch import BatchGrader
from drill.errors import DrillError, ProgressError
from drill.grading import grade
from drill.model import Card, Phrase, Progress, Rating, Review

from .conftest import Clock

CARD = "small/precision"


def a_review(app: App, rating: Rating = Rating.GOOD) -> Review:
    return Review(app.new_id(), app.now(), CARD, rating, 1.0, (), (), 2.0, "laptop")


def keeper(app: App) -> ProgressKeeper:
    """The keeper of one more session on the app's folder."""
    again = App(
        data=app.data, cache=app.data / "cache", shipped=app.library.shipped, now=app.now, new_id=app.new_id, zone=UTC
    )
    again.store.check_writable()
    return ProgressKeeper(again.store, again.progress(), again.own_words())


def record(keeper: ProgressKeeper, card: Card, review: Review) -> None:
    keeper.record(review, schedule.review(keeper.memory(card), review.rating, review.time), "typed")


@pytest.fixture
def card(app: App) -> Card:
    return app.find_card("precision")[1]


def test_drill_home_holds_everything(tmp_path: Path) -> None:
    app = open_app({"DRILL_HOME": str(tmp_path / "home")})
    assert (app.data, app.store.path) == (tmp_path / "home", tmp_path / "home" / "progress.json")
    assert app.library.own == tmp_path / "home" / "decks"


def test_drill_home_may_begin_with_a_tilde() -> None:
    assert open_app({"DRILL_HOME": "~/drill"}).data == Path.home() / "drill"


@pytest.mark.parametrize("environ", [{}, {"DRILL_HOME": ""}])
def test_without_drill_home_the_platforms_folder_is_used(environ: dict[str, str]) -> None:
    assert open_app(environ).data == Path(platformdirs.user_data_dir("drill", appauthor=False))


def test_opening_writes_nothing(tmp_path: Path) -> None:
    open_app({"DRILL_HOME": str(tmp_path / "home")})
    assert not (tmp_path / "home").exists()


def test_the_clock_is_in_utc_and_no_two_ids_are_the_same(tmp_path: Path) -> None:
    app = open_app({"DRILL_HOME": str(tmp_path)})
    assert app.now().tzinfo is UTC
    assert len({app.new_id() for _ in range(1000)}) == 1000


def test_decks_come_with_the_program() -> None:
    assert "metrics.yaml" in {path.name for path in shipped_decks().iterdir()}


def test_a_card_is_compiled_once(app: App, card: Card) -> None:
    compiled = Compiler(app.decks())
    assert compiled(card) is compiled(card)


def test_a_batch_error_is_a_drill_error(app: App) -> None:
    with pytest.raises(DrillError, match="not a line to grade"):
        BatchGrader(app.decks()).grade(b'{"answer": 3}')


def test_memory_that_the_file_lacks_is_replayed(app: App) -> None:
    review = a_review(app)
    replayed = with_memory(Progress("laptop", (review,)))
    assert replayed.memory == {CARD: schedule.review(None, Rating.GOOD, review.time)}


def test_memory_that_is_there_is_left_alone(app: App) -> None:
    progress = with_memory(Progress("laptop", (a_review(app),)))
    assert with_memory(progress) is progress


def test_what_is_recorded_is_there_for_the_next_session(app: App, card: Card) -> None:
    one = keeper(app)
    review = a_review(app)
    record(one, card, review)
    assert app.progress().reviews == (review,)
    assert app.progress().memory == one.progress.memory


def test_two_sessions_on_one_card_lose_no_review(app: App, clock: Clock, card: Card) -> None:
    one, two = keeper(app), keeper(app)
    first = a_review(app)
    record(one, card, first)
    clock.forward(minutes=1)
    second = a_review(app, Rating.AGAIN)
    record(two, card, second)
    assert app.progress().reviews == (first, second)
    assert two.memory(card) == schedule.replay_card([first, second], CARD)


def test_undo_makes_a_new_card_new_again(app: App, card: Card) -> None:
    one = keeper(app)
    review = a_review(app)
    record(one, card, review)
    one.undo(review)
    assert one.memory(card) is None
    assert app.progress().standing() == []


def test_undo_brings_the_memory_before_back(app: App, clock: Clock, card: Card) -> None:
    one = keeper(app)
    record(one, card, a_review(app))
    before = one.memory(card)
    clock.time += timedelta(days=3)
    review = a_review(app, Rating.AGAIN)
    record(one, card, review)
    one.undo(review)
    assert one.memory(card) == before


def test_what_was_typed_outlives_a_review_that_cannot_be_written(app: App, card: Card) -> None:
    one = keeper(app)
    app.store.path.mkdir()
    with pytest.raises(ProgressError):
        record(one, card, a_review(app))
    assert '"answer":"typed"' in app.store.answers_path.read_text(encoding="utf-8")


def test_practice_ahead_keeps_nothing(app: App, card: Card) -> None:
    one = keeper(app)
    record(one, card, a_review(app))
    ahead = NoKeeper(one.progress, app.own_words())
    before = ahead.memory(card)
    review = a_review(app, Rating.AGAIN)
    ahead.record(review, schedule.review(before, review.rating, review.time), "typed")
    ahead.undo(review)
    assert ahead.memory(card) == before
    assert len(app.progress().reviews) == 1


# Own words

WORDS = (Phrase("base", "of what we blocked", "it is of what we blocked"),)


def covered(compiled: Compiler, card: Card) -> list[str]:
    return [hit.id for hit in grade(compiled(card), "of what we blocked").covered]


def test_words_kept_count_from_the_next_answer_on(app: App, card: Card) -> None:
    own = app.own_words()
    compiled = Compiler(app.decks(), own)
    assert covered(compiled, card) == []
    own.keep(a_review(app), WORDS)
    assert covered(compiled, card) == ["base"]
    assert covered(Compiler(app.decks(), app.own_words()), card) == ["base"]


def test_a_card_with_own_words_is_compiled_once_and_the_others_never_for_them(app: App, card: Card) -> None:
    own = app.own_words()
    compiled = Compiler(app.decks(), own)
    other = app.find_card("drift")[1]
    before = compiled(other)
    own.keep(a_review(app), WORDS)
    assert compiled(card) is compiled(card)
    assert compiled(other) is before


def test_the_deck_alone_decides_where_no_own_words_are_handed_in(app: App, card: Card) -> None:
    app.own_words().keep(a_review(app), WORDS)
    assert covered(Compiler(app.decks()), card) == []


def test_undo_takes_back_the_words_kept_with_the_review_and_no_others(app: App, card: Card) -> None:
    one = keeper(app)
    first, second = a_review(app), a_review(app)
    for review, words in ((first, "of what we blocked"), (second, "out of the pile")):
        record(one, card, review)
        one.keep_words(review, (Phrase("base", words),))
    one.undo(second)
    assert [kept.words for kept in app.own_words().all] == ["of what we blocked"]


def test_an_undo_without_words_touches_no_file_of_words(app: App, card: Card) -> None:
    one = keeper(app)
    review = a_review(app)
    record(one, card, review)
    one.undo(review)
    assert not (app.data / "wordings.json").exists()


def test_practice_ahead_keeps_and_takes_back_words(app: App, card: Card) -> None:
    own = app.own_words()
    ahead = NoKeeper(app.progress(), own)
    review = a_review(app)
    ahead.keep_words(review, WORDS)
    assert [kept.words for kept in app.own_words().all] == ["of what we blocked"]
    ahead.undo(review)
    assert app.own_words().all == ()


def test_a_broken_file_of_words_is_an_error(app: App) -> None:
    app.data.mkdir()
    (app.data / "wordings.json").write_text("{", encoding="utf-8")
    with pytest.raises(ProgressError, match=r"wordings.json:1: "):
        app.own_words()
