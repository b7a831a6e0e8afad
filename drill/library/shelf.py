"""A deck ready to hand: which cards it has at once, each card itself when it is asked for.

What a deck file was read to is kept in a cache file: what stands in it, then the cards one by one. So a start costs the
same whether a deck has ten cards or ten thousand. The cache may be deleted at any time, and is never trusted blindly:

- It names the code it was made by and the size and checksum of the deck file. The deck file is not even read where it
  has the times, size and place on disk that it had when that was last compared; a change in the two seconds before
  that comparison could have left them as they were, so then it is compared again.
- All of it carries checksums: after a crash it can be half there, and is then made anew.
- Failing to write it costs only time.

A shipped deck has such a file beside it, made when drill was built (build.py): even the first start reads no YAML.

The 64 bits that name a content need not withstand an attacker, whom it would only serve his own deck; hashlib takes
4 ms to load.
"""

import os
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

import drill
from drill.errors import DrillError
from drill.model import Card, Deck, Entry

BUILT = ".deck"  # beside a shipped deck: what was made of it when drill was built
_LINE = 200  # bytes of a line that says where the cache comes from
_SEEN = 89  # bytes of the line that says how the deck file looked when it was last compared
_CARD = msgspec.msgpack.Decoder(Card)
_TERMS = msgspec.msgpack.Decoder(dict[str, tuple[str, ...]])


class _Head(Struct, frozen=True, array_like=True):
    """What stands before the cards: `lengths` and `sums` of each card in order, then of the terms."""

    id: str
    title: str
    cards: tuple[Entry, ...]
    lengths: tuple[int, ...]
    sums: tuple[int, ...]


_HEAD = msgspec.msgpack.Decoder(_Head)


class Shelf:
    """A deck whose cards are read when they are asked for."""

    def __init__(
        self, ident: str, title: str, cards: Sequence[Entry], part: Callable[[int], Any], reread: Callable[[], Deck]
    ) -> None:
        """`part` gives the card of that number, or the terms after the last, or None if the cache has lost it."""
        self.id, self.title, self.cards = ident, title, cards
        self._part, self._reread = part, reread
        self._deck: Deck | None = None

    @property
    def terms(self) -> dict[str, tuple[str, ...]]:
        """The deck's phrase classes."""
        found = None if self._deck else self._part(len(self.cards))
        return self.deck().terms if found is None else _TERMS.decode(found)

    def card(self, entry: Entry) -> Card:
        """One of its cards in full."""
        found = None if self._deck else self._part(self.cards.index(entry))
        card = None if found is None else _CARD.decode(found)
        if card is None or card.id != entry.id:  # the deck was replaced since its entries were read
            card = next((one for one in self.deck().cards if one.id == entry.id), None)
        if card is None:
            raise DrillError(f"The card {entry.key} is gone: its deck was replaced meanwhile. Start again.")
        return card

    def deck(self) -> Deck:
        """The whole deck."""
        if self._deck is None:
            parts = [self._part(number) for number in range(len(self.cards) + 1)]
            if None in parts:
                self._deck = self._reread()
            else:
                cards = tuple(_CARD.decode(part) for part in parts[:-1])
                self._deck = Deck(self.id, self.title, cards, _TERMS.decode(parts[-1]))
        return self._deck


def shelve(deck: Deck) -> Shelf:
    """A deck at hand as a shelf."""
    shelf = Shelf(deck.id, deck.title, tuple(entry(card) for card in deck.cards), lambda _: None, lambda: deck)
    shelf.deck()
    return shelf


def entry(card: Card) -> Entry:
    """What is known of a card without reading it."""
    return Entry(card.deck, card.id, card.level, card.round, card.tags)


class _Kept(Struct, frozen=True):
    """A cache file as it is found: where it comes from, what stands in it, and where its cards begin."""

    place: Path
    origin: bytes
    seen: bytes
    length: int
    head: _Head
    begin: int

    @classmethod
    def open(cls, place: Path) -> "_Kept | None":
        """What the file says of itself, None where it is not there or not whole."""
        try:
            with place.open("rb") as file:
                origin, seen, frame = file.readline(_LINE), file.read(_SEEN), file.read(8)
                length = int.from_bytes(frame[:4], "big")
                data = file.read(length)
                begin, size = file.tell(), os.fstat(file.fileno()).st_size
            head = _HEAD.decode(data)
        except (OSError, ValueError, msgspec.DecodeError):
            return None
        whole = zlib.crc32(origin + data) == int.from_bytes(frame[4:], "big") and size == begin + sum(head.lengths)
        return cls(place, origin, seen, length, head, begin) if whole else None

    def shelf(self, reread: Callable[[], Deck]) -> Shelf:
        """The deck, its cards read from the file when they are asked for."""
        head, place = self.head, self.place
        begins = list(accumulate(head.lengths, initial=self.begin))

        def part(number: int) -> bytes | None:
            with suppress(OSError), place.open("rb") as file:
                file.seek(begins[number])
                data = file.read(head.lengths[number])
                if zlib.crc32(data) == head.sums[number]:
                    return data
            return None

        return Shelf(head.id, head.title, head.cards, part, reread)


