"""The program wired once: real clock, ids, paths, store and library, passed down to whoever needs them."""

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from drill import library, schedule
from drill.library import Library
from drill.library.shelf import Shelf
from drill.model import Card, Deck, Entry, Memory, Phrase, Progress, Review, Wording
from drill.store import Store

if TYPE_CHECKING:  # the grader takes 30 ms to load, which the first prompt does not wait for
    from drill.grading import Classes, CompiledCard
    from drill.store.wordings import WordingStore


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
        cores: int = 1,
    ) -> None:
        """`data` holds progress and own decks; `now` is aware UTC; `zone` None the system's; a batch uses `cores`."""
        self.data, self.now, self.new_id, self.zone, self.cores = data, now, new_id, zone, cores
        self.library = Library(shipped, data / "decks", cache)
        self.store = Store(data, now=now, new_id=new_id)

    def decks(self) -> list[Deck]:
        """All decks in full."""
        return self.library.load()

    def shelves(self) -> list[Shelf]:
        """All decks, their cards yet unread."""
        return self.library.shelves()

    def progress(self) -> Progress:
        """The learner's progress, with memory replayed where the file's is missing."""
        return with_memory(self.store.load())

    def own_words(self) -> "OwnWords":
        """The learner's own words. ProgressError if their file is broken."""
        return OwnWords(self.data)

    def find_card(self, name: str) -> tuple[Shelf, Card]:
        """The card of that name, and its deck."""
        shelf, entry = library.find_card(self.shelves(), name)
        return shelf, shelf.card(entry)


class OwnWords:
    """The learner's own words as they are now; without any, nothing is loaded for them."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where they are kept. ProgressError if their file is broken."""
        self._folder = folder
        there = os.path.lexists(folder / "wordings.json")  # which comes sooner than the module that reads it
        self.all: tuple[Wording, ...] = self._store().load() if there else ()

    def of(self, card: Card) -> dict[str, tuple[str, ...]]:
        """The words that count for the card's concepts, by concept."""
        own: dict[str, tuple[str, ...]] = {}
        for one in self.all:
            if one.card == card.key:
                own[one.concept] = (*own.get(one.concept, ()), one.words)
        return own

    def keep(self, review: Review, phrases: tuple[Phrase, ...]) -> None:
        """Keep words of a review's answer; they count from now on."""
        self.all = self._store().keep(review, phrases)

    def take_back(self, review: Review) -> None:
        """Remove what was kept with a review."""
        if any(one.review == review.id for one in self.all):
            self.all = self._store().take_back(review.id)

    def remove(self, ids: Collection[int]) -> tuple[Wording, ...]:
        """Remove the wordings of these ids and return them; UnknownNameError, and all stay, if one is not there."""
        removed = self._store().remove(ids)
        self.all = tuple(one for one in self.all if one.id not in ids)
        return removed

    def _store(self) -> "WordingStore":
        from drill.store.wordings import WordingStore

        return WordingStore(self._folder)


class Compiler:
    """Cards ready for grading, each compiled when first asked for."""

    def __init__(self, decks: Iterable[Deck | Shelf], own: OwnWords | None = None) -> None:
        """`decks` hold the terms that the cards' keywords use; `own` words count too, as they are when one asks."""
        self._decks = {deck.id: deck for deck in decks}
        self._classes: dict[str, Classes] = {}
        self._compiled: dict[str, CompiledCard] = {}
        self._own = own
        self._extended: dict[str, tuple[dict[str, tuple[str, ...]], CompiledCard]] = {}

    def __call__(self, card: Card) -> "CompiledCard":
        """The card compiled, with the shared phrase classes and its deck's own."""
        from drill.grading import compile_card

        if card.figure is not None:  # another each time
            return compile_card(card, {})
        if card.key not in self._compiled:
            self._compiled[card.key] = compile_card(card, self._deck_classes(card.deck))
        compiled = self._compiled[card.key]
        own = self._own.of(card) if self._own else {}
        if not own:
            return compiled
        from drill.grading import with_own

        if card.key not in self._extended or self._extended[card.key][0] != own:
            self._extended[card.key] = own, with_own(compiled, own)
        return self._extended[card.key][1]

    def _deck_classes(self, deck: str) -> "Classes":
        from drill.grading import Classes
        from drill.lexicon import TERMS

        if deck not in self._classes:
            self._classes[deck] = Classes({**TERMS, **self._decks[deck].terms})
        return self._classes[deck]


class Dealer:
    """Gives cards as they are asked: a numeric one with other values each time."""

    def __init__(self, shelves: Iterable[Shelf], seed: str) -> None:
        """`shelves` hold the cards; the same `seed` gives the same values in the same order."""
        self._full = library.full(shelves)
        self._seed, self._count = seed, 0

    def __call__(self, card: Card | Entry) -> Card:
        """The card to ask."""
        found = self._full(card)
        self._count += 1
        return dealt(found, f"{self._seed} {found.key} {self._count}")


class ProgressKeeper:
    """Keeps a session's reviews in the progress file, and the learner's own words in theirs."""

    def __init__(self, store: Store, progress: Progress, own: OwnWords) -> None:
        """`progress` is what the store has loaded."""
        self._store, self.progress, self._own = store, progress, own

    def memory(self, card: Card) -> Memory | None:
        """The card's memory, replayed if another session reviewed the card meanwhile."""
        if card.key not in self.progress.memory:
            self.progress = with_memory(self.progress)
        return self.progress.memory.get(card.key)

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        """Keep the typed answer, then write the review: the text survives a review that cannot be written."""
        self._store.keep_answer(review, answer)
        self.progress = self._store.record(self.progress, review, memory)

    def keep_words(self, review: Review, own: tuple[Phrase, ...]) -> None:
        """Keep words of the review's answer."""
        self._own.keep(review, own)

    def undo(self, review: Review) -> None:
        """Take a review back by an event, and replay its card without it; the words kept with it go too."""
        self._own.take_back(review)
        left = [r for r in self.progress.standing() if r.card == review.card and r.id != review.id]
        self.progress = self._store.undo(self.progress, review.id, schedule.replay_card(left, review.card))


class NoKeeper:
    """Keeps no review: practice ahead leaves the schedule as it is. Own words, which the learner asks for, are kept."""

    def __init__(self, progress: Progress, own: OwnWords) -> None:
        """`progress` says when cards would come back."""
        self.progress, self._own = progress, own

    def memory(self, card: Card) -> Memory | None:
        """The card's memory."""
        return self.progress.memory.get(card.key)

    def record(self, review: Review, memory: Memory, answer: str) -> None:
        """Nothing is kept."""

    def keep_words(self, review: Review, own: tuple[Phrase, ...]) -> None:
        """Keep words of the review's answer."""
        self._own.keep(review, own)

    def undo(self, review: Review) -> None:
        """Take back the words kept with a review, which was not kept itself."""
        self._own.take_back(review)


def dealt(card: Card, seed: str) -> Card:
    """The card with the values that the seed draws, where it is numeric."""
    if card.numeric is None:
        return card
    from drill.numeric import fill

    return fill(card, seed)


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
    return App(data=data, cache=cache, shipped=shipped_decks(), now=_utc_now, new_id=_new_id, cores=_cores())


def shipped_decks() -> Path:
    """The folder of the decks that come with drill: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).parent
    inside = package / "decks"
    return inside if inside.is_dir() else package.parent / "decks"


def _cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _new_id() -> str:
    return os.urandom(6).hex()


def _utc_now() -> datetime:
    return datetime.now(UTC)
