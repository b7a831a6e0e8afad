"""The progress file, written so that neither a kill, a full disk nor a second terminal loses a recorded answer.

In the folder lie `progress.json`, `answers.jsonl` (what was typed) and `backups/`. All times are UTC. The learner's own
words lie there too: `drill.store.wordings`, which loads only where there are some.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from drill.errors import ProgressError
from drill.model import Memory, Progress, Review, Undo
from drill.store import disk
from drill.store.format import FORMAT, NewerFormatError, as_read_back, decode, encode, encode_answer, merge

__all__ = ["FORMAT", "Store", "decode", "encode", "merge"]


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
        self._known: tuple[disk.Identity, Progress] | None = None  # the file last read or written, and its content

    def check_writable(self) -> None:
        """Raise ProgressError, before anything is asked, unless answers can be recorded; creates the folder (0700)."""
        try:
            for folder in (self._folder, self._backups):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in {self._folder, self._backups, disk.real(self.path).parent}:
                disk.probe(folder)
            if self.answers_path.exists():
                self.answers_path.open("ab").close()
        except OSError as error:
            raise ProgressError(
                f"Progress cannot be kept in {self._folder}: {disk.said(error)}.\n"
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
        review, memory = as_read_back(review), as_read_back(memory)
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
        undo = as_read_back(Undo(review_id, self._now(), progress.device))
        memories = {card: kept for card, kept in progress.memory.items() if card != review.card}
        if memory is not None:
            memories[review.card] = as_read_back(memory)
        return self._commit(progress, replace(progress, undone=(*progress.undone, undo), memory=memories))

    def keep_answer(self, review: Review, answer: str) -> None:
        """Append what was typed to `answers.jsonl`, so that it can be reread."""
        line = encode_answer(review, answer)
        try:
            disk.append_line(self.answers_path, line)
        except OSError as error:
            raise disk.unwritable(self.answers_path, error) from error

    def _read(self) -> Progress | None:
        try:
            with self.path.open("rb") as file:
                data, identity = file.read(), disk.identity(os.fstat(file.fileno()))
            progress = decode(data)
        except FileNotFoundError:
            if self.path.is_symlink():
                raise disk.dangling(self.path) from None
            self._known = None
            return None
        except OSError as error:
            raise disk.unreadable(self.path, error) from error
        except NewerFormatError as error:
            raise NewerFormatError(f"{self.path} {error}") from None
        except ProgressError as error:
            raise ProgressError(f"{self.path} is damaged: {error}.\nIt was left as it is. {self._way_back()}") from None
        self._known = identity, progress
        return progress

    def _way_back(self) -> str:
        for backup in disk.newest_first(self._backups):
            with suppress(OSError, ProgressError):
                count = len(decode(backup.read_bytes()).reviews)
                return f"Move it aside and put in its place the newest good backup, of {count} reviews:\n{backup}"
        return "There is no good backup: mend the file, or move it aside to start afresh."

    def _commit(self, before: Progress, after: Progress) -> Progress:
        target = disk.real(self.path)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with disk.sole_writer(target.parent, self._lock_seconds):
                if not self._holds_all_on_disk(before) and (other := self._read()) is not None:
                    after = merge(other, after)
                self._back_up()
                self._known = disk.write(target, encode(after)), after
        except OSError as error:
            raise disk.unwritable(target, error) from error
        return after

    def _holds_all_on_disk(self, progress: Progress) -> bool:
        """Whether nobody wrote since this store did, and the caller went on from what it was given then."""
        if self._known is None:
            return False
        identity, known = self._known
        with suppress(FileNotFoundError):
            status = self.path.stat()
            return (
                disk.identity(status) == identity
                and progress.reviews is known.reviews
                and progress.undone is known.undone
            )
        return False

    def _back_up(self) -> None:
        """Copy the file before this store's first write; a failure is kept to be told: it must not cost the answer."""
        if self._backed_up:
            return
        try:
            disk.back_up(self.path, self._backups, self._now())
        except OSError as error:
            self.backup_fault = f"No backup was made in {self._backups}: {disk.said(error)}."
        else:
            self._backed_up, self.backup_fault = True, ""
