"""The folder: a write that fails, a kill or a second process loses nothing; backups come and go."""

import errno
import itertools
import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from drill.errors import ProgressError
from drill.model import Progress
from drill.store import Store, decode, encode

from ..conftest import Clock
from .examples import START, a_memory, a_review, failing, files_in, ids, posix_only

# Writing


def test_a_write_leaves_only_the_file_and_its_lock(store: Store) -> None:
    store.record(store.load(), a_review(1), a_memory())
    assert files_in(store.path.parent) - {"progress.lock"} == {"progress.json"}


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "remedy"), [(errno.ENOSPC, "Free some space and try again"), (errno.EIO, "set DRILL_HOME")]
)
def test_a_write_that_fails_keeps_the_old_file(
    store: Store, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch, call: str, number: int, remedy: str
) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing(number))
        with pytest.raises(ProgressError, match=f"progress.json cannot be written: .*\n.*{remedy}"):
            store.record(progress, a_review(2), a_memory())
    assert open_store().load() == progress
    assert files_in(store.path.parent) - {"progress.lock"} == {"progress.json"}
    assert ids(store.record(progress, a_review(2), a_memory())) == ["r1", "r2"]


def test_an_interrupted_write_keeps_the_old_file(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            store.record(progress, a_review(2), a_memory())
    assert store.load() == progress
    assert files_in(store.path.parent) - {"progress.lock"} == {"progress.json"}


def test_a_rename_that_a_reader_holds_up_is_tried_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    rename, refusals = os.replace, iter([True, True, False])
    waits: list[float] = []

    def held_up(source: str, target: str) -> None:
        if next(refusals):
            raise PermissionError(errno.EACCES, "in use")
        rename(source, target)

    monkeypatch.setattr(os, "replace", held_up)
    monkeypatch.setattr(time, "sleep", waits.append)
    assert ids(store.record(store.load(), a_review(1), a_memory())) == ["r1"]
    assert len(waits) == 2


@posix_only
@pytest.mark.parametrize(("number", "durable"), [(errno.EINVAL, True), (errno.EIO, False)])
def test_only_a_folder_that_can_be_synced_must_be(
    store: Store, monkeypatch: pytest.MonkeyPatch, number: int, durable: bool
) -> None:
    sync = os.fsync

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    if durable:
        assert ids(store.record(store.load(), a_review(1), a_memory())) == ["r1"]
    else:
        with pytest.raises(ProgressError, match="cannot be written"):
            store.record(store.load(), a_review(1), a_memory())


@posix_only
def test_progress_is_private(store: Store) -> None:
    store.check_writable()
    store.record(store.load(), a_review(1), a_memory())
    store.keep_answer(a_review(1), "An answer.")
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (store.path.parent, store.path, store.answers_path)]
    assert modes == [0o700, 0o600, 0o600]


