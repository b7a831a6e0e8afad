"""The progress file, written so that neither a kill, a full disk nor a second terminal loses a recorded answer.

In the folder lie `progress.json`, `answers.jsonl` (what was typed) and `backups/`. All times are UTC.
"""

import errno
import gc
import os
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from drill.errors import ProgressError
from drill.model import Memory, Progress, Review, Undo

FORMAT = 1


class _NewerFormatError(ProgressError):
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
_HEAD = msgspec.json.Decoder(_Head)
_MEMORY = msgspec.json.Decoder(dict[str, Memory])


def encode(progress: Progress) -> bytes:
    """Return the file of format 1: JSON, with one review, undo or memory to the line."""
    memory = (_ENCODER.encode(card) + b":" + _ENCODER.encode(kept) for card, kept in sorted(progress.memory.items()))
    body = b'\n"reviews":[\n%b\n],\n"undone":[\n%b\n],\n"memory":{\n%b\n}}\n' % (
        _rows(progress.reviews),
        _rows(progress.undone),
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


class Store:
    """The progress kept in one folder; `now` is the time in UTC, `new_id` names a device that has no progress yet.

    `backup_fault` is empty, or says why the last write made no backup: the answer was recorded all the same, and the
    learner is to be told.
    """

    def __init__(
        self, folder: Path, *, now: Callable[[], datetime], new_id: Callable[[], str], lock_seconds: float = 5.0
    ) -> None:
        self.path = folder / "progress.json"
        self.answers_path = folder / "answers.jsonl"
        self.backup_fault = ""
        self._folder = folder
        self._backups = folder / "backups"
        self._now = now
        self._new_id = new_id
        self._lock_seconds = lock_seconds
        self._backed_up = False
        self._known: tuple[tuple[int, int, int], Progress] | None = (
            None  # the file last read or written, and its content
        )

    def check_writable(self) -> None:
        """Raise ProgressError, before anything is asked, unless answers can be recorded; creates the folder (0700)."""
        try:
            for folder in (self._folder, self._backups):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in {self._folder, self._backups, self._target().parent}:
                probe = folder / f".drill-probe-{os.getpid()}"
                try:
                    probe.write_bytes(b"probe")  # mode bits say nothing to root, nor of a full disk
                finally:
                    with suppress(OSError):
                        probe.unlink()
            if self.answers_path.exists():
                self.answers_path.open("ab").close()
        except OSError as error:
            raise ProgressError(
                f"Progress cannot be kept in {self._folder}: {_said(error)}.\n"
                "Mend that, or set DRILL_HOME to a folder you can write to."
            ) from error

    def load(self) -> Progress:
        """Return the progress kept, or an empty one for a new device; nothing is written.

        `memory` may lack cards that have standing reviews, all of them even: see `decode`.
        A file that is corrupt, or of a newer format, is a ProgressError and left as it is.
        """
        progress = self._read()
        return Progress(device=self._new_id()) if progress is None else progress

    def record(self, progress: Progress, review: Review, memory: Memory) -> Progress:
        """Add a review and its card's memory after it; on return they are durable, or ProgressError is raised.

        The result also holds what another session wrote meanwhile. Where that one reviewed the same card, it has no
        memory of the card: replay it before the next review.
        """
        review, memory = _as_read_back(review), _as_read_back(memory)
        reviews = (*progress.reviews, review)
        return self._commit(
            progress, replace(progress, reviews=reviews, memory=progress.memory | {review.card: memory})
        )

    def undo(self, progress: Progress, review_id: str, memory: Memory | None) -> Progress:
        """Take a review back by an event in the log, with its card's `memory` without it; None: the card is new again.

        Durable and merged as by `record`. A review already taken back stays so; an unknown id is a ValueError.
        """
        review = next((r for r in reversed(progress.reviews) if r.id == review_id), None)
        if review is None:
            raise ValueError(f"no review {review_id!r} to take back")
        if any(undo.review == review_id for undo in progress.undone):
            return progress
        undo = _as_read_back(Undo(review_id, self._now(), progress.device))
        memories = {card: kept for card, kept in progress.memory.items() if card != review.card}
        if memory is not None:
            memories[review.card] = _as_read_back(memory)
        return self._commit(progress, replace(progress, undone=(*progress.undone, undo), memory=memories))

    def keep_answer(self, review: Review, answer: str) -> None:
        """Append what was typed to `answers.jsonl`, so that it can be reread."""
        typed = answer.encode(errors="replace").decode()  # a terminal may pass on bytes that are no text
        line = _ENCODER.encode({"review": review.id, "time": review.time, "card": review.card, "answer": typed})
        try:
            with self.answers_path.open("a+b") as file:
                if file.tell() == 0:
                    _make_private(self.answers_path)
                else:
                    file.seek(-1, os.SEEK_END)
                    if file.read(1) != b"\n":  # an earlier line was cut short by a kill or a full disk
                        line = b"\n" + line
                file.write(line + b"\n")
        except OSError as error:
            raise _unwritable(self.answers_path, error) from error

    def _target(self) -> Path:
        """The file itself where `progress.json` is a link to it: a rename must not replace the link."""
        return Path(os.path.realpath(self.path))

    def _read(self) -> Progress | None:
        try:
            with self.path.open("rb") as file:
                data, identity = file.read(), _identity(os.fstat(file.fileno()))
            progress = decode(data)
        except FileNotFoundError:
            if self.path.is_symlink():
                raise ProgressError(
                    f"{self.path} is a link to {self._target()}, which is not there.\n"
                    "Bring that file back, or remove the link to start afresh."
                ) from None
            self._known = None
            return None
        except OSError as error:
            raise ProgressError(
                f"{self.path} cannot be read: {_said(error)}.\nMake it readable, or set DRILL_HOME to another folder."
            ) from error
        except _NewerFormatError as error:
            raise _NewerFormatError(f"{self.path} {error}") from None
        except ProgressError as error:
            raise ProgressError(f"{self.path} is damaged: {error}.\nIt was left as it is. {self._way_back()}") from None
        self._known = identity, progress
        return progress

    def _way_back(self) -> str:
        for backup in self._backups_newest_first():
            with suppress(OSError, ProgressError):
                count = len(decode(backup.read_bytes()).reviews)
                return f"Move it aside and put in its place the newest good backup, of {count} reviews:\n{backup}"
        return "There is no good backup: mend the file, or move it aside to start afresh."

    def _backups_newest_first(self) -> list[Path]:
        return sorted(self._backups.glob(f"progress-{'[0-9]' * 8}T{'[0-9]' * 6}.json"), reverse=True)

    def _commit(self, before: Progress, after: Progress) -> Progress:
        target = self._target()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with _sole_writer(target.parent, self._lock_seconds):
                if not self._holds_all_on_disk(before) and (other := self._read()) is not None:
                    after = merge(other, after)
                self._back_up()
                self._known = _write(target, encode(after)), after
        except OSError as error:
            raise _unwritable(target, error) from error
        return after

    def _holds_all_on_disk(self, progress: Progress) -> bool:
        """Whether nobody wrote since this store did, and the caller went on from what it was given then."""
        if self._known is None:
            return False
        identity, known = self._known
        with suppress(FileNotFoundError):
            status = self.path.stat()
            return (
                _identity(status) == identity and progress.reviews is known.reviews and progress.undone is known.undone
            )
        return False

    def _back_up(self) -> None:
        """Copy the file before this store's first write; a failure is kept to be told: it must not cost the answer."""
        if self._backed_up:
            return
        try:
            if self.path.exists():
                self._backups.mkdir(mode=0o700, exist_ok=True)
                name = self._now().astimezone(UTC).strftime("progress-%Y%m%dT%H%M%S.json")
                _write(self._backups / name, self.path.read_bytes())
                for old in _expired(self._backups_newest_first()):
                    old.unlink()
        except OSError as error:
            self.backup_fault = f"No backup was made in {self._backups}: {_said(error)}."
        else:
            self._backed_up, self.backup_fault = True, ""


@contextmanager
def _sole_writer(folder: Path, seconds: float) -> Iterator[None]:
    from filelock import FileLock, Timeout  # 35 ms, which commands that only read need not pay

    lock, holder = FileLock(folder / "progress.lock"), folder / "progress.lock.pid"
    try:
        lock.acquire(timeout=seconds)
    except Timeout:
        pid = ""
        with suppress(OSError):
            pid = holder.read_text(encoding="ascii", errors="ignore")
        raise ProgressError(
            f"Another drill{f' (process {pid})' if pid.isdigit() else ''} has been writing to the progress in {folder}"
            f" for {seconds:g} seconds.\nThe last change is not recorded. Let that one finish or end it, and try again."
        ) from None
    try:
        with suppress(OSError):
            holder.write_text(str(os.getpid()), encoding="ascii")
        yield
    finally:
        with suppress(OSError):
            holder.unlink()
        lock.release()


def _write(target: Path, data: bytes) -> tuple[int, int, int]:
    """Replace the file whole, durably; on any failure the old one stands and no temporary file is left."""
    temporary = target.with_name(".drill-progress.tmp")  # one name, so that the next write clears what a kill left
    try:
        with temporary.open("wb") as file:
            _make_private(temporary)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            identity = _identity(os.fstat(file.fileno()))
        _rename(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)
    return identity


def _rename(source: Path, target: Path) -> None:
    for pause in (0.01, 0.05, 0.2):
        try:
            source.replace(target)
            return
        except PermissionError:  # on Windows, while another process has the target open: a reader, a virus scanner
            time.sleep(pause)
    source.replace(target)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network file systems cannot
            raise
    finally:
        os.close(descriptor)


def _make_private(path: Path) -> None:
    with suppress(OSError):  # FAT has no modes
        path.chmod(0o600)


def _identity(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_mtime_ns, status.st_size, status.st_ino


def _expired(newest_first: Sequence[Path]) -> list[Path]:
    """All but the newest five backups and the newest of each of the last seven days that have one."""
    newest_of_day: dict[str, Path] = {}
    for backup in newest_first:
        newest_of_day.setdefault(backup.name.partition("T")[0], backup)
    kept = {*newest_first[:5], *list(newest_of_day.values())[:7]}
    return [backup for backup in newest_first if backup not in kept]


def _said(error: OSError) -> str:
    what = "not a folder" if isinstance(error, FileExistsError) else error.strerror or str(error)
    return what + (f" ({error.filename})" if error.filename else "")


def _unwritable(path: Path, error: OSError) -> ProgressError:
    full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
    remedy = "Free some space" if full else "Mend that, or set DRILL_HOME to a folder you can write to,"
    return ProgressError(
        f"{path} cannot be written: {_said(error)}.\n"
        f"The last change is not recorded; all before it is safe. {remedy} and try again."
    )


def _rows(events: Sequence[Review] | Sequence[Undo]) -> bytes:
    return _ENCODER.encode_lines(events)[:-1].replace(b"\n", b",\n")


def _decode(data: bytes) -> Progress:
    try:
        file = _FILE.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        with suppress(msgspec.MsgspecError, UnicodeDecodeError):
            _require_format(_HEAD.decode(data).format)
        raise ProgressError(str(error)) from error
    _require_format(file.format)
    if not {event.time.tzinfo for event in file.reviews} | {event.time.tzinfo for event in file.undone} <= {UTC}:
        raise ProgressError("a review's or undo's time is not in UTC (all must end in Z)")
    reviews, memory = file.reviews, dict[str, Memory]()
    if zlib.crc32(memoryview(data)[data.find(b"\n") :]) == file.checksum:
        with suppress(msgspec.MsgspecError):  # another version's idea of memory bars nobody from the logs
            memory = _MEMORY.decode(file.memory)
    else:  # a text merge may have doubled rows
        reviews = tuple({review.id: review for review in reviews}.values())
    return Progress(file.device, reviews, file.undone, memory)


def _require_format(found: int) -> None:
    if found > FORMAT:
        raise _NewerFormatError(
            f"has format {found}, and this drill reads format {FORMAT}.\n"
            "It was left as it is. Upgrade drill: pip install --upgrade interview-drill"
        )
    if found != FORMAT:
        raise ProgressError(f"there is no format {found}")


_Event = TypeVar("_Event", Review, Undo, Memory)


def _as_read_back(value: _Event) -> _Event:
    """Return what the file will give back; a NaN or a local time, which would make it unreadable, is a ValueError."""
    try:
        back = msgspec.json.decode(_ENCODER.encode(value), type=type(value))
    except msgspec.MsgspecError as error:
        raise ValueError(f"cannot be kept: {error}: {value}") from error
    for field in value.__struct_fields__:
        if isinstance(moment := getattr(back, field), datetime) and moment.tzinfo is not UTC:
            raise ValueError(f"cannot be kept: {field} is not in UTC: {value}")
    return back
