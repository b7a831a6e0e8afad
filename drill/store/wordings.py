"""The learner's own words in `wordings.json`: one wording to the line, written as safely as progress is.

Kept apart from progress so that people can read, mend and hand on the file.
"""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import UTC
from pathlib import Path

import msgspec

from drill.errors import ProgressError, UnknownNameError
from drill.model import Phrase, Review, Wording
from drill.store import disk
from drill.store.format import HEAD, NewerFormatError, as_read_back, as_text, require_format, rows

Wordings = tuple[Wording, ...]


class WordingStore:
    """The wordings kept in one folder."""

    def __init__(self, folder: Path, *, lock_seconds: float = 5.0) -> None:
        self.path = folder / "wordings.json"
        self._lock_seconds = lock_seconds

    def load(self) -> Wordings:
        """Return the wordings, oldest first; none without a file. A fault is a ProgressError with file and line."""
        try:
            return decode(self.path.read_bytes(), str(self.path))
        except FileNotFoundError:
            if self.path.is_symlink():
                raise disk.dangling(self.path) from None
            return ()
        except OSError as error:
            raise disk.unreadable(self.path, error) from error

    def keep(self, review: Review, phrases: Sequence[Phrase]) -> Wordings:
        """Add phrases taken from a review's answer, except those that are there; durable on return, with all others."""

        def added(kept: Wordings) -> Wordings:
            there = {(one.card, one.concept, one.words.casefold()) for one in kept}
            new = [one for one in phrases if (review.card, one.concept, one.words.casefold()) not in there]
            first = max((one.id for one in kept), default=0) + 1
            return kept + tuple(
                as_read_back(
                    Wording(first + i, review.time, review.card, p.concept, p.words, as_text(p.said), review.id)
                )
                for i, p in enumerate(new)
            )

        return self._change(added)

    def take_back(self, review_id: str) -> Wordings:
        """Remove what was kept with a review, and return the others."""
        return self._change(lambda kept: tuple(one for one in kept if one.review != review_id))

    def remove(self, ids: Collection[int]) -> Wordings:
        """Remove the wordings of these ids, and return them; UnknownNameError, and all stay, if one is not there."""
        removed: list[Wording] = []

        def without(kept: Wordings) -> Wordings:
            unknown = sorted(set(ids) - {one.id for one in kept})
            if unknown:
                names = ", ".join(str(one) for one in unknown)
                raise UnknownNameError(f"There are no words numbered {names}; nothing was removed. See: drill words")
            removed.extend(one for one in kept if one.id in ids)
            return tuple(one for one in kept if one.id not in ids)

        self._change(without)
        return tuple(removed)

    def _change(self, change: Callable[[Wordings], Wordings]) -> Wordings:
        target = disk.real(self.path)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with disk.sole_writer(target.parent, self._lock_seconds):
                before = self.load()
                after = change(before)
                if after != before:
                    disk.write(target, encode(after))
        except OSError as error:
            raise disk.unwritable(target, error) from error
        return after


FORMAT = 1
_LEFT = "It was left as it is: mend it there, or move the file aside to start afresh."


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    wordings: list[msgspec.Raw]


def encode(wordings: Wordings) -> bytes:
    """Return the file of format 1: JSON, with one wording to the line."""
    return b'{"format":%d,"wordings":[\n%b\n]}\n' % (FORMAT, rows(wordings))


def decode(data: bytes, name: str) -> Wordings:
    """Read what `encode` or a person wrote; ProgressError tells `name`, the line and the fault."""
    file = _outside(data, name)
    wordings: list[Wording] = []
    lines: dict[int, int] = {}
    place = 0
    for raw in file.wordings:
        row = bytes(raw)
        place = data.index(row, place)
        try:
            one = msgspec.json.decode(row, type=Wording)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise _fault(name, _line(data, place, str(error)), _plain(error)) from error
        line = _line(data, place)
        if one.id < 1 or one.id in lines:
            problem = f"line {lines[one.id]} has the id {one.id} too" if one.id in lines else "an id is 1 or more"
            raise _fault(name, line, problem)
        if one.time.tzinfo is not UTC:
            raise _fault(name, line, "the time is not in UTC (it must end in Z)")
        lines[one.id] = line
        wordings.append(one)
        place += len(row)
    return tuple(wordings)


def _outside(data: bytes, name: str) -> _File:
    try:
        file = msgspec.json.decode(data, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        _known(data, name)
        raise _fault(name, _line(data, 0, str(error)), _plain(error)) from error
    _known(data, name)
    return file


def _known(data: bytes, name: str) -> None:
    try:
        found = HEAD.decode(data).format
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return
    try:
        require_format(found, FORMAT)
    except NewerFormatError as error:
        raise NewerFormatError(f"{name} {error}") from None
    except ProgressError as error:
        raise _fault(name, 1, str(error)) from None


def _fault(name: str, line: int, problem: str) -> ProgressError:
    return ProgressError(f"{name}:{line}: {problem}.\n{_LEFT}")


def _plain(error: Exception) -> str:
    """The fault without its place, which the line tells."""
    return re.sub(r" \(byte \d+\)| - at `[^`]*`", "", str(error))


def _line(data: bytes, start: int, problem: str = "") -> int:
    """The line that a fault is told of, from 1; `start` is where the value begins that it is in."""
    place = start
    if found := re.search(r"\(byte (\d+)\)", problem):
        place = start + int(found[1])
    elif "truncated" in problem:
        place = len(data.rstrip())
    elif found := re.search(r"unknown field `(\w+)|at `\$\.(\w+)", problem):
        key = found[1] or found[2]
        place = max(start, data.find(b'"%b"' % key.encode(), start))
    return data.count(b"\n", 0, place) + 1
