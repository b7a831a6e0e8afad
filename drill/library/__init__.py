"""Where decks live: those that come with drill, the learner's own, and how new ones are added."""

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, overload

from msgspec import Struct

import drill
from drill import deck as reader
from drill.deck import Fault
from drill.errors import DeckError, DrillError, UnknownNameError
from drill.library.shelf import Cache, Shelf, checksum, shelve
from drill.model import Card, Deck, Entry, Holder

_SUFFIXES = (".yaml", ".yml")
_LONGEST = 200  # characters of a name that are looked at


class Change(Struct, frozen=True):
    """What adding a deck does to one of the same id: the ids of cards new, changed and gone."""

    deck: Deck
    replaces: bool
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


class _File(NamedTuple):
    path: Path
    data: bytes
    deck: Deck


D = TypeVar("D", bound=Holder)


class Library:
    """The decks of one learner: shipped ones, and own ones, which take the place of a shipped deck of the same id."""

    def __init__(self, shipped: Path, own: Path, cache: Path) -> None:
        """`shipped` and `own` are folders of deck files; `cache` may be deleted at any time."""
        self.shipped, self.own, self._folder = shipped, own, cache

    def shelves(self) -> list[Shelf]:
        """All decks, their cards yet unread: shipped ones by file name, then own ones.

        DeckError lists every fault of every file.
        """
        cache = Cache(self._folder, _code())
        shelves: dict[str, Shelf] = {}
        faults: list[Fault] = []
        for folder in (self.shipped, self.own):
            files: dict[str, Path] = {}
            for path in _deck_files(folder):
                shelf = _shelf(path, cache, faults)
                if shelf is not None and shelf.id in files:
                    faults.append(_same_id(path, files[shelf.id], shelf.id))
                elif shelf is not None:
                    files[shelf.id] = path
                    shelves[shelf.id] = shelf
        if faults:
            raise DeckError(reader.faults_text(faults))
        return list(shelves.values())

    def load(self) -> list[Deck]:
        """All decks in full, in the order of `shelves`; DeckError lists every fault of every file."""
        return [shelf.deck() for shelf in self.shelves()]

    def read(self, sources: Iterable[Path]) -> list[Deck]:
        """The decks in files and folders outside the library. DeckError lists every fault of every file."""
        return [file.deck for file in self._outside(sources)]

    def plan(self, source: Path) -> list[Change]:
        """What adding the decks of `source` would do. DeckError lists every fault; nothing is written."""
        return self._changes(self._outside([source]))

    def add(self, source: Path, *, force: bool = False) -> list[Change]:
        """Add the decks of a file or folder, all or none; an existing deck is replaced only with `force`."""
        files = self._outside([source])  # read once: what is written is what was checked
        changes = self._changes(files)
        taken = [change for change in changes if change.replaces]
        if taken and not force:
            told = "\n".join(describe(change) for change in taken)
            raise DrillError(
                f"{told}\nNothing was added. To replace it, run again with --force; progress is kept by card id."
            )
        self._install(files)
        return changes

    def _outside(self, sources: Iterable[Path]) -> list[_File]:
        found, faults = _read(dict.fromkeys(path for source in sources for path in _files(source)))
        if faults:
            raise DeckError(reader.faults_text(faults))
        return found

    def _changes(self, files: Iterable[_File]) -> list[Change]:
        current = {deck.id: deck for deck in self.load()}
        return [_change(file.deck, current.get(file.deck.id)) for file in files]

    def _install(self, files: Iterable[_File]) -> None:
        """Write all files beside their places first, then move them in; what was there comes back if one fails."""
        own = {file.deck.id: file.path for file in _read(_deck_files(self.own))[0]}
        places = [(own.get(file.deck.id) or self._free(file.deck.id), file.data) for file in files]
        moved: list[Path] = []
        try:
            self.own.mkdir(parents=True, exist_ok=True)
            for place, data in places:
                _write(_beside(place, ".new"), data)
                if place.exists():
                    _write(_beside(place, ".old"), place.read_bytes())
            for place, _ in places:
                _beside(place, ".new").replace(place)
                moved.append(place)
        except BaseException as error:
            for place in moved:  # by renaming alone, which needs no room on a full disk
                old = _beside(place, ".old")
                if old.exists():
                    old.replace(place)
                else:
                    place.unlink()
            if not isinstance(error, OSError):
                raise
            problem = f"the deck could not be written ({_reason(error)}); nothing was added"
            raise DrillError(reader.plain(f"{self.own}: {problem}")) from error
        finally:
            for place, _ in places:
                _remove(_beside(place, ".new"))
                _remove(_beside(place, ".old"))

    def _free(self, deck: str) -> Path:
        """A place for a new own deck that no other file has."""
        names = (f"{deck}.yaml", *(f"{deck}-{number}.yaml" for number in range(2, 1000)))
        return next(self.own / name for name in names if not os.path.lexists(self.own / name))


