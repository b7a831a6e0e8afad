"""The folder on disk: one writer at a time, files replaced whole and durably, backups rotated, failures told."""

import errno
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from drill.errors import ProgressError

Identity = tuple[int, int, int]  # of a file as it was last written: another one, or another write, has another


@contextmanager
def sole_writer(folder: Path, seconds: float) -> Iterator[None]:
    """Hold the folder's lock; ProgressError if another process keeps it for that long."""
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


def write(target: Path, data: bytes) -> Identity:
    """Replace the file whole, durably; on any failure the old one stands and no temporary file is left.

    OSError says what failed.
    """
    temporary = target.with_name(".drill-progress.tmp")  # one name, so that the next write clears what a kill left
    try:
        with temporary.open("wb") as file:
            _make_private(temporary)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            written = identity(os.fstat(file.fileno()))
        _rename(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)
    return written


def append_line(path: Path, line: bytes) -> None:
    """Add a line to the file, which is made for its owner alone to read."""
    with path.open("a+b") as file:
        if file.tell() == 0:
            _make_private(path)
        else:
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":  # an earlier line was cut short by a kill or a full disk
                line = b"\n" + line
        file.write(line + b"\n")


def probe(folder: Path) -> None:
    """Raise OSError unless a file can be written into the folder; none is left there."""
    file = folder / f".drill-probe-{os.getpid()}"
    try:
        file.write_bytes(b"probe")  # mode bits say nothing to root, nor of a full disk
    finally:
        with suppress(OSError):
            file.unlink()


def back_up(path: Path, backups: Path, now: datetime) -> None:
    """Copy the file, if there is one, to a backup named after `now`, and remove the backups that have expired."""
    if not path.exists():
        return
    backups.mkdir(mode=0o700, exist_ok=True)
    write(backups / now.astimezone(UTC).strftime("progress-%Y%m%dT%H%M%S.json"), path.read_bytes())
    for old in _expired(newest_first(backups)):
        old.unlink()


def newest_first(backups: Path) -> list[Path]:
    """Return the backups in the folder by the time in their names; a file of any other name is not ours."""
    return sorted(backups.glob(f"progress-{'[0-9]' * 8}T{'[0-9]' * 6}.json"), reverse=True)


def identity(status: os.stat_result) -> Identity:
    """Return what tells one write of a file from the next."""
    return status.st_mtime_ns, status.st_size, status.st_ino


def said(error: OSError) -> str:
    """Return what failed, and on which file, in words for the learner."""
    what = "not a folder" if isinstance(error, FileExistsError) else error.strerror or str(error)
    return what + (f" ({error.filename})" if error.filename else "")


def real(path: Path) -> Path:
    """Return the file itself where a path is a link to it: a rename must not replace the link."""
    return Path(os.path.realpath(path))


def dangling(path: Path) -> ProgressError:
    """Return the error to raise when a path is a link to a file that is not there, with its remedy."""
    return ProgressError(
        f"{path} is a link to {real(path)}, which is not there.\n"
        "Bring that file back, or remove the link to start afresh."
    )


def unreadable(path: Path, error: OSError) -> ProgressError:
    """Return the error to raise when a file that is there could not be read, with its remedy."""
    return ProgressError(
        f"{path} cannot be read: {said(error)}.\nMake it readable, or set DRILL_HOME to another folder."
    )


def unwritable(path: Path, error: OSError) -> ProgressError:
    """Return the error to raise when a change could not be written, with its remedy."""
    full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
    remedy = "Free some space" if full else "Mend that, or set DRILL_HOME to a folder you can write to,"
    return ProgressError(
        f"{path} cannot be written: {said(error)}.\n"
        f"The last change is not recorded; all before it is safe. {remedy} and try again."
    )


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


def _expired(backups: Sequence[Path]) -> list[Path]:
    """Of backups, newest first: all but five and the newest of each of the last seven days that have one."""
    newest_of_day: dict[str, Path] = {}
    for backup in backups:
        newest_of_day.setdefault(backup.name.partition("T")[0], backup)
    kept = {*backups[:5], *list(newest_of_day.values())[:7]}
    return [backup for backup in backups if backup not in kept]
