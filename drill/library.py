"""Where decks live: those that come with drill, the learner's own, and how new ones are added."""

import os
import zlib
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

import drill
from drill import deck as reader
from drill.deck import Fault
from drill.errors import DeckError, DrillError, UnknownNameError
from drill.model import Card, Deck

_SUFFIXES = (".yaml", ".yml")
_DECODER = msgspec.msgpack.Decoder(Deck)


class Change(Struct, frozen=True):
    """What adding a deck does to one of the same id: the ids of cards new, changed and gone."""

    deck: Deck
    replaces: bool
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


class Library:
    """The decks of one learner: shipped ones, and own ones, which take the place of a shipped deck of the same id."""

    def __init__(self, shipped: Path, own: Path, cache: Path) -> None:
        """`shipped` and `own` are folders of deck files; `cache` may be deleted at any time."""
        self.shipped, self.own, self._cache = shipped, own, cache

    def load(self) -> list[Deck]:
        """All decks: shipped ones by file name, then own ones. DeckError lists every fault of every file."""
        decks: dict[str, Deck] = {}
        faults: list[Fault] = []
        for folder in (self.shipped, self.own):
            found, faulty = self._read(_deck_files(folder))
            faults += faulty
            for path, deck in found:
                decks[deck.id] = deck
                faults += _duplicates(path, deck, found)
        if faults:
            raise DeckError(reader.faults_text(faults))
        return list(decks.values())

    def read(self, sources: Iterable[Path]) -> list[Deck]:
        """The decks in files and folders outside the library. DeckError lists every fault of every file."""
        files: list[Path] = []
        for source in sources:
            inside = _deck_files(source) if source.is_dir() else [source]
            if not inside:
                raise DeckError(f"{source}: no deck files here; a deck is a file ending in .yaml or .yml")
            files += inside
        found, faults = self._read(files, cached=False)
        for path, deck in found:
            faults += _duplicates(path, deck, found)
        if faults:
            raise DeckError(reader.faults_text(faults))
        return [deck for _, deck in found]

    def plan(self, source: Path) -> list[Change]:
        """What adding the decks of `source` would do. DeckError lists every fault; nothing is written."""
        current = {deck.id: deck for deck in self.load()}
        return [_change(deck, current.get(deck.id)) for deck in self.read([source])]

    def add(self, source: Path, *, force: bool = False) -> list[Change]:
        """Add the decks of a file or folder, all or none; an existing deck is replaced only with `force`."""
        changes = self.plan(source)
        taken = [change for change in changes if change.replaces]
        if taken and not force:
            told = "\n".join(describe(change) for change in taken)
            raise DrillError(
                f"{told}\nNothing was added. To replace it, run again with --force; progress is kept by card id."
            )
        files = _deck_files(source) if source.is_dir() else [source]
        by_id = {deck.id: path for path, deck in self._read(files, cached=False)[0]}
        self._install([(self._home(change.deck.id), by_id[change.deck.id].read_bytes()) for change in changes])
        return changes

    def _home(self, deck: str) -> Path:
        """The own file that holds a deck, or the one that will."""
        for path, found in self._read(_deck_files(self.own))[0]:
            if found.id == deck:
                return path
        return self.own / f"{deck}.yaml"

    def _install(self, files: Sequence[tuple[Path, bytes]]) -> None:
        """Write all files beside their places first, then move them in; what was there comes back if one fails."""
        before = {path: path.read_bytes() if path.exists() else None for path, _ in files}
        try:
            self.own.mkdir(parents=True, exist_ok=True)
            for path, data in files:
                _write(path.with_suffix(".new"), data)
            for path, _ in files:
                path.with_suffix(".new").replace(path)
        except OSError as error:
            for path, old in before.items():
                path.with_suffix(".new").unlink(missing_ok=True)
                if old is None:
                    path.unlink(missing_ok=True)
                else:
                    _write(path, old)
            raise DrillError(
                f"{self.own}: the deck could not be written ({error.strerror}); nothing was added"
            ) from error

    def _read(self, files: Iterable[Path], *, cached: bool = True) -> tuple[list[tuple[Path, Deck]], list[Fault]]:
        found: list[tuple[Path, Deck]] = []
        faults: list[Fault] = []
        for path in files:
            try:
                size = path.stat().st_size
                data = path.read_bytes() if size <= reader.LARGEST else b" " * (reader.LARGEST + 1)
            except OSError as error:
                raise DeckError(f"{path}: cannot be read ({error.strerror}); check the name and its rights") from error
            deck = self._cached(data) if cached else None
            if deck is None:
                deck, faulty = reader.read(data, str(path) if not cached else path.name)
                faults += faulty
                if deck is not None and cached:
                    self._remember(data, deck)
            if deck is not None:
                found.append((path, deck))
        return found, faults

    # A cached deck is keyed by the file's content and drill's version, and carries a checksum of itself: it can be
    # neither stale nor half-written. Failing to write one costs only time.

    def _place(self, data: bytes) -> Path:
        return self._cache / f"{drill.__version__}-{len(data):x}-{zlib.crc32(data):08x}-{zlib.adler32(data):08x}.deck"

    def _cached(self, data: bytes) -> Deck | None:
        try:
            packed = self._place(data).read_bytes()
            if zlib.crc32(packed[4:]) == int.from_bytes(packed[:4], "big"):
                return _DECODER.decode(packed[4:])
        except (OSError, msgspec.DecodeError):
            pass
        return None

    def _remember(self, data: bytes, deck: Deck) -> None:
        packed = msgspec.msgpack.encode(deck)
        place = self._place(data)
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            part = place.with_suffix(f".{os.getpid()}")
            part.write_bytes(zlib.crc32(packed).to_bytes(4, "big") + packed)
            part.replace(place)
        except OSError:
            return


