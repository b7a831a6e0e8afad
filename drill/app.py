"""The program wired once: real clock, ids, paths, store and library, passed down to whoever needs them."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from drill import library, schedule
from drill.errors import DrillError
from drill.library import Library
from drill.model import Card, Deck, Memory, Progress, Review
from drill.store import Store

if TYPE_CHECKING:  # the grader takes 30 ms to load, which the first prompt does not wait for
    from drill.grading import CompiledCard


class App:
    """What every command works with. Nothing is read from disk before it is asked for."""

    def __init__(
        self,
        *,
        data: Path,
        cache: Path,
        shipped: Path,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        zone: tzinfo | None = None,
    ) -> None:
        """`data` holds progress and own decks; `now` is aware UTC; `zone` None is the system's."""
        self.data, self.now, self.new_id, self.zone = data, now, new_id, zone
        self.library = Library(shipped, data / "decks", cache)
        self.store = Store(data, now=now, new_id=new_id)

    def decks(self) -> list[Deck]:
        """All decks."""
        return self.library.load()

    def progress(self) -> Progress:
        """The learner's progress, with memory replayed where the file's is missing."""
        return with_memory(self.store.load())

    def find_card(self, name: str) -> tuple[Deck, Card]:
        """The deck and card of that name."""
        return library.find_card(self.decks(), name)


class Compiler:
    """Cards ready for grading, each compiled when first asked for."""

    def __init__(self, decks: list[Deck]) -> None:
        """`decks` hold the terms that the cards' keywords use."""
        self._terms = {deck.id: deck.terms for deck in decks}
        self._compiled: dict[str, CompiledCard] = {}

    def __call__(self, card: Card) -> "CompiledCard":
        """The card compiled, with the shared phrase classes and its deck's own."""
        from drill.grading import compile_card
        from drill.lexicon import TERMS

        if card.key not in self._compiled:
            self._compiled[card.key] = compile_card(card, {**TERMS, **self._terms[card.deck]})
        return self._compiled[card.key]


class BatchGrader:
    """Grades JSON lines under the batch contract."""

    def __init__(self, decks: list[Deck]) -> None:
        """`decks` hold the cards that lines may name."""
        self._decks, self._compiled = decks, Compiler(decks)
        self._found: dict[str, Card] = {}

    def grade(self, line: bytes) -> dict[str, Any]:
        """The record for a line: {"card", "answer"} or {"question", "references", "answer"}; DrillError if neither."""
        from drill import grading, rating
        from drill.render.machine import grade_record

        try:
            asked = msgspec.json.decode(line, type=_Asked)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise DrillError(f"not a line to grade: {error}") from error
        if asked.card is not None:
            if asked.card not in self._found:
                self._found[asked.card] = library.find_card(self._decks, asked.card)[1]
            card = self._found[asked.card]
            result = grading.grade(self._compiled(card), asked.answer)
            return grade_record(asked.card, asked.answer, result, rating.rate(result))
        if not asked.references:
            raise DrillError("not a line to grade: it needs “card”, or “question” and “references”")
        card = Card("", "", asked.question, asked.references)
        result = grading.grade(grading.compile_card(card, {}), asked.answer)
        return grade_record(None, asked.answer, result, rating.rate(result))


class _Asked(Struct):
    answer: str
    card: str | None = None
    question: str = ""
    references: tuple[str, ...] = ()


class ProgressKeeper:
    """Keeps a session's reviews in the progress file."""

    def __init__(self, store: Store, progress: Progress) -> None:
        """`progress` is what the store has loaded."""
        self._store, self.progress = store, progress

    def memory(self, card: Card) -> Memory | None:
        """The card's memory, replayed if another session reviewed the card meanwhile."""
        if card.key not in self.progress.memory:
            self.progress = with_memory(self.progress)
        return self.progress.memory.get(card.key)

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        """Keep the typed answer, then write the review: the text survives a review that cannot be written."""
        self._store.keep_answer(review, answer)
        self.progress = self._store.record(self.progress, review, memory)

    def undo(self, review: Review) -> None:
        """Take a review back by an event, and replay its card without it."""
        left = [r for r in self.progress.standing() if r.card == review.card and r.id != review.id]
        self.progress = self._store.undo(self.progress, review.id, schedule.replay_card(left, review.card))


class NoKeeper:
    """Keeps nothing: practice ahead leaves the schedule as it is."""

    def __init__(self, progress: Progress) -> None:
        """`progress` says when cards would come back."""
        self.progress = progress

    def memory(self, card: Card) -> Memory | None:
        """The card's memory."""
        return self.progress.memory.get(card.key)

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        """Nothing is kept."""

    def undo(self, review: Review) -> None:
        """Nothing was kept."""


def with_memory(progress: Progress) -> Progress:
    """The progress with the memory of every reviewed card: replayed for those that lack it."""
    standing = progress.standing()
    lacking = {review.card for review in standing} - progress.memory.keys()
    if not lacking:
        return progress
    replayed = schedule.replay(review for review in standing if review.card in lacking)
    return replace(progress, memory=progress.memory | replayed)


def open_app(environ: Mapping[str, str] = os.environ) -> App:
    """The app on this machine: $DRILL_HOME, or the platform's user folders."""
    home = environ.get("DRILL_HOME")
    if home:
        data = Path(home).expanduser()
        cache = data / "cache"
    else:
        import platformdirs

        data = Path(platformdirs.user_data_dir("drill", appauthor=False))
        cache = Path(platformdirs.user_cache_dir("drill", appauthor=False))
    return App(data=data, cache=cache, shipped=shipped_decks(), now=_utc_now, new_id=_new_id)


def shipped_decks() -> Path:
    """The folder of the decks that come with drill: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).parent
    inside = package / "decks"
    return inside if inside.is_dir() else package.parent / "decks"


def _new_id() -> str:
    return os.urandom(6).hex()


def _utc_now() -> datetime:
    return datetime.now(UTC)
