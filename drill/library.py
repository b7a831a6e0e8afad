"""Where decks live: those that come with drill, the learner's own, and how new ones are added."""

import os
import zlib
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

import drill
from drill import deck as reader
from drill.deck import Fault
from drill.errors import DeckError, DrillError, UnknownNameError
from drill.model import Card, Deck

_SUFFIXES = (".yaml", ".yml")
_LONGEST = 200  # characters of a name that are looked at
_DECODER = msgspec.msgpack.Decoder(Deck)


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


class Library:
    """The decks of one learner: shipped ones, and own ones, which take the place of a shipped deck of the same id."""

    def __init__(self, shipped: Path, own: Path, cache: Path) -> None:
        """`shipped` and `own` are folders of deck files; `cache` may be deleted at any time."""
        self.shipped, self.own, self._cache = shipped, own, cache
        self._code: str | None = None

    def load(self) -> list[Deck]:
        """All decks: shipped ones by file name, then own ones. DeckError lists every fault of every file."""
        decks: dict[str, Deck] = {}
        faults: list[Fault] = []
        for folder in (self.shipped, self.own):
            found, faulty = self._read(_deck_files(folder))
            decks |= {file.deck.id: file.deck for file in found}
            faults += faulty
        if faults:
            raise DeckError(reader.faults_text(faults))
        return list(decks.values())

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
        found, faults = self._read(dict.fromkeys(path for source in sources for path in _files(source)), cached=False)
        if faults:
            raise DeckError(reader.faults_text(faults))
        return found

    def _changes(self, files: Iterable[_File]) -> list[Change]:
        current = {deck.id: deck for deck in self.load()}
        return [_change(file.deck, current.get(file.deck.id)) for file in files]

    def _install(self, files: Iterable[_File]) -> None:
        """Write all files beside their places first, then move them in; what was there comes back if one fails."""
        own = {file.deck.id: file.path for file in self._read(_deck_files(self.own))[0]}
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

    def _read(self, paths: Iterable[Path], *, cached: bool = True) -> tuple[list[_File], list[Fault]]:
        found: dict[str, _File] = {}
        faults: list[Fault] = []
        for path in paths:
            try:
                with path.open("rb") as file:
                    data = file.read(reader.LARGEST + 1)
            except (OSError, ValueError) as error:
                problem, remedy = f"cannot be read ({_reason(error)})", "check the name and its rights"
                faults.append(Fault(str(path), 0, "", "", problem, remedy))
                continue
            deck = self._cached(path, data) if cached else None
            if deck is None:
                deck, faulty = reader.read(data, str(path))
                faults += faulty
                if deck is not None and cached:
                    self._remember(path, data, deck)
            if deck is not None and deck.id in found:
                faults.append(_same_id(path, data, found[deck.id]))
            elif deck is not None:
                found[deck.id] = _File(path, data, deck)
        return list(found.values()), faults

    # A deck file has one cached deck, which names the content and the code it was made from and carries a checksum
    # of itself: it can be neither stale nor half-written. Failing to write one costs only time. The 64 bits that name
    # the content need not withstand an attacker, whom it would only serve his own deck; hashlib takes 4 ms to load.

    def _place(self, path: Path) -> Path:
        return self._cache / f"{_sum(os.fsencode(path))}.deck"

    def _origin(self, data: bytes) -> bytes:
        if self._code is None:
            self._code = _code()
        return f"{drill.__version__} {self._code} {len(data):x} {_sum(data)}\n".encode()

    def _cached(self, path: Path, data: bytes) -> Deck | None:
        try:
            kept = self._place(path).read_bytes()
            origin = self._origin(data)
            if kept.startswith(origin, 4) and zlib.crc32(kept[4:]) == int.from_bytes(kept[:4], "big"):
                return _DECODER.decode(kept[4 + len(origin) :])
        except (OSError, ValueError, msgspec.DecodeError):
            pass
        return None

    def _remember(self, path: Path, data: bytes, deck: Deck) -> None:
        kept = self._origin(data) + msgspec.msgpack.encode(deck)
        place = self._place(path)
        part = _beside(place, f".{os.getpid()}")
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            part.write_bytes(zlib.crc32(kept).to_bytes(4, "big") + kept)
            part.replace(place)
        except OSError:
            _remove(part)


def find_decks(decks: Sequence[Deck], names: Iterable[str]) -> list[Deck]:
    """The decks of those names, all where none is named; UnknownNameError offers the nearest."""
    by_id = {deck.id: deck for deck in decks}
    wanted = list(dict.fromkeys(names))
    for name in wanted:
        if name not in by_id:
            raise UnknownNameError(f"There is no deck “{_shown(name)}”{_nearest(name, by_id)} See: drill decks")
    return [by_id[name] for name in wanted] or list(decks)


def find_card(decks: Sequence[Deck], name: str) -> tuple[Deck, Card]:
    """The card named `deck/card`, or by its bare id where only one deck has it; UnknownNameError offers the nearest."""
    found = [(deck, card) for deck in decks for card in deck.cards if name in (card.key, card.id)]
    if len(found) == 1:
        return found[0]
    if found:
        keys = ", ".join(card.key for _, card in found)
        raise UnknownNameError(f"More than one deck has a card “{_shown(name)}”: name one of {keys}.")
    names = [card.key for deck in decks for card in deck.cards]
    if "/" not in name:
        names = [key.split("/")[1] for key in names]
    raise UnknownNameError(f"There is no card “{_shown(name)}”{_nearest(name, names)} See: drill decks --cards")


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


def _same_id(path: Path, data: bytes, first: _File) -> Fault:
    line = next((n for n, text in enumerate(data.split(b"\n"), 1) if text.startswith(b"deck:")), 1)
    other = first.path.name if first.path.parent == path.parent else first.path
    return Fault(str(path), line, "", "deck", f"{other} has the same deck id {first.deck.id}", "give each its own")


def _nearest(name: str, names: Collection[str]) -> str:
    import difflib  # 3 ms that only a wrong name pays

    near = difflib.get_close_matches(name[:_LONGEST].lower(), list(names), 1, 0.5)
    return f"; did you mean {near[0]}?" if near else "."


def _shown(name: str) -> str:
    return reader.plain(name[:60])


def _code() -> str:
    """What the code that makes decks is known by: it may change while drill's version does not."""
    package = Path(drill.__file__).parent
    try:
        made = [package / "model.py", package / "lexicon.py", *sorted(package.joinpath("deck").iterdir())]
        stats = [path.stat() for path in made if path.suffix == ".py"]
    except OSError:  # as in a zip file
        return "0"
    return _sum(str([(stat.st_size, stat.st_mtime_ns) for stat in stats]).encode())


def _sum(data: bytes) -> str:
    return f"{zlib.crc32(data):08x}{zlib.adler32(data):08x}"


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