class Cache:
    """The cache files of a library, one for each deck file."""

    def __init__(self, folder: Path, code: str, settled: int = 2_000_000_000) -> None:
        """`code` names the code that reads decks; `settled` ns after a change another leaves another time behind."""
        self._folder, self._code, self._settled = folder, code, settled

    def find(self, path: Path, read: Callable[[], bytes], reread: Callable[[], Deck]) -> Shelf | None:
        """What is kept of a deck file, None where that cannot be trusted. `read` gives the file's content.

        OSError and ValueError where the deck file itself cannot be read.
        """
        place = self._place(path)
        kept = _Kept.open(place)
        if kept is None or not kept.origin.startswith(self._made_by()):
            return self._built(path, read, reread)
        seen = self.look(path)
        if kept.seen != seen:
            if kept.origin != self._origin(read()):
                return self._built(path, read, reread)
            self._compared(place, seen)
        return kept.shelf(reread)

    def look(self, path: Path) -> bytes:
        """By what a deck file is known not to have changed: to be asked for before it is read."""
        stat = path.stat()
        return f"{stat.st_mtime_ns:<24}{stat.st_ctime_ns:<24}{stat.st_size:<16}{stat.st_ino:<24}\n".encode()

    def keep(self, path: Path, seen: bytes, content: bytes, deck: Deck) -> None:
        """Keep what a deck file of that content was read to; `seen` is how it looked before."""
        self._keep(path, seen, packed(self._origin(content), deck))

    def _built(self, path: Path, read: Callable[[], bytes], reread: Callable[[], Deck]) -> Shelf | None:
        """What was made of a shipped deck when drill was built, kept like any other from now on."""
        built = _Kept.open(path.with_suffix(BUILT))
        if built is None:
            return None
        seen, content = self.look(path), read()
        if built.origin != built_origin(content):
            return None
        data = built.place.read_bytes()
        self._keep(path, seen, framed(self._origin(content), data[len(built.origin) + _SEEN + 8 :], built.length))
        return built.shelf(reread)

    def _keep(self, path: Path, seen: bytes, data: bytes) -> None:
        self._write(self._place(path), data)
        self._compared(self._place(path), seen)

    def _compared(self, place: Path, seen: bytes) -> None:
        """Note that the deck file of these times has the content kept, unless it changed too lately to tell."""
        with suppress(OSError, ValueError):
            changed = max(int(time) for time in seen.split()[:2])
            os.utime(place)  # its time is now, by the clock that the deck file's are of
            if place.stat().st_mtime_ns - changed < self._settled:
                return
            with place.open("r+b") as file:
                file.readline(_LINE)
                file.write(seen)  # as long as what it replaces

    def _write(self, place: Path, data: bytes) -> None:
        part = place.with_name(f"{place.name}.{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(place)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _place(self, path: Path) -> Path:
        return self._folder / f"{checksum(os.fsencode(path))}.deck"

    def _made_by(self) -> bytes:
        return f"{self._code} ".encode()

    def _origin(self, content: bytes) -> bytes:
        return self._made_by() + f"{len(content):x} {checksum(content)}\n".encode()


def packed(origin: bytes, deck: Deck) -> bytes:
    """A deck as a cache file that says where it comes from."""
    parts = [msgspec.msgpack.encode(card) for card in deck.cards] + [msgspec.msgpack.encode(deck.terms)]
    entries = tuple(entry(card) for card in deck.cards)
    head = _Head(deck.id, deck.title, entries, tuple(map(len, parts)), tuple(map(zlib.crc32, parts)))
    data = msgspec.msgpack.encode(head)
    return framed(origin, b"".join((data, *parts)), len(data))


def framed(origin: bytes, data: bytes, length: int) -> bytes:
    """A cache file of another origin: `data` are a head of that length and what follows it."""
    frame = length.to_bytes(4, "big") + zlib.crc32(origin + data[:length]).to_bytes(4, "big")
    return b"".join((origin, b" " * (_SEEN - 1), b"\n", frame, data))


def built_origin(content: bytes) -> bytes:
    """Where what was made of a shipped deck comes from: this version of drill, and the deck file's content."""
    return f"built {drill.__version__} {len(content):x} {checksum(content)}\n".encode()


def checksum(data: bytes) -> str:
    """Sixty-four bits that name a content."""
    return f"{zlib.crc32(data):08x}{zlib.adler32(data):08x}"