@posix_only
def test_a_link_is_written_through(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "synced" / "drill.json"
    target.parent.mkdir()
    target.write_bytes(encode(Progress("d", (a_review(1),))))
    store.path.parent.mkdir()
    store.path.symlink_to(target)
    store.check_writable()
    store.record(store.load(), a_review(2), a_memory())
    assert store.path.is_symlink()
    assert ids(decode(target.read_bytes())) == ["r1", "r2"]
    assert files_in(target.parent) - {"progress.lock"} == {"drill.json"}


@posix_only
def test_a_link_to_a_missing_file_is_not_an_empty_start(store: Store, tmp_path: Path) -> None:
    (tmp_path / "unplugged").mkdir()
    store.path.parent.mkdir()
    store.path.symlink_to(tmp_path / "unplugged" / "drill.json")
    with pytest.raises(ProgressError, match=r"is a link to .*drill.json, which is not there"):
        store.load()
    with pytest.raises(ProgressError, match="which is not there"):
        store.record(Progress("d"), a_review(1), a_memory())


def test_an_answer_cut_short_does_not_spoil_the_next(store: Store) -> None:
    store.check_writable()
    store.answers_path.write_bytes(b'{"review":"r1","ti')
    store.keep_answer(a_review(2), "Whole.")
    assert json.loads(store.answers_path.read_bytes().splitlines()[1])["answer"] == "Whole."


# One writer at a time


RECORDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from drill.model import Memory, Rating, Review, State
from drill.store import Store
now = datetime(2026, 3, 1, tzinfo=UTC)
store = Store(Path(sys.argv[1]), now=lambda: now, new_id=lambda: "d", lock_seconds=60)
progress = store.load()
memory = Memory(State.REVIEW, None, 3.0, 5.0, now, now)
for n in range(int(sys.argv[3])):
    review = Review(f"{sys.argv[2]}{n}", now, f"deck/{n}", Rating.GOOD, 1.0, (), (), 1.0, "d")
    progress = store.record(progress, review, memory)
    print(review.id, flush=True)
"""


def record_elsewhere(folder: Path, name: str, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", RECORDER, str(folder), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def test_two_processes_writing_at_once_lose_nothing(store: Store) -> None:
    processes = [record_elsewhere(store.path.parent, name, 8) for name in "ab"]
    printed = [process.communicate()[0].split() for process in processes]
    assert sorted(ids(store.load())) == sorted(itertools.chain(*printed))
    assert len(store.load().reviews) == 16


def test_a_kill_loses_nothing_that_was_recorded(store: Store) -> None:
    with record_elsewhere(store.path.parent, "a", 10_000) as process:
        assert process.stdout
        told = [process.stdout.readline().strip() for _ in range(20)]
        process.kill()
        told += process.stdout.read().split()
    progress = store.load()
    assert ids(progress)[: len(told)] == told
    progress = store.record(progress, a_review(1), a_memory())
    assert not list(store.path.parent.glob("*.tmp"))


HOLDER = """
import os, sys
from pathlib import Path
from drill.store.disk import sole_writer
with sole_writer(Path(sys.argv[1]), 5):
    print(os.getpid(), flush=True)
    sys.stdin.read()
"""


def test_a_lock_held_by_another_process_is_reported_with_its_id(store: Store) -> None:
    store.check_writable()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store.path.parent)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        number = holder.stdout.readline().strip()
        with pytest.raises(ProgressError, match=rf"Another drill \(process {number}\) has been writing .* 0.1 seconds"):
            store.record(store.load(), a_review(1), a_memory())
        holder.communicate()
    assert ids(store.record(store.load(), a_review(1), a_memory())) == ["r1"]


# Backups


def backups_of(store: Store) -> list[str]:
    return sorted(path.name for path in (store.path.parent / "backups").iterdir())


def test_the_file_is_backed_up_once_before_the_first_write(open_store: Callable[[], Store], clock: Clock) -> None:
    store = open_store()
    before = store.record(store.load(), a_review(1), a_memory())
    clock.forward(hours=1)
    store = open_store()
    store.record(store.record(store.load(), a_review(2), a_memory()), a_review(3), a_memory())
    assert backups_of(store) == ["progress-20260301T100000.json"]
    backup = store.path.parent / "backups" / "progress-20260301T100000.json"
    assert decode(backup.read_bytes()) == before
    assert store.backup_fault == ""


def test_the_newest_five_backups_and_one_for_each_of_seven_days_stay(
    open_store: Callable[[], Store], clock: Clock
) -> None:
    open_store().record(Progress("d"), a_review(0), a_memory())
    stranger = open_store().path.parent / "backups" / "progress-before-the-move.json"
    stranger.parent.mkdir()
    stranger.touch()
    for day in range(9):
        for hour in range(6 if day == 8 else 2):
            clock.time = START + timedelta(days=day, hours=hour)
            store = open_store()
            store.record(store.load(), a_review(1 + 10 * day + hour), a_memory())
    last_day = [f"progress-20260309T{hour:02}0000.json" for hour in range(10, 15)]
    earlier_days = [f"progress-2026030{day}T100000.json" for day in range(3, 9)]
    assert backups_of(store) == [*earlier_days, *last_day, stranger.name]


def test_a_backup_that_fails_does_not_cost_the_answer_and_is_told(
    store: Store, open_store: Callable[[], Store]
) -> None:
    store.record(store.load(), a_review(1), a_memory())
    (store.path.parent / "backups").touch()
    second = open_store()
    progress = second.record(second.load(), a_review(2), a_memory())
    assert open_store().load() == progress
    assert second.backup_fault.startswith(f"No backup was made in {store.path.parent / 'backups'}: not a folder")
    (store.path.parent / "backups").unlink()
    second.record(progress, a_review(3), a_memory())
    assert second.backup_fault == ""
    assert len(backups_of(second)) == 1