def find_decks(decks: Sequence[D], names: Iterable[str]) -> list[D]:
    """The decks of those names, all where none is named; UnknownNameError offers the nearest."""
    by_id = {deck.id: deck for deck in decks}
    wanted = list(dict.fromkeys(names))
    for name in wanted:
        if name not in by_id:
            raise UnknownNameError(f"There is no deck “{_shown(name)}”{_nearest(name, by_id)} See: drill decks")
    return [by_id[name] for name in wanted] or list(decks)


@overload
def find_card(decks: Sequence[Deck], name: str) -> tuple[Deck, Card]: ...
@overload
def find_card(decks: Sequence[Shelf], name: str) -> tuple[Shelf, Entry]: ...
def find_card(decks: Sequence[Holder], name: str) -> tuple[Any, Any]:
    """The card named `deck/card`, or by its bare id where only one deck has it; UnknownNameError offers the nearest."""
    ident = name.rpartition("/")[2]
    found = [(deck, card) for deck in decks for card in deck.cards if card.id == ident and name in (ident, card.key)]
    if len(found) == 1:
        return found[0]
    if found:
        keys = ", ".join(card.key for _, card in found)
        raise UnknownNameError(f"More than one deck has a card “{_shown(name)}”: name one of {keys}.")
    names = [card.key for deck in decks for card in deck.cards]
    if "/" not in name:
        names = [key.split("/")[1] for key in names]
    raise UnknownNameError(f"There is no card “{_shown(name)}”{_nearest(name, names)} See: drill decks --cards")


def full(shelves: Iterable[Shelf]) -> Callable[[Card | Entry], Card]:
    """What gives a card of the shelves in full."""
    by_id = {shelf.id: shelf for shelf in shelves}
    return lambda card: by_id[card.deck].card(card) if isinstance(card, Entry) else card


def describe(change: Change) -> str:
    """A change in words: what becomes of the deck, and which cards are new, changed and gone."""
    if not change.replaces:
        return f"deck {change.deck.id}: added, {_count(len(change.deck.cards))}"
    parts = [
        f"{word}: {', '.join(ids)}"
        for word, ids in (("new", change.new), ("changed", change.changed), ("gone", change.gone))
        if ids
    ]
    return f"deck {change.deck.id} is already there; " + ("; ".join(parts) or "no card differs")


def _change(deck: Deck, old: Deck | None) -> Change:
    before = {card.id: card for card in old.cards} if old else {}
    after = {card.id: card for card in deck.cards}
    terms = old is not None and old.terms != deck.terms  # shared phrases are part of every card that may use them
    return Change(
        deck,
        old is not None,
        tuple(i for i in after if i not in before),
        tuple(i for i in after if i in before and (terms or after[i] != before[i])),
        tuple(i for i in before if i not in after),
    )