def find_decks(decks: Sequence[Deck], names: Iterable[str]) -> list[Deck]:
    """The decks of those names, all where none is named; UnknownNameError offers the nearest."""
    by_id = {deck.id: deck for deck in decks}
    wanted = list(dict.fromkeys(names))
    for name in wanted:
        if name not in by_id:
            raise UnknownNameError(f"There is no deck “{_plain(name)}”{_nearest(name, by_id)} See: drill decks")
    return [by_id[name] for name in wanted] or list(decks)


def find_card(decks: Sequence[Deck], name: str) -> tuple[Deck, Card]:
    """The card named `deck/card`, or by its bare id where only one deck has it; UnknownNameError offers the nearest."""
    found = [(deck, card) for deck in decks for card in deck.cards if name in (card.key, card.id)]
    if len(found) == 1:
        return found[0]
    if found:
        keys = ", ".join(card.key for _, card in found)
        raise UnknownNameError(f"More than one deck has a card “{_plain(name)}”: name one of {keys}.")
    names = [card.key for deck in decks for card in deck.cards]
    if "/" not in name:
        names = [key.split("/")[1] for key in names]
    raise UnknownNameError(f"There is no card “{_plain(name)}”{_nearest(name, names)} See: drill decks --cards")


def describe(change: Change) -> str:
    """A change in words: what becomes of the deck, and which cards are new, changed and gone."""
    if not change.replaces:
        return f"deck {change.deck.id}: added, {len(change.deck.cards)} cards"
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


def _deck_files(folder: Path) -> list[Path]:
    try:
        names = sorted(path.name for path in folder.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DeckError(f"{folder}: cannot be read ({error.strerror}); check its rights") from error
    return [folder / name for name in names if name.endswith(_SUFFIXES) and not name.startswith(".")]


def _duplicates(path: Path, deck: Deck, found: Iterable[tuple[Path, Deck]]) -> list[Fault]:
    first = next(other for other, same in found if same.id == deck.id)
    if first == path:
        return []
    return [
        Fault(path.name, 1, "", "deck", f"{first.name} has the same deck id {deck.id}", "give each deck its own id")
    ]


def _nearest(name: str, names: Collection[str]) -> str:
    import difflib  # 3 ms that only a wrong name pays

    near = difflib.get_close_matches(name, list(names), 1, 0.5)
    return f"; did you mean {near[0]}?" if near else "."


def _plain(name: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in name[:60])


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
