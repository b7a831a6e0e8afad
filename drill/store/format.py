"""Progress to the bytes of the file and back, and two logs to one; nothing here touches the disk."""

import gc
import zlib
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from drill.errors import ProgressError
from drill.model import Memory, Progress, Review, Undo, Wording

FORMAT = 1


class NewerFormatError(ProgressError):
    """The file was written by a later drill; it is sound, so it needs no backup."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    device: str
    reviews: tuple[Review, ...]
    undone: tuple[Undo, ...]
    checksum: int = -1  # CRC-32 of all that follows the first line, as written
    memory: msgspec.Raw = msgspec.Raw(b"{}")


class _Head(msgspec.Struct):
    format: int


_ENCODER = msgspec.json.Encoder()
_FILE = msgspec.json.Decoder(_File)
HEAD = msgspec.json.Decoder(_Head)
_MEMORY = msgspec.json.Decoder(dict[str, Memory])


def encode(progress: Progress) -> bytes:
    """Return the file of format 1: JSON, with one review, undo or memory to the line."""
    memory = (_ENCODER.encode(card) + b":" + _ENCODER.encode(kept) for card, kept in sorted(progress.memory.items()))
    body = b'\n"reviews":[\n%b\n],\n"undone":[\n%b\n],\n"memory":{\n%b\n}}\n' % (
        rows(progress.reviews),
        rows(progress.undone),
        b",\n".join(memory),
    )
    head = b'{"format":%d,"device":%b,"checksum":%d,' % (FORMAT, _ENCODER.encode(progress.device), zlib.crc32(body))
    return head + body


def decode(data: bytes) -> Progress:
    """Read what `encode` wrote; ProgressError tells the fault, without the file's name.

    `memory` is only a cache of what the logs say: it comes back empty when other hands edited or merged the file.
    Whoever needs it replays each card that has standing reviews and no memory.
    """
    collecting = gc.isenabled()
    gc.disable()  # 100,000 new objects, none in a cycle, set off collections that take longer than the decoding
    try:
        return _decode(data)
    finally:
        if collecting:
            gc.enable()


def merge(a: Progress, b: Progress) -> Progress:
    """Return the union of two logs, oldest first by (time, id), under `a`'s device.

    A review is never changed once written; if it was, by hand, `a`'s stands. A card's memory is kept from the side that
    knew all of its events, and dropped where neither did: it is to be replayed.
    """
    ours, theirs = ({review.id: review for review in side.reviews} for side in (a, b))
    both = theirs | ours
    undone = {u.review: u for u in sorted((*a.undone, *b.undone), key=lambda u: (u.time, u.device), reverse=True)}

    def cards_of_events_only_in(here: Progress, there: Progress, known: dict[str, Review]) -> set[str]:
        undone_there = {undo.review for undo in there.undone}
        taken_back = (both[u.review].card for u in here.undone if u.review not in undone_there and u.review in both)
        return {r.card for r in here.reviews if known.get(r.id) != r}.union(taken_back)

    only_a, only_b = cards_of_events_only_in(a, b, theirs), cards_of_events_only_in(b, a, ours)
    return Progress(
        device=a.device,
        reviews=tuple(sorted(both.values(), key=lambda r: (r.time, r.id))),
        undone=tuple(sorted(undone.values(), key=lambda u: (u.time, u.review))),
        memory={card: memory for card, memory in b.memory.items() if card not in only_a}
        | {card: memory for card, memory in a.memory.items() if card not in only_b},
    )


def encode_answer(review: Review, answer: str) -> bytes:
    """Return the line of `answers.jsonl` that holds what was typed, without its end."""
    return _ENCODER.encode({"review": review.id, "time": review.time, "card": review.card, "answer": as_text(answer)})


def as_text(typed: str) -> str:
    """Return what was typed, without what no file can hold: a terminal may pass on bytes that are no text."""
    return typed.encode(errors="replace").decode()


def rows(values: Sequence[Review] | Sequence[Undo] | Sequence[Wording]) -> bytes:
    """Return the items of a JSON list, one to the line."""
    return _ENCODER.encode_lines(values)[:-1].replace(b"\n", b",\n")


_Event = TypeVar("_Event", Review, Undo, Memory, Wording)


def as_read_back(value: _Event) -> _Event:
    """Return what the file will give back; a NaN or a local time, which would make it unreadable, is a ValueError."""
    try:
        back = msgspec.json.decode(_ENCODER.encode(value), type=type(value))
    except msgspec.MsgspecError as error:
        raise ValueError(f"cannot be kept: {error}: {value}") from error
    for field in value.__struct_fields__:
        if isinstance(moment := getattr(back, field), datetime) and moment.tzinfo is not UTC:
            raise ValueError(f"cannot be kept: {field} is not in UTC: {value}")
    return back


def require_format(found: int, known: int = FORMAT) -> None:
    """Raise NewerFormatError or ProgressError, without the file's name, unless `found` is the format `known`."""
    if found > known:
        raise NewerFormatError(
            f"has format {found}, and this drill reads format {known}.\n"
            "It was left as it is. Upgrade drill: pip install --upgrade interview-drill"
        )
    if found != known:
        raise ProgressError(f"there is no format {found}")


def _decode(data: bytes) -> Progress:
    try:
        file = _FILE.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        with suppress(msgspec.MsgspecError, UnicodeDecodeError):
            require_format(HEAD.decode(data).format)
        raise ProgressError(str(error)) from error
    require_format(file.format)
    if not {event.time.tzinfo for event in file.reviews} | {event.time.tzinfo for event in file.undone} <= {UTC}:
        raise ProgressError("a review's or undo's time is not in UTC (all must end in Z)")
    reviews, memory = file.reviews, dict[str, Memory]()
    if zlib.crc32(memoryview(data)[data.find(b"\n") :]) == file.checksum:
        with suppress(msgspec.MsgspecError):  # another version's idea of memory bars nobody from the logs
            memory = _MEMORY.decode(file.memory)
    else:  # a text merge may have doubled rows
        reviews = tuple({review.id: review for review in reviews}.values())
    return Progress(file.device, reviews, file.undone, memory)