def _files(source: Path) -> list[Path]:
    """The files that a person means by `source`."""
    with suppress(OSError, ValueError):  # what cannot be looked at cannot be read either, which is told then
        if source.is_dir():
            inside = _deck_files(source)
            if not inside:
                raise DeckError(reader.plain(f"{source}: no deck files here; a deck is a file ending in .yaml or .yml"))
            return inside
    return [source]


def _deck_files(folder: Path) -> list[Path]:
    try:
        names = sorted(path.name for path in folder.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DeckError(reader.plain(f"{folder}: cannot be read ({_reason(error)}); check its rights")) from error
    paths = [folder / name for name in names if name.lower().endswith(_SUFFIXES) and not name.startswith(".")]
    return [path for path in paths if not path.is_dir()]


def _shelf(path: Path, cache: Cache, faults: list[Fault]) -> Shelf | None:
    """A deck file of the library; what is wrong with it is added to the faults."""

    def reread() -> Deck:
        deck, faulty = _read_and_keep(path, cache)
        if deck is None:
            raise DeckError(reader.faults_text(faulty))
        return deck

    try:
        kept = cache.find(path, lambda: _content(path), reread)
        if kept is not None:
            return kept
        deck, faulty = _read_and_keep(path, cache)
    except (OSError, ValueError) as error:
        faults.append(_unreadable(path, error))
        return None
    faults += faulty
    return None if deck is None else shelve(deck)


def _read_and_keep(path: Path, cache: Cache) -> tuple[Deck | None, list[Fault]]:
    seen, data = cache.look(path), _content(path)
    deck, faults = reader.read(data, str(path))
    if deck is not None:
        cache.keep(path, seen, data, deck)
    return deck, faults


def _read(paths: Iterable[Path]) -> tuple[list[_File], list[Fault]]:
    """Deck files as they are, and the faults of all."""
    found: dict[str, _File] = {}
    faults: list[Fault] = []
    for path in paths:
        try:
            data = _content(path)
        except (OSError, ValueError) as error:
            faults.append(_unreadable(path, error))
            continue
        deck, faulty = reader.read(data, str(path))
        faults += faulty
        if deck is not None and deck.id in found:
            faults.append(_same_id(path, found[deck.id].path, deck.id))
        elif deck is not None:
            found[deck.id] = _File(path, data, deck)
    return list(found.values()), faults


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(reader.LARGEST + 1)


def _unreadable(path: Path, error: Exception) -> Fault:
    return Fault(str(path), 0, "", "", f"cannot be read ({_reason(error)})", "check the name and its rights")


def _same_id(path: Path, first: Path, ident: str) -> Fault:
    lines = _content(path).split(b"\n")
    line = next((number for number, text in enumerate(lines, 1) if text.startswith(b"deck:")), 1)
    other = first.name if first.parent == path.parent else first
    return Fault(str(path), line, "", "deck", f"{other} has the same deck id {ident}", "give each its own")


def _nearest(name: str, names: Collection[str]) -> str:
    import difflib  # 3 ms that only a wrong name pays

    near = difflib.get_close_matches(name[:_LONGEST].lower(), list(names), 1, 0.5)
    return f"; did you mean {near[0]}?" if near else "."


def _shown(name: str) -> str:
    return reader.plain(name[:60])


def _code() -> str:
    """What the code that reads decks is known by: it may change while drill's version does not."""
    package = Path(drill.__file__).parent
    try:
        folders = (package / "deck", package / "numeric", package / "library")
        made = [package / "model.py", package / "lexicon.py"]
        made += [file for folder in folders for file in sorted(folder.iterdir())]
        stats = [path.stat() for path in made if path.suffix == ".py"]
    except OSError:  # as in a zip file
        return drill.__version__
    return f"{drill.__version__}-{checksum(str([(stat.st_size, stat.st_mtime_ns) for stat in stats]).encode())}"


def _reason(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _count(cards: int) -> str:
    return "1 card" if cards == 1 else f"{cards} cards"
